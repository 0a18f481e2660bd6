import type { OutboxMessage, StoredItem, SubmissionWithItems } from '#submission/record.ts';
import type { Bucket } from './bucket.ts';
import { headerSchema } from './items.ts';
import { proposalKey, submissionKey } from './keys.ts';
import { letterItem } from './outbox-item.ts';
import type { Table } from './open-table.ts';
import { type EachUpdate, updateEach } from './update-each.ts';

/**
 * A form's link was followed. Each item takes the state that it has from now on, and then one transaction takes the
 * submission's mark away and puts its letters out. Until then readers see every item as unconfirmed, so it does not
 * matter where a crash falls; and an item that is no longer unconfirmed is left alone, so a second call changes nothing,
 * not even what a person has decided in the meantime.
 */
export const confirm = async (
  table: Table,
  bucket: Bucket,
  submission: SubmissionWithItems,
  letters: readonly OutboxMessage[],
): Promise<'confirmed' | 'already'> => {
  const stored = await table.get(submissionKey(submission.number));
  if (stored === null || !headerSchema.parse(stored).unconfirmed) return 'already';
  await updateEach(
    table,
    submission.items.map((item) => confirmation(submission, item)),
  );
  const items = await Promise.all(letters.map((letter) => letterItem(bucket, letter)));
  const refused = await table.transact([
    {
      Update: {
        TableName: table.name,
        Key: submissionKey(submission.number),
        UpdateExpression:
          'SET unconfirmed = :no, trust = :trust, letters = list_append(letters, :letters) ADD version :one',
        ConditionExpression: 'unconfirmed = :yes',
        ExpressionAttributeValues: {
          ':no': false,
          ':yes': true,
          ':trust': submission.trust,
          ':letters': items.map((item) => item.id),
          ':one': 1,
        },
      },
    },
    ...items.map(table.creation),
  ]);
  return refused === null ? 'confirmed' : 'already';
};

const confirmation = (submission: SubmissionWithItems, item: StoredItem): EachUpdate => ({
  Key: proposalKey(submission.number, submission.revision, item.id),
  UpdateExpression: 'SET #state = :state ADD version :one',
  ConditionExpression: '#state.workflow = :unconfirmed',
  ExpressionAttributeNames: { '#state': 'state' },
  ExpressionAttributeValues: { ':state': item.state, ':one': 1, ':unconfirmed': 'unconfirmed' },
});
