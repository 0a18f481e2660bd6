/** What a file is by its bytes: a name and a MIME type are the sender's word (HOSTILE E12). */
export const contentKinds = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odf',
  'zip',
  'doc',
  'xls',
  'msg',
  'locked office file',
  'old office file',
  'rtf',
  'tnef',
  'image',
  'unknown',
] as const;
export type ContentKind = (typeof contentKinds)[number];

/** The kind of a file's content. Reads the bytes as they lie and opens nothing; its time is linear in their number. */
export const contentKind = (bytes: Uint8Array): ContentKind => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.subarray(0, 1024).toString('latin1');
  // Readers take a PDF whose header comes within the first 1,024 bytes (ISO 32000-1, annex H, note 13).
  if (head.includes('%PDF-')) return 'pdf';
  if (packedHeads.some((beginning) => head.startsWith(beginning))) return packed(file);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return compound(file);
  if (/^\s{0,20}\{\\rt/u.test(head)) return 'rtf';
  if (head.startsWith('\x78\x9f\x3e\x22')) return 'tnef';
  return isImage(head) ? 'image' : 'unknown';
};

/** A first file, an empty archive, an archive in parts (APPNOTE 4.3). */
const packedHeads = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** A ZIP by the names of what it holds, which stand unpacked in it. */
const packed = (file: Buffer): ContentKind => {
  if (file.includes('application/vnd.oasis.opendocument')) return 'odf';
  if (file.includes('word/')) return 'docx';
  if (file.includes('xl/')) return 'xlsx';
  return file.includes('ppt/') ? 'pptx' : 'zip';
};

/** A compound file (MS-CFB) by the names of its streams, which are UTF-16. */
const compound = (file: Buffer): ContentKind => {
  const holds = (name: string): boolean => file.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'locked office file';
  if (holds('__properties_version1.0')) return 'msg';
  if (holds('WordDocument')) return 'doc';
  return holds('Workbook') || holds('Book') ? 'xls' : 'old office file';
};

const imageHeads = ['\x89PNG\r\n', '\xff\xd8\xff', 'GIF8', 'II*\x00', 'MM\x00*', 'BM', '\x00\x00\x00\x0cjP  '];

const isImage = (head: string): boolean =>
  imageHeads.some((beginning) => head.startsWith(beginning)) ||
  /^.{4}ftyp(?:heic|heix|mif1|avif)/su.test(head) ||
  /^RIFF.{4}WEBP/su.test(head) ||
  /^\s{0,20}<svg[\s>]/u.test(head);
