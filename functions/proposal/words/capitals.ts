/** Words around the name of a capital that make it a State's own voice, all six languages, in small letters. */

const of = (words: readonly string[], particles: readonly string[]): string[] =>
  words.flatMap((word) => particles.map((particle) => `${word} ${particle}`));

/** "Our capital, Suva": beside the name, before or behind it. */
export const ownCapital: readonly string[] = [
  ...['our capital', 'my capital', 'our capital city'],
  ...['notre capitale', 'ma capitale'],
  ...['nuestra capital', 'mi capital'],
  ...['наша столица', 'нашей столицы', 'нашей столице', 'нашу столицу', 'нашей столицей'],
  ...['عاصمتنا', 'عاصمة بلدي', 'عاصمة بلادي', 'عاصمة بلادنا'],
  ...['我国首都', '我国政府所在地', '本国首都', '首都'],
];

/** "The position of", "instructions from": what a capital has and a conference held there has not. */
export const stanceOf: readonly string[] = [
  ...of(['position', 'view', 'views', 'stance', 'preference', 'concerns', 'wish', 'opinion'], ['of', 'in', 'from']),
  ...of(['instructions', 'guidance', 'directions', 'answer', 'reply', 'approval', 'green light'], ['from', 'of']),
  ...of(
    ['la position', 'position', 'l’avis', "l'avis", 'avis', 'le souhait', 'point de vue', 'préoccupations'],
    ['de', 'd’', "d'"],
  ),
  ...of(['instructions', 'consignes', 'directives', 'réponse', 'accord', 'feu vert'], ['de', 'd’', "d'", 'reçues de']),
  ...['selon', 'd’après', "d'après", 'pour'],
  ...of(['posición', 'postura', 'opinión', 'parecer', 'deseo', 'preocupaciones'], ['de']),
  ...of(['instrucciones', 'indicaciones', 'respuesta', 'visto bueno'], ['de', 'desde', 'recibidas de']),
  'según',
  ...['позиция', 'позиции', 'позицию', 'точка зрения', 'точку зрения', 'мнение', 'по мнению', 'взгляд', 'взгляды'],
  ...['по указанию', 'указание', 'указания', 'инструкции', 'инструкции из', 'указания из', 'по инструкции'],
  ...['ответ из', 'согласно указаниям', 'пожелание', 'пожелания'],
  ...['موقف', 'رأي', 'تعليمات', 'توجيهات', 'رغبة', 'شواغل', 'ملاحظات', 'مقترحات', 'تعليمات من', 'توجيهات من', 'رد'],
  ...['根据', '按照', '奉'],
];

/** Behind a capital: "Berlin stands", « Paris tient à », 东京的立场. */
export const stanceBehind: readonly string[] = [
  ...['’s position', "'s position", '’s view', "'s view", '’s views', "'s views", '’s side', "'s side"],
  ...['’s instructions', "'s instructions", '’s preference', "'s preference", 'stands', 'side'],
  ...['asks', 'instructs', 'insists', 'prefers', 'agrees', 'objects', 'opposes', 'wants', 'needs', 'could accept'],
  ...['can accept', 'cannot accept', 'can support', 'could support', 'cannot support', 'has no objection'],
  ...['has instructed', 'has asked', 'has confirmed', 'would rather', 'feels', 'thinks', 'finds', 'sees'],
  ...['tient', 'demande', 'insiste', 'préfère', 'préférerait', 'accepte', 's’oppose', "s'oppose", 'voudrait'],
  ...['peut accepter', 'ne peut accepter', 'pourrait accepter', 'nous demande', 'nous charge', 'juge', 'trouve'],
  ...['souhaiterait', 'veut', 'préconise', 's’interroge', "s'interroge", 'considère', 'émet'],
  ...['pide', 'solicita', 'insiste en', 'prefiere', 'acepta', 'apoya', 'quisiera', 'quiere', 'considera', 'estima'],
  ...['nos instruye', 'nos pide', 'se opone', 'respalda', 've con', 'plantea', 'propondría', 'puede aceptar'],
  ...['настаивает', 'просит', 'возражает', 'выступает', 'считает', 'полагает', 'согласна', 'согласен', 'хотела бы'],
  ...['хотел бы', 'против', 'поручает', 'поручила', 'поручил', 'готова', 'готов', 'не возражает', 'не поддерживает'],
  ...['的立场', '的意见', '的指示', '的看法', '的建议', '的训令', '方面', '指示', '希望', '要求', '同意', '不同意'],
  ...['认为', '支持', '反对', '建议', '主张'],
];

/** What leads to where somebody writes from. */
export const writtenFrom: readonly string[] = [
  ...['from', 'depuis', 'desde', 'из', '来自', '发自', '写自'],
  ...['de', 'd’', "d'", 'من'],
];

/** "We in Kathmandu": where somebody is at home. */
export const atHomeIn: readonly string[] = [
  ...[
    'we in',
    'us in',
    'here in',
    'back in',
    'back home in',
    'colleagues in',
    'experts in',
    'ministry in',
    'at home in',
  ],
  ...['nous ici à', 'ici à', 'nos collègues à', 'nos services à', 'nos experts à', 'nos autorités à', 'collègues de'],
  ...['aquí en', 'colegas en', 'colegas de', 'nuestros expertos en', 'nuestras autoridades en', 'ministerio en'],
  ...['мы в', 'у нас в', 'коллеги в', 'коллеги из', 'нашими коллегами в', 'министерство в'],
  ...['نحن في', 'هنا في', 'زملاؤنا في', 'سلطاتنا في', 'وزارتنا في', '我们在', '国内'],
];

/** Ministries, over whose city the capital's name stands in an address; no organization has one. */
export const ministry: readonly string[] = [
  ...['ministry', 'ministry of foreign affairs', 'department of foreign affairs', 'foreign office', 'foreign ministry'],
  ...['department of state', 'federal foreign office', 'ministry for foreign affairs', 'national focal point'],
  ...['ministère', 'direction des nations unies', 'point focal national', 'commission nationale'],
  ...['ministerio', 'cancillería', 'secretaría de relaciones exteriores', 'comisión nacional', 'punto focal nacional'],
  ...['министерство', 'мид', 'министерства', 'وزارة', 'وزارة الخارجية', 'نقطة الاتصال الوطنية', '外交部', '国防部'],
];
