import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { localCredentials, localRegion } from '#infra/local/children.ts';
import type { Engines } from './engines.ts';

/** All that the engine's stream tells of the table, oldest first. */
export const streamed = async (engines: Engines): Promise<DynamoDBRecord[]> => {
  const endpoint = await engines.room.dynamo.config.endpoint?.();
  if (endpoint === undefined) throw new Error('the table has no endpoint');
  const streams = new DynamoDBStreamsClient({
    endpoint: `${endpoint.protocol}//${endpoint.hostname}:${endpoint.port ?? 80}`,
    region: localRegion,
    credentials: localCredentials,
  });
  const StreamArn = engines.streamArn;
  const described = await streams.send(new DescribeStreamCommand({ StreamArn }));
  const all: DynamoDBRecord[] = [];
  for (const { ShardId } of described.StreamDescription?.Shards ?? []) {
    const { ShardIterator } = await streams.send(
      new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' }),
    );
    const page = await streams.send(new GetRecordsCommand({ ShardIterator }));
    all.push(...((page.Records ?? []) as unknown as DynamoDBRecord[]));
  }
  streams.destroy();
  return all;
};
