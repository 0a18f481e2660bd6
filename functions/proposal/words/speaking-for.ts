/** What says for whom or with whom somebody speaks, all six languages, in small letters; names follow. */

/** "in its capacity as chair of", by the ways to say each half. */
const offices = (openings: readonly string[], names: readonly string[]): string[] =>
  openings.flatMap((opening) => names.map((name) => `${opening} ${name}`));

const of = (words: readonly string[], particles: readonly string[]): string[] =>
  words.flatMap((word) => particles.map((particle) => `${word} ${particle}`));

/** Offices that one holds for a group, as a signature has them. */
const groupOffices = {
  en: ['chair', 'chairperson', 'chairman', 'coordinator', 'president', 'convenor', 'spokesperson'],
  fr: ['président', 'présidente', 'coordonnateur', 'coordonnatrice', 'coordinateur', 'coordinatrice', 'porte-parole'],
  es: ['presidente', 'presidenta', 'coordinador', 'coordinadora', 'portavoz'],
};

const french = ['du', 'des', 'de la', 'de l’', "de l'", 'de', 'd’', "d'"];
const spanish = ['del', 'de la', 'de los', 'de las', 'de'];

/** "Coordinator of", « Coordonnateur du »: the group comes behind. */
export const holdingOffice: readonly string[] = [
  ...of(groupOffices.en, ['of', 'of the', 'for the']),
  ...of(groupOffices.fr, french),
  ...of(groupOffices.es, spanish),
  'координатор',
  'председатель',
  'منسق',
  'رئيس',
];

/** "Position of", « Contribution du »: what stands so at the head of a subject is the group's own. */
export const ownPaper: readonly string[] = [
  ...of(
    ['position', 'statement', 'comments', 'contribution', 'proposals', 'inputs', 'paper', 'submission'],
    ['of', 'of the', 'by', 'by the', 'from', 'from the'],
  ),
  ...of(
    ['position', 'déclaration', 'observations', 'commentaires', 'contribution', 'propositions', 'amendements'],
    french,
  ),
  ...of(['posición', 'declaración', 'observaciones', 'comentarios', 'contribución', 'propuestas'], spanish),
];

export const onBehalf: readonly string[] = [
  'on behalf of',
  'in the name of',
  'in the names of',
  'speaking for',
  ...['writing for', 'write for', 'speak for', 'i speak for', 'here for'],
  ...offices(
    ['in its capacity as', 'in our capacity as', 'in my capacity as', 'as', 'as current', 'as the current', 'as the'],
    of(['chair', 'chairperson', 'coordinator', 'president', 'convenor', 'facilitator', 'presidency'], ['of']),
  ),
  ...of(['au nom', 'pour le compte'], french),
  ...offices(
    ['en sa qualité de', 'en notre qualité de', 'en ma qualité de', 'en qualité de', 'en tant que'],
    of(
      [
        ...['président', 'présidente'].flatMap((who) => [who, `${who} en exercice`]),
        ...['coordonnateur', 'coordonnatrice', 'coordinateur', 'coordinatrice'],
      ],
      french,
    ),
  ),
  ...of(
    ['en nombre', 'en representación', 'a nombre', 'por cuenta', 'hablando en nombre', 'en nombre y representación'],
    spanish,
  ),
  ...offices(
    ['en su calidad de', 'en nuestra calidad de', 'en mi calidad de', 'en su condición de', 'en calidad de', 'como'],
    of(
      [
        ...['presidente', 'presidenta', 'presidencia'].flatMap((who) => [
          who,
          `${who} pro tempore`,
          `${who} pro témpore`,
        ]),
        ...['coordinador', 'coordinadora', 'coordinación'],
      ],
      spanish,
    ),
  ),
  'от имени',
  'от лица',
  'по поручению',
  'в качестве председателя',
  'в качестве координатора',
  'в качестве председательствующего в',
  'в качестве председателя в',
  'председательствуя в',
  'как председатель',
  'как председатель в',
  'как председательствующий в',
  'как координатор',
  'в интересах',
  ...of(['qui préside', 'présidant'], ['la', 'le', 'l’', "l'", 'les']),
  ...of(['que preside', 'presidiendo'], ['la', 'el', 'los']),
  ...['which chairs', 'that chairs', 'chairing', 'currently chairing'].flatMap((lead) => [lead, `${lead} the`]),
  ...['председательствующая в', 'председательствующий в', 'التي تترأس', 'الذي يترأس', 'التي ترأس'],
  'باسم',
  'بالنيابة عن',
  'نيابة عن',
  'بصفته رئيس',
  'بصفته رئيسا',
  'بصفته رئيساً',
  'بصفتها رئيسة',
  'بصفتها رئيسةً',
  'بصفتنا رئيس',
  'بصفتنا رئيسا',
  'بصفته منسق',
  'بصفته منسقا',
  'بصفته منسقاً',
  'بصفتها منسقة',
  '代表',
];

