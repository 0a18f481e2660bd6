import type { Language } from './language.ts';
import { askedInFrench } from './reasons-asked-fr.ts';
import { problemInFrench } from './problems.ts';
import { placesInFrench } from './reasons-fr.ts';

/** A sentence of the machine in a reader's language, or in English where that has no words for it. */
export interface Reason {
  readonly language: 'en' | 'fr';
  readonly text: string;
}

/**
 * The reader puts its reasons together from set phrases (`place: the place named before (paragraph 5, section II by the
 * heading above); its words agree`), what is wrong with a mail or a file is said in sentences (`problems.ts`), and both are
 * kept as they were said. On a French page each phrase is said in French; where one has no French, the whole stays English
 * rather than half of each.
 */
export const reasonIn = (said: string, language: Language): Reason => {
  const french = language === 'fr' ? (problemInFrench(said) ?? inFrench(said)) : null;
  return french === null ? { language: 'en', text: said } : { language: 'fr', text: french };
};

const axes: readonly (readonly [string, string])[] = [
  ['place: ', 'endroit : '],
  ['action: ', 'demande : '],
  ['words: ', 'libellé : '],
  ['table: ', 'tableau : '],
];

const inFrench = (said: string): string | null => {
  const axis = axes.find(([english]) => said.startsWith(english));
  if (axis === undefined) return together(said);
  const rest = together(said.slice(axis[0].length));
  return rest === null ? null : axis[1] + rest;
};

/** What joins phrases, from the outside in: each is looked for outside brackets and quotation marks. */
const joints: readonly (readonly [string, string])[] = [
  ['; ', ' ; '],
  [': ', ' : '],
  [', ', ', '],
];

const together = (said: string): string | null => phrase(said) ?? joined(said) ?? bracketed(said);

const joined = (said: string): string | null => {
  for (const [english, french] of joints) {
    const at = outside(said, english);
    if (at === -1) continue;
    const [first, rest] = [together(said.slice(0, at)), together(said.slice(at + english.length))];
    return first === null || rest === null ? null : first + french + rest;
  }
  return null;
};

/** `the place named before (why that one)`. */
const bracketed = (said: string): string | null => {
  const at = outside(said, ' (');
  if (at === -1 || !said.endsWith(')')) return null;
  const [first, within] = [phrase(said.slice(0, at)), together(said.slice(at + 2, -1))];
  return first === null || within === null ? null : `${first} (${within})`;
};

const outside = (said: string, joint: string): number => {
  let depth = 0;
  for (let at = 0; at < said.length; at += 1) {
    const letter = said.charAt(at);
    if (depth === 0 && said.startsWith(joint, at)) return at;
    if ('(“'.includes(letter)) depth += 1;
    else if (')”'.includes(letter)) depth -= 1;
  }
  return -1;
};

const phrases = [...placesInFrench, ...askedInFrench].map(([said, french]) => ({ said: said.split('{}'), french }));

const phrase = (said: string): string | null => {
  for (const each of phrases) {
    const names = namesIn(said, each.said);
    if (names !== null) return names.reduce((french, name) => french.replace('{}', () => name), each.french);
  }
  return null;
};

const isName = (text: string): boolean => text !== '' && ![', ', '; ', '('].some((joint) => text.includes(joint));

/** What stands in the gaps of a phrase; null where it is another one. What holds a joint is no name, but two phrases. */
const namesIn = (said: string, [first = '', ...others]: readonly string[]): string[] | null => {
  if (!said.startsWith(first)) return null;
  const names: string[] = [];
  let [from, before] = [first.length, first];
  for (const [at, next] of others.entries()) {
    const to = at === others.length - 1 ? said.length - next.length : said.indexOf(next, from);
    const name = said.slice(from, to);
    if (to < from || !said.startsWith(next, to) || !(before.endsWith('“') || isName(name))) return null;
    names.push(name);
    [from, before] = [to + next.length, next];
  }
  return from === said.length ? names : null;
};
