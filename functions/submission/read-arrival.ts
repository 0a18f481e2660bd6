import { isOurs } from '#conference/addresses.ts';
import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import { type LookUp, noFindings } from '#mail/authentication.ts';
import { readMessage } from '#mail/read-message.ts';
import { receivedInMailbox } from '#mail/received.ts';
import type { ReadDocument, Readings } from '#proposal/documents.ts';
import { type FormPost, type FormRead, formPostSchema, formReading } from '#proposal/from-form.ts';
import { writtenFromMessage } from '#proposal/from-mail.ts';
import { type Reading, unreadReading } from '#proposal/reading.ts';
import { readerVersion, understand } from '#proposal/understand.ts';
import type { Written } from '#proposal/written.ts';
import type { Admission } from './admission.ts';
import { admitForm } from './admit-form.ts';
import { findingsOf } from './findings.ts';
import { filesOfForm, filesOfMail } from './files-read.ts';
import { type MailInput, admit } from './admit.ts';
import { admitAnswering } from './admit-answering.ts';
import { answering } from './answering.ts';
import { type SentLetter, withAnswersBetween } from './between-lines.ts';
import { type ByName, continuedBy, namesakeOf } from './earlier-names.ts';
import { earlierOf, goingOn } from './earlier.ts';
import { importProblems } from './imported.ts';
import { withoutOurLetter } from './reply.ts';
import type { SubmissionWithItems } from './record.ts';
import { answeredAs, asContribution, takenUp } from './taken-up.ts';
import { trustOf } from './trust.ts';
import type { MoveRecord } from './undo.ts';

/** An object under `arriving/`, and the world that it is read in. */
export interface Arriving {
  readonly key: string;
  /** Inbox id, or `form`. */
  readonly inbox: string;
  /** Set for mail that an operator brought in from an archive. */
  readonly imported: { readonly acknowledge: boolean } | null;
  readonly byHand?: boolean; // a person says that it is a contribution, whatever it was taken for
  readonly bytes: Uint8Array;
}

export interface Reception {
  readonly conference: Conference;
  readonly draft: Draft;
  readonly localTrust: string | undefined;
  /** Conference time, for a mail whose receiving service wrote none. */
  readonly now: Date;
  /** A fresh unguessable token for our Reply-To. */
  readonly token: string;
  /** Addresses bound to a delegation. */
  readonly bindings: (delegation: string) => Promise<readonly string[]>;
  readonly byToken: (token: string) => Promise<SubmissionWithItems | null>;
  /** The submission that a letter of ours belongs to, by its Message-ID. */
  readonly bySent: (messageId: string) => Promise<SubmissionWithItems | null>;
  /** By `RC3/0147`; absent where nothing was stored yet. */
  readonly byReference?: (reference: string) => Promise<SubmissionWithItems | null>;
  /** Our letters about a submission, the latest first; absent where none was written. */
  readonly letters?: (number: number) => Promise<readonly SentLetter[]>;
  /** What people did with a submission; absent where nobody has. */
  readonly moves?: (number: number) => Promise<readonly MoveRecord[]>;
  /** Every draft of the conference; absent where there is only the one in force. */
  readonly drafts?: readonly Draft[];
  /** What came before under the same name: `nameOf` in guards.ts. */
  readonly byName?: ByName;
  /** Reads one document in a process that may die; absent where none is opened. */
  readonly readDocument?: ReadDocument;
  /** The bytes of a file that came apart from its form. */
  readonly upload?: (key: string) => Promise<Uint8Array | null>;
  /** Questions to the domain name service, to be answered within so many milliseconds; absent or null where none is asked. */
  readonly lookUpsWithin?: ((ms: number) => LookUp) | null;
}

export interface ReadArrival {
  readonly admission: Admission;
  /** The browser's token of a form post; null for mail. */
  readonly formToken: string | null;
}

/** Bytes → what to store and how to answer. Nothing is written here; a second reading gives the same. */
export const readArrival = (arriving: Arriving, reception: Reception): Promise<ReadArrival> =>
  arriving.inbox === 'form' ? readForm(arriving, reception) : readMail(arriving, reception);

