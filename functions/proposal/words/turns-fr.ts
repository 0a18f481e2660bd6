import type { Action, Answer } from '#proposal/action-words.ts';
import { conjugated, verb } from './conjugate-fr.ts';

/** Every form of the first list before every form of the second. */
const each = (before: readonly string[], behind: readonly string[]): string[] =>
  before.flatMap((one) => behind.map((other) => `${one}${one.endsWith("'") ? '' : ' '}${other}`));

const modals = ['doit', 'doivent', 'devrait', 'devraient', 'devra', 'peut', 'peuvent', 'pourrait', 'pourraient'];

/** « a notre plein soutien », « emporte notre adhésion », « donnons notre accord »: what is given to a place, by whom. */
const approval = [
  ...each(
    [
      ...['notre', 'notre plein', 'notre entier', 'notre ferme', 'notre total', 'tout notre', 'mon', 'mon plein'],
      ...['son', 'son plein', 'son entier', 'tout son', 'tout mon', 'le plein', "l'entier", 'le ferme'],
    ],
    ['soutien', 'appui', 'accord', 'assentiment', 'agrément', 'aval'],
  ),
  ...each(
    ['notre', 'notre pleine', 'notre entière', 'notre totale', 'toute notre', 'mon', 'sa pleine', 'ma pleine'],
    ['adhésion', 'approbation'],
  ),
  ...each(
    [
      "l'appui",
      "l'accord",
      "l'adhésion",
      "l'assentiment",
      "l'approbation",
      "l'aval",
      "l'agrément",
      'le soutien',
    ].flatMap((what) => [what, `${what} entier`, `${what} sans réserve`]),
    ['de ma délégation', 'de mon pays', 'de mon gouvernement', 'de notre délégation', 'de notre groupe'],
  ),
];

/** « recueille l'adhésion du Cameroun », « a le soutien de la Suisse »: a person sees whose it is. */
const somebodysApproval = [
  ...each(
    ['recueille', 'recueillent', 'rencontre', 'rencontrent', 'emporte', 'emportent', 'reçoit', 'reçoivent'],
    [...["l'appui", "l'accord", "l'adhésion", "l'assentiment", "l'approbation", "l'aval", "l'agrément", 'le soutien']],
  ),
  ...each(['a', 'ont', 'bénéficie', 'bénéficient', 'jouit', 'jouissent'], ["de l'appui", 'du soutien', "de l'accord"]),
  ...['a le soutien', 'ont le soutien', "a l'adhésion", "ont l'adhésion", "ont l'appui", "ont l'accord"],
];

const nothing = ['pas de', 'pas la moindre', 'aucun', 'aucune', 'guère de', 'nullement'];
const troubles = ['objection', 'problème', 'difficulté', 'difficultés', 'réserve', 'remarque critique'];

/** « ne soulève aucune objection », « ne nous pose aucun problème », « n'appelle pas d'objection ». */
const noTrouble = each(
  [
    ...['ne soulève', 'ne soulèvent', 'ne pose', 'ne posent', 'ne nous pose', 'ne nous posent', 'ne suscite'],
    ...['ne suscitent', 'ne présente', 'ne présentent', "n'appelle", "n'appellent", 'ne rencontre'],
  ],
  each(nothing, troubles).map((words) => words.replace('de objection', "d'objection")),
);

/** « nous n'y voyons pas d'objection », « nous n'avons rien à redire », « n'avons aucun problème avec ». */
const noObjection = [
  ...each(
    ["n'y voyons", "n'y voit", "n'y vois"],
    [
      "pas d'objection",
      'aucune objection',
      'aucun inconvénient',
      "pas d'inconvénient",
      'aucun problème',
      'rien à redire',
    ],
  ),
  ...each(
    ["n'avons", "n'a", "n'ai", "n'y avons"],
    [
      ...['rien à redire', 'rien à y redire', 'rien contre', 'rien à objecter', 'rien à dire contre'],
      ...['aucun problème', 'aucune difficulté', 'aucune objection', "pas d'objection", 'pas de problème'],
    ],
  ),
  ...["n'objectons pas", "n'objecte pas", "n'objectons nullement", "n'y objectons pas"],
  ...['rien à redire à', 'rien à reprocher à', "rien ne s'oppose à", 'rien à redire sur', 'rien à objecter à'],
];

