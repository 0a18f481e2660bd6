import type { Block, Span, TableBlock, TextBlock } from '#document/paper.ts';
import { enclosed, plainly, unturned } from '#wording/apart.ts';
import { digestWording } from '#wording/digest.ts';
import { type Language, directionOf } from '#wording/language.ts';
import type { DigestView, Note } from './digest-view.ts';

/** The plain-text part: equal in content to the HTML, redlines in words, tables as lines. */
export const digestText = (view: DigestView): string =>
  plainly(
    [
      view.headline,
      ...view.notes.map(noteText),
      ...view.blocks.flatMap((block) => blockText(block, view.language)),
      '',
      ...view.footnotes.map((note, index) => `(${String(index + 1)}) ${note}`),
      ...view.foot.map(noteText),
    ].join('\n'),
    directionOf(view.language),
  );

const noteText = ({ text, link }: Note): string => (link === null ? text : `${text} ${link.label}: ${link.url}`);

const blockText = (block: Block, language: Language): string[] =>
  block.block === 'text' ? textLines(block, language) : tableLines(block);

const textLines = ({ style, spans, language: own }: TextBlock, language: Language): string[] => {
  const line = spans.map((span) => spanText(span, language)).join('');
  switch (style) {
    case 'part':
    case 'section':
      return ['', line, '-'.repeat(Math.min(line.length, 64))];
    case 'paragraph':
      return ['', line];
    case 'delegation':
    case 'plain':
    case 'fact':
      return [`- ${line}`];
    case 'words':
    case 'remark':
      return [`  ${own === null ? line : enclosed(line)}`];
    case 'symbol':
    case 'title':
    case 'subtitle':
    case 'heading':
    case 'subheading':
    case 'minor heading':
      return [line];
  }
};

/** What others wrote stays on its line and turns nothing around. */
const spanText = ({ text, look, note }: Span, language: Language): string => {
  const wording = digestWording(language);
  const words = `${unturned(text)}${note === undefined ? '' : ` (${String(note)})`}`;
  switch (look) {
    case 'plain':
    case 'bold':
    case 'italic':
    case 'faint':
      return words;
    case 'deleted':
      return `[${wording.deleted}: ${words}]`;
    case 'added':
      return `[${wording.added}: ${words}]`;
  }
};

/** "II.19: Proposals 3, Speakers 2, Change 2"; what is none is left out. */
const tableLines = ({ caption, columns, rows }: TableBlock): string[] => [
  '',
  caption,
  ...rows.map(([first, ...cells]) => {
    const numbers = cells.flatMap(({ text, shade }, index) =>
      shade === 0 ? [] : [`${columns[index + 1]?.title ?? ''} ${text}`],
    );
    return `- ${enclosed(unturned(first?.text ?? ''))}: ${numbers.join(', ')}`;
  }),
];
