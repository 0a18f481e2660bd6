import { describe, expect, it } from 'vitest';
import { installed } from '#tests/support/iam/deployed.ts';
import { liveInstallation, liveTemplate } from '#tests/support/iam/live.ts';
import { denials, idle } from '#tests/support/iam/verdict.ts';
import type { Asked } from '#tests/support/iam/watch.ts';
import { type Template, pointsTo } from '#tests/support/synth.ts';
import { functionOf } from '#tests/support/wiring.ts';

/** The check that the journeys are held to, held itself to policies that are wrong. */
interface Written {
  Sid: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: unknown;
}

/** The live template with one door's statements changed. */
const altered = (door: string, change: (statements: Written[]) => void): Template => {
  const template = structuredClone(liveTemplate());
  const role = template.Resources[pointsTo(template.Resources[functionOf(template, door)!]!.Properties['Role'])!]!;
  const [policy] = role.Properties['Policies'] as { PolicyDocument: { Statement: Written[] } }[];
  change(policy!.PolicyDocument.Statement);
  return template;
};
const named = (statements: Written[], sid: string): Written => statements.find(({ Sid }) => Sid === sid)!;

const { table, bucket } = liveInstallation()['receive-email'].named;
const objects = `arn:aws:s3:::${bucket}`;
const tableArn = `arn:aws:dynamodb:us-east-1:000000000000:table/${table}`;
const asked = (door: Asked['door'], action: string, resource: string, context = {}): Asked => ({
  ...{ door, action, resource, context },
});
const journey: readonly Asked[] = [
  asked('receive-email', 's3:PutObject', `${objects}/kept/2018/06/18/RC3-0001/unoda/m1`),
  asked('receive-email', 'dynamodb:UpdateItem', tableArn),
  asked('sweep', 'dynamodb:Query', `${tableArn}/index/due`),
  asked('send-mail', 'ses:SendRawEmail', 'arn:aws:ses:us-east-1:000000000000:identity/notify.revcon3.example', {
    'ses:FromAddress': 'secretariat@notify.revcon3.example',
  }),
];

describe('a policy that allows less than was asked is told by door, action and resource', () => {
  it('when nothing is altered nothing is told', () => {
    expect(denials(liveInstallation(), journey)).toEqual([]);
  });

  it.each<[string, string, (statements: Written[]) => void, string]>([
    [
      'an action is gone',
      'receive-email',
      (all) => {
        all.splice(all.indexOf(named(all, 'MayChangeItems')), 1);
      },
      `receive-email may not dynamodb:UpdateItem on ${tableArn}`,
    ],
    [
      'a folder is narrowed',
      'receive-email',
      (all) => {
        named(all, 'MayKeepOriginals').Resource = `${objects}/kept/2019/*`;
      },
      `receive-email may not s3:PutObject on ${objects}/kept/2018/06/18/RC3-0001/unoda/m1`,
    ],
    [
      'the table is given for its index',
      'sweep',
      (all) => {
        named(all, 'MayListTheLettersThatAreDue').Resource = tableArn;
      },
      `sweep may not dynamodb:Query on ${tableArn}/index/due`,
    ],
    [
      'another sender is meant',
      'send-mail',
      (all) => {
        named(all, 'MaySendMailAsTheSender').Condition = { StringEquals: { 'ses:FromAddress': 'other@un.example' } };
      },
      'send-mail may not ses:SendRawEmail on arn:aws:ses:us-east-1:000000000000:identity/notify.revcon3.example with ses:FromAddress secretariat@notify.revcon3.example',
    ],
    [
      'something is forbidden that was allowed',
      'receive-email',
      (all) => {
        all.push({ Sid: 'No', Effect: 'Deny', Action: 's3:Put*', Resource: '*' } as Written);
      },
      `receive-email may not s3:PutObject on ${objects}/kept/2018/06/18/RC3-0001/unoda/m1`,
    ],
  ])('%s', (_what, door, change, told) => {
    expect(denials(installed(altered(door, change)), journey)).toEqual([told]);
  });

  it.each([
    ['receive-email', 'MayTakeMailOffTheQueue', /^receive-email may not sqs:ReceiveMessage on arn:aws:sqs:\S+Arriving/],
    ['note-delivery', 'MayTakeDeliveryEventsOffTheQueue', /^note-delivery may not sqs:ReceiveMessage on \S+Delivery/],
    ['summarise', 'MayFollowTheChangesOfTheTable', /^summarise may not dynamodb:DescribeStream on \S+\/stream\//],
    ['send-digests', 'MayLayDownDeadLetters', /^send-digests may not sqs:SendMessage on \S+SendDigestsDead/],
    ['public-site', 'MayWriteItsLog', /^public-site may not logs:CreateLogStream on \S+PublicSiteLog/],
  ])('%s: what AWS does in its name by the wiring (%s)', (door, sid, told) => {
    const template = altered(door, (all) => {
      all.splice(all.indexOf(named(all, sid)), 1);
    });
    expect(denials(installed(template), [])[0]).toMatch(told);
  });
});

describe('a policy that allows more than was asked', () => {
  const before = idle(liveInstallation(), journey);

  it('is told by door, action, resource and sentence', () => {
    const template = altered('note-delivery', (all) => {
      all.push({ Sid: 'MayScan', Effect: 'Allow', Action: 'dynamodb:Scan', Resource: tableArn } as Written);
    });
    expect(idle(installed(template), journey).filter((one) => !before.includes(one))).toEqual([
      `note-delivery never needs dynamodb:Scan on ${tableArn} (MayScan)`,
    ]);
  });

  it('is told of each resource of a statement by itself', () => {
    const template = altered('receive-email', (all) => {
      named(all, 'MayKeepOriginals').Resource = [`${objects}/kept/*`, `${objects}/history/*`];
    });
    expect(idle(installed(template), journey).filter((one) => !before.includes(one))).toEqual([
      `receive-email never needs s3:PutObject on ${objects}/history/* (MayKeepOriginals)`,
    ]);
  });
});
