import type { Conference } from '#conference/conference.ts';
import { delegationByName } from '#conference/names.ts';
import { isInstitution } from './institutions.ts';
import { phrasesOf } from './phrases.ts';
import { noGovernment, ofTheState, personalOffices, surelyOrganizations } from './words/organizations.ts';

/**
 * The organization for which somebody signs: "Coordinator, Pacific Women's Network" in the last lines of a letter, where
 * no ministry or mission stands beside it.
 * @param text the sender's words with the signature
 */
export const signedBy = (text: string, conference: Conference): string | null => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-most);
  if (lines.some((line) => line.length <= longestLine && isInstitution(`${line} `))) return null;
  for (const line of lines)
    if (line.length <= longestLine && !/[.:;!?؟。]$|[\d"“”«»]/u.test(line))
      for (const segment of line.split(/\s[-–—|]\s|[,،;|]/u)) {
        const name = withoutOffice(segment.trim());
        if (isOrganization(name) && delegationByName(name, conference) === null) return name;
      }
  return null;
};

/** "The Horn of Africa Network, a non-governmental organization, asks …": how a letter opens. */
export const toldItself = (own: string, conference: Conference): string | null => {
  for (const { start } of itself.in(own.slice(0, opening))) {
    const before = (
      own
        .slice(0, start)
        .split(/[\n.!?]/u)
        .at(-1) ?? ''
    ).trim();
    const [, name = ''] =
      /^(?:the |la |le |el |l['’])?(\p{Lu}[^,;:]{4,100}),\s*(?:an?|une?|una|est une)?$/iu.exec(before) ?? [];
    if (name !== '' && isOrganization(name) && delegationByName(name, conference) === null) return name;
  }
  return null;
};

const itself = phrasesOf(noGovernment);
/** UTF-16 units in which a letter says so. */
const opening = 400;

/** Lines of a letter in which it is signed. */
const most = 5;
const longestLine = 100;
const mostWords = 10;

const folded = (word: string): string =>
  word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().normalize('NFC');

const wordsOf = (name: string): string[] => name.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');

/** « منسقة شبكة السلام »: in Arabic the office stands right before the name. */
const withoutOffice = (segment: string): string => {
  const words = segment.split(/\s+/u);
  const at = words.findIndex((word) => surelyOrganizations.has(folded(word)));
  return at > 0 && /\p{Script=Arabic}/u.test(segment) ? words.slice(at).join(' ') : segment;
};

const isOrganization = (name: string): boolean => {
  const words = wordsOf(name);
  const known = words.map(folded);
  return (
    words.length > 1 &&
    words.length <= mostWords &&
    !/^\p{Ll}/u.test(name) &&
    known.some((word) => surelyOrganizations.has(word)) &&
    !known.some((word) => ofTheState.has(word) || personalOffices.has(word))
  );
};
