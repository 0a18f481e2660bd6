/** Words by which a State speaks of itself beside its own name, all six languages, in small letters. */

/** "The Danish side", «белорусская сторона», الجانب الجزائري, 马来西亚方面: before or behind the name or its people. */
export const sides: readonly string[] = [
  ...['side', 'delegation', 'mission', 'position', 'view', 'views', 'government', 'authorities'],
  ...['partie', 'délégation', 'côté', 'du côté', 'position', 'gouvernement', 'autorités', 'la partie', 'la délégation'],
  ...['parte', 'delegación', 'posición', 'gobierno', 'autoridades', 'la parte', 'la delegación'],
  ...['сторона', 'стороне', 'стороны', 'стороной', 'делегация', 'делегации', 'позиция', 'правительство'],
  ...['الجانب', 'الوفد', 'الطرف', 'موقف', 'الحكومة', '方面', '代表团', '政府', '立场'],
];

/** "My country, Iceland", « au nom de mon pays, le Rwanda », 我国（中国）: the name follows. */
export const ownCountry: readonly string[] = [
  ...['my country', 'our country', 'my delegation', 'our delegation', 'my government', 'our government'],
  ...['mon pays', 'notre pays', 'ma délégation', 'notre délégation', 'mon gouvernement', 'notre gouvernement'],
  ...['ma délégation, celle de', 'ma délégation, celle du', 'notre délégation, celle de', 'notre délégation, celle du'],
  ...['mi país', 'nuestro país', 'mi delegación', 'nuestra delegación', 'mi gobierno', 'nuestro gobierno'],
  ...['моя страна', 'наша страна', 'нашей страны', 'моей страны', 'моя делегация', 'наша делегация'],
  ...['بلدي', 'بلدنا', 'بلادي', 'بلادنا', 'وفد بلدي', 'وفد بلادي', '我国', '本国', '我团'],
];

/** "For Tuvalu, …", « por parte de Panamá », "speaking for Poland": opens a sentence. */
export const onPartOf: readonly string[] = [
  ...['for', 'for us in', 'as for', 'on the part of', 'speaking for', 'from', 'in the view of', 'in the opinion of'],
  ...[
    'pour',
    'de la part de',
    'du côté de',
    's’agissant de',
    'pour ce qui est de',
    'aux yeux de',
    'du point de vue de',
  ],
  ...['para', 'por parte de', 'de parte de', 'por', 'en opinión de', 'desde el punto de vista de'],
  ...[
    'для',
    'со стороны',
    'с точки зрения',
    'по мнению',
    'بالنسبة إلى',
    'بالنسبة ل',
    'من جانب',
    'من وجهة نظر',
    'في رأي',
  ],
  ...['就', '对', '对于', '从'],
];

/** What the sender hands over right before a State's name: "please find", « ci-joint ». */
export const handingOver: readonly string[] = [
  ...[
    'please find',
    'please find below',
    'please find attached',
    'please see',
    'find below',
    'attached',
    'attached are',
  ],
  ...[
    'here are',
    'below are',
    'these are',
    'this is',
    'i attach',
    'i send',
    'i am sending',
    'we submit',
    'we send',
    'below',
  ],
  ...[
    'veuillez trouver',
    'veuillez trouver ci-joint',
    'veuillez trouver ci-après',
    'ci-joint',
    'ci-après',
    'voici',
    'ci-dessous',
  ],
  ...[
    'je vous transmets',
    'je vous adresse',
    'nous vous transmettons',
    'vous trouverez ci-après',
    'vous trouverez ci-joint',
  ],
  ...['adjunto', 'adjuntamos', 'adjunto remito', 'a continuación', 'sírvase encontrar', 'le remito', 'envío', 'remito'],
  ...[
    'направляем',
    'направляю',
    'прилагаем',
    'прилагаю',
    'ниже',
    'نرفق',
    'مرفق',
    'تجدون',
    'نحيل',
    '现将',
    '随函附上',
    '兹附上',
  ],
];

/** What is handed over, behind the name: "South Africa's proposals". */
export const handedOver: readonly string[] = [
  ...[
    'proposals',
    'proposal',
    'comments',
    'amendments',
    'amendment',
    'input',
    'inputs',
    'suggestions',
    'remarks',
    'position',
  ],
  ...[
    'views',
    'edits',
    'contribution',
    'submission',
    'observations',
    'points',
    'text',
    'reactions',
    'delegation',
    'line',
  ],
  ...['的修改意见', '的意见', '的提案', '的建议', '的立场', '的评论', '的书面意见'],
];

/** The same before "from" and « de ». */
export const papersHanded: readonly string[] = [
  ...[
    'written comments',
    'comments of',
    'comments from',
    'proposals of',
    'proposals from',
    'inputs from',
    'input from',
  ],
  ...[
    'comments',
    'proposals',
    'amendments',
    'inputs',
    'input',
    'contribution',
    'observations',
    'remarks',
    'views',
    'text',
  ],
  ...['commentaires', 'propositions', 'amendements', 'remarques', 'observaciones', 'comentarios', 'propuestas'],
  ...['замечания', 'предложения', 'комментарии', 'поправки', 'ملاحظات', 'مقترحات', 'تعليقات'],
];

/** Verbs of one that speaks of itself: what it can, would and does now. */
export const doesItself: readonly string[] = [
  ...['would', 'could', 'can', 'cannot', 'can not', 'does', 'joins', 'aligns', 'associates', 'remains'],
  ...['continues', 'wants', 'asks', 'prefers', 'insists', 'objects', 'opposes', 'attaches', 'sees', 'recalls', 'hopes'],
  ...['ne peut', 'ne pourrait', 'peut', 'pourrait', 'n’est', "n'est", 's’aligne', "s'aligne", 'regrette', 'espère'],
  ...['rappelle', 'attache', 'insiste', 'voudrait', 'aimerait', 'préférerait', 'se rallie', 'partage', 'invite'],
  ...['puede', 'no puede', 'podría', 'se alinea', 'espera', 'insiste', 'recuerda', 'lamenta', 'otorga', 'preferiría'],
  ...['может', 'не может', 'хотел бы', 'хотела бы', 'готов', 'готова', 'против', 'надеется', 'исходит', 'разделяет'],
  ...[
    'يرى',
    'ترى',
    'يود',
    'تود',
    'يقترح',
    'لا يمكنه',
    'لا يمكنها',
    'يطلب',
    'يؤكد',
    'تؤكد',
    '不能',
    '无法',
    '愿',
    '认同',
    '赞同',
  ],
];
