/** What parts of a document are called. Folded, six languages. */
export const partWords: ReadonlySet<string> = new Set(
  [
    'плана плану плане планом раздела разделу разделе разделом подраздел подраздела подразделе части частью главы главе главу блок блока блоке',
    'plan plans part section chapter pillar',
    'partie volet chapitre titre',
    'parte seccion capitulo apartado bloque',
    'план раздел часть глава',
    'خطه مخطط فرع جزء قسم باب فصل محور شق',
  ].flatMap((line) => line.split(' ')),
);

/** Those of them that say more than that it is a part. Folded. */
export const planWords: ReadonlySet<string> = new Set([
  ...'плана плану плане планом'.split(' '),
  'plan',
  'plans',
  'planes',
  'план',
  'خطه',
  'مخطط',
]);

/** What stands between such a word and the name of what it is about: "plan for the ITI", « volet relatif à l'Instrument ». Folded. */
export const partLinks: ReadonlySet<string> = new Set(
  [
    'осуществления выполнения реализации для к касающиися касающаяся касающеися посвященная посвященныи посвященнои',
    'for of on the to implement implementing about dealing with concerning regarding',
    "du de la le l ' d des sur relatif relative a au consacre consacree pour concernant mise en œuvre application execution",
    'para el del sobre relativa relativo a de la los las dedicada dedicado consagrada aplicacion implementacion ejecucion',
    'по осуществлению выполнению о об',
    'تنفيذ لتنفيذ خاص خاصه متعلق متعلقه معني معنيه ب بشان حول عن في من',
  ].flatMap((line) => line.split(' ')),
);

/** Before a plan they make it another one: "our national plan for the Programme of Action". Folded. */
export const elsewhere: ReadonlySet<string> = new Set(
  'national regional subregional action own nationaux nationale nacional nacionales regionales subregional regionale propio национальныи национального национальном национальному региональныи регионального وطني وطنيه اقليمي اقليميه وطنيا'.split(
    ' ',
  ),
);
