import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pipeline, letter, pipelineSkipped, quiet, startPipeline } from '#tests/support/pipeline.ts';
import { until } from '#tests/support/until.ts';

describe.skipIf(pipelineSkipped)('when something fails', () => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await startPipeline();
  });
  afterAll(() => pipeline.stop());
  const fail = (next: number, error: string): Promise<Response> => pipeline.outboxPost('/fail', { next, error });
  const sweep = (): Promise<Response> => fetch(`${pipeline.site}/_local/sweep`, { method: 'POST', body: '{}' });

  it('SES throttling delays a receipt and loses none', async () => {
    const from = 'throttled@mission-a.example';
    await fail(1, 'Throttling');
    await pipeline.mail(letter({ from, text: 'Section II, paragraph 7: delete.' }));
    await quiet(pipeline);
    expect(await pipeline.outbox(from)).toEqual([]);
    await until(async () => {
      await sweep();
      return (await pipeline.outbox(from)).length > 0;
    }, 15_000);
    await sweep();
    await quiet(pipeline);
    expect(await pipeline.outbox(from)).toHaveLength(1);
  });

  it('a letter that SES rejects is not tried again', async () => {
    const from = 'rejected@mission-b.example';
    await fail(1, 'MessageRejected');
    await pipeline.mail(letter({ from, text: 'Section II, paragraph 8: delete.' }));
    await quiet(pipeline);
    await sweep();
    await quiet(pipeline);
    expect(await pipeline.outbox(from)).toEqual([]);
    expect((await pipeline.submissions()).length).toBeGreaterThan(0);
  });

  it('a bounce of our receipt is noted, and a resend then brings the receipt once more', async () => {
    const from = 'bounced@mission-c.example';
    const mail = letter({ from, text: 'Section II, paragraph 9: delete.' });
    await pipeline.mail(mail);
    const [receipt] = await pipeline.mailed(from);
    expect((await pipeline.outboxPost('/bounce', { id: receipt?.id, type: 'Permanent' })).status).toBe(200);
    await quiet(pipeline);
    await pipeline.mail(mail);
    expect(await pipeline.mailed(from, 2)).toHaveLength(2);
    const [first, second] = await pipeline.outbox(from);
    expect(second?.text).toBe(first?.text);
  });

  it('what cannot be read is a dead letter after its last delivery, kept on disk, and holds up nobody', async () => {
    // Not JSON under form/: no door can ever read it.
    const state = await pipeline.state();
    expect(state.deadLetters['arriving']).toBe(0);
    await pipeline.put('arriving/form/poison.json', 'this is not JSON');
    const from = 'after@mission-d.example';
    await pipeline.mail(letter({ from, text: 'Section II, paragraph 10: delete.' }));
    await pipeline.mailed(from);
    await until(async () => ((await pipeline.state()).deadLetters['arriving'] ?? 0) === 1, 25_000);
    expect(readdirSync(join(pipeline.dataDir, 'queues', 'arriving-dead'))).toHaveLength(1);
  });
});
