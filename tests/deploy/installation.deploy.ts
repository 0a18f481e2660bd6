import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '#tests/support/until.ts';
import { type Deployed, bootstrap, deploy } from './cdk.ts';
import { type Emulator, startEmulator } from './emulator.ts';
import { asReceived } from './letters.ts';
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

  beforeAll(async () => {
    world = outside(emulator);
    const { seconds } = await bootstrap(emulator);
    first = await deploy(emulator, 'first');
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
});
