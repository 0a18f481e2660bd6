import type { PlacedProposal } from '#submission/placed-proposal.ts';

/** Whether a proposal has all the words asked for; made anew for each query. */
export type Search = (query: string, said: ReadonlyMap<number, string>) => (proposal: PlacedProposal) => boolean;

/**
 * Search over all text, in any language: every word asked for must stand somewhere in a proposal, in its sender's words,
 * or in who sent it. Words are looked for as they are typed, also inside longer ones: Chinese has no spaces, Arabic joins
 * its article, and "disarm" is to find "disarmament". In quotation marks, words that stand together. Texts are folded
 * once and kept while they stay as they are.
 */
export const openSearch = (): Search => {
  const own = new WeakMap<PlacedProposal, string>();
  const senders = new Map<number, { readonly from: string; readonly text: string }>();

  const ownText = (proposal: PlacedProposal): string => {
    const known = own.get(proposal) ?? folded(textOf(proposal));
    own.set(proposal, known);
    return known;
  };
  const saidText = (number: number, from: string): string => {
    const known = senders.get(number);
    if (known?.from === from) return known.text;
    const text = folded(from);
    senders.set(number, { from, text });
    return text;
  };

  return (query, said) => {
    const wanted = wordsOf(query);
    return (proposal) => {
      const missing = wanted.filter((word) => !ownText(proposal).includes(word));
      if (missing.length === 0) return true;
      const text = saidText(proposal.number, said.get(proposal.number) ?? '');
      return missing.every((word) => text.includes(word));
    };
  };
};

const textOf = ({ item, reference, delegation, onBehalfOf, coSponsors }: PlacedProposal): string =>
  [
    `${reference}/${String(item.id)}`,
    item.target,
    ...[delegation, onBehalfOf, ...coSponsors, item.reason, item.group].filter((each) => typeof each === 'string'),
    ...item.edits.flatMap((edit) => [edit.old ?? '', edit.new ?? '']),
    ...item.evidence.map(({ quote }) => quote),
    ...(item.notes ?? []).map((note) => note.text),
  ].join('\n');

/** Words and quoted phrases of a query, folded. */
export const wordsOf = (query: string): string[] => {
  const plain = query.replaceAll(/[“”„«»]/gu, '"');
  return plain
    .split('"')
    .flatMap((piece, at) => (at % 2 === 1 ? [folded(piece).trim()] : folded(piece).split(/\s+/u)))
    .filter((word) => word !== '');
};

/** Whether texts have, together, all that is looked for; by an empty query everything is found. */
export const hasWords = (query: string): ((texts: readonly (string | null)[]) => boolean) => {
  const wanted = wordsOf(query);
  return (texts) => {
    const all = wanted.length === 0 ? '' : folded(texts.join('\n'));
    return wanted.every((word) => all.includes(word));
  };
};

/** What is looked for, as the address has it. */
export const queryIn = (text: string | undefined): string => (text ?? '').trim().slice(0, longestQuery);
const longestQuery = 200;

/** Without case, accents, vowel signs and the forms of Arabic letters that are one letter to whoever searches. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('\u0640', '')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll(/[‘’ʼ]/gu, "'");
