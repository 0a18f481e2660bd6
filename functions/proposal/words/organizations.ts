/** What organizations call themselves: one such word makes a name an organization's. Folded, all six languages. */
export const organizationWords: ReadonlySet<string> = new Set(
  [
    'network networks association associations institute institution foundation coalition campaign campaigners forum council',
    'league federation union alliance society movement initiative observatory university survey centre center clearinghouse',
    'trust ngo cso charity youth women victims survivors disarmament peacebuilders consortium collective platform commission',
    'reseau fondation campagne institut ligue societe mouvement observatoire universite collectif plateforme ong femmes jeunes',
    'centre comite association conseil forum federation',
    'crescent croissant крест полумесяц',
    'red fundacion campana instituto liga federacion asociacion sociedad movimiento observatorio universidad centro colectivo',
    'plataforma mujeres jovenes foro consejo comite alianza coalicion campania fundaciones redes coordinadora sobrevivientes',
    'сеть ассоциация фонд центр институт союз лига движение общество коалиция совет',
    'شبكة جمعية منظمة مؤسسة مركز معهد ائتلاف رابطة اتحاد منتدى حملة مجلس لمجلس هيئة نقابة تحالف مرصد جامعة لجامعة كلية',
  ].flatMap((line) => line.split(' ')),
);

/** Those of them that no ministry, and no part of one, has in its name. Folded. */
export const surelyOrganizations: ReadonlySet<string> = new Set(
  [
    'network networks association associations foundation coalition campaign campaigners league alliance society movement',
    'observatory collective consortium ngo charity initiative federation institute',
    'reseau fondation campagne ligue mouvement observatoire collectif plateforme ong institut',
    'red fundacion liga asociacion movimiento observatorio colectivo plataforma alianza coalicion campana redes instituto',
    'сеть ассоциация фонд лига движение коалиция شبكة جمعية مؤسسة ائتلاف رابطة منتدى حملة تحالف مرصد لشبكة',
  ].flatMap((line) => line.split(' ')),
);

/** Words of a State's own bodies, which may be called institutes and networks, too. Folded. */
export const ofTheState: ReadonlySet<string> = new Set(
  [
    'national nationale nacional federal royal government ministry department division section directorate office unit',
    'ministere direction departement ministerio direccion gobierno государственный национальный وطني الوطنية وزارة',
    'police army defence defense customs douanes aduanas armed forces general',
  ].flatMap((line) => line.split(' ')),
);

/** What ministries call themselves, and governments their addresses: no organization's name. Folded. */
export const ministries: ReadonlySet<string> = new Set(
  [
    'mofa mfa mfat mofat moffa mofaic mofaga mae maec maeci maedi meae minrex minrel minex mre mrree rree mirex cancilleria',
    'mid mzv msz mszv bmeia eda dfae fdfa dfa dfat fco fcdo mod moi moj gov govt state foreign foreignaffairs mission',
  ].flatMap((line) => line.split(' ')),
);

/** What diplomats call themselves: "First Secretary (Disarmament)" is nobody's name, and no organization's. Folded. */
export const personalOffices: ReadonlySet<string> = new Set(
  [
    'secretary attache counsellor counselor adviser advisor minister ambassador officer consul expert delegate',
    'secretaire conseiller conseillere ministre ambassadeur ambassadrice attachee delegue deleguee',
    'secretario secretaria consejero consejera ministro ministra embajador embajadora agregado agregada delegado delegada',
    'секретарь советник министр посол атташе سكرتير مستشار وزير سفير ملحق',
  ].flatMap((line) => line.split(' ')),
);

