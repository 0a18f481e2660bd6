import { afterEach, describe, expect, it } from 'vitest';
import type { EnvironmentName } from '#platform/environment.ts';
import { ProviderSilent, openSignIn } from '#platform/sign-in.ts';
import { type Asked, type IdentityProvider, anIdentityProvider } from '#tests/support/identity-provider.ts';

const back = 'https://site.example/console/signed-in';
const open = () => ({ client_id: 'console', redirect_uris: [back], token_endpoint_auth_method: 'none' as const });
const secret = 'a-secret-of-the-console';

let provider: IdentityProvider | undefined;
afterEach(async () => {
  await provider?.stop();
  provider = undefined;
});

const signInAt = async (asked: Asked, more: Partial<Record<EnvironmentName, string>> = {}) => {
  provider = await anIdentityProvider(asked);
  const settings = { SIGN_IN_ISSUER: provider.issuer, SIGN_IN_CLIENT: 'console', ...more };
  const signIn = openSignIn((name) => settings[name]);
  const come = async (mine: string): Promise<string> => provider!.answer(await signIn.begin(mine, back, 'fr'));
  return { signIn, come };
};

describe('signing in at a provider of somebody else’s', () => {
  it('as a public client, with the groups where Cognito says them unless another claim is named', async () => {
    const claims = { name: 'Ana', 'cognito:groups': ['chair'], roles: ['secretariat'] };
    const { signIn, come } = await signInAt({ client: open(), claims });
    expect(await signIn.finish('mine', await come('mine'))).toEqual({
      ...{ subject: 'p-1', name: 'Ana', groups: ['chair'] },
    });
    await provider!.stop();
    const other = await signInAt({ client: open(), claims }, { SIGN_IN_GROUPS: 'roles' });
    expect(await other.signIn.finish('mine', await other.come('mine'))).toMatchObject({ groups: ['secretariat'] });
  });

  it('reads one group that is said as a word, and takes nothing else for a group', async () => {
    const { signIn, come } = await signInAt(
      { client: open(), claims: { email: 'a@b.example', roles: 'chair' } },
      { SIGN_IN_GROUPS: 'roles' },
    );
    expect(await signIn.finish('mine', await come('mine'))).toEqual({
      ...{ subject: 'p-1', name: 'a@b.example', groups: ['chair'] },
    });
    await provider!.stop();
    const odd = await signInAt(
      { client: open(), claims: { roles: [1, { chair: true }] } },
      { SIGN_IN_GROUPS: 'roles' },
    );
    expect(await odd.signIn.finish('mine', await odd.come('mine'))).toMatchObject({ groups: [] });
  });

  it.each([
    ['in a header', 'header', ['client_secret_basic', 'client_secret_post']],
    ['in the body where it takes it only there', 'body', ['client_secret_post']],
  ] as const)('that wants a secret, %s', async (_, where, ways) => {
    const client = { ...open(), client_secret: secret, token_endpoint_auth_method: ways[0] };
    const { signIn, come } = await signInAt({ client, ways: [...ways] }, { SIGN_IN_SECRET: secret });
    expect(await signIn.finish('mine', await come('mine'))).toMatchObject({ subject: 'p-1' });
    expect(provider!.proofs).toEqual([where]);
  });

  it('that does not know our secret is at fault, not the visitor', async () => {
    const client = { ...open(), client_secret: secret, token_endpoint_auth_method: 'client_secret_basic' as const };
    const { signIn, come } = await signInAt({ client }, { SIGN_IN_SECRET: 'another' });
    await expect(signIn.finish('mine', await come('mine'))).rejects.toBeInstanceOf(ProviderSilent);
  });
});

describe('a sign-in that does not come about', () => {
  it('is denied where the person or the provider refused', async () => {
    const { signIn, come } = await signInAt({ client: open(), refusal: 'access_denied' });
    expect(await signIn.finish('mine', await come('mine'))).toBe('denied');
  });
  it('is stale where the answer is to another browser, or was used', async () => {
    const { signIn, come } = await signInAt({ client: open() });
    const answer = await come('mine');
    expect(await signIn.finish('another', answer)).toBe('stale');
    expect(await signIn.finish('mine', answer)).toMatchObject({ subject: 'p-1' });
    expect(await signIn.finish('mine', answer)).toBe('stale');
  });
  it('is the provider’s silence where it says that it is down, is down, or is none', async () => {
    const { signIn, come } = await signInAt({ client: open(), refusal: 'temporarily_unavailable' });
    await expect(signIn.finish('mine', await come('mine'))).rejects.toBeInstanceOf(ProviderSilent);
    const { issuer } = provider!;
    await provider!.stop();
    const nowhere = openSignIn((name) => ({ SIGN_IN_ISSUER: issuer, SIGN_IN_CLIENT: 'console' })[name as string]);
    await expect(nowhere.begin('mine', back, 'en')).rejects.toBeInstanceOf(ProviderSilent);
  });
});
