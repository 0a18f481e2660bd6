import type { Conference } from '#conference/conference.ts';
import { delegationByName } from '#conference/names.ts';
import { isInstitution } from './institutions.ts';
import { introducingOneself, organizationEndings, organizationWords } from './words/organizations.ts';

/**
 * The English name that an organization writing in another script gives of itself: 中国兵工学会（China Ordnance Society）组织会员单位 …
 * where its text begins, or on a line of its own over or under it.
 */
export const nameInEnglish = (own: string, signature: string, conference: Conference): string | null => {
  if (!otherScript.test(own)) return null;
  return bracketed(own.slice(0, opening), conference) ?? onItsLine(`${own}\n${signature}`, conference);
};

const han = /\p{Script=Han}/u;
const otherScript = /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}]/u;

/** UTF-16 units in which a sender says who it is. */
const opening = 400;

const inBrackets = /[（(]([^()（）\n]{8,140})[)）]/gu;
const english = /^\p{Lu}[\p{L}\p{M}&,.'’ -]+$/u;

const bracketed = (text: string, conference: Conference): string | null => {
  for (const { 1: inner = '', 0: whole, index } of text.matchAll(inBrackets)) {
    const name = inner.trim();
    const before = text.slice(0, index).trimEnd();
    if (!english.test(name) || !han.test(before.slice(-1))) continue;
    const behind = text.slice(index + whole.length).trimStart();
    const isItself =
      organizationEndings.some((ending) => before.endsWith(ending)) ||
      introducingOneself.some((word) => behind.startsWith(word));
    if (isItself && name.includes(' ') && !isState(name, conference)) return name;
  }
  return null;
};

/** Lines over and under a text in which it is signed. */
const mostLines = 6;
const longestLine = 120;

const onItsLine = (text: string, conference: Conference): string | null => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const edges = [...lines.slice(0, 2), ...lines.slice(-mostLines)].map((line) => line.trim());
  const found =
    edges.find(
      (line) =>
        line.length <= longestLine &&
        /^\p{Lu}[\p{L}\p{M}&,.'’() -]+$/u.test(line) &&
        !otherScript.test(line) &&
        !isInstitution(`${line} `) &&
        line.split(/[^\p{L}]+/u).length > 2 &&
        line.split(/[^\p{L}]+/u).some((word) => organizationWords.has(word.toLowerCase())) &&
        delegationByName(line, conference) === null,
    ) ?? null;
  // "Center for Security Studies and Policy (CIPS), St. Petersburg": its abbreviation and city are no part of it.
  return found === null ? null : (found.split(/[(（]/u, 1)[0] ?? '').trimEnd();
};

const isState = (name: string, conference: Conference): boolean => {
  const known = delegationByName(name, conference);
  return known !== null && known.iso3 !== null;
};
