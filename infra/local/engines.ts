import { join } from 'node:path';
import type { S3Event } from 'aws-lambda';
import { type Dynamo, startDynamo } from './dynamo.ts';
import { type Objects, startObjects } from './objects.ts';

export interface Engines {
  readonly dynamo: Dynamo;
  readonly objects: Objects;
  /** What the bucket says before anyone listens waits for the first listener. */
  readonly onObjects: (listener: (event: S3Event) => void) => void;
  readonly stop: () => Promise<void>;
}

/** The table and the bucket, started together; when one fails the other is stopped again. */
export const startEngines = async (dataDir: string, dynamoEndpoint: string | undefined): Promise<Engines> => {
  let waiting: S3Event[] | null = [];
  let listener = (event: S3Event): void => void waiting?.push(event);
  const [dynamo, objects] = await Promise.allSettled([
    startDynamo({ dataDir: join(dataDir, 'table'), endpoint: dynamoEndpoint }),
    startObjects({
      dataDir: join(dataDir, 'objects'),
      onEvent: (event) => {
        listener(event);
      },
    }),
  ]);
  if (dynamo.status === 'fulfilled' && objects.status === 'fulfilled')
    return {
      dynamo: dynamo.value,
      objects: objects.value,
      onObjects: (next) => {
        listener = next;
        for (const event of waiting ?? []) next(event);
        waiting = null;
      },
      stop: async () => {
        await Promise.all([dynamo.value.stop(), objects.value.stop()]);
      },
    };
  for (const part of [dynamo, objects]) if (part.status === 'fulfilled') await part.value.stop();
  throw dynamo.status === 'rejected' ? dynamo.reason : (objects as PromiseRejectedResult).reason;
};
