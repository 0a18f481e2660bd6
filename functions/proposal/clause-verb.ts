import { isMark } from '#reference/mention.ts';
import type { Action } from './action-words.ts';
import { beginsWithHan } from '#reference/tokens.ts';
import { asAgreedThat } from './agreed-that.ts';
import { answerIn } from './answer.ts';
import type { Clause } from './clauses.ts';
import { endsOn } from './ends-on.ts';
import { asFollowed } from './followed-by.ts';
import { cutsOff, impliedVerb, isEquated, proposesBetween } from './implied-verb.ts';
import { asLeftOut } from './left-out.ts';
import { asLifted } from './lifted.ts';
import { asMade } from './made-of.ts';
import { asks } from './asks-words.ts';
import { isDenied } from './denial.ts';
import { entersSection } from './moving.ts';
import type { Paper } from './paper.ts';
import { placesBeside } from './placed-beside.ts';
import { particled } from './particled.ts';
import { asStopped } from './stops.ts';
import { isTaken, putsWhole, tellsOrder } from './taken.ts';
import { saidIn } from './said.ts';
import type { Verb } from './verbs.ts';
import { asVerdict } from './verdict.ts';

/** What a clause asks for, beyond its verb's own word: answers, implied verbs, moves and new units. */
export const asMeant = (paper: Paper, clause: Clause): Clause =>
  asLeftOut(
    paper,
    asNew(
      paper,
      asMove(paper, asStopped(paper, answered(paper, asVerdict(paper, asExchange(paper, asTold(paper, clause)))))),
    ),
  );

/** What places are made into, what is given up of them, and what is put behind them, said of them as a whole. */
const asTold = (paper: Paper, clause: Clause): Clause =>
  asMade(paper, asLifted(paper, asFollowed(paper, asAgreedThat(paper, clause))));

/** "Swap “x” for “y": words change places, not paragraphs. */
const asExchange = (paper: Paper, clause: Clause): Clause =>
  clause.verb?.action === 'move' &&
  clause.quotations.length > 1 &&
  clause.mentions.length < 2 &&
  !paper.norms(clause.verb.first, clause.verb.last).some((norm) => ordering.test(norm)) &&
  !saidIn(paper, clause).some(({ role }) => role === 'after' || role === 'before')
    ? { ...clause, verb: { ...clause.verb, action: 'replace' } }
    : clause;

/** "“x” should precede “y”": the words change their order, and not each other's place. */
const ordering = /^(?:preced|follow|before|after|ahead|avant|apres|suiv|anteced|segui)/u;

/** What is said of a place beside the words proposed for it: "III.18 is good but slow: “x” → “y”". */
const attitudes: ReadonlySet<Action> = new Set(['keep', 'support', 'oppose', 'question']);

/** With these, the words that follow may be those on which the place is to end: "we would prefer it to end with “x”". */
const wishes: ReadonlySet<Action> = new Set(['prefer', 'read', 'change']);

/** A clause without a verb may answer in a word; « maintien, ligne rouge » says by the word what is a red line. */
const answered = (paper: Paper, clause: Clause): Clause => {
  const apart = particled(paper, clause);
  const own = apart ?? (asks(paper, clause) ? clause.verb : null);
  const verb =
    own === null
      ? (answerIn(paper, clause) ?? impliedVerb(paper, clause))
      : own.hint === true && own.action === 'oppose' && answerIn(paper, clause) !== null
        ? answerIn(paper, clause)
        : (own.action !== 'delete' && isEnded(paper, clause)) ||
            (wishes.has(own.action) && cutsOff(paper, clause)) ||
            (attitudes.has(own.action) &&
              ((own.hint === true && proposesBetween(paper, clause)) ||
                isEquated(paper, clause) ||
                isExchanged(paper, clause, own) ||
                isEnded(paper, clause)))
          ? impliedVerb(paper, clause)
          : own;
  if (verb === clause.verb) return clause;
  return { ...clause, verb, denied: apart === null ? clause.denied : isDenied(paper, clause.first, apart) };
};

/** "We cannot accept that …, so that it would have to end in “x”": what is asked is where it ends. */
const isEnded = (paper: Paper, clause: Clause): boolean => {
  const [words, ...more] = clause.quotations;
  return words !== undefined && more.length === 0 && endsOn(paper, clause, words);
};

/** "It sets the tone, although we would have it say “x” rather than “y”": both wordings are behind what is thought of it. */
const isExchanged = (paper: Paper, clause: Clause, { last }: Verb): boolean =>
  clause.quotations.length > 1 &&
  clause.quotations.every(({ start }) => start >= (paper.tokens[last]?.start ?? Infinity)) &&
  saidIn(paper, clause).some(({ role }) => role === 'instead');

/**
 * "A new paragraph, to be placed after paragraph 36": what is new is not moved; "we would welcome a new paragraph 44 bis:
 * “…”": what comes with its words is asked for, not supported.
 */
const asNew = (paper: Paper, clause: Clause): Clause => {
  const { verb } = clause;
  const isNew = clause.mentions.some((mention) => mention.fresh && mention.foreign === null);
  if (verb?.action === 'split' && beginsAfter(paper, clause, verb))
    return { ...clause, verb: { ...verb, action: 'insert' } };
  if (!isNew || verb === null) return clause;
  const givesWords = clause.quotations.length > 0 || isMark(paper.tokens[clause.last - 1], ':');
  const isAsked = verb.action === 'move' || (attitudes.has(verb.action) && givesWords && !isOthers(paper, clause));
  return isAsked ? { ...clause, verb: { ...verb, action: 'insert' } } : clause;
};

