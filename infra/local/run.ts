import { takenAddresses } from './intake.ts';
import { shown } from './instants.ts';
import { type Machine, startMachine } from './machine.ts';
import { sendSamples } from './samples.ts';
import { type StartSettings, startSettings } from './settings.ts';

/** The whole pipeline on this machine, for the person who started it. The last line begins with `ready`. */
export const run = async (leaving: Leaving): Promise<void> => {
  const begun = Date.now() - Math.round(process.uptime() * 1_000);
  const settings = startSettings(process.env, process.argv.slice(2));
  const machine = await startMachine({
    ...settings,
    environment: {
      CONFERENCE: variable('CONFERENCE') ?? 'revcon3',
      SITE_URL: variable('SITE_URL'),
      INTAKE_DOMAIN: variable('INTAKE_DOMAIN'),
      SENDER_ADDRESS: variable('SENDER_ADDRESS'),
      DIGEST_RECIPIENTS: variable('DIGEST_RECIPIENTS'),
    },
    dynamoEndpoint: variable('AWS_ENDPOINT_URL_DYNAMODB'),
    tell: (line) => {
      console.error(line);
    },
  });
  leaving.by(machine.stop);
  if (leaving.asked()) return;
  console.log(welcome(machine, settings));
  if (settings.samples && machine.firstStart)
    console.log('Sending a dozen sample contributions, by mail and by form.\n');
  console.log(`ready after ${((Date.now() - begun) / 1_000).toFixed(1)} s`);
  if (settings.samples && machine.firstStart)
    await sendSamples(machine).catch((error: unknown) => {
      if (!leaving.asked()) console.error(`The samples were not all sent: ${words(error)}`);
    });
};

/** How the person who started it leaves. */
export interface Leaving {
  readonly asked: () => boolean;
  /** What is to be done before: replaces what was. */
  readonly by: (stop: () => Promise<void>) => void;
}

const variable = (name: string): string | undefined => process.env[name] || undefined;

const welcome = ({ ports, clock, settings: { conference } }: Machine, settings: StartSettings): string => {
  const site = `http://127.0.0.1:${ports.http}`;
  const rows = [
    ['Draft and form', `${site}/`],
    ['Secretariat', `${site}/console; sign in as secretariat or chair by one click, without a password`],
    ['Sent mail', `http://127.0.0.1:${ports.outbox}/`],
    ['Read API', `${site}/api/v1/openapi.json`],
    ['Mail in', `SMTP 127.0.0.1:${ports.smtp}, for ${takenAddresses(conference).join(', ')}`],
    ['Data and log', settings.dataDir],
    ['Conference clock', `${shown(clock.now(), conference.timeZone)}; move it with: npm run -s clock -- +1d`],
    ['Senders count as', `${settings.trust} (LOCAL_TRUST): nobody checks mail on one machine`],
  ];
  const lines = rows.map(([name = '', value = '']) => `  ${name.padEnd(18)}${value}`);
  return `\n${conference.shortName}: Rolling Text on this machine, reachable from nowhere else\n\n${lines.join('\n')}\n`;
};

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One sentence for what a person can mend; a stack only for what they cannot. */
export const lastWords = (error: unknown): string => {
  if (error instanceof Error && 'retryHelps' in error) return words(error);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};
