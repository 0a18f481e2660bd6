import type { PaperStyle } from './paper.ts';
import { styleId as draftStyle } from './word-styles.ts';

/** The styles of a paper that Word's own headings and a draft's paragraphs do not give. */
const own: Readonly<
  Partial<Record<PaperStyle, { readonly name: string; readonly paragraph: string; readonly run: string }>>
> = {
  symbol: { name: 'Paper Symbol', paragraph: '<w:spacing w:after="360"/><w:jc w:val="end"/>', run: '' },
  title: {
    name: 'Title',
    paragraph: '<w:keepNext/><w:spacing w:after="60"/>',
    run: '<w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="36"/>',
  },
  subtitle: {
    name: 'Subtitle',
    paragraph: '<w:spacing w:after="240"/>',
    run: '<w:sz w:val="24"/><w:szCs w:val="24"/>',
  },
  fact: { name: 'Paper Fact', paragraph: '<w:spacing w:after="60"/>', run: '' },
  paragraph: {
    name: 'Hanging Paragraph',
    paragraph:
      '<w:tabs><w:tab w:val="left" w:pos="794"/></w:tabs><w:spacing w:before="120" w:after="120"/><w:ind w:left="794" w:hanging="794"/>',
    run: '',
  },
  delegation: {
    name: 'Delegation',
    paragraph: '<w:keepNext/><w:spacing w:before="120" w:after="40"/><w:ind w:left="794"/>',
    run: '',
  },
  words: {
    name: 'Proposed Words',
    paragraph: '<w:spacing w:after="80"/><w:ind w:left="1077"/>',
    run: '',
  },
  remark: {
    name: 'Remark',
    paragraph: '<w:spacing w:after="60"/><w:ind w:left="1077"/>',
    run: '<w:sz w:val="20"/><w:szCs w:val="20"/>',
  },
};

/** The bar beside quoted words, on the side where their lines begin. */
export const barOn = (side: 'left' | 'right'): string =>
  `<w:${side} w:val="single" w:sz="8" w:space="8" w:color="0B5C8F"/>`;

const idOf = (style: PaperStyle): string => `Paper${style.charAt(0).toUpperCase()}${style.slice(1)}`;

export const paperStyleId = (style: PaperStyle): string => {
  switch (style) {
    case 'part':
      return draftStyle('section');
    case 'section':
    case 'heading':
    case 'subheading':
    case 'minor heading':
    case 'plain':
      return draftStyle(style);
    case 'symbol':
    case 'title':
    case 'subtitle':
    case 'fact':
    case 'paragraph':
    case 'delegation':
    case 'words':
    case 'remark':
      return idOf(style);
  }
};

/** The elements that go into styles.xml beside a draft's: ECMA-376 Part 1, 17.7. */
export const paperStylesXml = (rightToLeft: boolean): string => {
  const bidi = rightToLeft ? '<w:bidi/>' : '';
  const paragraphs = Object.entries(own).map(([style, { name, paragraph, run }]) => {
    const beside = style === 'words' ? `<w:pBdr>${barOn(rightToLeft ? 'right' : 'left')}</w:pBdr>` : '';
    // The schema wants w:pBdr and w:bidi before spacing and indents.
    const at = paragraph.search(/<w:spacing/u);
    const properties = paragraph.slice(0, at) + beside + bidi + paragraph.slice(at);
    return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${idOf(style as PaperStyle)}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${properties}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
  });
  const notes = `<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style><w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`;
  const cells = `<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:pPr>${bidi}<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>`;
  return paragraphs.join('') + notes + cells;
};
