import { describe, expect, it } from 'vitest';
import { type Ask, type Statement, allowed, matches } from '#tests/support/iam/policy.ts';
import { asksOf } from '#tests/support/iam/requests.ts';

describe('what AWS compares', () => {
  it.each([
    ['arn:aws:s3:::b/kept/*', 'arn:aws:s3:::b/kept/2018/06/x', true],
    ['arn:aws:s3:::b/kept/*', 'arn:aws:s3:::b/kept', false],
    ['arn:aws:s3:::b/kept/*', 'arn:aws:s3:::b/keptother/x', false],
    ['arn:aws:s3:::b/*/x?.json', 'arn:aws:s3:::b/a/b/x1.json', true],
    ['arn:aws:s3:::b/*/x?.json', 'arn:aws:s3:::b/a/b/x.json', false],
    ['arn:aws:s3:::b', 'arn:aws:s3:::b/x', false],
    ['a.c', 'abc', false],
    ['*', '', true],
    ['', 'a', false],
  ])('%s and %s: %s', (pattern, text, same) => {
    expect(matches(pattern, text)).toBe(same);
  });

  it('matches in time that grows with the text, whatever the stars', () => {
    const begun = performance.now();
    expect(matches(`${'*a'.repeat(50)}b`, 'a'.repeat(20_000))).toBe(false);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it('actions without regard to case, resources with', () => {
    const ask: Ask = { action: 's3:getobject', resource: 'arn:aws:s3:::b/K', context: {} };
    const statement = { sid: 's', effect: 'Allow', actions: ['s3:GetObject'], conditions: {} } as const;
    expect(allowed([{ ...statement, resources: ['arn:aws:s3:::b/K'] }], ask)).toBe(true);
    expect(allowed([{ ...statement, resources: ['arn:aws:s3:::b/k'] }], ask)).toBe(false);
  });

  it('of a condition on what the request does not carry, nothing is allowed', () => {
    const ask: Ask = { action: 's3:ListBucket', resource: 'arn:aws:s3:::b', context: {} };
    const statement: Statement = {
      ...{ sid: 's', effect: 'Allow' as const, actions: ['s3:*'], resources: ['arn:aws:s3:::b'] },
      conditions: { StringLike: { 's3:prefix': ['arriving/*', 'uploads/*'] } },
    };
    expect(allowed([statement], ask)).toBe(false);
    expect(allowed([statement], { ...ask, context: { 's3:prefix': 'uploads/t/' } })).toBe(true);
    expect(allowed([statement], { ...ask, context: { 's3:prefix': 'kept/' } })).toBe(false);
  });
});

describe('what a request of the SDK asks for', () => {
  const names = { table: 't', bucket: 'b', configurationSet: 'c' };
  const t = 'arn:aws:dynamodb:us-east-1:000000000000:table/t';
  it.each<[string, Record<string, unknown>, string[]]>([
    ['GetItem', {}, [`dynamodb:GetItem ${t}`]],
    ['BatchGetItem', {}, [`dynamodb:BatchGetItem ${t}`]],
    ['Query', {}, [`dynamodb:Query ${t}`]],
    ['Query', { IndexName: 'due' }, [`dynamodb:Query ${t}/index/due`]],
    [
      'TransactWriteItems',
      { TransactItems: [{ Put: {} }, { Update: {} }, { Delete: {} }, { ConditionCheck: {} }] },
      ['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'].map((part) => `dynamodb:${part} ${t}`),
    ],
    ['HeadObject', { Key: 'kept/x' }, ['s3:GetObject arn:aws:s3:::b/kept/x']],
    [
      'CopyObject',
      { Key: 'kept/a b', CopySource: 'local/arriving/a%20b' },
      ['s3:GetObject arn:aws:s3:::b/arriving/a b', 's3:PutObject arn:aws:s3:::b/kept/a b'],
    ],
    ['ListObjectsV2', { Prefix: 'arriving/' }, ['s3:ListBucket arn:aws:s3:::b']],
    [
      'SendRawEmail',
      { Source: 's@un.example' },
      ['identity/un.example', 'configuration-set/c'].map(
        (on) => `ses:SendRawEmail arn:aws:ses:us-east-1:000000000000:${on}`,
      ),
    ],
  ])('%s %j', (request, input, wanted) => {
    expect(asksOf(request, input, names).map(({ action, resource }) => `${action} ${resource}`)).toEqual(wanted);
  });

  it('of one that nobody has thought of is an error, not a pass', () => {
    expect(() => asksOf('ExecuteStatement', {}, names)).toThrow(/ExecuteStatement/);
  });
});
