/** What a file is by its first bytes, whatever its name says (HOSTILE E8, E12). Null for a zip, which a .docx is. */
export const notWord = (bytes: Uint8Array): string | null => {
  if (bytes.length === 0) return 'The file is empty. Ask for it again.';
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('PK')) return null;
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return insideOle(bytes);
  const words = head.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/u, '').toLowerCase();
  const kind = beginnings.find(([begin]) => words.startsWith(begin))?.[1];
  if (kind !== undefined)
    return `The file is named as a Word file and is in truth ${kind}. Open it by hand, or ask for a .docx.`;
  return 'The file is no Word file (.docx) and was not read. Open it by hand, or ask for a .docx.';
};

const beginnings: readonly (readonly [begin: string, kind: string])[] = [
  ['{\\rtf', 'an RTF file'],
  ['%pdf-', 'a PDF'],
  ['<!doctype html', 'an HTML page'],
  ['<html', 'an HTML page'],
  ['mime-version:', 'a web page saved as one file (.mht)'],
  ['<?xml', 'an XML file (perhaps "Word XML document")'],
  ['\u0089png', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['gif8', 'a picture'],
];

/**
 * Names of streams in an OLE container are UTF-16 ([MS-CFB] 2.6.1). An encrypted .docx is such a container with the
 * stream `EncryptedPackage` ([MS-OFFCRYPTO] 2.3.4.4).
 */
const insideOle = (bytes: Uint8Array): string => {
  const holds = (name: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, 'utf16le'));
  if (holds('DRMEncryptedTransform') || holds('DRMTransform'))
    return 'The file is protected by a sensitivity label (rights management) and cannot be read. Ask the sender for a copy without the label.';
  if (holds('EncryptedPackage'))
    return 'The file is protected with a password and cannot be read. Ask the sender for a copy without a password.';
  if (holds('WordDocument'))
    return 'The file is in truth an old Word file (.doc), whose changes are not read exactly. Save it as .docx, or ask for one.';
  return 'The file is an old Office file (not a .docx) and was not read. Open it by hand, or ask for a .docx.';
};
