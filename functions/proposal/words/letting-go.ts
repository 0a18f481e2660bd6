import type { Language } from '#wording/language.ts';
import { spread } from './spread.ts';

/** How a sender tells what he asked before, and how he lets it go in a sentence that names nothing. In small letters. */
export interface LettingGo {
  readonly asked: readonly string[];
  readonly dropped: readonly string[];
}

/** "We had an idea about 23 … Please regard it as no longer on the table", « nous avions plaidé … il y renonce ». */
export const lettingGo: Readonly<Record<Language, LettingGo>> = {
  en: {
    asked: spread(
      '[had|have|once|originally|initially|earlier|previously|at first] [|also |once |earlier |originally ][asked|suggested|proposed|requested|wanted|hoped|pleaded|argued|floated|mentioned|sought|called|wished|put forward|raised|tabled|circulated|thought]',
      '[we|i|delegation|group] [|also |once |originally ][wanted|had an idea|had a proposal|asked|proposed|suggested|thought of|had in mind]',
      'the [intention|hope|idea] of [asking|proposing|suggesting|requesting|seeing|adding|having]',
      'our [|own |earlier |old |previous |first |original ][idea|proposal|suggestion|request|amendment|thought|wish|point]',
      'idea of ours',
    ),
    dropped: spread(
      "[not|n't|no longer|never|nor] [|now |to |really |therefore ][insist|insisting|pursue|pursuing|pursued|maintain|maintaining|maintained|press|pressing|need|needed|cling|push]",
      '[give|giving|gave|given|take|taking] [it|this|that|them] [up|back]',
      '[let|letting] [it|this|that|them|the matter] [go|rest|drop|fall]',
      '[forget|drop|dropping|dropped|abandon|abandoned|withdraw|withdrawing|retract|waive|shelve|shelved] [it|this|that|them|about it|the idea|the matter]',
      '[do|live|manage] without [it|this|that|them]',
      '[considered|regarded|seen] as [withdrawn|dropped|closed]',
      '[considered|regarded|is now|is|be] withdrawn',
      '[off|no longer on|not on] the table',
      '[behind us|thought better of|changed our mind|proposal is off|overtaken by events]',
      '[step|steps|stepped|move|moved] [back|away] from [it|that|this]',
    ),
  },
  fr: {
    asked: spread(
      "[avions|avait|avais|avons|a|ai] [|aussi |enfin |naguère |un temps |d'abord |initialement |certes |en mai ][demandé|suggéré|proposé|évoqué|plaidé|souhaité|avancé|songé|soumis|voulu|sollicité|réclamé|imaginé|défendu|déposé]",
      '[nous|délégation|groupe|je] [voulions|voulait|voulais|avions une idée|avait une idée|souhaitions|souhaitait|demandions|pensions|songions|proposions]',
      '[le mien|la mienne|le nôtre|la nôtre]',
      '[notre|nos|ma|mon] [|propre |ancienne |première ][idée|proposition|suggestion|demande|amendement|souhait]',
    ),
    dropped: spread(
      '[renonçons|renonce|renoncé|renoncer|renoncerons|renonçait]',
      '[maintenons|maintient|maintiens|insistons|insiste|insisterons|poursuivrons|poursuivons|poursuit|défendrons|défendons|défend|tenons|tient|reviendrons] [pas|plus|point|pas davantage|plus davantage]',
      "[l'oublier|oubliez|oublier|oublions|laissons tomber|laisse tomber|laissez tomber]",
      "[nous en|s'en|m'en|en] passer",
      "plus [d'actualité|sur la table|à l'ordre du jour|de mise|lieu d'être]",
      '[considère|considérer|considérez|tenez|tenir] [|la |le ][|comme |pour ][retirée|retiré|abandonnée|abandonné|caduque|non avenue]',
      '[retirons|abandonnons|retirée|abandonnée|notre deuil|son deuil|tournons la page|en restons là|en reste là]',
    ),
  },
  es: {
    asked: spread(
      '[habíamos|había|hemos|ha|he] [pedido|sugerido|propuesto|planteado|solicitado|abogado|querido|mencionado|formulado|barajado]',
      '[queríamos|quería|pedíamos|pedimos|teníamos una idea|tenía una idea|teníamos pensado|propusimos|sugerimos|planteamos|solicitamos|habríamos querido]',
      '[idea|propuesta|sugerencia|petición|solicitud|enmienda] [nuestra|mía]',
      '[nuestra|nuestro|mi] [|propia |antigua |anterior |primera ][idea|propuesta|sugerencia|petición|solicitud|enmienda]',
    ),
    dropped: spread(
      '[renunciamos|renuncia|renunciado|desistimos|desiste|desistido|abandonamos|retiramos|retirada]',
      '[no|ya no|tampoco] [|la |lo |nos ][mantenemos|mantiene|insistimos|insiste|insistiremos|seguiremos|perseguiremos|necesitamos|empeñamos|defenderemos]',
      '[olvidarla|olvidarlo|olvídela|olvídelo|olvídenla|olvídenlo|olvídese|olvidémoslo|prescindir de ello|prescindir de ella|pasarnos sin]',
      '[la|lo] [dejamos|deja|damos por|da por] [caer|ahí|de lado|retirada|retirado|estar]',
      '[désela|denla|dese|téngase|considérese|puede considerarse] [|por |como ][retirada|retirado|desistida]',
      'ya no [está|figura] [sobre la mesa|en pie]',
    ),
  },
  ru: {
    asked: spread(
      '[мы|нами|наша делегация] [|также |ранее |раньше |первоначально |когда-то |однажды ][просили|просила|предлагали|предлагала|предложили|хотели|хотела|думали|выступали|выступала|высказывали|высказывала|намеревались|вносили]',
      '[у нас|у делегации|у группы] была [идея|мысль|просьба]',
      '[наша|нашу] [|прежняя |прежнюю |старая |старую ][идея|идею|просьба|просьбу|поправка|поправку|мысль]',
      'наше [|прежнее |старое ]предложение',
    ),
    dropped: spread(
      '[отказываемся|отказывается|отказались|отказалась|отзываем|отзывает|снимаем|снимает|отступаем|отступаемся|отойти]',
      'не [настаиваем|настаивает|будем настаивать|будет настаивать|поддерживаем|держимся|возвращаемся|вернемся|вернёмся]',
      '[больше|более] не [поддерживаем|поддерживает|актуально|актуальна|стоит|держимся|продвигаем]',
      '[забудьте|забудем|обойдемся|обойдёмся|обойтись|отозванной|отозванным|снятой|снятым|закрыт|закрыта|передумали]',
    ),
  },
  ar: {
    asked: spread(
      '[كنا|كان وفدنا|كان وفد بلادي|كانت المجموعة|كنت] [قد ||][طلبنا|طلب|طلبت|اقترحنا|اقترح|اقترحت|نريد|نود|نأمل|دعونا|دعا|دعت|طرحنا|طرح|أثرنا|نفكر]',
      '[كانت لدينا|كانت لنا|كان لدينا] [فكرة|اقتراح|مقترح|طلب]',
      '[فكرتنا|اقتراحنا|مقترحنا|طلبنا|تعديلنا] [|السابق |السابقة ]',
      'سبق أن [طلبنا|اقترحنا|طرحنا|أثرنا]',
    ),
    dropped: spread(
      '[نتخلى|يتخلى وفدنا|تخلينا|نسحبها|نسحبه|نسحب ذلك|نتراجع|تراجعنا|نعدل|عدلنا|نتنازل|تنازلنا] [|عنها|عنه|عن ذلك|عن هذا|الآن]',
      '[لا|ولا|لم نعد|لن|ما عدنا] [نصر|نتمسك|نلح|يصر وفدنا|يتمسك وفدنا|نكرر|نحتاج]',
      '[لم نعد|ما عدنا] [نتمسك|نصر|نطالب|نطلب|بحاجة|نحتاج|نرى حاجة]',
      '[انسوها|انسوه|انسوا ذلك|لننس ذلك|الاستغناء عنها|الاستغناء عنه|الاستغناء عن ذلك]',
      '[لم تعد|لم يعد] [مطروحة|مطروحا|مطروحاً|قائمة|قائما|قائماً|واردة|واردا]',
      '[نعتبرها|نعتبره|اعتبروها|اعتبروه|تعتبر|يعتبر] [مسحوبة|مسحوبا|مسحوباً|ملغاة|لاغية]',
    ),
  },
  zh: {
    asked: spread(
      '[曾|曾经|原本|原先|原|此前|先前|起初|早先|本来][就|在|对|想|要求|建议|提出|提议|希望|主张|打算|考虑]',
      '[我们|我方|中方|本代表团|我团][|五月|上周|昨天|上次|以前][提出过|提过|要求过|建议过|主张过]',
    ),
    dropped: spread(
      '[放弃|不再坚持|不坚持|撤回|收回|作罢|算了|不再提|不再要求|不再追求|不必再考虑|不必考虑|不用考虑|无需考虑|忘掉|可以不要|已撤回|不再主张|不予坚持|就此打住]',
    ),
  },
};
