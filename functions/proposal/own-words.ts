import { bracketOf } from '#mail/marked-changes.ts';
import { hasLetters } from './letters.ts';
import type { Written, WrittenPart } from './written.ts';

/** The roles whose words count: the sender's own; in a plain forward, what was forwarded. */
const rolesOf = (part: WrittenPart): readonly string[] => {
  const own = part.spans
    .filter((span) => span.role === 'own')
    .map((span) => part.text.slice(span.start, span.end))
    .join('');
  const forwards = part.spans.some((span) => span.role === 'forwarded');
  return forwards && own.trim().length < shortCover ? ['own', 'forwarded'] : ['own'];
};

/** A forward whose own words are no longer than a cover note is a plain forward: the inner author speaks. */
const shortCover = 400;

export const wordsOfSender = (written: Written): string =>
  written.parts
    .filter((part) => part.part !== 'subject' && part.part !== 'file name')
    .map(ownWordsOf)
    .join('\n\n');

/** Of a Word file what is not the draft's, without the blanks between: the draft is long, and nobody speaks in it. */
export const ownWordsOf = (part: WrittenPart): string =>
  part.word === undefined ? visibleOf(part) : besideDraft(part);

const besideDraft = ({ text, spans }: WrittenPart): string =>
  spans.flatMap(({ role, start, end }) => (role === 'own' ? [text.slice(start, end)] : [])).join('\n\n');

export const signatureOf = (written: Written): string =>
  written.parts
    .flatMap((part) =>
      part.spans.filter((span) => span.role === 'signature').map((span) => part.text.slice(span.start, span.end)),
    )
    .join('\n');

/** The text with everything blanked out that is not the sender's own, character for character. */
export const visibleOf = (part: WrittenPart): string => onceOf(visible, part, blanked);

const visible = new WeakMap<WrittenPart, string>();
const beside = new WeakMap<WrittenPart, string>();

/** A part is asked for several times and never changes; a whole draft in Word is long. */
const onceOf = (
  known: WeakMap<WrittenPart, string>,
  part: WrittenPart,
  make: (part: WrittenPart) => string,
): string => {
  const text = known.get(part) ?? make(part);
  known.set(part, text);
  return text;
};

const blanked = (part: WrittenPart): string => {
  const roles = rolesOf(part);
  if (part.spans.every((span) => roles.includes(span.role))) return part.text;
  return part.spans
    .map((span) => {
      const words = part.text.slice(span.start, span.end);
      return roles.includes(span.role) ? words : words.replaceAll(/[^\n]+/gu, (line) => ' '.repeat(line.length));
    })
    .join('');
};

/**
 * The sender's own words beside those that are marked as put in or struck, which are in the language of the draft that
 * they change. Where nothing else is left, all of them. What tells the language: positions are not kept.
 */
export const besideMarks = (part: WrittenPart): string => onceOf(beside, part, unmarked);

const unmarked = (part: WrittenPart): string => {
  const marks = (part.edits ?? []).map(({ start, end, op }) => ({
    start: start - bracketOf[op].open.length,
    end: end + bracketOf[op].close.length,
  }));
  const rest = ownWithout(marks, part);
  return hasLetters(rest, 1) ? rest : ownWithout([], part);
};

/** The stretches of the roles that count, without those that are cut out. */
const ownWithout = (cuts: readonly { readonly start: number; readonly end: number }[], part: WrittenPart): string => {
  const roles = rolesOf(part);
  const pieces: string[] = [];
  let next = 0;
  for (const { role, start, end } of part.spans) {
    if (!roles.includes(role)) continue;
    let at = start;
    for (let cut = cuts[next]; cut !== undefined && cut.start < end; cut = cuts[next]) {
      if (cut.start > at) pieces.push(part.text.slice(at, cut.start));
      at = Math.max(at, cut.end);
      if (cut.end > end) break;
      next += 1;
    }
    if (at < end) pieces.push(part.text.slice(at, end));
    pieces.push('\n');
  }
  return pieces.join(' ');
};

/** What tells the language of a contribution. */
export const spokenBySender = (written: Written): string =>
  written.parts
    .filter((part) => part.part !== 'subject' && part.part !== 'file name')
    .map(besideMarks)
    .join('\n\n');
