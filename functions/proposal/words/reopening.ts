import type { Action } from '#proposal/action-words.ts';
import type { Language } from '#wording/language.ts';
import { spread } from './spread.ts';

/** What is done to settled words: mostly spoken of to warn against it. */
export const reopening: Readonly<Record<Language, Readonly<Partial<Record<Action, readonly string[]>>>>> = {
  en: {
    rework: spread(
      '[reopen|reopens|reopening|reopened|renegotiate|renegotiating|revisit|revisiting|revisited|unravel|unravelling|unpick|unpicking|retouch]',
      '[tamper|tampering|tinker|tinkering|meddle|meddling] with',
    ),
  },
  fr: {
    rework: spread(
      '[rouvrir|rouvrons|rouvre|rouvert|rouverte|rouverts|réouvrir|renégocier|renégocié|dénaturer|bouleverser]',
      '[y toucher|y touchait|y touche|y revenir|revenir dessus]',
    ),
  },
  es: {
    rework: spread(
      '[reabrir|reabrirlo|reabrirla|reabra|reabramos|reabrirse|renegociar|renegociarlo|tocarlo|tocarla|desvirtuar|desvirtuarlo]',
    ),
  },
  ar: {
    rework: spread('[إعادة فتح|إعادة فتحها|إعادة فتح باب|إعادة التفاوض على|المساس ب|المساس بها|العبث ب|العبث بها]'),
  },
  ru: {
    rework: spread(
      '[переоткрывать|вновь открывать|заново открывать|пересматривать|пересмотреть|трогать|вскрывать|возвращаться к]',
    ),
  },
  zh: { rework: spread('[再动|触动|重新打开]') },
};

/** What calls a deed unwise, and so refuses it: "we would caution against deleting it". */
export const unwise: Readonly<Record<Language, readonly string[]>> = {
  en: spread(
    '[be|is|were] [imprudent|premature|ill-advised|inadvisable|counterproductive|a bad idea|a step too far|a great pity|a great shame|unhelpful|dangerous|risky] to',
    '[caution|cautions|cautioned|advise|advises|warn|warns|counsel|argue|argues|plead] against',
    '[hesitate|hesitates|refrain from|wary of|reluctant] [|to]',
  ).filter((phrase) => !/^(?:refrain from|wary of) to$/u.test(phrase)),
  fr: spread(
    "[serait|est|soit] [malvenu|imprudent|maladroit|prématuré|inopportun|dangereux|hasardeux|contre-productif|malheureux|dommage] [de|d’|d']",
    '[mettons|met|mettrions|mettrait] en garde contre',
    "[nous|se] [garderons|garderions|gardera|garderait|gardons|garde] bien [de|d’|d']",
    "[nous|se] [garderons|garderions|gardera|garderait] [de|d’|d']",
    "[ne voyons|ne voit|ne vois] [aucune|nulle|pas de] raison [de|d’|d']",
    '[déconseillons|déconseille|déconseillerions|déconseillerait] de',
    '[on|nous|il] [|ne ][gagnerait|gagnerions] rien à',
  ),
  es: spread(
    '[sería|es|fuera] [una lástima|una pena|imprudente|inoportuno|prematuro|contraproducente|desaconsejable|peligroso|poco prudente|arriesgado]',
    '[advertimos|advertiría|advertiríamos|prevenimos] [contra|en contra de]',
    '[desaconsejamos|desaconseja|desaconsejaríamos]',
    'nada se [ganaría|gana] con',
  ).filter((phrase) => !/^desaconsej/u.test(phrase)),
  ar: spread(
    '[من الخطأ|من غير الحكمة|من غير المستصوب|ليس من الحكمة|ليس من الصواب|من المؤسف|من السابق لأوانه]',
    '[نحذر|يحذر|تحذر|نحذّر] من',
  ),
  ru: spread(
    'было бы [ошибочно|неразумно|преждевременно|неосмотрительно|опрометчиво|контрпродуктивно|жаль|опасно|рискованно]',
    '[предостерегаем|предостерегли бы|предостерегает|предостерег бы] от',
    'не [советуем|советовали бы|рекомендуем|рекомендовали бы|стоит|следует ли|надо бы]',
  ).filter((phrase) => phrase !== 'не следует ли' && phrase !== 'не надо бы'),
  zh: spread('[不宜|不应|不可|切勿|切莫] [轻易|贸然]', '[将是|会是|乃] 错误'),
};
