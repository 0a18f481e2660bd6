import { describe, expect, it } from 'vitest';
import { aSite } from '#tests/support/site-house.ts';

const token = 'a-token-of-some-length';
const link = `/files/${token}`;
const file = { name: 'RC3-D2-COMP-en.docx', type: 'application/zip', bytes: 8_200_000, key: 'words/a', usedAt: null };
const withFile = (usedAt: number | null = null, now = 0) => {
  let at = now;
  const site = aSite({ machineNow: () => at });
  site.files.set(token, { ...file, usedAt });
  return {
    ...site,
    later: (ms: number) => {
      at += ms;
    },
  };
};

describe('the link that stands for a file too large for its mail', () => {
  it('shows a button and does nothing when it is only opened, as scanners of mail do', async () => {
    const site = withFile();
    const answer = await site.ask(link);
    const page = await answer.text();
    expect(page).toContain('RC3-D2-COMP-en.docx, 8.2 MB');
    expect(page).toContain('<button');
    expect(page).not.toContain('bucket.example');
    expect(site.files.get(token)?.usedAt).toBeNull();
    // Else a browser would not follow the form's answer.
    expect(answer.headers.get('content-security-policy')).toContain("form-action 'self' https://bucket.example");
  });
  it('leads to the bucket once, and again for the minutes that the address there lives', async () => {
    const site = withFile();
    for (let press = 1; press <= 2; press += 1) {
      const answer = await site.post(link, []);
      expect([answer.status, answer.headers.get('location')]).toEqual([303, 'https://bucket.example/b/words/a?signed']);
      site.later(299_000 * (2 - press));
    }
    site.later(1_000);
    const answer = await site.post(link, []);
    expect(answer.status).toBe(410);
    expect(answer.headers.get('location')).toBeNull();
    expect(await answer.text()).toContain(`/console/chair/files/${token}`);
  });
  it('says that it was used, and how to have the file again, in French too', async () => {
    const site = withFile(0, 300_000);
    const answer = await site.ask(`${link}?lang=fr`);
    expect(answer.status).toBe(410);
    const page = await answer.text();
    expect(page).toContain('Ce lien a déjà remis');
    expect(page).toContain(`/console/chair/files/${token}?lang=fr`);
    expect(page).not.toContain('<button');
  });
  it('is not pressed from a page of another origin', async () => {
    const site = withFile();
    expect((await site.post(link, [], { origin: 'https://evil.example' })).status).toBe(403);
    expect(site.files.get(token)?.usedAt).toBeNull();
  });
  it.each(['/files/nobodys-token-at-all-here', '/files/x', '/files/%2e%2e%2fstyle.css'])(
    'that nobody was given (%s) is not found',
    async (path) => {
      expect((await withFile().ask(path)).status).toBe(404);
      expect((await withFile().post(path, [])).status).toBe(404);
    },
  );
});
