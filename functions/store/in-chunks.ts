import type { Key } from './keys.ts';
import { type Action, type Table, type TableItem, transactionActions, transactionBytes } from './open-table.ts';

/** Room for the attribute types and names that DynamoDB counts and JSON does not. */
const safeBytes = transactionBytes * 0.8;

const bytesOf = (item: TableItem): number => Buffer.byteLength(JSON.stringify(item));

/** Whether one transaction can write all of these. */
export const fitsOneTransaction = (items: readonly TableItem[]): boolean =>
  items.length <= transactionActions && items.reduce((bytes, item) => bytes + bytesOf(item), 0) <= safeBytes;

/** Writes items over whatever was there, as many at a time as a transaction takes: a repeat writes the same again. */
export const putAll = async (table: Table, items: readonly TableItem[]): Promise<void> => {
  let chunk: TableItem[] = [];
  let bytes = 0;
  const write = async (): Promise<void> => {
    if (chunk.length > 0) await table.transact(chunk.map((Item): Action => ({ Put: { TableName: table.name, Item } })));
    chunk = [];
    bytes = 0;
  };
  for (const item of items) {
    const size = bytesOf(item);
    if (chunk.length === transactionActions || bytes + size > safeBytes) await write();
    chunk.push(item);
    bytes += size;
  }
  await write();
};

export const deleteAll = async (table: Table, keys: readonly Key[]): Promise<void> => {
  for (let at = 0; at < keys.length; at += transactionActions)
    await table.transact(
      keys
        .slice(at, at + transactionActions)
        .map(({ pk, sk }): Action => ({ Delete: { TableName: table.name, Key: { pk, sk } } })),
    );
};
