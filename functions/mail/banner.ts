import { bannerLeads, bannerMailWords, bannerProof, bannerStarts, cautionWords } from './words/footers.ts';
import { type Line, isBlank, plain } from './lines.ts';
import type { SpanRole } from './spans.ts';

/** Characters of a banner at most, and its lines: gateways write a sentence or three. */
const maxBanner = 900;
const maxBannerLines = 8;
/** Lines between Proofpoint's two marks, both counted. */
const maxFence = 16;
/** Words of a bare tag: "EXTERNAL EMAIL", "CAUTION: EXTERNAL". */
const maxTagWords = 3;

/**
 * What a gateway puts on mail from outside (HOSTILE G8): the first paragraph of the text, where it begins as one or warns
 * of links and attachments from outside. "CAUTION: delete this word" is a delegation's own.
 */
export const markBanner = (lines: readonly Line[], roles: SpanRole[]): void => {
  markFenced(lines, roles);
  const first = lines.findIndex((line) => !isBlank(line));
  if (first === -1 || roles[first] !== 'own') return;
  const start = opening(lines[first]);
  let end = first;
  while (end < lines.length && end - first < maxBannerLines && !isBlank(lines[end]) && roles[end] === 'own') end += 1;
  const words = lines
    .slice(first, end)
    .map((line) => plain(line.text.slice(0, 1000)))
    .join(' ');
  // The banner and the text may share a paragraph: then only the first line goes, and only if it says enough itself.
  const whole = isBlank(lines[end]) && end < lines.length;
  const said = whole ? words : plain((lines[first]?.text ?? '').slice(0, 1000));
  const begins =
    [start, unled(start)].some((words) => sentBy.test(words) || bannerStarts.some((word) => words.startsWith(word))) ||
    isTagged(start);
  const proves = bannerProof.some((word) => said.includes(word));
  const warns = cautionWords.some((word) => said.includes(word));
  const isTag = said.split(' ').length <= maxTagWords;
  const ofMail = isTag || bannerMailWords.some((word) => said.includes(word));
  if (said.length > maxBanner || !proves || !ofMail || !(begins || warns)) return;
  const last = whole ? end : first + 1;
  if (last >= lines.length) return;
  for (let i = first; i < last; i++) roles[i] = 'banner';
};

/** Proofpoint fences its banner with words that it hides where the mail is HTML, and cannot hide in plain text. */
const markFenced = (lines: readonly Line[], roles: SpanRole[]): void => {
  const first = lines.findIndex((line) => !isBlank(line));
  if (first === -1 || !/^\s{0,8}ZjQcmQRYFpfptBannerStart/.test(lines[first]?.text ?? '')) return;
  const length = lines
    .slice(first, first + maxFence)
    .findIndex(({ text }) => /ZjQcmQRYFpfptBannerEnd\s{0,8}$/.test(text));
  for (let i = first; i <= first + length; i++) if (roles[i] === 'own') roles[i] = 'banner';
};

/** "This message was sent by an external sender", "This e-mail comes from outside": gateways of one language, one sentence. */
const sentBy =
  /^this (?:e-?mail|message|mail) (?:is|was|has been|came|comes|originates|originated)(?: sent| received)? (?:from|by) (?:an external|outside|someone outside)/;

/** `[correo externo]`, `【外部邮件】`: a tag that says by itself where the mail comes from. */
const isTagged = (start: string): boolean => {
  const tag = /^[[【]([^\]】]{1,60})[\]】]/.exec(start)?.[1];
  return (
    tag !== undefined &&
    bannerProof.some((word) => tag.includes(word)) &&
    bannerMailWords.some((word) => tag.includes(word))
  );
};

/** The first words without the signs and brackets that are put around a banner. */
const opening = (line: Line | undefined): string =>
  plain((line?.text ?? '').slice(0, 300)).replace(/^[^\p{L}\p{N}[【]{1,20}/u, '');

/** Without the word of warning that stands before it. */
const unled = (start: string): string => {
  const lead = bannerLeads.find((word) => start.startsWith(word));
  return lead === undefined ? start : start.slice(lead.length).replace(/^[\s:：!！*.-]{1,6}/, '');
};
