import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { type Room, liveRoom } from '#platform/room.ts';
import { openStore } from '#store/open-store.ts';
import type { Settings } from '#store/store.ts';
import type { Deployed } from './cdk.ts';
import type { Emulator } from './emulator.ts';

/** What no door shows in AWS before there is sign-in: the store itself, over the deployed table and bucket. */
export const inside = (emulator: Emulator, of: Deployed) => {
  const client = {
    endpoint: emulator.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const room: Room = {
    ...liveRoom(),
    dynamo: new DynamoDBClient(client),
    objects: new S3Client({ ...client, forcePathStyle: true }),
    environment: (name) => ({ TABLE: of.table, BUCKET: of.bucket })[name as string],
  };
  const store = openStore(room);
  const settings = (): Promise<Settings> =>
    store.settings(() => {
      throw new Error('the deployed functions have not loaded their conference yet');
    });
  return {
    settings,

    /** The numbers of what a delegation sent. */
    byDelegation: async (delegation: string): Promise<number[]> => {
      const numbers: number[] = [];
      for (let number = 1; number <= 20; number += 1) {
        const submission = await store.submission(number);
        if (submission?.delegation === delegation) numbers.push(number);
      }
      return numbers;
    },

    /** The secretariat changes the hour of the daily lists. */
    changeSettings: async ({ version, ...now }: Settings, at: string): Promise<void> => {
      const digests = now.conference.digests.map((digest) => (digest.kind === 'daily' ? { ...digest, at } : digest));
      const changed = await store.changeSettings(version, { ...now, conference: { ...now.conference, digests } });
      if (changed !== 'changed') throw new Error('somebody else changed the settings');
    },
  };
};

export type Inside = ReturnType<typeof inside>;
