import { namesPlace, saysSubstance } from './automatic-text.ts';
import { disclaimerPairs, disclaimerTitles, listWords, mailServices } from './words/footers.ts';
import { type Line, isBlank, plain } from './lines.ts';
import { isRule } from './quote-marks.ts';
import type { SpanRole } from './spans.ts';

/** Characters of a disclaimer at most. */
const maxDisclaimer = 6000;
/** Lines and characters of what a mailing list puts below a mail. */
const maxListLines = 8;
const maxListLine = 200;

/** Characters of what a free mail service says of itself, its rule and its link with it. */
const maxAdvertisement = 600;
/** Lines between the two marks of a group's footer, both counted. */
const maxFence = 80;

/** Marks the paragraphs among the sender's own lines that house rules and lists add. */
export const markDisclaimers = (lines: readonly Line[], roles: SpanRole[]): void => {
  markFenced(lines, roles);
  for (const { start, end } of paragraphs(lines, roles)) {
    const words = lines
      .slice(start, end)
      .map((line) => plain(line.text.slice(0, 2000)))
      .join(' ');
    // LISTSERV leaves an empty line below its rule.
    const rule =
      isBlank(lines[start - 1]) && isRule(lines[start - 2]) && roles[start - 2] === 'own' ? start - 2 : start;
    const footer = rule < start ? `--${words}` : words;
    if (isDisclaimer(words) || isListFooter(lines.slice(start, end), footer) || isAdvertisement(footer))
      for (let i = rule; i < end; i++) roles[i] = 'disclaimer';
  }
};

/** Yahoo Groups stand between two lines of signs that nobody else writes. */
const markFenced = (lines: readonly Line[], roles: SpanRole[]): void => {
  const first = lines.findIndex(({ text }) => text.trim() === '__._,_.___');
  const length = lines.slice(first, first + maxFence).findIndex(({ text }) => text.trim() === '__,_._,___');
  if (first === -1) return;
  for (let i = first; i <= first + length; i++) if (roles[i] === 'own') roles[i] = 'disclaimer';
};

const isDisclaimer = (words: string): boolean => {
  // No lawyer's paragraph names a place and what shall become of it.
  if (words.length > maxDisclaimer || (namesPlace(words) && saysSubstance(words))) return false;
  const start = words.replace(/^[-_=–—\s"“«([]+/, '');
  // The tree in front of "Please consider the environment" is a letter P in its own font.
  if ([start, start.replace(/^\p{L} /u, '')].some((one) => disclaimerTitles.some((title) => one.startsWith(title))))
    return true;
  // Both within the first words: a proposal that speaks of confidential messages does not begin like this.
  const head = start.slice(0, 400);
  return disclaimerPairs.some(
    ([mail, secrecy]) =>
      mail.some((word) => head.slice(0, 160).includes(word)) && secrecy.some((word) => head.includes(word)),
  );
};

/** A few short lines under a rule or two dashes that name the list and where to leave it. */
const isListFooter = (lines: readonly Line[], words: string): boolean =>
  /^[-_=]{2}/.test(words) &&
  lines.length <= maxListLines &&
  lines.every((line) => line.text.length <= maxListLine) &&
  /https?:|www\.|@/.test(words) &&
  listWords.some((word) => words.includes(word));

/** "Do more with Yahoo! Mail" below a rule: it names the service, no place of the draft and nothing to be done there. */
const isAdvertisement = (words: string): boolean =>
  /^[-_=]{2}/.test(words) &&
  words.length <= maxAdvertisement &&
  mailServices.some((service) => words.includes(service)) &&
  !namesPlace(words) &&
  !saysSubstance(words);

interface Paragraph {
  readonly start: number;
  readonly end: number;
}

const paragraphs = (lines: readonly Line[], roles: readonly SpanRole[]): Paragraph[] => {
  const found: Paragraph[] = [];
  let start = -1;
  for (let i = 0; i <= lines.length; i++) {
    const filled = i < lines.length && !isBlank(lines[i]) && roles[i] === 'own';
    // Mailing lists draw their rule right below the last line of the mail.
    if (filled && start !== -1 && isRule(lines[i])) {
      found.push({ start, end: i });
      start = i;
    }
    if (filled && start === -1) start = i;
    if (!filled && start !== -1) {
      found.push({ start, end: i });
      start = -1;
    }
  }
  return found;
};
