import type { Conference } from '#conference/conference.ts';
import { ruleFor } from './intake.ts';
import { addressesIn, headerOf, rawMessage } from './raw-headers.ts';

/** Where a raw mail goes: the addresses of ours in To and Cc; where it names none, both official inboxes. */
export const recipientsOf = (raw: Buffer, conference: Conference): string[] => {
  const { headers } = rawMessage(raw);
  const named = headers
    .filter(({ name }) => /^(?:to|cc)$/i.test(name))
    .flatMap(({ value }) => addressesIn(value))
    .filter((address) => ruleFor(conference, address) !== null);
  return named.length > 0 ? [...new Set(named)] : conference.inboxes.map(({ address }) => address);
};

/** The envelope's sender as a mail program would choose it: Return-Path, Sender, From. Empty for a bounce's `<>`. */
export const senderOf = (raw: Buffer): string | null => {
  const { headers } = rawMessage(raw);
  if (headerOf(headers, 'return-path')?.trim() === '<>') return '';
  for (const name of ['return-path', 'sender', 'from']) {
    const [address] = addressesIn(headerOf(headers, name) ?? '');
    if (address !== undefined) return address;
  }
  return null;
};