const untouched = each(
  ['ne pas', "qu'on ne", 'on ne', 'ne faut pas', 'ne faudrait pas', 'ne faut surtout pas', 'ne devons pas'],
  ['toucher à', 'touche pas à', 'changer à', 'change rien à'],
);
const untouchedThere = [
  ...["n'y touchons pas", "n'y touchez pas", "n'y touche pas", 'ne pas y toucher', "qu'on n'y touche pas"],
  ...['ne touchez pas à', 'ne touchez plus à', 'ne touchons plus à', "n'y touchons plus", "n'y changeons rien"],
  ...["n'y changez rien", 'ne rien y changer', 'être touché', 'être touchée', 'être affaibli'],
  ...['être affaiblie', 'être affaiblis', 'être dénaturé', 'être remis en cause', 'être remise en cause'],
];

const refusals = ['récus', 'refus', 'contest', 'désapprouv', 'désavou', 'réprouv'].flatMap((stem) => [
  ...['ons', 'erions', 'erons'].map((ending) => stem + ending),
  ...['e', 'erait', 'era'].map((ending) => `délégation ${stem}${ending}`),
]);

/** Without anything: « il faudrait s'en défaire », « nous nous en passerions », « on ferait l'économie du 12 ». */
const without = [
  ...each(
    ["s'en", 'nous en', "m'en"],
    ['défaire', 'débarrasser', 'passer', 'dispenser', 'passerions', 'passerait', 'dispenserions', 'dispenserait'],
  ),
  ...each(["l'"], ['économie de']).flatMap((words) =>
    each(['faire', 'ferions', 'ferait', 'faisons', 'fasse', 'fassions', 'volontiers'], [words]),
  ),
  ...["en faire l'économie", "en ferions l'économie", "en ferait l'économie"],
  ...['se défaire de', 'nous défaire de', 'se débarrasser de', 'nous débarrasser de', 'nous passerions de'],
  ...['nous passerions volontiers de', 'se passerait de', 'se passerait volontiers de', 'renoncerions à'],
  ...["l'abandon de", 'abandon de', "l'éviction de", 'mise à l’écart de'],
];

const tumbles = [
  ...each([...modals, 'laisser', 'laissons', 'faire', 'laisserions', 'ferions'], ['tomber', 'sauter']),
  ...each(
    ['le', 'la', 'les'],
    ['voir disparaître', 'voir supprimé', 'voir supprimée', 'voir supprimés', 'voir retiré'],
  ),
];
const tumblesNot = each(
  modals.map((modal) => `ne ${modal}`),
  ['pas tomber', 'pas sauter', 'pas disparaître', 'en aucun cas disparaître', 'pas passer à la trappe'],
);

/** « L'assistance se demande » is no question; « la délégation se demande par ailleurs comment … » is. */
const wondering: readonly string[] = ['se demande', 'se demandent'].flatMap((verb) =>
  ['', ' par ailleurs', ' toutefois', ' cependant', ' également', ' aussi', ' en outre', ' néanmoins', ' donc'].flatMap(
    (adverb) =>
      [
        'si',
        "s'",
        'comment',
        'pourquoi',
        'quel',
        'quelle',
        'quels',
        'quelles',
        'ce que',
        "ce qu'",
        'à quoi',
        'en quoi',
        'où',
        'dans',
        'par',
      ].map((word) => `${verb}${adverb} ${word}`),
  ),
);

