import { type Line, isBlank, plain } from './lines.ts';
import { bannerProof, bannerStarts, deviceLines, disclaimerPairs, disclaimerTitles } from './footer-words.ts';
import type { SpanRole } from './spans.ts';

/** Lines below `-- ` that may still be a signature; more is text that happens to stand below two dashes. */
const maxSignature = 14;
const maxSignatureLine = 160;

/** Marks banner, disclaimers and signature among the lines that are still the sender's own. */
export const markEndings = (lines: readonly Line[], roles: SpanRole[]): void => {
  markBanner(lines, roles);
  for (const paragraph of paragraphs(lines, roles)) {
    const words = lines
      .slice(paragraph.start, paragraph.end)
      .map((line) => plain(line.text.slice(0, 2000)))
      .join(' ');
    if (isDisclaimer(words)) for (let i = paragraph.start; i < paragraph.end; i++) roles[i] = 'disclaimer';
  }
  markSignatures(lines, roles);
};

const markBanner = (lines: readonly Line[], roles: SpanRole[]): void => {
  const first = lines.findIndex((line) => !isBlank(line));
  if (first === -1 || roles[first] !== 'own') return;
  const start = plain((lines[first]?.text ?? '').slice(0, 300));
  if (!bannerStarts.some((word) => start.startsWith(word))) return;
  let end = first;
  while (end < lines.length && end - first < 6 && !isBlank(lines[end])) end += 1;
  const words = lines
    .slice(first, end)
    .map((line) => plain(line.text.slice(0, 500)))
    .join(' ');
  // The banner and the text may share a paragraph: then only the first line goes, and only if it says enough itself.
  const last = isBlank(lines[end]) || end >= lines.length ? end : first + 1;
  const said = last === end ? words : start;
  if (said.length > 900 || !bannerProof.some((word) => said.includes(word))) return;
  for (let i = first; i < last; i++) roles[i] = 'banner';
};

const isDisclaimer = (words: string): boolean => {
  if (words.length > 6000) return false;
  const start = words.replace(/^[-_=–—\s]+/, '');
  if (disclaimerTitles.some((title) => start.startsWith(title))) return true;
  // Both within the first words: a proposal that speaks of confidential messages does not begin like this.
  const head = start.slice(0, 400);
  return disclaimerPairs.some(
    ([mail, secrecy]) =>
      mail.some((word) => head.slice(0, 120).includes(word)) && secrecy.some((word) => head.includes(word)),
  );
};

interface Paragraph {
  readonly start: number;
  readonly end: number;
}

const paragraphs = (lines: readonly Line[], roles: readonly SpanRole[]): Paragraph[] => {
  const found: Paragraph[] = [];
  let start = -1;
  for (let i = 0; i <= lines.length; i++) {
    const filled = i < lines.length && !isBlank(lines[i]) && roles[i] === 'own';
    if (filled && start === -1) start = i;
    if (!filled && start !== -1) {
      found.push({ start, end: i });
      start = -1;
    }
  }
  return found;
};

const markSignatures = (lines: readonly Line[], roles: SpanRole[]): void => {
  let end = lines.length;
  // From the last line up: each stretch of own lines may end in a signature.
  for (let i = lines.length - 1; i >= 0; i--) {
    if (roles[i] !== 'own') {
      end = i;
      continue;
    }
    const line = lines[i];
    if (line === undefined) continue;
    if (isDeviceLine(line)) roles[i] = 'signature';
    else if (/^(?:-- ?|--\u00a0|—|__)$/.test(line.text.replace('\r', '')) && isSignature(lines, i + 1, end)) {
      for (let j = i; j < end; j++) roles[j] = 'signature';
      end = i;
    }
  }
};

const isSignature = (lines: readonly Line[], from: number, end: number): boolean => {
  const below = lines.slice(from, end).filter((line) => !isBlank(line));
  return below.length <= maxSignature && below.every((line) => line.text.length <= maxSignatureLine);
};

const isDeviceLine = (line: Line): boolean => {
  if (line.text.length > 120) return false;
  const text = plain(line.text);
  return deviceLines.some((words) => text.startsWith(words));
};
