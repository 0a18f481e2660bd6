import type { OutboxMessage, SubmissionWithItems } from '#submission/record.ts';
import type { OneMachine } from './start-page.ts';
import type { ConferenceNow } from './visit.ts';

/** Who has a digest, by the token of its letters. */
export interface DigestRecipient {
  readonly digest: string;
  readonly address: string;
  readonly token: string;
  readonly leftAt: string | null;
}

/** A file behind a link that works once. */
export interface HandedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly key: string;
  readonly usedAt: number | null;
}

/** What the public pages ask of the store, which satisfies it as it is; only a door holds the store itself. */
export interface SiteStore {
  original(key: string): Promise<Uint8Array | null>;
  putArriving(key: string, bytes: Uint8Array, type: string): Promise<void>;
  uploads(formToken: string): Promise<readonly string[]>;
  presignUpload(upload: {
    readonly key: string;
    readonly type: string;
    readonly maxBytes: number;
    readonly redirect?: string;
  }): Promise<{ readonly url: string; readonly fields: Readonly<Record<string, string>> }>;
  arrivalOf(key: string): Promise<string | null>;
  submission(number: number): Promise<SubmissionWithItems | null>;
  submissionByToken(replyToken: string): Promise<SubmissionWithItems | null>;
  recipient(token: string): Promise<DigestRecipient | null>;
  leave(token: string, at: string): Promise<void>;
  rejoin(token: string): Promise<void>;
  /** `now` is machine time in ms, here and below. */
  handedFile(token: string, now: number): Promise<HandedFile | null>;
  useLink(token: string, now: number): Promise<boolean>;
  addressOf(file: HandedFile): Promise<string>;
  confirm(submission: SubmissionWithItems, letters: readonly OutboxMessage[]): Promise<'confirmed' | 'already'>;
}

/** Everything a public page needs from outside: data, settings, time, chance, and who is told of failures. */
export interface SiteHouse {
  readonly store: SiteStore;
  readonly settings: () => Promise<ConferenceNow>;
  /** Where the pages answer, without a slash at the end; empty where it is not known. */
  readonly siteUrl: () => string;
  readonly oneMachine: () => OneMachine | null;
  /** The receipt of a form that was just confirmed: one letter, or none where the address cannot be written to. */
  readonly receipt: (submission: SubmissionWithItems, settings: ConferenceNow) => readonly OutboxMessage[];
  readonly token: () => string;
  readonly conferenceNow: () => Date;
  readonly machineNow: () => number;
  readonly failed: (cause: unknown, about: Readonly<Record<string, string>>) => void;
}
