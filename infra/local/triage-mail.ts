import { everyOf } from '#store/every-submission.ts';
import { takeUp, takenUpAs } from '#store/take-up.ts';
import type { OtherMail } from '#submission/record.ts';
import { without } from '#submission/without.ts';
import { type Answer, said, wrong } from './triage-said.ts';
import type { TriageOptions } from './triage-options.ts';
import type { TriagePlace } from './triage-place.ts';

/** Other mail: what was kept as no contribution, and making one of it. */

export const otherMail = async (options: TriageOptions, { store }: TriagePlace): Promise<Answer> => {
  const mails: OtherMail[] = [];
  for await (const mail of everyOf((cursor) => store.otherMail(cursor))) mails.push(mail);
  // A list tells what a mail is; its words are read in the console or in the original.
  if (options.json) return said(JSON.stringify(mails.map((mail) => without(mail, 'text'))));
  return mails.length === 0 ? said('There is no other mail.') : said(...mails.map(mailLine));
};

const mailLine = ({ id, receivedAt, disposition, sender, subject, problems }: OtherMail): string =>
  [
    id,
    receivedAt.slice(0, 16).replace('T', ' '),
    disposition,
    sender.address ?? sender.name ?? 'no sender named',
    ...(subject === null ? [] : [`“${subject}”`]),
    ...problems,
  ].join('  ');

/** `contribution M17`: it arrives once more, by hand, and goes the whole way of a mail. */
export const makeContribution = async (
  [id = '']: readonly string[],
  options: TriageOptions,
  { store, now }: TriagePlace,
): Promise<Answer> => {
  const number = /^M([1-9]\d{0,8})$/i.exec(id)?.[1];
  if (number === undefined)
    return wrong('Say which mail: contribution M17. The list of other mail (other-mail) has the numbers.');
  const mail = await store.otherMailOf(Number(number));
  if (mail === null) return wrong(`There is no other mail ${id.toUpperCase()}.`);
  switch (await takeUp(store, mail, { by: options.by, at: now.toISOString() })) {
    case 'asked':
      return said(`${mail.id} is read as a contribution; it gets its number and its receipt within seconds.`);
    case 'already':
      return said(`${mail.id} is ${(await takenUpAs(store, mail)) ?? 'being read'} already.`);
    case 'closed':
      return wrong(`${mail.id} holds a virus and stays closed. Ask the sender to send the words again.`);
    case 'gone':
      return wrong(`The original of ${mail.id} is no longer kept.`);
  }
};
