import { describe, expect, it } from 'vitest';
import { worded } from '#tests/proposal/reading-of.ts';

/** Paraphrases written before the code: each says the same of one paragraph in other words. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['II.12: please restore "and prosecutors" after "customs".', ['II.12 amend +"and prosecutors"']],
  [
    'Reinstate in paragraph 12 of Section II the words "and prosecutors", which stood in Draft 1.',
    ['II.12 amend +"and prosecutors"'],
  ],
  [
    'Rétablir au II.12 les mots « and prosecutors », qui figuraient dans le premier projet.',
    ['II.12 amend +"and prosecutors"'],
  ],
  [
    'Au paragraphe 12 de la section II, réintroduire « and prosecutors » après « customs ».',
    ['II.12 amend +"and prosecutors"'],
  ],
  [
    'Reintégrese en el párrafo 12 de la Sección II la frase «and prosecutors», que figuraba en el primer borrador.',
    ['II.12 amend +"and prosecutors"'],
  ],
  ['Sección II, párr. 12: restablecer las palabras «and prosecutors».', ['II.12 amend +"and prosecutors"']],
  [
    'Sección II, párr. 12: recuperar la expresión «and prosecutors» del primer borrador.',
    ['II.12 amend +"and prosecutors"'],
  ],
  [
    'В п. 12 раздела II восстановить слова «and prosecutors», которые были в первом проекте.',
    ['II.12 amend +"and prosecutors"'],
  ],
  ['В пункт 12 раздела II вернуть слова «and prosecutors».', ['II.12 amend +"and prosecutors"']],
  [
    'يعاد إلى الفقرة ١٢ من القسم الثاني تعبير «and prosecutors» الذي كان في الصيغة السابقة.',
    ['II.12 amend +"and prosecutors"'],
  ],
  ['نطلب إعادة عبارة «and prosecutors» إلى الفقرة ١٢ من القسم الثاني.', ['II.12 amend +"and prosecutors"']],
  ['تستعاد في الفقرة ١٢ من القسم الثاني عبارة «and prosecutors».', ['II.12 amend +"and prosecutors"']],
  ['第二节第12段请恢复"and prosecutors"。', ['II.12 amend +"and prosecutors"']],
  ['第二节第12段原来在"customs"后有"and prosecutors",请复原。', ['II.12 amend +"and prosecutors"']],
  ['第二节第12段:请将"and prosecutors"一语重新写入。', ['II.12 amend +"and prosecutors"']],
  ['Раздел II, п. 12: после слова customs добавить слова and prosecutors.', ['II.12 amend +"and prosecutors"']],
  ['Раздел II, п. 12: после слов arms transfer добавить слова and brokering.', ['II.12 amend +"and brokering"']],
  ['Раздел II, п. 12: слово customs заменить словами border guards.', ['II.12 amend -"customs" +"border guards"']],
  ['القسم الثاني، الفقرة ١٢: تضاف بعد customs عبارة and prosecutors.', ['II.12 amend +"and prosecutors"']],
  ['القسم الثاني، الفقرة ١٢: يستعاض عن customs بعبارة border guards.', ['II.12 amend -"customs" +"border guards"']],
  ['第二节第12段:在customs之后加and prosecutors。', ['II.12 amend +"and prosecutors"']],
  ['第二节第12段:将customs改为border guards。', ['II.12 amend -"customs" +"border guards"']],
  ['第二节第12段,把海关去掉。', ['II.12 amend -"海关"']],
  ['第二节第12段,把“海关”去掉。', ['II.12 amend -"海关"']],
  ['第二节第12段,请将海关一词删除。', ['II.12 amend -"海关"']],
  [
    'Раздел I, п. 15: после слов 3D printing добавить слова and distributed manufacturing.',
    ['I.15 amend +"and distributed manufacturing"'],
  ],
  [
    'Sección I, párr. 15: tras «3D printing» agregar la fabricación distribuida («and distributed manufacturing»).',
    ['I.15 amend +"and distributed manufacturing"'],
  ],
  ['In II.12 delete customs.', ['II.12 amend -"customs"']],
  ['Au II.12, faire précéder « customs » des mots « border guards and ».', ['II.12 amend +"border guards and"']],
  ['Au II.12, faire précéder les mots « customs » de « border guards and ».', ['II.12 amend +"border guards and"']],
  [
    'Prière de faire suivre le mot « customs », au II.12, des mots « and prosecutors ».',
    ['II.12 amend +"and prosecutors"'],
  ],
  ['In II.12 "customs" should be preceded by "border guards and".', ['II.12 amend +"border guards and"']],
  ['In II.12 let "and prosecutors" follow "customs".', ['II.12 amend +"and prosecutors"']],
  ['II.12: anteponer a «customs» las palabras «border guards and».', ['II.12 amend +"border guards and"']],
  ['П. 12 раздела II: слово «customs» предварить словами «border guards and».', ['II.12 amend +"border guards and"']],
  ['П. 12 раздела II: перед «customs» поставить «border guards and».', ['II.12 amend +"border guards and"']],
  ['القسم الثاني، الفقرة ١٢: تسبق كلمة «customs» عبارة «border guards and».', ['II.12 amend +"border guards and"']],
  ['القسم الثاني، الفقرة ١٢: يحسن أن تسبق «customs» كلمتا «border guards and».', ['II.12 amend +"border guards and"']],
  ['第二节第12段:“border guards and”应放在“customs”之前。', ['II.12 amend +"border guards and"']],
  ['第二节第12段:“judicial authorities”应放在“customs”之后。', ['II.12 amend +"judicial authorities"']],
  ['في الفقرة ١٢ من القسم الثاني نؤثر «border guards» على «customs».', ['II.12 amend -"customs" +"border guards"']],
  [
    'في الفقرة ٢٩ من القسم الثاني نؤثر «التدابير المناسبة» على «جميع التدابير اللازمة».',
    ['II.29 amend -"جميع التدابير اللازمة" +"التدابير المناسبة"'],
  ],
  [
    'في الفقرة ٢٩ من القسم الثاني نفضل «التدابير المناسبة» على «جميع التدابير اللازمة».',
    ['II.29 amend -"جميع التدابير اللازمة" +"التدابير المناسبة"'],
  ],
  [
    'II.12, last words. Add "and local" so that it ends "... at the regional and subregional and local levels".',
    ['II.12 amend +"and local"'],
  ],
  [
    'Complete the end of II.5 as follows: "... and arms export licensing authorities and prosecutors".',
    ['II.5 amend +"and prosecutors"'],
  ],
  [
    'Complétese el final del II.5 así: «... and arms export licensing authorities and prosecutors».',
    ['II.5 amend +"and prosecutors"'],
  ],
  [
    'Дополнить конец пункта 5 раздела II следующим образом: «… and arms export licensing authorities and prosecutors».',
    ['II.5 amend +"and prosecutors"'],
  ],
  [
    'تستكمل نهاية الفقرة ٥ من القسم الثاني كما يلي: «… and arms export licensing authorities and prosecutors».',
    ['II.5 amend +"and prosecutors"'],
  ],
  [
    '第二节第5段末尾补充为:“……and arms export licensing authorities and prosecutors”。',
    ['II.5 amend +"and prosecutors"'],
  ],
  [
    'En fin de II.76, avant le point final, ajouter : « , and to match the two ».',
    ['II.76 amend +", and to match the two"'],
  ],
  [
    'At the end of II.76, before the full stop, add ", and to match the two".',
    ['II.76 amend +", and to match the two"'],
  ],
  [
    'Al final de II.76, antes del punto final, añadir «, and to match the two».',
    ['II.76 amend +", and to match the two"'],
  ],
  [
    'В конце пункта 76 раздела II, перед точкой, добавить «, and to match the two».',
    ['II.76 amend +", and to match the two"'],
  ],
  [
    'في نهاية الفقرة ٧٦ من القسم الثاني، قبل النقطة، تضاف «, and to match the two».',
    ['II.76 amend +", and to match the two"'],
  ],
  ['第二节第76段末尾句号前加“, and to match the two”。', ['II.76 amend +", and to match the two"']],
  [
    'II.72: "illicit trade routes" is vague; we would use "known trafficking routes".',
    ['II.72 amend -"illicit trade routes" +"known trafficking routes"'],
  ],
  [
    '第二节第72段"illicit trade routes"含义模糊,我方拟用"known trafficking routes"一词。',
    ['II.72 amend -"illicit trade routes" +"known trafficking routes"'],
  ],
  [
    '第二节第72段"illicit trade routes"表述不清,宜用"known trafficking routes"。',
    ['II.72 amend -"illicit trade routes" +"known trafficking routes"'],
  ],
  ['كلمة «حث» في مطلع الفقرة ١٣ من القسم الرابع ثقيلة الوقع، ولتكن «تشجيع».', ['IV.13 amend -"حث" +"تشجيع"']],
  ['أليس من الأفضل أن تقول الفقرة ٨ من القسم الخامس «سنتين» بدلاً من «سنة واحدة»؟', ['V.8 amend -"سنة واحدة" +"سنتين"']],
  ['Would it not be better for V.8 to say "two years" instead of "one year"?', ['V.8 amend -"one year" +"two years"']],
  [
    'Ne vaudrait-il pas mieux que le V.8 dise « two years » au lieu de « one year » ?',
    ['V.8 amend -"one year" +"two years"'],
  ],
  ['¿No sería mejor que V.8 dijera «two years» en lugar de «one year»?', ['V.8 amend -"one year" +"two years"']],
  ['Не лучше ли в пункте 8 раздела V сказать «two years» вместо «one year»?', ['V.8 amend -"one year" +"two years"']],
  ['第五节第8段写“两年”而不是“一年”,岂不更好?', ['V.8 amend -"一年" +"两年"']],
  [
    'القسم الثاني – الفقرة ٣٩: تغيير "best practices" إلى "good practices" توحيداً للمصطلح.',
    ['II.39 amend -"best practices" +"good practices"'],
  ],
  ['二.39段:全文统一用语,"best practices"宜作"good practices"。', ['II.39 amend -"best practices" +"good practices"']],
  [
    'Sección II, 24: quítese el superlativo «strictest»; bastaría con «appropriate».',
    ['II.24 amend -"strictest" +"appropriate"'],
  ],
  ['II.24 : retirer « strictest » ; « appropriate » suffirait.', ['II.24 amend -"strictest" +"appropriate"']],
  ['القسم الثاني، ٢٤: تحذف «strictest»، ويكفي «appropriate».', ['II.24 amend -"strictest" +"appropriate"']],
  ['第二节第24段:删去“strictest”,用“appropriate”即可。', ['II.24 amend -"strictest" +"appropriate"']],
];

describe('what is brought back, put in order, or named without quotation marks', () => {
  it.each(rows)('%s', (body, expected) => {
    expect(worded(body).toSorted()).toEqual([...expected].toSorted());
  });
});
