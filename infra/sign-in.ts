import { Aws, CfnOutput, RemovalPolicy, SecretValue, Stack, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClient,
  UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { EnvironmentValues } from './door-function.ts';
import { type Installation, liveStage } from './installation.ts';
import type { OwnProvider } from './own-provider.ts';

/** Who may come in, by the names that the provider says in its tokens (`submission/roles.ts`). */
export const groups = ['secretariat', 'chair'] as const;

/** What the console is told of whoever vouches for its people: a provider that is there, or a user pool made here. */
export const signIn = (scope: Construct, installation: Installation, siteUrl: string): EnvironmentValues =>
  installation.ownProvider === undefined
    ? userPool(scope, installation, siteUrl)
    : ownProvider(installation.ownProvider);

/** The template names the secret; CloudFormation puts its value into the function's settings, which AWS encrypts. */
const ownProvider = ({ issuer, client, groups: claim, secretName }: OwnProvider): EnvironmentValues => ({
  SIGN_IN_ISSUER: issuer,
  SIGN_IN_CLIENT: client,
  SIGN_IN_GROUPS: claim,
  SIGN_IN_SECRET: secretName === undefined ? '' : SecretValue.secretsManager(secretName).unsafeUnwrap(),
});

/** People are invited, never signed up by themselves, and prove themselves with a second factor. It outlives the stack. */
const userPool = (scope: Construct, installation: Installation, siteUrl: string): EnvironmentValues => {
  const pool = new UserPool(scope, 'People', {
    userPoolName: installation.prefix,
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    standardAttributes: { email: { required: true, mutable: true }, fullname: { required: true, mutable: true } },
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { sms: false, otp: true },
    passwordPolicy: {
      ...{ minLength: 14, requireLowercase: true, requireUppercase: true, requireDigits: true, requireSymbols: true },
    },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    featurePlan: FeaturePlan.ESSENTIALS,
    deletionProtection: installation.stage === liveStage,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const reason =
    'The Plus plan is for strangers who sign up: here are a dozen people whom the secretariat invites, each with a second factor.';
  for (const rule of ['COG3', 'COG8'])
    Validations.of(pool).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });
  for (const groupName of groups)
    new CfnUserPoolGroup(scope, `${groupName}Group`, { userPoolId: pool.userPoolId, groupName });
  // Unique in the Region among all accounts: the account's own number makes it so.
  new UserPoolDomain(scope, 'SignInPages', {
    userPool: pool,
    cognitoDomain: { domainPrefix: `${installation.prefix}-${Aws.ACCOUNT_ID}` },
  });
  const client = new UserPoolClient(scope, 'ConsoleClient', {
    userPool: pool,
    userPoolClientName: 'console',
    // A public client: PKCE and the exact address of the way back protect as much as a secret in a function's settings.
    generateSecret: false,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.PROFILE, OAuthScope.EMAIL],
      callbackUrls: [`${siteUrl}/console/signed-in`],
      logoutUrls: [`${siteUrl}/console/signed-out`],
    },
    preventUserExistenceErrors: true,
  });
  new CfnOutput(scope, 'UserPool', { value: pool.userPoolId });
  return {
    SIGN_IN_ISSUER: `https://cognito-idp.${Stack.of(scope).region}.${Aws.URL_SUFFIX}/${pool.userPoolId}`,
    SIGN_IN_CLIENT: client.userPoolClientId,
    SIGN_IN_GROUPS: 'cognito:groups',
    SIGN_IN_SECRET: '',
  };
};
