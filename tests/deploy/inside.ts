import { type AttributeValue, DynamoDBClient, ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import { type Room, liveRoom } from '#platform/room.ts';
import { everySubmission } from '#store/every-submission.ts';
import { openStore } from '#store/open-store.ts';
import type { Settings } from '#store/store.ts';
import type { OutboxMessage } from '#submission/record.ts';
import type { Deployed } from './cdk.ts';
import type { Cloud } from './cloud.ts';
import { objectsOf } from './outside.ts';

/** The store itself, over the deployed table and bucket. */
export const inside = (cloud: Cloud, of: Deployed) => {
  const { region, credentials, endpoint } = cloud;
  const dynamo = new DynamoDBClient({ region, credentials, ...(endpoint === undefined ? {} : { endpoint }) });
  const room: Room = {
    ...liveRoom(),
    dynamo,
    objects: objectsOf(cloud),
    environment: (name) => ({ TABLE: of.table, BUCKET: of.bucket })[name as string],
  };
  const store = openStore(room);
  const settings = (): Promise<Settings> =>
    store.settings(() => {
      throw new Error('the deployed functions have not loaded their conference yet');
    });
  return {
    settings,

    /** How many submissions came from one address. */
    from: async (address: string): Promise<number> => {
      let count = 0;
      for await (const { sender } of everySubmission(store)) if (sender.address === address) count += 1;
      return count;
    },

    /** Every letter to somebody, whatever became of it. No index serves this; a test's table is small. */
    lettersTo: async (address: string): Promise<OutboxMessage[]> => {
      const letters: OutboxMessage[] = [];
      const asked = {
        TableName: of.table,
        FilterExpression: '#kind = :kind AND #to = :to',
        ExpressionAttributeNames: { '#kind': 'kind', '#to': 'to' },
        ExpressionAttributeValues: { ':kind': { S: 'outbox' }, ':to': { S: address } },
      };
      let ExclusiveStartKey: Record<string, AttributeValue> | undefined;
      do {
        const page: ScanCommandOutput = await dynamo.send(new ScanCommand({ ...asked, ExclusiveStartKey }));
        for (const item of page.Items ?? []) {
          const letter = await store.outboxMessage(item['id']?.S ?? '');
          if (letter !== null) letters.push(letter);
        }
        ExclusiveStartKey = page.LastEvaluatedKey;
      } while (ExclusiveStartKey !== undefined);
      return letters.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
    },

    /** The secretariat changes the hour of the daily lists; gives the hour that was. */
    changeHour: async (at: string): Promise<string> => {
      const { version, ...now } = await settings();
      const was = now.conference.digests.find(({ kind }) => kind === 'daily')?.at ?? '';
      const digests = now.conference.digests.map((digest) => (digest.kind === 'daily' ? { ...digest, at } : digest));
      const changed = await store.changeSettings(version, { ...now, conference: { ...now.conference, digests } });
      if (changed !== 'changed') throw new Error('somebody else changed the settings');
      return was;
    },
  };
};

export type Inside = ReturnType<typeof inside>;
