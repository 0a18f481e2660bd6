import { addressKey, mailboxKey } from '#mail/same-address.ts';
import { placeKey } from '#submission/record.ts';

/**
 * Every key of the one table. A partition is what is read together; lists of submissions need no index, since their
 * numbers are dense (gaps allowed) and the counter says where they end.
 *
 * | partition            | sort                                | kind        |
 * |----------------------|-------------------------------------|-------------|
 * | `COUNTER#<name>`     | `COUNTER`                           | counter     |
 * | `SETTINGS`           | `POINTER`                           | settings    |
 * | `SUB#<number>`       | `SUBMISSION`                        | submission  |
 * |                      | `ITEM#<revision>#<id>`              | proposal    |
 * |                      | `ARRIVAL#<object key>`              | arrival     |
 * | `PLACE#<draft>#<target>` | `<received>#<number>#<revision>#<id>` | place   |
 * | `ARRIVAL#<object key>` | `ARRIVAL`                         | arrival     |
 * | `GUARD#<which>#<hash>` | `GUARD`                           | guard       |
 * | `TOKEN#<reply token>`  | `TOKEN`                           | token       |
 * | `OTHER#<number>`     | `OTHER`                             | other-mail  |
 * | `OUTBOX#<letter id>` | `LETTER`                            | outbox      |
 * | `SENT#<SES id>`      | `SENT`                              | sent        |
 * | `SENDER#<address>`   | `TURNS`, `LINKS`                    | turns       |
 * | `SUPPRESSED#<address>` | `SUPPRESSED`                      | suppressed  |
 * | `SUMMARY#<draft>`    | `<target>`                          | summary     |
 * | `RECIPIENT#<digest>` | `<address>`                         | recipient   |
 * | `LEAVE#<token>`      | `LEAVE`                             | leave       |
 * | `HANDED#<token's hash>` | `HANDED`                         | handed      |
 * | `RUN#<digest>`       | `<scheduled instant>`               | run         |
 * | `BINDING#<delegation>` | `<address>`                       | binding     |
 * | `MOVES#<number>`     | `<submission's version>`            | move        |
 * | `UPDATES`            | `<number>`                          | update      |
 * | `PARAGRAPHS#<draft>` | `<target>`                          | paragraph   |
 * | `STANDING#<draft>#<target>` | `<paragraph's version>`   | standing    |
 * | `TOMBSTONE#<number>` | `TOMBSTONE`                         | tombstone   |
 * | `SESSION#<token's hash>` | `SESSION`                       | session     |
 * | `WAITING#<object key>` | `WAITING`                         | waiting     |
 * | `API-TOKENS`         | `<token's hash>`                    | api-token   |
 */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

export const itemKinds = [
  'counter',
  'settings',
  'submission',
  'proposal',
  'arrival',
  'place',
  'guard',
  'token',
  'other-mail',
  'outbox',
  'sent',
  'turns',
  'suppressed',
  'summary',
  'run',
  'recipient',
  'leave',
  'handed',
  'binding',
  'move',
  'update',
  'paragraph',
  'standing',
  'tombstone',
  'session',
  'waiting',
  'api-token',
] as const;
export type ItemKind = (typeof itemKinds)[number];

const padded = (n: number, digits: number): string => String(n).padStart(digits, '0');

/** An instant whose text sorts like its time: always in UTC with milliseconds. */
export const sortableInstant = (iso: string): string => new Date(iso).toISOString();

export const counterKey = (name: 'submissions' | 'other-mail'): Key => ({ pk: `COUNTER#${name}`, sk: 'COUNTER' });
export const settingsKey: Key = { pk: 'SETTINGS', sk: 'POINTER' };

export const submissionKey = (number: number): Key => ({ pk: `SUB#${number}`, sk: 'SUBMISSION' });
export const proposalKey = (number: number, revision: number, id: number): Key => ({
  pk: `SUB#${number}`,
  sk: `ITEM#${padded(revision, 4)}#${padded(id, 5)}`,
});
/** What the sort keys of a revision's proposals begin with. */
export const revisionPrefix = (revision: number): string => `ITEM#${padded(revision, 4)}#`;
export const proposalOf = (key: Key): { number: number; revision: number; id: number } => {
  const [, revision, id] = key.sk.split('#');
  return { number: Number(key.pk.slice('SUB#'.length)), revision: Number(revision), id: Number(id) };
};
export const submissionArrivalKey = (number: number, objectKey: string): Key => ({
  pk: `SUB#${number}`,
  sk: `ARRIVAL#${objectKey}`,
});
/** Sorts behind every arrival of a submission, and before its other items. */
export const behindArrivals = 'ARRIVAL$';
/** The object that an arrival came as. */
export const objectOfArrival = (sk: string): string => sk.slice('ARRIVAL#'.length);

export const placePartition = (draft: string, target: string): string => `PLACE#${placeKey(draft, target)}`;
export const placeItemKey = (
  place: string,
  at: { receivedAt: string; number: number; revision: number; id: number },
): Key => ({
  pk: `PLACE#${place}`,
  sk: [sortableInstant(at.receivedAt), padded(at.number, 8), padded(at.revision, 4), padded(at.id, 5)].join('#'),
});
/** `d2#II.19` → its two halves; a draft's id holds no `#`. */
export const placeOf = (place: string): { draft: string; target: string } => {
  const at = place.indexOf('#');
  return { draft: place.slice(0, at), target: place.slice(at + 1) };
};

