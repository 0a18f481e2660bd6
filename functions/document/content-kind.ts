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
  'labelled office file',
  'old office file',
  'rtf',
  'tnef',
  'image',
  'web page',
  'empty',
  'unknown',
] as const;
export type ContentKind = (typeof contentKinds)[number];

/** The kind of a file's content. Reads the bytes as they lie and opens nothing; its time is linear in their number. */
export const contentKind = (bytes: Uint8Array): ContentKind => {
  if (bytes.length === 0) return 'empty';
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.subarray(0, 1024).toString('latin1');
  // Readers take a PDF whose header comes within the first 1,024 bytes (ISO 32000-1, annex H, note 13).
  if (head.includes('%PDF-')) return 'pdf';
  if (packedHeads.some((beginning) => head.startsWith(beginning))) return packed(file);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return compound(file);
  if (/^\s{0,20}\{\\rt/u.test(head)) return 'rtf';
  if (head.startsWith('\x78\x9f\x3e\x22')) return 'tnef';
  if (isImage(head)) return 'image';
  return isWebPage(head) ? 'web page' : 'unknown';
};

/** A first file, an empty archive, an archive in parts (APPNOTE 4.3). */
const packedHeads = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/**
 * A ZIP by the names of what it holds, which stand unpacked in it. A package (ECMA-376 part 2) of no telling names may
 * have its text at an odd one (HOSTILE E5); an OpenDocument file begins with its type (ODF 1.2 part 3, 3.3).
 */
const packed = (file: Buffer): ContentKind => {
  if (file.subarray(0, 100).includes('application/vnd.oasis.opendocument')) return 'odf';
  if (file.includes('word/')) return 'docx';
  if (file.includes('xl/')) return 'xlsx';
  if (file.includes('ppt/')) return 'pptx';
  if (file.includes('[Content_Types].xml')) return 'docx';
  return file.includes('content.xml') ? 'odf' : 'zip';
};

/**
 * A compound file ([MS-CFB] 2.6.1) by the names of its streams, which are UTF-16. An encrypted .docx is one that holds
 * `EncryptedPackage` ([MS-OFFCRYPTO] 2.3.4.4).
 */
const compound = (file: Buffer): ContentKind => {
  const holds = (name: string): boolean => file.includes(Buffer.from(name, 'utf16le'));
  if (holds('DRMEncryptedTransform') || holds('DRMTransform')) return 'labelled office file';
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

/** Also as one file (.mht), and as "Word XML document". */
const isWebPage = (head: string): boolean =>
  /^(?:\xef\xbb\xbf)?\s{0,200}(?:<!doctype html|<html|<\?xml|mime-version:)/iu.test(head);
