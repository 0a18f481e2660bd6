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
  const mask = (word: string, mark: string): string => `${mark}${String(words.push(word) - 1)}\ue002`;
  // The parser never sees what an encoded word holds: it may hide separators or an address. Nor a quoted local part or
  // a literal, whose quotation marks and colons it takes for its own.
  const masked = value
    .slice(0, maxAddressField)
    .replaceAll(/[\ue000-\ue002]/g, '')
    .replace(encodedWord, (word) => mask(word, '\ue000'))
    .replace(literal, (word) => mask(word, '\ue001'))
    .replace(bracketedName, '$1');
  const restored = (text: string): string =>
    text.replace(/[\ue000\ue001](\d+)\ue002/g, (_, n: string) => words[Number(n)] ?? '');
  return addressParser(masked, { flatten: true }).flatMap((entry) => {
    const raw = 'address' in entry ? (entry.address ?? '') : '';
    const address = raw.includes('\ue000') ? null : addrSpec(restored(raw));
    const name = withoutQuotes(decodeWords(restored(entry.name === '' && address === null ? raw : entry.name)));
    return address === null && name === '' ? [] : [{ name: name === '' ? null : name, address }];
  });
};

const encodedWord = /=\?[\w.*:-]{1,60}\?[QqBb]\?[^?]{0,8192}\?=/g;

/** A quoted local part, or the bracketed number of a host (RFC 5321, section 4.1.3). */
const literal = /"[^"\\]{1,64}"(?=@)|\[[^[\]\s]{1,80}\]/g;

/** Programs that put every name into brackets: `<Anna Keller> <anna@mission.example>`. */
const bracketedName = /<([^<>@,;]{1,200})>(?=[ \t]{0,9}<)/g;

/** Outlook writes `'Anna Keller'` where a name was an address. */
const withoutQuotes = (text: string): string => /^'([^']{1,200})'$/.exec(text)?.[1] ?? text;

/** addr-spec with its domain in lower case and ASCII (look-alikes show as punycode, HOSTILE B5); null if it is none. */
export const addrSpec = (raw: string): string | null => {
  const address = withoutQuotes(
    oneLine(raw)
      .replace(/^<|>$/g, '')
      .replace(/^mailto:/i, '')
      // A route (RFC 5322, section 4.4) says how, not to whom.
      .replace(/^@[^:\s]{1,500}:/, '')
      .trim(),
  );
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  if (at < 1 || (/\s/.test(local) && !/^".*"$/.test(local))) return null;
  const domain = address
    .slice(at + 1)
    .toLowerCase()
    .replace(/\.$/, '');
  if (domain === '' || /[\s"'<>(),;:\\]/.test(domain.replace(/^\[.*\]$/, ''))) return null;
  const ascii = domain.startsWith('[') ? domain : domainToASCII(domain);
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
