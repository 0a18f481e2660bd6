import { isMark } from '#reference/mention.ts';
import { beginsWithHan } from '#reference/tokens.ts';
import type { Paper } from './paper.ts';
import { phrasesOf } from './phrases.ts';
import type { Verb } from './verbs.ts';
import { meanwhile } from './words/meanwhile.ts';
import {
  apart,
  bound,
  bridging,
  harmless,
  negations,
  neither,
  notYet,
  questioning,
  refusing,
} from './words/denying.ts';
import { carryingNegation, notDenying } from './words/han-words.ts';

/** Words before a verb in which its "not" stands. */
const reach = 4;
/** With all that may stand between: "are not at this stage in a position to". */
const farthest = 16;

const inverted: ReadonlySet<string> = new Set(['on', 'il', 'nous', 'vous', 'elle']);

const ownNegations: ReadonlySet<string> = new Set(['pas', 'aucun', 'aucune', 'plus']);

/** "not" up to four words before the verb, with nothing but words between; "in a position to" and its like do not count. */
export const isDenied = (paper: Paper, first: number, verb: Verb): boolean => {
  // "wonder whether it could not be deleted" denies nothing.
  if (paper.norms(first, verb.first).includes('whether')) return false;
  for (let at = first; at < verb.first; at += 1) {
    const found = paper.isQuoted(paper.tokens[at]?.start ?? 0) ? null : paper.action(at);
    // « وإن تعذر ذلك », "should that be impossible": a fallback denies nothing.
    if (found?.meaning.is === 'fallback') at = found.end - 1;
    // "We would not be unhappy to see it go"
    else if (found?.meaning.is === 'denying')
      return !paper.norms(Math.max(first, at - 2), at).some((norm) => negations.has(norm));
  }
  // « Nous n'avons pas d'objection à » denies once: its second half is in the phrase.
  if (ownNegations.has(paper.tokens[verb.first]?.norm ?? '')) return false;
  if (opensOnNeither(paper, first, verb)) return true;
  return negationBefore(paper, first, verb) !== null || isRefusedBehind(paper, verb);
};

/** « Ni el 52 ni el 53 deberían sobrevivir »: what is said of neither place. */
const opensOnNeither = (paper: Paper, first: number, verb: Verb): boolean => {
  if (!neither.has(paper.tokens[first]?.norm ?? '')) return false;
  // « Ni « x » ni « y » : supprimez les deux »: what is not wanted, and behind the colon what is asked.
  const isSetApart = (at: number): boolean =>
    isMark(paper.tokens[at], ':') && !paper.isQuoted(paper.tokens[at]?.start ?? 0);
  for (let at = first + 1; at < verb.first; at += 1) if (isSetApart(at)) return false;
  for (let at = first + 1; at < verb.first; at += 1) if (neither.has(paper.tokens[at]?.norm ?? '')) return true;
  return false;
};

/** Tokens between an infinitive and the verb that it hangs on. */
const farthestBehind = 16;

/** «Согласиться с пунктом 12 мы не можем», «поддержать его нельзя»: the verb that refuses stands behind its infinitive. */
const isRefusedBehind = (paper: Paper, verb: Verb): boolean => {
  if (
    !attitudes.has(verb.action) ||
    !paper.norms(verb.first, verb.last).some((norm) => /^\p{Script=Cyrillic}+(?:ть|ти|ться)$/u.test(norm))
  )
    return false;
  for (let at = verb.last; at < verb.last + farthestBehind; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || token.breaks > 1 || isMark(token, ',.;:!?')) return false;
    if (paper.isQuoted(token.start) || paper.isInMention(at)) continue;
    if (token.norm === 'нельзя' || token.norm === 'невозможно') return true;
    if (negations.has(token.norm)) return refusing.has(paper.tokens[at + 1]?.norm ?? '');
  }
  return false;
};

const attitudes: ReadonlySet<string> = new Set(['keep', 'support', 'oppose']);

/** "We are not yet in a position to accept": no refusal, and no assent either. */
export const isDeferred = (paper: Paper, first: number, verb: Verb): boolean => {
  const at = negationBefore(paper, first, verb);
  if (at === null) return false;
  return (
    untilThen.opening(paper.text.slice(paper.tokens[first]?.start ?? 0, paper.tokens[verb.first]?.start ?? 0)) !==
      null ||
    paper.norms(at, verb.first).some((norm) => notYet.has(norm)) ||
    notYet.has(paper.tokens[verb.last]?.norm ?? '')
  );
};

/** "Until then we cannot agree": the answer is still to come. */
export const isMeanwhile = ({ text, tokens }: Paper, first: number, verb: Verb): boolean => {
  const said = text.slice(tokens[first]?.start ?? 0, tokens[verb.first]?.start ?? 0);
  return untilThen.in(said.slice(0, longestLead)).length > 0;
};

