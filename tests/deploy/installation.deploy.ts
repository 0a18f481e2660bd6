import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '#tests/support/until.ts';
import { type Deployed, bootstrap, deploy } from './cdk.ts';
import { type Cloud, chair, openCloud } from './cloud.ts';
import { type Inside, inside } from './inside.ts';
import { officerAt, vouching } from './console.ts';
import { asReceived } from './letters.ts';
import { type Outside, outside } from './outside.ts';
import { type Sent, sentTo } from './sent.ts';

const opened = await openCloud();
const figures: string[] = [];
if (typeof opened === 'string') process.stdout.write(`test:deploy: skipped, ${opened}\n`);

/** An account keeps what earlier runs sent: everything of this run has a name of its own. */
const thisRun = randomBytes(4).toString('hex');
const patience = typeof opened === 'string' ? 1 : opened.patience;

/** Real addresses that anybody may write to: SES's simulator of mailboxes swallows what comes. */
const addressOf = (who: string): string => `success+${who}-${thisRun}@simulator.amazonses.com`;

const letter = (who: string, state: string, place: string): string =>
  asReceived({
    ...{ id: `${who}-${thisRun}`, sender: addressOf(who), state, name: 'A. Delegate' },
    // The same words in another run would be a twin of the earlier submission, and joined to it.
    text: `${place}: delete the paragraph. Our note ${thisRun} of this week gives the reasons.`,
  });

