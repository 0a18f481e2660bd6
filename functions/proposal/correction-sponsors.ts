import type { Language } from '#wording/language.ts';
import type { Clause, Element } from './correction-clauses.ts';
import { hasSign } from './correction-meant.ts';
import type { Ruled } from './correction-place.ts';
import { leavingPhrases, nounPhrases } from './correction-signs.ts';
import type { Leaving } from './correction-signs.ts';
import type { Standing } from './correction.ts';
import { phrasesOf } from './phrases.ts';
import type { Named, People } from './people.ts';
import { listWords, nameArticles } from './words/speaking-for.ts';

/** "Iceland and Denmark wish to co-sponsor", "jointly with Iceland": who joins is named before, or right behind. */
export const sponsorsCorrected = (clause: Clause, people: People, language: Language, standing: Standing): Ruled => {
  const signs = clause.elements.filter(isOfSponsors);
  const [sign] = signs;
  if (sign === undefined) return null;
  const { start, end, at, behind } = positionsOf(clause);
  const before = sign.sign === 'sponsors' ? people.within(start, at(sign.first)) : [];
  const following = signs.flatMap((one) => listed(clause, people.within(behind(one.last), end), one));
  const names = before.length > 0 ? before : following;
  const others = names.filter(({ delegation }) => delegation !== standing.delegation);
  // "We wish to co-sponsor the proposal of France" hands in nothing of ours.
  if (others.length === 0) return null;
  if (others.some((one) => one.delegation === null || one.adjective)) return 'undecided';
  const rest = people
    .within(start, end)
    .filter((one) => !names.includes(one) && one.delegation !== standing.delegation);
  if (rest.length > 0 || others.some((one) => isOfAnother(clause, one, language))) return 'undecided';
  if (hasSign(clause, 'not', 'withdraw', 'drop') || clause.elements.some(({ is }) => is === 'kind')) return 'undecided';
  const added = [...new Set(others.flatMap(({ delegation }) => delegation ?? []))];
  const further = added.filter((name) => !standing.coSponsors.includes(name));
  return further.length === 0 ? 'already' : [{ what: 'coSponsors', added: further, removed: [] }];
};

/**
 * "Norway is no longer a co-sponsor", "please take Norway off the list of co-sponsors": of all that was handed in. Null
 * where nobody is named who stood with the sender: then it says something else, or of others.
 */
export const sponsorsLeft = (clause: Clause, people: People, language: Language, standing: Standing): Ruled => {
  const said = leavingIn(clause, language);
  if (!said.has('leaves') || !(said.has('sponsorship') || clause.elements.some(isOfSponsors))) return null;
  const { start, end } = positionsOf(clause);
  const named = people.within(start, end).filter(({ delegation }) => delegation !== standing.delegation);
  if (named.length === 0) return null;
  const removed = [...new Set(named.flatMap(({ delegation }) => delegation ?? []))];
  const stood = removed.filter((name) => standing.coSponsors.includes(name));
  if (stood.length === 0) return null;
  const isClear =
    stood.length === removed.length &&
    named.every((one) => one.delegation !== null && !one.adjective && !isOfAnother(clause, one, language)) &&
    // "Delete Norway" is said with the word for paragraphs.
    clause.elements.every((one) => one.is === 'sign' || (one.is === 'kind' && one.kind === 'delete'));
  return isClear ? [{ what: 'coSponsors', added: [], removed }] : 'undecided';
};

const leavingIn = ({ paper, first, last }: Clause, language: Language): ReadonlySet<Leaving> => {
  const found = new Set<Leaving>();
  // A phrase may begin within another: "no longer on the list of co-sponsors".
  for (let at = first; at < last; at += 1) {
    const phrase = leavingPhrases(language).at(paper.tokens, at);
    if (phrase !== null) found.add(phrase.meaning);
  }
  return found;
};

type Sign = Extract<Element, { is: 'sign' }>;

const isOfSponsors = (one: Element): one is Sign =>
  one.is === 'sign' && (one.sign === 'sponsors' || one.sign === 'sponsored by');

const positionsOf = ({ paper, first, last }: Clause) => {
  const at = (token: number): number => paper.tokens[token]?.start ?? paper.text.length;
  const behind = (token: number): number => paper.tokens[token - 1]?.end ?? 0;
  return { start: at(first), end: behind(last), at, behind };
};

const joining = phrasesOf(listWords);
const articles: ReadonlySet<string> = new Set(nameArticles);

/** The names of a list that begins right behind such a word: "co-sponsors: Iceland", and not "co-sponsors of". */
const listed = ({ paper }: Clause, people: readonly Named[], { sign, last }: Sign): Named[] => {
  const names: Named[] = [];
  let at = paper.tokens[last - 1]?.end ?? 0;
  for (const one of people) {
    const between = paper.text.slice(at, one.start).replace(/^[\s,،、;:(]+/u, '');
    const rest = between.slice(joining.opening(between)?.end ?? 0).trim();
    const isPlain = names.length === 0 && sign === 'sponsors' ? between === '' : true;
    if (!isPlain || (rest !== '' && !articles.has(rest.toLowerCase()))) break;
    names.push(one);
    at = one.end;
  }
  return names;
};

/** Tokens between "proposal" and "of the Republic of" and a name. */
const farthest = 3;

/** "The proposal of France has new co-sponsors", "France's proposal": not what the sender handed in. */
const isOfAnother = ({ paper, first }: Clause, named: Named | undefined, language: Language): boolean => {
  if (named === undefined) return false;
  if (/^['’]s\b/u.test(paper.text.slice(named.end, named.end + 3))) return true;
  const at = paper.tokens.findIndex(({ start }) => start >= named.start);
  for (let token = Math.max(first, at - farthest); token < at; token += 1)
    if (nounPhrases(language).at(paper.tokens, token) !== null) return true;
  return false;
};
