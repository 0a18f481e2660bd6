import type { Earlier } from './earlier-named.ts';
import type { Disposition } from './reading.ts';
import { signs } from './words/signs.ts';

const matches = new Map(
  Object.entries(signs).map(([name, words]) => [name, words.map((word) => word.toLowerCase())] as const),
);

/** How many different signs of a kind a text shows; words of Latin and Cyrillic letters count whole. */
const shows = (kind: keyof typeof signs, text: string): number =>
  (matches.get(kind) ?? []).filter((word) => standsIn(text, word)).length;

const standsIn = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1];
    const after = text[at + word.length];
    const isWhole =
      !/^[a-zа-яé]/u.test(word) ||
      ((before === undefined || !/[\p{L}\p{N}]/u.test(before)) &&
        (after === undefined || !/[\p{L}\p{N}]/u.test(after)));
    if (isWhole) return true;
  }
  return false;
};

export interface Seen {
  readonly subject: string;
  readonly own: string;
  readonly isOtherLanguage: boolean;
  readonly items: number;
  /** Items that ask for something of a place that was found. */
  readonly asked: number;
  /** Items that ask when or where something is considered. */
  readonly scheduling: number;
  /** Words that the sender quotes stand in the draft where they are said to stand. */
  readonly quotesDraft: boolean;
  /** What our conference and draft are called, in small letters. */
  readonly names: readonly string[];
  /** What it does to an earlier contribution that it names by reference. */
  readonly earlier: Earlier | null;
  /** A withdrawal was replaced in the same mail. */
  readonly replaced: boolean;
  readonly withdrawals: number;
  readonly hasUnread: boolean;
  /** Words of a text that is not the draft's are marked as changed. */
  readonly hasMarks: boolean;
  readonly carried: Disposition | null;
  /** It was sent to many at once. */
  readonly mailing: boolean;
  /** Items asked for in so many words, and not of a place inferred. */
  readonly plain: number;
  /** No item is more than mail about other things may seem to ask. */
  readonly isVague: boolean;
  /** The sender gives a general view of the draft. */
  readonly isStatement: boolean;
}

/** Only the beginning is looked at for signs: a long paper is known by how it opens. */
const opening = 6_000;

export const dispositionOf = (seen: Seen): Disposition => {
  const own = seen.own.slice(0, opening).toLowerCase();
  const subject = seen.subject.toLowerCase();
  const all = `${subject}\n${own}`;
  if (seen.carried !== null) return seen.mailing && isNews(all) ? 'other-traffic' : seen.carried;
  const isShort = seen.own.trim().length < 600;
  if (shows('automatic', subject) > 0 || (isShort && seen.items === 0 && shows('automatic', own) > 0))
    return 'automatic';
  if (isOnlyThanks(seen, own)) return 'thanks';
  const organizing = notAsking(seen, subject, own);
  if (organizing !== null) return organizing;
  const strange = notAboutUs(seen, subject, own);
  if (strange !== null) return strange;
  if (seen.items > 0 && seen.asked === 0 && isShort) {
    if (shows('logistics', all) > 1) return 'logistics';
  }
  if (seen.items > 0 && !seen.quotesDraft && shows('logistics', all) > Math.max(muchOfIt, shows('draft', all)))
    return 'logistics';
  if (seen.items > 0) {
    if (seen.withdrawals === seen.items) return 'withdrawal';
    const isOfEarlier = seen.earlier === 'corrects' || seen.earlier === 'withdraws';
    if (seen.replaced || isOfEarlier || corrects(subject, all)) return 'correction';
    return vaguelyAbout(seen, subject, own) ?? 'contribution';
  }
  if (seen.earlier === 'corrects') return 'correction';
  if (seen.earlier === 'withdraws') return 'withdrawal';
  if (seen.isOtherLanguage) return shows('traffic', all) > 1 ? 'other-traffic' : 'needs-reading';
  if (shows('withdrawal', all) > 0) return 'withdrawal';
  if (seen.hasUnread && (isShort || shows('draft', all) > 0))
    return shows('logistics', all) > 1 && shows('draft', all) === 0 ? 'logistics' : 'needs-reading';
  if (corrects(subject, all)) return 'correction';
  if (seen.isStatement) return 'contribution';
  if (shows('traffic', all) > 0) return 'other-traffic';
  if (shows('logistics', all) > 0 && (shows('thanks', all) === 0 || shows('logistics', own) > 1)) return 'logistics';
  if (shows('thanks', all) > 0) return 'thanks';
  return seen.own.trim() === '' || seen.hasMarks ? 'needs-reading' : 'other-traffic';
};

/** A mailing that is nobody's answer: a newsletter, a press note, an invitation to all. */
const isNews = (all: string): boolean =>
  shows('bulk', all) + shows('traffic', all) + shows('inviting', all) + shows('news', all) > 0;

/** "Correction to our comments"; "corrections to the draft" are proposals. */
const corrects = (subject: string, all: string): boolean =>
  shows('correction', all) > 0 ||
  (shows('corrigendum', subject) > 0 && !(ofDraft.test(subject) && !ofOwn.test(subject)));

