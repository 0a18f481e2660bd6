import type { Conference } from '#conference/conference.ts';
import { isDecoration } from '#mail/decoration.ts';
import type { Message } from '#mail/message.ts';
import { type Disposition, type Reading, numberedDispositions } from '#proposal/reading.ts';
import type { Written } from '#proposal/written.ts';
import type { Admission, Guards, Unnumbered } from './admission.ts';
import { onlyHandsOn } from './cover.ts';
import { problemsOf } from './doubts.ts';
import { guardsOf } from './guards.ts';
import { correctedReference } from './corrected-reference.ts';
import { isLate } from './late.ts';
import { isProven } from './moves.ts';
import type { Arrival, KeptFile, Submission, SubmissionWithItems, Trust } from './record.ts';
import { referenceOf } from './reference.ts';
import { firstState } from './state.ts';
import { answerFor } from './trust.ts';

export interface MailInput {
  readonly arrival: Arrival;
  readonly message: Message;
  /** The words that were read; evidence offsets point into its parts. */
  readonly written: Written;
  /** Null for what is never opened: a virus. */
  readonly reading: Reading | null;
  /** Version of the reader that made the reading. */
  readonly reader: string;
  readonly conference: Conference;
  /** The draft in force, for a mail that was not read. */
  readonly draft: string;
  readonly trust: Trust;
  /** Mail that an operator brought in; answered only where he asked for it. */
  readonly imported: { readonly acknowledge: boolean } | null;
  /** Unguessable: our Reply-To is `reply+<token>@`. */
  readonly replyToken: string;
  /** The submission of ours that the mail answers, by Reply-To token or References. */
  readonly answered: Submission | null;
  /** What came before from the same address under the same Message-ID. */
  readonly namesake: Submission | null;
  /** What came before from the same address, in whose thread the mail corrects something. */
  readonly continued?: Submission | null;
  /** It corrects a submission, and a person must see to it: why. Absent where the mail's own disposition decides. */
  readonly queues?: QueuedCorrection | null;
}

export interface QueuedCorrection {
  readonly disposition: 'correction' | 'withdrawal';
  /** Of the submission that it wants to change. */
  readonly reference: string;
  /** In words for the secretariat. */
  readonly why: readonly string[];
}

/** A mail, read and weighed → what to store of it and which letter it earns. Pure: the store writes what this says. */
export const admit = (input: MailInput): Admission => {
  const disposition = input.queues?.disposition ?? dispositionOf(input.message, input.reading);
  const answer = input.imported?.acknowledge === false ? 'none' : answerFor(input.trust, disposition);
  if (input.reading === null || !isNumbered(disposition)) {
    return {
      outcome: 'other mail',
      mail: otherMail(input, disposition),
      arrival: input.arrival,
      answer: answer === 'refusal' ? 'refusal' : 'none',
    };
  }
  const { reading } = input;
  return {
    outcome: 'submission',
    submission: fromMail(input, reading, disposition),
    guards: mailGuards(input, reading),
    arrival: input.arrival,
    answer,
  };
};

/** What makes this mail the same as another that comes (`guards.ts`). */
export const mailGuards = (
  input: Pick<MailInput, 'trust' | 'message' | 'written' | 'answered' | 'conference'>,
  reading: Reading,
): Guards =>
  guardsOf({
    proven: isProven(input),
    from: input.message.from.address,
    messageId: input.message.messageId,
    delegation: reading.delegation,
    draft: reading.draft,
    thread: input.answered?.reference ?? '',
    subject: input.message.subject,
    parts: input.written.parts,
    isCover: (part) => onlyHandsOn(part, reading, input.conference),
    attachments: [
      ...filesOf(input.message).map(({ sha256 }) => sha256),
      ...(input.message.rest === undefined ? [] : [input.message.rest]),
    ],
  });

/** What the receiving service and the headers say outranks what the words say; a virus outranks everything. */
export const dispositionOf = (message: Message, reading: Reading | null): Disposition => {
  if (message.verdicts.virus === 'fail') return 'virus';
  if (message.automatic === 'automatic' && reading?.disposition === 'other-traffic') return 'other-traffic';
  if (message.automatic !== null) return message.automatic;
  if (message.verdicts.spam === 'fail') return 'spam';
  return reading?.disposition ?? 'virus';
};

const isNumbered = (disposition: Disposition): boolean =>
  (numberedDispositions as readonly Disposition[]).includes(disposition);

const fromMail = (input: MailInput, reading: Reading, disposition: Disposition): Unnumbered<SubmissionWithItems> => {
  const { message, arrival, conference, trust } = input;
  const mustWait = disposition === 'correction' || disposition === 'withdrawal';
  const corrects = mustWait ? correctedReference(input) : null;
  return {
    revision: 0,
    reader: input.reader,
    conference: conference.id,
    draft: reading.draft,
    source: 'mail',
    subject: message.subject,
    sender: message.from,
    trust,
    imported: input.imported !== null,
    disposition,
    language: reading.language,
    delegation: reading.delegation,
    capacity: reading.capacity,
    onBehalfOf: reading.onBehalfOf,
    coSponsors: reading.coSponsors,
    publication: reading.publication,
    receivedAt: arrival.receivedAt,
    late: isLate(arrival.receivedAt, reading.draft, conference),
    inboxes: [arrival.inbox],
    corrects,
    messageId: message.messageId,
    files: filesOf(message).map(fileOf),
    notPlaced: reading.notPlaced,
    problems: problemsOf(input, reading, { corrects, disposition }),
    parts: input.written.parts.map(({ part, text }) => ({ part, text })),
    replyToken: input.replyToken,
    unconfirmed: false,
    originals: [],
    items: reading.items.map((item) => {
      const state = firstState(item, { unconfirmed: false, trust, publication: reading.publication });
      // Until a person has applied it, a correction stands beside what it corrects and counts nowhere.
      return { ...item, state: mustWait ? { ...state, workflow: 'queued' as const } : state };
    }),
  };
};

const filesOf = ({ attachments }: Message): Message['attachments'] => attachments.filter((one) => !isDecoration(one));

const fileOf = ({ name, type, bytes, sha256 }: Message['attachments'][number]): KeptFile => ({
  name,
  type,
  bytes: bytes.length,
  sha256,
  key: null,
});

const otherMail = (
  input: MailInput,
  disposition: Disposition,
): Extract<Admission, { outcome: 'other mail' }>['mail'] => ({
  disposition,
  trust: input.trust,
  imported: input.imported !== null,
  subject: input.message.subject,
  sender: input.message.from,
  inboxes: [input.arrival.inbox],
  receivedAt: input.arrival.receivedAt,
  answers: input.answered?.reference ?? input.message.returned?.messageId ?? null,
  problems: [...new Set([...input.message.problems, ...(input.reading?.problems ?? [])])],
  // Of a quarantined mail nothing is shown; it lies unopened in the bucket.
  text: disposition === 'virus' ? '' : input.message.body.text.slice(0, maxOtherText),
  originals: [],
});

/** What a person sees of other mail in a list; the whole lies in the bucket. */
const maxOtherText = 20_000;

/** The submission with the number that the store gave it, and the keys under which its originals are kept. */
export const numbered = (
  submission: Unnumbered<SubmissionWithItems>,
  prefix: string,
  number: number,
  originals: readonly string[],
): SubmissionWithItems => ({
  ...submission,
  number,
  reference: referenceOf(prefix, number),
  originals: [...originals],
});
