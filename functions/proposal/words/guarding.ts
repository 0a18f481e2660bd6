import type { Language } from '#wording/language.ts';
import { spread } from './spread.ts';

/** What a sender will not have, and what it would do to the text: together they keep it. In small letters. */
export interface Guarding {
  /** "We cannot accept", "it would be a mistake", "there can be no outcome". */
  readonly refused: readonly string[];
  /** "to see it watered down", "a text without it", "any change". */
  readonly harm: readonly string[];
  /** "A red line": refused, or kept where the sentence says that it must stay. */
  readonly line: readonly string[];
  readonly stays: readonly string[];
}

/** "We cannot accept a text without it", « tout affaiblissement serait regrettable », 我们不能接受将其淡化. */
export const guarding: Readonly<Record<Language, Guarding>> = {
  en: {
    refused: spread(
      "[cannot|can not|can't|could not|couldn't|will not|won't|would not|wouldn't|do not|don't|did not|not be able to|unable to|never|nor could we|nor can we] [accept|agree|support|want|like|wish|see|live with|join|go along|consent|adopt|sign up|endorse|welcome|allow|imagine|afford|risk]",
      '[would|we|it would be a] regret',
      '[would be|is|very|most|deeply|quite|be] [regrettable|unhappy|unfortunate|unacceptable|uncomfortable|wrong|unwise|concerned|worried|reluctant|sorry|a pity|dangerous]',
      'not [be happy|be comfortable|acceptable|wise|be acceptable]',
      '[a|an|serious|grave] [mistake|error|step back|step backwards|backward step|setback|pity|disservice]',
      '[there can be|there is|there will be|there would be|we see] no [outcome|agreement|consensus|document|deal|room|package|margin]',
      '[nothing|not a word|not a comma|no part] [in|of] it',
      '[must|should|ought|may|can] not be',
      '[object to|opposed to|oppose|against|warn against|caution against|resist]',
      '[makes little|makes no|loses its|loses much of its|would make no|would lose its|would make little] [sense|meaning|value|point|purpose]',
      '[be|is|remains|would be] [incomplete|pointless|meaningless|empty|unbalanced|hollow]',
    ),
    harm: spread(
      '[watered|watering|toned|toning|cut|cutting|trimmed|whittled|whittling] [down|back|away|it down|this down|it back]',
      '[weakened|diluted|softened|eroded|hollowed out|emptied|diminished|tampered with|stripped]',
      '[weakening|dilution|erosion|softening|loss] of [it|this|the language|the text|the paragraph|this language|this text]',
      '[weaken|weakening|dilute|diluting|soften|softening|erode|touch|touching|change|changing|alter|altering|amend|lose|losing|drop|dropping|omit|omitting|leave out|leaving out|reopen|reopening|unpick] [it|this|this one|this paragraph|the paragraph|this text]',
      '[omits|lacks|drops|ignores|excludes] [it|this|this one|this paragraph]',
      '[leaves|leave|leaving|takes|taking] it out',
      '[be|been|see it|see this|see this one|see this paragraph] [touched|lost|dropped|left out|omitted|gone|go|disappear|vanish|missing]',
      '[its|the] [disappearance|omission|weakening|dilution|loss]',
      'any [change|changes|weakening|dilution|tampering|alteration|further dilution|reduction|step down]',
      'without [it|this one|this paragraph|the paragraph|that paragraph|this text|such a paragraph|this language]',
    ),
    line: spread('[a|our|the|our clear] red line', 'non-negotiable', 'not negotiable'),
    stays: spread('[must|has to|needs to|should|ought to|shall] [stay|remain|be kept|be there|be in]'),
  },
  fr: {
    refused: spread(
      '[ne pouvons|ne peut|ne pouvons pas|ne peut pas|ne pourrions|ne pourrait|ne pourrions pas|ne pourra|ne pourra pas|ne saurait|ne saurions|ne voulons pas|ne souhaitons pas|ne voudrions pas|ne souhaiterions pas|ne veut pas|n’acceptons pas|n’accepterons pas|ne serions pas en mesure de] [accepter|admettre|consentir|voir|le voir|la voir|les voir|souscrire|appuyer|adhérer|accepter de|cautionner|soutenir|qu|que]',
      '[n’acceptons pas|n’accepterons pas|n’accepterions pas|n’accepte pas|n’acceptera pas]',
      '[serait|est|nous paraît|nous semble|seraient] [regrettable|inacceptable|dommageable|préjudiciable|malvenu|une erreur|une faute|un recul|fâcheux|pour nous un recul|à nos yeux un recul|un retour en arrière|très regrettable]',
      '[regretterions|regretterait|déplorerions|verrions d’un très mauvais œil|verrions d’un mauvais œil|nous opposons à|s’oppose à|opposés à|opposée à|hostiles à]',
      '[pas|aucun|point] [d’accord possible|de consensus possible|d’accord|de consensus|de document|d’issue]',
      '[ne se joindra pas|ne se ralliera pas|ne nous joindrons pas|ne nous rallierons pas|ne pourra se joindre|ne pourra se rallier] à',
      '[perdrait|perd|n’aurait plus de|n’a plus de|n’a guère de] [son sens|tout son sens|sens|sa raison d’être]',
      'il ne faut [surtout pas|pas|en aucun cas]',
      '[ne doit|ne devrait] [pas|en aucun cas|plus] être',
      'on ne saurait',
    ),
    harm: spread(
      '[affaibli|affaiblie|édulcoré|édulcorée|dilué|diluée|amoindri|vidé de sa substance|privé|privée|amputé|tronqué|dénaturé]',
      '[l’affaiblir|l’édulcorer|le diluer|la diluer|y toucher|le modifier|la modifier|le retoucher|en passer|le perdre|la perdre|s’en passer|s’en priver|le toucher|l’amoindrir]',
      '[sa|la] [disparition|dilution|perte|suppression pure et simple]',
      '[toute|une quelconque|la moindre] [modification|dilution|retouche|atteinte|altération|édulcoration]',
      'tout [affaiblissement|changement|recul]',
      '[l’omettrait|l’omet|qui l’ignore|qui l’ignorerait|qui ne le contiendrait pas|où il ne figurerait pas]',
      'sans [lui|elle|ce paragraphe|ce texte|ce passage]',
      '[disparaître|disparaisse]',
    ),
    line: ['une ligne rouge', 'ligne rouge', 'non négociable'],
    stays: spread(
      '[il|elle|ce paragraphe|cela|celui-ci] doit [rester|demeurer|être maintenu|figurer]',
      'doit y rester',
    ),
  },
  es: {
    refused: spread(
      'no [puede|podemos|podría|podríamos|podrá|podremos|quisiéramos|queremos|querríamos|deseamos|desearíamos|quisiera|estamos en condiciones de] [aceptar|admitir|consentir|apoyar|ver|verlo|verla|verlos|sumarnos|sumarse|respaldar|aprobar|que|acompañar|prescindir]',
      'no [aceptamos|aceptaremos|aceptaríamos|acepta|aceptará|admitimos|consentiremos]',
      '[sería|es|nos parece|resultaría] [lamentable|inaceptable|un error|una equivocación|un retroceso|para nosotros un retroceso|un paso atrás|perjudicial|una lástima|muy lamentable]',
      '[lamentaríamos|lamentaría|deploraríamos|veríamos con muy malos ojos|veríamos con malos ojos|nos oponemos a|se opone a|nos opondríamos a|somos contrarios a]',
      'no [hay|habrá|habría|cabe] [acuerdo|consenso|documento|resultado] [|posible]',
      'no se [sumará|unirá|adherirá] a',
      '[pierde|perdería|carece de|carecería de] [sentido|su sentido|todo sentido|valor|su razón de ser]',
      'no [debe|debería|debe en ningún caso]',
      'nada [debe|debería]',
    ),
    harm: spread(
      '[debilitado|debilitada|diluido|diluida|diluya|diluirse|debilite|suavizado|suavizada|rebajado|rebajada|desvirtuado|desvirtuada|vaciado de contenido]',
      '[debilitarlo|debilitarla|diluirlo|diluirla|tocarlo|tocarla|modificarlo|modificarla|cambiarlo|cambiarla|perderlo|perderla|suavizarlo|rebajarlo|prescindir de él|prescindir de ella]',
      '[su|la] [desaparición|dilución|pérdida|debilitamiento]',
      '[cualquier|todo|el menor] [cambio|debilitamiento|retoque|menoscabo|modificación|alteración]',
      '[lo omita|la omita|lo ignore|no lo incluya|no lo contenga|carezca de él]',
      'sin [él|ella|este párrafo|ese párrafo|este texto]',
      '[perderse|desaparezca|se pierda|se toque]',
    ),
    line: ['línea roja', 'no es negociable', 'innegociable'],
    stays: spread('[tiene que|debe|ha de] [quedarse|permanecer|quedar|mantenerse|figurar|seguir ahí]'),
  },
  ar: {
    refused: spread(
      '[لا|لن|لم] [نقبل|يقبل|تقبل|نوافق على|يوافق على|توافق على|نود|نريد|نرغب في|يمكن قبول|يمكننا قبول|يمكننا أن نقبل|نستطيع قبول|ننضم إلى|ينضم|تنضم|نؤيد|يسعنا قبول|نرضى|نكون راضين عن|يمكن لمجموعتنا أن تقبل|يمكن لوفدي أن يقبل|يمكن لبلدي أن يقبل|يمكن لوفدنا أن يقبل|يسعنا أن نقبل]',
      '[سيكون من الخطأ|من الخطأ|سنأسف|نأسف|يؤسفنا|نعترض على|نعارض|سيكون تراجعا|يعد تراجعا|تراجعا|خطوة إلى الوراء]',
      'لا [اتفاق|توافق|توافق في الآراء|وثيقة] [|ممكنا|ممكن]',
      '[تفقد|يفقد|لا يبقى] [الوثيقة|النص|المشروع|للوثيقة|للنص] [معناها|معناه|معنى|قيمتها|قيمته]',
      '[يجب|ينبغي|لا بد] [ألا|أن لا]',
    ),
    harm: spread(
      '[إضعافها|إضعافه|ضعيفة|مخففة|تخفيفها|تخفيفه|تمييعها|تمييعه|تمييع|تُضعف|تضعف|يضعف|تُخفف|تخفف|المساس بها|المساس به|اختفائها|اختفاؤها|اختفاءها|اختفائه|زوالها|يغفلها|يغفله|يتجاهلها|إغفالها|التراجع عنها|تغييرها|تغييره]',
      '[أي] [تغيير|إضعاف|تعديل|مساس|تخفيف]',
      '[من دونها|بدونها|من دونه|بدونه|بدون هذه الفقرة|من دون هذه الفقرة|دون هذه الفقرة|خال منها|خاليا منها|خاليا منه|لا يتضمنها]',
    ),
    line: ['خط أحمر', 'خطا أحمر', 'غير قابل للتفاوض', 'غير قابلة للتفاوض'],
    stays: spread('[يجب|ينبغي|لا بد] أن [تبقى|يبقى|تظل|يظل]'),
  },
  ru: {
    refused: spread(
      'не [можем|может|могли бы|мог бы|могла бы|сможем|сможет|готовы|готова|готов|хотели бы|хотела бы|хотел бы|хотим|желаем|намерены] [принять|согласиться|согласиться с|согласиться на|поддержать|видеть|его видеть|присоединиться|допустить|одобрить|чтобы]',
      'не [приемлем|примем|примет|присоединится к|присоединимся к|допустим|согласимся]',
      '[было бы|стало бы|будет|станет|считаем|является] [ошибкой|ошибочным|неприемлемым|достойным сожаления|для нас шагом назад|шагом назад|большой ошибкой|неправильным]',
      '[вызвало бы|вызовет|вызвала бы] [сожаление|глубокое сожаление|возражения]',
      '[возражаем против|возражает против|выступаем против|против|недовольны|сожалели бы|неприемлемо|неприемлема|неприемлемы]',
      '[договорённость|согласие|консенсус|договоренность|документ|итог] [невозможна|невозможен|невозможно]',
      '[теряет|теряют|утрачивает|лишается|потерял бы|утратил бы] [смысл|всякий смысл|смысла|своё значение]',
      '[ничего не должно|ни одно слово не должно|нельзя|не следует|не должен|не должна|не должно]',
    ),
    harm: spread(
      '[ослабления|ослаблением|ослабление|ослаблению|размыванием|размывания|размывание|размыванию|выхолащивания|выхолащивание|исчезновения|исчезновением] [этого|этой|данного|данной|такой|текста|пункта]',
      '[его|её] [ослабления|ослаблением|ослабление|ослаблению|размыванием|размывания|размывание|размыванию|выхолащивания|выхолащивание|исчезновения|исчезновением|исчезновение]',
      '[ослабленным|ослабленной|ослаблен|размытым|размытой|урезанным|изъято|утрачено|утрачен|исчез]',
      '[трогать|менять|изменять|ослаблять|размывать|сокращать|выхолащивать] [его|её|этот пункт|этот текст]',
      '[его|её] [трогать|менять|изменять|ослаблять|размывать|сокращать]',
      '[любое|всякое|какое-либо|любого|всякого] [ослабление|ослабления|изменение|размывание|сокращение]',
      'без [него|неё|этого пункта|такого пункта|этого положения]',
      '[его нет|он отсутствует|он не упомянут|её нет]',
    ),
    line: ['красная линия', 'красной линией', 'не подлежит обсуждению', 'не подлежит пересмотру'],
    stays: spread(
      '[он|она|это|пункт|он обязательно|непременно] [должен|должна|должно] [остаться|оставаться|сохраниться|быть сохранён]',
      'должен остаться',
    ),
  },
  zh: {
    refused: spread(
      '[不能|无法|不会|不愿|不希望|不愿意|难以|不应|不可|不得|决不|绝不] [接受|同意|看到|见到|支持|加入|赞同|认同|再予|让|容忍]'.replaceAll(
        '] [',
        '][',
      ),
      '[将是错误的|是错误的|是个错误|令人遗憾|表示遗憾|是倒退|是一种倒退|是一步倒退|都是倒退|不可接受|不能允许|会是倒退]',
      '[不可能达成一致|不可能达成协议|就没有共识|没有共识|失去意义|毫无意义|没有意义|不完整]',
      '[不应|不得|不可|不能|不宜|不该]',
      '反对',
    ),
    harm: spread(
      '[被削弱|被淡化|将其淡化|将其削弱|加以淡化|加以削弱|削弱该段|淡化该段|削弱这一|淡化这一|任何削弱|任何淡化|任何改动|任何改变|任何修改|予以淡化|改动它|改动该段|触动它|触动该段|丢失|消失|被删|遗漏它]',
      '没有[它|这一段|该段|这段|此段|这一内容|这一条|这些内容]',
      '[删去后|离开它|缺少它|缺了它|不含这一段|不含该段]',
    ),
    line: ['红线', '不容谈判', '没有商量余地'],
    stays: spread('[必须|一定要|应当|务必][保留|留下|留着|继续存在]'),
  },
};
