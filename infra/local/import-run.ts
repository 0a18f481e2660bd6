import { importKey } from '#platform/object-events.ts';
import { cursorAfter } from '#store/cursor.ts';
import type { Store } from '#store/store.ts';
import type { Disposition } from '#proposal/reading.ts';
import { nameOf } from './import-files.ts';
import { type Refusal, type ToImport, bytesOf, contentHash } from './import-messages.ts';

/** What became of one message. */
export type Result =
  | { readonly outcome: 'stored'; readonly disposition: Disposition; readonly reference: string }
  /** The same words were there: the mail is one more arrival of theirs. */
  | { readonly outcome: 'joined'; readonly reference: string }
  /** This very mail was imported before. */
  | { readonly outcome: 'before' }
  /** The same bytes stand twice in the files. */
  | { readonly outcome: 'repeated' }
  | { readonly outcome: 'not taken'; readonly why: string };

/** Gives a message to the pipeline, or for a dry run says what the pipeline would do with it. */
export type TakeIn = (message: ToImport, hash: string, bytes: Uint8Array) => Promise<Result>;

/**
 * Second pass: one message after the other, each waited for before the next begins, since a correction must find what it
 * corrects. Nothing is remembered outside the pipeline: the object's key is the message's content, so a run that was
 * killed at any instant is gone on with by the same command.
 */
export const importInOrder = async (
  messages: readonly ToImport[],
  takeIn: TakeIn,
  told: (message: ToImport, result: Result) => void,
): Promise<void> => {
  const seen = new Set<string>();
  let inVain = 0;
  for (const message of messages) {
    const bytes = await bytesOf(message);
    const hash = contentHash(bytes);
    const key = `${message.inbox}/${hash}`;
    const result: Result = seen.has(key) ? { outcome: 'repeated' } : await takeIn(message, hash, bytes);
    seen.add(key);
    told(message, result);
    inVain = result.outcome === 'not taken' ? inVain + 1 : 0;
    if (inVain === mostInVain) throw new NothingTaken();
  }
};

/** Mails in a row that nobody took: then it is not the mails. */
const mostInVain = 3;

export class NothingTaken extends Error {
  readonly retryHelps = true;
  constructor() {
    super(`the pipeline took none of the last ${mostInVain} messages`);
    this.name = 'NothingTaken';
  }
}

export interface Waiting {
  /** Milliseconds after which a message is left to the pipeline's own retries. */
  readonly patience: number;
  readonly machineNow: () => number;
  readonly pause: (ms: number) => Promise<void>;
}

/**
 * Puts the raw mail where arriving mail is put; the ordinary door does the rest. Putting it twice is harmless (the key is
 * its content), and so is a kill between putting and hearing what became of it.
 */
export const takenIn =
  (store: Store, acknowledge: boolean, waiting: Waiting): TakeIn =>
  async ({ inbox }, hash, bytes) => {
    for (const either of [false, true])
      if ((await store.arrivalOf(importKey(inbox, hash, either))) !== null) return { outcome: 'before' };
    const key = importKey(inbox, hash, acknowledge);
    await store.putArriving(key, bytes, 'message/rfc822');
    const reference = await untilStored(store, key, waiting);
    return reference === null
      ? {
          outcome: 'not taken',
          why: `nothing came of it in ${waiting.patience / 1000} s; it lies at ${key} and is tried again by itself`,
        }
      : stored(store, key, reference);
  };

/** A mail is read in some 50 ms on one machine and in seconds in AWS: asked often at first, then ever less. */
const untilStored = async (
  store: Store,
  key: string,
  { patience, machineNow, pause }: Waiting,
): Promise<string | null> => {
  const giveUp = machineNow() + patience;
  for (let wait = 10; ; wait = Math.min(wait * 1.3, 1_000)) {
    const reference = await store.arrivalOf(key);
    if (reference !== null || machineNow() > giveUp) return reference;
    await pause(wait);
  }
};

const stored = async (store: Store, key: string, reference: string): Promise<Result> => {
  const number = Number(/\d+$/.exec(reference)?.[0]);
  if (reference.startsWith('M')) {
    const [mail] = (await store.otherMail(cursorAfter(number - 1), 1)).results;
    return { outcome: 'stored', disposition: mail?.disposition ?? 'other-traffic', reference };
  }
  const submission = await store.submission(number);
  const isFirst = submission?.originals[0]?.endsWith(key.replace('arriving/', '')) === true;
  return submission === null || !isFirst
    ? { outcome: 'joined', reference }
    : { outcome: 'stored', disposition: submission.disposition, reference };
};

export interface Summary {
  readonly stored: ReadonlyMap<Disposition, number>;
  readonly joined: number;
  readonly before: number;
  readonly repeated: number;
  readonly notImported: readonly Refusal[];
}

/** Counts results as they come. */
export const counting = (
  refused: readonly Refusal[],
): { add: (message: ToImport, result: Result) => void; summary: () => Summary } => {
  const stored = new Map<Disposition, number>();
  const notImported = [...refused];
  const counts = { joined: 0, before: 0, repeated: 0 };
  return {
    add: (message, result) => {
      if (result.outcome === 'stored') stored.set(result.disposition, (stored.get(result.disposition) ?? 0) + 1);
      else if (result.outcome === 'not taken') notImported.push({ message: nameOf(message), why: result.why });
      else counts[result.outcome] += 1;
    },
    summary: () => ({ stored, ...counts, notImported }),
  };
};