/** What the sparse index `unlisted` sorts by. */
export const unlistedSince = (receivedAt: string, number: number, id: number): string =>
  [sortableInstant(receivedAt), padded(number, 8), padded(id, 5)].join('#');
/** The partitions of the sparse index `due`: letters that wait for a time, and those that wait for a person. */
export const duePartition = 'LETTERS';
export const failedPartition = 'FAILED';

export const arrivalKey = (objectKey: string): Key => ({ pk: `ARRIVAL#${objectKey}`, sk: 'ARRIVAL' });
export const guardKey = (which: 'message' | 'content' | 'name', hash: string): Key => ({
  pk: `GUARD#${which}#${hash}`,
  sk: 'GUARD',
});
export const tokenKey = (token: string): Key => ({ pk: `TOKEN#${token}`, sk: 'TOKEN' });
/** An arrival that corrects what is not there yet. */
export const waitingKey = (objectKey: string): Key => ({ pk: `WAITING#${objectKey}`, sk: 'WAITING' });
export const otherMailKey = (number: number): Key => ({ pk: `OTHER#${number}`, sk: 'OTHER' });

export const outboxKey = (id: string): Key => ({ pk: `OUTBOX#${id}`, sk: 'LETTER' });
export const letterIdOf = (key: Key): string => key.pk.slice('OUTBOX#'.length);
/** SES writes `<id@email.amazonses.com>` into what it sends and reports the bare id: both name one letter. */
export const sentKey = (messageId: string): Key => ({
  pk: `SENT#${messageId.replace(/^</, '').replace(/>$/, '').split('@', 1)[0] ?? ''}`,
  sk: 'SENT',
});
/**
 * All tags of a mailbox together: a flood from `a+1@`, `a+2@`… is one sender's. Links to confirm a form are counted apart:
 * whoever types another's address into the form takes away none of his receipts.
 */
export const turnsKey = (address: string, of: TurnsOf): Key => ({
  pk: `SENDER#${mailboxKey(address)}`,
  sk: of === 'answers' ? 'TURNS' : 'LINKS',
});
export type TurnsOf = 'answers' | 'links';
export const suppressedKey = (address: string): Key => ({ pk: `SUPPRESSED#${addressKey(address)}`, sk: 'SUPPRESSED' });

export const summaryPartition = (draft: string): string => `SUMMARY#${draft}`;
export const runPartition = (digest: string): string => `RUN#${digest}`;
/** `daily@2018-06-19T00:00:00.000Z` → its two halves; the name of a digest holds no `@`. */
export const runKey = (key: string): Key => {
  const at = key.indexOf('@');
  return { pk: runPartition(key.slice(0, at)), sk: key.slice(at + 1) };
};
export const recipientKey = (digest: string, address: string): Key => ({
  pk: `RECIPIENT#${digest}`,
  sk: addressKey(address),
});
export const leaveKey = (token: string): Key => ({ pk: `LEAVE#${token}`, sk: 'LEAVE' });
/** A file behind a link; by the hash, since whoever knows the token gets the file. */
export const handedKey = (hash: string): Key => ({ pk: `HANDED#${hash}`, sk: 'HANDED' });
export const bindingPartition = (delegation: string): string => `BINDING#${delegation}`;

/** People's moves on one submission, in the order in which they were made. */
export const moveKey = (number: number, version: number): Key => ({ pk: `MOVES#${number}`, sk: padded(version, 8) });
/** Senders who will be told of a person's change, one item a submission. */
export const updateKey = (number: number): Key => ({ pk: 'UPDATES', sk: padded(number, 8) });

/** How the paragraphs of a draft stand in the negotiation. */
export const paragraphKey = (draft: string, target: string): Key => ({ pk: `PARAGRAPHS#${draft}`, sk: target });
/** Every change of how one paragraph stands, in the order in which they were made. */
export const standingKey = (draft: string, target: string, version: number): Key => ({
  pk: `STANDING#${placeKey(draft, target)}`,
  sk: padded(version, 8),
});
/** What is left of an erased submission. */
export const tombstoneKey = (number: number): Key => ({ pk: `TOMBSTONE#${number}`, sk: 'TOMBSTONE' });
export const apiTokenPartition = 'API-TOKENS';
export const apiTokenKey = (hash: string): Key => ({ pk: apiTokenPartition, sk: hash });
/** By the hash: the token itself is in its browser alone. */
export const sessionKey = (hash: string): Key => ({ pk: `SESSION#${hash}`, sk: 'SESSION' });

/** `RC3/0147` → 147. */
export const numberInReference = (reference: string): number | null => {
  const digits = /\/(\d{1,9})(?:\D|$)/.exec(reference)?.[1];
  return digits === undefined ? null : Number(digits);
};
/** A reference as one segment of an object key. */
export const referenceSegment = (reference: string): string => reference.replaceAll('/', '-');
