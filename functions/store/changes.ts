import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import { placeOf } from './keys.ts';

/** What one record of the table's stream means to whoever counts and keeps the history. */
export interface Change {
  /** Places whose summary may have changed. */
  readonly places: readonly { readonly draft: string; readonly target: string }[];
  /** The submission that changed; null where none did. */
  readonly number: number | null;
  /** What to write down (`writeHistory`); null for items that are no event of their own. */
  readonly history: {
    /** `RC3/0147` for a submission, `RC3/0147/3` for a proposal. */
    readonly reference: string;
    readonly version: number;
    readonly event: Readonly<Record<string, unknown>>;
  } | null;
}

const nothing: Change = { places: [], number: null, history: null };

export const changeOf = (record: DynamoDBRecord): Change => {
  const after = record.dynamodb?.NewImage;
  const before = record.dynamodb?.OldImage;
  const image = after ?? before;
  if (image === undefined) return nothing;
  switch (image['kind']?.S) {
    case 'place':
      return {
        places: [placeOf((image['pk']?.S ?? '').slice('PLACE#'.length))],
        number: numberOf(image),
        history: null,
      };
    case 'submission':
    case 'proposal':
      return {
        places: placesIn(before, after),
        number: numberOf(image),
        history: after === undefined ? null : historyOf(before, after),
      };
    case 'move':
      return { places: [], number: null, history: after === undefined ? null : movedOn(after) };
    default:
      return nothing;
  }
};

type Image = Record<string, AttributeValue>;

const numberOf = (image: Image): number | null => (image['number']?.N === undefined ? null : Number(image['number'].N));

/** Before and after: what has moved away leaves a place to be counted again, too. */
const placesIn = (before: Image | undefined, after: Image | undefined): Change['places'] => {
  const names = [before, after]
    .flatMap((image) => image?.['places']?.L ?? [])
    .flatMap(({ S }) => (S === undefined ? [] : [S]));
  return [...new Set(names)].map(placeOf);
};

const historyOf = (before: Image | undefined, after: Image): Change['history'] => ({
  reference: after['reference']?.S ?? '',
  version: Number(after['version']?.N ?? 0),
  event: {
    kind: after['kind']?.S,
    change: before === undefined ? 'made' : 'changed',
    after: plainImage(after),
  },
});

/** The journal of a submission's moves is written down beside what they changed; a move taken back, once more. */
const movedOn = (after: Image): Change['history'] => ({
  reference: `${after['reference']?.S ?? ''}/moves`,
  version: Number(after['sk']?.S ?? 0),
  event: { kind: 'move', change: after['undoneBy']?.S === undefined ? 'made' : 'undone', after: plainImage(after) },
});

const plainImage = (image: Image): Record<string, unknown> =>
  Object.fromEntries(Object.entries(image).map(([name, value]) => [name, plain(value)]));

/** The value that DynamoDB's notation stands for; only the types that the store writes. */
const plain = (value: AttributeValue): unknown => {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.L !== undefined) return value.L.map(plain);
  if (value.M !== undefined) return plainImage(value.M);
  return null;
};
