import { isMark } from './mention.ts';
import type { Mention, Source } from './mention.ts';
import type { Unit } from './vocabulary.ts';
import { rangeOpeners } from './words/ranges.ts';

/** What a mention says before its position and its document are known. */
export type Core = Omit<Mention, 'start' | 'end' | 'first' | 'foreign' | 'relation'>;

const none: readonly never[] = [];

/**
 * A core that says this and nothing else. Written out field by field: a spread whose fields are written over again costs
 * many times as much, and a hostile paper holds two hundred thousand references.
 */
export const coreOf = (said: Pick<Core, 'last' | 'unit'> & Partial<Core>): Core => ({
  unit: said.unit,
  path: said.path ?? none,
  named: said.named ?? null,
  numbers: said.numbers ?? none,
  except: said.except ?? none,
  fromEnd: said.fromEnd ?? none,
  ordinal: said.ordinal ?? false,
  fresh: said.fresh ?? false,
  weak: said.weak ?? false,
  sentence: said.sentence ?? null,
  step: said.step ?? null,
  nth: said.nth ?? null,
  last: said.last,
});

/** Numbers without a word for what they count, taken for paragraphs. */
export const bareParagraph = (numbers: Core['numbers'], last: number): Core =>
  coreOf({ unit: 'paragraph', numbers, weak: true, last });

/**
 * The rules that call each other: a chapeau is of a paragraph, a paragraph of a section, a section has a heading. Those
 * that stand in other files get them as an argument.
 */
export interface Rules {
  readonly core: (source: Source, at: number) => Core | null;
  readonly unit: (source: Source, at: number) => Core | null;
  readonly counted: (source: Source, at: number) => Core | null;
  readonly section: (source: Source, at: number) => Core | null;
  readonly numbered: (source: Source, at: number, unit: Unit) => Core | null;
  readonly qualified: (source: Source, core: Core) => Core;
}

/** "Paragraph: 12", as forms and tables have it. */
export const pastColon = (source: Source, at: number): number =>
  isMark(source.tokens[at], ':') && source.tokens[at + 1]?.kind === 'number' && source.tokens[at + 1]?.breaks === 0
    ? at + 1
    : at;

/** "Paragraphs from 20 to 23", «пункты с 20-го по 23-й». */
export const pastOpener = (source: Source, at: number): number => {
  let next = at;
  while (next < at + 2 && source.tokens[next]?.breaks === 0 && rangeOpeners.has(source.tokens[next]?.norm ?? ''))
    next += 1;
  return source.tokens[next]?.kind === 'number' ? next : at;
};

export const repeated =
  (source: Source, unit: Unit) =>
  (at: number): number | null => {
    const found = source.phrase(at);
    return found?.meaning.is === 'unit' && found.meaning.unit === unit ? found.end : null;
  };
