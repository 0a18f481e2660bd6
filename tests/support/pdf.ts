import { createHash } from 'node:crypto';

/** PDFs written by hand to ISO 32000-1, as small as they can be, for what no program writes on purpose. */
export interface PdfPage {
  /** Operators of the page's content stream. */
  readonly content: string;
  /** Dictionaries of its annotations. */
  readonly annotations?: readonly string[];
}

export interface PdfOptions {
  /** Locked: RC4 with 40 bits, revision 2. The user's password `''` opens it for everybody. */
  readonly passwords?: { readonly user: string; readonly owner: string };
  /** In place of `/Standard`. */
  readonly handler?: string;
  /** Into the catalog: `/Names …`. */
  readonly catalog?: string;
  /** Into the font's dictionary: `/ToUnicode 9 0 R`. */
  readonly font?: string;
  /** Further objects, from number 90 on: a dictionary, or one with its stream. */
  readonly objects?: readonly (string | { readonly dictionary: string; readonly stream: Uint8Array | string })[];
  /** In place of the page tree's kids. */
  readonly kids?: string;
}

/** Words at a place: x from the left, y from the top of a page of 600 × 800 points. */
export const words = (x: number, y: number, text: string, size = 10): string =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${800 - y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`;

export const pdf = (pages: readonly (PdfPage | string)[], options: PdfOptions = {}): Uint8Array => {
  const lock = options.passwords === undefined ? null : lockOf(options.passwords);
  const objects = new Map<number, Buffer>();
  const put = (number: number, dictionary: string, stream?: Uint8Array | string): void => {
    if (stream === undefined) objects.set(number, Buffer.from(dictionary, 'latin1'));
    else {
      const plain = Buffer.from(stream as string, 'latin1');
      const bytes = lock === null ? plain : rc4(lock.keyOf(number), plain);
      const head = dictionary.includes('/Length') ? dictionary : `${dictionary} /Length ${bytes.length}`;
      objects.set(number, Buffer.concat([Buffer.from(`<< ${head} >>\nstream\n`), bytes, Buffer.from('\nendstream')]));
    }
  };
  const at = (index: number): number => 10 + 2 * index;
  put(1, `<< /Type /Catalog /Pages 2 0 R ${options.catalog ?? ''} >>`);
  const kids = options.kids ?? pages.map((_, index) => `${at(index)} 0 R`).join(' ');
  put(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  put(3, `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding ${options.font ?? ''} >>`);
  pages.forEach((page, index) => {
    const { content, annotations = [] } = typeof page === 'string' ? { content: page } : page;
    put(
      at(index),
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> ` +
        `/Contents ${at(index) + 1} 0 R /Annots [${annotations.join(' ')}] >>`,
    );
    put(at(index) + 1, '', content);
  });
  options.objects?.forEach((object, index) => {
    if (typeof object === 'string') put(90 + index, object);
    else put(90 + index, object.dictionary, object.stream);
  });
  return written(objects, lock === null ? '' : lock.trailer(options.handler ?? 'Standard'));
};

const written = (objects: ReadonlyMap<number, Buffer>, trailer: string): Uint8Array => {
  let file = Buffer.from('%PDF-1.7\n');
  const lines: string[] = [];
  for (const [number, body] of [...objects].toSorted(([a], [b]) => a - b)) {
    lines.push(`${number} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`);
    file = Buffer.concat([file, Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
  }
  const size = Math.max(...objects.keys()) + 1;
  const end = `xref\n0 1\n0000000000 65535 f \n${lines.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(end)]);
};

// Algorithms 1 to 4 of ISO 32000-1, 7.6.
const padding = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password), padding]).subarray(0, 32);
const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();

const lockOf = ({ user, owner }: NonNullable<PdfOptions['passwords']>) => {
  const id = Buffer.alloc(16, 7);
  const rights = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const o = rc4(md5(padded(owner)).subarray(0, 5), padded(user));
  const key = md5(padded(user), o, rights, id).subarray(0, 5);
  const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`;
  return {
    keyOf: (number: number): Buffer =>
      md5(key, Buffer.from([number & 255, (number >> 8) & 255, number >> 16, 0, 0])).subarray(0, 10),
    trailer: (handler: string): string =>
      `/ID [${hex(id)} ${hex(id)}] /Encrypt << /Filter /${handler} /V 1 /R 2 /O ${hex(o)} /U ${hex(rc4(key, padding))} /P -4 >>`,
  };
};

const rc4 = (key: Buffer, bytes: Buffer): Buffer => {
  const s = Array.from({ length: 256 }, (_, index) => index);
  let j = 0;
  const swap = (a: number, b: number): unknown => ([s[a], s[b]] = [s[b]!, s[a]!]);
  for (let i = 0; i < 256; i += 1) {
    j = (j + s[i]! + key[i % key.length]!) & 255;
    swap(i, j);
  }
  let i = (j = 0);
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 255;
      j = (j + s[i]!) & 255;
      swap(i, j);
      return byte ^ s[(s[i]! + s[j]!) & 255]!;
    }),
  );
};
