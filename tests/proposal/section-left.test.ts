import { describe, expect, it } from 'vitest';
import { newWords } from '#mail/new-words.ts';
import { understand } from '#proposal/understand.ts';
import { ownPart } from '#proposal/written.ts';
import { draft, placed, settings } from './reading-of.ts';

/** What is read of a mail that answers questions one by one. */
const answers = (question: string, answer: string): string[] => {
  const body = `Excellency,\n\n> 1. II.16?\n\n${answer.startsWith('P') ? 'Sí' : 'OK'}.\n\n> 2. ${question}\n\n${answer}\n`;
  const parts = [ownPart('subject', 'Re: x'), { part: 'body', text: body, spans: newWords(body, [], 'Re: x').spans }];
  return understand(
    { parts, sender: { name: null, address: null }, unread: [] },
    draft,
    settings.conference,
    '2018-06-19T13:00:00Z',
  ).items.map(({ target, kind }) => `${target} ${kind}`);
};

const asked: readonly (readonly [string, string, string])[] = [
  ['По разделу III Вы обещали письменный текст.', 'Вот он. Пункт 13 просим исключить.', 'III.13 delete'],
  ['По разделу III Вы обещали письменный текст.', 'Да. Пункт 13 поддерживаем.', 'III.13 support'],
  ['По разделу III Вы обещали письменный текст.', 'Пункт 24 просим не менять.', 'III.24 support'],
  ['По разделу III Вы обещали письменный текст.', 'Разумеется. По двадцать первому пункту возражаем.', 'III.21 oppose'],
  ['Есть ли у Вас предложения по разделу III?', 'Вот он. Пункт 13 просим исключить.', 'III.13 delete'],
  ['Есть ли у Вас предложения по разделу III?', 'Да. Пункт 13 поддерживаем.', 'III.13 support'],
  ['Есть ли у Вас предложения по разделу III?', 'Пункт 24 просим не менять.', 'III.24 support'],
  ['Есть ли у Вас предложения по разделу III?', 'Разумеется. По двадцать первому пункту возражаем.', 'III.21 oppose'],
  ['Что Вы скажете о разделе III?', 'Вот он. Пункт 13 просим исключить.', 'III.13 delete'],
  ['Что Вы скажете о разделе III?', 'Да. Пункт 13 поддерживаем.', 'III.13 support'],
  ['Что Вы скажете о разделе III?', 'Пункт 24 просим не менять.', 'III.24 support'],
  ['Что Вы скажете о разделе III?', 'Разумеется. По двадцать первому пункту возражаем.', 'III.21 oppose'],
  ['Просим уточнить позицию по разделу III.', 'Вот он. Пункт 13 просим исключить.', 'III.13 delete'],
  ['Просим уточнить позицию по разделу III.', 'Да. Пункт 13 поддерживаем.', 'III.13 support'],
  ['Просим уточнить позицию по разделу III.', 'Пункт 24 просим не менять.', 'III.24 support'],
  ['Просим уточнить позицию по разделу III.', 'Разумеется. По двадцать первому пункту возражаем.', 'III.21 oppose'],
  ['Раздел III: замечания?', 'Вот он. Пункт 13 просим исключить.', 'III.13 delete'],
  ['Раздел III: замечания?', 'Да. Пункт 13 поддерживаем.', 'III.13 support'],
  ['Раздел III: замечания?', 'Пункт 24 просим не менять.', 'III.24 support'],
  ['Раздел III: замечания?', 'Разумеется. По двадцать первому пункту возражаем.', 'III.21 oppose'],
  [
    'Какова Ваша позиция по Международному инструменту по отслеживанию (раздел III)?',
    'Вот он. Пункт 13 просим исключить.',
    'III.13 delete',
  ],
  [
    'Какова Ваша позиция по Международному инструменту по отслеживанию (раздел III)?',
    'Да. Пункт 13 поддерживаем.',
    'III.13 support',
  ],
  [
    'Какова Ваша позиция по Международному инструменту по отслеживанию (раздел III)?',
    'Пункт 24 просим не менять.',
    'III.24 support',
  ],
  [
    'Какова Ваша позиция по Международному инструменту по отслеживанию (раздел III)?',
    'Разумеется. По двадцать первому пункту возражаем.',
    'III.21 oppose',
  ],
  ['¿Qué opina su delegación de la sección III?', 'Aquí va. Pedimos suprimir el párrafo 13.', 'III.13 delete'],
  ['¿Qué opina su delegación de la sección III?', 'Sí. Apoyamos el párrafo 13.', 'III.13 support'],
  ['¿Qué opina su delegación de la sección III?', 'El párrafo 24 no debería tocarse.', 'III.24 support'],
  ['¿Tienen propuestas para la sección III?', 'Aquí va. Pedimos suprimir el párrafo 13.', 'III.13 delete'],
  ['¿Tienen propuestas para la sección III?', 'Sí. Apoyamos el párrafo 13.', 'III.13 support'],
  ['¿Tienen propuestas para la sección III?', 'El párrafo 24 no debería tocarse.', 'III.24 support'],
  ['Rogamos precisen su posición sobre la sección III.', 'Aquí va. Pedimos suprimir el párrafo 13.', 'III.13 delete'],
  ['Rogamos precisen su posición sobre la sección III.', 'Sí. Apoyamos el párrafo 13.', 'III.13 support'],
  ['Rogamos precisen su posición sobre la sección III.', 'El párrafo 24 no debería tocarse.', 'III.24 support'],
];

