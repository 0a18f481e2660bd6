import { TransactionConflictException } from '@aws-sdk/client-dynamodb';
import type { Room } from '#platform/room.ts';

export class TableBusy extends Error {
  readonly retryHelps = true;
  constructor() {
    super('the table stayed busy with other writers of the same items; a later try will find it free');
    this.name = 'TableBusy';
  }
}

const tries = 10;
const firstPauseMs = 10;

/**
 * Does a request again where somebody else was writing the same item at that moment, each time after a longer pause of
 * no fixed length, so that two who met do not meet again. Every other failure is the caller's. @throws TableBusy
 */
export const persistence = (room: Pick<Room, 'token'>) => {
  const pause = (attempt: number): Promise<void> => {
    const jitter = Buffer.from(room.token(2), 'base64url').readUInt16BE(0) / 0xffff;
    return new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** attempt * (0.5 + jitter / 2)));
  };
  return async <T>(request: () => Promise<T | 'conflict'>): Promise<T> => {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const result = await request().catch((error: unknown) => {
        if (error instanceof TransactionConflictException) return 'conflict' as const;
        throw error;
      });
      if (result !== 'conflict') return result;
      await pause(attempt);
    }
    throw new TableBusy();
  };
};
