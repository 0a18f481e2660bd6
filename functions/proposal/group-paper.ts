import type { NamingText, People } from './people.ts';
import { phrasesOf } from './phrases.ts';
import { groupPaper, handsIn, ownPaper, together } from './words/speaking-for.ts';

/** UTF-16 units between "on behalf of the member States of" and the group. */
export const soon = 60;

const papers = phrasesOf(ownPaper);

/** The group that a text names right behind a position. */
export const groupRightBehind = (text: string, end: number, people: People): string | null => {
  const [next] = people.within(end, end + soon);
  return next === undefined || text.slice(end, next.start).trim() !== '' ? null : next.group;
};

/** 泰国以东盟轮值主席国身份, "as SADC Chair": the office stands behind the group. */
export const officeBehind = (text: string, { all }: People): string | null =>
  all.find(
    ({ group, start, end }) =>
      group !== null &&
      /(?:以|作为|担任|\b(?:as|as the|as current|as the current)\s)$/iu.test(
        text.slice(Math.max(0, start - 20), start),
      ) &&
      /^(?:(?:现任|本届)?(?:轮值)?(?:主席国?|协调员|协调国)|\s(?:chair|coordinator|president|presidency|convenor)\b)/iu.test(
        text.slice(end, end + 12),
      ),
  )?.group ?? null;

/** "Position of the African Group on Draft 2", the subject of what that group says. */
export const groupOfPaper = ({ text: subject, people }: NamingText): string | null => {
  const [lead] = papers.in(subject);
  return lead === undefined || !/^\W*$/u.test(subject.slice(0, lead.start))
    ? null
    : groupRightBehind(subject, lead.end, people);
};

/** "ECOWAS - proposals on Section III", « Países del SICA: aportes »: whose paper it is stands over the subject. */
export const groupOverSubject = ({ text: subject, people }: NamingText): string | null => {
  const [first] = people.all;
  if (first === undefined || first.group === null || !opensSubject.test(subject.slice(0, first.start))) return null;
  const after = subject.slice(first.end, first.end + soon);
  return /^\s{0,3}(?:[:：,-]|[–—])\s/u.test(`${after.slice(0, 6)} `) || groupPapers.opening(after.trimStart()) !== null
    ? first.group
    : null;
};

/** « Le Groupe africain demande … », "the EU and its Member States propose": who hands in opens the text. */
export const groupAsking = ({ text, people }: NamingText): string | null => {
  const [first] = people.within(0, opening);
  return first !== undefined &&
    first.group !== null &&
    opensSubject.test(
      text
        .slice(0, first.start)
        .split(/[\n.,:]/u)
        .at(-1) ?? '',
    ) &&
    asking.opening(text.slice(first.end, first.end + soon).trimStart()) !== null
    ? first.group
    : null;
};

/** UTF-16 units in which a paper says whose it is. */
const opening = 200;
const asking = phrasesOf([...handsIn, ...together]);

const groupPapers = phrasesOf(groupPaper);

const opensSubject =
  /^(?:\s*(?:re|fw|fwd|tr|rv)\s*:)*\s*(?:(?:member )?states of |members of |los estados partes |los países |les états membres |países de |the |los |les |le |la |el |l['’]|países del |pays (?:du |de la ))*$/iu;
