import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Installation } from './installation.ts';

/** Copies made for the reading of documents, and what it gave: a mail is taken in within hours, whatever fails. */
const readingKept = Duration.days(7);

/** A mistaken deletion can be undone for a month; after it, what was erased on request is gone for good. */
const undoable = Duration.days(30);

const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
} as const;

/** The bucket that holds what delegations sent, byte for byte. It outlives the stack. */
export const originalsBucket = (scope: Construct, siteUrl: string): Bucket => {
  // Who read which original, and when: a year of it.
  const accessLog = new Bucket(scope, 'AccessLog', { ...closed, lifecycleRules: [{ expiration: Duration.days(365) }] });
  return new Bucket(scope, 'Originals', {
    ...closed,
    versioned: true,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    serverAccessLogsBucket: accessLog as IBucket,
    serverAccessLogsPrefix: 'originals/',
    lifecycleRules: [
      { noncurrentVersionExpiration: undoable, expiredObjectDeleteMarker: true },
      ...['to-read/', 'read/'].map((prefix) => ({ prefix, expiration: readingKept })),
      { abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
    // The browser posts files straight to the bucket with a presigned policy; only our own pages may ask it to.
    cors: [
      { allowedMethods: [HttpMethods.POST], allowedOrigins: [siteUrl], allowedHeaders: ['content-type'], maxAge: 300 },
    ],
  });
};

/** SES may put arrived mail here, but only by the rules of our own rule set, wherever that stack stands. */
export const letMailArrive = (bucket: Bucket, installation: Installation): void => {
  const stack = Stack.of(bucket);
  bucket.addToResourcePolicy(
    new PolicyStatement({
      sid: 'MailMayArrive',
      effect: Effect.ALLOW,
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects('arriving/*')],
      conditions: {
        StringEquals: { 'aws:SourceAccount': stack.account },
        ArnLike: {
          'aws:SourceArn': stack.formatArn({
            service: 'ses',
            resource: 'receipt-rule-set',
            resourceName: `${installation.prefix}:receipt-rule/*`,
          }),
        },
      },
    }),
  );
};
