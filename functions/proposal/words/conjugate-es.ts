const vowels = /[aeiou](?=[^aeiou]*$)/u;
const acute: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** The stress that an imperative with « se » shows: suprim → suprím(ase), agregu → agrégu(ese). */
const stressed = (stem: string): string => {
  const ending = /(?:[gq]u)$/u.exec(stem)?.[0] ?? '';
  const body = stem.slice(0, stem.length - ending.length);
  return body.replace(vowels, (vowel) => acute[vowel] ?? vowel) + ending;
};

/** How a stem in -ar is written before e: agreg → agregu, modific → modifiqu, reemplaz → reemplac. */
const beforeE = (stem: string): string => stem.replace(/g$/u, 'gu').replace(/c$/u, 'qu').replace(/z$/u, 'c');

/** What is irregular in a verb; a stem that is left out is the infinitive's. */
interface Stems {
  /** Of the forms stressed on the stem: muev(e), mantien(e), sustituy(e). */
  readonly strong?: string;
  /** Of the subjunctive: manteng(a), pong(a), acoj(a). */
  readonly wish?: string;
  /** Of the subjunctive's "we", where it is another: suger → sugir(amos). */
  readonly soft?: string;
  /** Of future and conditional: mantendr(ía). */
  readonly future?: string;
  /** Of the past subjunctive: mantuvie(ra), pusie(ra). */
  readonly past?: string;
  /** Without its last letter: puest(o), incluid(o). */
  readonly participle?: string;
}

const clitics = ['lo', 'la', 'los', 'las'];

/**
 * A Spanish verb in the forms that ask: suprimir → suprime, suprimimos, suprima, se suprima, suprimirse, suprímase,
 * suprimido(s), suprimiríamos, se suprimiera … What was done ("suprimió") is told, and left out.
 */
export const verb = (infinitive: string, stems: Stems = {}): string[] => {
  const stem = infinitive.slice(0, -2);
  const isFirst = infinitive.endsWith('ar');
  const strong = stems.strong ?? stem;
  const soft = stems.soft ?? (strong.endsWith('y') ? strong : stem);
  const wish = stems.wish ?? (isFirst ? beforeE(strong) : strong);
  const wishWe = stems.wish ?? (isFirst ? beforeE(stem) : soft);
  const future = stems.future ?? infinitive;
  const past = stems.past ?? (isFirst ? `${stem}a` : soft.endsWith('y') ? `${soft}e` : `${soft}ie`);
  const participle = stems.participle ?? stem + (isFirst ? 'ad' : 'id');
  const gerund = isFirst ? `${stem}ando` : soft.endsWith('y') ? `${soft}endo` : `${soft}iendo`;
  const we = isFirst ? 'amos' : infinitive.endsWith('ir') ? 'imos' : 'emos';
  const [one, many] = isFirst ? ['e', 'en'] : ['a', 'an'];
  return [
    ...new Set([
      infinitive,
      ...['se', 'le', 'les', ...clitics].map((clitic) => infinitive + clitic),
      gerund,
      ...clitics.map((clitic) => gerund.replace(/ando$/u, 'ándo').replace(/endo$/u, 'éndo') + clitic),
      ...(isFirst ? ['a', 'an'] : ['e', 'en']).map((ending) => strong + ending),
      stem + we,
      ...['o', 'a', 'os', 'as'].map((ending) => participle + ending),
      `${wish}${one}`,
      `${wish}${many}`,
      `${wishWe}${isFirst ? 'emos' : 'amos'}`,
      ...clitics.map((clitic) => `${wishWe}${isFirst ? 'émos' : 'ámos'}${clitic}`),
      ...['ía', 'íamos', 'ían', 'á', 'emos', 'án', 'é'].map((ending) => future + ending),
      ...['ra', 'ran', 'se', 'sen'].map((ending) => past + ending),
      ...['ramos', 'semos'].map((ending) => past.replace(/[ae]$/u, (vowel) => acute[vowel] ?? vowel) + ending),
      ...['se', 'le', 'sele', 'seles', ...clitics].flatMap((clitic) => [
        `${stressed(wish)}${one}${clitic}`,
        `${stressed(wish)}${many}${clitic}`,
      ]),
    ]),
  ];
};

/** The forms of a list without those that are another word as well: « enmienda », « unidas ». */
export const without = (forms: readonly string[], ...others: readonly string[]): string[] =>
  forms.filter((form) => !others.includes(form));

/** The participles of a verb, where they ask only behind « ser » or « quedar »: « debería ser incluido ». */
export const passive = (participle: string): string[] =>
  ['o', 'a', 'os', 'as'].flatMap((ending) =>
    ['ser', 'sea', 'sean', 'fuera', 'fueran', 'fuese', 'fuesen', 'quedar', 'quede', 'queden', 'estar'].map(
      (be) => `${be} ${participle}${ending}`,
    ),
  );

/** « prescindir de » before an article: « prescindir del párrafo 12 », « nos oponemos al párrafo 3 ». */
export const contracted = (forms: readonly string[]): string[] => [
  ...new Set(forms.flatMap((form) => (form.endsWith(' de') || form.endsWith(' a') ? [form, `${form}l`] : [form]))),
];

/** Every form of the first list before every form of the second. */
export const each = (before: readonly string[], behind: readonly string[]): string[] =>
  before.flatMap((one) => behind.map((other) => `${one} ${other}`));

/** As the tables of phrases compare: without accents. */
export const unaccented = (form: string): string => form.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
