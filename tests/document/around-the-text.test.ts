import { describe, expect, it } from 'vitest';
import { accepted, rejected } from '#document/accepted.ts';
import { editsOf } from '#document/edits.ts';
import { deleted, gone, inserted, mark, paragraph, read, run, texts } from './word-file.ts';

const box = (text: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph(run(text))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(run(text))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('what stands around and within the text', () => {
  it('E9: a text box is read once, behind its paragraph', () => {
    const { paragraphs } = read(paragraph(run('before ') + box('in the box') + run('after')) + paragraph(run('next')));
    expect(paragraphs.map(({ runs, setting }) => [runs[0]?.text, setting.kind])).toEqual([
      ['before after', 'body'],
      ['in the box', 'text box'],
      ['next', 'body'],
    ]);
  });

  it('E9, E10: a footnote is read behind its paragraph with its number and its changes', () => {
    const notes =
      `<w:footnote w:type="separator" w:id="-1">${paragraph(run('___'))}</w:footnote>` +
      `<w:footnote w:id="2">${paragraph(run('see ') + inserted(run('below')))}</w:footnote>`;
    const document = read(paragraph(run('a') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run('b')), {
      footnotes: notes,
    });
    expect(texts(document)).toEqual(['ab', 'see below']);
    expect(document.paragraphs[1]?.setting).toEqual({ kind: 'footnote', number: '1' });
    expect([accepted(document), rejected(document)]).toEqual([
      ['ab', 'see below'],
      ['ab', 'see '],
    ]);
  });

  it('E9: content controls, smart tags, custom XML, links and signs of a picture font are text', () => {
    const body =
      '<w:sdt><w:sdtPr><w:alias w:val="no text"/></w:sdtPr><w:sdtContent>' +
      paragraph(
        `<w:smartTag>${run('a')}</w:smartTag><w:customXml>${run('b')}</w:customXml><w:hyperlink>${run('c')}</w:hyperlink>` +
          '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>',
      ) +
      '</w:sdtContent></w:sdt>';
    expect(texts(read(body))).toEqual(['abc≥x']);
  });

  it('E9: of a field the result is shown and not the code, within a field too', () => {
    expect(texts(read(paragraph(run('see ') + field(' REF x ', '19') + run('.'))))).toEqual(['see 19.']);
    const deletedCode =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText>DATE</w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    expect(
      texts(read(paragraph(deleted(deletedCode + gone('today') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>')))),
    ).toEqual(['today']);
  });

  it('a field that never ends swallows nothing', () => {
    expect(
      texts(
        read(paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run('kept')) + paragraph(run('and this'))),
      ),
    ).toEqual(['kept', 'and this']);
  });

  it('E7: a DDE field is named and not carried out', () => {
    expect(read(paragraph(field('DDEAUTO c:\\\\x.exe', 'result'))).problems.join()).toContain('DDEAUTO');
  });

  it('E11: a comment has its words, its author, its answer and the words it is anchored on', () => {
    const comments =
      `<w:comment w:id="0" w:author="Ann" w:date="2018-06-19T10:00:00Z"><w:p w14:paraId="AA"><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>` +
      `<w:comment w:id="1" w:author="Boris"><w:p w14:paraId="BB"><w:r><w:t>Agreed.</w:t></w:r></w:p></w:comment>`;
    const commentsExtended =
      '<w15:commentEx w15:paraId="AA" w15:done="1"/><w15:commentEx w15:paraId="BB" w15:paraIdParent="AA" w15:done="0"/>';
    const range = (inner: string): string => `<w:commentRangeStart w:id="0"/>${inner}<w:commentRangeEnd w:id="0"/>`;
    const document = read(paragraph(run('States ') + range(deleted(gone('should')) + run(' act')) + run('.')), {
      comments,
      commentsExtended,
    });
    expect(document.comments).toEqual([
      {
        id: '0',
        name: 'Ann',
        date: '2018-06-19T10:00:00Z',
        text: 'Why?',
        parent: null,
        resolved: true,
        anchor: { paragraph: 0, start: 7, end: 17 },
      },
      { id: '1', name: 'Boris', date: null, text: 'Agreed.', parent: '0', resolved: false, anchor: null },
    ]);
    expect(texts(document)).toEqual(['States should act.']);
  });

  it.each([
    ['within the words of a later one', `${run('Two')}<w:commentRangeEnd w:id="0"/>${run(' more')}`, 1],
    ['before the words of a later one', `<w:commentRangeEnd w:id="0"/>${run('Two')}`, 0],
  ])('E11: a comment over several paragraphs says in which one it ends: %s', (_, second, last) => {
    const document = read(
      paragraph(`${run('One ')}<w:commentRangeStart w:id="0"/>${run('begins')}`) + paragraph(second),
      { comments: '<w:comment w:id="0"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>' },
    );
    const anchor = { paragraph: 0, start: 4, end: 10 };
    expect(document.comments[0]?.anchor).toEqual(last === 0 ? anchor : { ...anchor, last });
  });

  it('says how words look, by themselves and by their style', () => {
    const styles =
      '<w:style w:type="character" w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style>';
    const { paragraphs } = read(
      paragraph(
        run('a', '<w:rStyle w:val="Gone"/>') +
          run('b', '<w:u w:val="single"/><w:color w:val="FF0000"/><w:highlight w:val="yellow"/><w:b w:val="0"/>') +
          run('c', '<w:vanish/>'),
        '<w:pStyle w:val="H"/>',
      ),
      { styles },
    );
    expect(paragraphs[0]?.heading).toBe(2);
    expect(paragraphs[0]?.runs.map(({ look }) => look)).toMatchObject([
      { struck: true, bold: true, colour: null },
      { struck: false, underlined: true, bold: false, colour: '#ff0000', ground: 'yellow' },
      { hidden: true },
    ]);
  });

  it('knows the place that our own template names', () => {
    const { paragraphs } = read(
      paragraph('<w:bookmarkStart w:id="1" w:name="rt_d2_II_19"/>' + run('x') + '<w:bookmarkEnd w:id="1"/>') +
        paragraph(run('y')),
    );
    expect(paragraphs.map(({ place }) => place)).toEqual(['d2#II.19', null]);
  });
});

describe('edits as a person would tell them', () => {
  it('joins what one author did at one point, and keeps authors apart', () => {
    const edits = editsOf(
      read(
        paragraph(
          run('States ') +
            deleted(gone('sho')) +
            deleted(gone('uld')) +
            inserted(run('shall')) +
            inserted(run(' not'), 'Boris') +
            run(' act.'),
        ),
      ),
    );
    expect(edits.map(({ name, kind, old, new: added, anchor }) => [name, kind, old, added, anchor])).toEqual([
      ['Ann', 'replace', 'should', 'shall', 'States'],
      ['Boris', 'insert', '', ' not', 'States should'],
    ]);
  });

  it('a new paragraph is one insertion, a split is a split', () => {
    const added = paragraph(run('one'), mark('ins')) + paragraph(inserted(run('new')));
    expect(editsOf(read(added)).map(({ kind }) => kind)).toEqual(['insert']);
    expect(editsOf(read(paragraph(run('one'), mark('ins')) + paragraph(run('two')))).map(({ kind }) => kind)).toEqual([
      'split',
    ]);
    expect(editsOf(read(paragraph(run('one'), mark('del')) + paragraph(run('two')))).map(({ kind }) => kind)).toEqual([
      'join',
    ]);
  });
});
