/** Words that by themselves mean the first or the last of those named together. Folded. */
export const byThemselves: ReadonlyMap<string, 1 | -1> = new Map([
  ['former', 1],
  ['latter', -1],
]);

/** What makes one of those named together of the word for "last" or for which it is: "the", « ce », "este". Folded. */
export const leadsSingled: ReadonlySet<string> = new Set([
  ...['the', 'le', 'la', 'l', 'au', 'du', 'ce', 'cette', 'el', 'al', 'del', 'este', 'esta'],
]);

/** Those of them that say by themselves that a place was just named. Folded. */
export const pointing: ReadonlySet<string> = new Set(['ce', 'cette', 'este', 'esta']);

/** «Первое», «последнее»: a matter, and no paragraph. Folded. */
export const neuter: ReadonlySet<string> = new Set('первое второе третье четвертое последнее'.split(' '));

/** What only compares with such a one: « celle du second », "than the first". Folded. */
export const comparing: ReadonlySet<string> = new Set(
  'celle celui ceux celles than comme como как чем كما مثل'.split(' '),
);

/** Words for "last" that are nouns behind an article: « al final ». Folded. */
export const edgeNouns: ReadonlySet<string> = new Set(['final', 'closing', 'concluding']);

/** Of a gender that no paragraph has, in the languages that have genders. Folded. */
export const feminine: ReadonlySet<string> = new Set(
  [
    'la cette esta premiere seconde derniere primera segunda tercera ultima',
    'первая первую вторая вторую третья третью последняя последнюю',
  ].flatMap((line) => line.split(' ')),
);

/** In characters, which stand by themselves and have no other use. */
export const inHan: readonly (readonly [string, number])[] = [
  ...['前者', '前一段', '前一条', '前一项', '前一个'].map((word) => [word, 1] as const),
  ...['其中最后一段', '其中末段'].map((word) => [word, -1] as const),
  ...['其中第一段', '其中首段'].map((word) => [word, 1] as const),
  ...['后者', '后一段', '后一条', '后一项', '后一个'].map((word) => [word, -1] as const),
];

/** What may stand behind such a word where no noun does: "the first as it stands", « le second non », «второй же». Folded. */
export const afterSingled: ReadonlySet<string> = new Set(
  [
    'as and but while whereas or in into onto because since if please to not with without too also however for which does did do',
    'tel telle et mais ou en dans au car comme sans pour avec non pas aussi par fait dit va n ne quant est',
    'y e pero como tal en sin con no si tambien por porque mientras ni dice hace',
    'же и а но нет не да как из с со в к без тоже также нам мы нас можно нельзя следует надо нужно просим предлагаем',
  ].flatMap((line) => line.split(' ')),
);

/** Words after which an Arabic ordinal is no adjective: « أما الأولى », « في الثانية ». Folded. */
export const beforeArabic: ReadonlySet<string> = new Set(
  'اما واما في من علي عن الي ان لكن غير سوي الا فقط بل ثم كذلك بينما حين حذف ابقاء نص فان فيما مع دون'.split(' '),
);
