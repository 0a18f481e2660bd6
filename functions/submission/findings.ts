import { type Findings, authenticate, leavesSomethingToWin, noFindings } from '#mail/authentication.ts';
import { maxLookUpMs } from '#mail/limits.ts';
import type { Message } from '#mail/message.ts';
import type { Reception } from './read-arrival.ts';

/** What we verify ourselves, where it can change anything; a header that contradicts itself proves nobody. */
export const findingsOf = async (
  bytes: Uint8Array,
  message: Message,
  { lookUpsWithin, now }: Pick<Reception, 'lookUpsWithin' | 'now'>,
): Promise<Findings> => {
  const { from, contested, verdicts } = message;
  if (from.address === null || contested === true || !lookUpsWithin) return noFindings;
  // What is never answered needs no proof.
  if (message.automatic !== null || !leavesSomethingToWin(bytes, verdicts)) return noFindings;
  return authenticate(bytes, from.address, lookUpsWithin(maxLookUpMs), now);
};
