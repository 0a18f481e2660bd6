/** A picture that a browser draws and never runs: by its bytes, whatever its name and type say (HOSTILE E12). */
export interface Picture {
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  readonly bytes: Uint8Array;
}

/** A scanner's file of more pages is read beside the page that shows it, not in it. */
export const mostPictures = 50;

/**
 * What there is to look at in a scan: the file itself where it is a picture, else the photographs of its pages as office
 * scanners put them into a PDF: whole JPEG streams behind the filter `DCTDecode` (ISO 32000-1, 7.4.8), which are never
 * packed again (7.5.7 keeps streams out of object streams). Pages of other make (fax encodings, locked files) give none.
 * SVG is no picture here: it is a document with scripts. Time is linear in the bytes.
 */
export const picturesIn = (bytes: Uint8Array): Picture[] => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const own = typeOf(file);
  if (own !== null) return [{ type: own, bytes }];
  if (!file.subarray(0, 1024).includes('%PDF-')) return [];
  const found: Picture[] = [];
  for (let at = file.indexOf(beginning); at !== -1 && found.length < mostPictures; at = file.indexOf(beginning, at)) {
    const start = pictureBegins(file, at + beginning.length);
    const end = file.indexOf('endstream', at + beginning.length);
    if (end === -1) break;
    if (start !== null && end - start >= smallestPage)
      found.push({ type: 'image/jpeg', bytes: file.subarray(start, end) });
    at = end + 'endstream'.length;
  }
  return found;
};

const beginning = 'stream';

/** Behind the word stands a line end, CR LF or LF (ISO 32000-1, 7.3.8.1), and then the picture at once. */
const pictureBegins = (file: Buffer, at: number): number | null => {
  const start = file[at] === 0x0d && file[at + 1] === 0x0a ? at + 2 : at + 1;
  return file[start] === 0xff && file[start + 1] === 0xd8 && file[start + 2] === 0xff ? start : null;
};

/** Bytes. A page of writing takes more even at fax quality; logos and stamps take less. */
const smallestPage = 10_000;

const typeOf = (file: Buffer): Picture['type'] | null => {
  const head = file.subarray(0, 16).toString('latin1');
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'image/gif';
  return head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP' ? 'image/webp' : null;
};
