import type { Source } from './mention.ts';
import type { Token } from './tokens.ts';
import { documentNouns, ofOurs } from './words/documents.ts';

/** What documents are called, in a capital: "Instrument", « Protocole ». */
export const isNoun = (token: Token): boolean => documentNouns.has(token.norm) && /^\p{Lu}/u.test(token.text);

/** "the Paris Declaration", "the Nairobi Protocol": a document's name by the place where it was made. */
export const isNamedDocument = (source: Source, at: number): boolean => {
  const [before, token] = [source.tokens[at - 1], source.tokens[at]];
  return (
    token !== undefined &&
    isNoun(token) &&
    before !== undefined &&
    before.breaks === 0 &&
    token.breaks === 0 &&
    isProper(source, at - 1)
  );
};

/** « la Déclaration d'Antananarivo », "the Declaration of Punta Arenas": the place stands behind. */
export const isNamedBehind = (source: Source, at: number): boolean => {
  const token = source.tokens[at];
  if (token === undefined || !isNoun(token)) return false;
  const of = source.phrase(at + 1);
  const next = source.tokens[at + 1];
  const from = of?.meaning.is === 'of' ? of.end : ['de', 'd', 'of'].includes(next?.norm ?? '') ? at + 2 : at;
  const place = source.tokens[from]?.norm === "'" ? from + 1 : from;
  return place > at && source.tokens[place]?.breaks === 0 && isProper(source, place);
};

const isProper = (source: Source, at: number): boolean => {
  const token = source.tokens[at];
  return (
    token?.kind === 'word' &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(token.text) &&
    source.phrase(at) === null &&
    !ofOurs.has(token.norm)
  );
};
