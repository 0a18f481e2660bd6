import { createHash } from 'node:crypto';
import { limits } from './limits.ts';

/**
 * Files of a form lie apart, under `uploads/<form token>/<id>/<name>`, until the contribution names them: nothing under
 * this prefix sets anything going, and nothing of it is ever served.
 */
export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly key: string;
}

const folderOf = (token: string): string => `uploads/${token}/`;

export const uploadKey = (token: string, id: string, name: string): string =>
  `${folderOf(token)}${id}/${safeName(name)}`;

/** Two copies of one file are one: the id of a file that came through the form is its content's. */
export const contentId = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** What the bucket lists under a form's folder, as files. */
export const uploadsOf = (token: string, keys: readonly string[]): UploadedFile[] =>
  keys.flatMap((key) => {
    if (!key.startsWith(folderOf(token))) return [];
    const [id, name, ...more] = key.slice(folderOf(token).length).split('/');
    return id === undefined || name === undefined || name === '' || more.length > 0 ? [] : [{ id, name, key }];
  });

/** The hash of what was posted under a token: a second post of other words must not pass for the first. */
export const fingerprintKey = (token: string): string => `${folderOf(token)}posted`;

/** One segment of a key, from a name that a stranger chose: no separators, no control characters, not only dots. */
export const safeName = (name: string): string => {
  const flat = name
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[/\\]/gu, '_')
    .trim();
  return /^\.*$/u.test(flat) ? 'file' : shortened(flat);
};

/** Cut to the limit in bytes, keeping the ending that says what it is. */
const shortened = (name: string): string => {
  const bytes = (text: string): number => Buffer.byteLength(text);
  if (bytes(name) <= limits.fileName) return name;
  const ending = /\.[A-Za-z0-9]{1,8}$/u.exec(name)?.[0] ?? '';
  const stem = [...name.slice(0, name.length - ending.length)];
  let kept = '';
  for (const character of stem) {
    if (bytes(kept) + bytes(character) + bytes(ending) > limits.fileName) break;
    kept += character;
  }
  return kept + ending;
};

const types: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  tif: 'image/tiff',
  tiff: 'image/tiff',
};

/** By the name's ending only; whoever opens it looks at the bytes. */
export const typeOfName = (name: string): string =>
  types[/\.([A-Za-z0-9]{1,8})$/u.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
