import type { InSixLanguages } from '#wording/language.ts';

type Words = InSixLanguages<readonly string[]>;

const each = (...lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>((all, list) => all.flatMap((one) => list.map((next) => `${one} ${next}`.trim())), ['']);

/** The sender says which delegation it is. */
export const self: Words = {
  en: [
    ...each(['we are', 'i am', "we're", 'this is from', 'it is from', 'this comes from', 'it came from'], ['', 'the']),
    ...each(['the delegation', 'our delegation', 'the sender'], ['is', 'should be', 'is that of', 'should read']),
    ...['writing from', 'submitted by', 'sent by', 'contribution of', 'submission of'],
  ],
  fr: [
    ...each(['nous sommes', 'je suis'], ['', 'la délégation de']),
    ...each(['la délégation', 'notre délégation'], ['est', 'est celle de', 'devrait être']),
    ...['vient de', 'émane de', 'provient de', 'contribution de', 'envoyé par', 'présenté par', 'présentée par'],
  ],
  es: [
    ...each(['somos', 'soy'], ['', 'la delegación de']),
    ...each(['la delegación', 'nuestra delegación'], ['es', 'es la de', 'debe ser', 'debería ser']),
    ...['viene de', 'proviene de', 'procede de', 'presentada por', 'presentado por', 'enviada por', 'enviado por'],
  ],
  ar: ['نحن وفد', 'الوفد هو', 'وفدنا هو', 'اسم الوفد', 'هذه مساهمة', 'مقدمة من', 'مقدم من', 'مرسلة من'],
  ru: ['наша делегация', 'делегация', 'от делегации', 'представлено', 'направлено', 'мы представляем'],
  zh: ['我们是', '我是', '我方是', '我方为', '我们为', '本代表团是', '代表团应为', '代表团是', '来自'],
};

/** Who joins a paper stands before: "Iceland and Denmark as co-sponsors"; or right behind: "co-sponsors: Iceland, Denmark". */
export const sponsors: Words = {
  en: [
    ...['co-sponsor', 'co-sponsors', 'cosponsor', 'cosponsors', 'sponsor', 'sponsors', 'co-author', 'co-authors'],
    ...['coauthors', 'co-sponsoring', 'cosponsoring', 'co-sponsored', 'cosponsored', 'co-sponsorship', 'cosponsorship'],
    ...each(
      ['join', 'joins', 'joined', 'joining', 'have joined', 'has joined'],
      ['us', 'our proposal', 'our proposals'],
    ),
    ...each(
      ['join', 'joins', 'have joined', 'has joined'],
      ['our submission', 'our contribution', 'this contribution'],
    ),
    ...['associate themselves with our', 'associates itself with our', 'has joined in', 'have joined in'],
  ],
  fr: [
    ...['coauteur', 'coauteurs', 'co-auteur', 'co-auteurs', 'coparrain', 'coparrains', 'coparrainer', 'coparrainent'],
    ...['coparraine', 'copatronner', 'coparrainage', 'cosignataires', 'cosignataire', 'se joint à nous'],
    ...[
      'se joignent à nous',
      'se sont joints à nous',
      's’est joint à nous',
      "s'est joint à nous",
      's’associent à nous',
    ],
    ...each(['se joint', 'se joignent', 's’associe', 's’associent', "s'associe", "s'associent"], ['à']).flatMap(
      (join) => each([join], ['notre proposition', 'nos propositions', 'notre contribution']),
    ),
  ],
  es: [
    ...['copatrocinador', 'copatrocinadora', 'copatrocinadores', 'copatrocinadoras', 'copatrocinar', 'copatrocinan'],
    ...['copatrocina', 'copatrocinio', 'coautor', 'coautora', 'coautores', 'coautoras', 'patrocinadores'],
    ...each(
      ['se suma', 'se suman', 'se une', 'se unen', 'se adhiere', 'se adhieren', 'se han sumado', 'se ha sumado'],
      [...['a nosotros', 'a nuestra propuesta', 'a nuestras propuestas', 'a nuestra contribución', 'a la nuestra']],
    ),
  ],
  ar: [
    ...['مشاركين في التقديم', 'مشاركا في التقديم', 'مشاركة في التقديم', 'مقدمين مشاركين', 'كمقدمين مشاركين'],
    ...[
      'المشاركة في تقديم',
      'المشاركة في تقديمه',
      'المشاركة في تقديمها',
      'من المشاركين في التقديم',
      'مشتركين في التقديم',
    ],
    ...['المشاركون في التقديم', 'مشارك في التقديم', 'تشارك في تقديم', 'يشارك في تقديم', 'شاركت في تقديم'],
    ...[
      'انضم إلينا',
      'انضمت إلينا',
      'تنضم إلينا',
      'ينضم إلينا',
      'انضمتا إلينا',
      'تنضم إلى مقترحاتنا',
      'الانضمام إلى مقترحاتنا',
    ],
    ...['في تقديم مقترحاتنا', 'في تقديم هذه المقترحات', 'في تقديم مقترحنا'],
  ],
  ru: [
    ...['соавтор', 'соавторы', 'соавторов', 'соавторами', 'соавтором', 'соавтора', 'соавторам', 'соавторство'],
    ...['соавторства', 'соавторству', 'коспонсоры', 'коспонсоров', 'коспонсорами', 'коспонсором', 'сопредставители'],
    ...each(
      ['присоединяется', 'присоединяются', 'присоединилась', 'присоединился', 'присоединились'],
      [...['к нам', 'к нашим предложениям', 'к нашему предложению', 'к нашему документу']],
    ),
    ...each(
      ['к нам', 'к нашим предложениям', 'к нашему предложению', 'к нашему документу'],
      [
        ...[
          'присоединяется',
          'присоединяются',
          'присоединилась',
          'присоединился',
          'присоединились',
          'присоединяются также',
        ],
      ],
    ),
  ],
  zh: [
    ...['共同提案国', '联合提案国', '共同提案方', '联署国', '共同提出国', '连署国', '共提国', '共同发起国'],
    ...['加入我们的提案', '加入我们', '加入我方提案', '加入为共同提案国', '参加共同提案', '愿意联署', '联署'],
    ...['共同提出', '共同提交', '联合提出', '联合提交'],
  ],
};

/** Who joins stands right behind: "jointly with Iceland". */
export const sponsoredBy: Words = {
  en: [
    ...each(['co-sponsored', 'cosponsored', 'joined', 'supported and co-sponsored'], ['by', 'also by']),
    ...[
      'jointly with',
      'submitted together with',
      'made together with',
      'joint with',
      'co-sponsors are',
      'in partnership with',
    ],
  ],
  fr: [
    ...[
      'conjointement avec',
      'coparrainée par',
      'coparrainées par',
      'coparrainé par',
      'coparrainés par',
      'rejoints par',
    ],
    ...['présentée avec', 'présentées avec', 'en commun avec', 'de concert avec', 'rejoint par', 'rejointe par'],
  ],
  es: [
    ...['conjuntamente con', 'juntamente con', 'en conjunto con', 'copatrocinada por', 'copatrocinadas por'],
    ...[
      'copatrocinado por',
      'copatrocinados por',
      'con el copatrocinio de',
      'de manera conjunta con',
      'presentada con',
    ],
  ],
  ar: ['بالاشتراك مع', 'مشترك مع', 'مشتركة مع', 'بالتعاون مع', 'مقدمة بالاشتراك مع', 'سويا مع', 'بالمشاركة مع'],
  ru: [
    ...['совместно с', 'в соавторстве с', 'вместе с делегациями', 'вместе с делегацией', 'совместно с делегациями'],
    ...[
      'соавторами являются',
      'соавторами выступают',
      'в качестве соавторов',
      'в качестве соавтора',
      'соавтором является',
    ],
  ],
  zh: ['会同', '共同提案国为', '共同提案国是', '共同提案国还有', '共同提案国包括'],
};
