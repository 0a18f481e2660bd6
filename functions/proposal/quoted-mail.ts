import { headerBlock } from '#mail/quote-block.ts';
import { wroteHeader } from '#mail/quote-wrote.ts';
import { linesOf } from '#mail/lines.ts';
import { blanked } from './blanked.ts';
import type { WrittenPart } from './written.ts';

/** One mail of those that travel below the sender's words. */
export interface QuotedMail {
  /** The part's text, everything blanked out but this mail's words: no header, no `>`; character for character. */
  readonly visible: string;
  readonly header: string;
}

/** Who answers a list answers one of the mails right below. */
const mostMails = 3;

/** The mails that a sender answers, the newest first. */
export const quotedMails = (part: WrittenPart): QuotedMail[] => {
  if (part.spans.every((span) => span.role !== 'quoted')) return [];
  const quoted = quotedOf(part);
  const lines = linesOf(quoted);
  const mails: { header: string; from: number; to: number }[] = [];
  for (let at = 0; at < lines.length && mails.length <= mostMails;) {
    const behind = headerBlock(lines, at) ?? wroteHeader(lines, at);
    const last = mails.at(-1);
    const end = lines[(behind ?? at + 1) - 1]?.end ?? quoted.length;
    if (behind !== null) {
      const header = lines.slice(at, behind).map(({ text }) => text);
      mails.push({ header: header.join('\n'), from: end, to: end });
    } else if (last !== undefined) last.to = end;
    else if (lines[at]?.text.trim() !== '') mails.push({ header: '', from: lines[at]?.start ?? 0, to: end });
    at = behind ?? at + 1;
  }
  return mails.slice(0, mostMails).map(({ header, from, to }) => ({
    header,
    visible: blanked(quoted.slice(0, from)) + quoted.slice(from, to) + blanked(quoted.slice(to)),
  }));
};

/** "From: … To: … Subject: …" above what a plain forward passes on: nobody's words on the draft. */
export const headersPassedOn = ({ text, spans }: WrittenPart): { start: number; end: number }[] =>
  spans
    .filter(({ role }) => role === 'forwarded')
    .flatMap(({ start, end }) => {
      const lines = linesOf(text.slice(start, end));
      const found: { start: number; end: number }[] = [];
      for (let at = 0; at < lines.length;) {
        const behind = headerBlock(lines, at);
        const first = lines[at];
        const last = lines[(behind ?? at + 1) - 1];
        if (behind !== null && first !== undefined && last !== undefined)
          found.push({ start: start + first.start, end: start + last.end });
        at = behind ?? at + 1;
      }
      return found;
    });

/** Only the quoted stretches, without the marks before their lines. */
const quotedOf = (part: WrittenPart): string =>
  part.spans
    .map(({ start, end, role }) => {
      const words = part.text.slice(start, end);
      return role === 'quoted' ? words.replaceAll(/^[ \t]{0,3}[>＞›»][>＞›» \t]{0,20}/gmu, blanked) : blanked(words);
    })
    .join('');
