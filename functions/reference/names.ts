import type { Outline } from '#draft/outline.ts';
import { tokensOf } from './tokens.ts';
import { partWords } from './words/part-words.ts';
import { phrasesOf } from './phrases.ts';
import type { Phrases } from './phrases.ts';

/**
 * Sections and headings by their own titles ("Marking", "the Declaration", "Follow-up"). A name counts only where it is
 * the name of one heading: what two headings share names neither.
 */
export interface HeadingName {
  readonly id: string;
  /** The whole title, rather than the part by which people call it. */
  readonly whole: boolean;
  /** Everyday words that name the heading only where a section is being named ("on tracing, …"). */
  readonly everyday: boolean;
  /** It says itself that it is a part of the draft: "the ITI plan", « le volet traçage ». */
  readonly told: boolean;
  /** One word of it, which names the heading only beside the word "section". */
  readonly brief: boolean;
}

const made = new WeakMap<Outline, Phrases<HeadingName>>();

export const headingNames = (outline: Outline): Phrases<HeadingName> => {
  const known = made.get(outline);
  if (known !== undefined) return known;
  const names = phrasesOf(entriesOf(outline));
  made.set(outline, names);
  return names;
};

function* entriesOf(outline: Outline): Generator<readonly [string, HeadingName]> {
  const short = new Map<string, { readonly ids: Set<string>; readonly brief: boolean }>();
  for (const place of outline.places) {
    if (place.kind !== 'section' && place.kind !== 'heading') continue;
    for (const words of Object.values(place.words)) {
      yield [words, { id: place.id, whole: true, everyday: false, told: false, brief: false }];
      for (const { name, brief } of calledBy(words)) {
        const owners = short.get(name) ?? { ids: new Set<string>(), brief };
        owners.ids.add(place.id);
        short.set(name, { ids: owners.ids, brief: owners.brief && brief });
      }
    }
  }
  for (const [name, owners] of short) {
    const [id] = owners.ids;
    if (owners.ids.size === 1 && id !== undefined)
      yield [name, { id, whole: false, everyday: false, told: false, brief: owners.brief }];
  }
  for (const [id, names] of Object.entries(outline.draft.called ?? {}))
    for (const name of Object.values(names).flat().flatMap(attached))
      yield [name, { id, whole: false, everyday: true, told: isTold(name), brief: false }];
}

/** بخطة تنفيذ …, لخطة …: Arabic writes a preposition onto a name that has no article. */
const attached = (name: string): string[] =>
  /^(?!ال)\p{Script=Arabic}/u.test(name) ? ['', 'ب', 'ل', 'و', 'ف'].map((particle) => particle + name) : [name];

/** More than one word, and one of them says what it is. */
const isTold = (name: string): boolean => {
  const words = tokensOf(name).map(({ norm }) => norm);
  return words.length > 1 && words.some((norm) => partWords.has(norm));
};

/** "Gender, including …" is called Gender; "Follow-up to the …" Follow-up; "2018 Declaration" the Declaration. */
const calledBy = (title: string): { readonly name: string; readonly brief: boolean }[] => {
  const names = new Map<string, boolean>();
  const plain = title.replace(/^\p{Nd}{4}\s+/u, '');
  for (const cut of [/[,:;(–]/u, /\s(?:to|for|of|in|on|and|by|with|du|de|des|pour|à|et)\s/u]) {
    const at = plain.search(cut);
    const name = (at === -1 ? plain : plain.slice(0, at)).trim();
    // "Support for meeting participation": one word before a preposition is a word like others.
    const brief = at !== -1 && !/[\s-]/u.test(name) && !/[,:;(–]/u.test(plain.charAt(at));
    names.set(name.toLowerCase(), brief && names.get(name.toLowerCase()) !== false);
  }
  names.set(plain.toLowerCase(), false);
  return [...names].filter(([name]) => name.length > 3).map(([name, brief]) => ({ name, brief }));
};
