import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isOurs } from '#conference/addresses.ts';
import { outlineOf } from '#draft/outline.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { readMessage } from '#mail/read-message.ts';
import { processEnvironment } from '#platform/environment.ts';
import { shippedCalibration } from '#proposal/calibration.ts';
import type { Calibration } from '#proposal/calibration.ts';
import { readingsOf } from '#proposal/documents.ts';
import { writtenFromDocument } from '#proposal/from-document.ts';
import { writtenFromMessage } from '#proposal/from-mail.ts';
import { type Reading, unreadReading } from '#proposal/reading.ts';
import { understand } from '#proposal/understand.ts';
import { ownPart } from '#proposal/written.ts';
import type { Written } from '#proposal/written.ts';
import { readApart } from './read-apart.ts';

/** Reading files from the disk as the pipeline reads an arrival: one path for `classify` and `evaluate`. */
const { conference, drafts, currentDraft } = shippedSettings(processEnvironment('CONFERENCE') ?? 'revcon3');
const draft = drafts.find((one) => one.id === currentDraft);
if (draft === undefined) throw new Error(`The conference names ${currentDraft} as its draft and has none.`);
/** Of the draft that contributions are read on. */
export const outlineRead = outlineOf(draft);

const read = async (file: string): Promise<Arrived> => {
  const bytes = await readFile(file);
  if (/\.txt$/iu.test(file)) return { subject: null, date: null, written: writtenFromText(file, bytes) };
  if (isDocument(file)) {
    const written = writtenFromDocument(basename(file), await readApart(bytes));
    return { subject: null, date: null, written };
  }
  return fromMail(bytes);
};

interface Arrived {
  subject: string | null;
  written: Written;
  date: string | null;
}

const fromMail = async (bytes: Uint8Array): Promise<Arrived> => {
  const message = await readMessage(bytes, { isOurs: (address) => isOurs(address, conference) });
  const readings = await readingsOf(message.attachments, (_hash, file) => readApart(file));
  return { subject: message.subject, date: message.date, written: writtenFromMessage(message, readings) };
};

const understood = ({ written, date }: Arrived, calibration: Calibration | null): Reading =>
  understand(written, draft, conference, date ?? `${conference.from}T00:00:00Z`, calibration);

/** From a mail's bytes to its proposals. */
export const readBytes = async (bytes: Uint8Array): Promise<Reading> =>
  understood(await fromMail(bytes), shippedCalibration);

const writtenFromText = (file: string, bytes: Uint8Array): Written => {
  const name = file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.txt$/iu, '')
    .replaceAll('_', ' ');
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n');
  return {
    parts: [ownPart('file name', name), ownPart('body', text)],
    sender: { name: null, address: null },
    unread: [],
  };
};

/** A file that cannot be read is a line too: nothing that was given may be lost. */
const unreadable = (file: string, why: string): { subject: null; reading: Reading } => ({
  subject: null,
  reading: unreadReading(draft.id, `${file} could not be read: ${why}`),
});

/** What `classify` says of a file: its subject, and the reading of CONTRACT.md 3. */
export const classified = async (
  file: string,
  calibration: Calibration | null = shippedCalibration,
): Promise<{ subject: string | null; reading: Reading }> => {
  if (!readable.test(file))
    return unreadable(file, 'this command reads .eml, .docx (.docm, .dotx, .dotm), .pdf and .txt');
  try {
    const arrived = await read(file);
    return { subject: arrived.subject, reading: understood(arrived, calibration) };
  } catch (error) {
    return unreadable(file, error instanceof Error ? error.message : String(error));
  }
};

/** What the commands that take files can read. */
export const readable = /\.(?:eml|do[ct][xm]|pdf|txt)$/iu;

const isDocument = (file: string): boolean => /\.(?:do[ct][xm]|pdf)$/iu.test(file);

/** Files as given; of a folder what can be read in it, at any depth, in order of name. */
export const filesIn = async (path: string, of: RegExp = readable): Promise<string[]> => {
  const about = await stat(path).catch(() => null);
  if (about === null) {
    process.stderr.write(`There is no file or folder “${path}”.\n`);
    process.exitCode = 1;
    return [];
  }
  if (!about.isDirectory()) return [path];
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => a.name.localeCompare(b.name));
  const nested = await Promise.all(
    entries.map(async (entry) =>
      entry.isDirectory() ? filesIn(join(path, entry.name), of) : of.test(entry.name) ? [join(path, entry.name)] : [],
    ),
  );
  return nested.flat();
};
