import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open as openConsole } from '#doors/console.ts';
import { open as openApi } from '#doors/read-api.ts';
import { openStore } from '#store/open-store.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';
import { httpEvent } from '#tests/support/http-event.ts';

describe.skipIf(!enginesAvailable())('a token of the read API', () => {
  let engines: Engines;
  beforeAll(async () => {
    engines = await startEngines({ SITE_URL: 'https://site.example', API_AUTH: 'token' });
    const ana = { subject: 's', name: 'Ana Secretary', role: 'secretariat' } as const;
    await openStore(engines.room).beginSession('a-session', ana, engines.room.machineNow());
  });
  afterAll(() => engines.stop());

  it('is made on a page, shown once, read with, and revoked', async () => {
    const cookies = ['__Host-session=a-session'];
    const console = openConsole(engines.room);
    const api = openApi(engines.room);
    const read = async (path: string, token?: string): Promise<number | undefined> => {
      const headers = { host: 'site.example', ...(token !== undefined && { authorization: `Bearer ${token}` }) };
      return (await api(httpEvent('GET', `/api/v1/${path}`, { headers }))).statusCode;
    };
    expect(await read('submissions')).toBe(401);

    const nothing = await console(httpEvent('POST', '/console/access', { cookies, form: [['name', 'x']] }));
    expect(nothing.statusCode).toBe(422);
    const form = [
      ['name', '<script>alert(1)</script>'],
      ['scope', 'submissions'],
      ['days', '7'],
    ] as const;
    const made = await console(httpEvent('POST', '/console/access', { cookies, form }));
    const token = /<code>(rt_[\w-]{43})<\/code>/.exec(made.body ?? '')?.[1] ?? '';
    expect(made.body).not.toContain('<script>');
    expect(await read('submissions', token)).toBe(200);
    expect(await read('other-mail', token)).toBe(403);

    const again = await console(httpEvent('GET', '/console/access', { cookies }));
    expect(again.body).not.toContain(token);
    const path = /action="(\/console\/access\/[^"]+\/revoke)"/.exec(again.body ?? '')?.[1] ?? '';
    expect((await console(httpEvent('POST', path, { cookies, form: [] }))).statusCode).toBe(303);
    expect(await read('submissions', token)).toBe(401);
  });
});
