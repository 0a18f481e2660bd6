import { describe, expect, it } from 'vitest';
import { itemsOf, placed } from './reading-of.ts';

describe('the number of a sender’s own amendment', () => {
  it.each([
    'Amendment No. 2.\nSection II, paragraph 12: delete.',
    'Amendement n° 2.\nSection II, paragraphe 12 : supprimer.',
    'Enmienda núm. 2.\nSección II, párrafo 12: suprimir.',
    'Поправка № 2.\nРаздел II, пункт 12: исключить.',
  ])('is no paragraph: %s', (body) => {
    expect(placed(body)).toEqual(['II.12 delete']);
  });
});

describe('a paragraph like one of the draft', () => {
  it.each([
    'In Section II, a paragraph like 18 should be deleted.',
    'Dans la section II, un paragraphe comme le 18 est à supprimer.',
    'En la sección II, un párrafo como el 18 debe suprimirse.',
  ])('is that one, and no new one: %s', (body) => {
    expect(placed(body)).toEqual(['II.18 delete']);
  });
});

describe('words in small letters that are proposed without others', () => {
  it.each([
    'Section V, paragraph 2 should read: "not more than three days".',
    'Section V, paragraphe 2 : lire « not more than three days ».',
    'Sección V, párrafo 2: léase «not more than three days».',
    'Раздел V, пункт 2 читать: «not more than three days».',
  ])('take the place of a part: %s', (body) => {
    expect(itemsOf(body)).toMatchObject([{ target: 'V.2', kind: 'amend', newText: 'not more than three days' }]);
  });

  it('take the place of all where they are as long', () => {
    const words =
      'encourage States in a position to do so, the United Nations and other organizations to provide support for the participation of all States in the meetings on small arms and light weapons of the years 2018 to 2024 in New York';
    expect(placed(`Section V, paragraph 16 should read: "${words}".`)).toEqual(['V.16 replace']);
  });
});
