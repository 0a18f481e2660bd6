import { createHash } from 'node:crypto';
import { newWords } from '#mail/new-words.ts';
import { addressKey } from '#mail/same-address.ts';
import { wordsOf } from '#mail/spans.ts';
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
  /** Whether what the sender wrote above a mail passed on, in that part, only hands it on. */
  readonly isCover: (part: WrittenPart) => boolean;
  readonly attachments: readonly string[];
}

export const guardsOf = (words: Words): Guards => {
  const said = [subjectWords(words.subject), ...words.parts.map((part) => newWordsOf(part))];
  const saidBelow = [said[0], ...words.parts.map((part) => newWordsOf(words.isCover(part) ? withoutOwn(part) : part))];
  const files = [...words.attachments].sort();
  const from = words.from === null ? '' : addressKey(words.from);
  const message = (proven: boolean): string => hash(['message', proven, from, words.messageId ?? '', said, files]);
  return {
    message: message(words.proven),
    content: hash([
      'content',
      words.proven,
      words.delegation ?? `<${from}>`,
      words.draft,
      words.thread,
      saidBelow,
      files,
    ]),
    // Without a Message-ID anybody who knows the words could write it.
    counterpart: words.messageId === null ? null : message(!words.proven),
    name: nameOf(words.from, words.messageId),
  };
};

/** A mail passed on with nothing but a line that hands it on is the mail itself. */
const withoutOwn = (part: WrittenPart): WrittenPart => ({
  ...part,
  spans: part.spans.filter(({ role }) => role !== 'own'),
});

/** What a mail is called by its sender. */
export const nameOf = (from: string | null, messageId: string | null): string | null =>
  from === null || messageId === null ? null : hash(['name', addressKey(from), messageId]);

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
        return role === 'forwarded' ? [ofForwarded(withoutHeader(text.slice(start, end)))] : [];
      })
      .join(' '),
  );
};

/** A mail passed on is a mail: its own words, without the signature that the first copy had too. */
const ofForwarded = (text: string): string => wordsOf('own', text, newWords(text, [], null).spans);

/** Chinese has no blanks between words, so those that a line's end leaves say nothing. */
const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{Script=Han}，。；：、“”（）「」]) (?=[\p{Script=Han}，。；：、“”（）「」])/gu, '')
    .trim();

/** From the first empty line on, if what stands above it is a header block: it names the route, not the words. */
const withoutHeader = (text: string): string => {
  const gap = /\n[ \t]{0,20}\n/.exec(text);
  if (gap === null) return text;
  const head = text.slice(0, gap.index).split('\n');
  const fields = head.filter((line) => /^[^:：]{1,30}[:：]/.test(line)).length;
  return fields >= 3 && fields >= head.length / 2 ? text.slice(gap.index) : text;
};

/**
 * `Re:`, `TR :`, `[EXTERNAL]`, `EXTERNAL:`, `***SPAM***` and other marks that routes put in front of a subject, in the
 * languages of the missions' mail programs.
 */
const routeMark =
  /^(?:\[[^\]]{1,30}\]|\{[^}]{1,30}\}|\*{1,3} ?[a-z ]{1,20} ?\*{1,3}:?|(?:re|aw|antw|sv|vs|odp|ynt|res|rép|rif|r|fw|fwd|tr|rv|wg|enc|i|vl|pd|нa|на|ha|отв|пересл|fs|رد|الرد|تحويل|إعادة توجيه|回复|答复|转发|回覆|轉寄|external|extern|externe|externo|ext|caution|spam|suspected spam|possible spam)\s?[:：])\s*/iu;

const subjectWords = (subject: string | null): string => {
  let words = normalised((subject ?? '').slice(0, 2000));
  for (let marks = 0; marks < 20; marks++) {
    const shorter = words.replace(routeMark, '');
    if (shorter === words) break;
    words = shorter;
  }
  return words;
};
