/** What stands between the beginning of a sentence and the subject it introduces, in six languages. Folded. */
export const introducers: ReadonlySet<string> = new Set(
  [
    'к ко во применительно отношении раздел раздела разделу подраздел подраздела подразделе часть частью глава главы теперь далее затем сначала также вопросу вопросам теме следующее уважаемыи господин председатель госпожа наши замечания замечание предложения комментарии',
    'on as regards regarding concerning turning to in under for with respect regard relation finally next then now the',
    'mr mrs ms madam sir president chair chairman chairperson chairwoman excellency ambassador',
    'monsieur madame m mme president presidente senor senora excellence excellences',
    'moving coming first second third lastly and also our comments about part section chapter',
    "sur s ' agissant de du des la le les l concernant pour ce qui est en concerne quant a au aux dans enfin ensuite puis",
    's’agissant relativement titre chapitre partie section d',
    'en cuanto a al respecto de del sobre por lo que la el los las se refiere con relacion finalmente parte capitulo',
    'respecta hace referente relativo tocante luego despues ahora seguidamente asimismo tambien y primero segundo tercero',
    'senor senora presidente presidenta embajador excelencia comentarios observaciones propuestas sobre nuestros nuestras',
    'paso pasamos pasemos vengo abordo abordamos refieren comienzo comenzare comenzamos empiezo empezare numeros numeracion todos abajo siguientes parrafos parrafo son corresponden',
    "j ' viens passons passe maintenant nos observations remarques propositions portent tous numeros renvoient paragraphes sont ceux je commencerai commence debuterai suivantes tout",
    'our comments remarks proposals relate concern all references numbers below refer are those paragraph i we come move turn begin start allow me let us',
    'перехожу переходя переидем обратимся обращусь относятся касаются все номера ниже даны пунктов указаны начну начнем высказаться соображения хотели бы хотел',
    'ان جميع كل ارقام فقرات وارده ادناه تخص تعود لدينا نود تعليق ملاحظه مقترحات مقترحاتنا تعليقات تتعلق',
    'para bajo comenzando pasando ultimo por lugar primer segundo atinente titulo apartado pero',
    'по относительно касательно насчет что касается в разделе наконец о об части главе',
    'بخصوص فيما يتعلق بشان حول في اما نسبه بالنسبه الي عن ب ل علي صعيد وعن وفي وبخصوص خصوص وبشان شان وفيما وحول ومن حيث من ناحيه سيد سيده رئيس',
    'لنبدا نبدا ابدا بدايه بدءا لننتقل ننتقل انتقل انتقلنا انتقالا واذا وصلنا ناتي لنستهل نستهل استهل نختم لنختم',
    'سعاده سفير سيدي رئيسه اولا ثانيا ثالثا رابعا خامسا اخيرا ختاما ثم وثمه جزء باب خاص خاصه متعلق متعلقه معني ملاحظاتنا ملاحظات تعليقاتنا',
    '关 于 至 就 而 言 在 先 再 谈 讲 说 论 看 到 最 后 首 接 下 来 面 现 转 其 次 次 另 外 第 一 二 三 四 五 入 向 是 我 们 想 要 的 部 分 方 中 对',
  ].flatMap((line) => line.split(' ')),
);

/** What stands between the word "section" and its title: "the part devoted to", « le chapitre relatif à ». Folded. */
export const titling: ReadonlySet<string> = new Set(
  [
    'по посвященныи посвященного посвященнои посвященном посвященную касающиися касающегося касающемся касающаяся озаглавленныи озаглавленного озаглавленном относящиися про относительно',
    'on about regarding concerning entitled titled called headed devoted dedicated dealing relating related to with covering for',
    "sur intitule intitulee intitules intitulees relatif relative consacre consacree concernant portant touchant a au aux la le les l ' d",
    'sobre titulado titulada relativo relativa dedicado dedicada a al la el',
    'consagrado consagrada referente referida referido denominado denominada llamado llamada que trata de del los las acerca',
    'о об под названием посвященный посвященная',
    'معنون معنونه خاص خاصه متعلق متعلقه معني معنيه بشان حول عن مكرس مكرسه ب في',
  ].flatMap((line) => line.split(' ')),
);

/** Between counted paragraphs and the name of what they stand under: "the last two on marking". Folded. */
export const leadsToTitle: ReadonlySet<string> = new Set(
  'on under about concerning regarding sur sous concernant sobre bajo о об под по بشان حول عن تحت'.split(' '),
);

/** Prepositions that turn to something. Folded. */
export const introducing: ReadonlySet<string> = new Set(
  'on under regarding concerning in as to sur sous concernant dans a au du de des sobre en del al respecto cuanto по о об في بشان بخصوص خصوص يتعلق حول ب علي وفي وعن عن وبخصوص وبشان 于 к относительно касательно касается отношении в'.split(
    ' ',
  ),
);

/** Who speaks, or says what he thinks, right behind the part that he turned to. Folded. */
export const stances: ReadonlySet<string> = new Set([
  ...'we i nous мы nosotros 我 وفدي وفدنا'.split(' '),
  ...'وافق ويد رحب طلب قترح دعم قبل ري ود كتفي سجل تفق تحفظ عترض عارض حتفظ تمسك ثمن رغب رجو حبذ فضل شدد وكد دعو رفض لتمس'
    .split(' ')
    .flatMap((stem) => ['ن', 'ي', 'ت', 'ا'].map((person) => person + stem)),
]);

/** What ends a sentence that only turns to a subject: « De la Déclaration d'abord. » Folded. */
export const closers: ReadonlySet<string> = new Set(
  "d ' abord ensuite enfin maintenant puis pour finir commencer terminer conclure first now next finally then lastly primero luego finalmente ahora despues seguidamente ultimo сначала затем далее наконец теперь завершение اولا اخيرا ختاما الان ثم تحديدا خصوصا عموما بالذات حصرا فقط 而 言 来 说 方 面 问 题 上 的 执 行 本 身".split(
    ' ',
  ),
);

/** A preposition and a part's name in the case that says where to: «в раздел», where «в разделе» says where. Folded. */
export const intoIt: ReadonlySet<string> = new Set([
  'в раздел',
  'в секцию',
  'в главу',
  'в подраздел',
  'в преамбулу',
  'в декларацию',
  'в план',
  'на раздел',
]);
