import { readFileSync, readdirSync } from 'node:fs';
import type { Machine } from './machine.ts';
import { recipientsOf, senderOf } from './addressing.ts';
import { sendRawMail } from './send-raw-mail.ts';

/**
 * What the first start is shown with: a dozen contributions in the manner of real ones, over SMTP and through the form.
 * They are sent from outside, as a delegation would, and take the same way.
 */
export const sendSamples = async (machine: Machine): Promise<void> => {
  const folder = new URL('samples/', import.meta.url);
  for (const name of readdirSync(folder).sort()) {
    const file = readFileSync(new URL(name, folder));
    if (name.endsWith('.eml')) await sendMail(machine, crlf(file));
    else if (name.endsWith('.json')) await postForm(machine, JSON.parse(file.toString('utf8')) as Fields);
  }
};

const sendMail = async (machine: Machine, raw: Buffer): Promise<void> => {
  const to = recipientsOf(raw, machine.settings.conference);
  await sendRawMail(machine.ports.smtp, { raw, from: senderOf(raw) ?? '', to });
};

/** The lines of a mail end in CRLF on the wire; a checkout may hold them otherwise. */
const crlf = (file: Buffer): Buffer => Buffer.from(file.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1');

type Fields = Readonly<Record<string, string | readonly string[]>>;

const postForm = async (machine: Machine, fields: Fields): Promise<void> => {
  const site = `http://127.0.0.1:${machine.ports.http}`;
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each])),
  );
  const answer = await fetch(`${site}/contribute`, { method: 'POST', body, redirect: 'manual' });
  if (answer.status !== 303) throw new Error(`the form answered ${answer.status}`);
  const link = await confirmationLink(machine, String(fields['email']));
  await fetch(`${site}${link}`, { method: 'POST', redirect: 'manual' });
};

/** The form's one mail brings the link, as soon as it is sent. */
const confirmationLink = async (machine: Machine, address: string): Promise<string> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const messages = (await (await fetch(`http://127.0.0.1:${machine.ports.outbox}/messages`)).json()) as {
      to: string[];
      text: string;
    }[];
    const link = /\/confirm\/[\w-]+/.exec(messages.find(({ to }) => to.includes(address))?.text ?? '')?.[0];
    if (link !== undefined) return link;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no confirmation link came for the form');
};
