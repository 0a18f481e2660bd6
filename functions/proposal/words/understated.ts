import type { Action } from '#proposal/action-words.ts';
import type { Language } from '#wording/language.ts';
import { spread } from './spread.ts';

type Words = Readonly<Partial<Record<Action, readonly string[]>>>;

/** What says yes by denying a no, and refuses a deed as not to be thought of. */
export const understated: Readonly<Record<Language, Words>> = {
  en: {},
  fr: {
    oppose: spread(
      '[hors de question|impensable|inconcevable|inenvisageable|exclu pour nous|exclue pour nous|exclus pour nous]',
    ),
  },
  es: {
    support: spread('no es que [nos opongamos|estemos en contra|objetemos|rechacemos] [|a|al|a la|a los|de|del]'),
    oppose: spread(
      '[impensable|inconcebible|fuera de discusión|queda descartado|queda descartada|descartado para nosotros]',
    ),
  },
  ar: {
    support: spread('[لسنا|ليس وفدنا|ليس وفد بلادي] [ضد|معارضين ل|معترضين على|معارضا ل]', '[لسنا|ليس وفدنا] ضدها'),
    oppose: spread('أمر غير وارد', 'غير [وارد|واردة] [بالنسبة إلينا|بالنسبة لنا|إطلاقا|البتة|على الإطلاق]'),
  },
  ru: {
    delete: spread('отказ от [пункта|пунктов|этого пункта|данного пункта]'),
    oppose: spread(
      '[не может быть и речи|немыслимо|немыслима|немыслим]',
      '[для нас|нами|нашей делегацией|полностью|совершенно] [исключен|исключена|исключено|исключены|исключён]',
    ),
  },
  zh: {
    support: spread('[并非|并不|不是|绝非|决非|绝不|毫不|从未|从不]反对'),
    oppose: spread('[绝无可能|断无可能|万无可能|不可想象|无法想象|断不可行]'),
    delete: spread('[不予|不再|无需|无须|不必|毋须]保留'),
  },
};

/** What lets it be understood that a place had better not be there, or does not please. */
export const wishedAway: Readonly<Record<Language, Words>> = {
  en: {
    delete: spread(
      '[|would ][prefer there to be|prefer that there be|prefer there be|rather have|rather there were|rather there be|prefer to have] no',
      '[should not|shouldn’t|must not|ought not to|need not] be [there|here]',
      '[ought not to|need not] be in the [text|draft|document]',
    ),
  },
  fr: {
    delete: spread(
      "[préférerions|préférerait|préférons|aimerions mieux|aimerait mieux|souhaiterions] qu'il n'y ait [pas|plus|aucun] [|de]",
      '[ne devrait|ne devraient|ne doit|ne saurait] pas être là',
    ),
    oppose: spread(
      "[n'est|n'êtes|ne sommes|n'est guère|ne sommes guère] [pas |guère |]à l'aise [avec|face à|devant]",
      "pas à l'aise [avec|face à]",
    ),
  },
  es: {
    delete: spread(
      '[preferiríamos|preferiría|preferimos|quisiéramos|desearíamos] que no [hubiera|hubiese|existiera|existiese|estuviera|figurara] [|ningún]',
    ),
    oppose: spread('[no está|no estamos|no nos sentimos|no se siente] [cómodo|cómoda|cómodos] con'),
  },
  ar: {
    delete: spread('[نفضل|كنا نفضل|كنا نود|نود|يفضل وفدنا] ألا [تكون هناك|توجد|تكون|ترد|تدرج|يكون|يكون هناك]'),
  },
  ru: {
    delete: spread(
      '[вовсе|совсем|вообще] не было',
      '[здесь|в тексте|в проекте|тут] быть не должно',
      'быть [здесь|в тексте] не должно',
      'не должно быть [здесь|в тексте]',
    ),
    oppose: spread('не в восторге [|от]'),
  },
  zh: {
    delete: spread(
      '[无|没有|并无|似无|毫无][再|][单列|单设|单独成段|另列][之|的|][必要]',
      '[没有必要|无必要][再|][单列|单设|单独成段|另列]',
    ),
  },
};

/** What refuses only where nothing is said behind it: « غير وارد », and not « غير وارد في النص ». */
export const refusingAtEnd: Readonly<Partial<Record<Language, Words>>> = {
  ar: { oppose: spread('غير [وارد|واردة]') },
};
