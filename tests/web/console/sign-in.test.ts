import { describe, expect, it } from 'vitest';
import type { SignInHouse } from '#web/console/sign-in-house.ts';
import { barriers, named, read, textOf } from '#tests/support/html.ts';
import { aConsole } from '#tests/support/console-house.ts';
import { cookieOf, signedInPeople } from '#tests/support/signed-in.ts';

class Silence extends Error {}
const begun = { cookie: `__Host-sign-in=${encodeURIComponent('a-secret./console/places/II.19?kind=delete')}` };
const down = () => Promise.reject(new Silence());

const asked = async (path: string, headers: Record<string, string>, signIn: Partial<SignInHouse['signIn']> = {}) => {
  const people = {
    signIn: { ...signedInPeople().signIn, ...signIn },
    isSilence: (cause: unknown) => cause instanceof Silence,
  };
  const answer = await aConsole([], { people }).ask(path, { headers });
  const html = await answer.text();
  const page = read(html);
  return {
    ...{ status: answer.status, html, cookies: answer.headers.getSetCookie() },
    text: textOf(named(page, 'main')[0]!),
    ways: named(page, 'a').map(({ attribs }) => attribs['href']),
  };
};

/** Each way not to come in: what the page says to do, and where it leads. */
const refused: Readonly<Record<string, readonly [Parameters<typeof asked>, number, RegExp, string | undefined]>> = {
  'the person did not agree, or the provider refuses them': [
    ['/console/signed-in?error=access_denied', begun, { finish: async () => 'denied' }],
    ...([403, /Sign in once more and agree; if it refuses again, ask the person who/] as const),
    '/console/sign-in?to=%2Fconsole%2Fplaces%2FII.19%3Fkind%3Ddelete',
  ],
  'an answer to another sign-in': [
    ['/console/signed-in?code=x&state=forged', begun, { finish: async () => 'stale' }],
    ...([400, /began in another browser. Please sign in once more/] as const),
    '/console/sign-in?to=%2Fconsole%2Fplaces%2FII.19%3Fkind%3Ddelete',
  ],
  'a sign-in that took too long, whose cookie is gone': [
    ['/console/signed-in?code=x&state=y', {}],
    ...([400, /longer than ten minutes, or the browser keeps no cookies of this site/] as const),
    '/console/sign-in?to=%2Fconsole',
  ],
  'somebody without a role': [
    ['/console', cookieOf('delegate')],
    ...([403, /Ask the person who looks after its accounts to put yours into one of their groups/] as const),
    undefined,
  ],
  'a provider that is down on the way there': [
    ['/console/sign-in?to=%2Fconsole', {}, { begin: down }],
    ...([503, /What comes by mail and form goes on being taken in. Please try again in a minute/] as const),
    '/console',
  ],
  'a provider that is down on the way back': [
    ['/console/signed-in?code=x&state=y', begun, { finish: down }],
    ...([503, /tell the person who runs this installation: its log says why/] as const),
    '/console',
  ],
};

describe('who does not come in is told why and what to do', () => {
  it.each(Object.entries(refused))('%s', async (_, [request, status, sentence, way]) => {
    const { text, ways, html, cookies, ...answer } = await asked(...request);
    expect(answer.status).toBe(status);
    expect(text).toMatch(sentence);
    if (way !== undefined) expect(ways).toContain(way);
    expect(barriers(html)).toEqual([]);
    expect(cookies.filter((each) => each.startsWith('__Host-session'))).toEqual([]);
  });

  it.each(Object.entries(refused))('%s, in French', async (_, [[path, headers, signIn], status]) => {
    const [english, french] = [
      await asked(path, headers, signIn),
      await asked(path, { ...headers, 'accept-language': 'fr' }, signIn),
    ];
    expect(french.status).toBe(status);
    expect(french.text).not.toBe(english.text);
    expect(french.text).not.toMatch(/sign|please/i);
  });

  it('a way back is gone once: what comes a second time is over', async () => {
    const { cookies } = await asked('/console/signed-in?code=x&state=y', begun, { finish: async () => 'stale' });
    expect(cookies).toEqual([expect.stringMatching(/^__Host-sign-in=; Max-Age=0/)]);
  });

  it('what the provider writes into the address is not written into the page', async () => {
    const path = `/console/signed-in?error=access_denied&error_description=${encodeURIComponent('<img src=x onerror=alert(1)>call 555')}`;
    const { text } = await asked(path, begun, { finish: async () => 'denied' });
    expect(text).not.toContain('555');
  });
});