export const frenchTurns: Readonly<Partial<Record<Action, readonly string[]>>> = {
  delete: [
    ...without,
    ...[
      'virer',
      'à virer',
      'virez',
      'poubelle',
      'à la poubelle',
      'radiation de',
      'à proscrire',
      'laissera tomber',
      'laisserons tomber',
    ],
    ...tumbles,
    ...each(['semble', 'semblent', 'paraît', 'paraissent', 'nous semble', 'nous paraît'], ['de trop']),
    ...['exit', 'retirez', 'retirerions', 'retirerait', 'retirons du texte', 'ôtons', 'effaçons', 'à exclure'],
    ...verb('effac', 'effaçons', 'effaçant').filter((form) => form !== 'effacent'),
    ...['être exclu', 'être exclue', 'être exclus', 'être exclues', 'soit exclu', 'exclure de ce texte'],
    ...['à retirer', 'à écarter', 'à éliminer', 'à ôter', 'à effacer', 'à retrancher', 'à abandonner', 'à omettre'],
    ...['retirons', 'enlevons', 'retranchons', 'laissons tomber', 'retirez', 'enlevez', 'retranchez'].flatMap(
      (verbed) =>
        ['le', 'la', 'les'].map((clitic) =>
          verbed.includes(' ') ? verbed.replace(' ', `-${clitic} `) : `${verbed}-${clitic}`,
        ),
    ),
    ...each(['à la', 'à le', 'à les', 'de la', 'de le', 'de les'], ['voir disparaître', 'voir partir', 'voir tomber']),
    ...each(["n'a pas", "n'ont pas"], ['sa place ici', 'leur place ici', 'sa raison d’être ici']),
  ],
  replace: ['troquer', 'troquerions', 'troquerait', 'troquons', 'troquez', 'échangerions', 'à troquer'],
  insert: ['accoler', 'accolons', 'accolez', 'accolerions', 'accolé à', 'être accolé'],
  read: [
    ...each(
      [
        'rédiger',
        'libeller',
        'formuler',
        'rédigerions',
        'libellerions',
        'formulerions',
        'rédigé',
        'libellé',
        'formulé',
      ],
      ['dans les termes suivants', 'en ces termes', 'de la manière suivante', 'de la façon suivante'],
    ),
    ...['dans les termes suivants', 'dans les termes que voici', 'rédigerions', 'libellerions', 'formulerions'],
    ...each(
      ["s'énoncer", "s'énonce", "s'énoncerait", "s'énoncera", 'se présenter', 'se présenterait', 'se formuler'],
      ['comme suit', 'ainsi', 'de la manière suivante', 'en ces termes'],
    ),
    ...each(
      ['se lirait', 'se lira', 'se lise', 'se lisent', 'doit se lire', 'devrait se lire'],
      ['ainsi', 'désormais'],
    ),
    ...['rédigez', 'libellez', 'formulez', 'reformulez'].flatMap((form) => [`${form} ainsi`, `${form} comme suit`]),
  ],
  keep: [
    ...noTrouble,
    ...noObjection,
    ...untouched,
    ...untouchedThere,
    ...tumblesNot,
    ...each(
      ['est', 'sont', 'nous paraît', 'nous semble', 'nous paraissent', 'est jugé', 'est jugée', 'reste'],
      ['satisfaisant', 'satisfaisante', 'satisfaisants', 'satisfaisantes'],
    ),
    ...['demeurer en l’état', 'demeurer tel quel', 'sied à', 'ne bouge pas', 'ne bougez pas', 'ne bougeons pas'],
    ...['ne touchez à rien', 'à maintenir', 'statu quo', 'nous agréerait', 'nous conviendrait', 'nous agréent'],
  ],
  support: [
    ...[
      'se joint',
      'se joignent',
      'nous joignons',
      'me joins',
      'se joindrait',
      'se joindraient',
      'joint sa voix',
      'joignent leur voix',
      'joignons notre voix',
      'se range',
      'se rangent',
      'nous rangeons',
    ].flatMap((verb) =>
      [
        'à la proposition',
        'à cette proposition',
        'à l’amendement',
        "à l'amendement",
        'aux propositions',
        'aux amendements',
        'derrière la proposition',
        'derrière l’amendement',
        "derrière l'amendement",
        'au libellé',
      ].map((what) => `${verb} ${what}`),
    ),
    ...approval,
    ...['avis favorable', 'souscrit', 'souscrivent'],
    ...conjugated('endosser', 'endosser', 'endossons', 'endosse'),
    ...[
      'souscrivons',
      'y souscrire',
      'adhérons',
      'y adhérons',
      'y adhère',
      'adhère à',
      'délégation adhère',
      'adhérerions',
    ],
    ...['pouvons adhérer', 'peut adhérer', 'y adhérer', 'adhérons sans réserve'],
    ...['nous rallierions', 'se rallierait', 'nous y rallions', "s'y rallie", 'nous y rallierions', "s'y rallierait"],
    ...each(
      ['accueillons', 'accueille', 'accueillerions', 'accueillerait'],
      ['favorablement', 'avec satisfaction', 'avec faveur', 'avec intérêt et satisfaction', 'très favorablement'],
    ),
    ...['en accord avec', 'donnons notre accord', 'marquons notre accord', 'marque son accord', 'donne son accord'],
    ...['y sommes pleinement favorables', 'sommes acquis à', 'acquis à l’idée de', 'sommes partisans de'],
  ],
  oppose: [
    ...refusals,
    ...[
      'déconseillons',
      'déconseille',
      'déconseillerions',
      'opposerions',
      'opposerait',
      'opposerons',
      'opposera',
      'avis défavorable',
      'ne passe pas',
      'ne passent pas',
      'nous dérange',
      'nous dérangent',
    ],
    ...each(
      ['sommes', 'est', 'reste', 'restons', 'demeure', 'demeurons'],
      ['hostiles à', 'hostile à', 'défavorables à'],
    ),
    ...['y sommes hostiles', 'y est hostile', 'y restons hostiles', 'y sommes défavorables', "s'élève contre"],
    ...['nous élevons contre', 'se heurte à notre opposition', 'se heurtent à notre opposition', 'notre opposition à'],
    ...['opposition ferme à', 'ferme opposition à', 'malvenue', 'malvenu', 'malvenus', 'mal venue', 'mal venu'],
    ...["n'y sommes pas favorables", "n'y est pas favorable", "n'y sommes nullement favorables"],
    ...each(
      ['nous pose', 'nous posent', 'pose', 'posent', 'nous cause', 'nous causent'],
      ['de sérieux problèmes', 'de sérieuses difficultés', 'de réelles difficultés', 'de réels problèmes'],
    ),
    ...each(
      [
        ...['ne pouvons', 'ne pouvons pas', 'ne peut', 'ne peut pas', 'ne saurions', 'ne saurait', 'ne peux'],
        ...["n'est pas en mesure de", 'ne sommes pas en mesure de', 'ne sommes pas prêts à', "n'est pas prête à"],
      ],
      ['suivre', 'le suivre', 'la suivre', 'les suivre', 'cautionner', 'le cautionner', 'nous associer à', 'adhérer'],
    ),
    ...['ne suivons pas', 'ne suit pas', 'ne suivrons pas', 'ne suivra pas', "ne partageons pas l'avis de"],
    ...["ne partage pas l'avis de", 'ne partageons pas le point de vue de', 'ne partage pas le point de vue de'],
  ],
  reserve: [
    ...each(
      ['attendons', 'attend', 'attendons encore', 'attend encore', 'attendons toujours'],
      ['nos instructions', 'ses instructions', 'les instructions', 'des instructions', 'le retour de la capitale'],
    ),
    ...['instructions ne sont pas encore', 'instructions ne sont pas arrivées', 'position viendra plus tard'],
    ...[
      'position suivra',
      'position vous parviendra',
      'position réservée',
      'position à venir',
      'instructions attendues',
    ],
    ...[
      'encore nous prononcer',
      'encore se prononcer',
      'instructions suivent',
      'position suit',
      'attente de la capitale',
      'attente de notre capitale',
    ],
    ...['à réserver', 'souhaitons réserver', 'souhaite réserver', 'réserver à ce stade', 'reviendrons vers vous'],
    ...['reviendra vers vous', 'dans l’attente de nos instructions', 'laissé entre crochets', 'figure entre crochets'],
  ],
  move: [
    ...each(
      ['irait', 'iraient', 'va', 'vont', 'viendrait', 'viendraient', 'figurerait', 'figureraient', 'se placerait'],
      ['mieux', 'plus logiquement', 'plus naturellement', 'plus utilement'],
    ),
    ...['serait mieux placé', 'serait mieux placée', 'seraient mieux placés', 'serait plus à sa place'],
    ...[
      'trouve mieux sa place',
      'trouverait plus naturellement sa place',
      'plutôt figurer dans',
      'devrait passer avant',
    ],
    ...['devrait passer après', 'se lirait mieux après', 'se lirait mieux avant', 'a plutôt sa place'],
  ],
  merge: [
    ...['réunirions', 'réunirait', 'réunissons', 'réunissez', 'réunies', 'soient réunis', 'soient réunies', 'à réunir'],
    ...['fondrions', 'fondrait', 'fondons', 'fondez', 'fondez ensemble', 'fondus', 'fondues', 'à fondre'],
    ...['être joint à', 'être jointe à', 'être joints', 'être rattaché à', 'être rattachée à', 'soit rattaché à'],
    ...["faire qu'un", "faire plus qu'un", "font qu'un", "feraient plus qu'un", 'condenser en un seul'],
  ],
  split: [
    ...['en ferions deux', 'en ferait deux', 'faisons-en deux', 'faites-en deux', 'en faire deux paragraphes'],
    ...['couperions en deux', 'couperait en deux', 'coupez en deux', 'coupons en deux'],
  ],
  question: [
    ...wondering,
    ...['aimerait', 'aimerions', 'souhaiterait', 'souhaiterions', 'voudrait', 'voudrions'].flatMap((wish) =>
      ['que lui soit', 'que nous soit', 'que soit', 'que lui soient', 'que nous soient', 'que soient'].flatMap(
        (passive) =>
          [
            'expliqué',
            'expliquée',
            'expliqués',
            'précisé',
            'précisée',
            'précisés',
            'clarifié',
            'clarifiée',
            'éclairci',
            'éclaircie',
          ].map((done) => `${wish} ${passive} ${done}`),
      ),
    ),
    ...[
      'besoin de précisions',
      'besoin de précision',
      'besoin de quelques précisions',
      'à éclaircir',
      'toute précision',
    ],
    ...[
      'que veut-on dire',
      'que veut dire',
      'que désigne',
      'que désignent',
      'que vise',
      'que visent',
      'à qui s’adresse',
    ],
    ...['quelle en est', 'quel en est', 'quels en sont', 'à quoi renvoie', 'à quoi renvoient', 'manque de clarté'],
    ...['ne saisissons pas', 'ne saisit pas', 'ne voyons pas bien ce que', 'nous échappe quelque peu'],
  ],
};

