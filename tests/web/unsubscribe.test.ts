import { describe, expect, it } from 'vitest';
import { aSite } from '#tests/support/site-house.ts';

const chair = { digest: 'chair', address: 'chair@revcon3.example', token: 'token-of-the-chair', leftAt: null };
const link = '/unsubscribe/token-of-the-chair';
const withChair = () => {
  const site = aSite();
  site.recipients.set(chair.token, chair);
  return site;
};
const leftAt = (site: ReturnType<typeof aSite>) => site.recipients.get(chair.token)?.leftAt;

describe('the link that stops a digest', () => {
  it('asks and does nothing when it is only opened, as scanners of mail do', async () => {
    const site = withChair();
    const page = await (await site.ask(link)).text();
    expect(page).toContain('Daily digest for the President');
    expect(page).toContain('chair@revcon3.example');
    expect(page).toContain('<button');
    expect(leftAt(site)).toBeNull();
  });
  it('stops it by the one click of a mail programme, which sends no origin (RFC 8058); again changes nothing', async () => {
    const site = withChair();
    for (let click = 1; click <= 2; click += 1)
      expect((await site.post(link, [['List-Unsubscribe', 'One-Click']])).status).toBe(200);
    expect(leftAt(site)).toBe('2018-06-18T14:00:00.000Z');
  });
  it('sends it again when asked to', async () => {
    const site = withChair();
    await site.post(link, []);
    expect(await (await site.ask(`${link}?lang=fr`)).text()).toContain('L’envoyer de nouveau');
    await site.post(link, [['again', 'yes']]);
    expect(leftAt(site)).toBeNull();
  });
  it('is not pressed from a page of another origin', async () => {
    const site = withChair();
    expect((await site.post(link, [], { origin: 'https://evil.example' })).status).toBe(403);
    expect(leftAt(site)).toBeNull();
  });
  it.each(['/unsubscribe/nobodys-token', '/unsubscribe/x'])('that nobody was given (%s) is not found', async (path) => {
    expect((await withChair().ask(path)).status).toBe(404);
    expect((await withChair().post(path, [])).status).toBe(404);
  });
});
