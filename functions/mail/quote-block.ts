import { maxMarkerLine } from './limits.ts';
import { type Line, isBlank, plain, unmarked } from './lines.ts';
import { type HeaderLabel, headerLabels, otherLabels } from './words/header-labels.ts';
import { clock, year } from './quote-dates.ts';

/** The header of an earlier mail as mail programs print it above its text: From, Sent, To, Subject… */
export interface HeaderBlock {
  /** Index of the line after it. */
  readonly end: number;
  /** What stands behind each label, wrapped lines joined by a blank; the first of two that are alike. */
  readonly fields: ReadonlyMap<HeaderLabel, string>;
}

type Label = HeaderLabel | 'other';

const labels: ReadonlyMap<string, Label> = new Map([
  ...otherLabels.map((word) => [word, 'other'] as const),
  ...Object.entries(headerLabels).flatMap(([kind, words]) => words.map((word) => [word, kind as HeaderLabel] as const)),
]);

/** Lines of one header block at most, wrapped recipients included. */
const maxBlock = 25;
/** Lines that one wrapped field may go on for. */
const maxWrapped = 6;
/** Characters of the longest label of `words/header-labels.ts`, with a few to spare. */
const maxLabel = 28;

interface Labelled {
  readonly label: Label;
  readonly value: string;
}

const shown = (line: Line | undefined): string =>
  unmarked((line?.text ?? '').slice(0, maxMarkerLine).replace(/^[ >\t]{0,12}/, ''));

const labelled = (line: Line | undefined): Labelled | null => {
  const text = shown(line);
  const colon = text.search(/[:：]/);
  if (colon < 1 || colon > maxLabel) return null;
  const label = labels.get(plain(text.slice(0, colon)));
  return label === undefined ? null : { label, value: text.slice(colon + 1).trim() };
};

/** Which label stands on the line by itself, without a colon. */
export const bareLabel = (line: Line | undefined): Label | null => labels.get(plain(shown(line))) ?? null;

export const isLabelled = (line: Line | undefined): boolean => labelled(line) !== null;

/** eM Client prints labels without a colon below its mark: `From "A. Delegate" <a@mission.example>`. */
const labelledBare = (line: Line | undefined): Labelled | null => {
  const text = shown(line);
  const space = text.search(/[ \t]/);
  const label = space < 1 || space > maxLabel ? undefined : labels.get(plain(text.slice(0, space)));
  return label === undefined ? null : { label, value: text.slice(space + 1).trim() };
};

/**
 * If a header block begins at this line, what it says. Three different labels are needed, From among the first three, or
 * From with an address and a date: "From:" as a heading and "De: revisar…" are none (HOSTILE G5). Below a mark
 * (`-----Original Message-----`) two labels are enough.
 */
export const readBlock = (lines: readonly Line[], at: number, belowMark = false): HeaderBlock | null => {
  const read = belowMark && labelled(lines[at]) === null ? labelledBare : labelled;
  const first = read(lines[at]);
  if (first === null || first.label === 'other') return null;
  const fields = new Map<HeaderLabel, string>();
  const order: HeaderLabel[] = [];
  let current: Label = 'other';
  let end = at;
  let wrapped = 0;
  for (; end < lines.length && end - at < maxBlock; end++) {
    const line = lines[end];
    if (isBlank(line)) {
      // Some programs put an empty line between the fields.
      if (read(lines[end + 1]) === null) break;
      continue;
    }
    const found = read(line);
    if (found === null) {
      // The mail's own words may follow without an empty line once all that matters has been said.
      const isText = fields.has('subject') && fields.get(current as HeaderLabel) !== '' && !isWrap(line);
      if (++wrapped > maxWrapped || isText) break;
      if (current !== 'other') fields.set(current, `${fields.get(current) ?? ''} ${shown(line).trim()}`.trim());
      continue;
    }
    wrapped = 0;
    current = found.label === 'other' || fields.has(found.label) ? 'other' : found.label;
    if (current === 'other') continue;
    fields.set(current, found.value);
    order.push(current);
  }
  if (belowMark) return fields.size >= 2 ? { end, fields } : null;
  if (!order.slice(0, 3).includes('from')) return null;
  return fields.size >= 3 || isAddressed(fields) ? { end, fields } : null;
};

/** A wrapped recipient, or a value that stands below its label; a sentence is neither. */
const isWrap = (line: Line | undefined): boolean => /[@;<>]|^\s/.test((line?.text ?? '').slice(0, maxMarkerLine));

const isAddressed = (fields: ReadonlyMap<HeaderLabel, string>): boolean =>
  (fields.get('from') ?? '').includes('@') && year.test(fields.get('sent') ?? '');

/**
 * Whether the block is that of a mail. A note has the same labels ("To: the Secretariat / From: the Permanent Mission /
 * Date: 18 June 2018 / Subject: Comments"), but neither an address nor a time of day (HOSTILE G5).
 */
export const isOfMail = ({ fields }: HeaderBlock): boolean =>
  [...fields.values()].some((value) => value.includes('@')) ||
  (clock.test(fields.get('sent') ?? '') && !beginsAsNote(fields));

/** To whom first: no mail program that prints no address begins so. */
const beginsAsNote = (fields: ReadonlyMap<HeaderLabel, string>): boolean =>
  ['to', 'cc'].includes([...fields.keys()][0] ?? '');

/** If a header block begins at this line, the index of the line after it. */
export const headerBlock = (lines: readonly Line[], at: number): number | null => readBlock(lines, at)?.end ?? null;

/** Characters of one line in which labels are looked for. */
const maxWithin = 4000;

/**
 * The labels within one line and what stands behind each, up to the next: `From: …To: …Subject: …`. A label begins with
 * a capital, or behind what is no letter.
 */
export const labelsWithin = (line: string): ReadonlyMap<HeaderLabel, string> => {
  const text = line.slice(0, maxWithin);
  const found: { label: Label; start: number; after: number }[] = [];
  for (let colon = text.search(/[:：]/); colon !== -1; colon = nextColon(text, colon + 1)) {
    const label = labelBefore(text, colon);
    if (label !== null) found.push({ ...label, after: colon + 1 });
  }
  const fields = new Map<HeaderLabel, string>();
  found.forEach(({ label, after }, i) => {
    if (label !== 'other' && !fields.has(label)) fields.set(label, text.slice(after, found[i + 1]?.start).trim());
  });
  return fields;
};

const nextColon = (text: string, from: number): number => {
  const step = text.slice(from).search(/[:：]/);
  return step === -1 ? -1 : from + step;
};

/** The longest label that ends at this colon. */
const labelBefore = (text: string, colon: number): { label: Label; start: number } | null => {
  for (let start = Math.max(0, colon - maxLabel); start < colon; start++) {
    const label = labels.get(plain(text.slice(start, colon)));
    if (label === undefined || /\s/.test(text.charAt(start))) continue;
    const begins = start === 0 || !/[\p{L}\p{M}]/u.test(text.charAt(start - 1));
    if (begins || /\p{Lu}|\p{Lo}/u.test(text.charAt(start))) return { label, start };
  }
  return null;
};
