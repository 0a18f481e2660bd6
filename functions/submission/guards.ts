import { createHash } from 'node:crypto';
import { addressKey } from '#mail/same-address.ts';
import type { WrittenPart } from '#proposal/written.ts';
import type { Guards } from './admission.ts';

/** What makes two arrivals the same words of the same sender (DESIGN.md "Twins are joined only when nothing can be lost"). */
export interface Words {
  /**
   * Whether the sender is proven. A forged copy must never swallow the real one: words of a proven and of an unproven
   * sender are not twins.
   */
  readonly proven: boolean;
  readonly from: string | null;
  readonly messageId: string | null;
  readonly delegation: string | null;
  readonly draft: string;
  /** Reference of the submission of ours that the mail answers, by token or References; else empty. */
  readonly thread: string;
  readonly subject: string | null;
  readonly parts: readonly WrittenPart[];
  readonly attachments: readonly string[];
}

export const guardsOf = (words: Words): Guards => {
  const said = [subjectWords(words.subject), ...words.parts.map((part) => newWordsOf(part))];
  const files = [...words.attachments].sort();
  const from = words.from === null ? '' : addressKey(words.from);
  return {
    message: hash(['message', words.proven, from, words.messageId ?? '', said, files]),
    content: hash(['content', words.proven, words.delegation ?? `<${from}>`, words.draft, words.thread, said, files]),
  };
};

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/**
 * The sender's new words and those passed on, without what routes add: earlier mails, signatures, disclaimers, banners,
 * the header block above a mail passed on. Compatibility forms and blanks are levelled; case is not, because "State" for
 * "state" is a proposal.
 */
export const newWordsOf = ({ part, text, spans }: WrittenPart): string => {
  if (part === 'subject') return '';
  return normalised(
    spans
      .flatMap(({ start, end, role }) => {
        if (role === 'own') return [text.slice(start, end)];
        return role === 'forwarded' ? [withoutHeader(text.slice(start, end))] : [];
      })
      .join(' '),
  );
};

const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** From the first empty line on, if what stands above it is a header block: it names the route, not the words. */
const withoutHeader = (text: string): string => {
  const gap = /\n[ \t]{0,20}\n/.exec(text);
  if (gap === null) return text;
  const head = text.slice(0, gap.index).split('\n');
  const fields = head.filter((line) => /^[^:：]{1,30}[:：]/.test(line)).length;
  return fields >= 3 && fields >= head.length / 2 ? text.slice(gap.index) : text;
};

/** `Re:`, `TR :`, `[EXTERNAL]` and other marks that routes put in front of a subject. */
const routeMark =
  /^(?:\[[^\]]{1,30}\]|(?:re|aw|rép|fw|fwd|tr|rv|wg|нa|отв|пересл|رد|تحويل|回复|答复|转发)\s?[:：])\s*/iu;

const subjectWords = (subject: string | null): string => {
  let words = normalised((subject ?? '').slice(0, 2000));
  for (let marks = 0; marks < 20; marks++) {
    const shorter = words.replace(routeMark, '');
    if (shorter === words) break;
    words = shorter;
  }
  return words;
};
