import path from 'node:path';
import { CustomResource, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { CfnReceiptRule, CfnReceiptRuleSet, EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import { bundling } from './bundling.ts';
import { logKept, runtime } from './door-function.ts';
import { type Installation, liveStage } from './installation.ts';

/**
 * Mail in. A stack of its own: SES receives in some Regions only, one rule set is active per account and Region, and
 * everything else runs without it. One rule for each official inbox, and one for answers to our own mail
 * (`reply+<token>@`: an address in a rule matches itself with any label after `+`). Rules name their recipients (one
 * without any would match every address) and none stops the set: mail to both inboxes has to make two objects.
 */
export class ArrivingMail extends Stack {
  constructor(scope: Construct, installation: Installation, originals: IBucket) {
    super(scope, 'ArrivingMail', {
      stackName: `${installation.prefix}-arriving-mail`,
      description: `Rolling Text, stage ${installation.stage}: mail to ${installation.intakeDomain} into the bucket`,
      terminationProtection: installation.stage === liveStage,
    });
    new EmailIdentity(this, 'IntakeDomain', { identity: Identity.domain(installation.intakeDomain) });

    const set = new CfnReceiptRuleSet(this, 'Rules', { ruleSetName: installation.prefix });
    let before: CfnReceiptRule | undefined;
    for (const { inbox, recipient } of recipientsOf(installation)) {
      const rule = new CfnReceiptRule(this, `To-${inbox}`, {
        ruleSetName: set.ref,
        ...(before === undefined ? {} : { after: before.ref }),
        rule: {
          name: inbox,
          enabled: true,
          scanEnabled: true,
          // Positions that are not public yet cross no network in the clear; a sender without TLS is told so by bounce.
          tlsPolicy: 'Require',
          recipients: [recipient],
          actions: [{ s3Action: { bucketName: originals.bucketName, objectKeyPrefix: `arriving/${inbox}/` } }],
        },
      });
      rule.addResourceDependency(set);
      before = rule;
    }
    const active = activeRuleSet(this, installation);
    if (before !== undefined) active.node.addDependency(before);
  }
}

/** The inbox of answers to our own mail, beside the conference's own. */
export const replyInbox = 'reply';

/** Which address at our intake domain fills which folder of `arriving/`. */
export const recipientsOf = (
  installation: Installation,
): readonly { readonly inbox: string; readonly recipient: string }[] =>
  [...installation.conference.inboxes, { id: replyInbox, alias: replyInbox }].map(({ id, alias }) => ({
    inbox: id,
    recipient: `${alias}@${installation.intakeDomain}`,
  }));

/** CloudFormation makes a rule set but cannot make it the active one: see `active-rule-set.ts`. */
const activeRuleSet = (scope: Construct, installation: Installation): CustomResource => {
  const logGroup = new LogGroup(scope, 'ActivationLog', { retention: logKept, removalPolicy: RemovalPolicy.DESTROY });
  const role = new Role(scope, 'ActivationRole', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    inlinePolicies: {
      activation: new PolicyDocument({
        minimize: false,
        statements: [
          new PolicyStatement({
            sid: 'MayWriteItsLog',
            actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            resources: [logGroup.logGroupArn],
          }),
          new PolicyStatement({
            // AWS knows no resource for these two: which set is active is a setting of the account.
            sid: 'MayChangeTheActiveRuleSet',
            actions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
            resources: ['*'],
          }),
        ],
      }),
    },
  });
  Validations.of(role).acknowledge({
    id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
    reason: 'AWS knows no resource for the two calls about the active rule set, a setting of the whole account.',
  });
  const root = path.join(import.meta.dirname, '..');
  const activation = new NodejsFunction(scope, 'Activation', {
    entry: path.join(import.meta.dirname, 'active-rule-set.ts'),
    projectRoot: root,
    depsLockFilePath: path.join(root, 'package-lock.json'),
    description: 'Rolling Text: makes the rule set of arriving mail the active one',
    runtime,
    architecture: Architecture.ARM_64,
    timeout: Duration.seconds(60),
    memorySize: 256,
    awsSdkConnectionReuse: false,
    bundling,
    logGroup,
    role,
  });
  return new CustomResource(scope, 'ActiveRuleSet', {
    resourceType: 'Custom::ActiveRuleSet',
    serviceToken: activation.functionArn,
    serviceTimeout: Duration.minutes(5),
    properties: { ruleSet: installation.prefix, replaces: installation.replacesRuleSet ?? '' },
  });
};