/** "In its own name and on behalf of": one name behind it is with the sender already. */
export const alsoFor: readonly string[] = [
  ...[
    'in its own name',
    'in our own name',
    'on its own behalf',
    'on our own behalf',
    'in its national capacity',
  ].flatMap((own) => [`${own} and on behalf of`, `${own} and on that of`, `${own} and in the name of`]),
  ...['en son nom', 'en son propre nom', 'en son nom propre', 'en notre nom', 'en notre nom propre', 'à titre national']
    .flatMap((own) => [`${own} et au nom`, `${own} et en celui`, `${own} ainsi qu’au nom`, `${own} ainsi qu'au nom`])
    .flatMap((own) => of([own], french)),
  ...of(
    ['en su nombre y en nombre', 'en su nombre y en el', 'en nombre propio y en nombre', 'en nombre propio y en el'],
    spanish,
  ),
  ...of(['también en nombre', 'así como en nombre'], spanish),
  'also on behalf of',
  ...of(['également au nom', 'aussi au nom'], french),
  'от своего имени и от имени',
  'в национальном качестве и от имени',
  'от своего имени, а также от имени',
  'а также от имени',
  'также от имени',
  'باسمه وباسم',
  'باسمها وباسم',
  '并代表',
  '同时代表',
];

/** A list of those who hand in together follows. */
export const jointly: readonly string[] = [
  'co-sponsor',
  'co-sponsors',
  'co-sponsored by',
  'cosponsor',
  'cosponsors',
  'cosponsored by',
  'on behalf of the delegations of',
  'on behalf of the following delegations',
  'on behalf of the following states',
  'on behalf of the following countries',
  ...['proposal', 'proposals', 'submission', 'submissions', 'paper', 'contribution', 'statement', 'points', 'comments']
    .concat(['position', 'positions', 'amendment', 'amendments', 'letter', 'views', 'input', 'inputs', 'text', 'note'])
    .flatMap((paper) => of([`joint ${paper}`], ['by', 'of', 'from'])),
  'colleagues and i',
  'colleagues and me',
  'we, the delegations of',
  'submitted jointly by',
  'jointly submitted by',
  ...of(['nous, les délégations'], french),
  ...['délégations', 'états', 'pays'].flatMap((who) =>
    [`au nom des ${who}`, `au nom des ${who} suivants`, `au nom des ${who} suivantes`].flatMap((lead) => [
      lead,
      ...of([lead], french),
    ]),
  ),
  ...of(
    [
      'proposition conjointe',
      'propositions conjointes',
      'contribution conjointe',
      'document conjoint',
      'texte conjoint',
    ],
    french,
  ),
  'conjointement par',
  'coauteur',
  'coauteurs',
  'co-auteurs',
  ...['coparrainé', 'coparrainée', 'coparrainés', 'coparrainées'].flatMap((word) => [word, `${word} par`]),
  ...of(
    ['propuesta conjunta', 'propuestas conjuntas', 'contribución conjunta', 'documento conjunto', 'texto conjunto'],
    spanish,
  ),
  ...of(['declaración conjunta', 'comentarios conjuntos', 'observaciones conjuntas', 'posición conjunta'], spanish),
  ...of(
    ['en nombre de las delegaciones', 'en nombre de las siguientes delegaciones', 'nosotros, las delegaciones'],
    spanish,
  ),
  ...[
    'copatrocinan',
    'copatrocinada por',
    'copatrocinadas por',
    'copatrocinador',
    'coautores',
    'presentada conjuntamente por',
  ],
  ...['presentado conjuntamente por', 'presentadas conjuntamente por', 'conjuntamente por'],
  'copatrocinadores',
  'copatrocinado por',
  'совместное предложение',
  'совместные предложения',
  'соавторы',
  'соавторами являются',
  'соавторами выступают',
  'соавторами выступили',
  'соавторами',
  'в соавторстве с',
  'совместное заявление',
  'совместная позиция',
  'совместный документ',
  'совместный вклад',
  'совместные замечания',
  'совместная поправка',
  'от имени делегаций',
  'от имени следующих государств',
  'от имени следующих делегаций',
  'مقترح مشترك من',
  'شارك في تقديمه',
  '共同提案国',
];

