import { EngineMissing } from './dynamo.ts';
import { takenAddresses } from './intake.ts';
import { shown } from './instants.ts';
import { type Machine, startMachine } from './machine.ts';
import { sendSamples } from './samples.ts';
import { type StartSettings, startSettings } from './settings.ts';

let stopAsked = false;

/** `npm start`: the whole pipeline on this machine. Its last line begins with `ready`. */
const main = async (): Promise<void> => {
  const begun = Date.now() - Math.round(process.uptime() * 1_000);
  const settings = startSettings(process.env, process.argv.slice(2));
  let machine: Machine | null = null;
  // A terminal sends its signal to every process of the group, and npm and tsx pass it on besides: the second is no more
  // than the first. During a start it is obeyed as soon as what was begun can be stopped.
  const stop = (): void => {
    stopAsked = true;
    const leave = (): void => process.exit(0);
    machine?.stop().then(leave, leave);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);

  machine = await startMachine({
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
  if (stopAsked) return stop();
  console.log(welcome(machine, settings));
  if (settings.samples && machine.firstStart)
    console.log('Sending a dozen sample contributions, by mail and by form.\n');
  console.log(`ready after ${((Date.now() - begun) / 1_000).toFixed(1)} s`);
  if (settings.samples && machine.firstStart)
    await sendSamples(machine).catch((error: unknown) => {
      if (!stopAsked) console.error(`The samples were not all sent: ${words(error)}`);
    });
};

const variable = (name: string): string | undefined => process.env[name] || undefined;

const welcome = ({ ports, clock, settings: { conference } }: Machine, settings: StartSettings): string => {
  const site = `http://127.0.0.1:${ports.http}`;
  const rows = [
    ['Draft and form', `${site}/`],
    ['Secretariat', `${site}/console`],
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

main().catch((error: unknown) => {
  // Whoever stops a start kills its engines too; that is no failure.
  if (stopAsked) process.exit(0);
  // One sentence for what a person can mend; a stack only for what they cannot.
  const known = error instanceof EngineMissing || (error instanceof Error && 'retryHelps' in error);
  const unknown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(known ? words(error) : unknown);
  process.exit(1);
});