/** 第20段之后另起一段: what begins behind a paragraph is a new one. */
const beginsAfter = (paper: Paper, { mentions }: Clause, { first }: Verb): boolean =>
  beginsWithHan(paper.tokens[first]?.text ?? '') &&
  mentions.some(
    ({ relation, numbers, last }) =>
      numbers.length > 0 && last <= first && (relation === 'after' || relation === 'before'),
  );

/** "We support the new paragraph 44 bis proposed by Norway". */
const isOthers = (paper: Paper, clause: Clause): boolean => {
  for (let at = clause.first; at < clause.last; at += 1)
    if (!paper.isQuoted(paper.tokens[at]?.start ?? 0) && paper.action(at)?.meaning.is === 'proposal') return true;
  return false;
};

/** « Nous mettrions le 12 après le 14 » */
const isPutting = (paper: Paper, { action, first, last }: Verb): boolean =>
  action === 'change' && paper.norms(first, last).some((norm) => /^(?:mett|mis)/u.test(norm));
const between: ReadonlySet<string> = new Set(['between', 'start', 'end']);

/**
 * « Au 6, faire figurer AFRIPOL aux côtés d'INTERPOL », « au 93, nous joindrions les mots « x » »: a place is named once, and
 * something comes in there.
 */
const showsThere = (paper: Paper, { mentions, quotations }: Clause, { action, first, last }: Verb): boolean =>
  paper
    .norms(first, last)
    .some(
      (norm) =>
        (action === 'move' && norm.startsWith('figur')) ||
        (action === 'merge' && quotations.length > 0 && /^joi(?:gn|nd|nt)/u.test(norm)),
    ) && mentions.every((mention) => mention.last <= first && mention.relation === 'at');

/** "Place paragraph 13 after 14": where there is a place to take from and no words, it is a move. */
const asMove = (paper: Paper, clause: Clause): Clause => {
  const { verb } = clause;
  if (verb === null) return clause;
  if (showsThere(paper, clause, verb)) return { ...clause, verb: { ...verb, action: 'insert' } };
  if (entersSection(paper, clause, verb) || placesBeside(paper, clause, verb))
    return { ...clause, verb: { ...verb, action: 'move' } };
  if (!(verb.action === 'insert' || isPutting(paper, verb)) || clause.quotations.length > 0) return clause;
  const subject = clause.mentions.find(
    (mention) => mention.foreign === null && !mention.fresh && mention.last <= verb.first && mention.numbers.length > 0,
  );
  // « suivi du 15 »: the article is a part of both.
  const goal = clause.mentions.find((mention) => mention.first >= verb.last - 1 && mention.last > verb.last);
  // « Le paragraphe 12 devrait, à notre avis, précéder le paragraphe 11 »
  const isOrder = paper.norms(verb.first, verb.last).some((norm) => /^(?:pr[ée]ced|suiv|follow|segu)/u.test(norm));
  if (isOrder && tellsOrder(paper, clause)) return { ...clause, verb: null };
  const isPassive = paper
    .norms(verb.first, verb.last)
    .some((norm) => /^(?:suivie?s?|precedee?s?|followed|preceded)$/u.test(norm));
  if (
    isOrder &&
    subject?.relation === 'at' &&
    goal !== undefined &&
    goal.foreign === null &&
    !between.has(goal.relation)
  )
    return { ...clause, verb: { ...verb, action: 'move', ...(isPassive ? { hint: true } : {}) } };
  // "Paragraph 17 should be placed after paragraph 12"
  if (
    subject?.relation === 'at' &&
    (goal?.relation === 'after' || goal?.relation === 'before') &&
    goal.foreign === null
  )
    return { ...clause, verb: { ...verb, action: 'move' } };
  const places = clause.mentions.filter(
    (mention) => mention.foreign === null && !mention.fresh && mention.first >= verb.last,
  );
  const [from] = places;
  // "Place 12 after 14"
  if (paper.tokens[verb.last]?.kind === 'number' && from?.weak === true && from.first > verb.last)
    return from.relation === 'after' || from.relation === 'before'
      ? { ...clause, verb: { ...verb, action: 'move' } }
      : clause;
  if (
    from === undefined ||
    from.relation !== 'at' ||
    from.unit === 'same' ||
    from.numbers.some((ref) => ref.added !== null)
  )
    return clause;
  if (isTaken(paper, verb, from) && putsWhole(paper, verb) && !isMark(paper.tokens[clause.last - 1], ':'))
    return { ...clause, verb: { ...verb, action: 'move' } };
  const goesBy = (at: number): boolean => {
    const found = paper.source.phrase(at)?.meaning;
    return found?.is === 'relation' && (found.relation === 'after' || found.relation === 'before');
  };
  return places.slice(1).some((mention) => mention.relation === 'after' || mention.relation === 'before') ||
    goesBy(from.last)
    ? { ...clause, verb: { ...verb, action: 'move' } }
    : clause;
};
