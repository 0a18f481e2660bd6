import { spread } from './spread.ts';

/** Somebody else than the sender, who is not named. In small letters. */
export const otherVoices: readonly string[] = [
  ...spread(
    '[another|one|a|a neighbouring|a certain] [delegation|state|country|colleague|group|speaker|representative]',
    '[other|some|certain|several|many|a few|various|a number of|most] [delegations|states|countries|colleagues|members|speakers|groups]',
    '[those|colleagues|delegations|states] [who|that|which|calling|wishing|wanting|seeking|asking|proposing]',
    'others [want|wish|would|have|propose|suggest|ask]',
    'somebody [else|in the room]',
  ),
  ...spread(
    '[une autre|une|un autre|un] [délégation|état|pays|collègue|groupe|orateur|intervenant]',
    "[d'autres|certaines|certains|plusieurs|quelques|de nombreuses|nombre de] [délégations|états|pays|collègues|groupes|orateurs]",
    '[ceux|celles] [qui|des délégations qui]',
    'les délégations qui',
  ),
  ...spread(
    '[otra|una|otro|un] [delegación|estado|país|colega|grupo|orador]',
    '[otras|algunas|ciertas|varias|muchas|otros|algunos|ciertos|varios|muchos] [delegaciones|estados|países|colegas|grupos|oradores]',
    '[quienes|los que|las que|aquellos que|las delegaciones que]',
  ),
  ...spread(
    '[другая|одна|еще одна|ещё одна|одна из|какая-то] [делегация|страна|делегаций|группа]',
    '[некоторые|другие|отдельные|ряд|многие|несколько|иные] [делегации|делегаций|государства|государств|страны|стран|коллеги|коллег]',
    '[те|тех|теми|тем], кто',
    '[делегации|делегаций|делегациям|делегациями], которые',
  ),
  ...spread(
    '[وفد|دولة|بلد|زميل] [آخر|أخرى|ما]',
    '[بعض|عدد من|عدة|سائر] [الوفود|الدول|الزملاء|البلدان]',
    '[وفود|دول|بلدان] [أخرى|عدة]',
    'أحد الوفود',
    'إحدى الدول',
    '[من|الذين|الوفود التي] [يدعون|يطالبون|يريدون|يطلبون|يقترحون|تدعو|تطالب|تريد|تطلب|تقترح]',
  ),
  ...spread(
    '[另一|另一个|有的|有|某|某个|一个|其他|别的|有些|一些|若干|某些|部分|多个|个别|那些|不少|许多][代表团|国家|会员国|成员国|同事|代表]',
    '[有人|他人|别人]',
  ),
];
