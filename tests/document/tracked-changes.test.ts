import { describe, expect, it } from 'vitest';
import { accepted, rejected } from '#document/accepted.ts';
import { deleted, gone, inserted, mark, paragraph, read, row, run, table, texts } from './word-file.ts';

const both = (body: string) => {
  const document = read(body);
  return { accepted: accepted(document), rejected: rejected(document) };
};
const ann = { name: 'Ann', date: '2018-06-19T10:00:00Z', move: null };

describe('tracked words', () => {
  it('E10: an insertion and a deletion are kept apart, each with author and date', () => {
    const { paragraphs } = read(
      paragraph(run('States ') + deleted(gone('should')) + inserted(run('shall')) + run(' act.')),
    );
    expect(paragraphs[0]?.runs.map(({ text, changes }) => [text, changes])).toEqual([
      ['States ', []],
      ['should', [{ kind: 'delete', ...ann }]],
      ['shall', [{ kind: 'insert', ...ann }]],
      [' act.', []],
    ]);
  });

  it('E10: what one author inserted and another deleted has both changes and is in neither text', () => {
    const body = paragraph(run('a') + inserted(run('b') + deleted(gone('c'), 'Boris'), 'Ann') + run('d'));
    expect(read(body).paragraphs[0]?.runs.map(({ text, changes }) => [text, changes.map(({ name }) => name)])).toEqual([
      ['a', []],
      ['b', ['Ann']],
      ['c', ['Ann', 'Boris']],
      ['d', []],
    ]);
    expect(both(body)).toEqual({ accepted: ['abd'], rejected: ['ad'] });
  });

  it('E10: an author and a date that were scrubbed are not named', () => {
    const { paragraphs } = read(paragraph('<w:ins w:id="1" w:author="">' + run('x') + '</w:ins>'));
    expect(paragraphs[0]?.runs[0]?.changes).toEqual([{ kind: 'insert', name: null, date: null, move: null }]);
  });

  it('E10: a change of formatting alone is no change', () => {
    const { paragraphs } = read(
      paragraph(
        run('bold', '<w:b/><w:rPrChange w:id="1" w:author="Ann"><w:rPr/></w:rPrChange>'),
        '<w:jc w:val="center"/><w:pPrChange w:id="2" w:author="Ann"><w:pPr/></w:pPrChange>',
      ),
    );
    expect(paragraphs[0]?.runs[0]?.changes).toEqual([]);
    expect(paragraphs[0]?.mark).toBeNull();
  });

  it('joins runs that Word cut without a reason', () => {
    expect(read(paragraph(run('dis') + run('arma') + run('ment'))).paragraphs[0]?.runs.map(({ text }) => text)).toEqual(
      ['disarmament'],
    );
  });
});

describe('tracked paragraph marks', () => {
  it('E10: an inserted mark splits one paragraph into two', () => {
    expect(both(paragraph(run('one '), mark('ins')) + paragraph(run('two')))).toEqual({
      accepted: ['one ', 'two'],
      rejected: ['one two'],
    });
  });

  it('E10: a deleted mark joins two paragraphs', () => {
    expect(both(paragraph(run('one '), mark('del')) + paragraph(run('two')))).toEqual({
      accepted: ['one two'],
      rejected: ['one ', 'two'],
    });
  });

  it('E10: a mark that was inserted and deleted again stands in neither text', () => {
    expect(both(paragraph(run('one '), mark('ins', 'del')) + paragraph(run('two')))).toEqual({
      accepted: ['one two'],
      rejected: ['one two'],
    });
  });

  it('a mark that goes does not join across a table', () => {
    const body =
      paragraph(inserted(run('new')), mark('ins')) + table(row([paragraph(run('cell'))])) + paragraph(run('end'));
    expect(both(body)).toEqual({ accepted: ['new', 'cell', 'end'], rejected: ['cell', 'end'] });
  });

  it('a paragraph that is deleted with its mark at the very end leaves nothing', () => {
    expect(both(paragraph(run('one')) + paragraph(deleted(gone('two')), mark('del')))).toEqual({
      accepted: ['one'],
      rejected: ['one', 'two'],
    });
  });
});

describe('moves', () => {
  const body =
    '<w:moveFromRangeStart w:id="1" w:name="move1" w:author="Ann"/>' +
    paragraph('<w:moveFrom w:id="2" w:author="Ann">' + run('moved') + '</w:moveFrom>', mark('moveFrom')) +
    '<w:moveFromRangeEnd w:id="1"/>' +
    paragraph(run('stays')) +
    '<w:moveToRangeStart w:id="3" w:name="move1" w:author="Ann"/>' +
    paragraph('<w:moveTo w:id="4" w:author="Ann">' + run('moved') + '</w:moveTo>', mark('moveTo')) +
    '<w:moveToRangeEnd w:id="3"/>' +
    paragraph(run('end'));

  it('E10: a move is a deletion and an insertion that carry the same name', () => {
    expect(both(body)).toEqual({ accepted: ['stays', 'moved', 'end'], rejected: ['moved', 'stays', 'end'] });
    const { paragraphs } = read(body);
    expect([paragraphs[0], paragraphs[2]].map((one) => [one?.runs[0]?.changes[0]?.move, one?.mark?.move])).toEqual([
      ['move1', 'move1'],
      ['move1', 'move1'],
    ]);
  });
});

describe('tables', () => {
  it('E10: deleted and inserted rows go with all that is in them', () => {
    const body = table(
      row([paragraph(run('a'))]),
      row([paragraph(run('b'))], '<w:del w:id="1" w:author="Ann"/>'),
      row([paragraph(inserted(run('c')))], '<w:ins w:id="1" w:author="Ann"/>'),
    );
    expect(both(body)).toEqual({ accepted: ['a', 'c'], rejected: ['a', 'b'] });
  });

  it('says where a cell stands, merged cells and skipped columns counted', () => {
    const cell = (text: string, properties: string): string => `<w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}`;
    const { paragraphs } = read(
      table(
        row([cell('wide', '<w:gridSpan w:val="2"/>'), cell('tall', '<w:vMerge w:val="restart"/>')]),
        row([paragraph(run('x')), paragraph(run('y')), cell('', '<w:vMerge/>')]),
        row([paragraph(run('late'))], '<w:gridBefore w:val="2"/>'),
      ),
    );
    expect(
      paragraphs.map(({ runs, setting }) => [
        runs[0]?.text,
        setting.kind === 'cell' ? [setting.row, setting.column, setting.columns, setting.rows] : null,
      ]),
    ).toEqual([
      ['wide', [0, 0, 2, 1]],
      ['tall', [0, 2, 1, 2]],
      ['x', [1, 0, 1, 1]],
      ['y', [1, 1, 1, 1]],
      ['late', [2, 2, 1, 1]],
    ]);
  });
});

describe('the text as it stands', () => {
  it('keeps the blanks that Word keeps, tabs and breaks', () => {
    expect(
      texts(read(paragraph('<w:r><w:t> a </w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>'))),
    ).toEqual(['a\tb\nc\u2011']);
  });
});
