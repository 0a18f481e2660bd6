import type { Conference } from '#conference/conference.ts';
import type { Named, NamingText } from './people.ts';
import { phrasesOf } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { speaking } from './speaking-signs.ts';
import { isOthers } from './whose-words.ts';
import { mayAsk } from './words/hearsay.ts';
import { doesItself, handedOver, handingOver, onPartOf, ownCountry, papersHanded, sides } from './words/own-side.ts';

/**
 * The one State that a text speaks of as its sender's own, in whatever turn: "my country, Iceland", "on the Danish side",
 * "Egypt's position:", "for Tuvalu, …", or as what a sentence begins with and says of itself. Several are nobody.
 * @param paper the sender's words, with who is named in them
 */
export const stateSpeaking = ({ text, people }: NamingText, conference: Conference): string | null => {
  const named = people
    .within(0, opening)
    .filter(({ delegation }) => conference.delegations.some(({ id, iso3 }) => id === delegation && iso3 !== null));
  for (const isSelf of [isOwnCountry, isSide, opensSentence]) {
    const states = new Set(named.filter((one) => isSelf(text, one)).map(({ delegation }) => delegation));
    const [only] = states;
    if (only !== undefined) return states.size === 1 ? only : null;
  }
  return null;
};

/** UTF-16 units in which a sender says whose mail it is. */
const opening = 1_500;
/** UTF-16 units between a word and the name that it goes with. */
const near = 48;

const countries = phrasesOf(ownCountry);
const sideWords = phrasesOf(sides);
const parts = phrasesOf(onPartOf);
const handing = phrasesOf(handingOver);
const handed = phrasesOf(handedOver);
const papers = phrasesOf(papersHanded);
const verbs = phrasesOf(doesItself);
const othersMay = phrasesOf(mayAsk);

const article = /^(?:the|le|la|les|l['’]|el|los|las|du|de la|de l['’]|del|of|of the|de)?$/iu;
const signs = /^[\s,،:(（–—-]+/u;

/** Nothing but a sign and an article. */
const isArticle = (said: string): boolean => article.test(said.replace(signs, '').trimEnd());

const isOwnCountry = (text: string, one: Named): boolean => !one.adjective && isBehind(countries, text, one.start);

/** A phrase of the table stands right before, but for a comma and an article. */
const isBehind = (phrases: Phrases, text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - near), at);
  const last = phrases.in(before).at(-1);
  return last !== undefined && isArticle(before.slice(last.end));
};

/** "On the Danish side we", «Белорусская сторона просит»: and not "we support the Danish position". */
const isSide = (text: string, one: Named): boolean => {
  const clause = clauseBefore(text, one.start);
  const behind = sideWords.opening(text.slice(one.end, one.end + near).trimStart());
  const before = one.adjective ? sideWords.in(clause).at(-1) : undefined;
  const lead = before !== undefined && clause.slice(before.end).trim() === '' ? clause.slice(0, before.start) : clause;
  const isBeside = lead !== clause || (behind !== null && (one.adjective || han.test(text.slice(one.start, one.end))));
  return isBeside && leading.test(lead);
};

const han = /\p{Script=Han}/u;
/** Little words at the head of a sentence before a side: "on the", «с», « du côté de la ». */
const leading = /^[\s"“«]*(?:(?:on|from|for|in|the|de|du|la|le|les|el|las|por|à|a|со|с|от|для|من|عن|و)\s+){0,3}$/iu;

/** "Egypt's position:", "For Tuvalu, …", "The United States cannot join consensus": who it is opens the sentence. */
const opensSentence = (text: string, one: Named): boolean => {
  if (one.adjective || isOthers(text.slice(Math.max(0, one.start - near), one.start))) return false;
  const clause = clauseBefore(text, one.start);
  const after = text.slice(one.end, one.end + near);
  const said = after.replace(/^['’]s?\s+|^\s+/u, '');
  const isOpen = isArticle(clause);
  const isPart = isWhole(parts, clause) && /^\s*[,،，:]/u.test(after);
  if (isPart || isHanded(clause)) return true;
  const isPaper = /^['’]s?\s/u.test(after) || han.test(text.slice(one.start, one.end));
  if (isPaper && handed.opening(said) !== null) return isOpen || isWhole(handing, clause);
  // "Egypt could ask to delete it" is what one fears of others.
  return isOpen && othersMay.opening(said) === null && (verbs.opening(said) !== null || speaking.test(after));
};

/** "Please find below the comments from Mexico". */
const isHanded = (clause: string): boolean => {
  const found = handing.opening(clause.split(/[,،]/u).at(-1)?.trimStart() ?? '');
  const said =
    clause
      .split(/[,،]/u)
      .at(-1)
      ?.trimStart()
      .slice(found?.end ?? 0) ?? '';
  const paper = papers.in(said)[0];
  return (
    found !== null &&
    paper !== undefined &&
    /^(?:the|our|les|nos|los|las|nuestros)?$/iu.test(said.slice(0, paper.start).trim()) &&
    /^(?:(?:from|of|by|de|du|des|del|d['’]))?(?: ?(?:the|la|le|l['’]|el))?$/iu.test(said.slice(paper.end).trim())
  );
};

/** The clause is a phrase of the table and an article. */
const isWhole = (phrases: Phrases, clause: string): boolean => {
  const found = phrases.opening(clause.trimStart());
  return found !== null && isArticle(clause.trimStart().slice(found.end));
};

/** What stands before in the same sentence and line. */
const clauseBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - near * 2), at)
    .split(/[\n.;:!?。；：！？؛]/u)
    .at(-1) ?? '';
