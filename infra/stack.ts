import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { alarms } from './alarms.ts';
import { configurationSetArn, senderIdentityArn, sendingIdentity } from './delivery-events.ts';
import { httpApi } from './form-site.ts';
import { type Installation, liveStage } from './installation.ts';
import { announceObjects, queueFor } from './intake.ts';
import { openDoors } from './open-doors.ts';
import { letMailArrive, originalsBucket } from './originals.ts';
import { acknowledgeFolders } from './permissions.ts';
import { signIn } from './sign-in.ts';
import { submissionsTable } from './table.ts';

/** Everything but the receiving of mail (`arriving-mail.ts`): this stack deploys in any Region, and on an emulator. */
export class RollingText extends Stack {
  readonly originals: Bucket;

  constructor(scope: Construct, installation: Installation) {
    super(scope, 'RollingText', {
      stackName: installation.prefix,
      description: `Rolling Text, stage ${installation.stage}: from arrived mail to receipt and digest`,
      terminationProtection: installation.stage === liveStage,
    });

    const api = httpApi(this, installation);
    const siteUrl = installation.siteUrl ?? api.apiEndpoint;
    const bucket = originalsBucket(this, siteUrl);
    const table = submissionsTable(this);
    const queues = {
      arriving: queueFor(this, 'Arriving', 'arriving'),
      reading: queueFor(this, 'Reading', 'reading'),
      delivery: queueFor(this, 'Delivery', 'delivery'),
    };
    letMailArrive(bucket, installation);
    announceObjects(bucket, { arriving: queues.arriving.queue, reading: queues.reading.queue });
    sendingIdentity(this, installation, queues.delivery.queue);

    const watched = openDoors(this, {
      installation,
      queues,
      api,
      values: {
        TABLE: table.tableName,
        BUCKET: bucket.bucketName,
        CONFERENCE: installation.conference.id,
        SITE_URL: siteUrl,
        INTAKE_DOMAIN: installation.intakeDomain,
        SENDER_ADDRESS: installation.senderAddress,
        DIGEST_RECIPIENTS: installation.digestRecipients.join(','),
        STAGE: installation.stage,
        ALLOWED_RECIPIENTS: installation.allowedRecipients.join(','),
        ...signIn(this, installation, siteUrl),
      },
      places: {
        table: table.tableArn,
        stream: table.tableStreamArn!,
        index: (name) => `${table.tableArn}/index/${name}`,
        bucket: bucket.bucketArn,
        queues: {
          arriving: queues.arriving.queue.queueArn,
          reading: queues.reading.queue.queueArn,
          delivery: queues.delivery.queue.queueArn,
        },
        senderIdentity: senderIdentityArn(this, installation),
        configurationSet: configurationSetArn(this, installation),
        senderAddress: installation.senderAddress,
      },
    });
    alarms(this, installation, watched);
    acknowledgeFolders(this, bucket);

    this.originals = bucket;
    new CfnOutput(this, 'SiteUrl', { value: siteUrl });
    new CfnOutput(this, 'OriginalsBucket', { value: bucket.bucketName });
    new CfnOutput(this, 'SubmissionsTable', { value: table.tableName });
  }
}