/** Between whoever speaks and those with whom: "France, together with Germany, proposes". */
export const alongside: readonly string[] = [
  'together with',
  'jointly with',
  'along with',
  'joined by',
  'conjointement avec',
  'avec',
  'rejoint par',
  'rejointe par',
  'conjuntamente con',
  'juntamente con',
  'en conjunto con',
  'con el copatrocinio de',
  'junto con',
  'совместно с',
  'вместе с',
  'вместе с делегацией',
  'вместе с делегациями',
  'совместно с делегацией',
  'совместно с делегациями',
  'при поддержке',
  'بالاشتراك مع',
  '会同',
  '与',
];

/** A list of whom follows: of those who hand in together, if the sender is one of them. */
export const delegationsOf: readonly string[] = [
  'the delegations of',
  'delegations of',
  'the permanent missions of',
  'the governments of',
  ...['submitted by', 'presented by', 'sponsored by', 'authored by'],
  ...['présenté', 'présentée', 'présentés', 'présentées', 'soumis', 'soumise'].map((word) => `${word} par`),
  ...['presentado', 'presentada', 'presentados', 'presentadas'].map((word) => `${word} por`),
  ...['представлено', 'представленный', 'представлен', 'внесено', 'مقدمة من', 'مقدم من', '提交方'],
  ...of(['les délégations', 'les missions permanentes', 'les gouvernements'], french),
  ...of(['las delegaciones', 'las misiones permanentes', 'los gobiernos'], spanish),
  'делегации',
  'делегаций',
  'постоянные представительства',
  'правительства',
  'وفود',
];

/** Behind a group's name at the head of a subject: its paper. */
export const groupPaper: readonly string[] = [
  ...[
    'working paper',
    'amendments',
    'proposals',
    'statement',
    'common position',
    'joint statement',
    'written proposals',
  ],
  ...['written statement', 'text proposals', 'textual proposals', 'written contribution', 'contribution'],
];

/** Behind a group's name: it hands in. */
export const handsIn: readonly string[] = [
  ...[
    'proposes',
    'wishes to propose',
    'would like to propose',
    'requests',
    'submits',
    'presents',
    'suggests',
    'hereby submits',
  ],
  ...[
    'and its member states propose',
    'and its member states suggest',
    'and its member states request',
    'puts forward',
  ],
  ...['propose', 'souhaite proposer', 'demande', 'soumet', 'présente', 'suggère', 'et ses états membres proposent'],
  ...['desea proponer', 'solicita', 'presenta', 'sugiere', 'somete', 'y sus estados miembros proponen'],
  ...['предлагает', 'просит', 'вносит', 'представляет', 'направляет', 'хотела бы предложить'],
  ...['تقترح', 'يقترح', 'تطلب', 'تقدم', 'تود أن تقترح', '建议', '提议', '提出', '提交', '谨提出', '谨建议'],
];

/** Behind a list: it hands in together. */
export const together: readonly string[] = [
  'jointly',
  'together',
  'propose',
  'submit',
  'present',
  'suggest',
  'request',
  'would like',
  'wish',
  'have the honour',
  'are pleased',
  'conjointement',
  'ensemble',
  'proposent',
  'soumettent',
  'présentent',
  'suggèrent',
  'souhaitent',
  'demandent',
  'conjuntamente',
  'proponen',
  'presentan',
  'sugieren',
  'desean',
  'solicitamos conjuntamente',
  'tienen el honor',
  'se permiten',
  'proponemos',
  'presentamos',
  'solicitan',
  'совместно',
  'предлагают',
  'просят',
  'вносят',
  'представляют',
  'направляют',
  'имеют честь',
  'хотели бы',
  'مجتمعة',
  'معا',
  '联合',
  '共同',
  '一起',
];

