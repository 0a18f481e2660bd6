import { randomBytes } from 'node:crypto';
import { type SMTPServerAddress, type SMTPServerDataStream, type SMTPServerSession, SMTPServer } from 'smtp-server';
import type { Conference } from '#conference/conference.ts';
import type { Log } from '#platform/log.ts';
import type { Trust } from '#submission/record.ts';
import { replyPrefix, ruleFor, takenAddresses } from './intake.ts';
import { withReceiptBlock } from './receipt-block.ts';

/** What SES takes of one mail, headers included (PITFALLS 6.1). */
export const mailBytes = 40 * 1024 * 1024;

export interface MailInOptions {
  readonly conference: () => Conference;
  readonly trust: Trust;
  readonly conferenceNow: () => Date;
  /** Resolves when the object is durable. */
  readonly put: (key: string, bytes: Buffer) => Promise<void>;
  readonly log: Log;
}

class Refused extends Error {
  readonly responseCode: number;
  constructor(responseCode: number, words: string) {
    super(words);
    this.responseCode = responseCode;
  }
}

/**
 * SES receiving on one machine: SMTP in, one object per inbox out. `250` is said only when every object is durable; a
 * mail to both inboxes gives two objects of one id, as two receipt rules do.
 */
export const mailIn = (options: MailInOptions): SMTPServer =>
  new SMTPServer({
    name: 'intake.local',
    banner: 'Rolling Text, on one machine',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    hideSMTPUTF8: true,
    disableReverseLookup: true,
    size: mailBytes,
    maxClients: 100,
    socketTimeout: 60_000,
    closeTimeout: 1_000,
    onRcptTo: ({ address }, _session, done) => {
      if (ruleFor(options.conference(), address) !== null) done();
      else done(new Refused(550, notOurs(options.conference(), address)));
    },
    onData: (stream, session, done) => {
      take(options, stream, session).then(
        (id) => {
          done(null, `OK ${id}`);
        },
        (error: unknown) => {
          if (error instanceof Refused) done(error);
          else {
            options.log.error('mail not taken', {}, error);
            done(new Refused(451, '4.3.0 the mail could not be kept just now; please try again'));
          }
        },
      );
    },
  });

const notOurs = (conference: Conference, address: string): string =>
  `5.1.1 <${address.replace(/[^\x21-\x7e]/g, '?').slice(0, 320)}> is no address of this conference; it takes mail at ${takenAddresses(conference).join(', ')}`;

const take = async (
  options: MailInOptions,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
): Promise<string> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= mailBytes) chunks.push(chunk);
    else chunks.length = 0; // the rest is read and dropped, so that the sender hears the answer
  }
  if (bytes > mailBytes || stream.sizeExceeded)
    throw new Refused(552, '5.3.4 the mail is larger than 40 MB; please send the files apart, or use the form');
  const raw = Buffer.concat(chunks);
  const id = sesId();
  const { mailFrom, rcptTo } = session.envelope;
  const base = {
    raw,
    id,
    from: mailFrom === false ? '' : mailFrom.address,
    helo: typeof session.hostNameAppearsAs === 'string' ? session.hostNameAppearsAs : '',
    ip: session.remoteAddress,
    at: options.conferenceNow(),
    trust: options.trust,
  };
  const objects = objectsOf(options.conference(), rcptTo, id);
  await Promise.all(objects.map(({ key, recipient }) => options.put(key, withReceiptBlock({ ...base, recipient }))));
  options.log.info('mail taken', { id, objects: objects.length, bytes });
  return id;
};

/** One object per inbox, and one per Reply-To address (each carries another token). */
const objectsOf = (
  conference: Conference,
  recipients: readonly SMTPServerAddress[],
  id: string,
): { key: string; recipient: string }[] => {
  const objects = new Map<string, string>();
  for (const { address } of recipients) {
    const rule = ruleFor(conference, address);
    if (rule === null) continue;
    const same = rule === replyPrefix ? [...objects.keys()].filter((key) => key.startsWith(`arriving/${rule}/`)) : [];
    const key = same.length === 0 ? `arriving/${rule}/${id}` : `arriving/${rule}/${id}-${same.length + 1}`;
    if (!objects.has(key) && ![...objects.values()].includes(address)) objects.set(key, address);
  }
  return [...objects].map(([key, recipient]) => ({ key, recipient }));
};

/** As SES names received mail: forty letters and digits. */
const sesId = (): string =>
  [...randomBytes(40)].map((byte) => 'abcdefghijklmnopqrstuvwxyz0123456789'.charAt(byte % 36)).join('');
