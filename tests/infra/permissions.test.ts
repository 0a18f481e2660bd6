import { describe, expect, it } from 'vitest';
import { doors } from '#infra/doors.ts';
import { may, sentencesOf, statementId } from '#infra/permissions.ts';
import { type Template, ofType, pointsTo, synthesize } from '#tests/support/synth.ts';
import { functionOf } from '#tests/support/wiring.ts';

const { main, receiving } = synthesize();

interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource?: unknown;
  readonly Principal?: unknown;
  readonly Condition?: Record<string, unknown>;
}

/** Every statement of every policy in a template, whoever it is attached to. */
const statements = (template: Template): { readonly on: string; readonly statement: Statement }[] =>
  Object.entries(template.Resources).flatMap(([on, { Type, Properties }]) => {
    // A user pool's policies are about passwords.
    const inline = ((Type === 'AWS::IAM::Role' && Properties['Policies']) || []) as {
      PolicyDocument: { Statement: Statement[] };
    }[];
    const own = Properties?.['PolicyDocument'] as { Statement: Statement[] } | undefined;
    const documents = [...inline.map(({ PolicyDocument }) => PolicyDocument), ...(own === undefined ? [] : [own])];
    return documents.flatMap(({ Statement }) => Statement.map((statement) => ({ on, statement })));
  });

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

/** AWS knows no resource for these: which set is active is a setting of the account. */
const withoutResource = ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'];

describe.each([
  ['main', main],
  ['receiving', receiving],
])('the policies of the %s stack', (_name, template) => {
  const allowed = statements(template).filter(({ statement }) => statement.Effect === 'Allow');

  it('are there', () => {
    expect(allowed.length).toBeGreaterThan(0);
  });

  it('allow no action by a *', () => {
    const wide = allowed.flatMap(({ on, statement }) =>
      list(statement.Action)
        .filter((action) => action.includes('*'))
        .map((action) => `${on}: ${action}`),
    );
    expect(wide).toEqual([]);
  });

  it('reach no resource by a bare *, except where AWS knows no other', () => {
    const wide = allowed
      .filter(({ statement }) => list(statement.Resource).includes('*'))
      .filter(({ statement }) => !list(statement.Action).every((action) => withoutResource.includes(action)))
      .map(({ on, statement }) => `${on}: ${String(statement.Sid)}`);
    expect(wide).toEqual([]);
  });

  it('let a door reach by a * only inside a folder of the bucket', () => {
    const ofRoles = allowed.filter(({ statement }) => statement.Principal === undefined);
    const joined = ofRoles.flatMap(({ statement }) =>
      list(statement.Resource)
        .map((resource) => JSON.stringify(resource))
        .filter((resource) => resource.includes('*') && resource !== '"*"'),
    );
    for (const resource of joined)
      expect(resource).toMatch(/"\/(arriving|kept|uploads|settings|words|history|tombstones|to-read|read)\/\*"/);
  });

  it('let no service of AWS act for another account', () => {
    const services = allowed.filter(
      ({ statement }) => (statement.Principal as { Service?: string } | undefined)?.Service !== undefined,
    );
    for (const { statement } of services) {
      const conditions = JSON.stringify(statement.Condition ?? {});
      expect(conditions, statement.Sid).toMatch(/aws:Source(Account|Arn)/);
    }
  });

  it('attach no ready-made policy of AWS', () => {
    for (const [, { Properties }] of ofType(template, 'AWS::IAM::Role'))
      expect(Properties).not.toHaveProperty('ManagedPolicyArns');
  });
});

describe('each door may do what permissions.ts says, and nothing else', () => {
  it.each(doors)('$name', (door) => {
    const role = pointsTo(main.Resources[functionOf(main, door.name)!]!.Properties['Role'])!;
    const held = Object.values(main.Resources).filter(
      ({ Type, Properties }) =>
        Type === 'AWS::IAM::Policy' && list(Properties['Roles']).some((one) => pointsTo(one) === role),
    );
    expect(held).toEqual([]);
    const sids = statements(main)
      .filter(({ on }) => on === role)
      .map(({ statement }) => statement.Sid);
    expect(sids).toEqual(sentencesOf(door).map(statementId));
  });

  it('reads as sentences', () => {
    expect(statementId('read an item')).toBe('MayReadAnItem');
  });

  it('only the sender of mail may send it, and only as the sender', () => {
    const sending = statements(main).filter(({ statement }) =>
      list(statement.Action).some((action) => /^ses:Send/.test(action)),
    );
    expect(sending).toHaveLength(1);
    expect(sending[0]!.statement.Condition).toEqual({
      StringEquals: { 'ses:FromAddress': 'secretariat@dev.notify.revcon3.example' },
    });
    expect(Object.entries(may).filter(([, said]) => said.includes('send mail as the sender'))).toHaveLength(1);
  });

  it('only the console may erase what is kept, and only reading clears up behind itself', () => {
    const deleting = statements(main).filter(
      ({ statement }) => statement.Effect === 'Allow' && list(statement.Action).includes('s3:DeleteObject'),
    );
    expect(deleting.length).toBeGreaterThan(0);
    const console = pointsTo(main.Resources[functionOf(main, 'console')!]!.Properties['Role']);
    for (const { on, statement } of deleting)
      expect(JSON.stringify(statement.Resource)).toMatch(
        on === console ? /\/(?:kept|uploads|words|history|to-read|read)\/\*/u : /\/(?:arriving|to-read)\/\*/u,
      );
  });
});
