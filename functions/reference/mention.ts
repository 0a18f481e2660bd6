import type { Outline } from '#draft/outline.ts';
import type { Phrases } from './phrases.ts';
import type { Placed } from './placed.ts';
import { articles } from './words/articles.ts';
import type { Token } from './tokens.ts';
import type { ReferenceMeaning, Relation, Unit } from './vocabulary.ts';

/** One number of a reference, or one range: `12`, `12 bis`, `12 alt`, `8(a)`, `4-6`. */
export interface NumberRef {
  readonly from: number;
  readonly to: number | null;
  /** 0 for bis, 1 for ter … */
  readonly added: number | null;
  readonly alternative: boolean;
  readonly letters: readonly string[];
}

/** A sentence of a paragraph, or what stands in its only parenthesis. */
export type PartOfUnit = number | 'last' | 'parenthesis';

/** A number and nothing else. */
export const plainNumber = (from: number): NumberRef => ({
  from,
  to: null,
  added: null,
  alternative: false,
  letters: [],
});

/** A place as the sender names it, before the draft is asked whether and where it has one. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Tokens: `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
  /**
   * `same`: the place named before ("this paragraph"); `singled`: one of those named together ("the latter"); `described`:
   * named by what it speaks of ("the paragraph on corruption").
   */
  readonly unit: Unit | 'same' | 'singled' | 'described';
  /** Section and heading labels, outermost first, as far as written: `['II', 'A', '2']`; `['A', '2']` under the section in force. */
  readonly path: readonly string[];
  /** Id of a section or heading that was named by its title instead. */
  readonly named: string | null;
  readonly numbers: readonly NumberRef[];
  readonly except: readonly NumberRef[];
  /** Counted from the end: `[1]` "last paragraph", `[2]` "last but one", `[2, 1]` "the last two". */
  readonly fromEnd: readonly number[];
  /** The numbers are ordinals in words, which count what stands under a heading: "the first paragraph on stockpiles". */
  readonly ordinal: boolean;
  readonly relation: Relation | 'at';
  /** "new paragraph …". */
  readonly fresh: boolean;
  /** A bare number without any word for what it counts; a section named only as what a sentence is about. */
  readonly weak: boolean;
  /** "second sentence of paragraph 7". */
  readonly sentence: PartOfUnit | null;
  /** With `same`: the paragraph behind (1) or before (-1) the one named last. */
  readonly step: 1 | -1 | null;
  /** "The second chapeau of Section III": which of several that stand one behind the other. */
  readonly nth: number | null;
  /** The document it belongs to if that is not the draft. */
  readonly foreign: string | null;
  /** An entry of a list that is answered ("your second point"): its places, as they were read there. */
  readonly given?: Given;
  /** With `described`: what the sender says that it speaks of. */
  readonly subject?: string;
  /** « Point 34 » may number something else than a paragraph. */
  readonly doubted?: boolean;
}

/** What an entry of another's list asks. */
export interface Given {
  readonly placed: readonly Placed[];
  /** Whose list it is. */
  readonly by: string | null;
  readonly deletes: boolean;
  /** The words of the draft that it asks about. */
  readonly words: string | null;
}

/** A phrase that begins at a token, and the token behind it. */
interface Found {
  readonly meaning: ReferenceMeaning;
  readonly end: number;
}

/** What the grammar reads from: tokens, the phrases of the language, the draft's outline. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly phrase: (at: number) => Found | null;
  readonly outline: Outline;
  /** How deep the grammar is inside itself ("section of section of …"). */
  readonly nesting: { depth: number };
}

export const sourceOf = (
  text: string,
  tokens: readonly Token[],
  phrases: Phrases<ReferenceMeaning>,
  outline: Outline,
): Source => {
  // By position: a map of a million numbers would cost more than the looking up.
  const known = new Array<Found | null | undefined>(tokens.length).fill(undefined);
  return {
    text,
    tokens,
    outline,
    nesting: { depth: 0 },
    phrase: (at) => {
      if (at < 0 || at >= tokens.length) return null;
      const found = known[at];
      if (found !== undefined) return found;
      const looked = phrases.at(tokens, at);
      known[at] = looked;
      return looked;
    },
  };
};

/** No reference nests deeper: "the second sentence of the chapeau of section II". A hostile one would nest without end. */
const deepestNesting = 3;

/** Reads a reference inside a reference, unless they nest too deep. */
export const nested = <Core>(source: Source, read: () => Core | null): Core | null => {
  if (source.nesting.depth >= deepestNesting) return null;
  source.nesting.depth += 1;
  try {
    return read();
  } finally {
    source.nesting.depth -= 1;
  }
};

/** The token after articles (and the apostrophe of "l'"). */
export const pastArticles = (source: Source, at: number): number => {
  let index = at;
  for (let steps = 0; steps < 3; steps += 1) {
    const token = source.tokens[index];
    if (token === undefined || token.breaks === 2 || !articles.has(token.norm) || source.phrase(index) !== null) break;
    // "A.2" is a label.
    if (/^\p{Lu}$/u.test(token.text) && isMark(source.tokens[index + 1], '.(') && isGlued(source.tokens[index + 1]))
      break;
    index += 1;
    if (source.tokens[index]?.norm === "'") index += 1;
  }
  return index;
};

/** Written in a language whose cases say "of" without a word for it: «пункт 12 раздела II». */
export const isCased = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.breaks < 2 && /^\p{Script=Cyrillic}/u.test(token.text);

export const isMark = (token: Token | undefined, marks: string): boolean =>
  token !== undefined && token.kind === 'mark' && marks.includes(token.norm);

/** Whether the token belongs to the one before: no space, no line end between. */
export const isGlued = (token: Token | undefined): token is Token => token !== undefined && !token.spaced;

/** The letter of "n.º 12", which is no word. */
export const pastOrdinalSign = (source: Source, at: number): number =>
  /^[ºª]$/u.test(source.tokens[at]?.text ?? '') && isGlued(source.tokens[at]) ? at + 1 : at;
