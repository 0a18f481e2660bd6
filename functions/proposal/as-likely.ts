import type { Language } from '#wording/language.ts';
import { likelyKind } from './likely-kind.ts';
import type { Reading } from './item-of.ts';
import type { Kind } from './reading.ts';

/** Below this share the guess is no better than calling it a comment (development half of the gold set). */
const likelyEnough = 0.4;

/** Where a wrong guess would misplace what is said, or make a wish of set phrases. */
const surely = 0.7;

/** Nobody takes back a proposal without saying so. */
const neverGuessed: ReadonlySet<Kind> = new Set<Kind>(['comment', 'withdraw']);

/**
 * Remarks in which none of the reader's words asks for anything are taken for what their turn of phrase most likely asks.
 * A person sees every one of them.
 */
export const takenAsLikely = (readings: readonly Reading[], language: Language): void => {
  for (const reading of readings) {
    if (reading.isRemark !== true || reading.kind !== 'comment') continue;
    const said = reading.evidence.map(({ quote }) => quote).join(' ');
    const { kind, share } = likelyKind(said, language);
    const isRisky = kind === 'insert' || (reading.inPassing === 'idle' && kind !== 'question');
    const enough = isRisky ? surely : likelyEnough;
    if (share < enough || neverGuessed.has(kind)) continue;
    reading.kind = kind;
    reading.confidence *= 0.95;
    reading.why.push(`its turn of phrase mostly says “${kind}” (${share.toFixed(2)})`);
    if (kind === 'insert' && reading.place !== null && reading.target === reading.place)
      reading.target = `${reading.place}+`;
  }
};
