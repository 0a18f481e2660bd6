import { describe, expect, it } from 'vitest';
import { placed } from './reading-of.ts';

const givenUp: readonly (readonly [string, readonly string[]])[] = [
  ['Please consider our earlier request to delete IV.12 as no longer on the table.', ['IV.12 withdraw']],
  ['Please consider our request to delete IV.12 as withdrawn.', ['IV.12 withdraw']],
  ['Please treat our earlier proposal to amend II.36 as no longer valid.', ['II.36 withdraw']],
  ['Kindly regard our proposal to delete paragraph 12 of Section IV as null and void.', ['IV.12 withdraw']],
  ['Our request for the deletion of IV.12 no longer stands.', ['IV.12 withdraw']],
  ['Our earlier call to delete IV.12 has lapsed.', ['IV.12 withdraw']],
  ['Our proposal to move II.36 to Section III is off the table.', ['II.36 withdraw']],
  ['We no longer insist on the deletion of IV.12.', ['IV.12 withdraw']],
  ['We no longer request the deletion of IV.12.', ['IV.12 withdraw']],
  ['We are no longer asking for IV.12 to be deleted.', ['IV.12 withdraw']],
  ['You may disregard our request to delete IV.12.', ['IV.12 withdraw']],
  ['We drop our request that II.36 be replaced.', ['II.36 withdraw']],
  ['Our amendment to II.36, circulated last week, is hereby withdrawn.', ['II.36 withdraw']],
  ['Our proposal on II.36, sent to you on Monday, is withdrawn.', ['II.36 withdraw']],
  ['Our insertion after II.14, as proposed on Tuesday, need not be pursued.', ['II.14+ withdraw']],
  ['The request we made to delete IV.12 can be considered moot.', ['IV.12 withdraw']],
  ['We do not intend to pursue our proposal to delete IV.12.', ['IV.12 withdraw']],
  ['We will not pursue our earlier amendment to II.36.', ['II.36 withdraw']],
  [
    'Merci de considérer comme caduque notre demande de suppression du paragraphe 12 de la section IV.',
    ['IV.12 withdraw'],
  ],
  ['Veuillez considérer notre demande de suppression du IV.12 comme retirée.', ['IV.12 withdraw']],
  ['Notre demande de suppression du IV.12 est sans objet.', ['IV.12 withdraw']],
  ['Notre demande de suppression du IV.12 est devenue sans objet.', ['IV.12 withdraw']],
  ["Notre proposition de supprimer le IV.12 n'est plus d'actualité.", ['IV.12 withdraw']],
  ['Notre demande tendant à supprimer le IV.12 ne tient plus.', ['IV.12 withdraw']],
  ["Nous n'insistons plus sur la suppression du IV.12.", ['IV.12 withdraw']],
  ['Nous ne demandons plus la suppression du IV.12.', ['IV.12 withdraw']],
  ['Notre amendement au II.36, distribué la semaine dernière, est retiré.', ['II.36 withdraw']],
  ['Nous abandonnons notre demande de suppression du IV.12.', ['IV.12 withdraw']],
  ['Veuillez ne pas tenir compte de notre demande de suppression du IV.12.', ['IV.12 withdraw']],
  [
    "Nous n'entendons pas maintenir notre proposition de fusion des II.45 et II.46.",
    ['II.45 withdraw', 'II.46 withdraw'],
  ],
  [
    'Rogamos que se considere sin efecto nuestra solicitud de suprimir el párrafo 12 de la Sección IV.',
    ['IV.12 withdraw'],
  ],
  ['Les rogamos que den por retirada nuestra petición de suprimir el párrafo 12 de la Sección IV.', ['IV.12 withdraw']],
  ['Nuestra solicitud de supresión del párrafo 12 de la Sección IV queda sin efecto.', ['IV.12 withdraw']],
  ['Nuestra propuesta de eliminar el párrafo 12 de la Sección IV ya no está sobre la mesa.', ['IV.12 withdraw']],
  ['Ya no insistimos en la supresión del párrafo 12 de la Sección IV.', ['IV.12 withdraw']],
  ['Ya no pedimos que se suprima el párrafo 12 de la Sección IV.', ['IV.12 withdraw']],
  [
    'Nuestra enmienda al párrafo 36 de la Sección II, distribuida la semana pasada, queda retirada.',
    ['II.36 withdraw'],
  ],
  ['Desistimos de nuestra petición de suprimir el párrafo 12 de la Sección IV.', ['IV.12 withdraw']],
  ['Renunciamos a nuestra propuesta de trasladar el párrafo 12 de la Sección IV.', ['IV.12 withdraw']],
  ['No mantenemos nuestra solicitud de eliminar el párrafo 12 de la Sección IV.', ['IV.12 withdraw']],
  ['نرجو اعتبار طلبنا السابق حذف الفقرة ١٢ من القسم الرابع لاغياً.', ['IV.12 withdraw']],
  ['نرجو اعتبار طلبنا حذف الفقرة ١٢ من القسم الرابع كأن لم يكن.', ['IV.12 withdraw']],
  ['لم نعد نطلب حذف الفقرة ١٢ من القسم الرابع.', ['IV.12 withdraw']],
  ['لم نعد نتمسك بحذف الفقرة ١٢ من القسم الرابع.', ['IV.12 withdraw']],
  ['لا نتمسك بطلبنا حذف الفقرة ١٢ من القسم الرابع.', ['IV.12 withdraw']],
  ['طلبنا حذف الفقرة ١٢ من القسم الرابع لم يعد قائماً.', ['IV.12 withdraw']],
  ['تعديلنا على الفقرة ٣٦ من القسم الثاني، الذي عُمم الأسبوع الماضي، مسحوب.', ['II.36 withdraw']],
  ['نتخلى عن اقتراحنا دمج الفقرتين ٤٥ و٤٦ من القسم الثاني.', ['II.45 withdraw', 'II.46 withdraw']],
  ['نعدل عن طلبنا حذف الفقرة ١٢ من القسم الرابع.', ['IV.12 withdraw']],
  ['نسحب اقتراحنا إضافة فقرة جديدة بعد الفقرة ١٤ من القسم الثاني.', ['II.14+ withdraw']],
  ['Просим считать нашу просьбу об исключении пункта 12 раздела IV утратившей силу.', ['IV.12 withdraw']],
  ['Просим считать недействительным наше предложение исключить пункт 12 раздела IV.', ['IV.12 withdraw']],
  ['Просим считать снятой нашу просьбу исключить пункт 12 раздела IV.', ['IV.12 withdraw']],
  ['Наше предложение об исключении пункта 12 раздела IV снимается.', ['IV.12 withdraw']],
  ['Мы больше не настаиваем на исключении пункта 12 раздела IV.', ['IV.12 withdraw']],
  ['Мы более не просим исключить пункт 12 раздела IV.', ['IV.12 withdraw']],
  ['Наша просьба исключить пункт 12 раздела IV потеряла актуальность.', ['IV.12 withdraw']],
  ['Наша поправка к пункту 36 раздела II, распространённая на прошлой неделе, отзывается.', ['II.36 withdraw']],
  ['Отказываемся от своего предложения исключить пункт 12 раздела IV.', ['IV.12 withdraw']],
  ['В интересах консенсуса отзываем свою поправку к пункту 17 раздела IV.', ['IV.17 withdraw']],
  [
    'В интересах консенсуса отзываем свою поправку к пункту 17 раздела IV. Поправка к пункту 12 того же раздела остаётся в силе.',
    ['IV.17 withdraw'],
  ],
  ['В интересах консенсуса снимаем своё предложение по пункту 17 раздела IV.', ['IV.17 withdraw']],
  ['我方前次提议在第二节第14段之后增加的新段落,不再坚持,予以收回。', ['II.14+ withdraw']],
  ['我方此前要求删除第四节第12段,现不再坚持。', ['IV.12 withdraw']],
  ['请将我方关于删除第四节第12段的要求视为撤回。', ['IV.12 withdraw']],
  ['请将我方此前删除第四节第12段的请求视为无效。', ['IV.12 withdraw']],
  ['我方不再要求删除第四节第12段。', ['IV.12 withdraw']],
  ['我方不再坚持删除第四节第12段。', ['IV.12 withdraw']],
  ['我方上周提出的对第二节第36段的修正案,现予撤回。', ['II.36 withdraw']],
  ['我方收回删除第四节第12段的建议。', ['IV.12 withdraw']],
  ['我们放弃合并第二节第45段和第46段的提议。', ['II.45 withdraw', 'II.46 withdraw']],
  ['سبق لنا أن أيدنا اقتراح تركيا بشأن الفقرة ٦ من الإعلان، ونحن الآن نعدل عن ذلك.', ['I.6 withdraw']],
  ['Nous levons la réserve que nous avions émise sur le II.30.', ['II.30 withdraw']],
  ['We lift the reservation we had placed on II.30.', ['II.30 withdraw']],
  ['Retiramos la reserva que habíamos formulado sobre el párrafo 30 de la Sección II.', ['II.30 withdraw']],
  ['نرفع التحفظ الذي أبديناه على الفقرة ٣٠ من القسم الثاني.', ['II.30 withdraw']],
  ['Снимаем оговорку, сделанную нами по пункту 30 раздела II.', ['II.30 withdraw']],
  ['我方撤回对第二节第30段的保留。', ['II.30 withdraw']],
];