describe.skipIf(typeof opened === 'string')('an installation, deployed by the CDK', () => {
  const cloud = opened as Cloud;
  /** The first proposal of a stage that is new, or of any submission. */
  const proposal = cloud.fresh ? /RC3\/0001\/1\b/ : /RC3\/\d{4,}\/1\b/;
  let first: Deployed;
  let world: Outside;
  let store: Inside;
  /** In an account the people of both stages are Cognito's, and none of them is a test. */
  let provider: Awaited<ReturnType<typeof vouching>> | undefined;

  beforeAll(async () => {
    world = outside(cloud);
    const { seconds } = await bootstrap(cloud);
    provider = cloud.endpoint === undefined ? undefined : await vouching();
    first = await deploy(cloud, 'first', provider?.context);
    provider?.isAt(first.siteUrl);
    store = inside(cloud, first);
    figures.push(`bootstrap ${seconds.toFixed(1)} s, deploy ${first.seconds.toFixed(1)} s`);
    if (!cloud.mailLeaves) figures.push('no --domain was given: letters were looked for in the outbox, not sent');
  }, 600_000 * patience);

  afterAll(async () => {
    await provider?.stop();
    await cloud.stop();
    process.stdout.write(`test:deploy: ${figures.join('; ')}\n`);
  });

  let begun: Promise<{ again: Deployed; second: Deployed }> | undefined;
  /** The deployments that come later: begun while the digest is waited for, a minute in which nothing else happens. */
  const later = (): Promise<{ again: Deployed; second: Deployed }> =>
    (begun ??= (async () => ({
      again: await deploy(cloud, 'first', provider?.context),
      second: await deploy(cloud, 'second'),
    }))());

  const sent = (address: string, by = store): Promise<Sent[]> => sentTo(cloud, world, by, address);

  const acknowledged = async (who: string, state: string, place: string): Promise<number> => {
    const from = performance.now();
    await world.deliver(first, 'unoda', `${who}-${thisRun}`, letter(who, state, place));
    await until(async () => (await sent(addressOf(who))).length > 0, 30_000);
    return Math.round(performance.now() - from);
  };

  it('answers a mail put into the bucket as SES puts it', async () => {
    const cold = await acknowledged('anna', 'Switzerland', 'II.19');
    const [receipt] = await sent(addressOf('anna'));
    expect(receipt?.from).toContain('@first.notify.');
    expect(receipt?.text).toContain('II.19');
    expect(receipt?.text).toMatch(proposal);
    const warm = await acknowledged('per', 'Norway', 'III.4');
    figures.push(`first acknowledgement ${cold} ms, warm ${warm} ms`);
  });

  it('makes one submission of the same mail delivered twice', async () => {
    await acknowledged('ines', 'Portugal', 'II.12');
    await world.deliver(first, 'unoda', `ines-again-${thisRun}`, letter('ines', 'Portugal', 'II.12'));
    const waiting = async () => (await world.kept(first, 'arriving/')).some((key) => key.endsWith(thisRun));
    await until(async () => !(await waiting()), 20_000);
    await pause(2_000);
    expect(await sent(addressOf('ines'))).toHaveLength(1);
    expect(await store.from(addressOf('ines'))).toBe(1);
  });

  it('takes the form, and counts it once its mailed link is confirmed', async () => {
    const address = addressOf('chile');
    const fields = { delegation: 'Chile', name: 'C. Delegate', email: address, publication: 'yes', text: '' };
    const token = `deployed-form-${thisRun}`;
    const asked = { token, target: 'III.4', action: 'delete', words: '', reasons: `Said in our note ${thisRun}.` };
    const body = new URLSearchParams({ ...fields, ...asked });
    const posted = await fetch(`${first.site}/contribute`, { method: 'POST', body, redirect: 'manual' });
    expect([posted.status, posted.headers.get('location')]).toEqual([303, `/contribute/${token}`]);
    await until(async () => (await sent(address)).length > 0, 30_000);
    const [mailed] = await sent(address);
    expect(mailed?.text).not.toContain('III.4');
    const link = /https?:\/\/\S+(\/confirm\/[\w~.-]+)/.exec(mailed?.text ?? '')?.[1] ?? '';
    expect((await fetch(`${first.site}${link}`)).status).toBe(200);
    await fetch(`${first.site}${link}`, { method: 'POST', redirect: 'manual' });
    await until(async () => (await sent(address)).length > 1, 30_000);
    expect((await sent(address))[1]?.text).toContain('III.4');
  });

  it('shows the console to nobody but who signs in, and the read API to nobody without a token', async () => {
    expect((await fetch(`${first.site}/api/v1/submissions`)).status).toBe(401);
    const stranger = await fetch(`${first.site}/console`, { redirect: 'manual' });
    expect([stranger.status, stranger.headers.get('location')]).toEqual([303, '/console/sign-in?to=%2Fconsole']);
    if (provider === undefined) return;

    const ana = await officerAt(first, 'secretariat');
    const board = await ana.visit(`${first.site}/console?list=newest`);
    expect(board.body).toContain('Switzerland');
    const chairman = await officerAt(first, 'chair');
    expect((await chairman.visit(`${first.site}/console`)).status).toBe(200);
    expect((await chairman.visit(`${first.site}/console/review`)).status).toBe(403);
    const delegate = await officerAt(first, 'delegate');
    expect((await delegate.visit(`${first.site}/console`)).status).toBe(403);

    const body = new URLSearchParams({ name: `test ${thisRun}`, scope: 'submissions', days: '7' });
    const made = await (await ana.ask(`${first.site}/console/access`, { method: 'POST', body })).text();
    const token = /<code>(rt_[\w-]{43})<\/code>/.exec(made)?.[1] ?? '';
    const asked = (path: string) =>
      fetch(`${first.site}/api/v1/${path}`, { headers: { authorization: `Bearer ${token}` } });
    const answer = await asked('submissions');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Switzerland');
    expect((await asked('paragraphs')).status).toBe(403);
    const path = /action="(\/console\/access\/[^"]+\/revoke)"/.exec(made)?.[1] ?? '';
    expect((await ana.ask(`${first.site}${path}`, { method: 'POST', body: '' })).status).toBe(303);
    expect((await asked('submissions')).status).toBe(401);
  });

  it('lays what it can never read among the dead letters, and goes on', async () => {
    const names = await world.resources(first.stack);
    const queue = (id: RegExp) => [...names].find(([logical]) => id.test(logical))?.[1] ?? '';
    const QueueUrl = queue(/^Arriving[0-9A-F]{8}$/);
    const asked = await world.queues('GetQueueAttributes', { QueueUrl, AttributeNames: ['VisibilityTimeout'] });
    // Its own patience is twelve minutes between deliveries.
    await world.queues('SetQueueAttributes', { QueueUrl, Attributes: { VisibilityTimeout: '1' } });
    await world.deliver(first, 'form', `poison-${thisRun}`, 'no form ever wrote this');
    const dead = { QueueUrl: queue(/^ArrivingDead[0-9A-F]{8}$/), MaxNumberOfMessages: 10, VisibilityTimeout: 1 };
    const found = async () =>
      JSON.stringify(await world.queues('ReceiveMessage', dead)).includes(`arriving/form/poison-${thisRun}`);
    await until(found, 60_000);
    await world.queues('SetQueueAttributes', { QueueUrl, Attributes: asked['Attributes'] });
    await acknowledged('eleni', 'Greece', 'II.9');
    expect(await store.from(addressOf('eleni'))).toBe(1);
  }, 120_000);

  it('sends the chair one digest when the schedule says so', async () => {
    const before = (await sent(chair)).length;
    const { timeZone } = (await store.settings()).conference;
    const at = DateTime.now().setZone(timeZone).plus({ minutes: 1 }).startOf('minute');
    const hour = await store.changeHour(at.toFormat('HH:mm'));
    const pace = await world.pace(first.stack, 'SendDigests', 'rate(1 minute)');
    expect(pace).toBe('cron(0/5 * * * ? *)');
    later().catch(() => 'said by the tests that wait for it');
    await until(async () => (await sent(chair)).length > before, 170_000);
    await pause(5_000);
    await world.pace(first.stack, 'SendDigests', pace);
    await store.changeHour(hour);
    const digests = (await sent(chair)).slice(before);
    expect(digests).toHaveLength(1);
    for (const word of ['Switzerland', 'Norway', 'Portugal', 'Chile', 'II.19', 'III.4', 'Suisse'])
      expect(digests[0]?.text).toContain(word);
  }, 200_000);

  it(
    'changes nothing when it is deployed again',
    async () => {
      const { again } = await later();
      expect(again.said).toContain('(no changes)');
      figures.push(`deployed again in ${again.seconds.toFixed(1)} s`);
    },
    600_000 * patience,
  );

  it(
    'lets a second stage stand beside the first and share nothing',
    async () => {
      const { second } = await later();
      // What goes by the name of what holds it: the stage of every HTTP API, the destination of a configuration set.
      const within = ['$default', 'delivery-events'];
      const namesOf = async (stack: string): Promise<Set<string>> =>
        new Set([...(await world.resources(stack)).values()].filter((name) => !within.includes(name)));
      const [ours, theirs] = [await namesOf(first.stack), await namesOf(second.stack)];
      // What names people is apart: the provider of this test vouches for the first, Cognito for the second.
      expect(ours.size).toBeGreaterThan(100);
      expect(theirs.size).toBeGreaterThanOrEqual(ours.size);
      expect([...theirs].filter((name) => ours.has(name))).toEqual([]);
      await world.deliver(second, 'unoda', `jo-${thisRun}`, letter('jo', 'Austria', 'II.19'));
      const theirStore = inside(cloud, second);
      await until(async () => (await sent(addressOf('jo'), theirStore)).length > 0, 30_000);
      const [receipt] = await sent(addressOf('jo'), theirStore);
      expect(receipt?.from).toContain('@second.notify.');
      expect(receipt?.text).toMatch(proposal);
      expect(await store.from(addressOf('jo'))).toBe(0);
    },
    600_000 * patience,
  );
});
