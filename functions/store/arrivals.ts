import type { Arrival } from '#submission/record.ts';
import { arrivalItemSchema } from './items.ts';
import { arrivalKey } from './keys.ts';
import type { Table } from './open-table.ts';

/** The arrival as its own guard: written once, whatever it became. */
export const arrivalItem = (arrival: Arrival, reference: string, number: number) => {
  const { key, ...about } = arrival;
  return arrivalItemSchema.parse({ ...arrivalKey(key), kind: 'arrival', version: 1, reference, number, ...about });
};

/** What an arrival was stored as. */
export const arrivalReference = async (table: Table, key: string): Promise<string | null> => {
  const found = await table.get(arrivalKey(key));
  return found === null ? null : arrivalItemSchema.parse(found).reference;
};
