import { describe, expect, it } from 'vitest';
import { placed } from './reading-of.ts';

const judged: readonly (readonly [string, readonly string[]])[] = [
  ["We share Egypt's concerns about II.22 and join its request for deletion.", ['II.22 support']],
  ['We join Egypt in its request to delete II.22.', ['II.22 support']],
  ['Jordan has proposed adding a new paragraph after II.67. We support this.', ['II.67+ support']],
  ["We support Jordan's proposal to add a new paragraph after II.67.", ['II.67+ support']],
  ['We support the proposal of Jordan for a new paragraph after II.67.', ['II.67+ support']],
  ["Mexico's addition to II.18 is, to our regret, not acceptable to us.", ['II.18 oppose']],
  ["We cannot agree to Mexico's addition to II.18.", ['II.18 oppose']],
  ["We regret that we cannot accept the EU's amendment to paragraph 3 of the Declaration.", ['I.3 oppose']],
  ['Some delegations wish to change paragraph 10 of the Declaration. We stand by the original text.', ['I.10 support']],
  ['Several delegations want II.10 amended; we prefer the original wording.', ['II.10 support']],
  ['Please add us to the sponsors of the Norwegian amendment to II.84.', ['II.84 support']],
  ["Please list us as a co-sponsor of Norway's amendment to II.84.", ['II.84 support']],
  ['We do not share the position of those who call for the deletion of II.85.', ['II.85 oppose']],
  ['Another delegation suggested merging II.45 and II.46: we are firmly opposed.', ['II.45 oppose', 'II.46 oppose']],
  [
    "The Holy See's suggested paragraph 4 bis for the Declaration goes, regrettably, in the wrong direction; we object to it.",
    ['I.4+ oppose'],
  ],
  [
    "Nous partageons les préoccupations de l'Égypte au sujet du paragraphe 22 de la section II et nous rallions à sa demande de suppression.",
    ['II.22 support'],
  ],
  ["Nous nous rallions à la demande de suppression du II.22 présentée par l'Égypte.", ['II.22 support']],
  ["Nous appuyons la proposition de la Jordanie d'ajouter un nouveau paragraphe après le II.67.", ['II.67+ support']],
  ["Nous ne saurions souscrire à l'amendement proposé par l'UE au paragraphe 3 de la Déclaration.", ['I.3 oppose']],
  [
    'Certaines délégations souhaitent modifier le paragraphe 10 de la Déclaration. Nous nous en tenons au texte initial.',
    ['I.10 support'],
  ],
  ["Merci de nous compter parmi les coauteurs de l'amendement norvégien au II.84.", ['II.84 support']],
  ['Nous ne partageons pas la position de ceux qui demandent la suppression du II.85.', ['II.85 oppose']],
  [
    'Une autre délégation a évoqué la fusion du II.45 et du II.46 : nous y sommes résolument opposés.',
    ['II.45 oppose', 'II.46 oppose'],
  ],
  [
    'Nous ne pouvons que nous opposer à la fusion du II.45 et du II.46 évoquée par une autre délégation.',
    ['II.45 oppose', 'II.46 oppose'],
  ],
  [
    'Compartimos las preocupaciones de Egipto sobre el párrafo 22 de la Sección II y nos sumamos a su solicitud de supresión.',
    ['II.22 support'],
  ],
  [
    'Apoyamos la propuesta de Jordania de añadir un párrafo nuevo después del párrafo 67 de la Sección II.',
    ['II.67+ support'],
  ],
  ['La adición de México al párrafo 18 de la Sección II no nos resulta aceptable.', ['II.18 oppose']],
  ['Lamentamos no poder aceptar la enmienda de la Unión Europea al párrafo 3 de la Declaración.', ['I.3 oppose']],
  [
    'Algunas delegaciones desean modificar el párrafo 10 de la Declaración. Nosotros preferimos el texto original.',
    ['I.10 support'],
  ],
  [
    'Rogamos que se nos incluya entre los copatrocinadores de la enmienda noruega al párrafo 84 de la Sección II.',
    ['II.84 support'],
  ],
  ['No compartimos la posición de quienes piden la supresión del párrafo 85 de la Sección II.', ['II.85 oppose']],
  [
    'Otra delegación sugirió fusionar los párrafos 45 y 46 de la Sección II: nos oponemos firmemente.',
    ['II.45 oppose', 'II.46 oppose'],
  ],
  ['نشاطر مصر شواغلها بشأن الفقرة ٢٢ من القسم الثاني وننضم إلى طلبها حذفها.', ['II.22 support']],
  ['نؤيد مقترح الأردن الداعي إلى إضافة فقرة جديدة بعد الفقرة ٦٧ من القسم الثاني.', ['II.67+ support']],
  ['نؤيد اقتراح الأردن إضافة فقرة جديدة بعد الفقرة ٦٧ من القسم الثاني.', ['II.67+ support']],
  ['اقترح الأردن إضافة فقرة جديدة بعد الفقرة ٦٧ من القسم الثاني، ونحن نؤيد ذلك.', ['II.67+ support']],
  ['لا يمكننا قبول إضافة المكسيك إلى الفقرة ١٨ من القسم الثاني.', ['II.18 oppose']],
  ['نأسف لعدم تمكننا من قبول تعديل الاتحاد الأوروبي على الفقرة ٣ من الإعلان.', ['I.3 oppose']],
  ['تود بعض الوفود تعديل الفقرة ١٠ من الإعلان. أما نحن فنتمسك بالنص الأصلي.', ['I.10 support']],
  ['نرجو إدراج اسمنا ضمن مقدمي التعديل النرويجي على الفقرة ٨٤ من القسم الثاني.', ['II.84 support']],
  ['لا نشاطر موقف من يدعون إلى حذف الفقرة ٨٥ من القسم الثاني.', ['II.85 oppose']],
  ['أشار وفد آخر إلى دمج الفقرتين ٤٥ و٤٦ من القسم الثاني، ونحن نعارض ذلك بشدة.', ['II.45 oppose', 'II.46 oppose']],
  [
    'Разделяем озабоченность Египта по пункту 22 раздела II и присоединяемся к его просьбе об исключении.',
    ['II.22 support'],
  ],
  ['Поддерживаем предложение Иордании добавить новый пункт после пункта 67 раздела II.', ['II.67+ support']],
  ['Дополнение Мексики к пункту 18 раздела II для нас, к сожалению, неприемлемо.', ['II.18 oppose']],
  ['К сожалению, не можем согласиться с поправкой Евросоюза к пункту 3 Декларации.', ['I.3 oppose']],
  ['Некоторые делегации хотят изменить пункт 10 Декларации. Мы же выступаем за исходный текст.', ['I.10 support']],
  ['Просим внести нас в число соавторов норвежской поправки к пункту 84 раздела II.', ['II.84 support']],
  ['Просим включить нас в число авторов поправки Норвегии к пункту 84 раздела II.', ['II.84 support']],
  ['Не разделяем позицию тех, кто призывает исключить пункт 85 раздела II.', ['II.85 oppose']],
  ['Не согласны с теми, кто предлагает исключить пункт 85 раздела II.', ['II.85 oppose']],
  [
    'Другая делегация говорила об объединении пунктов 45 и 46 раздела II: мы решительно против.',
    ['II.45 oppose', 'II.46 oppose'],
  ],
  ['埃及对第二节第22段的关切,我们也有同感,并赞同其删除要求。', ['II.22 support']],
  ['约旦提议在第二节第67段后增列新段,我们赞同。', ['II.67+ support']],
  ['我方支持约旦关于在第二节第67段后增列新段的提议。', ['II.67+ support']],
  ['墨西哥对第二节第18段的补充,恕我们不能赞成。', ['II.18 oppose']],
  ['对欧盟就宣言第3段提出的修正,我方歉难同意。', ['I.3 oppose']],
  ['对欧盟就宣言第3段提出的修正,我方碍难接受。', ['I.3 oppose']],
  ['对于欧盟就宣言第3段提出的修正,我方实难赞同。', ['I.3 oppose']],
  ['我们支持巴西关于第二节第37段的提案,不支持印度的提案。', ['II.37 support', 'II.37 oppose']],
  ['有些代表团希望修改宣言第10段。我们则坚持原案文。', ['I.10 support']],
  ['请将我国列为挪威对第二节第84段修正案的共同提案国。', ['II.84 support']],
  ['另一代表团提到合并第二节第45段和第46段,我们坚决反对。', ['II.45 oppose', 'II.46 oppose']],
];

describe('what others ask, and what the sender thinks of it', () => {
  it.each(judged)('%s', (body, items) => {
    expect(placed(body)).toEqual(items);
  });
});
