import { describe, expect, it } from 'vitest';
import { groups } from '#infra/sign-in.ts';
import { localUsers } from '#infra/local/local-users.ts';
import { roles } from '#submission/roles.ts';
import { type Resource, type Template, ofType, pointsTo, synthesize } from '#tests/support/synth.ts';

const { main } = synthesize();
const live = synthesize({ stage: 'live', siteUrl: 'https://text.example.org' }).main;
const provider = { signInIssuer: 'https://login.example.org/v2', signInClient: 'abc' };

const only = (template: Template, type: string): Resource['Properties'] => {
  const found = ofType(template, type);
  expect(found).toHaveLength(1);
  return found[0]![1].Properties;
};

describe('the people of the console, where no provider is named', () => {
  const pool = only(main, 'AWS::Cognito::UserPool');

  it('are invited, never signed up by themselves', () => {
    expect(pool['AdminCreateUserConfig']).toEqual({ AllowAdminCreateUserOnly: true });
  });
  it('need a second factor, which is no text message', () => {
    expect([pool['MfaConfiguration'], pool['EnabledMfas']]).toEqual(['ON', ['SOFTWARE_TOKEN_MFA']]);
  });
  it('stay when the stack goes, and are protected in the live stage', () => {
    const [, resource] = ofType(live, 'AWS::Cognito::UserPool')[0]!;
    expect([resource.DeletionPolicy, resource.UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
    expect(resource.Properties['DeletionProtection']).toBe('ACTIVE');
  });
  it('are in a group for each role, by the names that the console and one machine know', () => {
    const made = ofType(main, 'AWS::Cognito::UserPoolGroup').map(([, { Properties }]) => Properties['GroupName']);
    expect(made).toEqual([...roles]);
    expect(groups).toEqual(roles);
    expect(localUsers).toEqual(expect.arrayContaining([...roles]));
  });
  it('come back by the code flow to the console’s own address and to no other', () => {
    expect(only(live, 'AWS::Cognito::UserPoolClient')).toMatchObject({
      AllowedOAuthFlows: ['code'],
      CallbackURLs: ['https://text.example.org/console/signed-in'],
      LogoutURLs: ['https://text.example.org/console/signed-out'],
      GenerateSecret: false,
      PreventUserExistenceErrors: 'ENABLED',
    });
  });
  it('sign in on pages whose name is one stage’s and one account’s', () => {
    expect(JSON.stringify(only(main, 'AWS::Cognito::UserPoolDomain')['Domain'])).toContain('rolling-text-dev-');
    expect(JSON.stringify(only(live, 'AWS::Cognito::UserPoolDomain')['Domain'])).toContain('rolling-text-live-');
  });
});

describe('a provider that is named', () => {
  const settings = (context: Record<string, string>) => {
    const [, door] = ofType(synthesize(context).main, 'AWS::Lambda::Function').find(
      ([, { Properties }]) => Properties['Description'] === 'Rolling Text: console',
    )!;
    return (door.Properties['Environment'] as { Variables: Record<string, unknown> }).Variables;
  };

  it('stands in the place of the user pool', () => {
    const types = Object.values(synthesize(provider).main.Resources).map(({ Type }) => Type);
    expect(types.filter((type) => type.startsWith('AWS::Cognito'))).toEqual([]);
    expect(settings(provider)).toMatchObject({
      ...{ SIGN_IN_ISSUER: 'https://login.example.org/v2', SIGN_IN_CLIENT: 'abc' },
      ...{ SIGN_IN_GROUPS: 'groups', SIGN_IN_SECRET: '' },
    });
  });
  it('has its secret looked up by CloudFormation: the template holds its name', () => {
    expect(settings({ ...provider, signInSecret: 'console/secret', signInGroups: 'roles' })).toMatchObject({
      SIGN_IN_GROUPS: 'roles',
      SIGN_IN_SECRET: '{{resolve:secretsmanager:console/secret:SecretString:::}}',
    });
  });
});

describe('the way in', () => {
  const doorsOf = (route: RegExp): unknown[] =>
    ofType(main, 'AWS::ApiGatewayV2::Route')
      .filter(([, { Properties }]) => route.test(String(Properties['RouteKey'])))
      .map(([, { Properties }]) => {
        const integration = JSON.stringify(Properties['Target']);
        const [, { Properties: of }] = ofType(main, 'AWS::ApiGatewayV2::Integration').find(([id]) =>
          integration.includes(`"${id}"`),
        )!;
        return main.Resources[pointsTo(of['IntegrationUri'])!]!.Properties['Description'];
      });
  it.each([
    [/ \/console/, 'Rolling Text: console', 3],
    [/ \/api\/v1\//, 'Rolling Text: read-api', 1],
  ])('%s opens the door that asks who it is', (route, door, count) => {
    expect(doorsOf(route)).toEqual(Array.from({ length: count }, () => door));
  });
});
