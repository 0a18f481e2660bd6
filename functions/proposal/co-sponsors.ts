import { jointAuthors } from './joint-authors.ts';
import { listFrom, listNaming, longestGap } from './listed-people.ts';
import type { NamingText, People } from './people.ts';
import { phrasesOf } from './phrases.ts';
import {
  alongside,
  alsoFor,
  delegationsOf,
  joiningIn,
  jointly,
  ofThisPaper,
  onBehalf,
  together,
  wanted,
} from './words/speaking-for.ts';

/**
 * Further States that a paper is of, each named in a list of those who hand it in.
 * @param subject with who is named in it; null where one speaks for a group, whose members hand nothing in
 */
export const coSponsorsIn = (paper: NamingText, speaker: string | null, subject: NamingText | null): string[] => {
  const { text: own, people } = paper;
  const found = new Set<string>();
  for (const { phrase, start, end } of leads.in(own)) {
    if (isWanted(own.slice(Math.max(0, start - farthestWanted), start))) continue;
    const { named } = listFrom(own, people, behindFiller(own, end));
    if (isAlongside.has(phrase) && !isRightBefore(own, people, start, speaker)) continue;
    if (counts(phrase, named, speaker)) for (const one of named) found.add(one);
  }
  for (const one of handingIn(paper, speaker)) found.add(one);
  for (const one of joiningIt(paper)) found.add(one);
  if (subject !== null) for (const one of jointAuthors(subject, paper, speaker)) found.add(one);
  if (speaker !== null) found.delete(speaker);
  return [...found];
};

const leads = phrasesOf([...alsoFor, ...jointly, ...delegationsOf, ...alongside, ...onBehalf]);
const fillers = phrasesOf(ofThisPaper);

/** "Co-sponsors of this proposal are": where the names begin. */
const behindFiller = (own: string, at: number): number => {
  const rest = own.slice(at, at + longestGap);
  const gap = rest.length - rest.trimStart().length;
  return at + (fillers.opening(rest.trimStart()) === null ? 0 : gap + (fillers.opening(rest.trimStart())?.end ?? 0));
};

const joining = phrasesOf(joiningIn);

/** "Kenya and Zambia co-sponsor this proposal", 越南为本提案的共同提案国: those named right before the words. */
export const joiningIt = ({ text, people }: NamingText): ReadonlySet<string> => {
  const found = new Set<string>();
  let behind = 0;
  for (const first of people.all) {
    if (first.start < behind) continue;
    const { named, end } = listFrom(text, people, first.start);
    behind = end;
    if (joining.opening(text.slice(end, end + longestGap).replace(/^[\s,]+/u, '')) !== null)
      for (const one of named) found.add(one);
  }
  return found;
};

const wantedWords = phrasesOf(wanted);
/** UTF-16 units before "co-sponsors" in which "open to further" stands. */
const farthestWanted = 20;

/** "Open to further co-sponsors": nobody has joined yet. */
const isWanted = (before: string): boolean => {
  const said = before.trimEnd();
  return wantedWords.in(said).at(-1)?.end === said.length && said !== '';
};
const ambiguous: ReadonlySet<string> = new Set(delegationsOf);
const behalfOnly: ReadonlySet<string> = new Set(onBehalf);

const isAlongside: ReadonlySet<string> = new Set(alongside);

/** The sender's name ends where the words begin, but for a comma. */
const isRightBefore = (own: string, people: People, at: number, speaker: string | null): boolean => {
  const before = people.within(Math.max(0, at - longestGap), at).at(-1);
  return before !== undefined && before.delegation === speaker && /^[\s,]*$/u.test(own.slice(before.end, at));
};

/** "On behalf of Austria, Chile and Ireland" is a joint list; of one, whom the sender speaks for. */
const counts = (lead: string, named: ReadonlySet<string>, speaker: string | null): boolean =>
  ambiguous.has(lead)
    ? speaker !== null && named.has(speaker) && named.size > 1
    : named.size > 1 || !behalfOnly.has(lead);

/** UTF-16 units in which a paper says who hands it in. */
const opening = 600;
const handsIn = phrasesOf(together);

/** "Austria, Chile and Ireland propose", 中国、古巴和巴基斯坦联合提出: where the sender is one of them. */
const handingIn = (own: NamingText, speaker: string | null): ReadonlySet<string> =>
  listNaming(
    speaker,
    own,
    [0, opening],
    (_, end) => handsIn.opening(own.text.slice(end, end + longestGap).replace(/^[\s,]+/u, '')) !== null,
  );
