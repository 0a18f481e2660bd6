import { describe, expect, it } from 'vitest';
import { change, paragraph } from '#tests/support/word-document.ts';
import { inShort, readWord, wordsOf } from './word-reading.ts';

const items = (paragraphs: Parameters<typeof readWord>[0]) =>
  readWord(paragraphs).items.map((item) => [inShort(item), item.needsReview]);
const text = wordsOf('II.27');

describe('E10: several authors in one paragraph', () => {
  it('who strikes words that another puts in asks for less than he does, and a person looks', () => {
    const nested = text.replace('customs', '{Anna-customs}{Anna+customs and }{Anna+Ben-border }{Anna+police}');
    expect(items([nested])).toEqual([
      ['II.27 amend customs → customs and border police', false],
      ['II.27 amend border →', true],
    ]);
  });

  it('who strikes all that another puts in opposes it', () => {
    expect(items([text.replace('customs', 'customs{Anna+Ben- and border}')])).toEqual([
      ['II.27 amend → and border', false],
      ['II.27 oppose', true],
    ]);
  });

  it('who writes within the words of another is shown to a person', () => {
    expect(items([text.replace('customs', 'customs{Anna+ and }{Ben+air and }{Anna+border}')])).toEqual([
      ['II.27 amend → and border', false],
      ['II.27 amend → air and', true],
    ]);
  });

  it('who adds to a new paragraph of another asks for that paragraph with his words in it', () => {
    const fresh = paragraph('{Anna+To keep records}{Ben+ of transfers}{Anna+ for thirty years.}', {
      mark: change('insert', 'Anna'),
    });
    expect(items([wordsOf('II.26'), text, fresh, wordsOf('II.28')])).toEqual([
      ['II.27+ insert → To keep records for thirty years.', false],
      ['II.27+ insert → To keep records of transfers for thirty years.', true],
    ]);
  });

  it('who puts words beside those that another strikes adds them, and takes nothing of the other’s apart', () => {
    expect(items([text.replace('customs', '{Anna-customs}{Ben+border}')])).toEqual([
      ['II.27 amend customs →', false],
      ['II.27 amend → border', false],
    ]);
    expect(items([text.replace('customs', '{Ben+border}{Anna-customs}')])).toEqual([
      ['II.27 amend → border', false],
      ['II.27 amend customs →', false],
    ]);
  });

  it('words put in and struck again by one hand were never there', () => {
    expect(items([text.replace('customs', 'customs{Anna+Anna- and border}')])).toEqual([]);
  });
});

describe('square brackets put in with Track Changes', () => {
  it.each([`{Anna+[}27. ${text}{Anna+]}`, text.replace('customs', '{Anna+[}customs{Anna+]}')])(
    'reserve the words within, and a person is asked what they mean',
    (bracketed) => {
      expect(items([wordsOf('II.26'), bracketed, wordsOf('II.28')])).toEqual([['II.27 reserve', true]]);
    },
  );

  it('around words that are put in belong to these', () => {
    expect(items([text.replace('customs', 'customs{Anna+ [and border]}')])).toEqual([
      ['II.27 amend → [and border]', false],
    ]);
  });
});

describe('the number before a paragraph', () => {
  const body = wordsOf('II.20').replace('In accordance with national legal frameworks', '');

  it('struck with the first words is none of them', () => {
    expect(
      items([`{Anna-20.\tIn accordance with national legal frameworks}{Anna+In line with national law}${body}`]),
    ).toEqual([['II.20 amend In accordance with national legal frameworks → In line with national law', false]]);
  });

  it.each(['{Anna-20}{Anna+21}. ', '20{Anna+ bis}. ', '{Anna-20.}{Anna+20 bis.} ', '{Anna+19. }'])(
    'changed alone (%s) asks nothing',
    (number) => {
      expect(items([wordsOf('II.19'), number + wordsOf('II.20'), wordsOf('II.21')])).toEqual([]);
    },
  );

  it('left behind when the words of a heading go joins nothing', () => {
    const heading = paragraph(`(a) {Anna-${wordsOf('II.A.2.a')}}`, { mark: change('delete', 'Anna') });
    expect(items([wordsOf('II.A.2.chapeau'), heading, `21. ${wordsOf('II.21')}`])).toEqual([
      ['II.A.2.a amend Stockpile management and security →', false],
    ]);
  });
});
