import { folded } from '#reference/tokens.ts';

const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** What the entries of a list are called, by those who answer it. Folded. */
export const pointNouns = words(
  'point points item items proposal proposals suggestion suggestions amendment amendments remark remarks comment comments',
  'bullet bullets idea ideas request requests change changes question questions entry entries edit edits addition additions',
  'observation observations remarque remarques proposition propositions amendement amendements demande demandes tiret tirets',
  'idee idees modification modifications ajout ajouts',
  'замечание замечания замечанием поправка поправки поправку просьба просьбы правка правки',
  'punto puntos propuesta propuestas sugerencia sugerencias enmienda enmiendas observacion observaciones pregunta preguntas',
  'solicitud solicitudes peticion peticiones pedido pedidos comentario comentarios cambio cambios adicion adiciones',
);

/** Of these, words that also count paragraphs: "item 12", « point 12 ». Alone they number the sender's own remarks. Folded. */
export const ownCounters = words('point points item items punto puntos بند بندين بنود نقطه نقطتين نقاط');

/** "No. 2", "number 2", « n° 2 ». Folded. */
export const numberNouns = words('no nos number numbers n numero numeros nr num');

/** Whose list it is. Folded. */
export const possessives = words(
  'your yours her his their these those such said',
  'votre vos leur leurs son ses ces vos',
  'ваш ваша ваше ваши вашего вашеи вашу ваших вашим вашими их его ее',
  'su sus vuestra vuestro vuestras vuestros tu tus',
);

/** Before an ordinal that counts points. Folded. */
export const articles = words('the le la les l el los las very');

/** "The second one", "the last ones". Folded. */
export const ones = words('one ones');

/** "The first of your points", « le premier de vos points ». Folded. */
export const ofWords = words("of de des d ' del among parmi entre");

/** "The first of these". Folded. */
export const groupPronouns = words('these those them ceux celles ci la estos estas ellos ellas');

/** "Both", "all", and what they are followed by. Folded. */
export const allWords = words('all both every tous toutes todos todas ambos ambas');

/** Numbers between "all" and the noun. Folded. */
export const pointCounts: ReadonlyMap<string, number> = new Map(
  [
    ['two', 'deux', 'dos'],
    ['three', 'trois', 'tres'],
    ['four', 'quatre', 'cuatro'],
    ['five', 'cinq', 'cinco'],
    ['six', 'seis'],
    ['seven', 'sept', 'siete'],
    ['eight', 'huit', 'ocho'],
  ].flatMap((row, index) => row.map((word) => [word, index + 2] as const)),
);

/** What may follow an ordinal that stands for a point: the beginning of what is said of it. Folded. */
export const afterPoints = words(
  'is are was were has have does do would could should will can cannot may might must remains seems appears looks needs',
  'goes causes raises poses deserves requires meets finds suits too also as likewise we i they our not but though however',
  'and or please yes no unfortunately regrettably alas sadly less more neither nor either in',
  'est sont a ont ne n doit devrait peut pourrait reste semble pose souleve appelle merite convient nous je me non oui',
  'pas mais aussi egalement et ou par en appelle recoit recueille suscite emporte va passe',
  'es son ha han no si se debe deben deberia puede pueden podria parece nos me lo tambien tampoco pero y cuenta merece plantea',
  'suscita queda sigue resulta requiere necesita lamentablemente',
);

/** Said after a place, or before it, to refuse what was accepted of another. Folded. */
export const refusing = words(
  'not neither nor cannot t non pas tampoco no',
  'нет не нельзя',
  'لا فلا ليست ليس كلا',
  '不 否 非',
);

/** Of these, words that answer nothing by themselves. Folded. */
export const denying = words('not pas neither nor no не');

/** Of these, words that go on with a refusal: "neither does the third". Folded. */
export const neitherWords = words('neither nor plus tampoco either');

/** "…, which cannot be said of 13", « …, ce qui n'est pas le cas du 13 »: what was said before is not of this one. Folded. */
export const notOf: ReadonlySet<string> = new Set(
  [
    ...[
      'which cannot be said of',
      'which cannot be said for',
      'which is not the case for',
      'which is not the case with',
    ],
    ...['which is not true of', 'which does not apply to', 'which does not hold for', 'the same cannot be said of'],
    ...['this cannot be said of', 'something we cannot say of'],
    ...[
      'ce qui n est pas le cas du',
      'ce qui n est pas le cas de',
      'ce qu on ne peut dire du',
      'ce qui ne vaut pas pour le',
    ],
    ...['ce qu on ne saurait dire du', 'ce qui n est pas vrai du', 'on ne peut en dire autant du'],
    ...['lo que no puede decirse del', 'lo que no es el caso del', 'lo que no vale para el', 'lo cual no se aplica al'],
    ...['lo que no ocurre con el', 'no puede decirse lo mismo del'],
    ...['чего нельзя сказать о', 'чего не скажешь о', 'что не относится к', 'чего мы не можем сказать о'],
    ...['وهو ما لا ينطبق على', 'وهو ما لا يسري على', 'الامر الذي لا ينطبق على', 'ولا ينطبق ذلك على'],
  ].map((phrase) => phrase.split(' ').map(folded).join(' ')),
);

/** 第13段则不然: behind the place. */
export const notSoBehind: ReadonlySet<string> = new Set([
  '则不然',
  '却不然',
  '则不行',
  '却不行',
  '却不能这样说',
  '则不能这样说',
  '则另当别论',
]);

/** What turns to another place within a sentence; one word or two. Folded. */
export const topicTurns: ReadonlySet<string> = new Set([
  ...['اما', 'واما', 'as for', 'quant a', 'quant au', 'quant aux', 'en cuanto', 'что касается', '至 于', '其 中'],
]);

/** What sets one entry against another, beside a comma. Folded. */
export const turning = words(
  'but and while whereas yet however though although mais et tandis alors pero y mientras',
  'а но тогда зато',
  'اما واما لكن بينما',
  '而 但 则',
);

/** Words that leave such a refusal what it is: "the second, I am afraid, not", « le second, hélas, non ». Folded. */
export const besideRefusing = words(
  'is are was were does do either will would can could i we am afraid unfortunately regrettably however though but alas sadly sorry',
  'the one ones that those celui celle ceux',
  "to say must with on for about avec sur con the other hand contrast so much quite really for us me our delegation part yet still at this stage moment ' t",
  'ne l est sont mais en revanche par contre helas malheureusement quant a au aux le la pour nous plus du tout je crains que',
  'pero lamentablemente sin embargo lo el la',
  'же увы к сожалению для нас а но вот что касается',
  'اما واما لكن للاسف مع اسف لدينا عندنا بينما في نظرنا',
  '而 但 则 行 可 能 我 们 方 团',
);

/** How a place is explained that an entry tells. */
export const answeredList = 'the list that is answered';
