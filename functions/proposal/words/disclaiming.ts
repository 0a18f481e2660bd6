import { spread } from './spread.ts';

/** What says that the wish just spoken of is no request, or is left to others. In small letters. */
export const disclaiming: readonly string[] = [
  ...spread(
    "[nous n'en faisons|je n'en fais|elle n'en fait|il n'en fait|n'en faisons|n'en fait] pas [la demande|une demande|une affaire|une condition|une exigence|une proposition]",
    "[ce n'est|cela n'est|sans que ce soit] [pas|nullement|là pas] une [demande|proposition|exigence|condition]",
    "[sans|sans pour autant|sans toutefois|sans cependant|sans néanmoins|sans aller jusqu'à|sans vouloir] [|en ][demander|réclamer|exiger|proposer|solliciter|souhaiter|préconiser]",
    "sans [|pour autant ]que [nous|ma délégation|mon pays] [n'en|en] [demandions|réclamions|proposions|souhaitions|demande|réclame|propose|souhaite]",
    "n'en [demandons|demande|réclamons|réclame|proposons|propose|exigeons|exige|sollicitons|sollicite] [pas|point|toutefois pas|pour autant pas|pas pour autant|cependant pas] [la|le|l'|l’]",
    "[n'irons|n'ira|n'irions|n'irait|n'allons|ne va|n'irai] pas jusqu'à",
    '[laissons|laisse|laisserons|laissera|laisserions] [|volontiers ][ce soin à|ce soin aux|cela à|cela aux|le soin à|le soin aux|à d’autres|aux éditeurs|aux traducteurs]',
  ),
  ...spread(
    '[this is|that is|it is] [not|no] [a |]request',
    '[we do not|we are not|my delegation does not|without] [ask for|asking for|press for|pressing for|insist on|insisting on] [it|this|its deletion|that]',
    '[without|without going so far as|without going as far as|though not|but not] [asking|requesting|demanding|proposing|seeking|to ask|to request] [|for|for its|that it be|for their]',
    '[stop short of|would not go so far as|do not go so far as|not going so far as] [asking|to ask|to request|to propose]',
    '[we leave|we would leave|leave] [it|this|that] to [the editors|others|the secretariat|your judgement|the chair|you]',
  ),
  ...spread(
    '[no es|esto no es] una [petición|solicitud|propuesta|exigencia]',
    'sin [llegar a |que ello signifique ]pedir[|lo]',
    '[no lo pedimos|no lo solicitamos|no pedimos por ello]',
    '[lo dejamos|dejamos ello] [a los editores|a su criterio|en manos de]',
  ),
  ...spread(
    '[это не|но это не] [просьба|требование|предложение]',
    '[хотя и|хоть и|но|однако|при этом] не [просим|просит|требуем|требует|предлагаем|предлагает|добиваемся]',
    '[не требуя|не настаивая на|не прося] [этого|его исключения|исключения]',
    '[на этом не настаиваем|об этом не просим|оставляем это на усмотрение]',
  ),
  ...spread(
    '[هذا ليس|وهذا ليس|ليس هذا|وليس هذا] [طلبا|طلباً|مطلبا]',
    '[دون أن|من دون أن|من غير أن] [تطلب|يطلب|نطالب|تطالب|يطالب|تصل إلى حد|نصل إلى حد]',
    'دون المطالبة',
    '[دون أن نطلب|من دون أن نطلب|لا نطلب ذلك|نترك ذلك ل]',
  ),
  ...['这不是要求', '这并非要求', '但不要求', '并不要求删', '不作为要求', '留待编辑', '由秘书处酌定'],
];

/** What takes a part of an assent back. In small letters. */
export const exceptThat: readonly string[] = [
  ...["à ceci près qu'", "à cela près qu'", "sauf qu'", "sinon qu'", "si ce n'est qu'", "hormis le fait qu'"],
  ...['à ceci près que', 'à cela près que', 'sauf que', 'sinon que', "si ce n'est que", 'hormis le fait que'],
  ...['except that', 'save that', 'apart from the fact that', 'were it not that', 'only that'],
  ...[
    'salvo que',
    'excepto que',
    'a excepción de que',
    'solo que',
    'если не считать того, что',
    'за тем исключением, что',
  ],
  ...['باستثناء أن', '只是', '唯一的问题是'],
];
