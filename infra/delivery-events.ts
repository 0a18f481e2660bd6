import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  CfnConfigurationSetEventDestination,
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Installation } from './installation.ts';

/**
 * Our own mail: who it comes from, and what becomes of it. The configuration set is the sender identity's default, so
 * every letter is followed without naming it. SES publishes to a topic, never to a queue; the topic hands over the
 * event as it is.
 */
export const sendingIdentity = (scope: Construct, installation: Installation, events: IQueue): void => {
  const set = new ConfigurationSet(scope, 'Sending', {
    configurationSetName: installation.prefix,
    // Off by default, and then AWS pauses sending before anybody here has seen a figure.
    reputationMetrics: true,
    // Addresses that bounced for good or complained are not written to again.
    suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    // A receipt quotes a position that may not be public: it crosses no network in the clear.
    tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
  });

  const topic = new Topic(scope, 'DeliveryEvents', { enforceSSL: true });
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'OurConfigurationSetMayPublish',
      effect: Effect.ALLOW,
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: {
        StringEquals: {
          'aws:SourceAccount': Stack.of(scope).account,
          'aws:SourceArn': configurationSetArn(scope, installation),
        },
      },
    }),
  );
  topic.addSubscription(new SqsSubscription(events, { rawMessageDelivery: true }));
  const destination = new CfnConfigurationSetEventDestination(scope, 'SendingEvents', {
    configurationSetName: set.configurationSetName,
    eventDestination: {
      name: 'delivery-events',
      enabled: true,
      matchingEventTypes: ['delivery', 'bounce', 'complaint'],
      snsDestination: { topicArn: topic.topicArn },
    },
  });
  // SES tries the topic when the destination is made.
  const policy = topic.node.tryFindChild('Policy');
  if (policy !== undefined) destination.node.addDependency(policy);

  new EmailIdentity(scope, 'Sender', {
    identity: Identity.domain(installation.senderDomain),
    configurationSet: set,
    // SPF is aligned only with a MAIL FROM of our own; its bounces go to SES (RFC 3834's null sender is refused there).
    mailFromDomain: `bounce.${installation.senderDomain}`,
    // Bounces come as events; forwarded to the sender they would be mail, and mail to us is a contribution.
    feedbackForwarding: false,
  });
};

export const senderIdentityArn = (scope: Construct, installation: Installation): string =>
  Stack.of(scope).formatArn({ service: 'ses', resource: 'identity', resourceName: installation.senderDomain });

export const configurationSetArn = (scope: Construct, installation: Installation): string =>
  Stack.of(scope).formatArn({ service: 'ses', resource: 'configuration-set', resourceName: installation.prefix });
