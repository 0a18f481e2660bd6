import { LetterRefused } from '#mail/compose.ts';
import type { Letter, LyingFile, WrittenFile } from '#mail/message.ts';
import type { Sending } from '#platform/send-raw.ts';
import type { OutboxMessage } from '#submission/record.ts';
import type { HandedFileStore } from './handed-files.ts';
import type { OutboxStore } from './outbox-store.ts';
import { isBarred } from './suppressed.ts';
import { WordsDamaged } from './words.ts';

type LetterStore = OutboxStore & Pick<HandedFileStore, 'ready'>;

/** How a letter leaves, and what the door knows of the world. */
export interface Post {
  /** Writes the letter and hands it over. @throws LetterRefused (mail/compose.ts) */
  readonly send: (letter: Letter) => Promise<Sending>;
  /** Whether anybody may write to the address from here: outside production only to those who are named. */
  readonly mayReceive: (address: string) => boolean;
  readonly receiptsPerHour: () => Promise<number>;
  readonly machineNow: () => number;
  readonly conferenceNow: () => Date;
}

/** `given up` is what a person has to see; everything else goes on by itself. */
export type Sent =
  | { readonly outcome: 'sent' | 'later' | 'held' | 'done by another' }
  | { readonly outcome: 'given up'; readonly why: string };

/** A claim outlives the function (60 s), so that a second sender starts only after the first is surely dead. */
const leaseMs = 90_000;
const hourMs = 3_600_000;

/** Milliseconds until the n-th try of a letter (n ≥ 1): 5 s, doubled each time, an hour at most. */
export const backOff = (attempts: number): number => Math.min(5_000 * 2 ** Math.max(0, attempts - 1), hourMs);

/** Tries before a letter is given up and shown to the secretariat: about a day and a half with the back-off above. */
export const maxAttempts = 40;

/**
 * One letter of the outbox on its way: claimed, weighed, sent, marked. The claim is conditional on `pending`, so a repeated
 * record of the stream sends nothing; between SES's answer and the mark lies the one window in which a crash makes a
 * second letter (DESIGN.md), and for a digest not even that: a person decides.
 */
export const sendLetter = async (store: LetterStore, post: Post, id: string): Promise<Sent> => {
  const message = await store.claim(id, post.machineNow(), leaseMs);
  if (message === null) return { outcome: 'done by another' };
  // Claimed so often and never settled: whatever it is about this letter kills its sender.
  if (message.attempts > maxAttempts) return giveUp(store, id, message.lastError ?? 'every try ended without a word');
  const forbidden = await whyNot(store, post, message);
  if (forbidden !== null) return giveUp(store, id, forbidden);
  const freeAt = await turnOf(store, post, message);
  if (freeAt !== null) {
    const wait = Math.max(1_000, freeAt - post.conferenceNow().getTime());
    await store.hold(id, post.machineNow() + wait);
    return { outcome: 'held' };
  }
  const sending = await handedOver(store, post, message);
  switch (sending.outcome) {
    case 'sent':
      await store.markSent(id, sending.sesMessageId);
      return { outcome: 'sent' };
    case 'refused':
      return giveUp(store, id, sending.error);
    case 'unsure':
      if (message.purpose === 'digest') return giveUp(store, id, `${sending.error}: it may have gone out; send again?`);
      return again(store, post, message, sending.error);
    case 'later':
      return again(store, post, message, sending.error);
  }
};

const giveUp = async (store: OutboxStore, id: string, why: string): Promise<Sent> => {
  await store.markFailed(id, why, null);
  return { outcome: 'given up', why };
};

const again = async (store: OutboxStore, post: Post, { id, attempts }: OutboxMessage, error: string): Promise<Sent> => {
  if (attempts >= maxAttempts) return giveUp(store, id, error);
  await store.markFailed(id, error, post.machineNow() + backOff(attempts));
  return { outcome: 'later' };
};

/** Why a letter must not go out, or null. */
const whyNot = async (store: OutboxStore, post: Post, message: OutboxMessage): Promise<string | null> => {
  if (!post.mayReceive(message.to))
    return 'NotAllowListed: outside production only the addresses in ALLOWED_RECIPIENTS receive anything';
  const suppression = await store.suppression(message.to);
  if (!isBarred(message, suppression)) return null;
  return suppression?.reason === 'complaint'
    ? 'Suppressed: a reader at this address reported a letter of ours as unwanted'
    : 'Suppressed: a letter of ours to this address came back for good';
};

/**
 * Null, or the conference time at which the mailbox may have its next one (CONTRACT.md 4): held, not lost. So are the links
 * to confirm a form, into which anybody may type any address.
 */
const turnOf = async (store: OutboxStore, post: Post, message: OutboxMessage): Promise<number | null> => {
  if (message.purpose === 'digest') return null;
  const of = message.purpose === 'confirm' ? 'links' : 'answers';
  const limit = { most: await post.receiptsPerHour(), withinMs: hourMs, of } as const;
  const turn = await store.takeTurn(message.id, message.to, post.conferenceNow().getTime(), limit);
  return turn === 'taken' ? null : turn.freeAt;
};

/** What cannot be written can never be sent: that is a refusal, not a failure of the door. */
const handedOver = async (
  store: Pick<HandedFileStore, 'ready'>,
  post: Post,
  message: OutboxMessage,
): Promise<Sending> => {
  try {
    return await post.send(await store.ready(JSON.parse(message.letter ?? 'null') as Letter<WrittenFile | LyingFile>));
  } catch (cause) {
    if (cause instanceof LetterRefused || cause instanceof WordsDamaged)
      return { outcome: 'refused', error: `${cause.name}: ${cause.message}` };
    throw cause;
  }
};
