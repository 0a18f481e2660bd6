import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import type { Room } from '#platform/room.ts';
import type { Bucket } from './bucket.ts';
import { referenceSegment } from './keys.ts';
import type { Store } from './store.ts';

export class OriginalLost extends Error {
  readonly retryHelps = false;
  constructor(key: string) {
    super(`the original ${key} is neither where it arrived nor where it would be kept`);
    this.name = 'OriginalLost';
  }
}

/** What the receiving service writes into the bucket when it is set up; no mail. */
const setupNote = 'AMAZON_SES_SETUP_NOTIFICATION';
/** Long enough for a slow line to begin, short enough that a leaked form is worth little. */
const uploadSeconds = 300;

/** `arriving/unoda/abc` → `kept/2018/06/18/RC3-0147/unoda/abc`: the reference stands in the key, for a rebuild. */
export const keptKey = (arrivingKey: string, reference: string, receivedAt: string): string => {
  const day = new Date(receivedAt).toISOString().slice(0, 10).replaceAll('-', '/');
  return `kept/${day}/${referenceSegment(reference)}/${arrivingKey.replace(/^arriving\//, '')}`;
};

/** Arrivals, and where they are kept. */
export const originals = (
  room: Room,
  bucket: Bucket,
): Pick<
  Store,
  | 'original'
  | 'stillArriving'
  | 'announceAgain'
  | 'putArriving'
  | 'keptKey'
  | 'file'
  | 'presignUpload'
  | 'uploads'
  | 'writeHistory'
> => ({
  original: (key) => bucket.get(key),

  stillArriving: async () =>
    (await bucket.list('arriving/'))
      .filter(({ key }) => !key.endsWith(setupNote))
      .sort((a, b) => a.since.getTime() - b.since.getTime()),

  announceAgain: (key, most = Infinity) => bucket.touch(key, most),

  putArriving: (key, bytes, type) => bucket.put(key, bytes, type),

  keptKey,

  /** Copy, then delete: a crash between the two leaves both, and the repeat copies the same bytes again. */
  file: async (arrivingKey, to) => {
    if (await bucket.copy(arrivingKey, to)) await bucket.remove(arrivingKey);
    else if (!(await bucket.exists(to))) throw new OriginalLost(arrivingKey);
  },

  presignUpload: async ({ key, type, maxBytes, redirect }) =>
    createPresignedPost(room.objects, {
      Bucket: bucket.name,
      Key: key,
      Expires: uploadSeconds,
      Fields: { 'Content-Type': type, ...(redirect !== undefined && { success_action_redirect: redirect }) },
      // Each field becomes an exact condition; the size is bounded by one of its own.
      Conditions: [
        ['content-length-range', 1, maxBytes],
        ['eq', '$Content-Type', type],
        ...(redirect === undefined ? [] : [['eq', '$success_action_redirect', redirect] as ['eq', string, string]]),
      ],
    }),

  uploads: async (formToken) => (await bucket.list(`uploads/${formToken}/`)).map(({ key }) => key),

  /** One key an event: a repeat writes the same object. */
  writeHistory: (reference, version, event) =>
    bucket.put(`history/${referenceSegment(reference)}/${version}.json`, JSON.stringify(event), 'application/json'),
});
