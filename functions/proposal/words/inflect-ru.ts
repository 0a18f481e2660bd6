/** How Russian verbs and nouns of one pattern are written in all the forms that ask. Folding makes ё of е. */

/** First to last: m, f, n, plural. */
const pastEndings = ['', 'а', 'о', 'и'];

/** "перенес" has lost the л that its other forms keep. */
const pastForms = (past: string): string[] => {
  const stem = past.endsWith('л') ? past : `${past}л`;
  return [past, ...pastEndings.slice(1).map((ending) => stem + ending)];
};

/** The past asks only with its particle: «исключили бы», «мы бы исключили». */
export const wished = (past: string): string[] =>
  pastForms(past).flatMap((form) => [`${form} бы`, `бы ${form}`, `${form} бы предложить`]);

/** исключен → исключен(а, о, ы) and, behind «считать», исключенным. */
const passives = (short: string): string[] => {
  const long = short.endsWith('н') ? `${short}н` : short;
  return [
    ...['', 'а', 'о', 'ы'].map((ending) => short + ending),
    ...['ым', 'ой', 'ыми'].map((ending) => long + ending),
  ];
};

/**
 * A perfective verb: исключить → исключите, исключим, исключили бы, исключив, исключен(а, о, ы), исключенным.
 *
 * @param imperative of one person («исключи»).
 * @param past masculine («исключил»).
 * @param passive short participle («исключен»), '' if it has none in use.
 * @param others what the pattern does not give.
 */
export const perfective = (
  infinitive: string,
  imperative: string,
  past: string,
  passive: string,
  ...others: readonly string[]
): string[] => [
  infinitive,
  imperative,
  `${imperative}те`,
  ...(infinitive.endsWith('ить') ? [`${infinitive.slice(0, -2)}м`, `${infinitive.slice(0, -2)}м бы`] : []),
  ...wished(past),
  ...(past.endsWith('л') ? [`${past.slice(0, -1)}в`] : []),
  ...(passive === '' ? [] : passives(passive)),
  ...others,
];

/** An imperfective verb in -ать or -ять by its infinitive: исключаем, исключаю, исключайте, исключается, исключаться. */
export const imperfective = (infinitive: string, ...others: readonly string[]): string[] => {
  const stem = infinitive.slice(0, -2);
  return [infinitive, ...['ем', 'ю', 'йте', 'ется', 'ются', 'ться'].map((ending) => stem + ending), ...others];
};

/** исключени → исключение, исключения, … */
export const neuter = (stem: string): string[] => ['е', 'я', 'ю', 'ем', 'и'].map((ending) => stem + ending);
export const neuters = (stem: string): string[] => [
  ...neuter(stem),
  ...['й', 'ям', 'ями', 'ях'].map((ending) => stem + ending),
];

/** вставк → вставка, вставки, … */
export const feminine = (stem: string): string[] => ['а', 'и', 'е', 'у', 'ой'].map((ending) => stem + ending);

/** перенос → перенос, переноса, … */
export const masculine = (stem: string): string[] => ['', 'а', 'у', 'ом', 'е'].map((ending) => stem + ending);
export const masculines = (stem: string): string[] => [
  ...masculine(stem),
  ...['ы', 'ов', 'ам', 'ами', 'ах'].map((ending) => stem + ending),
];

/** An adjective in -ый: нов → новый, нового, … */
export const adjective = (stem: string): string[] =>
  ['ый', 'ого', 'ому', 'ым', 'ом', 'ая', 'ой', 'ую', 'ые', 'ых', 'ыми', 'ое'].map((ending) => stem + ending);

/** One in -ий: текущ → текущий, текущего, … */
export const softAdjective = (stem: string): string[] =>
  ['ий', 'его', 'ему', 'им', 'ем', 'ая', 'ей', 'ую', 'ие', 'их', 'ими', 'ее'].map((ending) => stem + ending);

/** A short adjective: приемлем → приемлем, приемлема, приемлемо, приемлемы. */
export const short = (stem: string): string[] => ['', 'а', 'о', 'ы'].map((ending) => stem + ending);

/** What is said of oneself, one's delegation and its members: поддержива → поддерживаем, поддерживает, поддерживают. */
export const said = (stem: string): string[] => ['ем', 'ю', 'ет', 'ют'].map((ending) => stem + ending);

/** Nouns for what is done to a place: «исключение пункта 12». */
export const deeds = {
  delete: ['исключени', 'удалени', 'изъяти', 'сняти', 'опущени', 'вычеркивани'].flatMap(neuter),
  replace: ['замена', 'замены', 'замене', 'замену', 'заменой'],
  insert: [...['добавлени', 'включени', 'восстановлени'].flatMap(neuter), ...feminine('вставк')],
  move: [...masculine('перенос'), ...neuter('перемещени')],
  merge: [...neuter('объединени'), ...neuter('слияни')],
  split: [...neuter('разделени'), ...feminine('разбивк').map((word) => `${word} на`)],
  rework: [...feminine('переформулировк'), ...feminine('доработк'), ...neuter('сокращени')],
  keep: neuter('сохранени'),
} as const;
