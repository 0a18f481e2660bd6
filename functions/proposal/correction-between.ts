import type { WrittenPart } from './written.ts';

/** Own words under a proposal of our letter: UTF-16 units, and its number. */
export interface Answered {
  readonly start: number;
  readonly end: number;
  readonly id: number;
}

/**
 * Answers written between the lines of our letter: what stands right under the lines of one proposal, before the blank
 * line that ends them, is about that proposal. Behind the whole letter nothing is, unless no more than one was quoted.
 */
export const answersBetween = ({ text, spans }: WrittenPart, reference: string): Answered[] => {
  const named = ownReferences(reference);
  const quoted = spans.filter(({ role }) => role === 'quoted');
  const all = quoted.flatMap(({ start, end }) => [...text.slice(start, end).matchAll(named)]);
  return spans.flatMap(({ role, start, end }, at): Answered[] => {
    const before = spans[at - 1];
    if (role !== 'own' || before?.role !== 'quoted' || text.slice(start, end).trim() === '') return [];
    const isBetween = spans.slice(at + 1).some((span) => span.role === 'quoted');
    if (!isBetween && all.length !== 1) return [];
    const lines = text.slice(before.start, before.end).trimEnd().split('\n');
    const block = lines.slice(lines.findLastIndex((line) => isBlankQuoted(line)) + 1).join('\n');
    const found = [...block.matchAll(named)].at(-1);
    return found?.[1] === undefined ? [] : [{ start, end, id: Number(found[1]) }];
  });
};

/** "--> to be withdrawn", "[JD] OK": what sets an answer off from the lines that it stands between. */
const settingOff = /^[ \t]*(?:(?:\[[\p{L}\p{M}. ]{1,20}\]|[-=–—]{0,3}[>→»]+)[ \t]*)+/gmu;

/** The text without such marks at the head of answers, character for character. */
export const withoutMarksOfAnswers = (text: string, answered: readonly Answered[]): string =>
  answered.reduce(
    (left, { start, end }) =>
      left.slice(0, start) +
      left.slice(start, end).replaceAll(settingOff, (mark) => ' '.repeat(mark.length)) +
      left.slice(end),
    text,
  );

const isBlankQuoted = (line: string): boolean => /^[>|\s]*$/u.test(line);

/** `RC3/0147/3`, as our letter writes it. */
const ownReferences = (reference: string): RegExp =>
  new RegExp(`${reference.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&')}/(\\d{1,5})(?!\\d)`, 'gu');
