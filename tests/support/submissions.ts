import { createHash } from 'node:crypto';
import type { Guards } from '#submission/admission.ts';
import type { Arrival, OutboxMessage, StoredItem, SubmissionWithItems } from '#submission/record.ts';

/** Ready-made records for tests of the store and the doors; every field can be said otherwise. */
export const anItem = (id: number, target: string, changes: Partial<StoredItem> = {}): StoredItem => ({
  id,
  target,
  kind: 'delete',
  edits: [],
  confidence: 0.99,
  needsReview: false,
  candidates: [],
  why: ['a number with its section'],
  evidence: [{ part: 'body', start: 0, end: 6, quote: 'Delete' }],
  state: { workflow: 'placed', decision: 'open', visibility: 'secretariat' },
  ...changes,
});

export const aSubmission = (number: number, changes: Partial<SubmissionWithItems> = {}): SubmissionWithItems => ({
  number,
  reference: `RC3/${String(number).padStart(4, '0')}`,
  revision: 0,
  reader: 'reader-1',
  conference: 'revcon3',
  draft: 'd2',
  source: 'mail',
  subject: 'Proposals',
  sender: { name: 'A. Delegate', address: 'a@mission.example' },
  trust: 'known',
  imported: false,
  disposition: 'contribution',
  language: 'en',
  delegation: 'Switzerland',
  capacity: 'national',
  onBehalfOf: null,
  coSponsors: [],
  publication: 'unstated',
  receivedAt: '2018-06-18T12:00:00.000Z',
  late: false,
  inboxes: ['unoda'],
  corrects: null,
  messageId: 'm1@mission.example',
  files: [],
  notPlaced: [],
  problems: [],
  parts: [{ part: 'body', text: 'Delete II.19.' }],
  replyToken: `token-${number}`,
  unconfirmed: false,
  originals: [`kept/2018/06/18/RC3-${String(number).padStart(4, '0')}/unoda/m${number}`],
  items: [anItem(1, 'II.19')],
  ...changes,
});

/** As the store gives it back: each item of the table says how often it was written. */
export const written = (submission: SubmissionWithItems, version = 1): SubmissionWithItems => ({
  ...submission,
  version,
  items: submission.items.map((item) => ({ ...item, version })),
});

export const anArrival = (key: string, changes: Partial<Arrival> = {}): Arrival => ({
  key,
  inbox: key.split('/')[1] ?? 'unoda',
  receivedAt: '2018-06-18T12:00:00.000Z',
  from: 'a@mission.example',
  messageId: 'm1@mission.example',
  ...changes,
});

/** Guards of these words: equal words, equal guards. */
export const guardsOf = (message: string, content: string = message): Guards => ({
  message: createHash('sha256').update(message).digest('hex'),
  content: createHash('sha256').update(content).digest('hex'),
  counterpart: null,
  name: null,
});

export const aLetter = (id: string, changes: Partial<OutboxMessage> = {}): OutboxMessage => ({
  id,
  purpose: 'receipt',
  to: 'a@mission.example',
  reference: null,
  state: 'pending',
  notBefore: 0,
  leaseUntil: 0,
  attempts: 0,
  createdAt: '2018-06-18T12:00:00.000Z',
  sesMessageId: null,
  lastError: null,
  letter: JSON.stringify({ subject: 'Received' }),
  letterKey: null,
  ...changes,
});

/** Ranges like `II.4-6` touch every paragraph of theirs; everything else touches itself. */
export const placesOf = (target: string): readonly string[] => {
  const range = /^(.*)\.(\d+)-(\d+)$/.exec(target);
  if (range === null) return target === 'general' || target === 'unknown' ? [] : [target.replace(/\+$/, '')];
  const [, section = '', from, to] = range;
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${section}.${Number(from) + i}`);
};
