import { strToU8, zipSync } from 'fflate';
import type { Language } from '#wording/language.ts';
import { stylesPart } from './word-styles.ts';
import { wordNamespace, xmlText } from './xml-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of a Word file around its text (ECMA-376 Part 2: a zip of parts, their types and relationships). */
export interface WordParts {
  readonly language: Language;
  /** Stands in the properties of the file and at the head of its pages. */
  readonly title: string;
  /** The children of w:body, without its w:sectPr. */
  readonly body: string;
  /** The children of w:comments; empty for none. */
  readonly comments: string;
  readonly rightToLeft: boolean;
  /** Of a paper to hand out, which nobody is to mark up; absent for a draft. */
  readonly paper?: {
    /** Stands at the head of the pages instead of the title. */
    readonly header: string;
    /** More children of w:styles, and those of w:footnotes. */
    readonly styles: string;
    readonly footnotes: string;
  };
}

/** A zip entry's time is fixed: the same document is the same bytes. Zip begins in 1980. */
const madeAt = new Date(1980, 0, 1);

/** The whole file. Track Changes is switched on in it, so that whoever edits leaves tracks, but not in a paper. */
export const wordFile = ({ language, title, body, comments, rightToLeft, paper }: WordParts): Uint8Array => {
  const bidi = rightToLeft ? '<w:bidi/>' : '';
  const aligned = `<w:pPr>${bidi}<w:jc w:val="center"/></w:pPr>`;
  const header = `<w:hdr ${wordNamespace}><w:p>${aligned}<w:r>${rightToLeft ? '<w:rPr><w:rtl/></w:rPr>' : ''}<w:t xml:space="preserve">${xmlText(paper?.header ?? title)}</w:t></w:r></w:p></w:hdr>`;
  const footer = `<w:ftr ${wordNamespace}><w:p>${aligned}${field('PAGE')}${paper === undefined ? '' : `<w:r><w:t>/</w:t></w:r>${field('NUMPAGES')}`}</w:p></w:ftr>`;
  const notes = paper === undefined || paper.footnotes === '' ? '' : separators + paper.footnotes;
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/>${bidi}</w:sectPr>`;
  const parts: readonly (readonly [name: string, type: string, xml: string])[] = [
    [
      'word/document.xml',
      `${wordType}.document.main+xml`,
      `<w:document ${wordNamespace} xmlns:r="${relationships}"><w:body>${body}${section}</w:body></w:document>`,
    ],
    [
      'word/styles.xml',
      `${wordType}.styles+xml`,
      stylesPart(language).replace('</w:styles>', `${paper?.styles ?? ''}</w:styles>`),
    ],
    ['word/settings.xml', `${wordType}.settings+xml`, settingsPart(paper === undefined, notes !== '')],
    ['word/header1.xml', `${wordType}.header+xml`, header],
    ['word/footer1.xml', `${wordType}.footer+xml`, footer],
    ...(comments === ''
      ? []
      : [
          [
            'word/comments.xml',
            `${wordType}.comments+xml`,
            `<w:comments ${wordNamespace}>${comments}</w:comments>`,
          ] as const,
        ]),
    ...(notes === ''
      ? []
      : [
          [
            'word/footnotes.xml',
            `${wordType}.footnotes+xml`,
            `<w:footnotes ${wordNamespace}>${notes}</w:footnotes>`,
          ] as const,
        ]),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', core(title)],
  ];
  const types = parts.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('');
  const files: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types}</Types>`,
    ],
    [
      '_rels/.rels',
      related([
        `${relationships}/officeDocument|word/document.xml`,
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties|docProps/core.xml',
      ]),
    ],
    [
      'word/_rels/document.xml.rels',
      related(
        [
          'styles',
          'settings',
          'header1',
          'footer1',
          ...(comments === '' ? [] : ['comments']),
          ...(notes === '' ? [] : ['footnotes']),
        ].map((name) => `${relationships}/${name.replace('1', '')}|${name}.xml`),
      ),
    ],
    ...parts.map(([name, , xml]) => [name, xml] as const),
  ];
  return zipSync(Object.fromEntries(files.map(([name, xml]) => [name, strToU8(declaration + xml)])), { mtime: madeAt });
};

const field = (name: string): string => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** The line above footnotes, which Word wants under these ids. */
const separators = (['separator', 'continuationSeparator'] as const)
  .map(
    (type, index) =>
      `<w:footnote w:type="${type}" w:id="${index - 1}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${type}/></w:r></w:p></w:footnote>`,
  )
  .join('');

const settingsPart = (isTracked: boolean, hasNotes: boolean): string =>
  `<w:settings ${wordNamespace}><w:zoom w:percent="100"/>${isTracked ? '<w:trackRevisions/>' : ''}<w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>${hasNotes ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' : ''}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

const core = (title: string): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`;

/** Relationships `rId1`, `rId2` … from `type|target`. */
const related = (links: readonly string[]): string => {
  const written = links.map((link, index) => {
    const [type = '', target = ''] = link.split('|');
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
};
