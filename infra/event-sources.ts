import { CfnEventSourceMapping, type IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Source } from './sources.ts';

/**
 * Queue and stream → function. By the L1, so that each property stands here as AWS reads it, and no policy is widened
 * behind `permissions.ts`.
 */
const answersInParts = { functionResponseTypes: ['ReportBatchItemFailures'] };

export const openByQueue = (
  scope: Construct,
  id: string,
  door: { readonly target: IFunction; readonly source: Source & { kind: 'queue' }; readonly queue: IQueue },
): CfnEventSourceMapping =>
  new CfnEventSourceMapping(scope, id, {
    ...answersInParts,
    functionName: door.target.functionName,
    eventSourceArn: door.queue.queueArn,
    batchSize: door.source.batchSize,
    scalingConfig: { maximumConcurrency: door.source.maxConcurrency },
  });

/**
 * AWS retries a stream for ever by default, so that one poison record stops its shard for a day: here retries and age
 * are bounded, a failing batch is halved to find the record, and its pointer goes to the dead letters.
 */
export const openByStream = (
  scope: Construct,
  id: string,
  door: {
    readonly target: IFunction;
    readonly source: Source & { kind: 'stream' };
    readonly stream: string;
    readonly dead: IQueue;
  },
): CfnEventSourceMapping =>
  new CfnEventSourceMapping(scope, id, {
    ...answersInParts,
    functionName: door.target.functionName,
    eventSourceArn: door.stream,
    // From the oldest record it still has: what was written while the mapping was made is not skipped.
    startingPosition: 'TRIM_HORIZON',
    batchSize: door.source.batchSize,
    bisectBatchOnFunctionError: true,
    maximumRetryAttempts: door.source.retryAttempts,
    maximumRecordAgeInSeconds: door.source.maxRecordAgeSeconds,
    filterCriteria: { filters: door.source.filters.map((filter) => ({ pattern: JSON.stringify(filter) })) },
    destinationConfig: { onFailure: { destination: door.dead.queueArn } },
  });
