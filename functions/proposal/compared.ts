import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { isSetApart } from './set-apart.ts';

/** A comparison word right before the place: "in line with paragraph 4", "(see para 5)". */
export const isCompared = (paper: Paper, mention: Mention, clause: Clause): boolean => {
  if (isSetApart(paper, mention, clause)) return true;
  for (let at = mention.first - 1; at >= Math.max(clause.first, mention.first - 6); at -= 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) return false;
    const found = paper.action(at);
    if (
      found?.meaning.is === 'compare' &&
      !isPolite(paper, at) &&
      !isAdverb(paper, at) &&
      !isBothAnd(paper, at, clause) &&
      isRightBefore(paper, found.end, mention.first)
    )
      return true;
    if (found?.meaning.is === 'action' || isMark(token, ';:')) return false;
  }
  return false;
};

/**
 * "The certificate mentioned in paragraph 54 should be kept": nothing else is asked about, so that paragraph is.
 * @param behindToo the clause names nothing but a section: "on Section V, we support two meetings as set out in paragraph 1".
 */
export const holders = (
  paper: Paper,
  { verb, first }: Clause,
  passing: readonly Mention[],
  behindToo = false,
): Mention[] =>
  verb === null
    ? []
    : passing.filter(
        (mention) =>
          (mention.first < verb.first || behindToo) &&
          mention.numbers.length > 0 &&
          mention.first > first + 1 &&
          (['in', 'en', 'في'].includes(paper.tokens[mention.first - 1]?.norm ?? '')
            ? holding.has(paper.tokens[mention.first - 2]?.norm ?? '')
            : held.has(paper.tokens[mention.first - 1]?.norm ?? '')),
      );

/** What a thing is that a paragraph holds. Folded. */
const holding: ReadonlySet<string> = new Set(
  'said stated written laid expressed asked proposed mentioned contained foreseen provided described listed enumerated set out found used envisaged previsto prevista previstos previstas mencionado mencionada mencionados mencionadas enunciado contenido contenida contenidos establecido dispuesto descrito descrita citado indicado expresado propuesto creado ورد وردت جاء جاءت وارد وارده منصوص مبين مبينه مذكور مذكوره نصت عليه عليها عليهما'.split(
    ' ',
  ),
);

/** French says so in one word: « prévu au paragraphe 16 ». Folded. */
const held: ReadonlySet<string> = new Set(
  ['', 'e', 's', 'es'].flatMap((ending) =>
    ['prevu', 'mentionne', 'vise', 'enonce', 'evoque', 'contenu', 'cree', 'institue', 'envisage', 'decrit', 'cite'].map(
      (stem) => stem + ending,
    ),
  ),
);

/** "In the light of III.26 and III.27": what goes on a list is of its kind. */
export const continues = (paper: Paper, mention: Mention, before: Mention | undefined): boolean => {
  if (before === undefined || before.last >= mention.first) return false;
  for (let at = before.last; at < mention.first; at += 1)
    if (paper.source.phrase(at)?.meaning.is !== 'and' || isMark(paper.tokens[at], ',;')) return false;
  return true;
};

/** "We see paragraph 12 as …", "we would like to see it deleted": no cross-reference. */
const isPolite = (paper: Paper, at: number): boolean => {
  for (let from = at - 1; from >= at - longestCourtesy; from -= 1) {
    const before = paper.action(from);
    if (before?.meaning.is === 'polite' && before.end > at) return true;
  }
  return false;
};

/** Tokens: « se réjouirait de voir ». */
const longestCourtesy = 4;

/** « en outre » compares nothing, « outre le paragraphe 5 » does. */
const isAdverb = (paper: Paper, at: number): boolean =>
  paper.tokens[at]?.norm === 'outre' && paper.tokens[at - 1]?.norm === 'en';

/** « tanto en el 68 como en el 3 », «как в п. 68, так и в п. 3» compare nothing: both are meant. */
const isBothAnd = (paper: Paper, at: number, { first, last }: Clause): boolean => {
  const norm = paper.tokens[at]?.norm ?? '';
  if (norm === 'как') return paper.norms(at, last).includes('так');
  return norm === 'como' && paper.norms(first, at).some((one) => one === 'tanto' || one === 'tanta');
};

/** Nothing but articles and little prepositions stand between. */
const isRightBefore = (paper: Paper, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (!littleBetween.has(paper.tokens[at]?.norm ?? '')) return false;
  return true;
};

const littleBetween: ReadonlySet<string> = new Set(
  [
    "the in of by with already also again our both le la les l ' au du par dans deja aussi encore notamment",
    'el los las en del al de ya tambien',
    'в во к с со из на уже',
  ].flatMap((line) => line.split(' ')),
);

/** Tokens between a paragraph and its section: "of", "in the", ", under". */
const nearSection = 4;

/** "Para 30: keep in brackets until we see Section V": a section named well behind a paragraph is not where it stands. */
export const isWhere = (section: Mention, counted: readonly Mention[]): boolean => {
  const [first] = counted;
  const last = counted.at(-1);
  return (
    first === undefined || last === undefined || section.first < first.first || section.first - last.last <= nearSection
  );
};
