import { describe, expect, it } from 'vitest';
import { closingIn, openingIn } from '#reference/words/edge-verbs.ts';
import { freshAloneIn, freshInHan, freshNounsIn } from '#reference/words/fresh-nouns.ts';
import { directlyIn, placingIn } from '#proposal/words/placing.ts';
import { placed } from './reading-of.ts';

type Table = Readonly<Record<string, string>>;
type Say = Readonly<Record<string, (word: string) => string>>;

const rows = (table: Table, say: Say): string[] =>
  Object.entries(table).flatMap(([language, line]) => line.split(' ').map((word) => say[language]?.(word) ?? ''));

describe('a paragraph that is put beside another', () => {
  const say: Say = {
    en: (word) => `Section II\n\nParagraph 33. ${word[0]?.toUpperCase()}${word.slice(1)} after 29.`,
    fr: (word) => `Section II\n\nPar. 33. Nous voudrions le ${word} après le 29.`,
    es: (word) => `Sección II\n\nPárrafo 33. ${word} antes del 30.`,
    ru: (word) => `Раздел II\n\nПункт 33. ${word} перед пунктом 30.`,
    ar: (word) => `القسم الثاني\n\nالفقرة 33. ${word} قبل الفقرة 30.`,
  };
  it.each(rows(placingIn, say))('%s', (body) => expect(placed(body)).toEqual(['II.33 move']));

  const beside: Say = {
    en: (word) => `Section II\n\nParagraph 33. Place ${word} after 29.`,
    fr: (word) => `Section II\n\nPar. 33. À placer ${word} après le 29.`,
    es: (word) => `Sección II\n\nPárrafo 33. Colocarlo ${word} antes del 30.`,
    ru: (word) => `Раздел II\n\nПункт 33. Поставить ${word} после пункта 29.`,
    ar: (word) => `القسم الثاني\n\nالفقرة 33. توضع ${word} بعد الفقرة 29.`,
  };
  it.each(rows(directlyIn, beside))('%s', (body) => expect(placed(body)).toEqual(['II.33 move']));
});

describe('the paragraph that opens a section, and the one that closes it', () => {
  const say: Say = {
    en: (word) =>
      `The paragraph on partnerships ${/ing$/u.test(word) ? '' : 'that '}${word} Section IV should be deleted.`,
    fr: (word) => `Le paragraphe ${/ant$/u.test(word) ? '' : 'qui '}${word} la section IV est à supprimer.`,
    es: (word) => `El párrafo con que ${word} la sección IV debe suprimirse.`,
    ru: (word) => `Пункт, ${/ий$/u.test(word) ? '' : 'которым '}${word} раздел IV, исключить.`,
    ar: (word) => `تُحذف الفقرة التي ${word} بها القسم الرابع.`,
  };
  it.each(rows(openingIn, say))('%s', (body) => expect(placed(body)).toEqual(['IV.1 delete']));
  it.each(rows(closingIn, say))('%s', (body) => expect(placed(body)).toEqual(['IV.31 delete']));
});

describe('a new paragraph that is called something else, behind the place it goes', () => {
  const words = '"To keep records of ammunition by lot number and to report losses without delay."';
  const say: Say = {
    en: (word) => `Section II\n\nAfter paragraph 38, a new ${word}: ${words}`,
    fr: (word) => `Section II\n\nAprès le paragraphe 38, une nouvelle ${word} : ${words}`,
    es: (word) =>
      `Sección II\n\nDespués del párrafo 38, añadir ${word === 'uno' ? 'uno nuevo' : `nueva ${word}`}: ${words}`,
    ru: (word) => `Раздел II\n\nПосле пункта 38 новое ${word}: ${words}`,
    ar: (word) => `القسم الثاني\n\nبعد الفقرة 38 يضاف ${word} جديد: ${words}`,
  };
  it.each(rows(freshNounsIn, say))('%s', (body) => expect(placed(body)).toEqual(['II.38+ insert']));
  const alone: Say = {
    fr: (word) => `Section II\n\nEntre le paragraphe 38 et le suivant, ajouter un ${word} : ${words}`,
    es: (word) => `Sección II\n\nEntre el párrafo 38 y el siguiente, añadir ${word}: ${words}`,
    ru: (word) => `Раздел II\n\nМежду пунктом 38 и следующим добавить ${word}: ${words}`,
  };
  it.each(rows(freshAloneIn, alone))('%s', (body) => expect(placed(body)).toEqual(['II.38+ insert']));
  it.each(freshInHan)('该段之后，新增%s', (word) =>
    expect(
      placed(`第二部分\n\n第38段。\n该段之后，新增${word}：“To carry out verification on site, where it is agreed.”`),
    ).toEqual(['II.38+ insert']),
  );
});

describe('the number that a new paragraph is to have', () => {
  it.each([
    'Section I\n\nAs a paragraph 20 bis. "We pay tribute to the victims."',
    'Section I\n\nEn tant que paragraphe 20 bis. « We pay tribute to the victims. »',
    'Section I\n\nComme paragraphe 20 bis. « We pay tribute to the victims. »',
    'Sección I\n\nComo párrafo 20 bis. «We pay tribute to the victims.»',
    'Раздел I\n\nВ качестве пункта 20 бис. «We pay tribute to the victims.»',
    'القسم الأول\n\nبوصفها الفقرة 20 مكرراً: "We pay tribute to the victims."',
    'القسم الأول\n\nبصفتها الفقرة 20 مكرراً: "We pay tribute to the victims."',
    '第一部分\n\n作为第20段之二：“We pay tribute to the victims.”',
  ])('%s', (body) => expect(placed(body)).toEqual(['I.20+ insert']));
});
