/** Verbs of ours as a place is their subject: "paragraph 9 introduces". As written, in small letters. */
export const describing: ReadonlySet<string> = new Set(
  [
    'deletes removes strikes omits drops eliminates cuts excludes replaces renames substitutes changes alters modifies',
    'corrects converts uses inserts adds includes incorporates introduces appends places puts reinserts reinstates amends',
    'revises simplifies shortens streamlines updates condenses adjusts moves shifts transfers merges combines consolidates',
    'splits divides places folds',
    'supprime remplace modifie change ajoute insère inclut introduit incorpore comprend déplace fusionne combine réunit',
    'divise scinde mêle retire place omet élimine enlève écarte abandonne exclut efface gomme transfère réunissent',
    'omettent ajoutent suppriment remplacent modifient insèrent introduisent fusionnent divisent retirent excluent',
    'suprime elimina sustituye reemplaza modifica cambia añade agrega incluye introduce incorpora traslada fusiona divide',
    'suprimen eliminan sustituyen reemplazan modifican cambian añaden agregan incluyen introducen incorporan trasladan',
    'fusionan dividen omite omiten excluye excluyen descarta descartan quita quitan combina combinan mueve mueven simplifica',
    'reformula revisa actualiza separa separan desplaza inserta insertan',
  ].flatMap((line) => line.split(' ')),
);

/** Verbs of attitude, which a place and its sender both can be the subject of. As written, in small letters. */
export const favouring: ReadonlySet<string> = new Set(
  [
    'welcomes endorses supports backs approves accepts rejects opposes',
    'salue saluent appuie appuient soutient soutiennent approuve approuvent accueille accueillent accepte rejette refuse',
    'apoya apoyan respalda respaldan celebra saluda acoge acogen aprueba acepta rechaza',
    'приветствует поддерживает одобряет отвергает принимает отклоняет',
  ].flatMap((line) => line.split(' ')),
);

/** What leads back to the place right before: "paragraph 13, which welcomes". Folded. */
export const relatives: ReadonlySet<string> = new Set(
  'which that qui que которыи которая которое которые where ou donde'.split(' '),
);

/** What a participle is behind when somebody asks for it: "is deleted", "would like it removed". Folded. */
export const carryParticiples: ReadonlySet<string> = new Set(
  'be been being is are was were am get gets got have has had see like want it them this that these those which to and or not also then should and please as'.split(
    ' ',
  ),
);

/** What a participle that only describes goes on with: "the words added in Draft 2", "a certificate mentioned under". Folded. */
export const placingParticiples: ReadonlySet<string> = new Set('in under by within during'.split(' '));

/** Said of what a text holds, "is included in" asks for nothing. Folded. */
export const holding: ReadonlySet<string> = new Set('included incorporated introduced placed reinstated'.split(' '));
export const indicative: ReadonlySet<string> = new Set('is are was were'.split(' '));

/** What stands for the place as a subject. Folded. */
export const placeWords: ReadonlySet<string> = new Set([
  'it',
  'which',
  'this',
  'text',
  'draft',
  'declaration',
  'section',
  'document',
  'paragraph',
  'wording',
  'formulation',
  'also',
  'already',
  'qui',
  'texte',
  'projet',
  'paragraphe',
  'que',
  'parrafo',
  'texto',
  ...['documento', 'proyecto', 'declaracion', 'seccion', 'borrador', 'redaccion', 'ya', 'tambien'],
]);

/** What may follow "as drafted" where it says that a place should stay so. Folded. */
export const afterAttributes: ReadonlySet<string> = new Set(
  'and or but please without in for by please with then while although though if because since at from now'.split(' '),
);

/** What opens an attribute: "in its current form", « tel que rédigé ». Folded. */
export const attributes: ReadonlySet<string> = new Set(['in', 'tel', 'telle', 'tels', 'telles', 'dans', 'tal']);

/** Verbs that make a sentence of the noun before them. Folded. */
export const finite: ReadonlySet<string> = new Set(
  [
    'is are was has have does do would could should will can cannot may might must remains seems appears raises fails',
    'lacks goes leaves needs creates poses causes gives contains',
    'est sont a ont ne pose parait semble reste risque souleve manque devrait pourrait peut cree donne contient',
    'es son ha han tiene tienen no se nos puede pueden podria podrian debe deben deberia deberian parece parecen sigue',
    'resulta plantea suscita merece requiere carece falta queda quedaria',
  ].flatMap((line) => line.split(' ')),
);

