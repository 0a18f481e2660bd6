import { capitalsIn } from '#conference/capitals.ts';
import type { Capital } from '#conference/capitals.ts';
import type { Conference } from '#conference/conference.ts';
import { phrasesOf } from './phrases.ts';
import { speaking, speakingBefore } from './speaking-signs.ts';
import { atHomeIn, ministry, ownCapital, stanceBehind, stanceOf, writtenFrom } from './words/capitals.ts';
import type { NamingText } from './people.ts';
import type { Written } from './written.ts';

/**
 * The State whose capital speaks in a text ("Berlin would prefer", "our capital, Lomé"), from which it is written
 * ("greetings from Suva"), or which stands under a ministry in its address. A capital that is merely named is nobody, and
 * so is a city with the offices of international organizations, unless it speaks itself; two capitals are nobody, too.
 * @param subject with who is named in it
 * @param paper the sender's words, with who is named in them
 */
export const capitalSpeaking = (
  { sender }: Written,
  subject: NamingText,
  paper: NamingText,
  signature: string,
  conference: Conference,
): string | null => {
  const own = paper.text;
  // "Our capital, Tunis": in many languages called like the State.
  for (const { text, people } of [subject, paper])
    for (const one of people.within(0, opening))
      if (one.delegation !== null && !one.adjective && isOwn(text, one)) return one.delegation;
  const spoken = [subject.text, own.slice(0, opening)].flatMap((text) =>
    capitalsIn(text, conference).filter((one) => isOwn(text, one) || speaks(text, one)),
  );
  const written = [subject.text, firstLines(own)].flatMap((text) =>
    capitalsIn(text, conference).filter((one) => !one.hostsOrganizations && isWrittenFrom(text, one)),
  );
  const home = capitalsIn(own.slice(0, opening), conference).filter(
    ({ start, hostsOrganizations }) => !hostsOrganizations && endsOn(atHome, own.slice(0, start), /^\s*$/u),
  );
  for (const found of [spoken, written, home, addressed(`${own}\n${signature}`, conference)]) {
    const states = new Set(found.map(({ delegation }) => delegation));
    const [only] = states;
    // "Sofia" may be who writes.
    const isSender = found !== spoken && found.some(({ name }) => (sender.name ?? '').includes(name));
    if (only !== undefined && !isSender) return states.size === 1 ? only : null;
  }
  return null;
};

/** UTF-16 units in which a sender says whose mail it is. */
const opening = 1_500;
/** UTF-16 units between a word and the name that it goes with. */
const near = 30;

const ours = phrasesOf(ownCapital);
const stance = phrasesOf(stanceOf);
const behindName = phrasesOf(stanceBehind);
const leading = phrasesOf(writtenFrom);
const atHome = phrasesOf(atHomeIn);
const ministries = phrasesOf(ministry);

const isOwn = (text: string, { start, end }: Pick<Capital, 'start' | 'end'>): boolean =>
  endsOn(ours, text.slice(0, start), /^[\s,،:(—–-]*$/u) ||
  ours.opening(text.slice(end, end + near).replace(/^[\s,،(—–-]+/u, '')) !== null;

const speaks = (text: string, { start, end }: Capital): boolean => {
  const after = text.slice(end, end + near);
  const before = text.slice(0, start);
  return (
    speaking.test(after) ||
    behindName.opening(after.trimStart()) !== null ||
    speakingBefore.test(before.slice(-near)) ||
    endsOn(stance, before, /^\s*$/u)
  );
};

/** A phrase of the table is the last of the text but for what the pattern lets stand behind it. */
const endsOn = (phrases: ReturnType<typeof phrasesOf>, text: string, rest: RegExp): boolean => {
  const said = text.slice(-near - 20);
  const last = phrases.in(said).at(-1);
  return last !== undefined && rest.test(said.slice(last.end));
};

/** Lines in which a mail greets. */
const greeting = 2;
const firstLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, greeting)
    .join('\n');

/** Words before it: "Bula", "warm greetings", "Draft 2,". */
const mostBefore = 2;

/** "Greetings from Suva.", "Draft 2, from Dublin": and not "as we heard from Lima yesterday". */
const isWrittenFrom = (text: string, { start, end }: Capital): boolean => {
  const clause =
    text
      .slice(0, start)
      .split(/[\n,،.:;!?。，：！–—-]/u)
      .at(-1) ?? '';
  const lead = leading.in(clause).at(-1);
  if (lead === undefined || clause.slice(lead.end).trim() !== '') return false;
  const before = clause.slice(0, lead.start).trim();
  const rest = text.slice(end);
  if (before === '' && firstPerson.test(rest)) return true;
  return (
    (before === '' ? 0 : before.split(/\s+/u).length) <= mostBefore &&
    /^\s*(?:$|[\n,،.:;!?。，：！–—(-]|的问候|向您|致意)/u.test(rest)
  );
};

/** « De Port-au-Prince, nous … », "Desde Madrid se propone": who writes goes on. */
const firstPerson =
  /^[\s,،:]+(?:we|our|i|nous|notre|je|se|nos|proponemos|solicitamos|pedimos|escribo|мы|просим|предлагаем|пишем|نقترح|نكتب|نود|نرى|我们|我)(?!\p{L})/iu;

/** Lines of an address that are looked at, at either end of a letter. */
const ends = 8;
/** Lines between a ministry and its city. */
const mostBetween = 3;

/** « Ministère des affaires étrangères / BP 123 / Antananarivo ». */
const addressed = (text: string, conference: Conference): Capital[] => {
  const all = text.split('\n').filter((line) => line.trim() !== '');
  const lines = all.length <= ends * 2 ? all : [...all.slice(0, ends), ...all.slice(-ends)];
  return lines.flatMap((line, at) => {
    const over = lines.slice(Math.max(0, at - mostBetween), at + 1);
    if (line.length > longestAddress) return [];
    const isUnder = over.some(isMinistry);
    return capitalsIn(line, conference).filter(
      (one) => isInAddress(line, one) && (isUnder || (isDated(line, one) && lines.some(isMinistry))),
    );
  });
};

const longestAddress = 80;
const isMinistry = (line: string): boolean => line.length <= longestAddress && ministries.in(line).length > 0;

/** « Nouakchott, le 19 juin 2018 »: where a letter is dated, with a ministry over or under it. */
const isDated = (line: string, { start, end }: Capital): boolean =>
  line.slice(0, start).trim() === '' && /\d/u.test(line.slice(end));

/** Alone on its line, or behind a comma or a number. */
const isInAddress = (line: string, { start, end }: Capital): boolean =>
  /(?:^|[,،;|\d–-])\s?(?:г\.)?$/u.test(line.slice(0, start).trim()) && /^\s*(?:$|[,،;|.\d–(-])/u.test(line.slice(end));
