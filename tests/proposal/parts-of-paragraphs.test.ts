import { describe, expect, it } from 'vitest';
import { languages } from '#wording/language.ts';
import { parentheses, square } from '#proposal/words/parentheses.ts';
import { itemsOf, placed, worded } from './reading-of.ts';

const meeting =
  'This Conference will be scheduled as a two-week event and be preceded by a preparatory committee meeting, to be held in early 2024, of not more than five days.';
const systems =
  '(the INTERPOL Illicit Arms Records and Tracing Management System and the INTERPOL Ballistic Information Network)';

/** What is asked of a sentence, a parenthesis, the end or the beginning of a paragraph. */
const asked: readonly (readonly [body: string, item: string])[] = [
  ['Delete the second sentence of paragraph 2 of Section V.', `V.2 amend -"${meeting}"`],
  ['In V.2 the last sentence should go.', `V.2 amend -"${meeting}"`],
  ['V.2: we see no need for the second sentence.', `V.2 amend -"${meeting}"`],
  ['The second sentence of V.2 is premature and could be left out.', `V.2 amend -"${meeting}"`],
  ['The parenthesis at the end of II.36 can be deleted.', `II.36 amend -"${systems}"`],
  ['What stands in brackets in II.36 is too detailed; take it out.', `II.36 amend -"${systems}"`],
  ['II.36: drop everything in parentheses.', `II.36 amend -"${systems}"`],
  [
    'II.44: the opening “To take full account of” should become “To assess”.',
    'II.44 amend -"To take full account of" +"To assess"',
  ],
  [
    'II.44 might open with “To assess” instead of “To take full account of”.',
    'II.44 amend -"To take full account of" +"To assess"',
  ],
  ['II.26: put “land” before “air and sea”.', 'II.26 amend +"land"'],
  ['The final words of II.26, “by air and sea”, limit the scope: strike them.', 'II.26 amend -"by air and sea"'],
  [
    'II.85 mentions “leadership roles” – we would say “leadership positions”.',
    'II.85 amend -"leadership roles" +"leadership positions"',
  ],
  ['Supprimer la deuxième phrase du paragraphe 2 de la section V.', `V.2 amend -"${meeting}"`],
  ['Au V.2, la dernière phrase devrait tomber.', `V.2 amend -"${meeting}"`],
  ['V.2 : nous ne voyons pas l’utilité de la seconde phrase.', `V.2 amend -"${meeting}"`],
  ['La deuxième phrase du V.2 est prématurée et pourrait être omise.', `V.2 amend -"${meeting}"`],
  ['La parenthèse qui clôt le II.36 peut être supprimée.', `II.36 amend -"${systems}"`],
  ['Ce qui figure entre parenthèses au II.36 est trop détaillé ; à retirer.', `II.36 amend -"${systems}"`],
  ['II.36 : supprimer tout ce qui est entre parenthèses.', `II.36 amend -"${systems}"`],
  [
    'II.44 : que le début « To take full account of » devienne « To assess ».',
    'II.44 amend -"To take full account of" +"To assess"',
  ],
  [
    'Le II.44 pourrait s’ouvrir sur « To assess » plutôt que sur « To take full account of ».',
    'II.44 amend -"To take full account of" +"To assess"',
  ],
  ['II.26 : mettre « land » devant « air and sea ».', 'II.26 amend +"land"'],
  [
    'Les derniers mots du II.26, « by air and sea », en limitent la portée : les biffer.',
    'II.26 amend -"by air and sea"',
  ],
  [
    'Le II.85 parle de « leadership roles » – nous dirions « leadership positions ».',
    'II.85 amend -"leadership roles" +"leadership positions"',
  ],
  ['Suprimir la segunda oración del párrafo 2 de la sección V.', `V.2 amend -"${meeting}"`],
  ['En V.2, la última oración debería caer.', `V.2 amend -"${meeting}"`],
  ['La segunda oración de V.2 es prematura y podría omitirse.', `V.2 amend -"${meeting}"`],
  ['El paréntesis final de II.36 puede suprimirse.', `II.36 amend -"${systems}"`],
  ['Lo que figura entre paréntesis en II.36 es demasiado detallado; quítese.', `II.36 amend -"${systems}"`],
  ['II.36: eliminar todo lo que va entre paréntesis.', `II.36 amend -"${systems}"`],
  [
    'II.44: que el inicio «To take full account of» pase a ser «To assess».',
    'II.44 amend -"To take full account of" +"To assess"',
  ],
  [
    'II.44 podría empezar por «To assess» en vez de «To take full account of».',
    'II.44 amend -"To take full account of" +"To assess"',
  ],
  ['II.26: poner «land» delante de «air and sea».', 'II.26 amend +"land"'],
  ['Las últimas palabras de II.26, «by air and sea», limitan el alcance: táchense.', 'II.26 amend -"by air and sea"'],
  [
    'II.85 habla de «leadership roles»; nosotros diríamos «leadership positions».',
    'II.85 amend -"leadership roles" +"leadership positions"',
  ],
  ['حذف الجملة الثانية من الفقرة 2 من القسم الخامس.', `V.2 amend -"${meeting}"`],
  ['القسم الخامس، الفقرة 2: ينبغي حذف الجملة الأخيرة.', `V.2 amend -"${meeting}"`],
  ['القسم الخامس، الفقرة 2: لا نرى ضرورة للجملة الثانية.', `V.2 amend -"${meeting}"`],
  ['الجملة الثانية من الفقرة 2 من القسم الخامس سابقة لأوانها ويمكن إسقاطها.', `V.2 amend -"${meeting}"`],
  ['يمكن حذف ما بين القوسين في نهاية الفقرة 36 من القسم الثاني.', `II.36 amend -"${systems}"`],
  ['القسم الثاني، الفقرة 36: تُحذف العبارة الواردة بين القوسين.', `II.36 amend -"${systems}"`],
  [
    'القسم الثاني، الفقرة 44: تصبح البداية "To assess" بدلا من "To take full account of".',
    'II.44 amend -"To take full account of" +"To assess"',
  ],
  [
    'يمكن أن تبدأ الفقرة 44 من القسم الثاني بعبارة "To assess" عوضا عن "To take full account of".',
    'II.44 amend -"To take full account of" +"To assess"',
  ],
  ['القسم الثاني، الفقرة 26: توضع "land" قبل "air and sea".', 'II.26 amend +"land"'],
  [
    'الكلمات الأخيرة من الفقرة 26 من القسم الثاني، "by air and sea"، تحد من نطاقها: تُشطب.',
    'II.26 amend -"by air and sea"',
  ],
  [
    'تذكر الفقرة 85 من القسم الثاني "leadership roles" ونحن نفضل "leadership positions".',
    'II.85 amend -"leadership roles" +"leadership positions"',
  ],
  ['Исключить второе предложение пункта 2 раздела V.', `V.2 amend -"${meeting}"`],
  ['В пункте 2 раздела V последнее предложение следует снять.', `V.2 amend -"${meeting}"`],
  ['Раздел V, пункт 2: не видим необходимости во втором предложении.', `V.2 amend -"${meeting}"`],
  ['Второе предложение пункта 2 раздела V преждевременно и может быть опущено.', `V.2 amend -"${meeting}"`],
  ['Скобки в конце пункта 36 раздела II можно исключить.', `II.36 amend -"${systems}"`],
  ['То, что стоит в скобках в пункте 36 раздела II, слишком подробно; просим снять.', `II.36 amend -"${systems}"`],
  ['Раздел II, пункт 36: исключить всё, что в скобках.', `II.36 amend -"${systems}"`],
  [
    'Раздел II, пункт 44: начало «To take full account of» изложить как «To assess».',
    'II.44 amend -"To take full account of" +"To assess"',
  ],
  [
    'Пункт 44 раздела II мог бы начинаться с «To assess» вместо «To take full account of».',
    'II.44 amend -"To take full account of" +"To assess"',
  ],
  ['Раздел II, пункт 26: поставить «land» перед «air and sea».', 'II.26 amend +"land"'],
  [
    'Последние слова пункта 26 раздела II, «by air and sea», сужают охват: вычеркнуть их.',
    'II.26 amend -"by air and sea"',
  ],
  [
    'В пункте 85 раздела II говорится о «leadership roles» — мы бы сказали «leadership positions».',
    'II.85 amend -"leadership roles" +"leadership positions"',
  ],
  ['删除第五部分第2段第二句。', `V.2 amend -"${meeting}"`],
  ['第五部分第2段，最后一句应删去。', `V.2 amend -"${meeting}"`],
  ['第五部分第2段：我们认为第二句没有必要。', `V.2 amend -"${meeting}"`],
  ['第五部分第2段第二句为时过早，可以略去。', `V.2 amend -"${meeting}"`],
  ['第二部分第36段末尾括号中的内容可以删除。', `II.36 amend -"${systems}"`],
  ['第二部分第36段括号内的文字过于详细，请去掉。', `II.36 amend -"${systems}"`],
  ['第二部分第36段：括号里的内容全部删去。', `II.36 amend -"${systems}"`],
  [
    '第二部分第44段：开头的“To take full account of”改成“To assess”。',
    'II.44 amend -"To take full account of" +"To assess"',
  ],
  [
    '第二部分第44段可以以“To assess”开头，而不是“To take full account of”。',
    'II.44 amend -"To take full account of" +"To assess"',
  ],
  ['第二部分第26段：在“air and sea”前加“land”。', 'II.26 amend +"land"'],
  ['第二部分第26段最后的“by air and sea”限制了范围，请删除。', 'II.26 amend -"by air and sea"'],
  [
    '第二部分第85段说的是“leadership roles”，我们会说“leadership positions”。',
    'II.85 amend -"leadership roles" +"leadership positions"',
  ],
];