const ofDraft = /draft|projet|proyecto|borrador|проект|المشروع|草案/u;
/** "CORR.: comments of Switzerland on Draft 2": what is mended is the sender's own. */
const ofOwn =
  /[:：–—]|\s-\s|\b(?:our|comments?|contribution|submission|inputs?|nos|notre|observations|commentaires|nuestr[oa]s?|comentarios|observaciones)\b|наш|замечани|предложени|ملاحظات|مقترحات|مساهم|我们|我国|意见|提案/u;

/** UTF-16 units in which a mail that only thanks does so. */
const thanksFirst = 300;

/** "We acknowledge receipt; Section II is under study", "that answers our question on 71": places are named, and nothing is asked. */
const isOnlyThanks = (seen: Seen, own: string): boolean =>
  seen.items > 0 &&
  seen.plain === 0 &&
  seen.withdrawals === 0 &&
  own.trim().length < shortNote &&
  shows('thanks', own.slice(0, thanksFirst)) > 0 &&
  (shows('settled', own) > 0 || shows('received', own.slice(0, thanksFirst)) > 0);

const shortNote = 600;

/** Signs of the practical side that no contribution shows together where it quotes nothing of the draft. */
const muchOfIt = 3;

/** Items that a mail about practical things may seem to hold. */
const seeming = 2;

/**
 * "Speakers' list for Section IV", a newsletter on the week's debates: numbers of paragraphs in what organizes or reports
 * the work ask nothing of the draft, unless words of it are quoted.
 */
const notAsking = (seen: Seen, subject: string, own: string): Disposition | null => {
  const bulk = shows('bulk', own);
  if (bulk > 1 || (bulk > 0 && !seen.quotesDraft)) return 'other-traffic';
  if (isInvitation(seen, subject, own)) return 'other-traffic';
  if (seen.quotesDraft || seen.items === 0) return null;
  if (seen.scheduling === seen.items) return 'logistics';
  if (shows('practical', subject) > 0 && seen.asked <= seeming) return 'logistics';
  return shows('practical', own.slice(0, saysWhat)) > 1 && seen.asked === 0 ? 'logistics' : null;
};

/** "Many thanks for the draft; Section II is with our capital": one or two places named in mail that is about other things. */
const vaguelyAbout = (seen: Seen, subject: string, own: string): Disposition | null => {
  if (!seen.isVague || seen.quotesDraft || seen.isStatement || seen.items > seeming) return null;
  const all = `${subject}\n${own}`;
  if (shows('inviting', all) + shows('news', all) + shows('traffic', all) > 0) return 'other-traffic';
  if (shows('logistics', all) + shows('practical', all) > 0) return 'logistics';
  if (shows('thanks', all) === 0) return null;
  return asks.test(own) ? 'logistics' : 'thanks';
};

/** A question in any of the six languages. */
const asks = /[?？؟]/u;

/** "You are cordially invited to a breakfast": the sender invites, whatever paragraphs the programme names. */
const isInvitation = (seen: Seen, subject: string, own: string): boolean =>
  !seen.quotesDraft &&
  shows('inviting', `${subject}\n${own.slice(0, invitesFirst)}`) > 0 &&
  shows('practical', own) + shows('logistics', own) > 1;

const invitesFirst = 400;

/** UTF-16 units in which a mail says what it is about. */
const saysWhat = 700;

/**
 * Paragraphs have numbers in every text: a mail that names another process or paper where it says what it is about, and
 * nowhere our conference or its draft, asks nothing of ours, however like a proposal it looks.
 */
const notAboutUs = (seen: Seen, subject: string, own: string): Disposition | null => {
  const text = `${subject}\n${own}`;
  if (
    seen.quotesDraft ||
    seen.earlier !== null ||
    shows('ours', text) > 0 ||
    seen.names.some((name) => text.includes(name))
  )
    return null;
  const opens = own.slice(0, saysWhat);
  if (shows('spam', text) > 1) return 'spam';
  const weight = (kind: 'elsewhere' | 'traffic'): number => 2 * shows(kind, subject) + shows(kind, opens);
  // In a language that nobody here reads, the name of another process may be a word of theirs.
  return (weight('elsewhere') > 1 && !seen.isOtherLanguage) || weight('traffic') > 1 ? 'other-traffic' : null;
};

/** Whether a text without any place is still a view on the draft, rather than a note that mentions it. */
export const isStatement = (subject: string, own: string): boolean => {
  const text = `${subject}\n${own}`.slice(0, opening).toLowerCase();
  const opinion =
    /\b(?:we (?:believe|welcome|consider|support|note|regret|would like|call|urge|stress|wish|propose|suggest|are concerned|have concerns)|in our view|our delegation|my delegation|general comments?|nous (?:pensons|estimons|considérons|saluons|regrettons|souhaitons|proposons|soutenons|appuyons)|notre délégation|ma délégation|commentaires? généra(?:l|ux)|observations? générales?|consideramos|creemos|estimamos|apoyamos|lamentamos|acogemos|proponemos|celebramos|valoramos|nuestra delegación|mi delegación|comentarios? generales?|observaci(?:ón|ones) generales?)\b|считаем|наша делегация|общие замечания|نعتقد|وفد بلادي|ملاحظات عامة|我们认为|我国代表团|一般性意见/u;
  return own.trim().length >= 120 && opinion.test(text) && shows('draft', text) >= 2 && shows('traffic', text) === 0;
};
