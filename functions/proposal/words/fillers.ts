/** Words that may stand inside any phrase and change nothing: "has our very strong support", "might well be deleted". Folded. */
export const fillers: ReadonlySet<string> = new Set(
  [
    'полностью всецело решительно твердо активно весьма категорически вполне целиком просто также тоже однозначно безоговорочно горячо настоятельно убедительно',
    'فدنا وفدي وفد بلادي بلدي بلادنا مجموعه بعثه عربيه افريقيه ايضا بدورنا بدورها بدوره بشده تماما كليا قطعيا حاليا كذلك جديا كلي تام كامل نهائي نهائيا فورا رسميا صراحه',
    'fully strongly firmly very much really quite entirely completely totally wholeheartedly warmly particularly especially',
    'absolutely simply just therefore also perhaps possibly well easily certainly clearly truly indeed hereby thus always',
    'equally perfectly wholly definitely actually safely then accordingly consequently hence',
    'full strong strongest firm entire wholehearted complete unreserved great serious grave real major considerable special',
    'particular earlier previous',
    'pleinement entierement totalement fermement resolument vivement fortement volontiers purement simplement vraiment',
    'absolument categoriquement particulierement formellement instamment expressement clairement parfaitement donc',
    'egalement toutefois neanmoins cependant utilement avantageusement desormais plein pleine ferme entier entiere',
    'plenamente firmemente muy totalmente completamente enteramente simplemente tambien quizas quiza tal sencillamente',
    'claramente energicamente decididamente absolutamente realmente particularmente especialmente calurosamente asimismo',
    'naturalmente evidentemente ciertamente integramente sinceramente perfectamente pleno plena firme total',
  ].flatMap((line) => line.split(' ')),
);
