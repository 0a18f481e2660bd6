import type { Language } from '#wording/language.ts';
import { likelyKind } from './likely-kind.ts';
import type { Reading } from './item-of.ts';
import type { Kind } from './reading.ts';

/** Below this share the guess is no better than calling it a comment (remarks that it had not seen). */
const likelyEnough = 0.3;

/** Below this share another kind may be as likely: no mail is a contribution for its sake. */
const even = 0.5;

/** Where a wrong guess would misplace what is said. */
const surely = 0.9;

/** Set phrases wish nothing of themselves. */
const beyondDoubt = 0.97;

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
    const isIdle = reading.inPassing === 'idle' && kind !== 'question';
    const enough = isIdle ? beyondDoubt : kind === 'insert' ? surely : likelyEnough;
    if (share < enough || neverGuessed.has(kind)) continue;
    reading.kind = kind;
    if (share < even) reading.isFaint = true;
    reading.confidence *= 0.95;
    reading.why.push(`its turn of phrase mostly says “${kind}” (${share.toFixed(2)})`);
    if (kind === 'insert' && reading.place !== null && reading.target === reading.place)
      reading.target = `${reading.place}+`;
  }
};
