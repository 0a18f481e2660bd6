import type { Language } from '#wording/language.ts';
import { spread } from './spread.ts';

/** What is said of another's wish in a sentence that names nothing itself: for it or against it. In small letters. */
export interface Verdicts {
  readonly against: readonly string[];
  readonly for: readonly string[];
}

/** "We are not convinced", « ce serait aller trop loin », 没有必要; "we share that view", « l'idée nous plaît ». */
export const verdicts: Readonly<Record<Language, Verdicts>> = {
  en: {
    against: spread(
      "[not|n't|nor|never] [|at all |fully |really |quite |entirely ][convinced|persuaded|necessary|needed|warranted|advisable|wise|desirable|helpful|useful|justified|appropriate]",
      '[go|goes|going|gone] [|a step |much |far |rather |somewhat |a bit ]too far',
      '[a step|one step|steps] [too far|back|backwards|in the wrong direction]',
      '[see|sees|find|finds] [no|little|not much] [merit|value|need|point|sense|advantage|benefit|reason|added value]',
      '[would|should|had] [|much |really ]rather not',
      '[would be|is|be|seems|appears] [|both ][unnecessary|unhelpful|unwise|counterproductive|a mistake|an error|a pity|a loss|regrettable|premature]',
      'no [need|reason|case] for [that|this|it|such]',
      '[wrong direction|think otherwise|see it differently|see things differently|of another view|of a different view|of another opinion]',
      '[take|takes|hold] [|quite ]a different view',
      '[cannot|could not|do not|does not|will not] [follow|share that|share this|share their|share the view|convince us|help us|appeal to us]',
      '[weaken|weakens|dilute|dilutes|undermine|undermines] [it|the text|the paragraph|the draft|the language|the message]',
    ),
    for: spread(
      '[share|shares|shared] [that|this|their|its|his|her|the same|the] [view|views|opinion|position|concern|concerns|assessment|thinking]',
      '[of the same|of that|of this|of like] [view|opinion|mind]',
      '[makes|make|made] [|good |perfect |a lot of |much ]sense',
      '[a|very|such a] good [idea|suggestion|point]',
      '[think|believe|feel] so too',
      '[so do we|so would we|count us in|add our voice|second that|echo that|echo this|we do too|are with them|are with him]',
      '[see|sees] [the|some|much|great|real] merit',
    ),
  },
  fr: {
    against: spread(
      "[pas|guère|point|peu] [|vraiment |tout à fait |du tout |encore ][convaincus|convaincu|convaincue|persuadés|persuadé|nécessaire|utile|opportun|souhaitable|judicieux|justifié|suivre|suivis|s'y rallier|nous y rallier|nous y associer]",
      '[aller|va|irait|serait allé] [|un peu |bien |beaucoup ]trop loin',
      "[voyons|voit|voyons guère|voyons mal|perçoit] [pas|guère|mal|aucun|aucune] [l'intérêt|l'utilité|la nécessité|le besoin|la raison|intérêt|utilité|nécessité|pourquoi]",
      "[saurait|saurions|pourrait|pourrions|peut|pouvons] [|pas ][s'y rallier|nous y rallier|nous y associer|s'y associer|y souscrire|l'accepter|les suivre|la suivre|le suivre]",
      '[serait|est|paraît|semble] [|à nos yeux |pour nous ][superflu|inutile|malvenu|une erreur|regrettable|dommage|contre-productif|prématuré|un recul]',
      "[un pas en arrière|mauvaise direction|d'un autre avis|d'un avis différent|d'avis contraire|pensons autrement|avis inverse]",
      '[affaiblirait|affaiblit|diluerait|viderait] [|ainsi ][le texte|le paragraphe|le message|la portée|le projet]',
    ),
    for: spread(
      '[partageons|partage|partagerions] [|pleinement |tout à fait ][cet avis|cette opinion|ce point de vue|cette préoccupation|ce souci|cette position|leur avis|leur point de vue|cette analyse]',
      "[du même avis|de cet avis|une bonne idée|l'idée nous plaît|idée nous séduit|bonne suggestion|dans le même sens|y voyons un intérêt|y voyons du mérite]",
      "[c'est|ce serait] [judicieux|bienvenu|utile|raisonnable|logique]",
    ),
  },
  es: {
    against: spread(
      '[no|ni|tampoco] [|nos ][convence|convencen|convencería|parece necesario|parece oportuno|parece útil|parece prudente|es necesario|hace falta|sería prudente|sería útil]',
      '[no|ni] [estamos|está|estoy] [|del todo |plenamente ][convencidos|convencida|convencido|persuadidos|seguros de ello]',
      '[ir|va|iría|irse] [|un poco |bastante |mucho ]demasiado lejos',
      '[no|ni|tampoco] [|le |les |lo ][vemos|ve|veo|encontramos] [|la |ninguna ][utilidad|ventaja|mérito|sentido|necesidad|razón|motivo]',
      '[sería|es|parece] [innecesario|superfluo|un error|una lástima|una pena|contraproducente|prematuro|un retroceso|lamentable]',
      '[estaríamos|estamos|estaría|estoy|nos manifestamos|nos pronunciamos] en contra',
      '[un paso atrás|dirección equivocada|de otra opinión|de otro parecer|opinamos distinto|pensamos de otra manera|pensamos lo contrario]',
      '[debilitaría|debilita|diluiría|vaciaría] [el texto|el párrafo|el mensaje|el proyecto|su alcance]',
    ),
    for: spread(
      '[compartimos|comparte|comparto|compartiríamos] [|plenamente |del todo ][esa|esta|dicha|su|la misma] [opinión|visión|posición|inquietud|preocupación|idea|apreciación]',
      '[de la misma opinión|del mismo parecer|de igual parecer|buena idea|nos parece bien|tiene sentido|pensamos lo mismo|opinamos lo mismo|vemos con buenos ojos]',
    ),
  },
  ru: {
    against: spread(
      '[нас|нам|меня|нашу делегацию] [это|такое|он|подобное] не [убеждает|убедило|убеждают]',
      '[не] [убеждены|убеждена|убедило|убеждает|вполне убеждены] [|в этом|в необходимости этого]',
      '[это|что] [было бы|будет|уже] [слишком|чересчур|излишне|ошибкой|шагом назад|преждевременно|контрпродуктивно|ни к чему]',
      '[зайти|зашли|заходит|заходят] слишком далеко',
      'не [видим|видит|вижу|усматриваем|усматривает] [|в этом |тут |здесь ][смысла|необходимости|нужды|пользы|оснований|резона|причин]',
      '[необходимости|нужды|смысла|пользы] [в этом|тут|здесь] [|мы ]не [видим|видит|усматриваем]',
      '[смотрим на это|думаем] иначе',
      '[иного мнения|другого мнения|иной точки зрения|неверном направлении|придерживаемся иного]',
      '[ослабило бы|ослабит|размыло бы|выхолостило бы] [текст|пункт|проект|смысл|положение]',
    ),
    for: spread(
      '[разделяем|разделяет|разделяю] [|полностью |вполне |всецело ][эту|это|такую|данную|его|их|её|ее] [точку|мнение|позицию|озабоченность|оценку|подход]',
      '[того же мнения|такого же мнения|той же точки зрения|хорошая мысль|хорошая идея|разумная мысль|думаем так же|нам это близко|в этом есть смысл]',
    ),
  },
  ar: {
    against: spread(
      '[لسنا|لست|لسنا على] [مقتنعين|مقتنعة|اقتناع|متأكدين] [|بذلك|بهذا|من ذلك]',
      '[لا|ولا|فلا] [نرى|يرى وفدنا|نجد] [|في ذلك |لذلك |أي ][جدوى|فائدة|حاجة|ضرورة|داعيا|داعياً|مبررا|مبرراً|مسوغا|مسوغاً|وجها]',
      '[ذلك|هذا] [|أمر |أمرا |أمراً ][مبالغا فيه|مبالغاً فيه|مبالغ فيه|غير ضروري|غير مفيد|غير مبرر|خطأ|خطوة إلى الوراء|سابقا لأوانه|سابقاً لأوانه]',
      '[يذهب|ذهاب|تذهب|سيذهب|ذهابا|ذهاباً] [|بنا ]أبعد مما ينبغي',
      '[لنا|لوفدنا|لوفد بلادي] [رأي آخر|رأي مختلف|وجهة نظر مختلفة|رأي مغاير]',
      '[يضعف|سيضعف|يفرغ|سيفرغ] [النص|الفقرة|المشروع|الرسالة]',
      'لا [يقنعنا|تقنعنا] [ذلك|هذا]',
    ),
    for: spread(
      '[نشاطر|نشاطرها|نشاطره|نشاطرهم|يشاطر وفدنا|نشارك|نشاركها] [هذا|هذه|ذلك|تلك||نفس ][الرأي|الموقف|القلق|وجهة النظر]',
      '[من الرأي نفسه|نرى الرأي نفسه|فكرة جيدة|فكرة صائبة|في محله|اقتراح وجيه|نرى وجاهة]',
    ),
  },
  zh: {
    against: spread(
      '[过头|太过头|过了头|走得太远|太过了|言之过早|画蛇添足|矫枉过正]',
      '[看不出|看不到|未看出|不认为|不觉得|没有|并无|不见得][|有|这有|这样做有|其|此|有此|什么][必要|必要性|好处|益处|意义|理由|道理]',
      '[难以|无法|未能|不能][被说服|信服|苟同|认同]',
      '[不敢苟同|不以为然|持不同看法|持不同意见|有不同看法|有不同意见|看法不同|另有看法|不妥|不可取|是倒退|适得其反|方向不对]',
      '[会|将|只会|势必][削弱|冲淡|淡化][案文|该段|本段|文本|文件|力度]',
    ),
    for: spread(
      '[赞同|认同|同意|分享|抱有|持][|这一|这种|该|此|上述|同样|相同|其|他们的|同样的|相同的|这个][看法|观点|意见|立场|关切]',
      '[深有同感|颇有道理|言之有理|很有道理|所见略同|好主意|好建议|合情合理]',
    ),
  },
};
