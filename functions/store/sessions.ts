import * as z from 'zod';
import { roles, type Person } from '#submission/roles.ts';
import { type Session, idleMs, isOver, isWorthNoting, longestMs } from '#submission/session.ts';
import { sessionKey } from './keys.ts';
import type { Table } from './open-table.ts';
import { hashOf } from './token-hash.ts';

/** Who is signed in, by the opaque token in their browser's cookie; a part of the store. */
export interface SessionStore {
  /** `now` is machine time in ms, here and below. */
  beginSession(token: string, person: Person, now: number): Promise<void>;
  /** Null for a token of no session, of one that ended, and of one whose time is over. Notes that it was used. */
  session(token: string, now: number): Promise<Person | null>;
  endSession(token: string): Promise<void>;
}

const sessionItemSchema = z.object({
  state: z.enum(['open', 'ended']),
  person: z.object({ subject: z.string(), name: z.string(), role: z.enum(roles).nullable() }),
  begunAt: z.int(),
  seenAt: z.int(),
});

/** Seconds, as DynamoDB's expiry reads them; an ended session is swept up like one whose time is over. */
const expiry = ({ begunAt, seenAt }: Pick<Session, 'begunAt' | 'seenAt'>): number =>
  Math.ceil(Math.min(seenAt + idleMs, begunAt + longestMs) / 1_000);

export const sessions = (table: Table): SessionStore => ({
  /** A token is made anew at every sign-in, so nothing is ever there before; a repeat leaves the first as it is. */
  beginSession: async (token, person, now) => {
    const times = { begunAt: now, seenAt: now };
    await table.create({
      ...sessionKey(hashOf(token)),
      ...{ kind: 'session', version: 1, state: 'open' },
      ...{ person, ...times, expiresAt: expiry(times) },
    });
  },

  session: async (token, now) => {
    const key = sessionKey(hashOf(token));
    const found = await table.get(key);
    if (found === null) return null;
    const session = sessionItemSchema.parse(found);
    if (session.state === 'ended' || isOver(session, now)) return null;
    // Two pages at once note the same; one that was ended meanwhile stays ended.
    if (isWorthNoting(session, now))
      await table.update({
        Key: key,
        UpdateExpression: 'SET seenAt = :now, expiresAt = :expiry ADD version :one',
        ConditionExpression: '#state = :open',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: {
          ...{ ':now': now, ':one': 1, ':open': 'open' },
          ':expiry': expiry({ begunAt: session.begunAt, seenAt: now }),
        },
      });
    return session.person;
  },

  /** `open → ended`, and no way back; a second time changes nothing. */
  endSession: async (token) => {
    await table.update({
      Key: sessionKey(hashOf(token)),
      UpdateExpression: 'SET #state = :ended ADD version :one',
      ConditionExpression: '#state = :open',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':ended': 'ended', ':open': 'open', ':one': 1 },
    });
  },
});
