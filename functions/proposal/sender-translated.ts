import type { Conference } from '#conference/conference.ts';
import { delegationByName } from '#conference/names.ts';
import { introducingOneself, organizationEndings, organizationWords } from './words/organizations.ts';

/**
 * The English name that an organization writing in another script gives of itself: 中国兵工学会（China Ordnance Society）组织会员单位 …
 * where its text begins, or on a line of its own over or under it.
 */
export const nameInEnglish = (own: string, signature: string, conference: Conference): string | null => {
  if (!han.test(own)) return null;
  return bracketed(own.slice(0, opening), conference) ?? onItsLine(`${own}\n${signature}`, conference);
};

const han = /\p{Script=Han}/u;

/** UTF-16 units in which a sender says who it is. */
const opening = 400;

const inBrackets = /(\p{Script=Han}{4,40})\s?[（(]([\p{Lu}][\p{L}\p{M}&,.'’ -]{7,140})[)）]/gu;

const bracketed = (text: string, conference: Conference): string | null => {
  for (const { 1: before = '', 2: name = '', 0: whole, index } of text.matchAll(inBrackets)) {
    const behind = text.slice(index + whole.length).trimStart();
    const isItself =
      organizationEndings.some((ending) => before.endsWith(ending)) ||
      introducingOneself.some((word) => behind.startsWith(word));
    if (isItself && name.trim().includes(' ') && delegationByName(name, conference) === null) return name.trim();
  }
  return null;
};

/** Lines over and under a text in which it is signed. */
const mostLines = 6;
const longestLine = 120;

const onItsLine = (text: string, conference: Conference): string | null => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const edges = [...lines.slice(0, 2), ...lines.slice(-mostLines)].map((line) => line.trim());
  return (
    edges.find(
      (line) =>
        line.length <= longestLine &&
        /^\p{Lu}[\p{L}\p{M}&,'’() -]+$/u.test(line) &&
        !han.test(line) &&
        line.split(/[^\p{L}]+/u).length > 2 &&
        line.split(/[^\p{L}]+/u).some((word) => organizationWords.has(word.toLowerCase())) &&
        delegationByName(line, conference) === null,
    ) ?? null
  );
};
