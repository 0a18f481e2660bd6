import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import { isMark } from '#reference/mention.ts';
import { blanked } from './blanked.ts';
import type { Clause } from './correction-clauses.ts';
import type { Item } from './reading.ts';
import { understand } from './understand.ts';
import { ownPart } from './written.ts';
import type { Written } from './written.ts';

/** "And please add: …", "you missed our proposal on II.40: …": one more proposal of the same contribution. */
export interface Added {
  /** What follows may be something else: "we forgot" something that is no proposal. */
  readonly isCertain: boolean;
  /** The proposals in the text from the word on, up to position `end`; their evidence points into the body. */
  readonly read: (
    visible: string,
    end: number,
    written: Written,
    draft: Draft,
    conference: Conference,
    at: string,
  ) => readonly Item[];
}

/** "Please add “illicit” before “trade”" changes the draft: a place, a colon or "the following" comes after our "add". */
export const addedIn = (clause: Clause): Added | null => pleaseAdd(clause) ?? missedIn(clause);

const pleaseAdd = ({ paper, elements }: Clause): Added | null => {
  const index = elements.findIndex((one) => one.is === 'sign' && one.sign === 'add');
  const sign = elements[index];
  if (sign === undefined) return null;
  const behind = elements[index + 1];
  const isFollowed = behind?.is === 'sign' && behind.sign === 'following' && behind.first - sign.last <= 1;
  const from = isFollowed ? behind.last : sign.last;
  const colon = isMark(paper.tokens[from], ':,');
  if (!isFollowed && !colon && !(behind?.is === 'place' && behind.first - sign.last <= 1)) return null;
  const start = paper.tokens[colon ? from + 1 : from]?.start;
  return start === undefined ? null : { isCertain: true, read: readFrom(start) };
};

const missedIn = ({ paper, elements }: Clause): Added | null => {
  const sign = elements.find((one) => one.is === 'sign' && one.sign === 'missed');
  const end = sign === undefined ? undefined : paper.tokens[sign.last - 1]?.end;
  return end === undefined ? null : { isCertain: false, read: readFrom(end) };
};

const readFrom =
  (start: number): Added['read'] =>
  (visible, stop, written, draft, conference, at) => {
    const words = `${blanked(visible.slice(0, start))}${visible.slice(start, stop)}`;
    return understand({ sender: written.sender, parts: [ownPart('body', words)], unread: [] }, draft, conference, at)
      .items;
  };

/** The token behind what is added: where the next clause begins that corrects something by itself. */
export const endOfAdded = (clauses: readonly Clause[], from: number, corrects: (clause: Clause) => boolean): number => {
  for (let at = from + 1; at < clauses.length; at += 1) {
    const clause = clauses[at];
    if (clause !== undefined && clause.elements.some(({ is }) => is === 'item') && corrects(clause))
      return clause.first;
  }
  return Infinity;
};
