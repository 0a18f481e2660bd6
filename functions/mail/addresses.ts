import { domainToASCII } from 'node:url';
import { addressParser } from 'postal-mime';
import { decodeWords } from './encoded-words.ts';
import { oneLine } from './one-line.ts';
import { maxAddressField } from './limits.ts';
import type { Mailbox } from './message.ts';

/**
 * The mailboxes of an address field. The address is only ever what stands in the place of the addr-spec: one inside the
 * display name, also as an encoded word, stays a name (HOSTILE B4).
 */
export const mailboxes = (value: string | null): Mailbox[] => {
  if (value === null || value === '') return [];
  const words: string[] = [];
  // The parser never sees what an encoded word holds: it may hide separators or an address.
  const masked = value
    .slice(0, maxAddressField)
    .replaceAll(/[\ue000\ue001]/g, '')
    .replace(encodedWord, (word) => `\ue000${String(words.push(word) - 1)}\ue001`);
  const shown = (text: string): string =>
    decodeWords(text.replace(/\ue000(\d+)\ue001/g, (_, n: string) => words[Number(n)] ?? ''));
  return addressParser(masked, { flatten: true }).flatMap((entry) => {
    const raw = 'address' in entry ? (entry.address ?? '') : '';
    const address = raw.includes('\ue000') ? null : addrSpec(raw);
    const name = shown(entry.name === '' && address === null ? raw : entry.name);
    return address === null && name === '' ? [] : [{ name: name === '' ? null : name, address }];
  });
};

const encodedWord = /=\?[\w.*:-]{1,60}\?[QqBb]\?[^?]{0,8192}\?=/g;

/** addr-spec with its domain in lower case and ASCII (look-alikes show as punycode, HOSTILE B5); null if it is none. */
export const addrSpec = (raw: string): string | null => {
  const address = oneLine(raw).replace(/^<|>$/g, '').trim();
  const at = address.lastIndexOf('@');
  if (at < 1 || /\s/.test(address)) return null;
  const domain = address.slice(at + 1).toLowerCase();
  const ascii = domain.startsWith('[') ? domain : domainToASCII(domain);
  const local = address.slice(0, at);
  // The parser takes the quotation marks off `"a@b"@c`, which is another address without them.
  return ascii === '' ? null : `${local.includes('@') && !local.startsWith('"') ? `"${local}"` : local}@${ascii}`;
};

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Message-IDs of a header without their brackets, in order, each once. */
export const messageIds = (value: string | null): string[] => {
  if (value === null) return [];
  const bracketed = [...value.matchAll(/<([^<>\s]{1,998})>/g)].map((match) => match[1] ?? '');
  const bare = bracketed.length > 0 ? bracketed : value.split(/\s+/).filter((word) => word.includes('@'));
  return [...new Set(bare)].slice(0, 200);
};
