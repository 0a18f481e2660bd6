import type { UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { type Table, transactionActions } from './open-table.ts';

export type EachUpdate = Pick<
  UpdateCommandInput,
  'Key' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues' | 'ConditionExpression'
> & { readonly UpdateExpression: string };

/**
 * Makes each of these updates whose condition holds, a hundred to a request; those whose condition fails are left as
 * they are. All are different items. A crash between two requests leaves the rest undone, for the repeat to do.
 */
export const updateEach = async (table: Table, updates: readonly EachUpdate[]): Promise<void> => {
  for (let at = 0; at < updates.length; at += transactionActions) {
    let left = updates.slice(at, at + transactionActions);
    while (left.length > 0) {
      const refusals = await table.transact(left.map((update) => ({ Update: { ...update, TableName: table.name } })));
      if (refusals === null) break;
      left = left.filter((_, i) => refusals[i] !== true);
    }
  }
};
