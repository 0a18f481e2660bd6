import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pipeline, letter, pipelineSkipped, quiet, startPipeline } from '#tests/support/pipeline.ts';

interface Corrected {
  reference: string;
  revision: number;
  disposition: string;
  corrects: string | null;
  publication: string;
  items: { id: number; target: string; kind: string; newText?: string; state: Record<string, string> }[];
}

describe.skipIf(pipelineSkipped)('a correction by reply', () => {
  let pipeline: Pipeline;
  const from = 'anna.keller@mission-switzerland.example';
  let reference = '';
  let replyTo = '';
  beforeAll(async () => {
    pipeline = await startPipeline();
    const text = [
      'Section II, paragraph 19: replace "terrorists" with "unauthorized recipients".',
      '',
      'Section II, paragraph 60: delete.',
    ].join('\n');
    await pipeline.mail(letter({ from, id: 'corrected', text }));
    const [receipt] = await pipeline.mailed(from);
    reference = /RC3\/\d{4}/.exec(receipt?.subject ?? '')?.[0] ?? '';
    replyTo = /reply\+[\w-]+@[\w.-]+/.exec(String(receipt?.headers['Reply-To']))?.[0] ?? '';
  }, 180_000);
  afterAll(() => pipeline.stop());

  const submission = async (of = reference): Promise<Corrected> =>
    (await pipeline.api(`/submissions/${of.slice('RC3/'.length)}`)) as Corrected;
  const quoted = async (): Promise<string> =>
    ((await pipeline.outbox(from)).at(-1)?.text ?? '')
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
  const reply = async (words: string, over: Parameters<typeof letter>[0] = {}): Promise<void> => {
    const text = `${words}\n\nOn Mon, 18 Jun 2018 at 10:00, RevCon3 Secretariat wrote:\n${await quoted()}`;
    await pipeline.mail(letter({ from, ...over, text }), [replyTo]);
  };

  it('changes exactly that, makes Rev.1, and is answered with the new state and what changed', async () => {
    await reply('Thank you. II.19 should be II.20.', { id: 'first-correction' });
    const receipts = await pipeline.mailed(from, 2);
    await quiet(pipeline);
    expect(await submission()).toMatchObject({
      revision: 1,
      items: [
        { id: 1, target: 'II.20', kind: 'amend', newText: 'unauthorized recipients' },
        { id: 2, target: 'II.60', kind: 'delete' },
      ],
    });
    expect(receipts[1]?.subject).toContain(`${reference} Rev.1`);
    expect(receipts[1]?.headers['In-Reply-To']).toBe('<first-correction@mission.example>');
    expect(receipts[1]?.text).toContain('II.20');
    expect(receipts[1]?.text).toContain('II.19');
    expect(await pipeline.submissions()).toHaveLength(1);
  });

  it('moves the proposal from one paragraph to the other', async () => {
    const at = async (target: string): Promise<unknown[]> =>
      ((await pipeline.api(`/paragraphs/${target}`)) as { proposals: unknown[] }).proposals;
    expect(await at('II.19')).toHaveLength(0);
    expect(await at('II.20')).toHaveLength(1);
    expect(await at('II.60')).toHaveLength(1);
  });

  it('that comes by both inboxes, or twice, makes one revision and one receipt', async () => {
    await reply('II.19 should be II.20.', { id: 'first-correction' });
    await reply('II.19 should be II.20.', { id: 'again' });
    await quiet(pipeline);
    expect((await submission()).revision).toBe(1);
    expect(await pipeline.outbox(from)).toHaveLength(2);
  });

  it('withdraws one proposal, which keeps its number', async () => {
    await reply('Please withdraw item 2.', { id: 'withdraws' });
    await pipeline.mailed(from, 3);
    expect(await submission()).toMatchObject({
      revision: 2,
      items: [
        { id: 1, state: { decision: 'open' } },
        { id: 2, state: { decision: 'withdrawn' } },
      ],
    });
  });

  it('of two at once both take effect', async () => {
    await Promise.all([
      reply('This is not for publication.', { id: 'one-of-two' }),
      reply('And please add: Section III, paragraph 4: delete.', { id: 'two-of-two' }),
    ]);
    await pipeline.mailed(from, 5);
    const after = await submission();
    expect(after).toMatchObject({ revision: 4, publication: 'no' });
    expect(after.items.map(({ id, target }) => [id, target])).toEqual([
      [1, 'II.20'],
      [2, 'II.60'],
      [3, 'III.4'],
    ]);
  });

  it('in doubt goes to the secretariat under a number of its own, and the receipt says so', async () => {
    await reply('Item 1 is not what we meant.', { id: 'in-doubt' });
    const receipts = await pipeline.mailed(from, 6);
    const own = /RC3\/\d{4}/.exec(receipts[5]?.subject ?? '')?.[0] ?? '';
    expect(own).not.toBe(reference);
    expect(receipts[5]?.text).not.toContain('unauthorized recipients');
    expect(await submission(own)).toMatchObject({ disposition: 'correction', corrects: reference });
    expect((await submission()).revision).toBe(4);
  });

  it('that only thanks changes nothing and is not answered', async () => {
    await reply('Many thanks, all correct.', { id: 'thanks' });
    await quiet(pipeline);
    expect((await submission()).revision).toBe(4);
    expect(await pipeline.outbox(from)).toHaveLength(6);
  });

  it('of a stranger, without the token, waits for a person', async () => {
    const stranger = 'b.delegate@mission-norway.example';
    await pipeline.mail(
      letter({ from: stranger, name: 'B. Delegate', state: 'Norway', text: `${reference}/1: withdrawn.` }),
    );
    const [receipt] = await pipeline.mailed(stranger);
    expect(`${receipt?.text ?? ''}${receipt?.html ?? ''}`).not.toMatch(/unauthorized recipients|II\.20/);
    const own = /RC3\/\d{4}/.exec(receipt?.subject ?? '')?.[0] ?? '';
    expect(await submission(own)).toMatchObject({ corrects: reference });
    expect((await submission()).items[0]?.state['decision']).toBe('open');
  });

  it('of a reference that nobody has waits an hour of the conference, then a person sees it', async () => {
    const before = (await pipeline.submissions()).length;
    await pipeline.mail(
      letter({ from, id: 'unknown', text: 'Correction to our contribution RC3/0999: please withdraw RC3/0999.' }),
    );
    await quiet(pipeline);
    expect(await pipeline.submissions()).toHaveLength(before);
    await pipeline.moveClock('+61m');
    await pipeline.mailed(from, 7);
    expect((await pipeline.submissions()).at(-1)).toMatchObject({ corrects: 'RC3/0999' });
  });

  it('by a corrected version in the thread of its sender’s own mail is the next revision, answered under it', async () => {
    const own = { from: 'c.delegate@mission-chile.example', name: 'C. Delegate', state: 'Chile' };
    const before = (await pipeline.submissions()).length;
    const first = 'Section II, paragraph 61: delete.\n\nSection III, paragraph 4: delete.';
    await pipeline.mail(letter({ ...own, id: 'chile-first', text: first }));
    await pipeline.mailed(own.from);
    const corrected = letter({
      ...{ ...own, id: 'chile-corrected', headers: ['In-Reply-To: <chile-first@mission.example>'] },
      text: [
        'Corrected version of our comments of this morning, please disregard the earlier.',
        ...['', 'Section II, paragraph 62: delete.', '', 'Section III, paragraph 4: delete.'],
        ...['', 'On Mon, 18 Jun 2018 at 08:00, C. Delegate <c.delegate@mission-chile.example> wrote:'],
        ...first.split('\n').map((line) => `> ${line}`),
      ].join('\n'),
    });
    await pipeline.mail(corrected);
    const [, receipt] = await pipeline.mailed(own.from, 2);
    await quiet(pipeline);
    expect(await pipeline.submissions()).toHaveLength(before + 1);
    const chile = (await pipeline.submissions()).at(-1)!;
    expect(await submission(chile.reference)).toMatchObject({
      revision: 1,
      items: [
        { id: 1, target: 'II.61', state: { decision: 'withdrawn' } },
        { id: 2, target: 'III.4', state: { decision: 'open' } },
        { id: 3, target: 'II.62', kind: 'delete', state: { decision: 'open' } },
      ],
    });
    expect(receipt?.subject).toContain(`${chile.reference} Rev.1`);
    expect(receipt?.headers['In-Reply-To']).toBe('<chile-corrected@mission.example>');
    expect(receipt?.text).toContain('II.62');
    // Once more, to one inbox: nothing new, and no other receipt.
    await pipeline.mail(corrected, ['conventionalarms-unoda@un.org']);
    await quiet(pipeline);
    expect(await submission(chile.reference)).toMatchObject({ revision: 1 });
    expect(await pipeline.outbox(own.from)).toHaveLength(2);
  });
});
