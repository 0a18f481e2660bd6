import { addressesIn, type RawHeader, headerOf, rawMessage } from './raw-headers.ts';

/** What SES v1 refuses of a raw message, before it looks at anything else (PITFALLS 6.4, 6.5). */
export interface SesError {
  readonly code: string;
  readonly message: string;
}

export const sesBytes = 10 * 1024 * 1024;
export const sesRecipients = 50;
/** RFC 5322's line limit, CRLF not counted. */
const lineLimit = 998;

/** Headers that may stand more than once; of every other, the second is refused. */
const repeatable =
  /^(?:x-.*|received|resent-.*|comments|keywords|dkim-signature|domainkey-signature|authentication-results|arc-.*)$/i;

const invalid = (message: string): SesError => ({ code: 'InvalidParameterValue', message });

/** Null: SES would take it. `isVerified` says which sending addresses are ours. */
export const refusal = (
  raw: Uint8Array,
  source: string,
  recipients: readonly string[],
  isVerified: (address: string) => boolean,
): SesError | null => {
  if (raw.length === 0) return invalid('Raw message data is missing.');
  if (raw.length > sesBytes) return invalid(`Message length is more than ${sesBytes} bytes long: '${raw.length}'.`);
  if (recipients.length === 0) return invalid('Missing final destination.');
  if (recipients.length > sesRecipients) return invalid(`Recipient count exceeds ${sesRecipients}.`);
  const wrong = recipients.find((address) => !/^[\x21-\x7e]{1,64}@[\x21-\x7e]{1,255}$/.test(bare(address)));
  if (wrong !== undefined) return invalid('Local address contains control or whitespace, or is not ASCII.');
  const { headers, headerText, body } = rawMessage(raw);
  return headerRefusal(headers, headerText) ?? lineRefusal(body) ?? identityRefusal(headers, source, isVerified);
};

export const bare = (address: string): string => addressesIn(address)[0] ?? address.trim();

const headerRefusal = (headers: readonly RawHeader[], headerText: string): SesError | null => {
  const seen = new Set<string>();
  for (const { name } of headers) {
    const lower = name.toLowerCase();
    if (!/^[\x21-\x39\x3b-\x7e]{1,126}$/.test(name)) return invalid(`Invalid header name '${lower}'.`);
    if (seen.has(lower) && !repeatable.test(name)) return invalid(`Duplicate header '${name}'.`);
    seen.add(lower);
  }
  if (!seen.has('from')) return invalid("Missing required header 'From'.");
  if (/[^\t\r\n\x20-\x7e]/.test(headerText)) return invalid('Header contains control or non-ASCII characters.');
  return null;
};

const lineRefusal = (body: string): SesError | null =>
  body.split('\n').some((line) => line.replace(/\r$/, '').length > lineLimit)
    ? invalid(`A line of the message is longer than ${lineLimit} characters.`)
    : null;

const identityRefusal = (
  headers: readonly RawHeader[],
  source: string,
  isVerified: (address: string) => boolean,
): SesError | null => {
  const senders = [source, headerOf(headers, 'from') ?? ''].map(bare);
  const unverified = senders.filter((address) => !isVerified(address));
  return unverified.length === 0
    ? null
    : {
        code: 'MessageRejected',
        message: `Email address is not verified. The following identities failed the check in region US-EAST-1: ${[...new Set(unverified)].join(', ')}`,
      };
};
