import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import EmailReplyParser from 'email-reply-parser';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { type ReadLine, readBytesOf } from '#infra/local/read-one.ts';
import { readMessage } from '#mail/read-message.ts';
import { disputeOf } from './disputed.ts';
import { type Expected, isMail } from './expected.ts';
import { type Found, everything, facts } from './facts.ts';
import { countLines } from './lines.ts';
import { pdfFiles } from './pdf.ts';
import { type UnstatedTally, unstatedFiles } from './unstated.ts';
import { type DocumentTally, wordFiles } from './word.ts';

/**
 * `npm run test:corpora`: every mail and body of the public collections beside the checkout (CORPORA_DIR), each as LF
 * and as CRLF, and every Word file and PDF, compared with what its collection states. Fails when a line of the sender's own is lost, or a fact of a mail is wrong. The peer,
 * email-reply-parser, gets the text of the same files. A folder without an `expected.json` states nothing: its mails are held to
 * what holds of any (`unstated.ts`).
 */
const top = path.join(import.meta.dirname, '../..');
const folder = process.env['CORPORA_DIR'] ?? path.join(top, '../shared/corpora');
const { conference } = shippedSettings('revcon3');
const print = (line: string): unknown => process.stdout.write(`${line}\n`);

interface Tally {
  files: number;
  lost: number;
  leftOver: number;
  peerLost: number;
  peerLeftOver: number;
  right: number;
  wrong: number;
  disputed: number;
}

const none: Tally = { files: 0, lost: 0, leftOver: 0, peerLost: 0, peerLeftOver: 0, right: 0, wrong: 0, disputed: 0 };
const remarks: string[] = [];

const asLineFeeds = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
const asCrLf = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1');

const read = async (name: string, bytes: Buffer, expected: Expected): Promise<Found> => {
  const start = performance.now();
  const file =
    expected.kind === 'mime' ? `${name}.eml` : expected.kind === 'body-html' ? `${name}.html` : `${name}.txt`;
  const line = await readBytesOf(file, bytes, conference, expected.subjectLine ?? null);
  const message = expected.kind === 'mime' ? await readMessage(bytes) : null;
  return { line, message, seconds: (performance.now() - start) / 1000 };
};

/** The text that the peer is given: what a person would see of the body. */
const peerText = (line: ReadLine, found: Found, lineFeeds: Buffer, expected: Expected): string =>
  found.message?.body.text ?? (expected.kind === 'body-text' ? lineFeeds.toString('utf8') : everything(line));

const collection = async (name: string): Promise<Tally> => {
  const text = await readFile(path.join(folder, name, 'expected.json'), 'utf8').catch(() => '{}');
  const files = Object.entries(JSON.parse(text) as Record<string, Expected>).filter(([, expected]) => isMail(expected));
  const tally = { ...none, files: files.length };
  for (const [file, expected] of files) {
    const lineFeeds = asLineFeeds(await readFile(path.join(folder, name, file)));
    for (const [ends, bytes] of [['LF', lineFeeds] as const, ['CRLF', asCrLf(lineFeeds)] as const]) {
      const found = await read(file, bytes, expected);
      const where = `${name}/${file} (${ends})`;
      const { lost, leftOver } = countLines(expected, found.line.newText, everything(found.line));
      tally.lost += lost.length;
      tally.leftOver += leftOver.length;
      remarks.push(...lost.map((line) => `LOST       ${where}: ${line}`));
      remarks.push(...leftOver.map((line) => `left over  ${where}: ${line.slice(0, 100)}`));
      for (const [fact, isRight] of facts(expected, found)) {
        const why = disputeOf(name, file, fact);
        const found = why === null ? (isRight ? 'right' : 'wrong') : isRight ? 'wrong' : 'disputed';
        tally[found] += 1;
        if (found !== 'right') remarks.push(`${found.padEnd(10)} ${where}: ${fact}${why === null ? '' : `: ${why}`}`);
      }
      if (ends === 'CRLF') continue;
      const whole = peerText(found.line, found, lineFeeds, expected);
      const peer = countLines(expected, new EmailReplyParser().read(whole).getVisibleText(), whole);
      // Both ends of line are counted for us: the peer's figures are doubled, so that they stand side by side.
      tally.peerLost += 2 * peer.lost.length;
      tally.peerLeftOver += 2 * peer.leftOver.length;
    }
  }
  return tally;
};

const run = async (): Promise<number> => {
  if (!existsSync(folder)) {
    print(`test:corpora: skipped, no collections in ${folder}`);
    return 0;
  }
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const rows: (readonly [string, Tally])[] = [];
  const unstated: (readonly [string, UnstatedTally])[] = [];
  for (const { name } of entries.sort((a, b) => a.name.localeCompare(b.name)))
    if (existsSync(path.join(folder, name, 'expected.json'))) rows.push([name, await collection(name)]);
    else unstated.push([name, await unstatedFiles(folder, name, conference)]);
  const documents: (readonly [string, DocumentTally])[] = [];
  for (const { name } of entries) {
    const text = await readFile(path.join(folder, name, 'expected.json'), 'utf8').catch(() => '{}');
    const all = JSON.parse(text) as Record<string, Expected>;
    for (const [kind, read] of Object.entries({ 'Word files': wordFiles, PDFs: pdfFiles })) {
      const tally = await read(folder, name, all);
      if (tally.files > 0) documents.push([`${kind}: ${name}`, tally]);
      remarks.push(...tally.remarks);
    }
  }
  const mails = rows.filter(([, { files }]) => files > 0);
  const total = { ...none };
  for (const [, tally] of mails) for (const key of Object.keys(none) as (keyof Tally)[]) total[key] += tally[key];
  for (const remark of remarks) print(remark);
  print('Each file as LF and as CRLF; in brackets email-reply-parser on the same files.\n');
  print(`${'collection'.padEnd(20)} files   lines lost   left over   facts right   wrong   disputed`);
  for (const [name, tally] of [...mails, ['all', total] as const])
    print(
      name.padEnd(20) +
        String(tally.files).padStart(6) +
        `${String(tally.lost)} (${String(tally.peerLost)})`.padStart(13) +
        `${String(tally.leftOver)} (${String(tally.peerLeftOver)})`.padStart(12) +
        String(tally.right).padStart(14) +
        String(tally.wrong).padStart(8) +
        String(tally.disputed).padStart(11),
    );
  for (const [name, { files, right, wrong }] of documents)
    print(`${name}, ${String(files)} files, ${String(right)} facts right, ${String(wrong)} wrong`);
  for (const [name, { files, broken, answered, peerOnly, remarks: found }] of unstated) {
    for (const remark of found) print(remark);
    print(
      `${name}, ${String(files)} mails without statements: ${String(broken)} broken, ${String(answered)} answered, ${String(peerOnly)} lines and files in mailparser alone`,
    );
  }
  const amiss = unstated.reduce((sum, [, { broken, answered }]) => sum + broken + answered, 0);
  const failed = total.lost + total.wrong + amiss > 0;
  print(
    `test:corpora: ${failed ? `FAILED, ${String(total.lost)} lines lost, ${String(total.wrong)} facts wrong, ${String(amiss)} mails amiss` : 'no line lost'}`,
  );
  return failed ? 1 : 0;
};

process.exitCode = await run();
