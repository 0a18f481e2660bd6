/**
 * The words by which mail programs mark what is not the sender's own: one row a language, compared in lower case without
 * direction marks. The six languages first, then those that the programs of delegations also speak.
 */

/** Verbs of "On … X wrote:". */
export const wroteWords: readonly string[] = [
  ...['wrote', 'writes', 'has written', 'said the following'],
  ...['a écrit', 'écrit', 'ecrit'],
  ...['escribió', 'escribio', 'ha escrito'],
  ...['كتب', 'كتبت', 'تمت كتابة ما يلي'],
  ...['пишет', 'написал', 'написала', 'писал', 'писала', 'пишете'],
  ...['写道', '写到', '寫道', '寫到', '撰写'],
  ...['schrieb', 'schreibt', 'hat geschrieben'],
  ...['ha scritto', 'scrisse', 'scrive'],
  ...['escreveu', 'va escriure', 'escrigué', 'escribiu', 'escriviu'],
  ...['schreef', 'geschreven'],
  ...['skrev', 'skreiv', 'følgende'],
  ...[
    'napsal',
    'napsala',
    'napísal',
    'napísala',
    'napisał',
    'napisała',
    'napisao',
    'napisala',
    'napisal',
    'pisze',
    'piše',
  ],
  ...['írta', 'ezt írta'],
  ...['a scris', 'scris'],
  ...['yazdı', 'yazmış', 'yazılan', 'şunları yazdı'],
  ...['kirjoitti', 'kirjutas', 'rakstīja', 'rašė', 'parašė', 'idatzi', 'missatge de', 'napisana przez'],
  ...['написав', 'написала', 'написа', 'пише'],
  ...['έγραψε', 'כתב', 'כתבה', 'مرقوم داشت', 'نوشت'],
  ...['のメール', '書きました', 'のメッセージ', '작성', '님이 씀', '쓴 글', 'đã viết', 'viết', 'menulis', 'เขียน'],
];

/** What stands between dashes above an earlier mail. */
export const originalWords: readonly string[] = [
  ...[
    'original message',
    'original appointment',
    'original mail',
    'original e-mail',
    'reply message',
    'reply original message',
  ],
  ...['message d’origine', "message d'origine", 'message original', 'message initial'],
  ...['mensaje original'],
  ...['الرسالة الأصلية', 'رسالة أصلية', 'الرسالة الاصلية'],
  ...['исходное сообщение', 'исходное письмо', 'оригинальное сообщение'],
  ...['原始邮件', '邮件原件', '原邮件', '原始郵件', '原始訊息', '原始信件'],
  ...['ursprüngliche nachricht', 'originalnachricht', 'original-nachricht', 'originalmail'],
  ...['messaggio originale', 'mensagem original', 'missatge original'],
  ...['oorspronkelijk bericht', 'origineel bericht', 'oorspronkelijk e-mailbericht'],
  ...['oprindelig meddelelse', 'original meddelelse', 'opprinnelig melding', 'originalmelding', 'originalmeddelande'],
  ...['ursprungligt meddelande', 'ursprungsmeddelande'],
  ...['původní zpráva', 'původní e-mail', 'pôvodná správa', 'wiadomość oryginalna', 'oryginalna wiadomość'],
  ...[
    'izvorna poruka',
    'originalna poruka',
    'izvirno sporočilo',
    'eredeti üzenet',
    'mesaj original',
    'mesajul original',
  ],
  ...['orijinal mesaj', 'özgün ileti', 'orjinal mesaj', 'alkuperäinen viesti', 'algne kiri', 'algsõnum'],
  ...['оригінальне повідомлення', 'вихідне повідомлення', 'оригинално съобщение', 'αρχικό μήνυμα', 'הודעה מקורית'],
  ...['元のメッセージ', '元のメール', '원본 메시지', '원본 메일', '원본메일', 'thư gốc', 'pesan asli'],
];

/** What help desks put above their words: an answer is written over it. */
export const replyAbove: readonly string[] = [
  ...['reply above this line', 'reply above the line', 'respond above this line'],
  ...['répondre au-dessus de cette ligne', 'réponse au-dessus de cette ligne'],
  ...['responda por encima de esta línea', 'respuesta por encima de esta línea', 'respuesta encima de esta línea'],
  ...['ваш ответ выше этой', 'ответ выше этой линии', 'ответ выше этой строки'],
  ...['الرد فوق هذا السطر', 'ردك فوق هذا'],
  ...['请在此行上方', '请在此行之上', '在此线上方', '請在此行上方'],
  ...[
    'antwort oberhalb dieser',
    'antworten sie oberhalb dieser',
    'resposta acima desta linha',
    'risposta sopra questa',
  ],
];

