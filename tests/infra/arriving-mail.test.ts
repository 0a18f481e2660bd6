import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { AnotherSetIsActive, type RuleSets, answerTo, settle } from '#infra/active-rule-set.ts';
import { conferenceData } from '#infra/conference-data.ts';
import { ofType, pointsTo, synthesize } from '#tests/support/synth.ts';

const { main, receiving } = synthesize();
const { inboxes } = conferenceData('revcon3');
const rules = ofType(receiving, 'AWS::SES::ReceiptRule').map(([id, { Properties, DependsOn }]) => ({
  id,
  dependsOn: DependsOn ?? [],
  after: Properties['After'],
  rule: Properties['Rule'] as {
    Name: string;
    Enabled: boolean;
    ScanEnabled: boolean;
    TlsPolicy: string;
    Recipients?: string[];
    Actions: Record<string, { ObjectKeyPrefix?: string; BucketName?: unknown }>[];
  },
}));

describe('mail in', () => {
  it('has a rule for each official inbox, and one for answers to our own mail', () => {
    expect(rules.map(({ rule }) => rule.Name).toSorted()).toEqual([...inboxes.map(({ id }) => id), 'reply'].toSorted());
  });

  it.each(rules)('$rule.Name names its one recipient, at our intake domain', ({ rule }) => {
    const alias = rule.Name === 'reply' ? 'reply' : inboxes.find(({ id }) => id === rule.Name)!.alias;
    expect(rule.Recipients).toEqual([`${alias}@dev.intake.revcon3.example`]);
  });

  it('has disjoint recipients: no mail to one address makes two objects', () => {
    const all = rules.flatMap(({ rule }) => rule.Recipients ?? []);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(rules)('$rule.Name scans, asks for TLS, and puts the mail into its own folder', ({ rule }) => {
    expect(rule).toMatchObject({ Enabled: true, ScanEnabled: true, TlsPolicy: 'Require' });
    expect(rule.Actions.map((action) => action['S3Action']?.ObjectKeyPrefix)).toEqual([`arriving/${rule.Name}/`]);
  });

  it('never stops the rule set: mail to both inboxes makes two objects', () => {
    expect(JSON.stringify(receiving)).not.toContain('StopAction');
  });

  it('is in order: each rule stands after another, but the first', () => {
    expect(rules.filter(({ after }) => after === undefined)).toHaveLength(1);
    const ids = rules.map(({ id }) => id);
    for (const { after } of rules) if (after !== undefined) expect(ids).toContain(pointsTo(after));
  });

  it('is switched on when its last rule is there', () => {
    const [[, active] = [undefined, undefined]] = ofType(receiving, 'Custom::ActiveRuleSet');
    expect(active!.Properties).toMatchObject({ ruleSet: 'rolling-text-dev' });
    const followed = new Set(rules.map(({ after }) => pointsTo(after)));
    const last = rules.find(({ id }) => !followed.has(id))!;
    expect(active!.DependsOn).toContain(last.id);
  });

  it('may be put into the bucket by our own rules only', () => {
    const policies = ofType(main, 'AWS::S3::BucketPolicy').flatMap(
      ([, { Properties }]) => (Properties['PolicyDocument'] as { Statement: Record<string, unknown>[] }).Statement,
    );
    const arriving = policies.filter(({ Sid }) => Sid === 'MailMayArrive');
    expect(arriving).toHaveLength(1);
    expect(JSON.stringify(arriving[0]!['Condition'])).toContain(':receipt-rule-set/rolling-text-dev:receipt-rule/*');
    expect(JSON.stringify(arriving[0]!['Resource'])).toContain('/arriving/*');
  });

  it('is a stack of its own: the other names nothing of it', () => {
    expect(ofType(main, 'AWS::SES::ReceiptRule')).toEqual([]);
    expect(JSON.stringify(main)).not.toContain('ArrivingMail');
  });
});

/** An account in which one set, or none, is active; what was asked of it. */
const account = (active: string | undefined) => {
  const asked: (string | undefined)[] = [];
  const sets: RuleSets = {
    active: async () => active,
    activate: async (name) => {
      asked.push(name);
    },
  };
  return { sets, asked };
};

describe('the active rule set', () => {
  const nothing: (string | undefined)[] = [];
  it.each([
    ['Create', undefined, '', ['ours']],
    ['Create', 'ours', '', nothing],
    ['Create', 'theirs', 'theirs', ['ours']],
    ['Update', undefined, '', ['ours']],
    ['Update', 'ours', 'theirs', nothing],
    ['Delete', 'ours', '', [undefined]],
    ['Delete', 'theirs', '', nothing],
    ['Delete', 'theirs', 'theirs', nothing],
    ['Delete', undefined, '', nothing],
  ] as const)('%s while %s is active (may replace "%s")', async (type, active, replaces, expected) => {
    const { sets, asked } = account(active);
    await settle(sets, { type, ruleSet: 'ours', replaces });
    expect(asked).toEqual(expected);
  });

  it.each([
    ['Create', ''],
    ['Create', 'another'],
    ['Update', ''],
  ] as const)('%s does not push aside a set that it was not told of', async (type, replaces) => {
    const { sets, asked } = account('theirs');
    await expect(settle(sets, { type, ruleSet: 'ours', replaces })).rejects.toThrow(AnotherSetIsActive);
    expect(asked).toEqual([]);
  });

  const event = (more: object): CloudFormationCustomResourceEvent =>
    ({
      ResourceProperties: { ruleSet: 'ours', replaces: '' },
      ...more,
    }) as unknown as CloudFormationCustomResourceEvent;

  it('answers CloudFormation with what to do, when it refuses', async () => {
    const answer = await answerTo(account('theirs').sets, event({ RequestType: 'Create' }));
    expect(answer).toMatchObject({ Status: 'FAILED', PhysicalResourceId: 'ours' });
    expect(answer.Reason).toContain('-c replacesRuleSet=theirs');
  });

  it('deletes by the identity it once gave, whatever the properties say now', async () => {
    const { sets, asked } = account('ours');
    const removed = event({
      RequestType: 'Delete',
      PhysicalResourceId: 'older',
      ResourceProperties: { ruleSet: 'ours', replaces: '' },
    });
    expect(await answerTo(sets, removed)).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'older' });
    expect(asked).toEqual([]);
  });

  it('answers also when AWS does not', async () => {
    const broken: RuleSets = {
      active: () => Promise.reject(new Error('throttled')),
      activate: () => Promise.resolve(),
    };
    const answer = await answerTo(broken, event({ RequestType: 'Update', PhysicalResourceId: 'ours' }));
    expect(answer).toEqual({ Status: 'FAILED', Reason: 'throttled', PhysicalResourceId: 'ours' });
  });
});
