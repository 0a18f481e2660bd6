/** Russian numbers in words from 1 to 99, in all genders and cases. Index 0 is 1. */
type Spellings = readonly (readonly string[])[];

const hard = ['ый', 'ой', 'ого', 'ому', 'ым', 'ом', 'ая', 'ую', 'ою', 'ые', 'ых', 'ыми', 'ое'];
const third = ['ий', 'ьего', 'ьему', 'ьим', 'ьем', 'ья', 'ьей', 'ью', 'ьи', 'ьих', 'ьими', 'ье'];

const ordinalStems = [
  ...['перв', 'втор', 'трет', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят', 'одиннадцат', 'двенадцат'],
  ...['тринадцат', 'четырнадцат', 'пятнадцат', 'шестнадцат', 'семнадцат', 'восемнадцат', 'девятнадцат'],
];
const ordinalTens = [
  'двадцат',
  'тридцат',
  'сороков',
  'пятидесят',
  'шестидесят',
  'семидесят',
  'восьмидесят',
  'девяност',
];

const cardinalUnits: Spellings = [
  ['один', 'одна', 'одно', 'одного', 'одной', 'одному', 'одним', 'одном', 'одну'],
  ['два', 'две', 'двух', 'двум', 'двумя'],
  ['три', 'трех', 'трем', 'тремя'],
  ['четыре', 'четырех', 'четырем', 'четырьмя'],
  ...['пят', 'шест', 'сем'].map((stem) => [`${stem}ь`, `${stem}и`, `${stem}ью`]),
  ['восемь', 'восьми', 'восемью', 'восьмью'],
  ...['девят', 'десят', 'одиннадцат', 'двенадцат', 'тринадцат', 'четырнадцат', 'пятнадцат', 'шестнадцат']
    .concat(['семнадцат', 'восемнадцат', 'девятнадцат'])
    .map((stem) => [`${stem}ь`, `${stem}и`, `${stem}ью`]),
];
const cardinalTens: Spellings = [
  ['двадцать', 'двадцати', 'двадцатью'],
  ['тридцать', 'тридцати', 'тридцатью'],
  ['сорок', 'сорока'],
  ...['пят', 'шест', 'сем'].map((stem) => [`${stem}ьдесят`, `${stem}идесяти`, `${stem}ьюдесятью`]),
  ['восемьдесят', 'восьмидесяти', 'восемьюдесятью'],
  ['девяносто', 'девяноста'],
];

const inflected = (stem: string): string[] => (stem === 'трет' ? third : hard).map((ending) => stem + ending);

const upTo = (last: number, units: Spellings, tens: Spellings, before: Spellings): Spellings =>
  Array.from({ length: last }, (_, index) => {
    const value = index + 1;
    if (value < 20) return units[index] ?? [];
    const unit = units[(value % 10) - 1] ?? [];
    const ten = Math.floor(value / 10) - 2;
    if (value % 10 === 0) return tens[ten] ?? [];
    return (before[ten] ?? []).flatMap((word) => unit.map((one) => `${word} ${one}`));
  });

export const countedInRussian = (last: number): Spellings => upTo(last, cardinalUnits, cardinalTens, cardinalTens);

/** «двадцать первый»: only the last word is an ordinal, and is declined. */
export const ordinalsInRussian = (last: number): Spellings =>
  upTo(
    last,
    ordinalStems.map(inflected),
    ordinalTens.map(inflected),
    cardinalTens.map((forms) => forms.slice(0, 1)),
  );

/** What is written onto a number in digits: «12-й», «20-го», «2-м». Folded (й is и). */
export const attachedEndings: ReadonlySet<string> = new Set(
  'и ыи ои ии го ого его ьего му ому ему м ым им ом ем я ая яя ья ю ую юю ью е ое ее ые ие х ых их ми ыми еи'.split(
    ' ',
  ),
);
