import type { Language } from '#wording/language.ts';
import { directionOf } from '#wording/language.ts';
import { wordNamespace } from './xml-text.ts';

/** The looks of a paragraph that the template knows; in Word's own names, so that its navigation pane lists headings. */
export const paragraphStyles = [
  'section',
  'heading',
  'subheading',
  'minor heading',
  'paragraph',
  'sub-paragraph',
  'plain',
] as const;
export type ParagraphStyle = (typeof paragraphStyles)[number];

interface Style {
  readonly id: string;
  readonly name: string;
  /** Outline level from 0; null for text. */
  readonly level: number | null;
  /** Half-points. */
  readonly size: number;
  /** Twentieths of a point: before the text, and how far its first line hangs back for the number. */
  readonly indent: number;
  readonly hanging: number;
  readonly look: string;
}

const bold = '<w:b/><w:bCs/>';
const italic = '<w:i/><w:iCs/>';
const style = (id: string, name: string, level: number | null, size: number, indent: number, look = ''): Style => ({
  id,
  name,
  level,
  size,
  indent,
  hanging: level === null ? 0 : indent,
  look,
});

const styles: Readonly<Record<ParagraphStyle, Style>> = {
  section: style('Heading1', 'heading 1', 0, 28, 567, bold),
  heading: style('Heading2', 'heading 2', 1, 24, 567, bold),
  subheading: style('Heading3', 'heading 3', 2, 22, 567, bold),
  'minor heading': style('Heading4', 'heading 4', 3, 22, 567, bold + italic),
  paragraph: style('NumberedParagraph', 'Numbered Paragraph', null, 22, 0),
  'sub-paragraph': style('SubParagraph', 'Sub-paragraph', null, 22, 567),
  plain: style('UnnumberedParagraph', 'Unnumbered Paragraph', null, 22, 0),
};

export const styleId = (name: ParagraphStyle): string => styles[name].id;

/** BCP 47 tags as Word's proofing tools know them; United Nations spelling is British. */
export const proofing: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ar: 'ar-SA',
  ru: 'ru-RU',
  zh: 'zh-CN',
};

/** styles.xml: fonts for Latin, Arabic and Chinese, the language for spelling, and one style for each kind of place. */
export const stylesPart = (language: Language): string => {
  const tag = proofing[language];
  const latin = language === 'ar' || language === 'zh' ? proofing.en : tag;
  const fonts =
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/>';
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${latin}" w:eastAsia="${proofing.zh}" w:bidi="${proofing.ar}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const bidi = directionOf(language) === 'rtl' ? '<w:bidi/>' : '';
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>${bidi === '' ? '' : `<w:pPr>${bidi}</w:pPr>`}</w:style>`;
  const character =
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>';
  const comments =
    '<w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>';
  const own = paragraphStyles.map((name) => styleElement(styles[name], bidi)).join('');
  return `<w:styles ${wordNamespace}>${defaults}${normal}${character}${comments}${own}</w:styles>`;
};

const styleElement = ({ id, name, level, size, indent, hanging, look }: Style, bidi: string): string => {
  const isHeading = level !== null;
  const indents = indent === 0 ? '' : `<w:ind w:start="${indent}"${hanging === 0 ? '' : ` w:hanging="${hanging}"`}/>`;
  const properties = [
    isHeading ? '<w:keepNext/><w:keepLines/>' : '',
    '<w:tabs><w:tab w:val="left" w:pos="567"/></w:tabs>',
    bidi,
    isHeading ? '<w:spacing w:before="240" w:after="120"/>' : '',
    indents.replace('w:start', 'w:left'),
    isHeading ? `<w:outlineLvl w:val="${level}"/>` : '',
  ].join('');
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${properties}</w:pPr><w:rPr>${look}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;
};
