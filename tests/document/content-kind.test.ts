import { describe, expect, it } from 'vitest';
import { contentKind } from '#document/content-kind.ts';

const utf16 = (text: string): string => Buffer.from(text, 'utf16le').toString('latin1');
const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

describe('a file is what its bytes are', () => {
  it.each([
    ['%PDF-1.4\n', 'pdf'],
    ['junk before it\n%PDF-1.7\n', 'pdf'],
    ['PK\x03\x04....word/document.xml', 'docx'],
    ['PK\x03\x04....xl/workbook.xml', 'xlsx'],
    ['PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text', 'odf'],
    ['PK\x03\x04....any.txt', 'zip'],
    [`${compound}....${utf16('WordDocument')}`, 'doc'],
    [`${compound}....${utf16('EncryptedPackage')}`, 'locked office file'],
    [`${compound}....${utf16('__properties_version1.0')}`, 'msg'],
    ['{\\rtf1\\ansi', 'rtf'],
    ['\x78\x9f\x3e\x22....', 'tnef'],
    ['\x89PNG\r\n\x1a\n', 'image'],
    ['\xff\xd8\xff\xe0', 'image'],
    ['Paragraph 19: delete.', 'unknown'],
    ['', 'empty'],
    ['PK\x03\x04[Content_Types].xml....odd/main.xml', 'docx'],
    ['PK\x03\x04content.xml', 'odf'],
    [`PK\x03\x04word/embeddings/a.odt application/vnd.oasis.opendocument.text`.padStart(300, 'PK\x03\x04'), 'docx'],
    [`${compound}....${utf16('EncryptedPackage DRMEncryptedTransform')}`, 'labelled office file'],
    ['\xef\xbb\xbf <!DOCTYPE html><p>', 'web page'],
    ['<?xml version="1.0"?><?mso-application progid="Word.Document"?>', 'web page'],
    ['MIME-Version: 1.0\r\nContent-Type: multipart/related', 'web page'],
    ['<p>Delete', 'unknown'],
  ])('E12: %j is told as %s', (content, kind) => {
    expect(contentKind(Buffer.from(content, 'latin1'))).toBe(kind);
  });
});
