import { headersOf } from './places.ts';
import type { Table } from './open-table.ts';
import { counterKey } from './keys.ts';
import type { Store } from './store.ts';

/** Submissions looked at in one request. */
const atOnce = 100;

/**
 * Contributions of which no machine could read a word. Numbers follow the order of receipt but for moments, so the look
 * back ends at the first hundred that are all older.
 */
export const unread = (table: Table): Pick<Store, 'unreadBetween'> => ({
  unreadBetween: async (after, before) => {
    let found = 0;
    for (let last = Number((await table.get(counterKey('submissions')))?.['value'] ?? 0); last > 0; last -= atOnce) {
      const numbers = Array.from({ length: Math.min(atOnce, last) }, (_, back) => last - back);
      const headers = [...(await headersOf(table, numbers)).values()];
      const isIn = ({ receivedAt }: { readonly receivedAt: string }): boolean =>
        Date.parse(receivedAt) < Date.parse(before) && (after === null || Date.parse(receivedAt) >= Date.parse(after));
      found += headers.filter(
        (about) => isIn(about) && about.places.length === 0 && !about.unconfirmed && about.quarantined !== true,
      ).length;
      if (
        after !== null &&
        headers.length > 0 &&
        headers.every(({ receivedAt }) => Date.parse(receivedAt) < Date.parse(after))
      )
        break;
    }
    return found;
  },
});
