import { isOurs } from '#conference/addresses.ts';
import type { Conference, DigestList } from '#conference/conference.ts';

/** Who gets a digest: each address once, and never one of ours, where it would come back as a contribution. */
export const digestRecipients = (
  { recipients }: Pick<DigestList, 'recipients'>,
  conference: Conference,
): { readonly allowed: readonly string[]; readonly refused: readonly string[] } => {
  const all = [...new Set(recipients.map((address) => address.toLowerCase()))];
  return {
    allowed: all.filter((address) => !isOurs(address, conference)),
    refused: all.filter((address) => isOurs(address, conference)),
  };
};
