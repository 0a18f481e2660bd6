/** Numbers in words from 1 to 99, each with the spellings in use. Index 0 is 1. */
type Spellings = readonly (readonly string[])[];

const upTo = (last: number, spell: (value: number) => readonly string[]): Spellings =>
  Array.from({ length: last }, (_, index) => spell(index + 1));

const englishUnits = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const englishTens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const englishOrdinalUnits = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];

export const countedInEnglish = (last: number): Spellings =>
  upTo(last, (value) => (value < 20 ? [at(englishUnits, value - 1)] : englishBeyond(value, englishUnits, englishTens)));

export const ordinalsInEnglish = (last: number): Spellings =>
  upTo(last, (value) =>
    value < 20
      ? [at(englishOrdinalUnits, value - 1)]
      : value % 10 === 0
        ? [at(englishTens, value / 10 - 2).replace(/y$/u, 'ieth')]
        : englishBeyond(value, englishOrdinalUnits, englishTens),
  );

const englishBeyond = (value: number, units: readonly string[], tens: readonly string[]): string[] => {
  const ten = at(tens, Math.floor(value / 10) - 2);
  const unit = value % 10;
  return unit === 0 ? [ten] : [`${ten}-${at(units, unit - 1)}`, `${ten} ${at(units, unit - 1)}`];
};

const frenchUnits = [
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];
const frenchTens = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];

const frenchNumber = (value: number): string => {
  if (value < 20) return at(frenchUnits, value - 1);
  const ten = at(frenchTens, Math.floor(value / 10) - 2);
  const rest = value - (value >= 80 ? 80 : value >= 60 ? 60 : value - (value % 10));
  if (rest === 0) return value === 80 ? 'quatre-vingts' : ten;
  const joined = (rest === 1 || rest === 11) && value < 80 ? '-et-' : '-';
  return `${ten}${joined}${at(frenchUnits, rest - 1)}`;
};

export const countedInFrench = (last: number): Spellings =>
  upTo(last, (value) => {
    const number = frenchNumber(value);
    const plain = number.includes('-') && value > 19 ? [number.replaceAll('-', ' ')] : [];
    return value === 1 ? ['une'] : [number, ...plain];
  });

/** "premier", and for the rest the number with -ième, its e dropped, cinq → cinqu-, neuf → neuv-. */
export const ordinalsInFrench = (last: number): Spellings =>
  upTo(last, (value) => {
    if (value === 1) return ['premier', 'première', 'premiers', 'premières', '1er', '1ère', '1re'];
    const number = frenchNumber(value);
    const stem = number.endsWith('cinq')
      ? `${number}u`
      : number.endsWith('neuf')
        ? `${number.slice(0, -1)}v`
        : number.replace(/(?<=quatre-vingt)s$|e$/u, '');
    const second = value === 2 ? ['second', 'seconde', 'seconds', 'secondes'] : [];
    const words = [`${stem}ième`, `${stem}ièmes`];
    return [
      ...words,
      ...words.filter((word) => word.includes('-')).map((word) => word.replaceAll('-', ' ')),
      ...second,
    ];
  });

const spanishUnits = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];
const spanishTeens = [
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
  'dieciséis',
  'diecisiete',
  'dieciocho',
  'diecinueve',
];
const spanishTens = ['veinte', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const spanishOrdinalUnits = ['primer', 'segund', 'tercer', 'cuart', 'quint', 'sext', 'séptim', 'octav', 'noven'];
const spanishOrdinalTens = [
  ...['décim', 'vigésim', 'trigésim', 'cuadragésim', 'quincuagésim'],
  ...['sexagésim', 'septuagésim', 'octogésim', 'nonagésim'],
];

/** "trece", "veintiuno", "treinta y uno", "diez y seis". */
export const countedInSpanish = (last: number): Spellings =>
  upTo(last, (value) => {
    const ten = Math.floor(value / 10);
    const unit = value % 10;
    if (value <= 10) return [at(spanishUnits, value - 1)];
    if (value < 20)
      return [at(spanishTeens, value - 11), ...(unit > 5 ? [`diez y ${at(spanishUnits, unit - 1)}`] : [])];
    const tens = at(spanishTens, ten - 2);
    if (unit === 0) return [tens];
    const name = at(spanishUnits, unit - 1);
    return [...(ten === 2 ? [`veinti${name}`] : []), `${tens} y ${name}`];
  });

const endings = ['o', 'a', 'os', 'as'];

/** "primero", "primer", "decimosexta", "décimo sexto", "vigésimo séptimos", "vigesimoséptimo", in all genders and numbers. */
export const ordinalsInSpanish = (last: number): Spellings =>
  upTo(last, (value) => {
    const ten = Math.floor(value / 10);
    const unit = value % 10;
    const inflected = (stem: string): string[] => endings.map((ending) => stem + ending);
    const short = unit === 1 || unit === 3 ? [at(spanishOrdinalUnits, unit - 1)] : [];
    if (ten === 0)
      return [...short, ...inflected(at(spanishOrdinalUnits, unit - 1)), ...(unit === 7 ? inflected('sétim') : [])];
    const tens = at(spanishOrdinalTens, ten - 1);
    if (unit === 0) return inflected(tens);
    const units = [...short, ...inflected(at(spanishOrdinalUnits, unit - 1))];
    const own = value === 11 ? inflected('undécim') : value === 12 ? inflected('duodécim') : [];
    return [
      ...own,
      ...units.flatMap((one) => [`${tens}o ${one}`, `${tens}o${one}`, ...(one.startsWith('o') ? [tens + one] : [])]),
      ...units.filter((one) => /as?$/u.test(one)).map((one) => `${tens}a ${one}`),
    ];
  });

/** Chinese numerals to 99: 三, 十, 十二, 二十, 九十四. */
export const countedInChinese = (last: number): Spellings => {
  const digits = [...'一二三四五六七八九'];
  return upTo(last, (value) => {
    const ten = Math.floor(value / 10);
    const unit = value % 10;
    const tens = ten === 0 ? '' : ten === 1 ? '十' : `${at(digits, ten - 1)}十`;
    return [`${tens}${unit === 0 ? '' : at(digits, unit - 1)}`];
  });
};

const at = (list: readonly string[], index: number): string => list[index] ?? '';
