import { expect, it } from 'vitest';
import { barriers, named, read, textOf } from '#tests/support/html.ts';
import { aSite } from '#tests/support/site-house.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';

const withForm = () => {
  const site = aSite();
  site.submissions.push(
    aSubmission(7, {
      source: 'form',
      unconfirmed: true,
      trust: 'unproven',
      replyToken: 'confirm-me-please',
      delegation: 'Norway',
      items: [anItem(1, 'III.4', { state: { workflow: 'unconfirmed', decision: 'open', visibility: 'secretariat' } })],
    }),
  );
  return site;
};

it('opening the link does nothing: scanners of mail open every link', async () => {
  const site = withForm();
  const answer = await site.ask('/confirm/confirm-me-please');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const html = await answer.text();
  expect(barriers(html)).toEqual([]);
  expect(textOf(read(html))).toContain('Did you send RC3/0007 for Norway?');
  // Whoever gets the mail by mistake learns nothing of the proposals.
  expect(html).not.toContain('III.4');
  const form = named(read(html), 'form')[0]!;
  expect(form.attribs).toMatchObject({ method: 'post' });
  expect(form.attribs['action']).toBeUndefined();
  expect(site.submissions[0]?.unconfirmed).toBe(true);
  expect(site.letters).toEqual([]);
});

it('the button confirms: authenticated, placed, and one receipt however often it is pressed', async () => {
  const site = withForm();
  for (let n = 0; n < 3; n += 1) {
    const answer = await site.post('/confirm/confirm-me-please', []);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('RC3/0007 is confirmed');
  }
  expect(site.letters).toEqual(['receipt/RC3/0007']);
  expect(site.submissions[0]).toMatchObject({
    unconfirmed: false,
    trust: 'authenticated',
    items: [{ state: { workflow: 'placed' } }],
  });
  expect(await (await site.ask('/confirm/confirm-me-please')).text()).toContain('RC3/0007 is confirmed');
});

it('a token that is no form’s confirms nothing', async () => {
  const site = withForm();
  site.submissions.push(aSubmission(8, { source: 'mail', replyToken: 'reply-to-a-mail' }));
  for (const token of ['reply-to-a-mail', 'unknown-token', 'x', 'a'.repeat(200), '%2e%2e%2f']) {
    expect((await site.ask(`/confirm/${token}`)).status, token).toBe(404);
    expect((await site.post(`/confirm/${token}`, [])).status, token).toBe(404);
  }
  expect(site.letters).toEqual([]);
});