/** What stands above a mail that is passed on. */
export const forwardWords: readonly string[] = [
  ...[
    'forwarded message',
    'begin forwarded message',
    'forwarded by',
    'forwarded email',
    'forward message',
    'this is a forwarded message',
    'forwarded mail',
  ],
  ...['message transféré', 'message transmis', 'message réexpédié', 'courriel transféré', 'e-mail transféré'],
  ...['début du message transféré', 'début du message réexpédié', 'transféré par'],
  ...['mensaje reenviado', 'inicio del mensaje reenviado', 'comienzo del mensaje reenviado', 'reenviado por'],
  ...['الرسالة المعاد توجيهها', 'رسالة معاد توجيهها', 'الرسالة المُحوّلة', 'رسالة محولة', 'رسالة مُعاد توجيهها'],
  ...['بداية الرسالة المُعاد توجيهها', 'بداية الرسالة المعاد توجيهها', 'رسالة تم إعادة توجيهها'],
  ...['пересланное сообщение', 'пересылаемое сообщение', 'перенаправленное сообщение', 'пересланное письмо'],
  ...['начало переадресованного сообщения', 'начало пересылаемого сообщения', 'начало пересланного сообщения'],
  ...[
    '转发的邮件',
    '转发邮件信息',
    '转发邮件',
    '开始转发的邮件',
    '下面是被转发的邮件',
    '转发的消息',
    '轉寄郵件',
    '轉寄的郵件',
  ],
  ...['開始轉寄郵件', '以下是轉寄的郵件', '已轉寄郵件', '轉寄訊息'],
  ...[
    'weitergeleitete nachricht',
    'weitergeleitete e-mail',
    'weitergeleitete mail',
    'anfang der weitergeleiteten nachricht',
  ],
  ...['beginn der weitergeleiteten nachricht', 'anfang der weitergeleiteten e-mail', 'weitergeleitet von'],
  ...['messaggio inoltrato', 'inizio messaggio inoltrato', 'inizio del messaggio inoltrato', 'inoltrato da'],
  ...['mensagem encaminhada', 'mensagem reencaminhada', 'início da mensagem encaminhada', 'missatge reenviat'],
  ...['início da mensagem reencaminhada', 'encaminhado por'],
  ...['doorgestuurd bericht', 'begin doorgestuurd bericht', 'doorgestuurde e-mail', 'doorgezonden bericht'],
  ...[
    'videresendt meddelelse',
    'videresendt besked',
    'videresendt melding',
    'videresendt e-post',
    'start på videresendt besked',
  ],
  ...['start på videresendt melding', 'begynnelse på videresendt melding', 'påbegynd videresendt besked'],
  ...['vidarebefordrat meddelande', 'vidarebefordrat mejl', 'vidarebefordrat brev', 'början på vidarebefordrat brev'],
  ...['början på vidarebefordrat meddelande', 'börja vidarebefordrat meddelande'],
  ...[
    'přeposlaná zpráva',
    'přeposlaný e-mail',
    'začátek přeposílané zprávy',
    'preposlaná správa',
    'začiatok preposlanej správy',
  ],
  ...[
    'przekazana wiadomość',
    'wiadomość przekazana dalej',
    'treść przekazanej wiadomości',
    'przesłana dalej wiadomość',
  ],
  ...['początek przekazywanej wiadomości', 'początek przekazanej wiadomości', 'wiadomość przesłana dalej'],
  ...['proslijeđena poruka', 'započni proslijeđenu poruku', 'početak proslijeđene poruke', 'prosleđena poruka'],
  ...[
    'posredovano sporočilo',
    'továbbított üzenet',
    'továbbított levél',
    'továbbított levél kezdete',
    'továbbított e-mail',
  ],
  ...['mesaj redirecționat', 'mesaj înaintat', 'mesaj transmis', 'începe mesajul redirecționat', 'mesaj redirectionat'],
  ...[
    'iletilmiş mesaj',
    'iletilen mesaj',
    'iletilmiş ileti',
    'yönlendirilmiş mesaj',
    'yönlendirilen ileti',
    'iletinin başlangıcı',
  ],
  ...['iletilen ileti', 'yönlendirilen e-posta', 'iletilmiş iletinin başlangıcı', 'yönlendirilen mesajın başlangıcı'],
  ...['välitetty viesti', 'edelleen lähetetty viesti', 'edelleenlähetetty viesti', 'välitetty viesti alkaa'],
  ...['edastatud kiri', 'edastatud sõnum', 'edasisaadetud kiri', 'pārsūtītais ziņojums', 'persiųstas laiškas'],
  ...['переслане повідомлення', 'пересланий лист', 'перенаправлене повідомлення', 'початок листа, що пересилається'],
  ...['початок переадресованого повідомлення', 'препратено съобщение'],
  ...['προωθημένο μήνυμα', 'αρχή προωθημένου μηνύματος', 'הודעה שהועברה', 'תחילת ההודעה שהועברה', 'پیام هدایتشده'],
  ...[
    '転送メッセージ',
    '転送されたメッセージ',
    '転送されたメール',
    '전달된 메시지',
    '전달된 메일',
    '전달된 메시지 시작',
  ],
  ...['thư được chuyển tiếp', 'chuyển tiếp thư', 'pesan terusan', 'pesan yang diteruskan'],
];

