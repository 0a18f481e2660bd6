import { type Field, allValues, firstValue, readHeader } from './headers.ts';
import { withLineFeeds } from './line-feeds.ts';

/** When a mail came, by its own header, and which field says so. */
export interface Received {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly from: 'Received' | 'Date';
}

/**
 * When the mail reached the mailbox that it lies in. Each server on its way puts its line on top (RFC 5321 section 4.4),
 * so the first that tells a time is the one nearest to the reader, and the only one that no sender wrote. A mail that
 * passed no server tells only its Date; null where neither can be read.
 */
export const receivedInMailbox = (bytes: Uint8Array): Received | null => {
  const lines = withLineFeeds(bytes);
  return receivedBy(readHeader(lines, 0, lines.length).fields);
};

export const receivedBy = (fields: readonly Field[]): Received | null => {
  for (const value of allValues(fields, 'received')) {
    // The time stands behind the last semicolon; those before it may be in comments.
    const at = instantOf(value.slice(value.lastIndexOf(';') + 1));
    if (at !== null) return { at, from: 'Received' };
  }
  const at = instantOf(firstValue(fields, 'date') ?? '');
  return at === null ? null : { at, from: 'Date' };
};

/**
 * A date-time of RFC 5322 (section 3.3, and the obsolete years and zones of 4.3) as ISO 8601 in UTC, or null. Not left to
 * `Date.parse`, which reads a time without its zone as the machine's own: two machines must not disagree about when a
 * mail came.
 */
export const instantOf = (value: string): string | null => {
  const found = dateTime.exec(value.slice(0, maxDateLength));
  const [, day, month = '', year = '', hour, minute, second = '0', offset, zone = ''] = found ?? [];
  const monthIndex = months.indexOf(month.toLowerCase());
  if (found === null || monthIndex === -1) return null;
  const fullYear = wholeYear(year);
  const at = Date.UTC(fullYear, monthIndex, Number(day), Number(hour), Number(minute), Math.min(59, Number(second)));
  const local = new Date(at);
  const isReal = local.getUTCDate() === Number(day) && local.getUTCHours() === Number(hour) && Number(minute) < 60;
  return isReal && fullYear >= firstYear
    ? new Date(at - minutesEast(offset, zone.toLowerCase()) * 60_000).toISOString()
    : null;
};

const dateTime =
  /(?:^|[\s,])(\d{1,2})[ \t-]{1,5}([a-z]{3})[ \t-]{1,5}(\d{2,4})[ \t]{1,5}(\d{1,2}):(\d{2})(?::(\d{2}))?[ \t]{0,5}(?:([+-]\d{4})|([a-z]{1,5}))?/i;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Characters that are looked at: a date with its weekday and comments has below 60. */
const maxDateLength = 200;
/** No mail is older than the header it is written in (RFC 733 is of 1977); earlier years are clocks that were never set. */
const firstYear = 1977;

/** RFC 5322 section 4.3: two digits below 50 are of this century, other short years count from 1900. */
const wholeYear = (year: string): number => {
  const number = Number(year);
  if (year.length === 4) return number;
  return year.length === 2 && number < 50 ? 2000 + number : 1900 + number;
};

/** Minutes east of UTC; a zone that nobody knows is UTC (RFC 5322 section 4.3). */
const minutesEast = (offset: string | undefined, zone: string): number => {
  if (offset === undefined) return (obsoleteZones[zone] ?? 0) * 60;
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3));
  return offset.startsWith('-') ? -size : size;
};
const obsoleteZones: Readonly<Record<string, number>> = {
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};
