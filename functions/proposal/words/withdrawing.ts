/** Ways to give up what one has asked for, beside "withdraw". */

const product = (...lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>((all, list) => all.flatMap((one) => list.map((next) => `${one} ${next}`.trim())), ['']);

const mine = ['our', 'its', 'my', 'the'];
const asked = [
  'proposal',
  'proposals',
  'request',
  'requests',
  'amendment',
  'amendments',
  'point',
  'points',
  'suggestion',
];

export const withdrawing: readonly string[] = [
  ...product(
    ['no longer'],
    ['insist', 'insists', 'insisting', 'pursue', 'pursues', 'pursuing', 'maintain', 'maintains'],
  ),
  ...product(['no longer'], ['insist', 'insists', 'insisting'], ['on', 'upon']),
  ...product(
    ['no longer'],
    ['request', 'requests', 'requesting', 'propose', 'proposes', 'proposing', 'suggest', 'suggests', 'suggesting'],
  ),
  ...product(
    ['no longer'],
    ['ask', 'asks', 'asking', 'call', 'calls', 'calling', 'press', 'presses', 'pressing'],
    ['for', 'that'],
  ),
  ...product(
    ['do not', 'does not', "don't", "doesn't", 'will not', 'shall not', 'need not'],
    ['insist'],
    ['on', 'upon', 'any longer'],
  ),
  ...product(['do not', 'does not', 'will not', 'shall not'], ['pursue', 'maintain']),
  ...product(
    ['no longer', 'do not', 'does not'],
    ['wish', 'wishes', 'intend', 'intends', 'want', 'wants'],
    ['to pursue', 'to maintain'],
  ),
  ...product(
    ['take', 'takes', 'took', 'taking'],
    ['back', 'it back', 'them back', 'this back', 'that back', 'both back'],
  ),
  ...product(['drop', 'drops', 'dropped', 'give up', 'gives up', 'abandon', 'abandons', 'let go of'], mine, asked),
  ...product(['no longer'], ['on the table', 'to be on the table']),
  ...product(['be', 'is', 'are', 'it', 'them', 'this', 'that'], ['off the table']),
  ...product(['has', 'have'], ['no effect'], ['any more', 'anymore', 'any longer']),
  ...product(['is', 'are', 'as'], ['null and void']),
  ...product(
    [
      'considered',
      'regarded',
      'treated',
      'consider it',
      'consider them',
      'consider this',
      'consider both',
      'regard it',
      'treat it',
    ],
    ['as withdrawn', 'withdrawn', 'as dropped', 'as retracted', 'as not made', 'as not submitted'],
  ),
];

export const withdrawingFr: readonly string[] = [
  ...product(
    ['ne demandons', 'ne demande', 'ne réclamons', 'ne réclame', 'ne sollicitons', 'ne sollicite', 'ne proposons'],
    ['plus'],
  ),
  ...product(['ne propose', 'ne suggérons', 'ne suggère', "n'exigeons", "n'exige"], ['plus']),
  ...product(
    [
      "n'entendons pas",
      "n'entend pas",
      'ne comptons pas',
      'ne compte pas',
      "n'avons pas l'intention de",
      "n'a pas l'intention de",
      'ne souhaitons pas',
      'ne souhaite pas',
      'ne voulons pas',
      'ne veut pas',
    ],
    ['maintenir', 'poursuivre', 'défendre'],
    ['notre', 'sa', 'nos', 'ses', 'cette'],
  ),
  ...product(
    ["n'insiste", "n'insistons", "n'insistent", 'n’insiste', 'n’insistons'],
    ['plus', 'plus sur', 'pas', 'pas sur'],
  ),
  ...product(
    ['ne'],
    ['maintient', 'maintenons', 'maintiennent'],
    ['plus', 'pas'],
    ['sa', 'notre', 'son', 'ses', 'nos'],
    ['proposition', 'propositions', 'demande', 'demandes', 'amendement', 'amendements', 'suggestion'],
  ),
  ...product(
    ['abandonne', 'abandonnons', 'retire', 'retirons', 'reprend', 'reprenons'],
    ['sa', 'notre', 'son', 'ses', 'nos'],
    ['proposition', 'propositions', 'demande', 'demandes', 'amendement', 'amendements'],
  ),
  ...product(
    ['renonce', 'renonçons', 'renoncent', 'renonçant'],
    ['à', 'aussi à', 'également à', 'au', 'aussi au', 'également au'],
  ),
  ...product(['y'], ['renonce', 'renonçons']),
  ...product(['est', 'sont'], ['à considérer comme retirée', 'à considérer comme retirées']),
  ...product(["n'est", 'n’est', 'ne sont'], ['plus sur la table']),
  ...product(
    ['considérer', 'considérée', 'considérées', 'considéré', 'tenir', 'regarder'],
    [
      'comme retirée',
      'comme retirées',
      'comme retiré',
      'comme retirés',
      'pour retirée',
      'comme non avenue',
      'comme nulle et non avenue',
      'pour non avenue',
    ],
  ),
];

export const withdrawingEs: readonly string[] = [
  ...product(
    ['ya no', 'no'],
    ['insiste', 'insistimos', 'mantiene', 'mantenemos'],
    ['en', 'en su', 'en nuestra', 'su propuesta', 'nuestra propuesta'],
  ),
  ...product(
    ['retira', 'retiramos', 'retiran', 'retirar'],
    ['su', 'nuestra', 'sus', 'nuestras', 'la'],
    ['propuesta', 'propuestas', 'enmienda', 'solicitud'],
  ),
  ...product(['desiste', 'desistimos', 'renuncia', 'renunciamos'], ['de', 'a']),
  ...product(
    ['tenerse', 'tengan', 'téngase', 'considerarse', 'considérese', 'darse'],
    ['por no presentado', 'por no presentada', 'por retirado', 'por retirada', 'retirado', 'retirada', 'sin efecto'],
  ),
  ...product(['queda', 'quedan', 'dejar', 'dejamos'], ['sin efecto']),
  ...product(
    ['no tengan en cuenta', 'no tomen en cuenta', 'hagan caso omiso de', 'hágase caso omiso de'],
    ['lo que pedimos', 'lo que propusimos', 'lo que solicitamos', 'lo pedido', 'lo propuesto', 'nuestra propuesta'],
  ),
  ...product(['ya no está', 'ya no están'], ['sobre la mesa']),
];

export const withdrawingRu: readonly string[] = [
  ...product(
    ['больше не', 'более не', 'уже не'],
    ['просим', 'просит', 'предлагаем', 'предлагает', 'требуем', 'требует', 'добиваемся', 'добивается'],
  ),
  ...product(['больше не', 'не'], ['настаиваем', 'настаивает'], ['на']),
  ...product(
    ['отзываем', 'отзывает', 'снимаем', 'снимает'],
    ['', 'наше предложение', 'свое предложение', 'своё предложение', 'наши предложения', 'свои предложения'],
  ),
  ...product(['просим', 'просит'], ['считать'], ['отозванным', 'отозванными', 'снятым', 'снятыми']),
  ...product(['считать'], ['отозванным', 'отозванными', 'снятым', 'снятыми', 'недействительным']),
  ...product(
    ['настаивать на'],
    ['своей поправке', 'нашей поправке', 'своем предложении', 'нашем предложении', 'этом предложении', 'этом'],
  ).map((deed) => `не будем ${deed}`),
  ...product(['больше не', 'более не', 'уже не'], ['актуальна', 'актуально', 'актуальны', 'актуален']),
  ...product(['просим'], ['не учитывать', 'не принимать во внимание', 'не принимать в расчет']),
  ...product(['утратило', 'утратила', 'утратили', 'потеряло', 'потеряла'], ['актуальность']),
];

export const withdrawingAr: readonly string[] = [
  ...product(
    ['لم نعد', 'لم يعد', 'لم تعد'],
    ['نطلب', 'يطلب', 'تطلب', 'نطالب', 'يطالب', 'تطالب', 'نقترح', 'يقترح', 'تقترح', 'ندعو', 'يدعو', 'تدعو'],
  ),
  ...product(['لم نعد', 'لم يعد', 'لم تعد'], ['نتمسك', 'يتمسك', 'تتمسك']),
  ...product(
    ['نرفع', 'يرفع', 'ترفع', 'نسحب', 'يسحب', 'تسحب', 'نتراجع عن', 'يتراجع عن', 'تتراجع عن', 'نعدل عن', 'نعود عن'],
    ['التحفظ', 'الاعتراض', 'تأييدنا', 'دعمنا', 'موافقتنا', 'ذلك', 'موقفنا', 'هذا الموقف'],
  ),
  ...product(['لم نعد', 'لم يعد', 'لم تعد', 'لا'], ['نتمسك', 'يتمسك', 'تتمسك', 'نصر', 'يصر', 'تصر'], ['ب', 'على']),
  ...product(['نسحب', 'يسحب', 'تسحب'], ['مقترحنا', 'مقترحه', 'مقترحها', 'اقتراحنا', 'اقتراحها', 'تعديلنا']),
  ...[
    'لاغيا',
    'لاغية',
    'لاغ',
    'ملغى',
    'ملغيا',
    'كأن لم يكن',
    'كأنه لم يكن',
    'كأنها لم تكن',
    'في حكم الملغى',
    'مسحوبا',
    'مسحوبة',
    'مسحوب',
  ],
  ...product(
    ['نسحب', 'يسحب', 'تسحب', 'سحب', 'بسحب'],
    [
      'مقترحاتنا',
      'مقترحاته',
      'مقترحاتها',
      'اقتراحه',
      'المقترح',
      'الاقتراح',
      'تعديلها',
      'تعديله',
      'طلبنا',
      'طلبه',
      'طلبها',
      'اعتراضنا',
      'تحفظنا',
      'مقترح',
      'اقتراح',
    ],
  ),
  ...product(['نتخلى', 'يتخلى', 'تتخلى', 'نتنازل', 'تتنازل'], ['عن']),
  // « صرف النظر عن تعديلنا », « إلغاء طلبنا », « تجاهل ما طلبناه »: what is set aside is the sender's own.
  ...product(
    ['صرف النظر عن', 'بصرف النظر عن', 'نصرف النظر عن', 'إلغاء', 'بإلغاء', 'نلغي', 'تجاهل', 'بتجاهل', 'إسقاط', 'نسقط']
      .concat(['عدم الإصرار على', 'عدم التمسك ب', 'بعدم الإصرار على', 'لا داعي للنظر في', 'لا حاجة إلى النظر في'])
      .concat(['لا داعي لمناقشة', 'نرفع', 'عدلنا عن', 'تراجعنا عن', 'رجعنا عن', 'نعود عن', 'التراجع عن', 'العدول عن']),
    [
      ...['اقتراحنا', 'مقترحنا', 'تعديلنا', 'طلبنا', 'إضافتنا', 'مطلبنا', 'مقترحاتنا', 'تعديلاتنا', 'ملاحظتنا'],
      ...['ما طلبناه', 'ما اقترحناه', 'ما تقدمنا به', 'ما قدمناه', 'ما أرسلناه', 'طلب الحذف', 'طلب التعديل'],
    ],
  ),
  ...product(['عدلنا عن', 'تراجعنا عن', 'رجعنا عن'], ['ذلك', 'هذا الطلب', 'هذا الاقتراح', 'هذا']),
  ...product(['نسحب', 'سحبنا', 'نلغي'], ['ما طلبناه', 'ما اقترحناه', 'ما تقدمنا به', 'ما قدمناه', 'ذلك الطلب', 'طلب']),
  ...['نسحبه', 'نسحبها', 'نسحبهما', 'سحبناه', 'سحبناها', 'نسحب هذا الطلب', 'نسحب هذا الاقتراح'],
];

export const withdrawingZh: readonly string[] = [
  '不再坚持',
  '不坚持',
  '放弃',
  '视为撤回',
  '予以撤回',
  '不再保留我们的提案',
  '不再提出',
  '不再请求',
  '不再提议',
  '不再建议',
  '不再寻求',
];
