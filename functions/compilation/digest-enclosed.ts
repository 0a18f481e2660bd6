import type { SizedFile } from '#mail/message.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { type DigestFile, digestFiles } from './digest-files.ts';
import type { DigestReader } from './digest-letters.ts';
import type { DigestInput } from './digest-view.ts';

/** Bytes of the files of one mail; above it links stand in their stead. */
export const mostFileBytes = 7_000_000;

/** Bytes of a digest's two parts as they travel (quoted-printable): above it the digest says less of each. */
export const mostBodyBytes = 2_500_000;

/** Bytes of a whole message as it travels: SES v1 takes 10 MB, of which the headers and the seams take some. */
export const mostMessageBytes = 10_000_000;

/** Days for which a link to a file leads there. */
export const linkDays = 14;

/** What sending files along asks of the world outside; `store/enclosing.ts` makes it over the store. */
export interface Enclosing {
  /** Everything that has a number. */
  received(): Promise<readonly SubmissionWithItems[]>;
  /** `run` is the key of the run whose letters it goes with. */
  keep(file: DigestFile, run: string): Promise<SizedFile>;
  /** The token of a link that leads to the file for so many days. */
  link(file: SizedFile, days: number): Promise<string>;
}

/** What goes with the letter of one reader. */
export interface Enclosed {
  readonly attached: readonly SizedFile[];
  /** `url` is null where there are no pages for it to lead to. */
  readonly linked: readonly { readonly file: SizedFile; readonly url: string | null }[];
}

/**
 * The files of a digest, made and kept once for all its readers: attached, or, where they are too large for a mail, a link
 * for each reader. Null where the list asks for none.
 */
export const enclosedIn = async (
  input: DigestInput,
  bodyBytes: number,
  enclosing: Enclosing,
): Promise<((reader: DigestReader) => Promise<Enclosed>) | null> => {
  if (input.due.digest.attach.length === 0) return null;
  const files: SizedFile[] = [];
  for (const file of await digestFiles(input, await enclosing.received()))
    files.push(await enclosing.keep(file, input.due.key));
  const together = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const travelling = files.reduce((sum, { bytes }) => sum + inBase64(bytes), bodyBytes);
  if (together <= mostFileBytes && travelling <= mostMessageBytes)
    return () => Promise.resolve({ attached: files, linked: [] });
  return async () => ({
    attached: [],
    linked: await Promise.all(
      files.map(async (file) => ({
        file,
        url: input.siteUrl === '' ? null : `${input.siteUrl}/files/${await enclosing.link(file, linkDays)}`,
      })),
    ),
  });
};

/** Four letters for three bytes, in lines of 76 with their ends (RFC 2045). */
const inBase64 = (bytes: number): number => Math.ceil(Math.ceil(bytes / 3) * 4 * (78 / 76));
