import { setTimeout as pause } from 'node:timers/promises';
import { type DocumentReading, stoppedReading } from '#document/document-reading.ts';
import { readingIn } from '#document/reading-schema.ts';
import type { Room } from '#platform/room.ts';
import { openBucket } from './bucket.ts';

/**
 * The hand-over between the door that takes mail in and the one that opens documents: bytes under `to-read/`, which
 * their queue announces, and the reading under `read/`, both named by the content's hash, so that the same document is
 * read once and every step may be repeated. The version is that of the readers: a newer one reads anew.
 */
const readerVersion = 2;
const askedKey = (sha256: string): string => `to-read/${sha256}`;
const readKey = (sha256: string): string => `read/${String(readerVersion)}/${sha256}.json`;

/** The objects that a document's reading left behind, until they expire by themselves. */
export const readingObjects = (sha256: string): readonly string[] => [askedKey(sha256), readKey(sha256)];

/** How long a mail waits for its documents: a reader that is not done by then was killed, twice. */
const longestWaitMs = 75_000;
const firstPauseMs = 100;
const longestPauseMs = 1_000;

export interface DocumentReadings {
  /** Asks for a document to be read and waits for the answer. Again is harmless: one hash is one document. */
  readonly read: (sha256: string, bytes: Uint8Array) => Promise<DocumentReading>;
  /** The bytes that an announced key asks about; null where they were read before. */
  readonly asked: (key: string) => Promise<Uint8Array | null>;
  /** Lays down what `answerOf` gave, and takes the question away. */
  readonly answer: (key: string, answer: string) => Promise<void>;
}

export const openDocumentReadings = (room: Room): DocumentReadings => {
  const bucket = openBucket(room);
  const found = async (sha256: string): Promise<DocumentReading | null> => {
    const bytes = await bucket.get(readKey(sha256));
    return bytes === null ? null : readingIn(new TextDecoder().decode(bytes));
  };
  return {
    read: async (sha256, bytes) => {
      const before = await found(sha256);
      if (before !== null) return before;
      const until = room.machineNow() + longestWaitMs;
      await bucket.put(askedKey(sha256), bytes, 'application/octet-stream');
      for (let wait = firstPauseMs; room.machineNow() < until; wait = Math.min(1.5 * wait, longestPauseMs)) {
        await pause(wait);
        const reading = await found(sha256);
        if (reading !== null) return reading;
      }
      return stoppedReading;
    },
    asked: (key) => bucket.get(key),
    answer: async (key, answer) => {
      await bucket.put(readKey(key.slice(askedKey('').length)), answer, 'application/json');
      await bucket.remove(key);
    },
  };
};
