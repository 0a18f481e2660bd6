import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';

/**
 * Which receipt rule set is active is one setting for the whole account and Region, which CloudFormation does not know.
 * This custom resource sets it, with the manners that a shared setting asks for: it takes the place of another set only
 * when it was told that set's name, and on deletion it clears the setting only while it is still ours.
 */
export interface RuleSets {
  active(): Promise<string | undefined>;
  activate(name: string | undefined): Promise<void>;
}

export class AnotherSetIsActive extends Error {
  readonly retryHelps = false;
  constructor(active: string, ours: string) {
    super(
      `the rule set "${active}" receives mail in this account and Region; activating "${ours}" would stop it. ` +
        `Deploy with -c replacesRuleSet=${active} if that is meant`,
    );
    this.name = 'AnotherSetIsActive';
  }
}

/** Safe to repeat: what is already so is left alone. @throws AnotherSetIsActive */
export const settle = async (
  sets: RuleSets,
  event: { readonly type: 'Create' | 'Update' | 'Delete'; readonly ruleSet: string; readonly replaces: string },
): Promise<void> => {
  const active = await sets.active();
  if (event.type === 'Delete') {
    if (active === event.ruleSet) await sets.activate(undefined);
    return;
  }
  if (active === event.ruleSet) return;
  if (active !== undefined && active !== event.replaces) throw new AnotherSetIsActive(active, event.ruleSet);
  await sets.activate(event.ruleSet);
};

const sesRuleSets = (ses: SESClient): RuleSets => ({
  active: async () => (await ses.send(new DescribeActiveReceiptRuleSetCommand({}))).Metadata?.Name,
  activate: async (name) => {
    await ses.send(new SetActiveReceiptRuleSetCommand(name === undefined ? {} : { RuleSetName: name }));
  },
});

export interface Answer {
  readonly Status: 'SUCCESS' | 'FAILED';
  readonly Reason: string;
  readonly PhysicalResourceId: string;
}

/** CloudFormation waits for an answer whatever happens; without one a stack hangs for an hour. */
export const answerTo = async (sets: RuleSets, event: CloudFormationCustomResourceEvent): Promise<Answer> => {
  const text = (name: string): string => {
    const value: unknown = event.ResourceProperties[name];
    return typeof value === 'string' ? value : '';
  };
  const ruleSet = event.RequestType === 'Delete' ? event.PhysicalResourceId : text('ruleSet');
  try {
    await settle(sets, { type: event.RequestType, ruleSet, replaces: text('replaces') });
    return { Status: 'SUCCESS', Reason: 'done', PhysicalResourceId: ruleSet };
  } catch (cause) {
    // A failed creation is deleted again under this id; ours is not active then, so that deletion touches nothing.
    return {
      Status: 'FAILED',
      Reason: cause instanceof Error ? cause.message : String(cause),
      PhysicalResourceId: ruleSet,
    };
  }
};

export const handler = async (event: CloudFormationCustomResourceEvent): Promise<void> => {
  const answer = await answerTo(sesRuleSets(new SESClient({})), event);
  const { StackId, RequestId, LogicalResourceId } = event;
  // CloudFormation's presigned URL is signed without a content type.
  const response = await fetch(event.ResponseURL, {
    method: 'PUT',
    headers: { 'content-type': '' },
    body: JSON.stringify({ ...answer, StackId, RequestId, LogicalResourceId }),
  });
  if (!response.ok) throw new Error(`CloudFormation did not take the answer: ${String(response.status)}`);
};
