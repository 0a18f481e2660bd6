import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

interface Turning {
  /** Sentences that turn to a section, with @ for it. */
  readonly sentences: readonly string[];
  /** What people call sections there, and the section. */
  readonly names: readonly (readonly [string, string])[];
  readonly remark: string;
}

const turning: Record<string, Turning> = {
  en: {
    sentences: [
      'Turning now to @, my delegation has the following proposals.',
      'Our comments on @ are as follows:',
      'Please find below our proposals regarding @ of Draft 2.',
      'My delegation wishes to comment on @ of the draft.',
      'I now come to @.',
      'All references below are to @.',
      'Allow me to begin with @.',
    ],
    names: [
      ['the Declaration', 'I'],
      ['Section II', 'II'],
      ['the ITI part', 'III'],
      ['the fifth section', 'V'],
    ],
    remark: 'Para 12: delete.',
  },
  fr: {
    sentences: [
      'S’agissant de @, ma délégation souhaite proposer ce qui suit.',
      'J’en viens maintenant à @.',
      'Nos observations portent sur @.',
      'Tous les numéros renvoient à @.',
      'Dans @, nous avons une seule proposition.',
      'Passons à @.',
    ],
    names: [
      ['la Déclaration', 'I'],
      ['la section II', 'II'],
      ['la partie III', 'III'],
      ['la cinquième section', 'V'],
    ],
    remark: 'Paragraphe 12 : à supprimer.',
  },
  es: {
    sentences: [
      'Por lo que se refiere a @, mi delegación propone lo siguiente.',
      'Paso ahora a @.',
      'Nuestros comentarios se refieren a @.',
      'Todos los números se refieren a @.',
      'Sobre @:',
      'Comienzo por @.',
      'A continuación figuran nuestras propuestas sobre @ del proyecto.',
    ],
    names: [
      ['la Declaración', 'I'],
      ['la sección II', 'II'],
      ['la tercera sección', 'III'],
      ['la parte IV', 'IV'],
    ],
    remark: 'Párrafo 12: suprimir.',
  },
  ru: {
    sentences: [
      'По @ имеем следующие замечания:',
      'Перехожу к @.',
      'Наши предложения относятся к @.',
      'Все номера ниже относятся к @.',
      'Замечания по @',
    ],
    names: [
      ['Декларации', 'I'],
      ['разделу II', 'II'],
      ['плану осуществления МДО', 'III'],
      ['четвёртому разделу', 'IV'],
    ],
    remark: 'Пункт 12: исключить.',
  },
  ar: {
    sentences: [
      'وبخصوص @ لدينا الملاحظات التالية:',
      'ننتقل الآن إلى @.',
      'تعليقاتنا على @ كما يلي:',
      'نود التعليق على @ من المشروع.',
      'جميع الأرقام الواردة أدناه تخص @.',
    ],
    names: [
      ['القسم الأول', 'I'],
      ['الجزء الثاني', 'II'],
      ['خطة تنفيذ الصك الدولي للتعقب', 'III'],
      ['الفرع الخامس', 'V'],
    ],
    remark: 'الفقرة 12: تحذف.',
  },
  zh: {
    sentences: [
      '关于@，我们有以下意见：',
      '对@的意见如下：',
      '现在谈@。',
      '以下意见均针对@。',
      '@方面，我团有一点建议。',
    ],
    names: [
      ['《宣言》', 'I'],
      ['第二部分', 'II'],
      ['《国际追查文书》执行计划', 'III'],
      ['第五节', 'V'],
    ],
    remark: '第12段：删除。',
  },
};

const cases = Object.values(turning).flatMap(({ sentences, names, remark }) =>
  sentences.flatMap((sentence) =>
    names.map(([name, section]) => [sentence.replace('@', name), remark, `${section}.12`] as const),
  ),
);

describe('a sentence that turns to a section', () => {
  it.each(cases)('%s', (sentence, remark, target) => {
    expect(readingOf(`${sentence}\n\n${remark}`).items.map((item) => [item.target, item.kind])).toEqual([
      [target, 'delete'],
    ]);
  });
});

describe('a name that is no section', () => {
  it.each([
    'We thank Germany for its assistance.\n\nPara 16: delete.',
    'Agradecemos el seguimiento.\n\nPárrafo 18: suprimir.',
    'Благодарим за помощь.\n\nПункт 18: исключить.',
  ])('turns to none: %s', (body) => {
    expect(readingOf(body).items.map(({ target }) => target)).toEqual(['unknown']);
  });
});
