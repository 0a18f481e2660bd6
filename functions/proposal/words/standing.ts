/** What a sender calls its own earlier points, in small letters. */
export const ownPoints: readonly string[] = [
  ...['our', 'my', 'its', 'the', 'their'].flatMap((whose) =>
    ['proposal', 'proposals', 'other proposal', 'other proposals', 'comments', 'other comments', 'point', 'points']
      .concat(['other points', 'request', 'requests', 'amendment', 'amendments', 'remark', 'remarks', 'position'])
      .map((what) => `${whose} ${what}`),
  ),
  ...['what we', 'what i', 'all we', 'everything we', 'what it', 'the rest of what we'].flatMap((who) =>
    ['said', 'proposed', 'wrote', 'asked', 'asked for', 'requested', 'suggested', 'sent'].map(
      (deed) => `${who} ${deed}`,
    ),
  ),
  ...['sa', 'notre', 'son', 'ma', 'la', 'leur'].flatMap((whose) =>
    ['proposition', 'demande', 'suggestion', 'position', 'amendement'].map((what) => `${whose} ${what}`),
  ),
  ...['ses', 'nos', 'mes', 'les'].flatMap((whose) =>
    ['propositions', 'demandes', 'autres propositions', 'autres demandes', 'amendements', 'observations'].map(
      (what) => `${whose} ${what}`,
    ),
  ),
  ...['ce que nous avons dit', 'ce que nous disions', 'ce que nous proposions', 'ce que nous demandions'],
  ...[
    ...['su', 'nuestra', 'mi', 'la'].flatMap((whose) =>
      ['petición', 'solicitud', 'sugerencia', 'enmienda', 'posición', 'observación'].map((what) => `${whose} ${what}`),
    ),
    ...['sus', 'nuestras', 'mis', 'las', 'nuestras demás', 'nuestras otras'].flatMap((whose) =>
      ['peticiones', 'solicitudes', 'sugerencias', 'enmiendas', 'observaciones'].map((what) => `${whose} ${what}`),
    ),
    'nuestras demás propuestas',
    'lo que pedimos',
    'su propuesta',
    'nuestra propuesta',
    'sus propuestas',
    'nuestras propuestas',
    'lo que dijimos',
    'lo que propusimos',
  ],
  ...[
    'наше предложение',
    'наши предложения',
    'его предложение',
    'наша позиция',
    'наши замечания',
    'наша поправка',
    'наши поправки',
    'остальные наши предложения',
    'другие наши предложения',
    'остальные предложения',
    'остальные замечания',
    'свои предложения',
    'ранее направленные предложения',
    'مقترحاتها',
    'موقفنا',
    'ملاحظاتنا',
    'اقتراحنا',
    'ما اقترحناه',
    'ما طلبناه',
    'مقترحنا',
    'مقترحاتنا',
    ...['المقترح', 'الاقتراح', 'التعديل', 'التحفظ', 'الطلب', 'المقترحات', 'الملاحظة', 'الملاحظات'].flatMap((what) =>
      ['المتعلق', 'المتعلقة', 'الخاص', 'الخاصة', 'المقدم', 'المقدمة', 'بشأن', 'حول', 'على'].map(
        (of) => `${what} ${of}`,
      ),
    ),
    ...[
      'مقترحنا',
      'اقتراحنا',
      'تعديلنا',
      'تحفظنا',
      'طلبنا',
      'مقترحاتنا',
      'موقفنا',
      'ملاحظاتنا',
      'ملاحظتنا',
      'مقترحه',
      'مقترحها',
    ],
    '我们的提案',
    '其余意见',
    '其他意见',
    '其余各条',
    '其余提案',
    '我方意见',
    '我们的意见',
    '关于该段的意见',
    '我们关于',
  ],
];

/** That they still hold, said of them. */
export const stillHold: readonly string[] = [
  ...['continues to stand', 'continue to stand', 'still stands', 'still stand', 'remains valid', 'remain valid'],
  ...[
    'remains on the table',
    'remain on the table',
    'stays on the table',
    'stay on the table',
    'is still on the table',
  ],
  ...['are still on the table', 'remains in force', 'remain in force', 'is not affected', 'are not affected'],
  ...['demeure sur la table', 'demeurent sur la table', 'reste sur la table', 'restent sur la table', 'reste valable'],
  ...[
    'restent valables',
    'demeure valable',
    'demeurent valables',
    'tient toujours',
    'tiennent toujours',
    'reste inchangée',
  ],
  ...['restent inchangées', 'demeure inchangée', 'demeurent inchangées', 'est maintenue', 'sont maintenues'],
  ...['sigue sobre la mesa', 'siguen sobre la mesa', 'sigue en pie', 'siguen en pie', 'se mantiene', 'se mantienen'],
  ...['continúa sobre la mesa', 'continúan sobre la mesa', 'permanece sobre la mesa', 'permanecen sobre la mesa'],
  ...[
    'sigue vigente',
    'siguen vigentes',
    'sigue siendo válida',
    'siguen siendo válidas',
    'queda en pie',
    'quedan en pie',
  ],
  ...[
    'остается в силе',
    'остаётся в силе',
    'остаются в силе',
    'сохраняют силу',
    'сохраняет силу',
    'по-прежнему в силе',
    'не меняются',
    'не изменились',
    'остается неизменной',
    'остаются без изменений',
    'لا يزال قائما',
    'لا تزال قائمة',
    'ما زال قائما',
    'ما زالت قائمة',
    'لا يزال مطروحا',
    'لا تزال مطروحة',
    'يظل قائما',
    'تظل قائمة',
    'يبقى قائما',
    'تبقى قائمة',
    'لم يتغير',
    'لم تتغير',
    'ما زال قائماً',
    'لا يزال قائماً',
    'لا تزال قائمةً',
    'لا يزال سارياً',
    'لا تزال سارية',
    'يبقى على حاله',
    'تبقى على حالها',
    'باق',
    '照旧',
    '依旧有效',
    '继续有效',
    '仍有效',
    '不作变动',
    '仍予坚持',
    '仍然坚持',
    '仍然成立',
    '仍然有效',
    '维持不变',
  ],
];

/** Right before a place, after another one: not that one. Folded. */
export const contrasting: ReadonlySet<string> = new Set(['not', 'non', 'pas', 'no', 'не', 'وليس', 'ليس', 'ليست']);

/** Between such a word and the place. Folded. */
export const littleBefore: ReadonlySet<string> = new Set(
  'in to on of the for under after before at a au du de la le l el los las en del al de para sobre tras в к из во ко по на في من علي تحت بعد قبل الي'.split(
    ' ',
  ),
);

/** A bare "no" to what a word like "to" stands before. Folded. */
export const answering: ReadonlySet<string> = new Set(['no', 'non']);
export const towards: ReadonlySet<string> = new Set(['to', 'a', 'au', 'aux', 'al']);
