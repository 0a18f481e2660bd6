/** Whose request it is: somebody else's. Folded. */
export const theirs: ReadonlySet<string> = new Set(
  ['its their his her sa son ses leur leurs su sus его ее их', 'these those this'].flatMap((line) => line.split(' ')),
);

/** Arabic says it in one word: « طلبها », « اقتراحهم ». Folded. */
export const theirRequest = /^[وبلك]?(?:طلب|اقتراح|مقترح|تعديل|دعوت|مطلب|مبادرت)(?:ها|ه|هم|هما)$/u;

/** What stands for others whose wish comes next, and the word with which it begins. Folded. */
export const thoseWho: ReadonlyMap<string, RegExp> = new Map([
  ...['those', 'delegations', 'states', 'colleagues'].map((word): [string, RegExp] => [
    word,
    /^(?:who|which|\p{Script=Latin}+ing)$/u,
  ]),
  ...['ceux', 'celles', 'delegations', 'etats'].map((word): [string, RegExp] => [
    word,
    /^(?:qui|who|which|\p{Script=Latin}+ing|demandant|proposant|souhaitant)$/u,
  ]),
  ...['quienes'].map((word): [string, RegExp] => [word, /^\p{L}+$/u]),
  ...['те', 'тех', 'теми', 'тем', 'делегации', 'делегаций', 'делегациями', 'делегациям'].map(
    (word): [string, RegExp] => [word, /^(?:кто|которые)$/u],
  ),
  ...['من', 'الذين', 'الوفود', 'وفود'].map((word): [string, RegExp] => [
    word,
    /^(?:[يت](?:دعو|طالب|ريد|طلب|قترح|نادي)\p{L}{0,3}|الذين|التي|الداعيه|المطالبه)$/u,
  ]),
]);

/** What somebody asks aloud. Folded. */
export const calls =
  /^(?:requests?|calls?|appeals?|demandes?|appels?|solicitud(?:es)?|peticion(?:es)?|llamamientos?|просьб\p{L}{1,3}|призыв\p{L}{0,3}|требовани\p{L}{1,3}|دعوه|طلب)$/u;
