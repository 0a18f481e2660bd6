import { spread } from './spread.ts';

/** Whose request it is: the sender's own. Folded. */
export const ownPossessives: ReadonlySet<string> = new Set(
  [
    'our my its we i notre nos ma mes mon sa ses son leur nuestra nuestro nuestras nuestros mi mis su sus',
    'наш наше нашего нашему нашим нашем нашу нашеи наша наши наших нашими свои свое своего своему своим своем свою своеи своих',
    'мое мою моя моего наши',
  ].flatMap((line) => line.split(' ')),
);

/** What somebody asked before. Folded beginnings of words. */
export const requestNouns =
  /^(?:requests?|proposals?|amendments?|suggestions?|ideas?|comments?|texts?|wording|remarks?|call|insertions?|additions?|edits?|deletion|reservations?|objections?|brackets?|demandes?|propositions?|amendements?|idees?|textes?|remarques?|observations?|ajouts?|oppositions?|reserves?|solicitud(?:es)?|peticion(?:es)?|propuestas?|enmiendas?|sugerencias?|textos?|planteamientos?|observacion(?:es)?|comentarios?|adicion(?:es)?|objecion(?:es)?|reservas?|pedidos?|предложени\p{L}{1,3}|замечани\p{L}{1,3}|пожелани\p{L}{1,3}|иде\p{L}{1,2}|правк\p{L}{1,3}|дополнени\p{L}{1,3}|просьб\p{L}{0,3}|поправ\p{L}{1,4}|требовани\p{L}{1,3}|возражени\p{L}{1,3}|оговор\p{L}{1,4}|вставк\p{L}{1,3}|добавлени\p{L}{1,3}|инициатив\p{L}{1,3})$/u;

/** The same in one word, or across a clause. In small letters. */
export const ownRequests: readonly string[] = [
  ...spread(
    '[the|that|this] [request|proposal|amendment|suggestion|reservation|objection|insertion] [|that |which ][we|i] [|had |have ][made|put forward|tabled|submitted|circulated|sent|raised|entered|placed]',
    "[la|l'|l’|cette] [demande|proposition|suggestion|amendement|réserve|objection] [que nous|présentée par nous|que j'|que ma délégation]",
    '[la|esa|esta|el|ese] [solicitud|petición|propuesta|enmienda|sugerencia|objeción|reserva|idea|texto] que [|ya |antes |en su momento ][hicimos|presentamos|formulamos|propusimos|distribuimos|circulamos|enviamos|planteamos|lanzamos|habíamos hecho|habíamos formulado|habíamos presentado|habíamos planteado|habíamos circulado|habíamos distribuido]',
    '[la|esa|esta] [propuesta|enmienda|sugerencia|idea|solicitud|petición|objeción] [nuestra|anterior|inicial|original]',
    '[el|ese|este] [texto|planteamiento|pedido] [nuestro|anterior|alternativo que|que para]',
    '[предложение|просьбу|просьба|поправка|поправку|оговорку|идея|идею|замечание], [сделанное|сделанную|внесенное|внесенную|внесенная|направленное|высказанную|высказанная|предложенная|изложенная] нами',
    '[предложение|просьба|поправка|идея|мысль|замечание|текст|предложения|поправки], [которую|которое|который|которые|что] мы [|ранее |раньше ][высказали|высказывали|внесли|вносили|направили|направляли|озвучили|подали|предложили|предлагали|распространили|сделали]',
    '[прежняя|прежнюю|прежнее|прежнего|прежней|ранняя|высказанную ранее|высказанное ранее|внесенную ранее|внесенное ранее|ранее высказанную|ранее внесенную|ранее внесенное] [|нашу |наше |нашей |нашего |наша |свою ][просьба|просьбу|просьбы|поправка|поправку|поправки|предложение|предложения|идея|идею|идеи|замечание|замечания]',
    '[طلب|اقتراح|مقترح|تعديل|تحفظ|اعتراض|إضافت|توصيت|ملاحظت|مطلب]نا',
    '[الطلب|الاقتراح|المقترح|التعديل|التحفظ] الذي [قدمناه|تقدمنا به|طرحناه|عممناه|أبديناه|أرسلناه]',
    '[我方|我们|我国|我团|本国|本代表团|我代表团][|的|关于|对|就|此前|先前|前次|上次|上周|昨天|原先|早先|曾|所][提出|要求|请求|提议|建议|主张|提案|修正案|删除|关于|的|对|就|此前|先前]',
  ),
];

