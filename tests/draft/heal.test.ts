import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healed, vocabularyOf } from '#draft/heal.ts';

/** Heals `lines` as part of a document that also holds `elsewhere`. */
const heal = (lines: readonly string[], elsewhere = '') => healed(lines, vocabularyOf([...lines, elsewhere]));

describe('healing what extraction broke', () => {
  it.each([
    ['joins lines by one space', ['of the', 'United Nations'], '', 'of the United Nations'],
    ['makes one space of several', ['illicit  brokering'], '', 'illicit brokering'],
    ['rejoins a word broken in two', ['and i ts Protocol'], 'its', 'and its Protocol'],
    ['rejoins a compound with a space before its hyphen', ['post -conflict'], '', 'post-conflict'],
    ['rejoins such a compound over a line end', ['post -', 'conflict'], 'post-conflict', 'post-conflict'],
    ['rejoins a prefix that is no word by itself', ['a multi -', 'partner fund'], '', 'a multi-partner fund'],
    ['keeps a real hyphen at a line end and adds no space', ['to end-', 'users,'], '', 'to end-users,'],
    ['drops a hyphen that only divides a word', ['imple-', 'mentation'], 'implementation', 'implementation'],
    ['keeps the hyphen where the document writes the word both ways', ['re-', 'sign'], 'resign re-sign', 're-sign'],
    ['leaves a suspended hyphen apart', ['national-', 'and regional-level'], '', 'national- and regional-level'],
    ['leaves a French suspended hyphen apart', ['socio-', 'et politico-'], '', 'socio- et politico-'],
    ['takes away the space before a full stop', ['Tracing Instrument .'], '', 'Tracing Instrument.'],
    ['takes away the space before a comma', ['weapons , and'], '', 'weapons, and'],
    ['joins Chinese lines without a space', ['小武器和', '轻武器'], '', '小武器和轻武器'],
  ])('%s', (_, lines, elsewhere, whole) => {
    expect(heal(lines, elsewhere)).toBe(whole);
  });
});

describe('what is not for healing', () => {
  it.each([
    [
      'two words that also make one',
      ['in to the', 'a broad view'],
      'into abroad in to broad view',
      'in to the a broad view',
    ],
    ['a slip of the draft', ['in all it aspects'], 'its aspects', 'in all it aspects'],
    ['a dash between words', ['the Conference - that is', 'all of it'], '', 'the Conference - that is all of it'],
    [
      'a dash at a line end between known words',
      ['the Conference -', 'that is all'],
      'Conference that Conference',
      'the Conference - that is all',
    ],
    ['a compound that the draft writes apart', ['capacity', 'building'], 'capacity-building', 'capacity building'],
    ['French spaces before colons and semicolons', ['la Conférence : ceci ; cela'], '', 'la Conférence : ceci ; cela'],
    ['three points', ['and so on ...'], '', 'and so on ...'],
    ['one-letter words', ['a gain'], 'again', 'a gain'],
    ['“I” the numeral and “a” the article', ['Section I ts'], 'its', 'Section I ts'],
    ['a minus before a number', ['at -5 degrees'], '', 'at -5 degrees'],
  ])('%s', (_, lines, elsewhere, whole) => {
    expect(heal(lines, elsewhere)).toBe(whole);
  });

  it('never loses a letter or a digit', () => {
    const letters = (text: string) => text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })), (lines) => {
        expect(letters(heal(lines))).toBe(letters(lines.join('')));
      }),
    );
  });
});