export const frenchTurnHints: Readonly<Partial<Record<Action, readonly string[]>>> = {
  move: [
    'ouvre la partie',
    'ouvre la section',
    'ouvrirait la partie',
    'ouvrirait la section',
    'clôt la partie',
    'clôt la section',
  ],
  support: somebodysApproval,
  delete: [
    ...each(
      ["n'est pas", "n'est plus", 'ne sont pas', 'ne nous paraît pas', 'ne nous semble pas', 'ne paraît pas'],
      ['nécessaire', 'nécessaires', 'utile', 'utiles', 'indispensable', 'indispensables'],
    ),
    ...["n'a pas sa raison d'être", "n'a aucune raison d'être", "n'ont pas leur raison d'être", 'est sans objet'],
    ...['devient sans objet', 'sont sans objet', 'fait doublon', 'font doublon', "n'en voyons pas l'utilité"],
    ...["n'en voit pas l'utilité", "n'en voyons pas la nécessité", "ne voyons pas ce qu'apporte"],
    ...['ne jugeons pas utile de conserver', 'ne souhaitons pas conserver', 'ne souhaite pas conserver'],
    ...['ne souhaitons pas garder', 'ne souhaitons pas maintenir', 'ne souhaite pas maintenir'],
  ],
  oppose: [
    ...['regretterions', 'regretterait', 'déplorerions', 'au-delà de notre mandat', 'ne recueille pas'],
    ...['déçus de voir', 'serions déçus'],
  ],
};

