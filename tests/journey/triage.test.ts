import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo } from '#infra/local/triage-answer.ts';
import { triageOptions } from '#infra/local/triage-options.ts';
import { triagePlace } from '#infra/local/triage-place.ts';
import { type Pipeline, inboxes, letter, pipelineSkipped, quiet, startPipeline } from '#tests/support/pipeline.ts';
import { until } from '#tests/support/until.ts';

const anna = 'anna.keller@mission-switzerland.example';

describe.skipIf(pipelineSkipped)('the secretariat’s hands on a doubtful contribution', () => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await startPipeline({ conferenceClock: new Date('2018-06-18T10:00-04:00') });
    // By one inbox: a copy by the other would take a number too.
    await pipeline.mail(
      letter({
        text: 'Section II, paragraph 20: delete "incidents of diversion, ".\n\nParagraph 3: delete the whole paragraph, please.',
        id: 'doubt',
      }),
      [inboxes[0] ?? ''],
    );
    await pipeline.mailed(anna);
    await quiet(pipeline);
  });
  afterAll(() => pipeline.stop());

  const triage = async (...args: string[]): Promise<{ lines: string; wrong: string | null }> => {
    const options = triageOptions(args, {});
    const place = await triagePlace({ DATA_DIR: pipeline.dataDir });
    if (options === 'help' || 'wrong' in options || place === null || 'wrong' in place) throw new Error('no command');
    const { lines, wrong } = await answerTo(options.words, options, place);
    return { lines: lines.join('\n'), wrong };
  };
  const counts = async (target: string): Promise<unknown> =>
    ((await pipeline.api(`/paragraphs/${target}`)) as { counts: unknown }).counts;

  it('stands in the queue with its reason, and can be placed but not accepted without a place', async () => {
    const { lines } = await triage('queue');
    expect(lines).toMatch(/RC3\/0001\/2 .*Switzerland/);
    expect(lines).toMatch(/1 waits\.$/);
    expect((await triage('RC3/0001/2', 'target', 'II.940')).wrong).toMatch(/paragraphs 1 to/);
  });

  it('goes to the place that a person says, is counted there, and nothing waits', async () => {
    expect(await triage('RC3/0001/2', 'target', 'III.3', '--by', 'Ana')).toMatchObject({ wrong: null });
    await until(async () => JSON.stringify(await counts('III.3')) === '{"delete":1}');
    expect((await triage('queue')).lines).toBe('Nothing waits.');
  });

  it('is told to its sender once, for all moves of a while, as the next revision', async () => {
    await triage('RC3/0001/1', 'kind', 'oppose', '--by', 'Ana');
    await pipeline.moveClock('+5m');
    await triage('RC3/0001/2', 'kind', 'support', '--by', 'Ben');
    await pipeline.moveClock('+6m');
    await quiet(pipeline);
    expect(await pipeline.outbox(anna)).toHaveLength(1);
    await pipeline.moveClock('+5m');
    const mails = await pipeline.mailed(anna, 2);
    await quiet(pipeline);
    expect(await pipeline.outbox(anna)).toHaveLength(2);
    expect(mails[1]?.subject).toContain('RC3/0001 Rev.1');
    // What changed, as it was told last and as it is: not the step between.
    expect(mails[1]?.text).toMatch(/What changed/);
    expect(mails[1]?.text).toMatch(/item 2[\s\S]*delete[\s\S]*support/i);
    expect(mails[1]?.text).toContain('III.3');
    expect(mails[1]?.headers['Reply-To']).toEqual(mails[0]?.headers['Reply-To']);
    expect(await pipeline.submissions()).toMatchObject([
      {
        revision: 1,
        items: [
          { id: 1, kind: 'oppose' },
          { id: 2, kind: 'support', target: 'III.3' },
        ],
      },
    ]);
    expect(await counts('III.3')).toEqual({ support: 1 });
  });

  it('is no news where everything was taken back', async () => {
    await triage('RC3/0001/2', 'target', 'III.4');
    await triage('undo', 'RC3/0001/2');
    await pipeline.moveClock('+11m');
    await quiet(pipeline);
    expect(await pipeline.outbox(anna)).toHaveLength(2);
  });

  it('has a history with who did what, which no reading API shows', async () => {
    const { lines } = await triage('history', 'RC3/0001');
    expect(lines).toMatch(/RC3\/0001\/2 .*Ana .*target III\.3/);
    expect(lines).toMatch(/\(taken back\)/);
    await triage('note', 'RC3/0001/1', 'Called the mission.');
    expect(JSON.stringify(await pipeline.api('/submissions/0001'))).not.toMatch(/Called|Ana/);
  });

  it('is published and decided on, in bulk and one by one', async () => {
    expect((await triage('publish', '--section', 'III')).lines).toMatch(/1 done/);
    expect((await triage('decide', 'RC3/0001/2', 'reflected')).wrong).toBe(null);
    expect(await pipeline.submissions()).toMatchObject([
      {
        items: [
          { state: { visibility: 'secretariat' } },
          { state: { visibility: 'published', decision: 'reflected' } },
        ],
      },
    ]);
  });

  it('of a paragraph says how it stands, to whoever reads the API', async () => {
    expect((await triage('state', 'II.19', 'agreed-in-informals')).wrong).toBe(null);
    expect(await pipeline.api('/paragraphs/II.19')).toMatchObject({ state: 'agreed-in-informals' });
    await triage('state', 'II.19', 'undo', 'Cuba', 'asks', 'for', 'time.');
    expect((await triage('state', 'II.19')).lines).toMatch(
      /open → agreed-in-informals\n.*agreed-in-informals → open {2}\(undo\) {2}Cuba asks for time\.$/,
    );
    expect((await triage('state', 'II.19', 'closed', 'x'.repeat(301))).wrong).toMatch(/II\.19 has 301 .* of 300/);
    expect(await pipeline.api('/paragraphs/II.19')).toMatchObject({ state: 'open' });
  });

  it('enter a paper under its formal date, once', async () => {
    const paper = ['paper', 'France', '2018-06-18', 'II.30', 'insert', 'A new paragraph.'];
    expect((await triage(...paper)).lines).toMatch(/RC3\/0002\/1 {2}insert II\.30\+/);
    expect((await triage(...paper)).wrong).toMatch(/there already: RC3\/0002/);
    expect((await triage('paper', 'France', '2019-06-18', 'II.30', 'delete')).wrong).toMatch(/still to come/);
  });

  it('erase a contribution for ever, and only when asked twice', async () => {
    expect((await triage('erase', 'RC3/0002')).wrong).toMatch(/--yes/);
    expect((await triage('erase', 'RC3/0002', '--yes')).lines).toMatch(/erased/);
    expect((await triage('history', 'RC3/0002')).wrong).toMatch(/no RC3\/0002/);
  });

  it('refuses what a person asks on an older version than there is', async () => {
    const refused = await triage('RC3/0001/2', 'target', 'III.5', '--version', '1');
    expect(refused.wrong).toMatch(/It has changed since: secretariat noted the outcome \(reflected\)/);
  });

  it('says what is possible where something is asked that is not', async () => {
    expect((await triage('RC3/0001/2', 'dance')).wrong).toMatch(/accept/);
    expect((await triage('RC3/0099', 'publish')).wrong).toMatch(/no RC3\/0099/);
    expect((await triage('hello')).wrong).toMatch(/no reference/);
  });

  it('take other mail for the contribution that it is, once, and answer it', async () => {
    const ben = 'ben.ito@mission-japan.example';
    await pipeline.mail(
      letter({
        from: ben,
        state: 'Japan',
        name: 'Ben Ito',
        text: 'Please send me the list of hotels near the headquarters.',
        id: 'hotel',
      }),
      [inboxes[0] ?? ''],
    );
    await until(async () => (await triage('other-mail')).lines.includes('M1'));
    await quiet(pipeline);
    expect((await triage('other-mail')).lines).toMatch(/^M1 .*ben\.ito@mission-japan\.example.*“Japan - Draft 2”/m);
    expect((await triage('contribution', 'M7')).wrong).toBe('There is no other mail M7.');
    expect((await triage('contribution')).wrong).toMatch(/^Say which mail/);
    expect(await triage('contribution', 'M1', '--by', 'Ana')).toMatchObject({ wrong: null });
    await until(async () => (await triage('contribution', 'M1')).lines.includes('RC3/0003'));
    expect((await pipeline.mailed(ben))[0]?.subject).toContain('RC3/0003');
    expect((await triage('queue')).lines).toContain('RC3/0003');
  });

  it('bind an address, and unbind it', async () => {
    expect((await triage('bind', 'cleo@mail.example', 'France')).lines).toMatch(
      /^cleo@mail\.example is bound to France/,
    );
    expect((await triage('unbind', 'cleo@mail.example', 'France')).lines).toMatch(/no longer bound/);
    expect((await triage('unbind', 'cleo@mail.example', 'France')).wrong).toMatch(/is not bound/);
    expect((await triage('unbind', 'cleo@mail.example', 'Atlantis')).wrong).toMatch(/no delegation “Atlantis”/);
  });
});
