import { pastArticles } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { beginsWithHan } from '#reference/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Pointing } from './pointing.ts';
import type { Verb } from './verbs.ts';
import { pronouns } from './words/pronouns.ts';

/** "Please bring it to the beginning of Part A, ahead of no. 1": what is moved was named before. */
export const movesIt = (paper: Paper, { verb, mentions }: Clause): boolean => {
  if (verb === null) return false;
  const [first] = mentions;
  // « Trasladar los párrafos 65 y 66 »: the article of the place is no pronoun.
  const isArticle = first !== undefined && pastArticles(paper.source, verb.last) === first.first;
  const near = paper.norms(verb.first, isArticle ? verb.last : verb.last + 1);
  const before = first === undefined ? [] : paper.norms(Math.max(0, first.first - 2), first.first);
  const goes = first?.relation !== 'at' || before.some((norm) => towards.has(norm));
  // 建议移至第四部分: the verb says that the section is where it goes.
  const isInto =
    mentions.length === 1 && first?.unit === 'section' && arriving.has(paper.tokens[verb.last - 1]?.norm ?? '');
  // « Encajaría mejor en la Sección IV »: a section alone is where it goes.
  const isOnlyGoal = first !== undefined && isSection(first) && before.some((norm) => towards.has(norm));
  const isMeant = isInto || isOnlyGoal || near.some((norm) => pronouns.has(norm) || (goes && grownTogether.test(norm)));
  return isMeant && mentions.every((mention) => mention.first > verb.first);
};

/** « trasladarlo », « moverse »: the pronoun is a part of the verb. */
export const grownTogether = /(?:[aei]r(?:se|l[oa]s?)|(?:e|en)l[oa]s?)$/u;
/** Signs at the end of a verb that lead to where something goes. */
const arriving: ReadonlySet<string> = new Set('至 到 入 往 进 在'.split(' '));
/** Folded. */
const towards: ReadonlySet<string> = new Set('a al en hacia in to into under dans vers sous в во к في الي'.split(' '));

/** "Paragraph 74 could be folded into 91": what is merged or moved was named before the verb, and the other comes behind. */
export const asksForTwo = ({ verb }: Clause, named: readonly Mention[]): boolean =>
  verb !== null &&
  (verb.action === 'merge' || verb.action === 'move') &&
  named.length === 1 &&
  named.every(({ first, numbers }) => first < verb.first && numbers.length === 1 && numbers[0]?.to === null);

/** "move 12 after 15", "move paragraph 12 of Section II to Section III". */
export const moving = (
  placed: readonly Mention[],
  counted: readonly Mention[],
  foreign: readonly Mention[],
  passing: readonly Mention[],
  freshUnit: boolean,
  isPronoun: boolean,
): Pointing => {
  const [first] = counted;
  const goal = counted.at(-1) ?? placed.at(-1);
  if (isPronoun && goal !== undefined)
    return { targets: [], sections: [], destination: goal, foreign, passing, freshUnit };
  // "They should come earlier, after paragraph 25", "Move to Section III, after paragraph 2": what is moved was named before.
  if (first !== undefined && isBeside(first) && placed.every((mention) => mention === first || isSection(mention))) {
    const under = first.path.length > 0 ? undefined : placed.find((mention) => mention !== first);
    const goesUnder = under === undefined ? first : { ...first, path: under.path, named: under.named };
    return { targets: [], sections: [], destination: goesUnder, foreign, passing, freshUnit };
  }
  // A section named before the paragraph is where it stands; one named after it is where it goes.
  const sections = first === undefined ? [] : placed.filter((mention) => mention.first < first.first);
  const rest = placed.filter((mention) => !sections.includes(mention));
  const goals = rest.filter((mention, index) => index > 0 && mention.relation !== 'at');
  // "to the beginning of sub-section C, before 23": the paragraph says it best.
  const destination =
    goals.find(({ numbers }) => numbers.length > 0) ?? goals[0] ?? (rest.length > 1 ? rest.at(-1) : undefined);
  // «перенести 71 в раздел V, поставив его после 14»: the section says where the goal is.
  const under =
    destination === undefined || destination.relation === 'at' || destination.path.length > 0
      ? undefined
      : rest.find((mention) => isSection(mention) && mention !== first && mention.first < destination.first);
  const targets = rest.filter(
    (mention) => mention !== destination && mention !== under && !(goals.includes(mention) && isSection(mention)),
  );
  const goalUnder =
    under === undefined || destination === undefined
      ? destination
      : { ...destination, path: under.path, named: under.named };
  return { targets, sections, destination: goalUnder ?? null, foreign, passing, freshUnit };
};

const isBeside = ({ relation }: Mention): boolean => relation === 'after' || relation === 'before';

const isSection = ({ unit, numbers }: Mention): boolean => unit === 'section' && numbers.length === 0;

/** « Transférer le paragraphe 12 dans la section III »: where it goes, and not where it stands. */
export const intoSection = (
  paper: Paper,
  named: readonly Mention[],
): { readonly moved: readonly Mention[]; readonly goal: Mention } | null => {
  const last = named.at(-1);
  if (last === undefined || last.unit === 'section' || last.path.length === 0 || last.numbers.length === 0) return null;
  const at = paper.norms(last.first, last.last).findIndex((norm) => into.has(norm));
  if (at <= 0) return null;
  const first = last.first + at;
  const goal: Mention = {
    ...last,
    first,
    start: paper.tokens[first]?.start ?? last.start,
    unit: 'section',
    numbers: [],
  };
  return { moved: [...named.slice(0, -1), { ...last, path: [], last: first }], goal };
};

const into: ReadonlySet<string> = new Set([
  ...'в под'.split(' '),
  'dans',
  'vers',
  'sous',
  'into',
  'under',
  'hacia',
  'bajo',
]);

/** 第12段应归入国际合作部分: what goes into a section is moved there. */
export const entersSection = (paper: Paper, { mentions }: Clause, { action, first, last }: Verb): boolean => {
  if (action !== 'merge' || !beginsWithHan(paper.tokens[first]?.text ?? '')) return false;
  const [moved, ...more] = mentions.filter(({ numbers }) => numbers.length > 0);
  return (
    moved !== undefined &&
    more.length === 0 &&
    moved.last <= first &&
    mentions.some((mention) => mention.first >= last && mention.unit === 'section')
  );
};

/** «"before authorizing such transfers" перенести в начало пункта»: words, and nowhere for the paragraph to go. */
export const movesWords = ({ verb, quotations, mentions }: Clause): boolean =>
  quotations.length === 1 &&
  verb !== null &&
  mentions.every(({ relation, numbers }) => relation === 'at' || numbers.length === 0) &&
  mentions.filter(({ numbers }) => numbers.length > 0).length <= 1;