/** The office of a group of States, right before its name; in Chinese behind it. Small letters. */
export const secretariats: readonly string[] = [
  ...['secretariat', 'general secretariat', 'executive secretariat', 'executive committee', 'headquarters'].flatMap(
    (office) => [`${office} of`, `${office} of the`],
  ),
  ...['secrétariat', 'secrétariat général', 'secrétariat exécutif', 'secrétariat permanent', 'comité exécutif'].flatMap(
    (office) => ['du', 'de la', 'de l’', "de l'", 'des', 'de'].map((of) => `${office} ${of}`),
  ),
  ...['secretaría', 'secretaría general', 'secretaría permanente', 'comité ejecutivo'].flatMap((office) =>
    ['del', 'de la', 'de los', 'de'].map((of) => `${office} ${of}`),
  ),
  ...['секретариат', 'исполнительный комитет', 'исполком', 'постоянный секретариат', 'генеральный секретариат'],
  ...['الأمانة العامة ل', 'الأمانة العامة', 'أمانة', 'الأمانة التنفيذية ل', 'الأمانة التنفيذية'],
];

/** The same behind a group's name. */
export const secretariatsBehind: readonly string[] = [
  ...['secretariat', 'general secretariat', 'headquarters', '秘书处', '秘書處', '执行委员会'],
];

/** The same in Chinese, where no space says where a word ends. */
export const organizationEndings: readonly string[] = [
  ...[
    '网络',
    '網絡',
    '網路',
    '协会',
    '協會',
    '基金会',
    '基金會',
    '中心',
    '联盟',
    '聯盟',
    '学会',
    '學會',
    '研究所',
    '委员会',
    '組織',
    '组织',
  ],
  ...[
    '研究院',
    '研究会',
    '促进会',
    '联合会',
    '学院',
    '大学',
    '智库',
    '论坛',
    '机构',
    '总会',
    '行动组',
    '友好协会',
    '志愿者',
    '工作室',
    '红十字会',
    '研究社',
    '学社',
    '协进会',
    '公会',
    '商会',
    '基金',
    '社团',
    '团体',
    '理事会',
    '研究室',
    '工作组',
    '平台',
    '互助会',
    '救助会',
    '救援会',
    '和平会',
  ],
];

/** What an organization says of itself right behind its name. */
export const introducingOneself: readonly string[] = [
  ...[
    '谨',
    '现',
    '兹',
    '特',
    '就',
    '愿',
    '欢迎',
    '认为',
    '提出',
    '建议',
    '组织会员',
    '感谢',
    '对',
    '是一',
    '系',
    '作为',
    '代表',
    '在此',
    '关注',
    '支持',
    '希望',
  ],
];

/** Words of a name that its abbreviation may leave out. Folded. */
export const leftOut: ReadonlySet<string> = new Set(
  'of on for the and in to a an de du des la le les l d et en y e del los las da do para sur au aux of against von und für'.split(
    ' ',
  ),
);

/** What a sender calls itself that speaks for no government, in small letters. */
export const noGovernment: readonly string[] = [
  ...['non-governmental', 'nongovernmental', 'non governmental', 'civil society', 'international', 'regional'].flatMap(
    (of) => [`${of} organization`, `${of} organisation`, `${of} network`, `${of} coalition`],
  ),
  'ngo',
  'think tank',
  'research institute',
  'charity',
  'organisation non gouvernementale',
  'organisation de la société civile',
  'ong',
  'réseau d’organisations',
  "réseau d'organisations",
  'organización no gubernamental',
  'organización de la sociedad civil',
  'red de organizaciones',
  'coalición de organizaciones',
  'organizaciones de la sociedad civil',
  'неправительственная организация',
  'общественная организация',
  'منظمة غير حكومية',
  'منظمة من منظمات المجتمع المدني',
  '非政府组织',
  '非政府組織',
  '民间组织',
];

/** What leads to it where the sender speaks of itself. */
export const selfNaming: readonly string[] = [
  ...['we are', 'i represent', 'we represent', 'is', 'i write for', 'as'],
  ...['nous sommes', 'je représente', 'nous représentons', 'est', 'en tant qu’', "en tant qu'"],
  ...[
    'somos',
    'represento',
    'representamos',
    'es',
    'como',
    'escribo en nombre de',
    'мы',
    'как',
    'نحن',
    'هي',
    '是',
    '作为',
  ],
];
