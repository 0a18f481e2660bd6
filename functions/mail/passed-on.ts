import { type Line, linesOf } from './lines.ts';
import { maxMarkerLine } from './limits.ts';
import { type HeaderLabel } from './words/header-labels.ts';
import { labelsWithin, readBlock } from './quote-block.ts';
import { isForwardSubject } from './quote-marks.ts';
import { wroteHeader } from './quote-wrote.ts';
import { type Span, wordsOf } from './spans.ts';

/** A mail that was passed on, as far as the header above its text states; a statement, never an identity (HOSTILE G9). */
export interface PassedOn {
  readonly from: string | null;
  readonly fromName: string | null;
  readonly subject: string | null;
  /** In the words of the mail program that wrote the header. */
  readonly date: string | null;
  readonly text: string;
}

/** Lines above the header of a mail that is passed on: the mark, and blanks. */
const maxAbove = 8;

/**
 * The first mail among the words passed on; null where nothing was. Where its header names no subject, that of the mail
 * that passes it on tells it: `Fwd: Draft 2`.
 */
export const passedOn = (text: string, spans: readonly Span[], subject: string | null): PassedOn | null => {
  const words = wordsOf('forwarded', text, spans);
  if (words.trim() === '') return null;
  const lines = linesOf(words).map(unangled);
  for (let at = 0; at < Math.min(lines.length, maxAbove); at++) {
    const block = readBlock(lines, at, true) ?? oneLineBlock(lines, at);
    if (block !== null) return { ...stated(block.fields), text: textFrom(lines, block.end) };
    const wrote = wroteHeader(lines, at);
    if (wrote !== null) {
      const sentence = lines
        .slice(at, wrote)
        .map((line) => line.text.trim())
        .join(' ');
      return { ...whoWrote(sentence), subject: subjectPassedOn(subject), text: textFrom(lines, wrote) };
    }
  }
  return { from: null, fromName: null, subject: subjectPassedOn(subject), date: null, text: textFrom(lines, 0) };
};

const subjectPassedOn = (subject: string | null): string | null =>
  isForwardSubject(subject) ? given(subject?.slice(subject.search(/[:：]/) + 1).trim()) : null;

const unangled = (line: Line): Line => ({ ...line, text: line.text.replace(/^[ \t]{0,3}[>＞›»] ?/, '') });

const textFrom = (lines: readonly Line[], from: number): string =>
  lines
    .slice(from)
    .map((line) => line.text)
    .join('\n')
    .trim();

/** Yahoo writes the header behind its mark, all on one line: `----- Forwarded Message ----- From: …To: …Subject: …`. */
const oneLineBlock = (
  lines: readonly Line[],
  at: number,
): { fields: ReadonlyMap<HeaderLabel, string>; end: number } | null => {
  const fields = labelsWithin((lines[at]?.text ?? '').slice(0, 4 * maxMarkerLine));
  return fields.has('from') && fields.size >= 2 ? { fields, end: at + 1 } : null;
};

const stated = (fields: ReadonlyMap<HeaderLabel, string>): Omit<PassedOn, 'text'> => ({
  ...sender(fields.get('from') ?? ''),
  subject: given(fields.get('subject')),
  date: given(fields.get('sent')),
});

const given = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value);

const bracketed = /[<[(] ?(?:mailto:)?([^\s<>@[\]()]{1,100}@[^\s<>@[\]()]{1,200})/;
const bare = /(?<![^\s"'<])[^\s<>@[\]()"',;:]{1,100}@[^\s<>@[\]()"',;]{1,200}/;

/** `A. Delegate <a@mission.example>`, `a@mission.example`, `A. Delegate [mailto:a@mission.example]`, or a name alone. */
const sender = (value: string): { from: string | null; fromName: string | null } => {
  const shown = value.slice(0, maxMarkerLine);
  const inBrackets = bracketed.exec(shown);
  const alone = inBrackets === null ? bare.exec(shown) : null;
  const from = inBrackets?.[1] ?? alone?.[0] ?? null;
  const before = shown.slice(0, inBrackets?.index ?? alone?.index ?? shown.length);
  const name = before.replace(/^[\s"'“«„]+/, '').replace(/(?<![\s"'”»“<])[\s"'”»“<]+$/, '');
  return { from, fromName: name === '' || name === from ? null : name };
};

/** "Le 28/10/2021 12:46, « A. Delegate » <a@mission.example> a écrit :": the date ends at the last comma before the name. */
const whoWrote = (sentence: string): Omit<PassedOn, 'text' | 'subject'> => {
  const found = bracketed.exec(sentence);
  if (found === null) return { from: null, fromName: null, date: null };
  const before = sentence.slice(0, found.index);
  const comma = before.lastIndexOf(',');
  const { fromName } = sender(before.slice(comma + 1));
  const date = comma === -1 ? null : before.slice(0, comma).replace(/^[^\d]{0,12}(?=\d)/, '');
  return { from: found[1] ?? null, fromName, date };
};
