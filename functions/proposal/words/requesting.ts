import type { Language } from '#wording/language.ts';
import { spread } from './spread.ts';

/** Whoever may be asked to do what a delegation wishes. */
const us =
  'we|one|i|you|someone|the chair|the president|the secretariat|the bureau|the facilitator|colleagues|delegations';

/**
 * What opens a question that is a request put politely: "would it not be better to …?", « pourquoi ne pas … ? ». What is
 * asked for stands behind it.
 */
export const requesting: Readonly<Record<Language, readonly string[]>> = {
  en: spread(
    '[would|might|could|may] it [be|not be|perhaps be|possibly be|also be|make|not make|perhaps make|not perhaps be]',
    "[wouldn't|couldn't|mightn't] it [be|make]",
    'would that not be',
    '[is|are] [it|we] not [time|better|better off|best|preferable|wiser|wise|simpler|clearer|safer|more|enough|sufficient|possible|high time]',
    "isn't it [time|better|best|preferable|wiser|wise|simpler|clearer|safer|more|enough|sufficient|possible|high time]",
    'is it [possible|feasible|conceivable] [to|that we|for you to|for the chair to|for the secretariat to]',
    `[could|can|might] [${us}] [|not|please|kindly|perhaps|also|simply|just]`,
    "[couldn't|can't|shouldn't|mightn't|wouldn't] [we|one|you]",
    `[should|would] [we|one] not`,
    'shall we',
    `would [you|the chair|the president|the secretariat|the bureau|colleagues|delegations] [please|kindly|be|mind|consider|agree|accept|object|be so kind as to]`,
    'may [we|i] [ask|request|suggest|propose|invite|plead|appeal]',
    'why [not|do we not|could we not]',
    "why [don't|can't|couldn't] [we|you]",
    '[how|what] about',
    'what if [we|one|i|we were to|one were to|you were to]',
    '[any|is there any|is there a] chance',
    'would there [be|not be]',
    "[do you not|don't you|do you] think [we|one] [could|might|should|can]",
  ),
  fr: spread(
    '[|ne] [serait|pourrait|conviendrait|faudrait|vaudrait|devrait|gagnerait|suffirait]-[il|on] [|pas|mieux|pas mieux|plutôt]',
    '[|ne] [pourrions|devrions|pouvons|gagnerions]-nous [|pas]',
    '[pourriez|pouvez|voudriez|accepteriez|consentiriez|auriez|verriez|seriez]-vous',
    '[|ne] [peut|faut|doit]-[on|il] pas',
    'peut-on',
    '[ne serait|serait]-ce pas',
    "n'[y aurait|y a-t|est|était]-il pas",
    'y aurait-il',
    'pourquoi ne [pas|pourrait-on pas]',
    "et si [on|nous|l'on]",
    'que [diriez|penseriez|dites|pensez]-vous de',
    '[accepterait|pourrait|voudrait|consentirait|serait]-[il|elle]',
    'ne [pensez|croyez|trouvez]-vous pas',
    "est-ce qu'on [|ne] [pourrait|peut]",
    'est-ce que nous ne pourrions pas',
  ),
  es: spread(
    '[|no] [sería|se podría|podría|podrían|podríamos|convendría|cabría|habría|debería|deberíamos|valdría|tendría|tendrían|se debería|bastaría|puede|se puede|pueden|podemos]',
    '[|no] sería [tan amable de|posible|mejor|preferible|conveniente]',
    '[serían|sería] tan [amables|amable] de',
    'por qué no',
    'y si',
    'qué [tal|tal si|les parece|le parece|les parecería|opinan de]',
    '[|no] es posible',
    '[hay|habría] [posibilidad|inconveniente|manera|modo]',
    '[aceptaría|aceptarían|accedería|accederían|estaría|estarían]',
    'no [es|será] [mejor|preferible|hora de]',
  ),
  ar: spread(
    '[هل|أ|أليس|ألا|أما|أفلا] [من الممكن|يمكن|يمكننا|يمكنكم|بالإمكان|من الأفضل|من الأنسب|من الأجدى|الأفضل|الأنسب|الأجدى|من المستحسن|يستحسن|يجدر|يجدر بنا|ينبغي|يجب|كان من الأفضل|يكون من الأفضل|حان الوقت|نستطيع]',
    'هل [لنا أن|لكم أن|لكم في|تتكرمون|تتفضلون|تسمحون|توافقون على|لديكم مانع من|ثمة مانع من|هناك مانع من|ترون إمكانية|من سبيل إلى|من مانع في]',
    '[لماذا|لم] لا [يتم|نقوم|يجري|تقوم|نعمد إلى|]',
    'ماذا لو [تم|قمنا|جرى|]',
    'ما [رأيكم|رأيكم لو|قولكم] في',
    'هلا',
  ),
  ru: spread(
    'не [было бы|будет ли|лучше ли|проще ли|правильнее ли|целесообразно ли|целесообразнее ли|разумнее ли|логичнее ли|следует ли|следовало бы|стоит ли|стоило бы|пора ли|могли бы|мог бы|могла бы|согласится ли|согласились бы|сочтёт ли|сочтете ли|лучше было бы|считаете ли|должны ли]',
    '[нельзя|можно|возможно] ли',
    'нельзя было бы',
    'можно было бы',
    'почему бы [|нам|вам] не',
    'отчего бы не',
    'как насчёт того, чтобы',
    'как вы смотрите на то, чтобы',
    '[а что|что] если [|бы]',
    'а не [лучше ли|проще ли|стоит ли|следует ли]',
    '[может|мог бы|могли бы] ли [председатель|секретариат|мы|вы]',
  ),
  zh: spread(
    '[|请问] [是否可以|可否|能否|是否能|是否能够|能不能|可不可以|可以不可以|是不是可以|是否有可能|有没有可能]',
    '[是否|是不是] [应|应当|应该|可|可考虑|应考虑|应予考虑|考虑|宜|更宜]',
    '[为什么|为何] 不',
    '何不',
    '不如',
    '[主席|各位|贵处|秘书处] [是否同意|能否同意|可否考虑|是否愿意|可否]',
    '要不要',
  ),
};

