import type { Bucket } from './bucket.ts';
import { erase, tombstoneOf } from './erase.ts';
import type { Hands } from './hands.ts';
import { lettersOf } from './letters-of.ts';
import { readMoves } from './move-journal.ts';
import type { Table } from './open-table.ts';
import { readOtherMail } from './other-mail.ts';
import { readParagraphHistory, readParagraphStates, setParagraphState } from './paragraph-states.ts';
import { commitRevision } from './revise.ts';
import { tellUpdate, updatesDue } from './tell-updates.ts';
import { triage } from './triage.ts';

/** What people do, over this table and bucket. */
export const handsOf = (table: Table, bucket: Bucket): Hands => ({
  triage: (number, hand, decide, placesOf) => triage(table, bucket, number, hand, decide, placesOf),
  moves: (number) => readMoves(table, bucket, number),
  lettersOf: (number) => lettersOf(table, bucket, number),
  otherMailOf: (number) => readOtherMail(table, bucket, number),
  updatesDue: (now) => updatesDue(table, now),
  tellUpdate: (awaited, receipt, placesOf) => tellUpdate(table, bucket, awaited, receipt, placesOf),
  commitRevision: (revision) => commitRevision(table, bucket, revision),
  paragraphStates: (draft) => readParagraphStates(table, draft),
  paragraphHistory: (draft, target) => readParagraphHistory(table, draft, target),
  setParagraphState: (draft, target, state, hand) => setParagraphState(table, draft, target, state, hand),
  erase: (number, who) => erase(table, bucket, number, who),
  tombstone: (number) => tombstoneOf(table, number),
});
