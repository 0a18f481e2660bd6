import { randomBytes, randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { Log } from '#platform/log.ts';
import { bodyOf } from './http.ts';
import { addressesIn, rawMessage } from './raw-headers.ts';
import { mailDate } from './receipt-block.ts';
import type { SentMail } from './sent-mail.ts';
import { type SesError, bare, refusal } from './ses-rules.ts';

/** Errors that can be asked for: `POST /fail` of the outbox. */
export const failures = [
  'Throttling',
  'MessageRejected',
  'MailFromDomainNotVerified',
  'ServiceUnavailable',
  'timeout',
] as const;
export type Failure = (typeof failures)[number];

export interface SesOptions {
  readonly sent: SentMail;
  readonly isVerified: (address: string) => boolean;
  readonly conferenceNow: () => Date;
  readonly machineNow: () => number;
  /** Told of each mail taken, once it is durable. */
  readonly onSent: (id: string) => void;
  readonly log: Log;
  /** How long `timeout` keeps the caller waiting before the line is cut. */
  readonly silenceMs?: number;
}

export interface Ses {
  readonly server: Server;
  /** The next n sends fail so. */
  readonly failNext: (next: number, error: Failure) => void;
}

/** Base64 of 10 MB, percent-encoded, with room. */
const requestBytes = 48 * 1024 * 1024;

/**
 * SES v1's `SendRawEmail` in the Query protocol, as the SDK speaks it. Like SES it replaces Message-ID and Date, drops
 * Bcc, refuses what SES refuses, and answers only when the mail is kept.
 */
export const sesEndpoint = (options: SesOptions): Ses => {
  const silenceMs = options.silenceMs ?? 5_000;
  let failing: { left: number; error: Failure } | null = null;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request, requestBytes);
    if (body === null) {
      sendError(response, 413, { code: 'RequestEntityTooLarge', message: 'The request is too large.' });
      return;
    }
    const asked = new URLSearchParams(body.toString('utf8'));
    if (asked.get('Action') !== 'SendRawEmail') {
      const message = `This endpoint only knows SendRawEmail, not ${asked.get('Action') ?? 'nothing'}.`;
      sendError(response, 400, { code: 'InvalidAction', message });
      return;
    }
    if (failing !== null) {
      const { error } = failing;
      failing.left -= 1;
      if (failing.left === 0) failing = null;
      options.log.info('send fails as asked', { error });
      fail(response, error);
      return;
    }
    send(response, asked);
  };

  const fail = (response: ServerResponse, error: Failure): void => {
    switch (error) {
      case 'Throttling':
        return sendError(response, 400, { code: 'Throttling', message: 'Maximum sending rate exceeded.' });
      case 'MessageRejected':
        return sendError(response, 400, { code: 'MessageRejected', message: 'The message was rejected, as asked.' });
      case 'MailFromDomainNotVerified':
        return sendError(response, 400, {
          code: 'MailFromDomainNotVerifiedException',
          message: 'The MAIL FROM domain is not verified.',
        });
      case 'ServiceUnavailable':
        return sendError(response, 503, { code: 'ServiceUnavailable', message: 'Service unavailable.' });
      case 'timeout':
        setTimeout(() => response.destroy(), silenceMs).unref();
    }
  };

  const send = (response: ServerResponse, asked: URLSearchParams): void => {
    const raw = Buffer.from((asked.get('RawMessage.Data') ?? '').replaceAll(' ', '+'), 'base64');
    const named = [...asked.entries()].filter(([name]) => /^Destinations\.member\.\d+$/.test(name));
    const { headers } = rawMessage(raw);
    const recipients = (
      named.length > 0
        ? named.map(([, address]) => address)
        : headers.filter(({ name }) => /^(?:to|cc|bcc)$/i.test(name)).flatMap(({ value }) => addressesIn(value))
    ).map(bare);
    const source = asked.get('Source') ?? headers.find(({ name }) => /^from$/i.test(name))?.value ?? '';
    const refused = refusal(raw, source, recipients, options.isVerified);
    if (refused !== null) {
      sendError(response, 400, refused);
      return;
    }
    const id = sesMessageId(options.machineNow());
    const at = options.conferenceNow();
    options.sent.keep({
      id,
      from: bare(source),
      to: recipients,
      date: at.toISOString(),
      mailedAt: options.machineNow(),
      raw: asSent(raw, id, at),
    });
    options.onSent(id);
    const result = `<SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult>`;
    xml(
      response,
      200,
      `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">${result}<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></SendRawEmailResponse>`,
    );
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      options.log.error('SES endpoint failed', {}, error);
      if (response.headersSent) response.destroy();
      else sendError(response, 500, { code: 'InternalFailure', message: 'The mail could not be kept.' });
    });
  });
  return {
    server,
    failNext: (next, error) => {
      failing = next === 0 ? null : { left: next, error };
    },
  };
};

/** Message-ID and Date are SES's own; Bcc never leaves (https://docs.aws.amazon.com/ses/latest/dg/header-fields.html). */
const asSent = (raw: Buffer, id: string, at: Date): Buffer => {
  const { headerText, body } = rawMessage(raw);
  const kept = headerText
    .split(/\r?\n(?![ \t])/)
    .filter((field) => !/^(?:message-id|date|bcc|return-path)\s*:/i.test(field))
    .map((field) => field.replace(/\r?\n/g, '\r\n'));
  const own = [`Message-ID: <${id}@email.amazonses.com>`, `Date: ${mailDate(at)}`];
  return Buffer.from(`${[...kept, ...own].join('\r\n')}\r\n\r\n${body}`, 'latin1');
};

/** In the manner of `0100016ffeb63bb7-a63b8f9e-44d0-4b12-bbb1-01b2b11f319d-000000`. */
const sesMessageId = (now: number): string =>
  `0100${now.toString(16).padStart(12, '0')}-${randomUUID()}-${randomBytes(3).toString('hex')}`;

const sendError = (response: ServerResponse, status: number, { code, message }: SesError): void => {
  const type = status < 500 ? 'Sender' : 'Receiver';
  xml(
    response,
    status,
    `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>${type}</Type><Code>${code}</Code><Message>${escaped(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const xml = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
};
