import { delegationOfDomain } from '#conference/addresses.ts';
import { delegationInAddress } from '#conference/mission-addresses.ts';
import type { Conference } from '#conference/conference.ts';
import { delegationByName } from '#conference/names.ts';
import { isInstitution } from './institutions.ts';
import { phrasesOf } from './phrases.ts';
import {
  leftOut,
  ministries,
  noGovernment,
  organizationEndings,
  organizationWords,
  personalOffices,
  selfNaming,
} from './words/organizations.ts';
import { peopleIn } from './people.ts';
import { speaking } from './speaking-signs.ts';
import { signedBy, toldItself } from './signed-organization.ts';
import { nameInEnglish } from './sender-translated.ts';
import type { Written } from './written.ts';

/**
 * The organization that a mail is from, though no list of the conference has it: its address spells a name that stands in
 * the From header or over or under the text ("Women for Disarmament Cambodia" at wfdcambodia.org), or the From header
 * calls itself one ("Peace Education Network").
 */
export const organizationOf = (
  written: Written,
  own: string,
  signature: string,
  conference: Conference,
): string | null => {
  const { name, address } = written.sender;
  if (address === null) return null;
  const owner = delegationOfDomain(address, conference);
  if ((owner !== null && owner.delegation !== null) || delegationInAddress(address, conference) !== null) return null;
  // Mail that everybody may have spells nobody's name.
  if (owner !== null) return toldItself(own, conference) ?? signedBy(`${own}\n${signature}`, conference);
  const english = nameInEnglish(own, signature, conference);
  if (english !== null) return english;
  const lines = [name ?? '', ...edgesOf(own), ...signature.split('\n').slice(0, mostLines)];
  const label = ownLabel(address);
  for (const line of lines)
    for (const segment of line.split(/\s[-–—|]\s|\s?:\s|[,;|]/u)) {
      const found = spelledIn(segment.trim(), label, conference);
      if (found !== null) return found;
    }
  const itself = name === null ? null : organizationIn(name);
  if (itself !== null) return itself;
  if (name !== null && callsItselfOne(name) && isNobodyElse(name, conference)) return name.trim();
  return toldItself(own, conference) ?? signedBy(`${own}\n${signature}`, conference);
};

/** 中国军控与裁军协会 郑宏: the organization's name, and not the person's beside it. */
const organizationIn = (name: string): string | null => {
  const pieces = name.trim().split(/[\s,，、|/()（）-]+/u);
  return pieces.length === 1
    ? null
    : (pieces.find((piece) => organizationEndings.some((ending) => piece.endsWith(ending))) ?? null);
};

/** "We are a Brazilian non-governmental organization": no State, wherever the address is. */
export const isNoGovernment = (own: string): boolean => {
  for (const { start } of organization.in(own.slice(0, opening))) {
    const before = own.slice(Math.max(0, start - near), start);
    const named = self.in(before).at(-1);
    if (named !== undefined && !/[.\n]/u.test(before.slice(named.end))) return true;
  }
  return false;
};

const opening = 1_500;
const near = 40;
const organization = phrasesOf(noGovernment);
const self = phrasesOf(selfNaming);

const mostLines = 12;

/** The first and last lines of a text, where senders name themselves. */
const edgesOf = (own: string): string[] => {
  const lines = own.split('\n').filter((line) => line.trim() !== '' && line.length <= longestLine);
  return [...lines.slice(0, 3), ...lines.slice(-4)];
};

const longestLine = 120;

/** The part of the domain that its owner chose: "soudapaz" of soudapaz.org.br. */
const ownLabel = (address: string): string => {
  const labels = address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.');
  const owner = labels.at(-2) ?? '';
  const chosen = labels.length > 2 && /^(?:com?|net|org|ong|ngo|ac|edu|asso)$/u.test(owner) ? labels.at(-3) : owner;
  return (chosen ?? '').replaceAll(/[^a-z]/gu, '');
};

const shortestLabel = 3;
const mostWords = 14;

/** The name, if the words of a line spell the domain by their beginnings, each in turn; an abbreviation alone if it does. */
const spelledIn = (segment: string, label: string, conference: Conference): string | null => {
  const written = segment.split(/\s+/u).map((word) => word.replaceAll(/[^\p{L}\p{M}\p{N}&'’-]/gu, ''));
  if (
    label.length < shortestLabel ||
    ministries.has(label) ||
    written.length > mostWords ||
    !isNobodyElse(segment, conference)
  )
    return null;
  const abbreviation = written.find((word) => folded(word) === label && word === word.toUpperCase());
  if (abbreviation !== undefined) return listedOf(segment, conference) ?? abbreviation;
  const words = written.map(folded).filter((word) => word !== '');
  if (words.length < 2) return null;
  if (!words.some((_, at) => spells(words.slice(at), label))) return null;
  return saidOf(segment, conference);
};

/** "UN Women proposes to replace …", "on behalf of Control Arms": the listed organization that a sentence names, or its subject. */
const saidOf = (segment: string, conference: Conference): string | null => {
  const listed = listedOf(segment, conference);
  if (listed !== null) return listed;
  const at = [...segment.matchAll(/\s+/gu)]
    .map(({ index }) => index)
    .find((space) => speaking.test(segment.slice(space)));
  return at === undefined ? segment : segment.slice(0, at).replace(/^(?:the|la|le|el)\s|^l['’]/iu, '');
};

const listedOf = (segment: string, conference: Conference): string | null =>
  peopleIn(segment, conference).all.find(({ delegation }) =>
    conference.delegations.some(({ id, iso3 }) => id === delegation && iso3 === null),
  )?.delegation ?? null;

const folded = (word: string): string =>
  word
    .slice(0, longestLine)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, '');

/** At least two words take part; little words may be left out, and none of the rest before the label is spelled. */
const spells = (words: readonly string[], label: string): boolean => {
  let reached = new Map<number, number>([[0, 0]]);
  for (const word of words) {
    const next = new Map<number, number>();
    for (const [at, taken] of reached) {
      if (leftOut.has(word)) next.set(at, Math.max(next.get(at) ?? 0, taken));
      for (let length = 1; length <= word.length && label[at + length - 1] === word[length - 1]; length += 1)
        next.set(at + length, Math.max(next.get(at + length) ?? 0, taken + 1));
    }
    if ((next.get(label.length) ?? 0) > 1) return true;
    reached = next;
  }
  return false;
};

const callsItselfOne = (name: string): boolean =>
  !name.split(/[^\p{L}\p{M}]+/u).some((word) => personalOffices.has(foldedLetters(word))) && namesItselfOne(name);

const namesItselfOne = (name: string): boolean =>
  organizationEndings.some((ending) => name.includes(ending)) ||
  name.split(/[^\p{L}\p{M}]+/u).some((word) => organizationWords.has(foldedLetters(word)));

const foldedLetters = (word: string): string =>
  word.slice(0, longestLine).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().normalize('NFC');

/** Neither a State nor its mission. */
const isNobodyElse = (name: string, conference: Conference): boolean =>
  delegationByName(name, conference) === null && !isInstitution(`${name} `);
