import { deviceEndings, deviceLines, sentFrom } from './words/footers.ts';
import { namesPlace, saysSubstance } from './automatic-text.ts';
import { type Line, isBlank, plain } from './lines.ts';
import { isRule } from './quote-marks.ts';
import type { SpanRole } from './spans.ts';

/** Lines below `-- ` that may still be a signature; more is text that happens to stand below two dashes. */
const maxSignature = 14;
const maxSignatureLine = 160;
/** Characters of a line that a telephone adds, its link aside. */
const maxDeviceLine = 120;
const maxSentFrom = 60;

/** Marks signatures and the lines of telephones among those that are still the sender's own. */
export const markSignatures = (lines: readonly Line[], roles: SpanRole[]): void => {
  let end = lines.length;
  let isLast = true;
  // From the last line up: each stretch of own lines may end in a signature.
  for (let i = lines.length - 1; i >= 0; i--) {
    if (roles[i] !== 'own') {
      end = i;
      isLast = true;
      continue;
    }
    const line = lines[i];
    if (line === undefined || isBlank(line)) continue;
    if (isDeviceLine(line) || (isLast && isBlank(lines[i - 1]) && isSentFrom(line))) roles[i] = 'signature';
    else if (
      isMarker(line)
        ? isSignature(lines, i + 1, end, /^-- $/.test(line.text.replace('\r', '')))
        : isRule(line) && isSignature(lines, i + 1, end, false) && isOfContacts(lines.slice(i + 1, end))
    ) {
      for (let j = i; j < end; j++) roles[j] = 'signature';
      end = i;
    } else isLast = false;
  }
};

/** `-- ` (RFC 3676 4.3), or what is left of it and what some write instead. */
const isMarker = (line: Line): boolean => /^(?:-- ?|--\u00a0|—|__)$/.test(line.text.replace('\r', ''));

/** A few short lines; below anything but the true marker no sentence: two dashes may part two proposals (HOSTILE G5). */
const isSignature = (lines: readonly Line[], from: number, end: number, isTrue: boolean): boolean => {
  const below = lines.slice(from, end).filter((line) => !isBlank(line));
  return (
    below.length <= maxSignature &&
    below.every(({ text }) => text.length <= maxSignatureLine && (isTrue || !isSentence(text)))
  );
};

/** How to reach somebody, no place of the draft and no word of negotiation: a rule is drawn between two proposals, too (HOSTILE G5). */
const isOfContacts = (lines: readonly Line[]): boolean => {
  const words = lines.map(({ text }) => plain(text)).join('\n');
  return /@|https?:|www\.|(?<!\d)\d[\d ()/.-]{7,30}\d/.test(words) && !namesPlace(words) && !saysSubstance(words);
};

const isSentence = (text: string): boolean =>
  /[.;!?。；؛؟]["'”»]?\s{0,4}$/.test(text) &&
  !/@|https?:|www\./.test(text) &&
  (text.trim().split(/\s+/).length >= 2 || /\p{Script=Han}{3}/u.test(text));

/** "Sent from my iPhone", wherever it stands: replies are typed below it, too. */
export const isDeviceLine = (line: Line): boolean => {
  const text = withoutLink(line);
  if (text === '' || text.length > maxDeviceLine) return false;
  return deviceLines.some((words) => text.startsWith(words)) || deviceEndings.some((words) => text.endsWith(words));
};

/** "Sent from TypeApp": any program, but only as a short last line by itself ("Sent from Geneva with our comments:"). */
const isSentFrom = (line: Line): boolean => {
  const text = withoutLink(line);
  return text.length <= maxSentFrom && !/[.:;,：。，]$/.test(text) && sentFrom.some((words) => text.startsWith(words));
};

const withoutLink = (line: Line): string =>
  plain(line.text.slice(0, 1000))
    .replace(/\[([^\][]{1,60})\]\((?:https?|mailto):[^\s()<>]{1,900}\)/, '$1')
    .replace(/[<([] ?(?:https?|mailto):[^\s<>]{1,900}/, '')
    .replace(/^[-–—_~ ]+/, '')
    .replace(/(?<![\s>\])])[\s>\])]+$/, '');
