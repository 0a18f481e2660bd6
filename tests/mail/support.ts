import { readMessage } from '#mail/read-message.ts';
import type { Message } from '#mail/message.ts';
import { wordsOf } from '#mail/spans.ts';
import type { SpanRole } from '#mail/spans.ts';

/** A raw message from header lines and a body, with CRLF as SES stores it. */
export const raw = (header: readonly string[], body: string | Uint8Array = 'Delete II.19.'): Uint8Array => {
  const head = Buffer.from([...header, '', ''].join('\r\n'), 'latin1');
  const content = typeof body === 'string' ? Buffer.from(body.replaceAll('\n', '\r\n'), 'utf8') : Buffer.from(body);
  return Buffer.concat([head, content]);
};

export const plainHeader = [
  'From: Anna Keller <anna@eda.admin.ch>',
  'To: conventionalarms-unoda@un.org',
  'Subject: Proposals',
  'Message-ID: <m1@eda.admin.ch>',
];

export const read = (header: readonly string[], body?: string | Uint8Array): Promise<Message> =>
  readMessage(raw(header, body), { isOurs: (address) => address.endsWith('@notify.revcon3.example') });

/** The block SES writes on top. */
export const topBlock = (
  results = 'spf=pass smtp.mailfrom=eda.admin.ch; dkim=pass header.i=@eda.admin.ch; dmarc=pass header.from=eda.admin.ch',
  spam = 'PASS',
  virus = 'PASS',
): string[] => [
  'Return-Path: <anna@eda.admin.ch>',
  'Received: from mail.admin.ch (mail.admin.ch [192.0.2.1])',
  ' by inbound-smtp.us-east-1.amazonaws.com with SMTP id abc123',
  ' for unoda@intake.revcon3.example;',
  ' Mon, 18 Jun 2018 12:00:00 +0000 (UTC)',
  `X-SES-Spam-Verdict: ${spam}`,
  `X-SES-Virus-Verdict: ${virus}`,
  'Received-SPF: pass (spfCheck: domain designates 192.0.2.1 as permitted sender)',
  `Authentication-Results: amazonses.com; ${results};`,
  'X-SES-RECEIPT: AEFBQUFB',
  'X-SES-DKIM-SIGNATURE: a=rsa-sha256; q=dns/txt',
];

export const roleWords = (message: Message, role: SpanRole): string =>
  wordsOf(role, message.body.text, message.body.spans).trim();

export const multipart = (
  kind: string,
  parts: readonly string[],
  boundary = 'b0',
): { header: string; body: string } => ({
  header: `Content-Type: multipart/${kind}; boundary="${boundary}"`,
  body: `${parts.map((part) => `--${boundary}\n${part}\n`).join('')}--${boundary}--\n`,
});
