import type { Action } from '#proposal/action-words.ts';

export interface Particle {
  readonly action: Action;
  /** It is said of what is wished for ("would like paragraph 12 to go"), not of what is done. */
  readonly wish: boolean;
  /** More may follow: "take paragraph 12 out of the text". */
  readonly loose: boolean;
}

const rows: readonly (readonly [string, Action, boolean, boolean])[] = [
  ['out', 'delete', false, true],
  ['together', 'merge', false, true],
  ['open', 'reserve', false, false],
  ['on hold', 'reserve', false, false],
  ['bracketed', 'reserve', false, false],
  ['forward', 'move', false, false],
  ['in', 'keep', false, false],
  ['alone', 'keep', false, false],
  ['one', 'merge', false, false],
  ['into one', 'merge', false, false],
  ...['открытым', 'открытыми', 'несогласованным', 'под вопросом'].map(
    (word) => [word, 'reserve', false, true] as const,
  ),
  ...['без изменений', 'нетронутым', 'нетронутыми', 'неизменным'].map((word) => [word, 'keep', false, true] as const),
  ...['выше', 'ниже', 'вперед', 'назад'].map((word) => [word, 'move', false, true] as const),
  ...[
    'более',
    'менее',
    'короче',
    'мягче',
    'жестче',
    'сильнее',
    'яснее',
    'точнее',
    'проще',
    'конкретнее',
    'лаконичнее',
  ].map((word) => [word, 'rework', true, true] as const),
  ...['out', 'gone', 'go', 'fall', 'disappear', 'vanish', 'drop', 'removed', 'deleted'].map(
    (word) => [word, 'delete', true, false] as const,
  ),
  ...['go', 'fall', 'disappear', 'vanish'].map((word) => [`to ${word}`, 'delete', true, false] as const),
  ...['stay', 'remain', 'stand', 'stays', 'remains', 'survive', 'kept', 'retained'].map(
    (word) => [word, 'keep', true, false] as const,
  ),
  ...['stay', 'remain', 'stand', 'survive'].map((word) => [`to ${word}`, 'keep', true, false] as const),
];

/** "Out", "to go", "on hold". The first row of a word holds. Folded. */
export const particles: ReadonlyMap<string, Particle> = new Map(
  [...rows].reverse().map(([words, action, wish, loose]) => [words, { action, wish, loose }]),
);

/** Verbs before the place that such a word completes. Folded. */
export const particleVerbs: ReadonlySet<string> = new Set(
  'оставляем оставляет оставить оставим держим поднять поднимаем переместить передвинуть опустить спустить сдвинуть поставить leave leaving take taking put putting bring throw cut like want wants keep keeping hold make making roll let'.split(
    ' ',
  ),
);

/** "Take “customs” out". Folded. */
export const removing: ReadonlySet<string> = new Set(
  'leave leaving take taking put putting bring throw cut like want'.split(' '),
);

/** What leads to a wish: "we ask that paragraph 12 go", "let paragraph 12 stay". Folded. */
export const wishing: ReadonlySet<string> = new Set(
  'видеть увидеть сделать хотели хотелось like want wants see seeing let have prefer wish wishes that for expect leave leaving'.split(
    ' ',
  ),
);

/** Verbs of a wish right before words that are to stand in the text: "would like to see “x” mentioned". Folded. */
export const seeing: ReadonlySet<string> = new Set(
  'see seeing have having voir avoir trouver ver tener incluir leer видеть увидеть иметь'.split(' '),
);

/** What is wished of such words, right behind them. Folded. */
export const standing: ReadonlySet<string> = new Set(
  [
    'mentioned reflected featured named listed cited acknowledged recognized recognised covered stated spelled spelt',
    'mentionne mentionnee mentionnes mentionnees reflete refletee refletes refletees cite citee cites citees evoque',
    'evoquee evoques evoquees figurer nomme nommee nommes nommees reconnu reconnue',
    'mencionado mencionada mencionados mencionadas reflejado reflejada reflejados reflejadas citado citada citados',
    'citadas recogido recogida recogidos recogidas contemplado contemplada nombrado nombrada',
    'упомянутым упомянутыми упомянутой отраженным отраженными отраженной',
  ].flatMap((line) => line.split(' ')),
);

/** "We would welcome … the words “x”": the wish, what makes it one, and what is wished for. Folded. */
export const welcoming: ReadonlySet<string> = new Set('welcome appreciate favour favor like love'.split(' '));
export const conditional: ReadonlySet<string> = new Set(['would', 'should', "'d"]);
export const wordNouns: ReadonlySet<string> = new Set('words word phrase expression term terms formula'.split(' '));

/** What lacks the words that stand right behind. Folded. */
export const needing: ReadonlySet<string> = new Set(['needs', 'need']);
