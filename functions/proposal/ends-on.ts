import type { Quotation } from '#reference/quotations.ts';
import { isHan } from '#reference/signed-numbers.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import type { Language } from '#wording/language.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { firstFrom } from './within.ts';

/** Tokens between "should end" and the words that are to be the last. */
const farthest = 4;

/** What may stand between. Folded. */
const leading: ReadonlySet<string> = new Set(
  [
    'at on in with the word words phrase there it',
    'a au aux sur par avec les le mot mots termes expression',
    'en con las la los lo el palabra palabras expresion parrafo',
    'на словах слове словом словами его ее следовало бы можно лучше стоило',
    'عند عباره كلمه بعباره بكلمه بلفظ لفظ بكلمات بالكلمات',
    ':',
  ].flatMap((line) => line.split(' ')),
);

/** "Paragraph 10 ends with “x”": it is told where it ends, and nothing asked. Folded. */
const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['ends', 'stops', 'closes', 'ended', 'stopped']),
  fr: new Set(['termine', 'acheve', 'finit', 'arrete']),
  es: new Set(['termina', 'acaba', 'concluye']),
  // « يكتفى بكلمة "x" »: the word is to be all that is said.
  ar: new Set('نكتفي يكتفي اكتفاء الاكتفاء'.split(' ')),
  ru: new Set(),
  zh: new Set(),
};

/**
 * « tendría que terminar en "in 2020" », "we would end paragraph 51 at “manufactured”", «закончить словами …»: of words that
 * the draft has, what stands behind them goes.
 */
export const endsOn = (paper: Paper, { first, mentions }: Clause, quotation: Quotation): boolean => {
  const words = paper.text.slice(quotation.innerStart, quotation.innerEnd);
  if (endsInHan(paper, first, quotation)) return isInDraft(paper, mentions, words);
  const at = verbBefore(paper, first, quotation);
  const verb = paper.tokens[at];
  if (at < first || verb === undefined || telling[paper.language].has(verb.norm) || paper.isQuoted(verb.start))
    return false;
  return paper.answer(at)?.meaning.is === 'ending' && isInDraft(paper, mentions, words);
};

/** 止于“x”, 在“x”处结束, 以“x”收尾: in characters the verb stands right before the words, or behind them. */
const endsInHan = (paper: Paper, first: number, { start, end }: Quotation): boolean => {
  const before = firstFrom(paper.tokens, start, (token) => token.start);
  let behind = firstFrom(paper.tokens, end, (token) => token.start);
  for (const length of [1, 2, 3, 4]) {
    const found = before - length < first ? null : paper.answer(before - length);
    if (found?.meaning.is === 'ending' && found.end === before && isHan(paper.source, before - length)) return true;
  }
  for (let steps = 0; steps < farthest && besideHan.has(paper.tokens[behind]?.norm ?? ''); steps += 1) behind += 1;
  return isHan(paper.source, behind) && paper.answer(behind)?.meaning.is === 'ending';
};

/** Between words and the verb behind them. */
const besideHan: ReadonlySet<string> = new Set('处 时 之 后 為 为 作 等 一 词 即 可'.split(' '));

/** Words of a paragraph with the number that is named; where none is, of any. */
const isInDraft = ({ outline }: Paper, mentions: Clause['mentions'], words: string): boolean => {
  const labels = new Set(
    mentions.flatMap(({ foreign, numbers }) => (foreign === null ? numbers : [])).map(({ from }) => String(from)),
  );
  return wordingIndexOf(outline)
    .placesWith(words)
    .some((place) => labels.size === 0 || labels.has(outline.place(place)?.label ?? ''));
};

/** The token before the words behind which nothing stands but what leads to them and the place. */
const verbBefore = (paper: Paper, first: number, quotation: Quotation): number => {
  let at = firstFrom(paper.tokens, quotation.start, (token) => token.start) - 1;
  for (let steps = 0; at >= first && steps <= farthest; at -= 1) {
    const norm = paper.tokens[at]?.norm ?? '';
    if (paper.isInMention(at)) continue;
    if (!leading.has(norm) && norm !== '"' && norm !== '«') return at;
    steps += 1;
  }
  return first - 1;
};
