import { readMessage } from '#mail/read-message.ts';
import type { KeptFile, SubmissionWithItems } from './record.ts';

export interface OpenedFile {
  /** As its sender named it: never a path. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The bytes of one file that came with a contribution: by their own key where they came apart (a form), else taken out of
 * the kept mail and known by their hash, since a name is the sender's word and two files may bear one.
 *
 * @param original the bytes of a kept object, null where there is none (any more)
 */
export const openKeptFile = async (
  { files, originals }: Pick<SubmissionWithItems, 'files' | 'originals'>,
  index: number,
  original: (key: string) => Promise<Uint8Array | null>,
): Promise<OpenedFile | null> => {
  const file = files[index];
  if (file === undefined) return null;
  if (file.key !== null) return named(file, await original(file.key));
  for (const key of originals) {
    const mail = await original(key);
    if (mail === null) continue;
    const found = (await readMessage(mail)).attachments.find(({ sha256 }) => sha256 === file.sha256);
    if (found !== undefined) return named(file, found.bytes);
  }
  return null;
};

const named = ({ name }: KeptFile, bytes: Uint8Array | null): OpenedFile | null =>
  bytes === null ? null : { name, bytes };
