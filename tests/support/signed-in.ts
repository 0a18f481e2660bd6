import type { Person } from '#submission/roles.ts';
import type { SignInHouse } from '#web/console/sign-in-house.ts';

/** People by the token that their browser holds; the token is their role. */
export const people = {
  secretariat: { subject: 's-1', name: 'Ana Secretary', role: 'secretariat' },
  chair: { subject: 'c-1', name: 'The Chair', role: 'chair' },
  delegate: { subject: 'd-1', name: 'B. Delegate', role: null },
} as const satisfies Record<string, Person>;
export type Visitor = keyof typeof people;

export const cookieOf = (visitor: Visitor): Record<string, string> => ({ cookie: `__Host-session=${visitor}` });

/** Who is signed in, for pages over a store that lives in memory; the doors' tests use the engines. */
export const signedInPeople = (changes: Partial<SignInHouse> = {}): SignInHouse => ({
  store: {
    beginSession: async () => undefined,
    session: async (token) => (Object.hasOwn(people, token) ? people[token as Visitor] : null),
    endSession: async () => undefined,
    addApiToken: async () => undefined,
    apiTokens: async () => [],
    revokeApiToken: async () => undefined,
  },
  signIn: {
    begin: async () => 'https://provider.example/authorize',
    finish: async () => 'stale',
    leave: async () => 'https://provider.example/logout',
  },
  isSilence: () => false,
  siteUrl: () => 'https://site.example',
  token: () => 'a-token',
  machineNow: () => 0,
  ...changes,
});

export interface Browser {
  /** One request; cookies are kept and sent by host and port, redirects are not followed. */
  readonly ask: (url: string, init?: RequestInit) => Promise<Response>;
  /** A visit as a person makes it: redirects are followed. */
  readonly visit: (url: string, init?: RequestInit) => Promise<{ url: string; status: number; body: string }>;
  readonly cookies: () => Readonly<Record<string, string>>;
}

/**
 * As much of a browser as a sign-in needs. `at` says where an address is asked: a deployed site may answer elsewhere than
 * it says.
 */
export const aBrowser = (at: (url: string) => string = (url) => url): Browser => {
  const jars = new Map<string, Map<string, string>>();
  const ask = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const { host } = new URL(url);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  const visit: Browser['visit'] = async (url, init) => {
    let answer = await ask(url, init);
    for (let steps = 0; answer.headers.has('location'); steps += 1) {
      if (steps > 20) throw new Error(`${url} goes round in circles`);
      url = at(new URL(answer.headers.get('location')!, url).href);
      answer = await ask(url);
    }
    return { url, status: answer.status, body: await answer.text() };
  };
  return { ask, visit, cookies: () => Object.fromEntries([...jars.values()].flatMap((jar) => [...jar])) };
};

/** Signs in at this machine's own provider, as a person does: the console, its sign-in page, one click. */
export const signInAs = async (
  site: string,
  user: 'secretariat' | 'chair' | 'delegate',
  browser = aBrowser(),
): Promise<Browser> => {
  const page = await browser.visit(`${site}/console`);
  const [, action = ''] = /<form method="post" action="([^"]+)"/.exec(page.body) ?? [];
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  await browser.visit(new URL(action, page.url).href, { method: 'POST', body: `user=${user}`, headers });
  return browser;
};
