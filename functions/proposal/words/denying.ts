/** What says no to the verb behind it, in any of the languages. Folded. */
export const negations: ReadonlySet<string> = new Set(
  'not never cannot no nothing neither nor ne pas aucun aucune jamais nullement aucunement guere nunca jamas tampoco ni ningun ninguna ninguno не 不 勿 莫 未 没 无 لا عدم ليس ليست لن لم دون بدون غير الا لسنا بعدم ولا وعدم ни нельзя никогда'.split(
    ' ',
  ),
);

/** What denies each of several places before a verb: « ni … ni … ». Folded. */
export const neither: ReadonlySet<string> = new Set(['ni', 'neither', 'nor']);

/** What turns a condition round: "unless", « a menos que », « à moins que ». Folded. */
export const unless: ReadonlySet<string> = new Set(['unless', 'menos', 'salvo', 'moins', 'sauf', 'иначе']);

/** What denies the one word behind it: « غير مشروع ». Folded. */
export const bound: ReadonlySet<string> = new Set(['غير']);

/** What may stand between "not" and the verb and takes none of it away: "in a position to", « en mesure de ». Folded. */
export const bridging: ReadonlySet<string> = new Set(
  [
    'в состоянии на данном этапе пока еще сеичас можем может могут могу можно готовы готова готов считаем считает возможным целесообразным нужным необходимым хотели хотел бы',
    'in a position to ready prepared able yet at this stage',
    "en mesure de d ' pret prets prete pretes dispose disposes disposee disposees a l le la les nous s se y encore",
    'stade ce pour instant toujours',
    'condiciones posicion medida de dispuesto dispuestos dispuesta dispuestas listo listos preparado preparados',
    'aun todavia por ahora momento esta etapa fase se le lo el los las nos el en puede podemos podria',
    'يمكن يمكننا يمكنه يمكنها نستطيع يستطيع تستطيع استطيع بوسعنا بوسعه بوسعها وسعنا ان لنا لوفد وفد لوفدنا وفدنا بلادي بلدي بلدنا بلادنا',
    'لمجموعه مجموعه مقدورنا بامكاننا امكاننا مستعدين مستعد مستعده قادرين قادر قادره وضع موقف يسمح في ب ل علي حاليا بعد مرحله هذه حكومه نزال',
  ].flatMap((line) => line.split(' ')),
);

/** Where a "not" defers: "not yet", « pas encore », « pas à ce stade ». Folded. */
export const notYet: ReadonlySet<string> = new Set(
  'yet encore stade instant stage aun todavia momento ahora etapa fase пока еще этапе حاليا بعد مرحله'.split(' '),
);

/** What a "no" before them leaves free: "no objection to deleting". Folded. */
export const harmless: ReadonlySet<string> = new Set(
  'unhappy sorry sad tears larmes larme lagrimas слез displeased disgustaria molestaria importaria desagradaria pesaria lamentariamos lamentaria пожалели пожалеем огорчимся расстроимся mecontent mecontents mecontente fache faches fachee opposes hostile hostiles defavorable defavorables chagrines regretterions regretterait pleurerions pleurerait oserait oserions oserais plaindrions plaindrait mind objection objections inconvenient inconvenients obstacle difficulte probleme difficulty problem oppose opposons objectons objecion objeciones inconveniente inconvenientes reparo reparos problema obstaculo dificultad dificultades opone oponemos objetamos objeta возражаем возражает возражении возражения против препятствии проблем трудностеи مانع مانعا اعتراض ممانعه نمانع يمانع تمانع نعترض يعترض تعترض ضير باس مشكله تزال يزال نزال زالت زال سيما شك بد يسعنا يسعني يسع'.split(
    ' ',
  ),
);

/** What goes before « que » where it only compares or opens a clause of its own. Folded. */
export const apart: ReadonlySet<string> = new Set(
  'alors tandis bien pendant tant surpris surprise surprendra surprendre etonne etonnes etonnera doute mientras aunque'.split(
    ' ',
  ),
);

/** Particles that make a question of a "not": «не лучше ли», «нельзя ли». Folded. */
export const questioning: ReadonlySet<string> = new Set(['ли', 'ль']);

/** What a "not" before them refuses of the infinitive that they stand behind: «согласиться не можем». Folded. */
export const refusing: ReadonlySet<string> = new Set(
  'можем может могут могу сможем сможет смогут готовы готова готов в представляется считаем намерены намерен беремся станем станет стану будем будет буду собираемся собирается хотим'.split(
    ' ',
  ),
);

const only = 'only just seulement uniquement solo solamente unicamente только лишь فقط 仅 只'.split(' ');

/** What leaves nothing but the words behind it: "keep only “x”". Folded. */
export const restricting: ReadonlySet<string> = new Set([...only, 'merely', 'que']);

/** What leaves one of two places beside it: "keep only the latter". Folded. */
export const singling: ReadonlySet<string> = new Set([
  ...only,
  ...['solely', 'seul', 'seule', 'نكتفي', 'فنكتفي', 'يكتفي', 'تكتفي', 'الاكتفاء', 'بالاكتفاء'],
]);
