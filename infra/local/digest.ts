import { askPipeline, errorIn, giveUp, runningSite } from './ask-pipeline.ts';

/** `npm run -s digest -- --list chair`: has the running pipeline send what is due for a list, and prints what was sent. */
const [flag, list, ...rest] = process.argv.slice(2);
if (flag !== '--list' || list === undefined || rest.length > 0)
  giveUp(
    'npm run -s digest -- --list NAME: the name of a digest, such as daily, or of whom it goes to, such as chair.',
  );
const site = await runningSite(process.env);
if (site === null) giveUp('No pipeline answers here: begin with npm start (HTTP_PORT and DATA_DIR say which).');
else {
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
