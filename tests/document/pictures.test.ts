import { describe, expect, it } from 'vitest';
import { mostPictures, picturesIn } from '#document/pictures.ts';

const jpeg = (size: number): Buffer => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(size, 0x41)]);
/** A PDF as office scanners write it: one photograph a page, whole, behind DCTDecode (ISO 32000-1, 7.4.8). */
const scanned = (...pages: readonly Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...pages.flatMap((page, at) => [
      Buffer.from(
        `${String(at + 1)} 0 obj <</Type/XObject/Subtype/Image/Filter/DCTDecode/Length ${String(page.length)}>>\nstream\r\n`,
      ),
      page,
      Buffer.from('\nendstream endobj\n'),
    ]),
    Buffer.from('trailer <<>>\n%%EOF'),
  ]);

describe('the pictures of a scan', () => {
  it.each([
    ['image/png', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1')],
    ['image/jpeg', jpeg(10)],
    ['image/gif', Buffer.from('GIF89a')],
    ['image/webp', Buffer.from('RIFF0000WEBPVP8 ')],
  ])('are the file itself where it is a picture: %s', (type, bytes) => {
    expect(picturesIn(bytes)).toEqual([{ type, bytes }]);
  });

  it('are the photographs of a PDF’s pages, in order', () => {
    const found = picturesIn(scanned(jpeg(20_000), jpeg(30_000)));
    expect(found.map(({ type }) => type)).toEqual(['image/jpeg', 'image/jpeg']);
    expect(found.map(({ bytes }) => Math.floor(bytes.length / 10_000))).toEqual([2, 3]);
  });

  it('are no logos or stamps', () => {
    expect(picturesIn(scanned(jpeg(500)))).toEqual([]);
  });

  it('are none in what is no picture: a document with scripts, words that only look like a PDF’s', () => {
    expect(picturesIn(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'))).toEqual([]);
    expect(picturesIn(Buffer.from('%PDF-1.4 a stream of words without an end'))).toEqual([]);
    expect(picturesIn(Buffer.from('%PDF-1.4\nstream\nBT (text) Tj ET\nendstream'))).toEqual([]);
    expect(picturesIn(new Uint8Array())).toEqual([]);
  });

  it('end at a number that a page can show', () => {
    expect(picturesIn(scanned(...Array.from({ length: mostPictures + 1 }, () => jpeg(10_000))))).toHaveLength(
      mostPictures,
    );
  });

  it('are looked for in linear time, whatever the file repeats', () => {
    const hostile = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.from('stream\nendstream\n'.repeat(300_000))]);
    const started = performance.now();
    expect(picturesIn(hostile)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