/** What is said of a place in a word or two: « 12 : maintien », « § 12 – avis défavorable ». */
export const frenchReplies: Readonly<Record<Answer, readonly string[]>> = {
  keep: [
    ...[
      'ok pour nous',
      'd’accord pour nous',
      'bon pour nous',
      'maintien',
      'conservation',
      'statu quo',
      'adopté',
      'conforme',
      'satisfaisant',
      'satisfaits',
    ],
    ...['approuvé', 'validé', 'entendu', 'agréé', 'oui sans réserve', 'nous sommes favorables', 'pour', 'assentiment'],
    ...['adhésion', 'pleine adhésion', 'approbation', 'à l’identique', 'rien à objecter', 'soutenu', 'appuyé'],
  ],
  oppose: [
    ...[
      'opposition',
      'ferme opposition',
      'objection',
      'pas ok',
      'refus',
      'avis défavorable',
      'défavorable',
      'désaccord',
      'rejet',
    ],
    ...['opposé', 'opposés', 'non merci', 'hostile', 'hostiles', 'irrecevable', 'inadmissible'],
  ],
  reserve: [
    ...[
      'position réservée',
      'position à venir',
      'instructions attendues',
      'à réserver',
      'attente',
      'à l’étude',
      'sous examen',
    ],
  ],
  question: ['à éclaircir', 'à clarifier', 'pas clair', 'obscur', 'peu clair'],
  delete: ['dehors', 'à la trappe', 'retrait', 'suppression pure et simple', 'exclusion', 'effacement', 'élimination'],
  merge: ['fusion', 'regroupement', 'réunion en un seul paragraphe'],
  split: ['scission', 'division', 'dédoublement'],
};