describe('a request that its sender gives up', () => {
  it.each(givenUp)('%s', (body, items) => {
    expect(placed(body)).toEqual(items);
  });

  it.each([
    ['We maintain our request to delete IV.12.', 'IV.12 delete'],
    ['Our request is to delete IV.12.', 'IV.12 delete'],
    ['Nous maintenons notre demande de suppression du IV.12.', 'IV.12 delete'],
  ])('is not read into one that stands: %s', (body, item) => {
    expect(placed(body)).toEqual([item]);
  });
});

describe('a noun that gives a reason at the head of a sentence', () => {
  const reasons: readonly (readonly [string, readonly string[]])[] = [
    ['In the interest of consensus we withdraw our amendment to IV.17.', ['IV.17 withdraw']],
    ['For the sake of brevity we propose deleting IV.17.', ['IV.17 delete']],
    ['In a spirit of compromise we withdraw our amendment to IV.17.', ['IV.17 withdraw']],
    ['Dans un souci de concision nous supprimerions le IV.17.', ['IV.17 delete']],
    ['Dans un souci de compromis nous retirons notre amendement au IV.17.', ['IV.17 withdraw']],
    ['En aras del consenso retiramos nuestra enmienda al párrafo 17 de la Sección IV.', ['IV.17 withdraw']],
    ['Por razones de economía suprímase el párrafo 17 de la Sección IV.', ['IV.17 delete']],
    ['В интересах консенсуса отзываем свою поправку к пункту 17 раздела IV.', ['IV.17 withdraw']],
    ['В целях экономии исключить пункт 17 раздела IV.', ['IV.17 delete']],
    ['Во избежание повторов исключить пункт 17 раздела IV.', ['IV.17 delete']],
    ['Ввиду изложенного просим исключить пункт 17 раздела IV.', ['IV.17 delete']],
    ['Из-за повторов пункт 17 раздела IV исключить.', ['IV.17 delete']],
    ['Ради консенсуса снимаем возражение против пункта 17 раздела IV.', ['IV.17 withdraw']],
    ['حرصاً على التوافق نسحب تعديلنا على الفقرة ١٧ من القسم الرابع.', ['IV.17 withdraw']],
    ['تفادياً للتكرار نقترح حذف الفقرة ١٧ من القسم الرابع.', ['IV.17 delete']],
    ['为达成协商一致我方撤回对第四节第17段的修正。', ['IV.17 withdraw']],
    ['为避免重复建议删除第四节第17段。', ['IV.17 delete']],
    ['为求简洁删除第四节第17段。', ['IV.17 delete']],
    ['Поскольку мы не поддерживаем пункт 12 раздела II, просим его исключить.', ['II.12 delete']],
  ];

  it.each(reasons)('hides nothing that is asked behind it: %s', (body, items) => {
    expect(placed(body)).toEqual(items);
  });
});