/** What stands between dashes below such a mail. */
export const endWords: readonly string[] = [
  ...['end forwarded message', 'end of forwarded message', 'end original message', 'end of original message'],
  ...['fin du message transféré', 'fin du message réexpédié', 'fin du message transmis', 'fin du message d’origine'],
  ...['fin del mensaje reenviado', 'fin del mensaje original'],
  ...['конец пересылаемого сообщения', 'завершение пересылаемого сообщения', 'конец пересланного сообщения'],
  ...['نهاية الرسالة المعاد توجيهها', 'نهاية الرسالة المُعاد توجيهها'],
  ...['转发邮件结束', '轉寄郵件結束', '转发的邮件结束'],
  ...['ende der weitergeleiteten nachricht', 'fine messaggio inoltrato', 'fim da mensagem encaminhada'],
  ...['einde doorgestuurd bericht', 'koniec przekazywanej wiadomości', 'кінець пересланого повідомлення'],
];

/**
 * Stems that tell a passed-on mail between dashes from one answered, where the whole phrase stands in no table: programs
 * word it differently from version to version.
 */
export const forwardStems: readonly string[] = [
  ...[
    'forward',
    'fwd',
    'transféré',
    'transmis',
    'réexpédi',
    'reenvi',
    'توجيه',
    'محول',
    'пересла',
    'пересыл',
    'перенаправ',
  ],
  ...[
    'переадрес',
    'пересил',
    '转发',
    '轉寄',
    '轉發',
    'weitergeleitet',
    'inoltrat',
    'encaminhad',
    'doorgest',
    'doorgezon',
  ],
  ...['videresend', 'vidarebefordr', 'přepos', 'prepos', 'przekaz', 'przesłan', 'proslije', 'prosleđ', 'továbbít'],
  ...[
    'redirec',
    'înaint',
    'ileti',
    'yönlendir',
    'välitet',
    'edelleen',
    'edasta',
    'pārsūt',
    'persiųs',
    'προωθη',
    'הועבר',
  ],
  ...['転送', '전달', 'chuyển tiếp', 'diteruskan', 'terusan'],
];

/** Beginnings of the subject of a mail that is passed on. */
export const forwardSubjects: readonly string[] = [
  ...['fw', 'fwd', 'forward'],
  ...['tr', 'rv', 'reenv', 'enc', 'encam'],
  ...['пересл', 'пер', 'переслать'],
  ...['تحويل', 'إعادة توجيه', 'توجيه'],
  ...['转发', '轉寄', '轉發', '转寄'],
  ...['wg', 'wtr', 'doorst', 'inol', 'inoltro', 'vb', 'vl', 'pd', 'prz', 'fv'],
  ...['továbbítás', 'iletilen', 'ilt', 'препр', 'πρθ', 'הועבר', '転送', '전달'],
];

/** "See our comments below": then what stands below the quotation header may be answered between its lines. */
export const answersBelow: readonly string[] = [
  ...['below', 'inline', 'in-line', 'in red', 'in blue', 'in green', 'in bold', 'in capitals', 'in the text'],
  ...['ci-dessous', 'ci-après', 'en rouge', 'en bleu', 'en vert', 'en gras', 'dans le texte', 'plus bas'],
  ...['abajo', 'a continuación', 'en rojo', 'en azul', 'en verde', 'en negrita', 'en el texto', 'más abajo'],
  ...['ниже', 'красн', 'синим', 'зелен', 'жирным', 'в тексте'],
  ...['أدناه', 'بالأحمر', 'باللون', 'فيما يلي', 'في النص'],
  ...['以下', '下文', '见下', '如下', '红色', '蓝色', '绿色', '文中'],
];
