import { formsOfAdjective } from '#conference/adjective-forms.ts';
import type { Conference } from '#conference/conference.ts';
import type { Spoken } from './gathered.ts';

/**
 * A text of the sender's without the names under which he speaks, in any of the six languages: "Norway proposes" would give
 * away what a version without names is to leave out. Names stand as whole words; others' names stay, for they are part of
 * what is said.
 */
export const withoutNames = (
  text: string,
  { delegation, onBehalfOf, coSponsors }: Pick<Spoken, 'delegation' | 'onBehalfOf' | 'coSponsors'>,
  conference: Pick<Conference, 'delegations' | 'groups'>,
  instead: string,
): string => {
  const speaking = new Set([delegation, onBehalfOf, ...coSponsors].filter((id) => id !== null));
  const known = [...conference.delegations, ...conference.groups].filter(({ id }) => speaking.has(id));
  const names = new Set([
    ...speaking,
    ...known.flatMap((one) => [
      ...Object.values(one.names),
      ...Object.values(one.variants).flat(),
      ...('adjectives' in one
        ? Object.values(one.adjectives)
            .flat()
            .flatMap((word) => [word, ...formsOfAdjective(word)])
        : []),
    ]),
  ]);
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((written, name) => replaced(written, name, instead), text);
};

const replaced = (text: string, name: string, instead: string): string => {
  if (name === '') return text;
  const lower = text.toLowerCase();
  // Where lower case is of another length, offsets would not be the text's own.
  const [hay, needle] = lower.length === text.length ? [lower, name.toLowerCase()] : [text, name];
  let written = '';
  let from = 0;
  for (let at = hay.indexOf(needle); at !== -1; at = hay.indexOf(needle, at + needle.length)) {
    const end = at + needle.length;
    if (!isWhole(text, at, end)) continue;
    written += text.slice(from, at) + instead;
    from = end;
  }
  return written + text.slice(from);
};

const letter = /[\p{L}\p{N}]/u;
/** Scripts that put no space between words, or put an article or a preposition in front of a name without one. */
const joined = /[\p{Script=Han}\p{Script=Arabic}]/u;

const isWhole = (text: string, start: number, end: number): boolean => {
  const first = text.charAt(start);
  if (joined.test(first)) return true;
  return !letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(end));
};
