import { parseArgs } from 'node:util';
import { askPipeline, errorIn, giveUp, runningSite } from './ask-pipeline.ts';
import { previewDigests } from './digest-preview.ts';

const options = (args: string[]): { list?: string | undefined; preview: boolean; wrong: boolean } => {
  try {
    const { values } = parseArgs({ args, options: { list: { type: 'string' }, preview: { type: 'boolean' } } });
    return { list: values.list, preview: values.preview === true, wrong: false };
  } catch {
    return { preview: false, wrong: true };
  }
};

/**
 * `npm run -s digest -- --list chair`: has the running pipeline send what is due for a list, and prints what was sent; with
 * `--preview` prints what the next would say, and sends nothing.
 */
const { list, preview, wrong } = options(process.argv.slice(2));
if (wrong || list === undefined)
  giveUp(
    'npm run -s digest -- --list NAME [--preview]: the name of a digest, such as daily, or of whom it goes to, such as chair.',
  );
const site = await runningSite(process.env);
if (site === null) giveUp('No pipeline answers here: begin with npm start (HTTP_PORT and DATA_DIR say which).');
else if (preview) {
  console.log(await previewDigests(site, list ?? ''));
  process.exit(0);
} else {
  const { ok, json } = await askPipeline(site, '/_local/digest', { list });
  if (!ok) giveUp(`${errorIn(json)}.`);
  const { runs, mails } = json as {
    runs: string[];
    mails: { to: string[]; subject: string; date: string; text: string }[];
  };
  if (runs.length === 0) console.log(`Nothing is due for ${list}: what was due has been sent.`);
  for (const mail of mails)
    console.log(`To: ${mail.to.join(', ')}\nDate: ${mail.date}\nSubject: ${mail.subject}\n\n${mail.text.trimEnd()}\n`);
  if (runs.length > 0 && mails.length === 0)
    giveUp(`${runs.join(', ')} is made, but its mail has not gone out yet: see the outbox.`);
}
