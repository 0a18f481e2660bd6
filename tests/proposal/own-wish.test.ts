import { describe, expect, it } from 'vitest';
import { lettingGo } from '#proposal/words/letting-go.ts';
import { languages } from '#wording/language.ts';
import type { InSixLanguages } from '#wording/language.ts';
import { placed } from './reading-of.ts';

interface Frame {
  /** A sentence with what the sender asked. */
  readonly told: (asked: string) => string;
  /** A sentence that lets something go. */
  readonly gone: (dropped: string) => string;
  readonly asked: string;
  readonly dropped: string;
}

const frames: InSixLanguages<Frame> = {
  en: {
    told: (asked) => `Well, ${asked} a line about taggants in III.23.`,
    gone: (dropped) => `Today, ${dropped}.`,
    asked: 'we wanted',
    dropped: 'we let it go',
  },
  fr: {
    told: (asked) => `Or ${asked} une ligne sur les traceurs au III.23.`,
    gone: (dropped) => `À présent, ${dropped}.`,
    asked: 'nous voulions',
    dropped: 'nous y renonçons',
  },
  es: {
    told: (asked) => `Pues ${asked} una línea sobre los trazadores en el III.23.`,
    gone: (dropped) => `Hoy, ${dropped}.`,
    asked: 'queríamos',
    dropped: 'renunciamos',
  },
  ru: {
    told: (asked) => `Итак, ${asked} одну строчку о метках, как вы помните, в III.23.`,
    gone: (dropped) => `Сегодня ${dropped}.`,
    asked: 'мы хотели',
    dropped: 'не настаиваем',
  },
  ar: {
    told: (asked) => `للتذكير ${asked} سطر عن الواسمات في الفقرة III.23.`,
    gone: (dropped) => `اليوم ${dropped}.`,
    asked: 'كنا نريد',
    dropped: 'لم نعد نتمسك',
  },
  zh: {
    told: (asked) => `关于III.23，${asked}一句示踪剂的话。`,
    gone: (dropped) => `今天，${dropped}。`,
    asked: '我们原本想',
    dropped: '我们不再坚持',
  },
};

const isWithdrawn = (language: (typeof languages)[number], asked: string, dropped: string): boolean => {
  const { told, gone } = frames[language];
  const text = [told(asked), gone(dropped)].join(language === 'zh' ? '' : ' ');
  return placed(text).join() === 'III.23 withdraw';
};

