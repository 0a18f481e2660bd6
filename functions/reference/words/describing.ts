import { folded } from '#reference/tokens.ts';

/** « Celui qui … », "aquel que …": what stands for a paragraph, and goes on to describe it. Folded. */
export const standIns: readonly string[] = ['celui', 'celle', 'aquel', 'aquella'];

/** "The one which …", "that on …": what may stand for one. Folded. */
export const describers: ReadonlySet<string> = new Set([...standIns, 'one', 'that', 'this', 'el', 'la']);

/** What may lead from a paragraph to what it speaks of: "the paragraph on …". Folded. */
export const describing: ReadonlySet<string> = new Set(
  [
    'which that whereby wherein where on about dealing concerning regarding addressing covering devoted dedicated calling asking',
    'qui sur relatif relative consacre portant traitant ou concernant evoquant dedie dediee',
    'que sobre relativo relativa dedicado dedicada referente referido concerniente consagrado cual donde',
    'о об обо касающийся касающегося касающемся посвященный посвященного посвященном относительно где котором который про',
    'متعلقه متعلق خاصه معنيه بشان حول عن تتناول تتحدث تتعلق تخص تنص يتناول يتعلق',
  ].flatMap((line) => line.split(' ').map(folded)),
);

/** Languages that have no article, or write it onto the word: a unit alone may be described. */
export const withoutArticle = /^[\p{Script=Cyrillic}\p{Script=Arabic}]/u;

/** Chinese describes in front: "关于弹药的段落". */
export const describingInFront: ReadonlySet<string> = new Set(['关于', '有关', '涉及', '谈及', '针对']);

/** Articles that make a paragraph known by what follows: "the paragraph on …". Folded. */
export const definite: ReadonlySet<string> = new Set('the le el'.split(' '));

/** What a paragraph is called besides, where what follows tells which: « le texte sur le marquage (5) ». Folded. */
export const textNouns: ReadonlySet<string> = new Set(
  'texte textes disposition dispositions passage libelle clause formulation engagement appel mention reference text provision passage language clause wording commitment'.split(
    ' ',
  ),
);

/** What turns to a subject at the beginning of a sentence. Folded. */
export const turning: ReadonlySet<string> = new Set(
  'sur concernant quant relativement touchant on regarding concerning'.split(' '),
);

/** What stands for one of several, with its number behind: « le second, 94, est à supprimer ». Folded. */
export const counting: ReadonlySet<string> = new Set(
  'second premier dernier deuxieme troisieme first second third last latter former'.split(' '),
);
