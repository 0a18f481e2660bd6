import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pipeline, inboxes, letter, pipelineSkipped, quiet, startPipeline } from '#tests/support/pipeline.ts';

describe.skipIf(pipelineSkipped)('a mail to the conference', () => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await startPipeline();
  });
  afterAll(() => pipeline.stop());

  it('to both inboxes becomes one submission, with one receipt that names the paragraph', async () => {
    const from = 'anna.keller@mission-switzerland.example';
    const begun = Date.now();
    await pipeline.mail(letter({ from, id: 'first' }));
    const [receipt] = await pipeline.mailed(from);
    expect(Date.now() - begun).toBeLessThan(2_000);
    expect(receipt?.text).toContain('II.19');
    expect(receipt?.text).toContain('unauthorized recipients');
    expect(receipt?.subject).toMatch(/RC3\/0\d{3}$/);
    expect(receipt?.headers).toMatchObject({
      'Auto-Submitted': 'auto-replied',
      'In-Reply-To': '<first@mission.example>',
    });
    expect(String(receipt?.headers['Reply-To'])).toMatch(/reply\+[\w-]+@intake\.revcon3\.example/);
    await quiet(pipeline);
    expect(await pipeline.outbox(from)).toHaveLength(1);
    const [submission, ...others] = await pipeline.submissions();
    expect(others).toEqual([]);
    expect(submission).toMatchObject({ delegation: 'Switzerland', disposition: 'contribution', trust: 'known' });
    expect(submission?.items).toMatchObject([{ id: 1, target: 'II.19', kind: 'amend' }]);
    expect([...(submission?.inboxes ?? [])].sort()).toEqual(['france', 'unoda']);
    expect(JSON.stringify(await pipeline.api('/paragraphs/II.19'))).toContain('Switzerland');
  });

  it('sent again, to one inbox, adds nothing', async () => {
    const from = 'anna.keller@mission-switzerland.example';
    await pipeline.mail(letter({ from, id: 'first' }), [inboxes[1] ?? '']);
    await quiet(pipeline);
    expect(await pipeline.submissions()).toHaveLength(1);
    expect(await pipeline.outbox(from)).toHaveLength(1);
  });

  it('of another State with other words becomes a second submission', async () => {
    const from = 'b.delegate@mission-norway.example';
    const text = 'Section III, paragraph 4: delete.';
    await pipeline.mail(letter({ from, name: 'B. Delegate', state: 'Norway', text }));
    expect((await pipeline.mailed(from))[0]?.text).toContain('III.4');
    expect((await pipeline.submissions()).map(({ delegation }) => delegation)).toEqual(['Switzerland', 'Norway']);
  });

  it.each([
    ['an out-of-office', 'automatic', { text: 'I am away until Monday.', headers: ['Auto-Submitted: auto-replied'] }],
    ['thanks', 'thanks', { text: 'Thank you very much, Draft 2 well received.' }],
    [
      'a mailing list',
      'automatic',
      { text: 'Section II, paragraph 3: delete.', headers: ['List-Id: <news.example>', 'Precedence: bulk'] },
    ],
  ])('that is %s gets no answer and no number', async (what, disposition, over) => {
    const from = `${what.replace(/\W+/g, '-')}@mission-x.example`;
    const before = (await pipeline.submissions()).length;
    await pipeline.mail(letter({ from, name: 'Somebody', state: 'Regards', ...over }));
    await quiet(pipeline);
    expect(await pipeline.outbox(from)).toEqual([]);
    expect(await pipeline.submissions()).toHaveLength(before);
    const { results } = (await pipeline.api('/other-mail')) as { results: { disposition: string }[] };
    expect(results.at(-1)?.disposition).toBe(disposition);
  });

  it('with a virus is never opened, and refused in a short letter', async () => {
    const from = 'infected@mission-x.example';
    const before = (await pipeline.submissions()).length;
    const text = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
    await pipeline.mail(letter({ from, text }));
    const [refusal] = await pipeline.mailed(from);
    expect(refusal?.text).not.toContain('EICAR');
    expect(await pipeline.submissions()).toHaveLength(before);
  });

  it('is found again after a restart, and a resend of it still adds nothing', async () => {
    const from = 'anna.keller@mission-switzerland.example';
    const before = await pipeline.submissions();
    await pipeline.stop();
    pipeline = await startPipeline({ dataDir: pipeline.dataDir });
    expect(await pipeline.submissions()).toEqual(before);
    await pipeline.mail(letter({ from, id: 'first' }));
    await quiet(pipeline);
    expect(await pipeline.submissions()).toHaveLength(before.length);
    expect(await pipeline.outbox(from)).toHaveLength(1);
  });
});

describe.skipIf(pipelineSkipped)('a mail whose sender is not proven', () => {
  it.each([
    { trust: 'unproven', gets: 'a bare receipt that quotes nothing' },
    { trust: 'failed', gets: 'no receipt' },
  ] as const)('(LOCAL_TRUST=$trust) is stored, waits for a person, and gets $gets', async ({ trust }) => {
    const pipeline = await startPipeline({ trust });
    try {
      const from = 'anna.keller@mission-switzerland.example';
      await pipeline.mail(letter({ from }));
      if (trust === 'unproven') {
        const [bare] = await pipeline.mailed(from);
        expect(bare?.text).toMatch(/RC3\/0\d{3}/);
        expect(`${bare?.text ?? ''}${bare?.html ?? ''}`).not.toMatch(/II\.19|unauthorized recipients/);
      }
      await quiet(pipeline);
      expect(await pipeline.outbox(from)).toHaveLength(trust === 'unproven' ? 1 : 0);
      const [submission] = await pipeline.submissions();
      expect(submission?.trust).toBe(trust);
      expect(submission?.items.map(({ state }) => state.workflow)).toEqual(['queued']);
    } finally {
      await pipeline.stop();
    }
  });
});
