import type { Draft } from '#draft/draft.ts';
import { isDecoration } from '#mail/decoration.ts';
import type { Message } from '#mail/message.ts';
import type { Disposition, Reading } from '#proposal/reading.ts';
import type { Written } from '#proposal/written.ts';
import { correct } from './correct.ts';
import type { Earlier } from './earlier.ts';
import { type Corrector, mayCorrect } from './may-correct.ts';
import type { SubmissionWithItems } from './record.ts';
import type { MoveRecord } from './undo.ts';

/** What a mail does to an earlier submission. */
export type Answering =
  /** `after` is the next revision; null where the mail asks for what is so already. */
  | { readonly does: 'corrects'; readonly before: SubmissionWithItems; readonly after: SubmissionWithItems | null }
  /** It corrects something, and a person must see to it. */
  | { readonly does: 'queues'; readonly disposition: 'correction' | 'withdrawal'; readonly why: readonly string[] }
  /** It names a submission that is not there, or not yet. */
  | { readonly does: 'waits'; readonly reference: string }
  | { readonly does: 'nothing' };

export interface AnsweringMail {
  readonly message: Message;
  readonly written: Written;
  readonly reading: Reading;
  readonly earlier: Earlier;
  readonly who: Corrector;
  /** What people did with the submission meant. */
  readonly journal: readonly MoveRecord[];
  /** Every draft of the conference. */
  readonly drafts: readonly Draft[];
  /** Conference time of the arrival, ISO 8601. */
  readonly receivedAt: string;
  /** Conference time now. */
  readonly now: Date;
}

/** How long a correction waits for what it names (CONTRACT.md 4), by the conference clock. */
export const waitMs = 3_600_000;

/** Pure. Mail that answers itself, bounces, spam and viruses correct nothing, whatever they say. */
export const answering = (mail: AnsweringMail): Answering => {
  const { message, earlier, reading, who } = mail;
  if (message.automatic !== null || message.verdicts.spam === 'fail' || message.verdicts.virus === 'fail')
    return { does: 'nothing' };
  const { meant } = earlier;
  if (meant === null) {
    const waits = earlier.unknown !== null && isCorrection(reading.disposition) && !isOver(mail);
    return waits && earlier.unknown !== null ? { does: 'waits', reference: earlier.unknown } : { does: 'nothing' };
  }
  const corrected = whatItCorrects(mail, meant);
  if (corrected.outcome === 'none') return { does: 'nothing' };
  const disposition = reading.disposition === 'withdrawal' ? 'withdrawal' : 'correction';
  if (!mayCorrect(meant, who))
    return { does: 'queues', disposition, why: [`The mail may not correct ${meant.reference} by itself.`] };
  if (corrected.outcome === 'for a person') return { does: 'queues', disposition, why: corrected.why };
  return { does: 'corrects', before: meant, after: corrected.outcome === 'already' ? null : corrected.submission };
};

const isCorrection = (disposition: Disposition): boolean =>
  disposition === 'correction' || disposition === 'withdrawal';

const isOver = ({ receivedAt, now }: AnsweringMail): boolean => now.getTime() - Date.parse(receivedAt) >= waitMs;

const whatItCorrects = (
  { message, written, reading, earlier, drafts, who, journal, receivedAt }: AnsweringMail,
  meant: SubmissionWithItems,
): ReturnType<typeof correct> => {
  const draft = drafts.find(({ id }) => id === meant.draft);
  // A form that nobody has confirmed, and a correction that waits itself, are corrected by nobody.
  if (draft === undefined || meant.unconfirmed || meant.corrects !== null) return { outcome: 'none' };
  const corrected = correct({
    written,
    reading,
    hasFiles: message.attachments.some((one) => !isDecoration(one)),
    submission: meant,
    journal,
    draft,
    conference: who.conference,
    at: receivedAt,
  });
  return corrected.outcome !== 'none' && earlier.several
    ? { outcome: 'for a person', why: ['The correction names several submissions: it was not applied.'] }
    : corrected;
};