/** A request into which the name of a part is put. */
const requests = {
  en: 'II.36: delete {}.',
  fr: 'II.36 : supprimer {}.',
  es: 'II.36: suprimir {}.',
  ar: 'القسم الثاني، الفقرة 36: حذف {}.',
  ru: 'Раздел II, пункт 36: исключить {}.',
  zh: '第二部分第36段：删除{}。',
} as const;

describe('a part of a paragraph', () => {
  it.each(asked)('%s', (body, item) => {
    expect(worded(body)).toEqual([item]);
  });

  it.each(
    languages.flatMap((language) => parentheses[language].map((words) => requests[language].replace('{}', words))),
  )('in parentheses: %s', (body) => {
    expect(worded(body)).toEqual([`II.36 amend -"${systems}"`]);
  });

  it('is no parenthesis where brackets are to come', () => {
    expect(placed('II.36: put the paragraph in square brackets.')).toEqual(['II.36 reserve']);
  });

  it('that the paragraph has not is never taken for all of it', () => {
    const [item] = itemsOf('Section II, paragraph 30: delete everything in brackets.');
    expect([item?.target, item?.kind, item?.needsReview]).toEqual(['II.30', 'amend', true]);
  });

  it.each(square)('%s brackets put words in question', (word) => {
    expect(worded(`II.36: delete what stands in parentheses, ${word}.`)).not.toEqual([`II.36 amend -"${systems}"`]);
  });
});