/** What opens an aside between commas: ", as currently drafted,", « , tel que rédigé, ». Folded. */
export const opensAside: ReadonlySet<string> = new Set(['as', ...attributes]);

/** What is said of a text that nobody wants kept "as it stands". Folded. */
export const complaints: ReadonlySet<string> = new Set(
  [
    'incomprehensible unclear confusing ambiguous weak vague long problematic unacceptable unworkable useless misleading',
    'incomplete difficult redundant superfluous wrong incorrect',
    'obscur confus ambigu faible vague long problematique inacceptable inutile incomplet incorrect difficile superflu',
    'confuso confusa ambiguo ambigua debil vago vaga problematico problematica inaceptable incompleto incompleta largo',
    'larga incomprensible impreciso imprecisa superfluo redundante erroneo incorrecto dificil',
  ].flatMap((line) => line.split(' ')),
);

/** First words of "i.e.", "that is to say", « c'est-à-dire »: before a place they only say it again. Folded. */
export const renaming: ReadonlySet<string> = new Set(['i', 'that', 'viz', 'namely', 'c', 'es', 'то']);

/** What a place is said to be for or about; a verb of ours right behind describes it. Folded. */
export const aiming: ReadonlySet<string> = new Set(
  [
    'aims seeks serves helps tries intends concerns addresses covers mentions describes deals speaks talks',
    'vise visent tend tendent cherche cherchent sert servent permet permettent porte portent traite traitent parle',
    'parlent concerne concernent contribue contribuent evoque evoquent mentionne mentionnent prevoit prevoient',
    'encourage encouragent invite invitent engage engagent appelle appellent demande demandent exige exhorte prie',
    'busca buscan pretende pretenden trata tratan habla hablan aborda abordan sirve sirven tiende persigue persiguen procura',
    'alienta alientan insta instan invita invitan exhorta exhortan llama llaman preve preven permite permiten versa versan',
    'refiere refieren ocupa ocupan dedica dedican centra centran contribuye contribuyen ayuda ayudan menciona mencionan describe describen obliga obligan contempla contemplan',
  ].flatMap((line) => line.split(' ')),
);

/** Little words between such a verb and what it governs. Folded. */
export const leadingOn: ReadonlySet<string> = new Set(
  "to at on with about of the for a au aux de d ' du des la le les l sur en les etats states el los las lo del al para que con sobre estados".split(
    ' ',
  ),
);

/** What somebody wants of a place is for something, too: "our amendment to paragraph 12 aims to replace …". Folded. */
export const wishes: ReadonlySet<string> = new Set(
  [
    'amendment amendments proposal proposals suggestion suggestions request change changes edit edits addition',
    'amendement amendements proposition propositions demande demandes modification modifications ajout remarque',
    'observation suggestion enmienda enmiendas propuesta propuestas sugerencia sugerencias solicitud pedido modificacion',
    'cambio cambios peticion observacion',
  ].flatMap((line) => line.split(' ')),
);

/** What a place does with things of its own, where an object follows: « le 12 rejette toute idée de quotas ». */
export const stances: ReadonlySet<string> = new Set(
  'garde gardent conserve conservent préserve préservent retient retiennent rejette rejettent réserve réservent oppose opposent mantiene mantienen conserva conservan preserva preservan rechaza rechazan reserva deja dejan'.split(
    ' ',
  ),
);

/** What opens such an object. Folded. */
export const objects: ReadonlySet<string> = new Set(
  'le la les l un une des du de toute tout toutes tous aux au sa son ses el los las una su sus todo toda todos todas cualquier'.split(
    ' ',
  ),
);

/** What opens a topic (« فيما يتعلق بـ », « أما »), and what leads from it to what is said (« فإن »). Folded. */
export const topics: Readonly<Record<'opens' | 'leads', ReadonlySet<string>>> = {
  opens: new Set('اما واما يتعلق تعلق يخص يختص بخصوص خصوص بشان شان نسبه حول بصدد صدد جهه ناحيه حيث'.split(' ')),
  leads: new Set('فان فانه فانها فاننا'.split(' ')),
};

/** What draws a conclusion and so ends a reason, as written. */
export const concluding: ReadonlySet<string> = new Set(
  'وعليه فعليه لذلك ولذلك فلذلك لذا ولذا وبالتالي والأولى والأفضل والأجدى والأحرى والأصوب والأنسب والأسلم'.split(' '),
);
/** Two words that do. Folded. */
export const concludingPair: readonly (readonly [string, string])[] = [
  ['من', 'ثم'],
  ['ومن', 'ثم'],
];