describe('what the sender asked before and lets go', () => {
  it.each(languages)('every way to tell it, %s', (language) => {
    const { dropped } = frames[language];
    expect(lettingGo[language].asked.filter((asked) => !isWithdrawn(language, asked, dropped))).toEqual([]);
  });

  it.each(languages)('every way to let it go, %s', (language) => {
    const { asked } = frames[language];
    expect(lettingGo[language].dropped.filter((dropped) => !isWithdrawn(language, asked, dropped))).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['We have asked that paragraph 11 of section II be deleted and do not give it up.', ['II.11 delete']],
    ['We had asked for the deletion of II.11 and we ask for it again.', ['II.11 delete']],
    ['We propose to delete II.11. We do not insist.', ['II.11 delete']],
    [
      "Notre délégation avait naguère suggéré une mention des traceurs chimiques au paragraphe 23 de la section III. Nous n'y tenons plus.",
      ['III.23 withdraw'],
    ],
    [
      'In III.23 we wanted a line about taggants, you may remember. Having listened to colleagues, we do not maintain it.',
      ['III.23 withdraw'],
    ],
    [
      'En mayo habíamos pedido que se mencionaran los trazadores químicos en el III.23. La dejamos caer.',
      ['III.23 withdraw'],
    ],
    [
      'Our delegation once suggested a reference to chemical taggants in paragraph 23 of Section III. We no longer need it.',
      ['III.23 withdraw'],
    ],
    [
      'In May we had asked for chemical taggants to be mentioned in III.23. Please regard it as no longer on the table.',
      ['III.23 withdraw'],
    ],
    ['关于III.23，我们原本想加一句示踪剂，大家应该记得。我们现予撤回。', ['III.23 withdraw']],
    [
      'As for III.23, we came here with the intention of asking for the word “taggants”. We step back from that.',
      ['III.23 withdraw'],
    ],
    ['五月，我们曾要求在III.23中提及化学示踪剂。请视为已撤回。', ['III.23 withdraw']],
    ['我们五月曾就第三部分第23段提出过加入化学示踪剂的想法。我们可以不要这一句。', ['III.23 withdraw']],
    [
      'We had an idea about paragraph 23 of Section III, circulated in May, to mention chemical taggants. It may be considered withdrawn.',
      ['III.23 withdraw'],
    ],
    [
      'En mayo habíamos pedido que se mencionaran los trazadores químicos en el III.23. No la seguiremos defendiendo.',
      ['III.23 withdraw'],
    ],
    ['我们五月曾就第三部分第23段提出过加入化学示踪剂的想法。本着妥协精神，我们放弃这一想法。', ['III.23 withdraw']],
    ['五月，我们曾要求在III.23中提及化学示踪剂。此议就此作罢。', ['III.23 withdraw']],
    ['В мае мы просили упомянуть химические метки в III.23. Мы готовы от этого отойти.', ['III.23 withdraw']],
    ['В мае мы просили упомянуть химические метки в III.23. Забудьте о ней.', ['III.23 withdraw']],
    ['В III.23 мы хотели строку о метках, вы помните. Забудьте о ней.', ['III.23 withdraw']],
    [
      'En mayo habíamos pedido que se mencionaran los trazadores químicos en el III.23. Désela por retirada.',
      ['III.23 withdraw'],
    ],
    [
      'Notre délégation avait naguère suggéré une mention des traceurs chimiques au paragraphe 23 de la section III. Dans un esprit de compromis, nous y renonçons.',
      ['III.23 withdraw'],
    ],
    ['В III.23 мы хотели строку о метках, вы помните. Мы готовы от этого отойти.', ['III.23 withdraw']],
    [
      'En mayo habíamos pedido que se mencionaran los trazadores químicos en el III.23. En aras del consenso, renunciamos a ella.',
      ['III.23 withdraw'],
    ],
    [
      'We had an idea about paragraph 23 of Section III, circulated in May, to mention chemical taggants. That is now behind us.',
      ['III.23 withdraw'],
    ],
    [
      'In May we had asked for chemical taggants to be mentioned in III.23. We are ready to drop it.',
      ['III.23 withdraw'],
    ],
    [
      'Au III.23, nous voulions une ligne sur les traceurs, vous vous en souvenez. Dans un esprit de compromis, nous y renonçons.',
      ['III.23 withdraw'],
    ],
    [
      'In May we had asked for chemical taggants to be mentioned in III.23. On reflection, we can do without it.',
      ['III.23 withdraw'],
    ],
    [
      'Our delegation once suggested a reference to chemical taggants in paragraph 23 of Section III. We are ready to drop it.',
      ['III.23 withdraw'],
    ],
    [
      'Au III.23, nous voulions une ligne sur les traceurs, vous vous en souvenez. Nous ne la défendrons pas davantage.',
      ['III.23 withdraw'],
    ],
    [
      'Nous avions une idée sur le paragraphe 23 de la section III, diffusée en mai, à propos des traceurs chimiques. Nous ne la poursuivrons pas.',
      ['III.23 withdraw'],
    ],
    [
      'Our earlier suggestion on the early nomination of chairs, paragraph 8 of Section V, has been met by your new wording and is no longer pursued.',
      ['V.8 withdraw'],
    ],
    ['Наша прежняя просьба о ссылке на ОБСЕ в абзаце 56 раздела II отпала.', ['II.56 withdraw']],
    ['第二部分:\n我们原来建议删除第37段。现在不再坚持了。', ['II.37 withdraw']],
    ['第二部分:\n我们原来建议删除第37段,就不用再提了。', ['II.37 withdraw']],
    ['第二部分:\n第37段我们原来说要删。现在不再坚持了。', ['II.37 withdraw']],
    ['第二部分:\n第37段我们原来说要删,就不用再提了。', ['II.37 withdraw']],
    ['第二部分:\n我国此前要求删去第37段。现在不再坚持了。', ['II.37 withdraw']],
    ['第二部分:\n我国此前要求删去第37段,就不用再提了。', ['II.37 withdraw']],
    ['第二部分:\n上周我们曾提议把第37段拆成两段。现在不再坚持了。', ['II.37 withdraw']],
    ['第二部分:\n上周我们曾提议把第37段拆成两段,请把它注销。', ['II.37 withdraw']],
    ['第二部分:\n第37段我们曾主张删除。原来那个提法作废。', ['II.37 withdraw']],
    ['第二部分:\n第37段我们曾主张删除,请把它注销。', ['II.37 withdraw']],
    ['第二部分:\n昨天我们建议过删除第37段。原来那个提法作废。', ['II.37 withdraw']],
    ['第二部分:\n昨天我们建议过删除第37段,请把它注销。', ['II.37 withdraw']],
    ['第二部分:\n我团先前提出过删除第37段。原来那个提法作废。', ['II.37 withdraw']],
    ['第二部分:\n我团先前提出过删除第37段,请把它注销。', ['II.37 withdraw']],
    ['الجزء الثاني:\nكنا قد طلبنا حذف الفقرة 37. عدلنا عن هذا الطلب.', ['II.37 withdraw']],
    ['الجزء الثاني:\nكنا قد طلبنا حذف الفقرة 37، وخلاص تراجعنا.', ['II.37 withdraw']],
    ['الجزء الثاني:\nكنت قد اقترحت حذف الفقرة 37. عدلنا عن هذا الطلب.', ['II.37 withdraw']],
    ['الجزء الثاني:\nكنت قد اقترحت حذف الفقرة 37، وخلاص تراجعنا.', ['II.37 withdraw']],
    ['الجزء الثاني:\nسبق لوفدنا أن طلب حذف الفقرة 37. عدلنا عن هذا الطلب.', ['II.37 withdraw']],
    ['الجزء الثاني:\nسبق لوفدنا أن طلب حذف الفقرة 37، وخلاص تراجعنا.', ['II.37 withdraw']],
    ['الجزء الثاني:\nفي رسالة أمس طلبنا حذف الفقرة 37. عدلنا عن هذا الطلب.', ['II.37 withdraw']],
    ['الجزء الثاني:\nفي رسالة أمس طلبنا حذف الفقرة 37، وخلاص تراجعنا.', ['II.37 withdraw']],
    ['الجزء الثاني:\nاقترحنا في ورقتنا السابقة حذف الفقرة 37. عدلنا عن هذا الطلب.', ['II.37 withdraw']],
    ['الجزء الثاني:\nاقترحنا في ورقتنا السابقة حذف الفقرة 37، وخلاص تراجعنا.', ['II.37 withdraw']],
    ['الجزء الثاني:\nطلبنا الأسبوع الماضي تقسيم الفقرة 37. عدلنا عن هذا الطلب.', ['II.37 withdraw']],
    ['الجزء الثاني:\nطلبنا الأسبوع الماضي تقسيم الفقرة 37، وخلاص تراجعنا.', ['II.37 withdraw']],
    ['Section II:\nWe had asked for the deletion of paragraph 37. Please forget it.', ['II.37 withdraw']],
    ['Section II:\nWe had asked for the deletion of paragraph 37. That is no longer necessary.', ['II.37 withdraw']],
    ['Section II:\nWe had asked for the deletion of paragraph 37. We take it back.', ['II.37 withdraw']],
    ['Section II :\nNous avions demandé la suppression du paragraphe 37. Nous n’insistons plus.', ['II.37 withdraw']],
    ['Section II :\nNous avions demandé la suppression du paragraphe 37. Nous y renonçons.', ['II.37 withdraw']],
    ['Section II :\nNous avions demandé la suppression du paragraphe 37. Oubliez cela.', ['II.37 withdraw']],
    [
      'Section II :\nNous avions demandé la suppression du paragraphe 37. Nous avons changé d’avis.',
      ['II.37 withdraw'],
    ],
    [
      'Section II :\nNous avions demandé la suppression du paragraphe 37. Ce n’est plus nécessaire.',
      ['II.37 withdraw'],
    ],
    ['Sección II:\nHabíamos pedido suprimir el párrafo 37. Ya no insistimos.', ['II.37 withdraw']],
    ['Sección II:\nHabíamos pedido suprimir el párrafo 37. Desistimos de ello.', ['II.37 withdraw']],
    ['Sección II:\nHabíamos pedido suprimir el párrafo 37. Hemos cambiado de opinión.', ['II.37 withdraw']],
    ['Sección II:\nHabíamos pedido suprimir el párrafo 37. Ya no hace falta.', ['II.37 withdraw']],
    ['Раздел II:\nРанее мы просили исключить пункт 37. Больше не настаиваем.', ['II.37 withdraw']],
    ['Раздел II:\nРанее мы просили исключить пункт 37. Мы передумали.', ['II.37 withdraw']],
    ['Раздел II:\nРанее мы просили исключить пункт 37. Отказываемся от этого.', ['II.37 withdraw']],
    ['Раздел II:\nРанее мы просили исключить пункт 37. Это больше не нужно.', ['II.37 withdraw']],
    ['第二部分:\n我们原来建议删除第37段。现在仍然坚持。', ['II.37 delete']],
    ['الجزء الثاني:\nنطلب حذف الفقرة 37. وما زلنا نتمسك بذلك.', ['II.37 delete']],
    ['第二部分:\n删除第37段。第38段不必再列,请删除。', ['II.37 delete', 'II.38 delete']],
    ['الجزء الثاني:\nنطلب حذف الفقرة 37. ونؤيد الفقرة 38.', ['II.37 delete', 'II.38 support']],
    ['第二部分:\n删除第37段。撤回关于第38段的建议。', ['II.37 delete', 'II.38 withdraw']],
    ['Раздел II\n\nНаша прежняя просьба по пункту 26 отпала.', ['II.26 withdraw']],
    ['Раздел II\n\nНаша майская поправка к пункту 28 больше не актуальна.', ['II.28 withdraw']],
    ['Раздел II\n\nНаша поправка к пункту 29 утратила актуальность.', ['II.29 withdraw']],
    ['Раздел II\n\nНаше предложение по пункту 30 снято.', ['II.30 withdraw']],
    ['Раздел II\n\nВысказанную ранее просьбу по пункту 32 просим считать снятой.', ['II.32 withdraw']],
    ['Раздел II\n\nНаше замечание к пункту 33 можно не учитывать.', ['II.33 withdraw']],
    ['Раздел II\n\nПрежнюю нашу поправку к пункту 34 просим не рассматривать.', ['II.34 withdraw']],
    ['Раздел II\n\nОт прежнего предложения по пункту 36 делегация отказалась.', ['II.36 withdraw']],
    ['Раздел II\n\nНа своём предложении по пункту 37 мы больше не настаиваем.', ['II.37 withdraw']],
    ['Раздел II\n\nСвою просьбу по пункту 38 мы забираем назад.', ['II.38 withdraw']],
    ['Раздел II\n\nНаша идея насчёт пункта 40 больше не стоит на повестке дня.', ['II.40 withdraw']],
    ['Раздел II\n\nЗабудьте, пожалуйста, нашу просьбу по пункту 41.', ['II.41 withdraw']],
    ['Раздел II\n\nВ мае мы предлагали внести поправку в пункт 42. Забудьте о ней, пожалуйста.', ['II.42 withdraw']],
    [
      'Раздел II\n\nНа консультациях 22 мая мы высказали идею – записать в пункт 45 конкретные суммы; мы её снимаем, она была преждевременной.',
      ['II.45 withdraw'],
    ],
    [
      'Раздел II\n\nА вот та идея, которую мы высказали на консультациях, – дополнить пункт 26 суммами для центров, – мы её снимаем.',
      ['II.26 withdraw'],
    ],
    ['Раздел II\n\nРанее мы просили изменить пункт 27. Теперь эта просьба отпала.', ['II.27 withdraw']],
    ['Раздел II\n\nПо пункту 29 мы вносили текст. На нём мы больше не настаиваем.', ['II.29 withdraw']],
    [
      'Раздел II\n\nЧто касается пункта 30, то в апреле мы вносили поправку; она больше не актуальна.',
      ['II.30 withdraw'],
    ],
    ['Раздел II\n\nК пункту 31 у нас была поправка, но мы её отзываем.', ['II.31 withdraw']],
    ['Sección II\n\nNuestra propuesta sobre el párrafo 27 ya no corre.', ['II.27 withdraw']],
    ['Sección II\n\nNuestra enmienda al párrafo 29 queda sin efecto.', ['II.29 withdraw']],
    ['Sección II\n\nDejamos caer nuestra enmienda al párrafo 31.', ['II.31 withdraw']],
    ['Sección II\n\nNuestra propuesta de mayo sobre el párrafo 32 queda retirada.', ['II.32 withdraw']],
    ['Sección II\n\nEl texto que para el párrafo 33 distribuimos en mayo queda retirado.', ['II.33 withdraw']],
    ['Sección II\n\nYa no insistimos en nuestra propuesta sobre el párrafo 35.', ['II.35 withdraw']],
    ['Sección II\n\nDesistimos de nuestra enmienda al párrafo 36.', ['II.36 withdraw']],
    ['Sección II\n\nRenunciamos a la enmienda que habíamos presentado al párrafo 37.', ['II.37 withdraw']],
    ['Sección II\n\nDen por retirada nuestra enmienda al párrafo 39.', ['II.39 withdraw']],
    ['Sección II\n\nNuestra sugerencia sobre el párrafo 40 perdió vigencia.', ['II.40 withdraw']],
    ['Sección II\n\nOlviden nuestra propuesta sobre el párrafo 41.', ['II.41 withdraw']],
    [
      'Sección II\n\nHabíamos pensado proponer una enmienda al párrafo 43. Esa propuesta nuestra no sigue en pie.',
      ['II.43 withdraw'],
    ],
    [
      'Sección II\n\nRespecto del párrafo 44, habíamos formulado en mayo una enmienda. No insistimos en ella.',
      ['II.44 withdraw'],
    ],
    [
      'Sección II\n\nEn lo relativo al párrafo 45, sobre transporte, habíamos formulado en mayo una enmienda. No se insiste en ella.',
      ['II.45 withdraw'],
    ],
    [
      'Sección II\n\nTuvimos la idea de crear un grupo de amigos en el párrafo 28. Nadie se sumó. La retiramos.',
      ['II.28 withdraw'],
    ],
    [
      'Sección II\n\nY la propuesta nuestra de marzo sobre el párrafo 29, la de los plazos, olvídenla, que la retiramos.',
      ['II.29 withdraw'],
    ],
    [
      'Sección II\n\nNuestra sugerencia de abril de cambiar "weapons" en el párrafo 30 ya no va, la dejamos caer.',
      ['II.30 withdraw'],
    ],
    [
      'Sección II\n\nSobre el párrafo 32 teníamos una enmienda, pero lo hemos meditado mejor y la damos por retirada.',
      ['II.32 withdraw'],
    ],
  ])('%s', (body, wanted) => {
    expect(placed(body).sort()).toEqual([...wanted].sort());
  });
});