/** Predicates of a request that is given up; of a paragraph they would say something else. In small letters. */
export const lapsed: readonly string[] = [
  ...spread(
    '[moot|null and void|void|lapsed|withdrawn|overtaken|overtaken by events|superseded|retracted|rescinded|cancelled|not made|never made|settled|off the table]',
    'no longer [valid|relevant|current|applicable|standing|stands|stand|applies|apply|necessary|needed|on the table|pursued|maintained|active|live|an issue|of interest]',
    '[can|may|should|need|could] [|now |therefore |safely ]be [disregarded|ignored|forgotten|dropped|set aside|left aside]',
    '[has|have] [fallen away|fallen|lapsed|become moot|expired]',
    'need not be [pursued|considered|discussed|taken up]',
  ),
  ...spread(
    '[caduque|caduques|caduc|sans objet|sans effet|sans suite|nulle et non avenue|nul et non avenu|non avenue|retirée|retirées|retiré|retirés|abandonnée|abandonné|close|dépassée|levée|levées]',
    "[n'est|n’est|ne sont|n'étant] plus [d'actualité|d’actualité|sur la table|valable|valables|à l'ordre du jour|pertinente|maintenue|maintenues|de mise|nécessaire]",
    "[ne tient|ne tiennent|ne vaut|n'a|n’a|n'ont] plus [|lieu d'être|lieu d’être|d'objet|d’objet|de raison d'être|cours]",
    '[peut|peuvent|doit] être [ignorée|ignorées|ignoré|écartée|oubliée|laissée de côté]',
  ),
  ...spread(
    '[sin efecto|sin objeto|sin validez|retirada|retirado|retiradas|retirados|caducada|caduca|superada|superado|nula|anulada|anulado|decaída|por no presentada|por no hecha|por no formulada|abandonada]',
    'ya no [procede|es válida|es válido|tiene objeto|tiene sentido|se mantiene|rige|está sobre la mesa|están sobre la mesa|está en pie|es necesaria|tiene vigencia|corresponde]',
    '[ha perdido|perdió|carece de|perdieron] [vigencia|objeto|validez|actualidad|sentido]',
    '[decae|decaen]',
  ),
  ...spread(
    '[утратившей|утратившим|утратившими|утратившую|утратила|утратило|утратили|потеряла|потеряло|потеряли|потерявшей|потерявшим] [силу|актуальность|смысл]',
    '[недействительной|недействительным|недействительными|недействительна|недействительно|неактуальной|неактуальным|неактуальна|неактуально|снятой|снятым|снятыми|снята|снято|сняты|отозванной|отозванным|отозванными|отозвана|отозвано|отозваны|аннулированной|аннулированным|беспредметной|беспредметным|беспредметна]',
    '[снимается|снимаются|отзывается|отзываются|отпадает|отпадают|отпала|отпало|отпали|аннулируется]',
    '[больше|более|уже] не [актуальна|актуально|актуальны|действует|действительна|действительно|стоит|нужна|нужно|требуется]',
  ),
  ...spread(
    '[لاغيا|لاغية|لاغ|ملغى|ملغيا|ملغاة|مسحوبا|مسحوب|مسحوبة|ساقطا|ساقط|منتهيا|كأن لم يكن|كأنه لم يكن|كأنها لم تكن|في حكم الملغى|في حكم المسحوب|في حكم العدم]',
    '[لم يعد|لم تعد|ما عاد] [قائما|قائمة|مطروحا|مطروحة|ساريا|سارية|واردا|ذا موضوع|له موضوع|له محل|ضروريا|ذا صلة]',
    'لا محل له',
    'لا [نتمسك|يتمسك|تتمسك]',
  ),
  ...spread(
    '[作废|无效|失效|撤回|撤销|撤消|收回|不再坚持|不再有效|不再需要|取消|不再提出|不作数|不必再议|已无必要|可不予考虑|不予考虑]',
  ),
];