const untilThen = phrasesOf(meanwhile);
/** UTF-16 units. */
const longestLead = 60;

/** « إلا », but; folded it is as « ألا », not to. */
const butArabic = 'الا';

const nothingBut: ReadonlySet<string> = new Set(['but', 'sino']);

const isBareNot = (norm: string): boolean => norm === 'ne' || norm === 'pas';

/** Tokens between the commas of a word or two put in: "cannot, however, accept". */
const longestAside = 4;

/** The comma with which what is put in before a comma begins, where a "not" or what belongs to one stands before it. */
const asideBefore = (paper: Paper, comma: number, first: number): number | null => {
  for (let at = comma - 2; at > Math.max(first, comma - 2 - longestAside); at -= 1) {
    const token = paper.tokens[at];
    if (token === undefined || token.breaks > 1 || paper.isInMention(at) || paper.isQuoted(token.start)) return null;
    if (isMark(token, ',')) return at;
    if (token.kind !== 'word') return null;
  }
  return null;
};

const cyrillic = /^\p{Script=Cyrillic}/u;
const infinitive = /^\p{Script=Cyrillic}+(?:ть|ти|чь|ся)$/u;

/** The token of the "not" that denies a verb, or null. */
const negationBefore = (paper: Paper, first: number, verb: Verb): number | null => {
  // «Пока не станет ясно, … мы не можем подписаться»: what bears its own "not" is not denied from afar.
  const isOwn =
    negations.has(paper.tokens[verb.first]?.norm ?? '') && cyrillic.test(paper.tokens[verb.first]?.norm ?? '');
  if (isOwn && !negations.has(paper.tokens[verb.first - 1]?.norm ?? '')) return null;
  let counted = 0;
  let only = false;
  for (let at = verb.first - 1; at >= Math.max(first, verb.first - farthest); at -= 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isInMention(at)) return null;
    const aside = isMark(token, ',') ? asideBefore(paper, at, first) : null;
    if (aside !== null) {
      at = aside;
      continue;
    }
    if (token.kind === 'mark' && token.norm !== "'") return null;
    const { norm } = token;
    const before = paper.tokens[at - 1]?.norm;
    // « Ne pourrait-on pas le supprimer ? » asks for it.
    if (norm === 'pas' && inverted.has(before ?? '') && paper.tokens[at - 2]?.norm === '-') return null;
    // «Нельзя ли исключить», «не лучше ли»: a question with its particle asks for it.
    if (negations.has(norm) && paper.norms(at + 1, at + 3).some((next) => questioning.has(next))) return null;
    // « Pourquoi ne pas les fusionner ? »
    if (isBareNot(norm) && paper.norms(at - 2, at).includes('pourquoi')) return null;
    // "Why not delete it?", « ¿No podría suprimirse? » asks for it, "no objection to deleting it" allows it.
    if (
      before === 'why' ||
      (before === '¿' && norm === 'no') ||
      harmless.has(norm) ||
      (norm === 'pas' && harmless.has(before ?? ''))
    )
      return null;
    // « غير المشروعة »: what denies only the word behind it.
    if (bound.has(norm) && at + 1 !== verb.first) continue;
    // « لا يسعنا إلا أن نؤيد »: nothing but that.
    if (norm === butArabic && paper.norms(at - 3, at).some((one) => negations.has(one))) return null;
    // "We cannot but oppose", « no podemos sino oponernos »: nothing but that.
    if (nothingBut.has(norm) && paper.norms(Math.max(first, at - 3), at).some((one) => negations.has(one))) return null;
    // « Nous ne pouvons que soutenir »: nothing but that.
    if (norm === 'que') only = true;
    const isBare = norm === 'ne' || (norm === 'n' && paper.tokens[at + 1]?.norm === "'");
    if (isBare && only) return null;
    // "Kenya is not convinced and opposes it": the second verb is not denied.
    if (norm === 'and' && verb.action === 'oppose') return null;
    // «Пункт дополнений не требует и составлен безупречно»: only infinitives share their "not".
    if (norm === 'и' && !paper.norms(verb.first, verb.last).some((one) => infinitive.test(one))) return null;
    if (beginsWithHan(token.text)) {
      // 不妨删除 asks for it.
      if (notDenying.has(`${norm}${paper.tokens[at + 1]?.norm ?? ''}`)) return null;
      // 该段不必要的部分应删除: characters deny what stands right behind them.
      if (!negations.has(norm) && !carryingNegation.has(norm)) return null;
      if (negations.has(norm)) return before === '得' && paper.tokens[at - 2]?.norm === '不' ? null : at;
      continue;
    }
    if (isBare || negations.has(norm) || (norm === 't' && before === "'")) return at;
    if (norm === 'que' && apart.has(before ?? '')) return null;
    if (!bridging.has(norm)) counted += 1;
    if (counted >= reach) return null;
  }
  return null;
};
