/** What may open a door, and how; which door is opened by what stands in `doors.ts`. */

/** What the bucket announces by its queue's name, objects under a prefix each; and SES events of our own mail, `delivery`. */
export type QueueName = 'arriving' | 'reading' | 'delivery';

/** Where an object is put that its queue is to announce: mail and forms; documents that are to be read. */
export const announced = { arriving: 'arriving/', reading: 'to-read/' } as const;

export type Source =
  | {
      readonly kind: 'queue';
      readonly queue: QueueName;
      readonly batchSize: number;
      /** Concurrent invocations at most (Lambda's minimum is 2). */
      readonly maxConcurrency: number;
      /** Deliveries before the message is a dead letter. */
      readonly maxReceives: number;
    }
  | {
      readonly kind: 'stream';
      readonly batchSize: number;
      /** Record filters, any of which lets a record in: AWS's own pattern language. */
      readonly filters: readonly Record<string, unknown>[];
      readonly retryAttempts: number;
      readonly maxRecordAgeSeconds: number;
    }
  | { readonly kind: 'http'; readonly routes: readonly string[] }
  | {
      readonly kind: 'schedule';
      /** EventBridge Scheduler's `cron(…)` in the conference's zone, or `rate(…)`. */
      readonly expression: string;
      readonly retryAttempts: number;
      readonly maxEventAgeSeconds: number;
    };
