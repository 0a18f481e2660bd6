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
      'no longer [necessary|needed|valid|wanted]',
      '[never mind|scratch that|let it drop|forget our|changed our minds|changed my mind]',
      'it is not [|being ][pursued|maintained|insisted upon|pressed]',
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
      "changé d'avis",
      "n'est plus [nécessaire|utile]",
      "[n'en tenez plus compte|n'en tenez pas compte]",
      "[n'a|n'ont] plus [lieu d'être|de raison d'être|d'objet]",
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
      '[habíamos|había] pensado proponer',
      '[propusimos|presentamos|formulamos|circulamos|distribuimos|enviamos] [|una|un|la|el|en]',
      '[tuve|tuvo|tuvimos|tenía|teníamos] [|en su momento ][la idea|una idea|una enmienda|una propuesta|una sugerencia|un texto]',
      '[habíamos|había|hemos|ha|he] [pedido|sugerido|propuesto|planteado|solicitado|abogado|querido|mencionado|formulado|barajado]',
      '[queríamos|quería|pedíamos|pedimos|teníamos una idea|tenía una idea|teníamos pensado|propusimos|sugerimos|planteamos|solicitamos|habríamos querido]',
      '[idea|propuesta|sugerencia|petición|solicitud|enmienda] [nuestra|mía]',
      '[nuestra|nuestro|mi] [|propia |antigua |anterior |primera ][idea|propuesta|sugerencia|petición|solicitud|enmienda]',
    ),
    dropped: spread(
      '[hemos cambiado|cambiamos] de [opinión|idea|parecer]',
      'ya no [va|van|corre|corren|cuenta|cuentan|está vigente|hace falta|es necesaria|es necesario|viene al caso|sigue en pie|siguen en pie|se sostiene|está en pie|figura]',
      'no [sigue|siguen|queda|quedan] [|ya ][en pie|vigente|vigentes]',
      'no se [insiste|insistirá]',
      '[olviden|olvide|olvídense de]',
      '[hagan|haga|hágase] caso omiso de [ella|él|ello]',
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
      '[ранее|раньше|прежде|изначально|первоначально|на прошлой неделе|вчера] [|мы |наша делегация |я ][просили|предлагали|требовали|хотели|предложили|попросили]',
      'мы [внесли|направляли|направили|высказали|выдвигали|выдвинули|распространили|подавали|подали|собирались]',
      '[прежняя|прежнюю] [|нашу |наша ][просьба|просьбу|поправка|поправку|идея|идею]',
      '[свою|своей] [просьбу|просьбе|поправку|поправке|идею]',
      'от прежнего предложения',
      '[мы|нами|наша делегация] [|также |ранее |раньше |первоначально |когда-то |однажды ][просили|просила|предлагали|предлагала|предложили|хотели|хотела|думали|выступали|выступала|высказывали|высказывала|намеревались|вносили]',
      '[у нас|у делегации|у группы] была [идея|мысль|просьба]',
      '[наша|нашу] [|прежняя |прежнюю |старая |старую ][идея|идею|просьба|просьбу|поправка|поправку|мысль]',
      'наше [|прежнее |старое ]предложение',
    ),
    dropped: spread(
      '[отпала|отпало|отпал|отпадает] [|сама собой|за ненадобностью]',
      '[это|больше|уже] [больше |уже |]не [нужно|нужна|требуется|имеет смысла]',
      '[ее|его|их|это] [|теперь |мы ][снимаем|отзываем|забираем]',
      '[забираем|берем] [|ее |его ][назад|обратно]',
      '[можно|просьба|просим] [|ее |его |это ]не [учитывать|рассматривать|принимать во внимание]',
      '[отказался|отказалась]',
      '[отказываемся|отказывается|отказались|отказалась|отзываем|отзывает|снимаем|снимает|отступаем|отступаемся|отойти]',
      'не [настаиваем|настаивает|будем настаивать|будет настаивать|поддерживаем|держимся|возвращаемся|вернемся|вернёмся]',
      '[больше|более] не [поддерживаем|поддерживает|актуально|актуальна|стоит|держимся|продвигаем]',
      '[забудьте|забудем|обойдемся|обойдёмся|обойтись|отозванной|отозванным|снятой|снятым|закрыт|закрыта|передумали]',
    ),
  },
  ar: {
    asked: spread(
      'سبق [|لوفدنا |لنا ][أن|وأن] [طلب|طلبنا|اقترح|اقترحنا|دعا|دعونا|طالب|طالبنا]',
      '[أمس|البارحة|سابقا|سابقاً|من قبل|السابقة|السابق|الأسبوع الماضي] [|قد |كنا ][طلبنا|اقترحنا|طالبنا|دعونا]',
      '[طلبنا|اقترحنا|طالبنا|دعونا] [|في ][أمس|البارحة|سابقا|سابقاً|من قبل|الأسبوع الماضي|ورقتنا السابقة|رسالتنا السابقة|بياننا السابق]',
      'كنت قد [اقترحت|طلبت|هددت]',
      '[كنا|كان وفدنا|كان وفد بلادي|كانت المجموعة|كنت] [قد ||][طلبنا|طلب|طلبت|اقترحنا|اقترح|اقترحت|نريد|نود|نأمل|دعونا|دعا|دعت|طرحنا|طرح|أثرنا|نفكر]',
      '[كانت لدينا|كانت لنا|كان لدينا] [فكرة|اقتراح|مقترح|طلب]',
      '[فكرتنا|اقتراحنا|مقترحنا|طلبنا|تعديلنا] [|السابق |السابقة ]',
      'سبق أن [طلبنا|اقترحنا|طرحنا|أثرنا]',
    ),
    dropped: spread(
      '[تراجعنا|تراجعت|غيرنا رأينا|غيرت رأيي|صرفنا النظر|غضضنا النظر|عدلت عن|عدلنا عن]',
      '[نسحب|أسحب|سحبنا|سحبت] [|هذا |ذلك |تلك |هذه ][الطلب|الاقتراح|المقترح|التعديل|التهديد|الفكرة]',
      'لا [داعي|حاجة|لزوم|ضرورة] [له|لها|لذلك|لهذا] [|بعد الآن|بعد اليوم|الآن]',
      '[انسوا|تجاهلوا|أهملوا] [الأمر|ذلك|هذا|الموضوع]',
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
      '[原来|原先|原本|此前|先前|早先|之前|以前|曾|曾经|上周|上次|前次|昨天|昨日|当时|一度][|我们|我国|我方|我团|中方][|曾|也|都][说要|建议|提议|要求|主张|请求|提出|提过]',
      '[我们|我国|我方|我团|中方][原来|原先|原本|此前|先前|早先|之前|以前|昨天|当时|一度][|曾|也|都][说|说要|建议|提议|要求|主张|请求|提出|提过]',
      '[建议|提议|要求|主张|提出]过',
      '[曾|曾经|原本|原先|原|此前|先前|起初|早先|本来][就|在|对|想|要求|建议|提出|提议|希望|主张|打算|考虑]',
      '[我们|我方|中方|本代表团|我团][|五月|上周|昨天|上次|以前][提出过|提过|要求过|建议过|主张过]',
    ),
    dropped: spread(
      '不再[坚持|提|要求|主张|需要|提出|追求|强求]',
      '[不必|不用|无须|无需|毋须|毋需][再|用再|必再][提|议|讨论|审议|考虑]',
      '[作废|注销|不作数|不算数|就算了|改变主意|改变了主意|不删了|不加了|不改了|不提了|当没说过|一笔勾销|不予考虑]',
      '[放弃|不再坚持|不坚持|撤回|收回|作罢|算了|不再提|不再要求|不再追求|不必再考虑|不必考虑|不用考虑|无需考虑|忘掉|可以不要|已撤回|不再主张|不予坚持|就此打住]',
    ),
  },
};
