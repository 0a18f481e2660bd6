import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import type { Conference } from '#conference/conference.ts';
import { type ReadLine, readBytesOf } from '#infra/local/read-one.ts';
import { type Field, allValues } from '#mail/headers.ts';
import { readParts } from '#mail/parts.ts';
import { readMessage } from '#mail/read-message.ts';
import { everything } from './facts.ts';

/** What came out of a collection that states nothing: what holds of any mail holds of its mails. */
export interface UnstatedTally {
  readonly files: number;
  /** Threw, took too long, or reads otherwise with other ends of line. */
  readonly broken: number;
  /** Would be answered though its header says that nobody waits for an answer. */
  readonly answered: number;
  /** Lines and files that only mailparser shows: to be looked at, since it also shows what is no word of anybody. */
  readonly peerOnly: number;
  readonly remarks: readonly string[];
}

/** A mail or body of some kilobytes takes milliseconds; a PDF in it gets a process of its own, on a busy machine. */
const mostSeconds = 30;

/** Reads every mail (`.eml`) and body (`.txt`, `.html`) of a folder as LF and as CRLF, beside mailparser. */
export const unstatedFiles = async (folder: string, name: string, conference: Conference): Promise<UnstatedTally> => {
  const files = (await readdir(path.join(folder, name))).filter((file) => /\.(?:eml|txt|html)$/u.test(file)).sort();
  const remarks: string[] = [];
  const tally = { broken: 0, answered: 0, peerOnly: 0 };
  const note = (what: keyof typeof tally, file: string, why: string): void => {
    tally[what] += 1;
    remarks.push(`${what.padEnd(10)} ${name}/${file}: ${why.slice(0, 120)}`);
  };
  for (const file of files) {
    const raw = (await readFile(path.join(folder, name, file))).toString('latin1').replaceAll('\r\n', '\n');
    const [lines, breaks] = [raw, raw.replaceAll('\n', '\r\n')].map((text) => Buffer.from(text, 'latin1'));
    try {
      const start = performance.now();
      const [asLines, asBreaks] = await Promise.all(
        [lines, breaks].map((bytes) => readBytesOf(file, bytes ?? Buffer.of(), conference)),
      );
      if (asLines === undefined || lines === undefined) continue;
      if (performance.now() - start > mostSeconds * 1000) note('broken', file, 'took too long');
      // With NUL bytes it is no text, and its breaks are not ours to change.
      if (!raw.includes('\0') && words(asLines) !== words(asBreaks)) note('broken', file, 'reads otherwise with CRLF');
      if (!file.endsWith('.eml')) continue;
      const why = whyUnanswered(readParts(lines).header.fields);
      if (why !== null && asLines.automatic === null) note('answered', file, why);
      for (const one of await onlyInPeer(lines, asLines)) note('peerOnly', file, one);
    } catch (error) {
      note('broken', file, String(error));
    }
  }
  return { files: files.length, ...tally, remarks };
};

const words = (line: ReadLine | undefined): string =>
  line === undefined ? '' : [everything(line), ...line.attachments.map(({ name }) => name)].join('\n');

/** Lines without their signs, and files by their content, that mailparser finds in the same bytes and we do not. */
const onlyInPeer = async (bytes: Buffer, line: ReadLine): Promise<readonly string[]> => {
  const peer = await simpleParser(bytes, { keepDeliveryStatus: true }).catch(() => null);
  if (peer === null) return [];
  const { body, attachments } = await readMessage(bytes);
  const ours = letters([everything(line), body.text, ...line.attachments.map(({ text }) => text ?? '')].join('\n'));
  const sums = new Set(attachments.map((one) => sumOf(one.bytes)));
  return [
    ...(await shownLines(peer)).filter((one) => !ours.includes(letters(one))),
    ...peer.attachments
      .filter(({ content }) => !sums.has(sumOf(content)) && !ours.includes(letters(content.toString('latin1'))))
      .map(({ filename, contentType }) => `the file ${filename ?? ''} (${contentType})`),
  ];
};

/** Without pictures and addresses of links, and without the header lines that mailparser writes above a mail in the mail. */
const shownLines = async ({ text, html }: ParsedMail): Promise<string[]> => {
  const page =
    html === false ? null : await simpleParser(`Content-Type: text/html; charset=utf-8\n\n${html}`).catch(() => null);
  return `${text ?? ''}\n${page?.text ?? ''}`
    .replaceAll(/\[(?:data:|https?:|cid:)[^\]]*\]|https?:\/\/\S+/gu, '\n')
    .split('\n')
    .filter((one) => letters(one) !== '' && !/\ufffd|^(?:From|To|Cc|Date|Subject): /u.test(one));
};

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Ends of line aside: the break before a boundary belongs to it, or not. */
const sumOf = (content: Uint8Array): string =>
  createHash('sha256').update(Buffer.from(content).toString('latin1').replaceAll('\r\n', '\n').trim()).digest('hex');

/** RFC 3834, section 5; RFC 2919 and RFC 2369; what vacation programs have always written. By itself, not by our table. */
const whyUnanswered = (fields: readonly Field[]): string | null => {
  const says: Readonly<Record<string, RegExp>> = {
    'auto-submitted': /^(?!no\b)\S/iu,
    precedence: /^(?:bulk|junk|list)\b/iu,
    'return-path': /^<>$/u,
    'list-id': /\S/u,
    'list-unsubscribe': /\S/u,
    'x-auto-response-suppress': /\b(?:all|autoreply|oof)\b/iu,
    'x-autoreply': /\S/u,
    from: /\b(?:mailer-daemon|no-?reply|postmaster)@/iu,
    'content-type': /^multipart\/report\b/iu,
  };
  const found = Object.entries(says).find(([name, says]) =>
    allValues(fields, name).some((value) => says.test(value.trim())),
  );
  return found?.[0] ?? null;
};
