import { answerProblemsInFrench } from './problems-answers-fr.ts';
import { fileProblemsInFrench } from './problems-files-fr.ts';
import { mailProblemsInFrench } from './problems-mail-fr.ts';
import { pdfProblemsInFrench } from './problems-pdf-fr.ts';
import { wordFileProblemsInFrench } from './problems-word-fr.ts';
import { wordsProblemsInFrench } from './problems-words-fr.ts';

const phrases = [
  ...answerProblemsInFrench,
  ...fileProblemsInFrench,
  ...mailProblemsInFrench,
  ...pdfProblemsInFrench,
  ...wordFileProblemsInFrench,
  ...wordsProblemsInFrench,
].map(([said, french]) => ({ said: said.split('{}'), french: french.split('{}') }));
const isSentence = ({ said }: (typeof phrases)[number]): boolean => said.at(-1)?.endsWith('.') === true;
const sentences = phrases.filter(isSentence);
/** `The text of the mail`, `a.bin and 3 more`: what stands in the gap of a sentence, and is ours too. */
const parts = phrases.filter((phrase) => !isSentence(phrase));

/** A problem is some hundred characters; what is longer quotes a text that nobody translates. */
const longest = 4_000;

/**
 * What was wrong with a mail or a file, in French: one sentence or several, perhaps behind the file's name
 * (`“paper.pdf”: …`). Names and quoted words stay as they are. Null where a sentence has no French.
 */
export const problemInFrench = (said: string): string | null => {
  if (said.length > longest) return null;
  const named = said.startsWith('“') ? said.indexOf('”: ') : -1;
  const whole = inSequence(said, 0, new Map());
  if (whole !== null || named === -1) return whole;
  const rest = inSequence(said, named + '”: '.length, new Map());
  return rest === null ? null : `« ${said.slice(1, named)} » : ${rest}`;
};

/** From there on to the end, sentence by sentence; `known` are the places that were tried already. */
const inSequence = (said: string, from: number, known: Map<number, string | null>): string | null => {
  const before = known.get(from);
  if (before !== undefined) return before;
  known.set(from, null);
  for (const sentence of sentences)
    for (const { gaps, end } of endsOf(said, from, sentence.said)) {
      const rest = end === said.length ? '' : inSequence(said, end + 1, known);
      if (rest === null) continue;
      const first = sentence.french.map((piece, at) => piece + gapInFrench(gaps[at] ?? '')).join('');
      const french = rest === '' ? first : `${first} ${rest}`;
      known.set(from, french);
      return french;
    }
  return null;
};

const gapInFrench = (gap: string): string => {
  for (const { said, french } of parts) {
    const whole = [...endsOf(gap, 0, said)].find(({ end }) => end === gap.length);
    if (whole !== undefined) return french.map((piece, at) => piece + (whole.gaps[at] ?? '')).join('');
  }
  return gap;
};

/** The ways in which a sentence can stand there: at the end of the whole, or with a blank behind it. */
const endsOf = function* (
  said: string,
  from: number,
  [first = '', ...others]: readonly string[],
): Generator<{ readonly gaps: readonly string[]; readonly end: number }> {
  if (!said.startsWith(first, from)) return;
  const gaps: string[] = [];
  let [at, before] = [from + first.length, first];
  for (const piece of others.slice(0, -1)) {
    const next = said.indexOf(piece, at);
    if (next === -1 || !fills(said.slice(at, next), before)) return;
    gaps.push(said.slice(at, next));
    [at, before] = [next + piece.length, piece];
  }
  const last = others.at(-1);
  if (last === undefined) {
    if (at === said.length || said.charAt(at) === ' ') yield { gaps, end: at };
    return;
  }
  for (let next = said.indexOf(last, at); next !== -1; next = said.indexOf(last, next + 1)) {
    const end = next + last.length;
    if (!fills(said.slice(at, next), before)) return;
    if (end === said.length || said.charAt(end) === ' ') yield { gaps: [...gaps, said.slice(at, next)], end };
  }
};

/** In quotation marks or brackets anything may stand; elsewhere a gap never holds the end of a sentence. */
const fills = (gap: string, before: string): boolean => /[“(]$/u.test(before) || !gap.includes('. ');
