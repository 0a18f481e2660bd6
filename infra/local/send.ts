import { readFileSync, statSync } from 'node:fs';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { recipientsOf, senderOf } from './addressing.ts';
import { giveUp } from './ask-pipeline.ts';
import { sendRawMail } from './send-raw-mail.ts';
import { portSettings } from './settings.ts';

/** `npm run -s send -- FILE.eml…`: sends raw mails over SMTP, each to the inboxes that its To and Cc name, else to both. */
const files = process.argv.slice(2);
if (files.length === 0) giveUp('npm run -s send -- FILE.eml…: name one or more raw mails.');
const port = portSettings(process.env).smtp;
const { conference } = shippedSettings(process.env['CONFERENCE'] || 'revcon3');
const installed = { ...conference, intakeDomain: process.env['INTAKE_DOMAIN'] || conference.intakeDomain };
for (const file of files) {
  const raw = rawMail(file);
  const to = recipientsOf(raw, installed);
  try {
    const answer = await sendRawMail(port, { raw, from: senderOf(raw) ?? '', to });
    console.log(`${file}: to ${to.join(', ')}: ${answer}`);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code === 'ESOCKET' || code === 'ECONNREFUSED')
      giveUp(`No pipeline takes mail at 127.0.0.1:${port}: begin with npm start, or set SMTP_PORT.`);
    giveUp(`${file} was refused: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function rawMail(file: string): Buffer {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) giveUp(`${file} is not a file.`);
  return readFileSync(file);
}