/** Behind the names of others: they hand in the sender's paper, too. */
export const joiningIn: readonly string[] = [
  ...['co-sponsor', 'cosponsor', 'sponsor', 'support and co-sponsor', 'are co-sponsoring', 'are cosponsoring'].flatMap(
    (verb) => ['this', 'it', 'our', 'these', 'the present'].map((what) => `${verb} ${what}`),
  ),
  ...['as co-sponsor', 'as co-sponsors', 'as a co-sponsor', 'comme coauteur', 'comme coauteurs', 'como copatrocinador'],
  ...['como copatrocinadores', 'como coautor', 'como coautores', 'в качестве соавтора', 'в качестве соавторов'],
  ...[
    'are co-sponsors',
    'are cosponsors',
    'is a co-sponsor',
    'is co-sponsor',
    'have co-sponsored',
    'joins as co-sponsor',
  ],
  ...['join as co-sponsors', 'join us', 'joins us', 'have joined us', 'has joined us', 'align themselves with this'],
  ...['aligns itself with this', 'align themselves with our', 'associate themselves with this', 'also sponsor'],
  ...['se portent coauteurs', 'se porte coauteur', 'se portent co-auteurs', 'se porte co-auteur', 'sont coauteurs'],
  ...[
    'est coauteur',
    'coparrainent',
    'coparraine',
    'se joignent à nous',
    'se joignent à cette',
    'se joignent à la présente',
    'se joint à nous',
    'se joint à cette',
    'se joint à la présente',
    's’associent à cette',
    "s'associent à cette",
  ],
  ...[
    's’associent à la présente',
    "s'associent à la présente",
    'parrainent également',
    'se sont jointes',
    'se sont joints',
  ],
  ...['copatrocina', 'copatrocinan', 'también copatrocinan'].flatMap((verb) =>
    ['esta', 'este', 'estas', 'estos', 'la presente', 'nuestra'].map((what) => `${verb} ${what}`),
  ),
  ...[
    'son copatrocinadores',
    'son coautores',
    'se suman a esta',
    'se suman como copatrocinadores',
    'se adhieren a esta',
    'acompañan esta',
  ],
  ...['являются соавторами', 'является соавтором', 'выступают соавторами', 'выступает соавтором', 'стали соавторами'],
  ...['присоединяются к этому', 'присоединяются к данному', 'присоединились к этому', 'присоединились к данному'],
  ...['في تقديم هذا', 'في تقديم هذه', 'في تقديم هذين', 'إلى هذا المقترح', 'إلى هذه الورقة', 'إلى مقدمي'],
  ...[
    '为本提案共同提案国',
    '为本提案的共同提案国',
    '为共同提案国',
    '是共同提案国',
    '是本提案的共同提案国',
    '加入共同提案',
  ],
  ...['加入本提案', '联署本提案', '参加共同提案', '共同提出本提案', '为联合提案国', '为本提案的联合提案国'],
];

/** Between "co-sponsors" and their names. */
export const ofThisPaper: readonly string[] = [
  ...[
    'of this proposal',
    'of this amendment',
    'of this paper',
    'of this text',
    'of the proposal',
    'of our proposal',
  ].flatMap((what) => [what, `${what} are`, `${what} include`]),
  ...['are', 'include', 'are the following', 'sont', 'son'],
  ...['de cette proposition', 'de la proposition', 'du présent texte', 'de ce texte', 'de notre proposition'].flatMap(
    (what) => [what, `${what} sont`],
  ),
  ...['de esta propuesta', 'de la propuesta', 'de este texto', 'de nuestra propuesta'].flatMap((what) => [
    what,
    `${what} son`,
  ]),
  ...[
    'этого предложения',
    'данного предложения',
    'настоящего предложения',
    'этой поправки',
    'нашего предложения',
  ].flatMap((what) => [what, `${what} являются`, `${what} выступают`, `${what} стали`]),
  ...['являются', 'выступают', 'هذا المقترح', 'لهذا المقترح', 'هم', '包括', '有', '为'],
];

/** Before such words: nobody has joined yet ("open to further co-sponsors"). */
export const wanted: readonly string[] = [
  'open to',
  'further',
  'additional',
  'more',
  'other',
  'new',
  'potential',
  'possible',
  'd’autres',
  "d'autres",
  'nouveaux',
  'éventuels',
  'otros',
  'abierta a',
  'abierto a',
  'más',
  'nuevos',
  'posibles',
];

/** A paper of several, in any language: "joint", « conjointe », "conjunto", совместный, مشتركة, 共同. */
export const jointWords =
  /\bjoint(?:ly)?\b|\bconjoint|\bconjunt|\b(?:on (?:its|our) own behalf and|les (?:deux|trois|quatre|cinq) délégations|ambas delegaciones|los (?:dos|tres|cuatro|cinco) países)|совместн|مشترك|共同|联合|联名|联署|[两三四五]国/iu;

/** What stands between the names of a list beside commas. */
export const listWords: readonly string[] = [
  ...[
    'and',
    'as well as',
    'also',
    'et',
    'ainsi que',
    'y',
    'e',
    'así como',
    'и',
    'а также',
    'و',
    '和',
    '与',
    '及',
    '以及',
  ],
];

/** Articles and prepositions before a name of a list. */
export const nameArticles: readonly string[] = [
  ...['by', 'by the', 'par', 'par la', 'par le', 'por', 'con', 'that of', 'that of the', 'celui de', 'la de', 'el de'],
  ...['the', 'of', 'of the', 'la', 'le', 'les', 'l’', "l'", 'du', 'des', 'de', 'de la', 'de l’', "de l'", 'd’', "d'"],
  ...[
    'el',
    'los',
    'las',
    'del',
    'de los',
    'de las',
    'республики',
    'республика',
    'республику',
    'республикой',
    'королевства',
    'делегации',
    'делегациями',
    'جمهورية',
    'دولة',
    'مملكة',
  ],
];
