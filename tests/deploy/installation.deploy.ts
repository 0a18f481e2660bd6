import { setTimeout as pause } from 'node:timers/promises';
import { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '#tests/support/until.ts';
import { type Deployed, bootstrap, deploy } from './cdk.ts';
import { type Emulator, startEmulator } from './emulator.ts';
import { asReceived } from './letters.ts';
import { type Inside, inside } from './inside.ts';
import { type Outside, type Sent, outside } from './outside.ts';

const started = await startEmulator();
const figures: string[] = [];
if (typeof started === 'string') process.stdout.write(`test:deploy: skipped, ${started}\n`);

const letter = (id: string, sender: string, state: string, place: string): string =>
  asReceived({ ...{ id, sender, state }, name: 'A. Delegate', text: `${place}: delete the paragraph.` });

describe.skipIf(typeof started === 'string')('an installation, deployed by the CDK', () => {
  const emulator = started as Emulator;
  let first: Deployed;
  let world: Outside;
  let store: Inside;

  beforeAll(async () => {
    world = outside(emulator);
    const { seconds } = await bootstrap(emulator);
    first = await deploy(emulator, 'first');
    store = inside(emulator, first);
    figures.push(`bootstrap ${seconds.toFixed(1)} s, deploy ${first.seconds.toFixed(1)} s`);
  });

  afterAll(async () => {
    await emulator.stop();
    process.stdout.write(`test:deploy: ${figures.join('; ')}\n`);
  });

  const sentTo = async (address: string): Promise<Sent[]> =>
    (await world.sent()).filter(({ to }) => to.includes(address));

  const acknowledged = async (address: string, raw: string, id: string): Promise<number> => {
    const from = performance.now();
    await world.deliver(first, 'unoda', id, raw);
    await until(async () => (await sentTo(address)).length > 0, 30_000);
    return Math.round(performance.now() - from);
  };

  it('answers a mail put into the bucket as SES puts it', async () => {
    const cold = await acknowledged(
      'anna@eda.admin.ch',
      letter('m1', 'anna@eda.admin.ch', 'Switzerland', 'II.19'),
      'm1',
    );
    const [receipt] = await sentTo('anna@eda.admin.ch');
    expect(receipt?.from).toContain('@first.notify.');
    expect(receipt?.text).toContain('II.19');
    expect(receipt?.text).toContain('RC3/0001/1');
    const warm = await acknowledged('per@mfa.no', letter('m2', 'per@mfa.no', 'Norway', 'III.4'), 'm2');
    figures.push(`first acknowledgement ${cold} ms, warm ${warm} ms`);
  });

  it('makes one submission of the same mail delivered twice', async () => {
    const raw = letter('m3', 'ines@mfa.pt', 'Portugal', 'II.12');
    await acknowledged('ines@mfa.pt', raw, 'm3');
    await world.deliver(first, 'unoda', 'm3-again', raw);
    await until(async () => (await world.kept(first, 'arriving/')).length === 0, 20_000);
    await pause(2_000);
    expect(await sentTo('ines@mfa.pt')).toHaveLength(1);
    expect((await store.byDelegation('Portugal')).length).toBe(1);
  });

  it('takes the form, and counts it once its mailed link is confirmed', async () => {
    const fields = { delegation: 'Chile', name: 'C. Delegate', email: 'c@minrel.cl', publication: 'yes', text: '' };
    const proposal = {
      token: 'deployed-form-1',
      target: 'III.4',
      action: 'delete',
      words: '',
      reasons: 'Said elsewhere.',
    };
    const body = new URLSearchParams({ ...fields, ...proposal });
    const posted = await fetch(`${first.site}/contribute`, { method: 'POST', body, redirect: 'manual' });
    expect([posted.status, posted.headers.get('location')]).toEqual([303, '/contribute/deployed-form-1']);
    await until(async () => (await sentTo('c@minrel.cl')).length > 0, 30_000);
    const [mailed] = await sentTo('c@minrel.cl');
    expect(mailed?.text).not.toContain('III.4');
    const link = /https?:\/\/\S+(\/confirm\/[\w~.-]+)/.exec(mailed?.text ?? '')?.[1] ?? '';
    expect((await fetch(`${first.site}${link}`)).status).toBe(200);
    await fetch(`${first.site}${link}`, { method: 'POST', redirect: 'manual' });
    await until(async () => (await sentTo('c@minrel.cl')).length > 1, 30_000);
    expect((await sentTo('c@minrel.cl'))[1]?.text).toContain('III.4');
  });

  it('lays what it can never read among the dead letters, and goes on', async () => {
    const names = await world.resources(first.stack);
    const queue = (id: RegExp) => [...names].find(([logical]) => id.test(logical))?.[1] ?? '';
    // Its own patience is twelve minutes between deliveries.
    const patience = { QueueUrl: queue(/^Arriving[0-9A-F]{8}$/), Attributes: { VisibilityTimeout: '1' } };
    await world.queues('SetQueueAttributes', patience);
    await world.deliver(first, 'form', 'poison', 'no form ever wrote this');
    const dead = { QueueUrl: queue(/^ArrivingDead[0-9A-F]{8}$/), AttributeNames: ['ApproximateNumberOfMessages'] };
    const waiting = async () =>
      (await world.queues('GetQueueAttributes', dead))['Attributes'] as Record<string, string> | undefined;
    await until(async () => (await waiting())?.['ApproximateNumberOfMessages'] === '1', 60_000);
    const { Messages } = await world.queues('ReceiveMessage', { QueueUrl: dead.QueueUrl });
    expect(JSON.stringify(Messages)).toContain('arriving/form/poison');
    await acknowledged('after@mfa.gr', letter('m4', 'after@mfa.gr', 'Greece', 'II.9'), 'm4');
  });

  it('sends the chair one digest when the schedule says so', async () => {
    const settings = await store.settings();
    const at = DateTime.now().setZone(settings.conference.timeZone).plus({ minutes: 1 }).startOf('minute');
    await store.changeSettings(settings, at.toFormat('HH:mm'));
    const schedule = await world.hurry(first.stack, 'SendDigests', 'rate(1 minute)');
    expect(schedule).toBe('cron(0/5 * * * ? *)');
    await until(async () => (await sentTo('chair@revcon3.example')).length > 0, 170_000);
    await pause(5_000);
    const digests = await sentTo('chair@revcon3.example');
    expect(digests).toHaveLength(1);
    for (const word of ['Switzerland', 'Norway', 'Portugal', 'Chile', 'II.19', 'III.4', 'Suisse'])
      expect(digests[0]?.text).toContain(word);
  }, 200_000);

  it('changes nothing when it is deployed again', async () => {
    const again = await deploy(emulator, 'first');
    expect(again.said).toContain('(no changes)');
    figures.push(`deployed again in ${again.seconds.toFixed(1)} s`);
  }, 120_000);

  it('lets a second stage stand beside the first and share nothing', async () => {
    const second = await deploy(emulator, 'second');
    // A policy goes by the name of what it guards; the stage of every HTTP API is called $default.
    const namesOf = async (stack: string): Promise<Set<string>> =>
      new Set([...(await world.resources(stack)).values()].filter((name) => name !== '$default'));
    const [ours, theirs] = [await namesOf(first.stack), await namesOf(second.stack)];
    expect(theirs.size).toBe(ours.size);
    expect([...theirs].filter((name) => ours.has(name))).toEqual([]);
    await world.deliver(second, 'unoda', 'm5', letter('m5', 'jo@mfa.at', 'Austria', 'II.19'));
    await until(async () => (await sentTo('jo@mfa.at')).length > 0, 30_000);
    const [receipt] = await sentTo('jo@mfa.at');
    expect(receipt?.from).toContain('@second.notify.');
    expect(receipt?.text).toContain('RC3/0001/1');
  }, 120_000);
});
