/**
 * SQS body → object keys. S3 delivers at least once, URL-encodes the key (`red flower.jpg` comes as `red+flower.jpg`),
 * and says hello with an `s3:TestEvent` that has no records
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html).
 */
export class NotAnObjectEvent extends Error {
  readonly retryHelps = false;
  constructor(detail: string) {
    super(`the queue message is not an S3 event: ${detail}; it goes to the dead letters after its last delivery`);
    this.name = 'NotAnObjectEvent';
  }
}

/** The keys that came into being, decoded; removals, test events and SES's setup note give none. @throws NotAnObjectEvent */
export const arrivedKeys = (body: string): string[] => {
  const event = parsed(body);
  if (event['Event'] === 's3:TestEvent') return [];
  const records: unknown = event['Records'];
  if (!Array.isArray(records)) throw new NotAnObjectEvent('it has no Records');
  return records
    .filter((record: { eventName?: unknown }) => String(record.eventName).startsWith('ObjectCreated:'))
    .map((record: { s3?: { object?: { key?: unknown } } }) => decodedKey(record.s3?.object?.key))
    .filter((key) => !key.endsWith('AMAZON_SES_SETUP_NOTIFICATION'));
};

const parsed = (body: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // said below
  }
  throw new NotAnObjectEvent('it is not a JSON object');
};

const decodedKey = (key: unknown): string => {
  if (typeof key !== 'string') throw new NotAnObjectEvent('a record has no object key');
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch {
    return key;
  }
};

/**
 * Folders of `arriving/` for mail that an operator brought in, and whether it is to be acknowledged. The mark stands in
 * the key, because a key is chosen by whoever may write into the bucket: a receiving rule writes into its inbox's folder
 * under a name of the service's own, so no sender reaches these, whatever his mail says; and a key survives announcing
 * again, filing and a rebuild, which metadata need not.
 */
const importFolders: Readonly<Record<string, { readonly acknowledge: boolean }>> = {
  import: { acknowledge: false },
  'import-acknowledged': { acknowledge: true },
};

export interface ArrivalOfKey {
  readonly inbox: string;
  readonly id: string;
  /** Brought in by an operator, not received; null for what was. */
  readonly imported: { readonly acknowledge: boolean } | null;
  /** Kept as other mail at first, until a person said that it is a contribution. */
  readonly byHand: boolean;
}

/**
 * `arriving/unoda/abc` → inbox `unoda`, id `abc`; `arriving/import/unoda/abc` the same, imported; null for anything that
 * is not an arrival.
 */
export const arrivalOfKey = (key: string): ArrivalOfKey | null => {
  const [prefix, ...path] = key.split('/');
  const imported = Object.hasOwn(importFolders, path[0] ?? '') ? importFolders[path[0] ?? ''] : undefined;
  const byHand = path[0] === byHandFolder;
  const [inbox, ...rest] = imported === undefined && !byHand ? path : path.slice(1);
  const id = rest.join('/');
  return prefix !== 'arriving' || inbox === undefined || inbox === '' || id === ''
    ? null
    : { inbox, id, imported: imported ?? null, byHand };
};

/** Where an imported mail is put: its content's hash is its identity, so that a second import finds it there. */
export const importKey = (inbox: string, hash: string, acknowledge: boolean): string =>
  `arriving/${acknowledge ? 'import-acknowledged' : 'import'}/${inbox}/${hash}`;

/** Beside the inboxes' own folders like the imports', and as much out of any sender's reach. */
const byHandFolder = 'by-hand';

/** Where other mail is put that a person makes a contribution: `M17` is its identity, so that it is one only once. */
export const byHandKey = (inbox: string, id: string): string => `arriving/${byHandFolder}/${inbox}/${id}`;
