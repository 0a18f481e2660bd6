import type { Outline } from '#draft/outline.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import type { Evidence } from './reading.ts';

/** What the sender says of a place, and why. */
interface Said {
  readonly evidence: readonly Evidence[];
  readonly reason?: string | null | undefined;
}

/**
 * Bits that what is said shares with a place (`WordingIndex`); many readings come from one sentence, and are compared once.
 */
export const kinshipIn = (outline: Outline): ((...all: readonly Said[]) => (place: string) => number) => {
  const { kinship } = wordingIndexOf(outline);
  const known = new Map<string, (place: string) => number>();
  return (...all) => {
    const said = all.flatMap(({ evidence, reason }) => [...evidence.map(({ quote }) => quote), reason ?? '']).join(' ');
    const asked = known.get(said) ?? kinship(said);
    known.set(said, asked);
    return asked;
  };
};