const headed: readonly (readonly [string, string, string])[] = [
  [
    'Informes',
    'Señor Presidente:\n\nDeclaración\n\nApoyamos el párrafo 3.\n\nInformes\n\nPedimos suprimir el 73.',
    'II.73 delete',
  ],
  [
    'Usuarios finales',
    'Señor Presidente:\n\nDeclaración\n\nApoyamos el párrafo 3.\n\nUsuarios finales\n\nPedimos suprimir el 29.',
    'II.29 delete',
  ],
  [
    'Gestión de arsenales',
    'Señor Presidente:\n\nDeclaración\n\nApoyamos el párrafo 3.\n\nGestión de arsenales\n\nPedimos suprimir el 24.',
    'II.24 delete',
  ],
  [
    'Transparencia',
    'Señor Presidente:\n\nDeclaración\n\nApoyamos el párrafo 3.\n\nTransparencia\n\nPedimos suprimir el 69.',
    'II.69 delete',
  ],
  [
    'Embargos',
    'Señor Presidente:\n\nDeclaración\n\nApoyamos el párrafo 3.\n\nEmbargos\n\nPedimos suprimir el 48.',
    'II.48 delete',
  ],
  [
    'Desvío',
    'Señor Presidente:\n\nDeclaración\n\nApoyamos el párrafo 3.\n\nDesvío\n\nPedimos suprimir el 33.',
    'II.33 delete',
  ],
  [
    'Impresión 3D',
    'Señor Presidente:\n\nDeclaración\n\nApoyamos el párrafo 3.\n\nImpresión 3D\n\nPedimos suprimir el 63.',
    'II.63 delete',
  ],
  [
    'Género',
    'Señor Presidente:\n\nDeclaración\n\nApoyamos el párrafo 3.\n\nGénero\n\nPedimos suprimir el 92.',
    'II.92 delete',
  ],
  [
    'Marcado',
    'Señor Presidente:\n\nDeclaración\n\nApoyamos el párrafo 3.\n\nMarcado\n\nPedimos suprimir el 7.',
    'III.7 delete',
  ],
  [
    'Rastreo',
    'Señor Presidente:\n\nDeclaración\n\nApoyamos el párrafo 3.\n\nRastreo\n\nPedimos suprimir el 19.',
    'III.19 delete',
  ],
  [
    'Registro',
    'Señor Presidente:\n\nDeclaración\n\nApoyamos el párrafo 3.\n\nRegistro\n\nPedimos suprimir el 10.',
    'III.10 delete',
  ],
  [
    'Asistencia',
    'Señor Presidente:\n\nDeclaración\n\nApoyamos el párrafo 3.\n\nAsistencia\n\nPedimos suprimir el 20.',
    'IV.20 delete',
  ],
  [
    'Cooperación',
    'Señor Presidente:\n\nDeclaración\n\nApoyamos el párrafo 3.\n\nCooperación\n\nPedimos suprimir el 5.',
    'IV.5 delete',
  ],
  [
    'Seguimiento',
    'Señor Presidente:\n\nDeclaración\n\nApoyamos el párrafo 3.\n\nSeguimiento\n\nPedimos suprimir el 12.',
    'V.12 delete',
  ],
  [
    'Fabricación ilícita',
    'Señor Presidente:\n\nDeclaración\n\nApoyamos el párrafo 3.\n\nFabricación ilícita\n\nPedimos suprimir el 57.',
    'II.57 delete',
  ],
  [
    'Отчётность',
    'Уважаемый господин Председатель!\n\nДекларация\n\nПункт 3 поддерживаем.\n\nОтчётность\n\nПункт 77 просим исключить.',
    'II.77 delete',
  ],
  [
    'Управление запасами',
    'Уважаемый господин Председатель!\n\nДекларация\n\nПункт 3 поддерживаем.\n\nУправление запасами\n\nПункт 25 просим исключить.',
    'II.25 delete',
  ],
  [
    'Прозрачность',
    'Уважаемый господин Председатель!\n\nДекларация\n\nПункт 3 поддерживаем.\n\nПрозрачность\n\nПункт 70 просим исключить.',
    'II.70 delete',
  ],
  [
    'Эмбарго',
    'Уважаемый господин Председатель!\n\nДекларация\n\nПункт 3 поддерживаем.\n\nЭмбарго\n\nПункт 48 просим исключить.',
    'II.48 delete',
  ],
  [
    'Гендерные вопросы',
    'Уважаемый господин Председатель!\n\nДекларация\n\nПункт 3 поддерживаем.\n\nГендерные вопросы\n\nПункт 92 просим исключить.',
    'II.92 delete',
  ],
  [
    'Трёхмерная печать',
    'Уважаемый господин Председатель!\n\nДекларация\n\nПункт 3 поддерживаем.\n\nТрёхмерная печать\n\nПункт 63 просим исключить.',
    'II.63 delete',
  ],
  [
    'Маркировка',
    'Уважаемый господин Председатель!\n\nДекларация\n\nПункт 3 поддерживаем.\n\nМаркировка\n\nПункт 7 просим исключить.',
    'III.7 delete',
  ],
  [
    'Отслеживание',
    'Уважаемый господин Председатель!\n\nДекларация\n\nПункт 3 поддерживаем.\n\nОтслеживание\n\nПункт 19 просим исключить.',
    'III.19 delete',
  ],
  [
    'Учёт',
    'Уважаемый господин Председатель!\n\nДекларация\n\nПункт 3 поддерживаем.\n\nУчёт\n\nПункт 10 просим исключить.',
    'III.10 delete',
  ],
  [
    'Помощь',
    'Уважаемый господин Председатель!\n\nДекларация\n\nПункт 3 поддерживаем.\n\nПомощь\n\nПункт 20 просим исключить.',
    'IV.20 delete',
  ],
  [
    'Сотрудничество',
    'Уважаемый господин Председатель!\n\nДекларация\n\nПункт 3 поддерживаем.\n\nСотрудничество\n\nПункт 5 просим исключить.',
    'IV.5 delete',
  ],
  [
    'Последующие меры',
    'Уважаемый господин Председатель!\n\nДекларация\n\nПункт 3 поддерживаем.\n\nПоследующие меры\n\nПункт 12 просим исключить.',
    'V.12 delete',
  ],
  [
    'Незаконное производство',
    'Уважаемый господин Председатель!\n\nДекларация\n\nПункт 3 поддерживаем.\n\nНезаконное производство\n\nПункт 57 просим исключить.',
    'II.57 delete',
  ],
  [
    'Деактивация',
    'Уважаемый господин Председатель!\n\nДекларация\n\nПункт 3 поддерживаем.\n\nДеактивация\n\nПункт 55 просим исключить.',
    'II.55 delete',
  ],
  [
    'Конечные пользователи',
    'Уважаемый господин Председатель!\n\nДекларация\n\nПункт 3 поддерживаем.\n\nКонечные пользователи\n\nПункт 30 просим исключить.',
    'II.30 delete',
  ],
];

describe('the section that an answered question is of', () => {
  it.each(asked)('%s – %s', (question, answer, item) => {
    const found = answers(question, answer);
    expect(found).toContain(item);
    expect(found.filter((one) => one.startsWith('III')).length).toBe(1);
  });
});

describe('a heading of the sender’s own', () => {
  it.each(headed)('leaves the section above: %s', (_heading, body, item) => {
    expect(placed(body)).toContain(item);
  });

  it.each([
    ['Declaración\n\nImpresión 3D\n\nPedimos suprimir el 12.', 'I.12 delete'],
    ['Declaración\n\nPedimos suprimir el 62.', 'unknown delete'],
  ])('is not read into what needs none: %s', (body, item) => {
    expect(placed(body)).toEqual([item]);
  });
});
