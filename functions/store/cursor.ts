import * as z from 'zod';

/** Where a list goes on. Opaque to whoever holds it; a made-up one is refused, never guessed at. */
const cursorSchema = z.object({ after: z.int().min(0) });

export class UnreadableCursor extends Error {
  readonly retryHelps = false;
  constructor() {
    super('the cursor is not one that this list gave out');
    this.name = 'UnreadableCursor';
  }
}

export const cursorAfter = (after: number): string => Buffer.from(JSON.stringify({ after })).toString('base64url');

/** @throws UnreadableCursor */
export const afterCursor = (cursor: string | null): number => {
  if (cursor === null) return 0;
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))).after;
  } catch {
    throw new UnreadableCursor();
  }
};
