/** Words that stand for a place named before, or for a part of it. Folded. */
export const pronouns: ReadonlySet<string> = new Set(
  [
    'ему еи им него нее них которыи которое которые которого этот эта эти этих оба обе последнии последнее',
    'it its they them their these two three which both sentence phrase former latter',
    'il elle ils elles celui celle ceux celles cela lesquels laquelle lequel',
    'este esta estos estas ese esa esos ello ellos lo los cual cuales frase oracion ambos mismo ultimo dos',
    'он она оно они его ее их который которая это предложение фраза',
    'هذا هذه هو هي تلك ذلك جمله هما هاتان هاتين كلاهما كلتاهما منها منه فيها فيه اليها اليه عليها عليه بها به نصها نصه لها له',
    'حذفها حذفه شطبها شطبه نقلها نقله دمجهما ضمهما دمجها نويدها نويده تويدها يويدها عليهما نصهما وضعها وضعه صياغتها صياغته نقبلها نقبله',
    '它 其 该 此 句',
  ].flatMap((line) => line.split(' ')),
);

/** What points at words just quoted: "this word". Folded. */
export const pointing: ReadonlySet<string> = new Set(
  [
    'this these that those',
    'ce cet cette ces ledit ladite lesdits',
    'este esta estos estas ese esa esos esas dicho dicha dichas',
    'это этот эта эти данное данная данный',
    'هذا هذه هذان هاتان تلك',
    '此 该 这',
  ].flatMap((line) => line.split(' ')),
);

/** What only helps the verb behind it, at the head of a sentence: "To be deleted". Folded. */
export const auxiliaries: ReadonlySet<string> = new Set(
  [
    'to be should must can could may might ought needs has',
    'a doit doivent devrait devraient peut peuvent pourrait pourraient etre',
    'debe deben debera deberan deberia deberian puede pueden podria podrian ha de ser por',
    'следует надо нужно можно необходимо должно должны',
    'يجب ينبغي ان يتعين',
  ].flatMap((line) => line.split(' ')),
);

/** French pronouns that are articles elsewhere. */
export const clitics: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l']);

/** Words that stand for several places named before. Folded. */
export const pluralPronouns: ReadonlySet<string> = new Set(
  [
    'им обоих обеих этих все',
    'these they them both two three',
    'ces ils elles les deux trois ceux celles',
    'estos estas esos ambos ambas dos tres los ellos ellas',
    'они их оба обе эти',
    'كلاهما كلتاهما هما هاتين هاتان عليهما دمجهما ضمهما منهما فيهما حذفهما نصهما كلتيهما كليهما',
    '两 两者 这些',
  ].flatMap((line) => line.split(' ')),
);

/** One of two places named before: which of them, counted from the first. Folded. */
export const oneOfTwo: ReadonlyMap<string, 0 | 1> = new Map([
  ...'первыи первого первому первом первым первая первую первое'.split(' ').map((form) => [form, 0] as const),
  ...'второи второго второму втором вторым вторая вторую второе последнии последнего последнему последнем'
    .split(' ')
    .map((form) => [form, 1] as const),
  ['former', 0],
  ['latter', 1],
  ['first', 0],
  ['second', 1],
  ['premier', 0],
  ['premiere', 0],
  ['second', 1],
  ['seconde', 1],
  ['deuxieme', 1],
  ['dernier', 1],
  ['derniere', 1],
  ['primero', 0],
  ['primera', 0],
  ['segundo', 1],
  ['segunda', 1],
  ['ultimo', 1],
  ['ultima', 1],
  ['اولي', 0],
  ['اول', 0],
  ['ثانيه', 1],
  ['ثاني', 1],
  ['اخيره', 1],
  ...['اولاهما', 'اوليهما', 'اولهما', 'اولهما'].map((form) => [form, 0] as const),
  ...['ثانيتهما', 'ثانيهما', 'اخراهما', 'اخيرتهما'].map((form) => [form, 1] as const),
  ['前者', 0],
  ['后者', 1],
]);

/** "The first of them", «первый из них»: what may stand behind such a word. Folded. */
export const oneOfThem: ReadonlySet<string> = new Set([
  ...['of them', 'of these', 'of those', 'of the', 'des deux', "d '", 'de los', 'de ellos', 'de estos', 'de esos'],
  ...['из них', 'из этих', 'из двух', 'из названных', 'من هذين', 'من هاتين'],
]);

/** Of these, words that seldom have a noun behind them. Folded. */
export const neverAdjectives: ReadonlySet<string> = new Set([
  ...['former', 'latter', 'dernier', 'derniere', 'primero', 'segundo', 'ultimo'],
  ...['первыи', 'первого', 'второи', 'второго', 'последнии', 'последнего'],
]);

/** What may stand behind those: the sentence goes on. Folded. */
export const goesOn: ReadonlySet<string> = new Set(
  'and but or while whereas because since as too also please remaining being staying going to with in et mais ou car y e pero mientras pues porque ya debe deberia puede podria sobra queda se nos lo pedimos apoyamos и а но можно следует надо нужно стоит должен лишнии просим предлагаем поддерживаем исключить удалить снять убрать сохранить оставить достаточен'.split(
    ' ',
  ),
);

/** The one of two that was not just spoken of. Folded. */
export const otherOfTwo: ReadonlySet<string> = new Set([
  'other',
  'autre',
  'otro',
  'otra',
  'другои',
  'другого',
  'اخري',
  'اخر',
]);

/** Words that never stand for one place. Folded. */
export const surelyPlural: ReadonlySet<string> = new Set('they them ils elles ellos ellas они их هما هم'.split(' '));

/** Words before a unit that leave aside what was named: "the other paragraphs are under study". Folded. */
export const leavingAside: ReadonlySet<string> = new Set(
  [
    'другои другими остальным остальными остальнои прочих прочее прочим',
    'other others remaining rest remainder',
    'autre autres restant restants reste',
    'otro otra otros otras restante restantes resto demas',
    'другой другая другие других остальные остальных прочие',
    'اخري بقيه باقي سائر متبقيه باقيه',
    '其他 其它 其余',
  ].flatMap((line) => line.split(' ')),
);

/** Words beside a number that point back to where it was named: "the aforementioned paragraph 18". Folded. */
export const saidBefore: ReadonlySet<string> = new Set(
  [
    'aforementioned aforesaid abovementioned said same former latter above',
    'ledit dudit audit susmentionne susvise precite meme',
    'mencionado citado antedicho referido mismo dicho',
    'указанный указанного указанном упомянутый упомянутого упомянутом вышеупомянутый вышеупомянутого',
    'مذكوره انفه مشار',
    '上述 该',
  ].flatMap((line) => line.split(' ')),
);

/** Words that take up what was just quoted: « nous en demandons la suppression », « que se suprima ». Folded. */
export const takingUp: ReadonlySet<string> = new Set('en le la les l its this se'.split(' '));

/** What leads to the other one of two that are merged: "merge with paragraph 26". Folded. */
export const joinsWith: ReadonlySet<string> = new Set('with into avec a au con al en с со مع'.split(' '));