/**
 * What makes a real question of it: "would it be correct that paragraph 12 replaces …?". Beginnings of words, folded.
 */
export const inquiring: Readonly<Record<Language, readonly string[]>> = {
  en: 'confirm|tell|inform|indicate|say|explain|clarif|elaborat|understand|understood|assum|mean|imply|implies|read|know|remind|correct|right|true|fair|case|intend|intention|purpose|why|who|whom|which|what|how|whether|where|when|illustrat|specif|describ|objecti|justif'.split(
    '|',
  ),
  fr: 'confirm|dire|inform|indiqu|expliqu|préciser|éclair|comprend|compris|suppos|signif|savoir|rappeler|exact|vrai|juste|intention|pourquoi|qui|quel|comment|où|quand|objecti|justifi|lire'.split(
    '|',
  ),
  es: 'confirm|decir|inform|indic|explic|aclar|precis|entend|entiend|supon|signific|saber|record|correct|cierto|verdad|intenci|quién|cuál|cómo|dónde|cuándo|justific|leer'.split(
    '|',
  ),
  ar: 'تأكيد|توضيح|التوضيح|شرح|بيان|إفادت|تفسير|معرفة|نفهم|المقصود|يعني|الصحيح|القول'.split('|'),
  ru: 'подтверд|пояснит|поясн|разъясн|объясн|уточнит|сказать|сообщит|указать|понима|понят|значит|знать|напомнит|верно|правильно|почему|кто|какой|какие|как|где|когда|намер'.split(
    '|',
  ),
  zh: '说明|解释|澄清|确认|告知|理解|意味|指明|阐明|介绍|明确|知道|为何|为什么|谁|哪'.split('|'),
};
