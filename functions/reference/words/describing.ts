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
    'متعلقه متعلق خاصه بشان حول عن تتناول تتحدث تتعلق تخص تنص يتناول يتعلق',
  ].flatMap((line) => line.split(' ').map(folded)),
);

/** What a draft does with its subjects: "Section II speaks of corruption", «В разделе II говорится о коррупции». Folded. */
export const treating: ReadonlySet<string> = new Set(
  [
    'speaks speak speaking deals deal dealing treats treat treating touches touch touching addresses address addressing',
    'mentions mention mentioning refers refer referring talks talk discusses discuss discussing covers cover covering evokes',
    'traite traitent traitant parle parlent parlant evoque evoquent evoquant aborde abordent abordant mentionne mentionnent',
    'mentionnant porte portent portant concerne concernent touche touchent vise visent',
    'trata tratan aborda abordan habla hablan menciona mencionan alude aluden refiere refieren versa versan toca tocan',
    'говорится речь упоминается упоминаются касается касаются затрагивает затрагивается затрагиваются трактует трактуется',
    '讲 谈',
    'تتناول يتناول تتحدث يتحدث تتطرق يتطرق تشير يشير تذكر يذكر تعالج يعالج تتكلم يتكلم الحديث',
  ].flatMap((line) => line.split(' ').map(folded)),
);

/** Small words between a place, what it does with its subject, and the subject. Folded. */
export const leadingIn: ReadonlySet<string> = new Set(
  [
    'of in from within under to the is are being made there also still even already upon on about with by reference where which that',
    "de des du d l la le les dans en sous a au aux aussi egalement encore il est fait y question mention reference dont lequel laquelle ou qui que sur '",
    'del el los las al dentro se hace tambien donde que cual en referencia sobre acerca',
    'в во на о об обо из же также еще и идет котором которой которых где про',
    '中 里 内 在 还 也 亦 又 并 到 及',
    'من في ضمن الي ايضا عن حول بشان موضوع مساله التي الذي حيث فيه فيها وفيه الخاصه المتعلقه',
  ].flatMap((line) => line.split(' ').map(folded)),
);

/** One paragraph, and not several: "the paragraphs on gender" are nobody's in particular. Folded. */
export const oneUnit: ReadonlySet<string> = new Set(
  'paragraph para paragraphe alinea parrafo numeral пункт пункта пункту пунктом пункте абзац абзаца абзацу абзацем абзаце فقره الفقره بند البند 段 条'
    .split(' ')
    .map(folded),
);

/** What the whole paper is called. Folded. */
export const paperNouns: ReadonlySet<string> = new Set(
  'draft text document projet texte proyecto texto documento проект проекте текст тексте документ документе المشروع النص الوثيقه'
    .split(' ')
    .map(folded),
);

/** Languages that have no article, or write it onto the word: a unit alone may be described. */
export const withoutArticle = /^[\p{Script=Cyrillic}\p{Script=Arabic}]/u;

/** 第二部分谈到腐败: what a draft does with its subjects in Chinese. */
export const treatingInHan: ReadonlySet<string> = new Set(
  '涉及 谈及 谈到 讲到 提到 论及 述及 讨论 论述 提及 讲述 谈论'.split(' '),
);

/** Chinese describes in front: "关于弹药的段落". */
export const describingInFront: ReadonlySet<string> = new Set(['关于', '有关', '针对', ...treatingInHan]);

/** Articles that make a paragraph known by what follows: "the paragraph on …". Folded. */
export const definite: ReadonlySet<string> = new Set('the le el'.split(' '));

/** What a paragraph is called besides, where what follows tells which: « le texte sur le marquage (5) ». Folded. */
export const textNouns: ReadonlySet<string> = new Set(
  'texte textes disposition dispositions passage libelle clause formulation engagement appel mention reference text provision passage language clause wording commitment'.split(
    ' ',
  ),
);

/** « Là où le projet évoque … »: before what a paper does with its subjects. Folded. */
export const whereWords: ReadonlySet<string> = new Set('where ou donde где حيث حيثما'.split(' ').map(folded));

/** What turns to a subject at the beginning of a sentence. Folded. */
export const turning: ReadonlySet<string> = new Set(
  'sur concernant quant relativement touchant on regarding concerning'.split(' '),
);

/** What stands for one of several, with its number behind: « le second, 94, est à supprimer ». Folded. */
export const counting: ReadonlySet<string> = new Set(
  'second premier dernier deuxieme troisieme first second third last latter former'.split(' '),
);
