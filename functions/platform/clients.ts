import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';

/**
 * AWS clients. Region and endpoints come from the SDK's own variables (`AWS_REGION`, `AWS_ENDPOINT_URL_DYNAMODB`,
 * `_S3`, `_SES`), so the local run and AWS share one code path.
 */
export const dynamoClient = (): DynamoDBClient => new DynamoDBClient({});

/** Path style, because the local bucket has no host name of its own; AWS accepts both. */
export const objectClient = (): S3Client => new S3Client({ forcePathStyle: true });

/** No retries of its own: a second `SendRawEmail` after a lost answer would be a second mail; the outbox decides. */
export const mailClient = (): SESClient =>
  new SESClient({ maxAttempts: 1, requestHandler: { connectionTimeout: 5_000, requestTimeout: 20_000 } });
