import { arrivalOfKey, byHandKey } from '#platform/object-events.ts';
import type { OtherMail } from '#submission/record.ts';
import type { Store } from './store.ts';

/**
 * Other mail that a person says is a contribution arrives once more, by hand: it goes the mail's whole way, documents,
 * receipt and all. The key is made of its number, so a second call finds the first under way or done.
 */
export const takeUp = async (
  store: Pick<Store, 'original' | 'putArriving' | 'arrivalOf' | 'writeHistory'>,
  mail: OtherMail,
  who: { readonly by: string; readonly at: string },
): Promise<'asked' | 'already' | 'closed' | 'gone'> => {
  if (mail.disposition === 'virus') return 'closed';
  const [key] = mail.originals;
  const bytes = key === undefined ? null : await store.original(key);
  if (bytes === null) return 'gone';
  if ((await store.arrivalOf(takenUpKey(mail))) !== null) return 'already';
  await store.writeHistory(mail.id, 1, { ...who, move: 'contribution', mail: mail.id });
  await store.putArriving(takenUpKey(mail), bytes, 'message/rfc822');
  return 'asked';
};

/** The contribution that other mail became; null where nobody made it one, or it is still being read. */
export const takenUpAs = (store: Pick<Store, 'arrivalOf'>, mail: OtherMail): Promise<string | null> =>
  store.arrivalOf(takenUpKey(mail));

const takenUpKey = ({ id, originals, inboxes }: OtherMail): string =>
  byHandKey(inboxes[0] ?? arrivalOfKey(originals[0] ?? '')?.inbox ?? 'unknown', id);
