import { createHash } from 'node:crypto';
import type { FormPost } from '#proposal/from-form.ts';
import type { Language } from '#wording/language.ts';
import type { SiteStore } from '#web/site-store.ts';
import type { Checked } from './faults.ts';
import type { Typed } from './typed.ts';
import { type UploadedFile, fingerprintKey, typeOfName } from './uploads.ts';

/** The object that a form becomes; the mail's way begins with it. */
export const postKey = (token: string): string => `arriving/form/${token}.json`;

const tokenForm = /^[A-Za-z0-9_-]{1,64}$/;
export const isToken = (text: string): boolean => tokenForm.test(text);

/** Whether something was posted under this token, read or not yet read. */
export const wasPosted = async (store: SiteStore, token: string): Promise<boolean> =>
  (await store.arrivalOf(postKey(token))) !== null || (await store.original(postKey(token))) !== null;

export class UploadLost extends Error {
  readonly retryHelps = true;
  constructor(key: string) {
    super(`the file ${key} was listed and is not there`);
    this.name = 'UploadLost';
  }
}

type Kept = FormPost['files'][number];

/** What is known of each file of the form. @throws UploadLost */
export const keptFiles = async (store: SiteStore, uploads: readonly UploadedFile[]): Promise<Kept[]> => {
  const files: Kept[] = [];
  // One after the other: large files do not all fit into a function at once.
  for (const { key, name } of uploads) {
    const bytes = await store.original(key);
    if (bytes === null) throw new UploadLost(key);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    files.push({ name, type: typeOfName(name), bytes: bytes.length, sha256, key });
  }
  return files;
};

export const postOf = (
  typed: Typed,
  fit: Checked & { outcome: 'fit' },
  about: { readonly files: readonly Kept[]; readonly postedAt: Date; readonly language: Language },
): FormPost => ({
  token: typed.token,
  postedAt: about.postedAt.toISOString(),
  delegation: typed.delegation,
  name: typed.name,
  email: fit.email,
  publication: fit.publication,
  onBehalfOf: typed.onBehalfOf === '' ? null : typed.onBehalfOf,
  text: typed.text,
  rows: [...fit.rows],
  files: [...about.files],
  language: about.language,
});

/** Of everything that was said, but not when and in which language of the page. */
const fingerprintOf = (post: FormPost): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...post, postedAt: null, language: null }))
    .digest('hex');

/**
 * Puts the post where the queue takes it up. The key is the form's own token: a double click is the same post, and
 * other words under a token that was used are not taken for it but refused, so that neither is lost.
 */
export const store = async (house: SiteStore, post: FormPost): Promise<'stored' | 'already' | 'other words'> => {
  const fingerprint = fingerprintOf(post);
  const before = await house.original(fingerprintKey(post.token));
  const same = before === null || Buffer.from(before).toString('utf8') === fingerprint;
  if (!same) return 'other words';
  if (await wasPosted(house, post.token)) return 'already';
  await house.putArriving(fingerprintKey(post.token), Buffer.from(fingerprint), 'text/plain');
  await house.putArriving(postKey(post.token), Buffer.from(JSON.stringify(post)), 'application/json');
  return 'stored';
};