const readForm = async ({ key, inbox, bytes }: Arriving, reception: Reception): Promise<ReadArrival> => {
  const { conference, draft, token } = reception;
  const post = formPostSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  const { written, reading } = formRead(post, draft, conference, await filesOfForm(post, reception));
  const arrival = { key, inbox, receivedAt: post.postedAt, from: post.email, messageId: null };
  const admission = admitForm({
    arrival,
    written,
    reading,
    reader: readerVersion,
    conference,
    files: post.files,
    formToken: post.token,
    replyToken: token,
  });
  return { admission, formToken: post.token };
};

/** Whatever a reader stumbles over in a file, the form is taken in without it and a person reads the file. */
const formRead = (post: FormPost, draft: Draft, conference: Conference, files: Readings): FormRead => {
  try {
    return formReading(post, draft, conference, post.postedAt, files);
  } catch (cause) {
    if (files.size === 0) throw cause;
    return formReading(post, draft, conference, post.postedAt);
  }
};

const readMail = async (arriving: Arriving, reception: Reception): Promise<ReadArrival> => {
  const { key, inbox, imported, byHand, bytes } = arriving;
  const { conference, draft, now } = reception;
  const asCame = await readMessage(bytes, { isOurs: (one) => isOurs(one, conference) });
  const message = byHand === true ? takenUp(asCame) : asCame;
  const received = imported === null ? null : receivedInMailbox(bytes);
  const receivedAt = received?.at ?? message.receivedAt ?? now.toISOString();
  const byReference = reception.byReference ?? nowhere;
  const named = await earlierOf(message, { ...reception, byReference });
  const letters = named.answered === null ? [] : ((await reception.letters?.(named.answered.number)) ?? []);
  const written = withAnswersBetween(writtenFromMessage(message, await filesOfMail(message, reception)), letters);
  // A virus is quarantined, never opened (CONTRACT.md 4): its words are not read either.
  const own = named.answered === null ? written : withoutOurLetter(written);
  const read = (words: Written): Reading => readingOf(words, draft, conference, receivedAt);
  const reading = message.verdicts.virus === 'fail' ? null : (byHand === true ? asContribution : read)(own, read);
  const delegation = reading?.delegation ?? null;
  const continued = await continuedBy(message, reading, reception.byName);
  const earlier = await goingOn(named, continued, byReference);
  const findings = imported === null ? await findingsOf(bytes, message, reception) : noFindings;
  const bindings = (whose: string | null): Promise<readonly string[]> =>
    whose === null ? Promise.resolve([]) : reception.bindings(whose);
  const trust = trustOf({
    // The operator's word is for the mail, and cannot say which of several senders it is from (HOSTILE B3).
    imported: imported !== null && message.contested !== true,
    verdicts: message.verdicts,
    findings,
    envelopeFrom: message.envelopeFrom,
    from: message.from.address,
    delegation,
    bindings: await bindings(delegation),
    conference,
    localTrust: reception.localTrust,
  });
  const input: MailInput = {
    arrival: { key, inbox, receivedAt, from: message.from.address, messageId: message.messageId },
    message: {
      ...message,
      problems: [...message.problems, ...importProblems(imported, received), ...findings.problems],
    },
    written,
    reading,
    reader: readerVersion,
    conference,
    draft: draft.id,
    imported,
    trust,
    replyToken: reception.token,
    answered: earlier.answered,
    namesake: await namesakeOf(message, reception.byName),
    continued,
  };
  const who = {
    ...{ trust, contested: message.contested === true, from: message.from.address, delegation, conference },
    ...{ holdsToken: earlier.holdsToken, bindings: await bindings(earlier.meant?.delegation ?? null) },
  };
  const drafts = reception.drafts ?? [draft];
  const journal = earlier.meant === null ? [] : ((await reception.moves?.(earlier.meant.number)) ?? []);
  const admission =
    reading === null || byHand === true
      ? admit(input)
      : admitAnswering(
          input,
          reading,
          answering({ message, written, reading, earlier, who, journal, drafts, receivedAt, now }),
          earlier,
        );
  return { admission: byHand === true ? answeredAs(admission, asCame) : admission, formToken: null };
};

/** Whatever a reader stumbles over, the mail is taken in and a person reads it. */
const readingOf = (written: Written, draft: Draft, conference: Conference, at: string): Reading => {
  try {
    return understand(written, draft, conference, at);
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : 'unknown';
    return unreadReading(draft.id, `The reader failed (${name}): a person must read this.`);
  }
};

const nowhere = (): Promise<null> => Promise.resolve(null);
