import { describe, expect, it } from 'vitest';
import { itemsOf, toldKind } from './reading-of.ts';

/** `II.12 amend [old|new] >destination` for each item, joined by semicolons. */
const asked = (body: string): string =>
  itemsOf(body, 'Предложения')
    .map((item) => {
      const { target, oldText, newText, destination } = item;
      const words = oldText === undefined && newText === undefined ? '' : ` [${oldText ?? ''}|${newText ?? ''}]`;
      return `${target} ${toldKind(item)}${words}${destination === undefined || destination === null ? '' : ` >${destination}`}`;
    })
    .join('; ');

describe('Russian papers', () => {
  it.each([
    ['Исключить пункт 12 раздела II.', 'II.12 delete'],
    ['Предлагаем исключить пункт 12 раздела II.', 'II.12 delete'],
    ['Наша делегация просит удалить пункт II.12.', 'II.12 delete'],
    ['Пункт 12 раздела II следует исключить.', 'II.12 delete'],
    ['Пункт 12 раздела II должен быть исключен.', 'II.12 delete'],
    ['Просим, чтобы пункт 12 раздела II был исключён.', 'II.12 delete'],
    ['Мы бы исключили пункт 12 раздела II.', 'II.12 delete'],
    ['Пункт 12 раздела II подлежит исключению.', 'II.12 delete'],
    ['Исключение пункта 12 раздела II.', 'II.12 delete'],
    ['Раздел II, п. 12: исключить.', 'II.12 delete'],
    ['Раздел II, п. 12 – убрать.', 'II.12 delete'],
    ['П.12 разд. II снять.', 'II.12 delete'],
    ['Беларусь предлагает снять пункт 12 раздела II.', 'II.12 delete'],
    ['Двенадцатый пункт раздела II исключить.', 'II.12 delete'],
    ['12-й пункт раздела II исключить.', 'II.12 delete'],
    ['Исключить пункты с 20 по 23 раздела II.', 'II.20-23 delete'],
    ['Пункты 20–23 раздела II исключить.', 'II.20-23 delete'],
    ['Исключить пункты с 20-го по 23-й раздела II.', 'II.20-23 delete'],
    ['Исключить пункты 20 и 23 раздела II.', 'II.20 delete; II.23 delete'],
    ['Исключить пункты 20, 22 и 24 раздела II.', 'II.20 delete; II.22 delete; II.24 delete'],
    ['Исключить пункты 20–23 раздела II, кроме пункта 22.', 'II.20-21 delete; II.23 delete'],
    ['Из пункта 12 раздела II исключить слова «law enforcement».', 'II.12 amend [law enforcement|]'],
    [
      'В пункте 12 раздела II исключить слова «law enforcement» и «customs».',
      'II.12 amend [law enforcement … customs|]',
    ],
    ['В пункте 12 раздела II слово «customs» исключить.', 'II.12 amend [customs|]'],
    ['Просим считать пункт 12 раздела II исключенным.', 'II.12 delete'],
    ['Хотелось бы видеть пункт 12 раздела II исключенным.', 'II.12 delete'],
    ['Нельзя ли исключить пункт 12 раздела II?', 'II.12 delete'],
    ['Считаем пункт 12 раздела II излишним.', 'II.12 delete'],
  ])('deletions: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });

  it.each([
    ['Пункт 12 раздела II сохранить.', 'II.12 support'],
    ['Пункт 12 раздела II оставить без изменений.', 'II.12 support'],
    ['Просим оставить пункт 12 раздела II в нынешней редакции.', 'II.12 support'],
    ['Поддерживаем пункт 12 раздела II.', 'II.12 support'],
    ['Пункт 12 раздела II поддерживаем.', 'II.12 support'],
    ['Пункт 12 раздела II пользуется нашей поддержкой.', 'II.12 support'],
    ['Мы полностью согласны с пунктом 12 раздела II.', 'II.12 support'],
    ['Пункт 12 раздела II для нас приемлем.', 'II.12 support'],
    ['Не исключать пункт 12 раздела II.', 'II.12 support'],
    ['Мы против исключения пункта 12 раздела II.', 'II.12 support'],
    ['Возражаем против исключения пункта 12 раздела II.', 'II.12 support'],
    ['Пункт 12 раздела II не следует исключать.', 'II.12 support'],
    ['Пункт 12 раздела II нас устраивает.', 'II.12 support'],
    ['Раздел II, пункт 12: возражений нет.', 'II.12 support'],
    ['Выступаем за сохранение пункта 12 раздела II.', 'II.12 support'],
    ['Не возражаем против пункта 12 раздела II.', 'II.12 support'],
    ['Настаиваем на сохранении пункта 12 раздела II.', 'II.12 support'],
  ])('support: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });

  it.each([
    ['Возражаем против пункта 12 раздела II.', 'II.12 oppose'],
    ['Мы не можем поддержать пункт 12 раздела II.', 'II.12 oppose'],
    ['Не поддерживаем пункт 12 раздела II.', 'II.12 oppose'],
    ['Пункт 12 раздела II неприемлем.', 'II.12 oppose'],
    ['Пункт 12 раздела II для нас неприемлем.', 'II.12 oppose'],
    ['Делегация не может согласиться с пунктом 12 раздела II.', 'II.12 oppose'],
    ['Выступаем решительно против пункта 12 раздела II.', 'II.12 oppose'],
    ['Раздел II, пункт 12: против.', 'II.12 oppose'],
    ['Отвергаем пункт 12 раздела II.', 'II.12 oppose'],
  ])('opposition: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });

  it.each([
    ['Пункт 12 раздела II взять в квадратные скобки.', 'II.12 reserve'],
    ['Просим заключить пункт 12 раздела II в скобки.', 'II.12 reserve'],
    ['Резервируем позицию по пункту 12 раздела II.', 'II.12 reserve'],
    ['Оставляем за собой право вернуться к пункту 12 раздела II.', 'II.12 reserve'],
    ['Пока не готовы согласиться с пунктом 12 раздела II.', 'II.12 reserve'],
    ['По пункту 12 раздела II ожидаем указаний из столицы.', 'II.12 reserve'],
    ['Пункт 12 раздела II: позицию сообщим позднее.', 'II.12 reserve'],
  ])('reservations: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });

  it.each([
    [
      'Пункт 12 раздела II изложить в следующей редакции: «To encourage coordination.»',
      'II.12 replace [|To encourage coordination.]',
    ],
    [
      'Предлагаем изложить пункт 12 раздела II следующим образом: «To encourage coordination.»',
      'II.12 replace [|To encourage coordination.]',
    ],
    [
      'Пункт 12 раздела II заменить следующим: «To encourage coordination.»',
      'II.12 replace [|To encourage coordination.]',
    ],
    ['Пункт 12 раздела II читать: «To encourage coordination.»', 'II.12 replace [|To encourage coordination.]'],
    ['Пункт 12 раздела II должен гласить: «To encourage coordination.»', 'II.12 replace [|To encourage coordination.]'],
  ])('new texts: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });

  it.each([
    ['В пункте 12 раздела II заменить слово «customs» словом «border».', 'II.12 amend [customs|border]'],
    ['В пункте 12 раздела II заменить «customs» на «border».', 'II.12 amend [customs|border]'],
    ['В пункте 12 раздела II слово «customs» заменить на «border».', 'II.12 amend [customs|border]'],
    ['В пункте 12 раздела II вместо слова «customs» поставить «border».', 'II.12 amend [customs|border]'],
    ['В пункте 12 раздела II вместо «customs» читать «border».', 'II.12 amend [customs|border]'],
    ['В пункте 12 раздела II словом «border» заменить слово «customs».', 'II.12 amend [customs|border]'],
    ['В пункте 12 раздела II «customs» должно быть «border».', 'II.12 amend [customs|border]'],
    ['Пункт 12 раздела II: «border» вместо «customs».', 'II.12 amend [customs|border]'],
    ['Пункт 12 раздела II: «customs» → «border».', 'II.12 amend [customs|border]'],
    ['В пункте 12 раздела II после слова «customs» добавить слова «and border».', 'II.12 amend [|and border]'],
    ['В пункте 12 раздела II после «customs» вставить «and border».', 'II.12 amend [|and border]'],
    ['В пункте 12 раздела II перед словом «customs» включить слово «relevant».', 'II.12 amend [|relevant]'],
    ['Пункт 12 раздела II после слова «customs» дополнить словами «and border».', 'II.12 amend [|and border]'],
    ['В конце пункта 12 раздела II добавить «as appropriate».', 'II.12 amend [|as appropriate]'],
    ['Пункт 12 раздела II дополнить в конце словами «as appropriate».', 'II.12 amend [|as appropriate]'],
    ['В начале пункта 12 раздела II добавить «As appropriate, ».', 'II.12 amend [|As appropriate,]'],
    ['Пункт 12 раздела II сократить.', 'II.12 amend'],
    ['Пункт 12 раздела II следует переформулировать.', 'II.12 amend'],
  ])('changes of words: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });

  it.each([
    [
      'После пункта 12 раздела II добавить новый пункт: «To strengthen border control.»',
      'II.12+ insert [|To strengthen border control.]',
    ],
    [
      'Добавить новый пункт 12 бис в раздел II: «To strengthen border control.»',
      'II.12+ insert [|To strengthen border control.]',
    ],
    [
      'Новый пункт 12 бис раздела II: «To strengthen border control.»',
      'II.12+ insert [|To strengthen border control.]',
    ],
    [
      'Перед пунктом 13 раздела II включить пункт следующего содержания: «To strengthen border control.»',
      'II.12+ insert [|To strengthen border control.]',
    ],
    [
      'Между пунктами 12 и 13 раздела II вставить новый пункт: «To strengthen border control.»',
      'II.12+ insert [|To strengthen border control.]',
    ],
    [
      'Раздел II дополнить пунктом 12 бис следующего содержания: «To strengthen border control.»',
      'II.12+ insert [|To strengthen border control.]',
    ],
    ['Вслед за пунктом 12 раздела II поместить новый пункт.', 'II.12+ insert'],
  ])('new paragraphs: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });

  it.each([
    ['Пункт 12 раздела II перенести в раздел III.', 'II.12 move >III'],
    ['Пункт 12 раздела II поставить после пункта 15.', 'II.12 move >II.15+'],
    ['Переместить пункт 12 раздела II и поставить его перед пунктом 9.', 'II.12 move >II.8+'],
    ['Объединить пункты 12 и 13 раздела II.', 'II.12 merge; II.13 merge'],
    ['Пункты 12 и 13 раздела II слить в один.', 'II.12 merge; II.13 merge'],
    ['Пункты 12–14 раздела II можно было бы объединить.', 'II.12-14 merge'],
    ['Пункт 12 раздела II разделить на два.', 'II.12 split'],
    ['Разбить пункт 12 раздела II на два отдельных пункта.', 'II.12 split'],
  ])('moves, mergers and splits: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });

  it.each([
    ['Почему в пункте 12 раздела II не упомянута таможня?', 'II.12 question'],
    ['Просим пояснить смысл пункта 12 раздела II.', 'II.12 question'],
    ['Пункт 12 раздела II: что имеется в виду под «coordination»?', 'II.12 question'],
    ['По пункту 12 раздела II у нас вопрос: кто будет этим заниматься?', 'II.12 question'],
    ['Хотели бы уточнить, как пункт 12 раздела II соотносится с мандатом ИНТЕРПОЛа.', 'II.12 question'],
  ])('questions: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });

  it.each([
    ['Отзываем наше предложение по пункту 12 раздела II.', 'II.12 withdraw'],
    ['Снимаем наше предложение по пункту 12 раздела II.', 'II.12 withdraw'],
    ['Больше не настаиваем на исключении пункта 12 раздела II.', 'II.12 withdraw'],
  ])('withdrawals: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });

  it.each([
    [
      'Раздел II\n\nп. 5 – исключить.\nп. 6 – поддерживаем.\nп. 12 – без изменений.',
      'II.5 delete; II.6 support; II.12 support',
    ],
    [
      'Предложения Республики Беларусь\n\nРаздел III:\n1) Пункт 4: слово «adopt» заменить на «consider».\n2) Пункт 9 исключить.',
      'III.4 amend [adopt|consider]; III.9 delete',
    ],
    [
      'I. Декларация 2018 года\n\n1. Пункт 12 исключить.\n\nV. Последующие действия\n\n2. Пункт 5 исключить.',
      'I.12 delete; V.5 delete',
    ],
    [
      'II. План осуществления Программы действий\n\nПункт 5 исключить.\n\nIII. План осуществления Международного документа по отслеживанию\n\nПункт 5 исключить.\n\nIV. Международное сотрудничество и помощь\n\nПункт 5 исключить.\n\nV. Последующие меры по итогам третьей Обзорной конференции\n\nПункт 5 исключить.',
      'II.5 delete; III.5 delete; IV.5 delete; V.5 delete',
    ],
    ['РАЗДЕЛ V\n\nВторой абзац преамбулы поддерживаем.', 'V.pp2 support'],
    ['По разделу V. Третий абзац преамбулы исключить.', 'V.pp3 delete'],
    ['В преамбуле раздела V во втором абзаце исключить слово «recent».', 'V.pp2 amend [recent|]'],
    ['Пункт 2 преамбулы раздела V поддерживаем.', 'V.pp2 support'],
    ['Последний абзац преамбулы раздела V исключить.', 'V.pp3 delete'],
    ['Раздел «Маркировка»: поддерживаем пункт 5.', 'III.5 support'],
    ['Исключить раздел II.A.2.', 'II.A.2 delete'],
    ['Подраздел А.4 раздела II исключить.', 'II.A.4 delete'],
    ['Подраздел II.В.2 сохранить.', 'II.B.2 support'],
    ['Раздел ІІ, пункт 5: исключить.', 'II.5 delete'],
    ['В разделе П пункт 5 исключить.', 'II.5 delete'],
    ['В разделе Ш пункт 5 исключить.', 'III.5 delete'],
    ['Второй раздел, пункт 5: исключить.', 'II.5 delete'],
    ['Пункт 5 второго раздела исключить.', 'II.5 delete'],
    ['Пункт пятый раздела II исключить.', 'II.5 delete'],
    ['Пункт двадцать первый раздела II исключить.', 'II.21 delete'],
    ['Пункты двадцать первый и двадцать второй раздела II исключить.', 'II.21 delete; II.22 delete'],
    ['пункт 5 Декларации исключить', 'I.5 delete'],
    ['В пункте 5 политической декларации слово «security» исключить.', 'I.5 amend [security|]'],
    ['Пункт 5 (раздел II) исключить.', 'II.5 delete'],
    ['II.5 – исключить.', 'II.5 delete'],
    ['II, п. 5 – исключить.', 'II.5 delete'],
    ['II.5, II.7 и III.4 исключить.', 'II.5 delete; II.7 delete; III.4 delete'],
    ['Пункты 5 и 7 раздела II и пункт 4 раздела III исключить.', 'II.5 delete; II.7 delete; III.4 delete'],
    ['Название раздела V изложить так: «Follow-up».', 'V replace [|Follow-up]'],
    [
      'Заголовок подраздела A.2 раздела II: слово «diversion» заменить на «leakage».',
      'II.A.2 amend [diversion|leakage]',
    ],
    ['Подзаголовок раздела I исключить.', 'I.h1 delete'],
    ['Вводную часть раздела IV исключить.', 'IV.chapeau delete'],
    ['В шапке раздела IV «Stressing» заменить на «Emphasizing».', 'IV.chapeau amend [Stressing|Emphasizing]'],
    ['Во вводном абзаце подраздела A.5 раздела II слово «States» исключить.', 'II.A.5.chapeau amend [States|]'],
    ['Раздел II, пункт 5. Слово «strengthen» заменить на «enhance».', 'II.5 amend [strengthen|enhance]'],
    ['Раздел II. Пункт 5. Исключить.', 'II.5 delete'],
    ['Пункт 5 раздела II. Предлагаем исключить этот пункт.', 'II.5 delete'],
    ['Пункт 5 раздела II вызывает у нас сомнения. Предлагаем его исключить.', 'II.5 delete'],
    [
      'Раздел II, пункт 5\nПредлагаемый текст: To strengthen cooperation among all States.\nОбоснование: краткость.',
      'II.5 replace [|To strengthen cooperation among all States.]',
    ],
  ])('layouts: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });

  it.each([
    ['В пункте 5 раздела II следует учесть пункт 22 раздела II Программы действий.', 'II.5 comment'],
    ['Пункт 5 раздела II повторяет пункт 7 резолюции 72/55 Генеральной Ассамблеи.', 'II.5 comment'],
    ['Пункт 8 Международного документа по отслеживанию здесь неприменим.', ''],
    ['Напоминаем о пункте 40 итогового документа шестого созываемого раз в два года совещания.', ''],
    ['Пункт 12 раздела II исключить, поскольку он противоречит пункту 3 резолюции 2117 (2013).', 'II.12 delete'],
    ['Статья 7 ДТО не имеет отношения к пункту 12 раздела II.', ''],
    ['Задача 16.4 ЦУР упоминается в пункте 82 раздела II, просим ее сохранить.', 'II.82 support'],
  ])('foreign documents: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });

  it.each([
    ['По пунктам 20–23 раздела II замечаний нет.', ''],
    ['Благодарим за учет нашего предложения в пункте 12 раздела II.', ''],
    ['Пункт 12 раздела II был исключен из предыдущего проекта.', 'II.12 comment'],
    ['Мы приняли к сведению, что пункт 12 раздела II был добавлен.', ''],
  ])('nothing is asked: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });

  it.each([
    ['Пункт 5 раздела II исключить, а пункт 6 сохранить.', 'II.5 delete; II.6 support'],
    [
      'В пункте 5 раздела II слово «customs» исключить, а после слова «border» добавить «control».',
      'II.5 amend [customs|]; II.5 amend [|control]',
    ],
    ['Поддерживаем пункты 5 и 6 раздела II, но возражаем против пункта 7.', 'II.5 support; II.6 support; II.7 oppose'],
    ['Пункт 5 раздела II исключить или хотя бы взять в скобки.', 'II.5 delete; II.5 reserve'],
    ['Пункт 5 раздела II исключить; то же по пункту 6.', 'II.5 delete; II.6 delete'],
    ['Раздел II, п. 5: исключить.\nп. 6: то же самое.', 'II.5 delete; II.6 delete'],
  ])('two things: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });

  it.each([
    [
      'Уважаемый господин Председатель! Наша делегация была бы признательна, если бы пункт 12 раздела II был исключен.',
      'II.12 delete',
    ],
    ['Белорусская сторона исходит из того, что пункт 12 раздела II следует сохранить.', 'II.12 support'],
    ['Посольство имеет честь предложить исключить пункт 12 раздела II.', 'II.12 delete'],
    ['Мы выступаем за то, чтобы пункт 12 раздела II был сохранен в нынешнем виде.', 'II.12 support'],
    ['Мы настаиваем на исключении пункта 12 раздела II.', 'II.12 delete'],
    ['Полагаем целесообразным исключить пункт 12 раздела II.', 'II.12 delete'],
    ['Просьба исключить из пункта 12 раздела II слово «customs».', 'II.12 amend [customs|]'],
    ['Предлагается дополнить пункт 12 раздела II словами «and customs».', 'II.12 amend [|and customs]'],
    ['Предлагаем в пункт 12 раздела II добавить ссылку на «INTERPOL».', 'II.12 amend [|INTERPOL]'],
    ['В пункте 12 раздела II снять упоминание «customs».', 'II.12 amend [customs|]'],
    ['Пункт 12 раздела II необходимо доработать.', 'II.12 amend'],
    ['Не видим необходимости в пункте 12 раздела II.', 'II.12 delete'],
    ['Не можем поддержать включение пункта 12 раздела II.', 'II.12 oppose'],
    ['Пункт 12 раздела II вызывает у нас серьезную озабоченность.', 'II.12 oppose'],
    ['Присоединяемся к предложению Норвегии по пункту 12 раздела II.', 'II.12 support'],
    ['Поддерживаем предложение Российской Федерации исключить пункт 12 раздела II.', 'II.12 support'],
    ['Возражаем против предложения Норвегии исключить пункт 12 раздела II.', 'II.12 oppose'],
    ['Норвегия предложила исключить пункт 12 раздела II.', 'II.12 delete'],
    ['Пункт 12 раздела II – ок.', 'II.12 support'],
    ['Пункты 12 и 13 раздела II: согласны.', 'II.12 support; II.13 support'],
    ['Пункт 12 раздела II: без возражений.', 'II.12 support'],
    ['Пункт 12 раздела II. Слова «and the private sector» снять.', 'II.12 amend [and the private sector|]'],
    ['Все пункты раздела IV, кроме пункта 12, поддерживаем.', 'IV support'],
    ['По пункту 12 раздела II: предлагаем после слов «law enforcement» поставить запятую.', 'II.12 amend [|,]'],
    ['В пункте 12 раздела II исключить текст со слов «and customs» до конца.', 'II.12 amend'],
    ['Пункт 12 раздела II перенести после пункта 15 того же раздела.', 'II.12 move >II.15+'],
    ['Пункты 12 и 13 раздела II поменять местами.', 'II.12 move; II.13 move'],
    ['Поддержали бы пункт 12 раздела II.', 'II.12 support'],
    ['Пункт 12 раздела II оставляем за скобками нашего выступления.', ''],
    ['Пункт 12 раздела II, на наш взгляд, дублирует пункт 15 и может быть исключен.', 'II.12 delete'],
    ['В п. 12 разд. II «may» → «shall».', 'II.12 amend [may|shall]'],
    [
      'Замечания к разделу II:\n- п. 12 – исключить слово «customs»;\n- п. 13 – возражаем;\n- п. 14 – перенести в раздел III;\n- пп. 15, 16 – объединить.',
      'II.12 amend [customs|]; II.13 oppose; II.14 move >III; II.15 merge; II.16 merge',
    ],
    ['К пунктам 12 и 13 раздела II у нас нет замечаний.', ''],
    ['Раздел II\nпосле п. 38 – новый пункт: «To act.»', 'II.38+ insert [|To act.]'],
    [
      '| Раздел | Пункт | Действующая редакция | Предлагаемая редакция | Обоснование |\n|---|---|---|---|---|\n| II | 12 | law enforcement | border control | точность |\n| II | 13 | исключить | | |\n',
      'II.12 amend [law enforcement|border control]; II.13 delete',
    ],
  ])('turns of prose: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });

  it.each([
    ['Ранее мы ошибочно говорили об объединении пунктов 13 и 14 раздела II.', ''],
    ['Таким образом, ключевыми для нас являются исключение пунктов 13 и 14 раздела II.', ''],
    ['Раздел II\n57–59, кроме 58, – объединить.', 'II.57 merge; II.59 merge'],
  ])('what is told: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });

  it.each([
    ['Раздел II. С пунктом 12 мы бы расстались.', 'II.12 delete'],
    ['Раздел II. От пункта 12 лучше бы отказаться.', 'II.12 delete'],
    ['Раздел II. Правильнее обойтись без пункта 12.', 'II.12 delete'],
    ['Раздел II. Пункту 12 в этом документе не место.', 'II.12 delete'],
    ['Раздел II. Пункт 12 нас вполне устраивает.', 'II.12 support'],
    ['Раздел II. Пункт 12 готовы считать согласованным в нынешнем виде.', 'II.12 support'],
    ['Раздел II. Пункт 12 одобряем и призываем не размывать.', 'II.12 support'],
    ['Раздел II. По пункту 12 мы на стороне Норвегии.', 'II.12 support'],
    ['Раздел II. Против пункта 12 не возражаем.', 'II.12 support'],
    ['Раздел II. Согласиться с пунктом 12 мы не можем.', 'II.12 oppose'],
    ['Раздел II. Пункт 12 принять не сможем.', 'II.12 oppose'],
    ['Раздел II. По пункту 12 пока за нами резерв.', 'II.12 reserve'],
    ['Раздел II. Пункт 12 примем лишь в том случае, если финансирование будет добровольным.', 'II.12 reserve'],
    ['Раздел II. Оставляем пункт 12 открытым.', 'II.12 reserve'],
    ['Раздел II. По пункту 12 столица молчит.', 'II.12 reserve'],
    ['Раздел II. Пункт 12. Смысл ускользает.', 'II.12 question'],
    ['Раздел II. И вопрос по двенадцатому: кто будет за это платить?', 'II.12 question'],
    ['Раздел II. Хотели бы видеть пункт 12 более сжатым.', 'II.12 amend'],
    ['Раздел II. Пункт 12 заслуживает более твёрдых выражений.', 'II.12 amend'],
    ['Раздел II. Пункт 12 видится нам таким: «To act.»', 'II.12 replace [|To act.]'],
    ['Раздел II. Предлагаем для пункта 12 такой текст: «To act.»', 'II.12 replace [|To act.]'],
    ['Раздел II. За двенадцатым пунктом появляется ещё один: «To act.»', 'II.12+ insert [|To act.]'],
    ['После 12 раздела II – новый пункт: «To act.»', 'II.12+ insert [|To act.]'],
    ['Раздел II. Пункту 12 место после пункта 26.', 'II.12 move >II.26+'],
    ['Раздел II. Поднять пункт 12 выше, сразу за пункт 3.', 'II.12 move >II.3+'],
    ['Раздел II. Из пунктов 12 и 13 сделать один.', 'II.12 merge; II.13 merge'],
    ['Раздел II. Пункт 62 разнести по двум пунктам.', 'II.62 split'],
    ['Раздел II. На своей правке к пункту 12 больше не настаиваем.', 'II.12 withdraw'],
  ])('turns of speech: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });

  it.each([
    ['Раздел II. В 54-м нам ближе "indelibly", чем "visibly".', 'II.54 amend [visibly|indelibly]'],
    [
      'Раздел II. "visibly" в 54-м мы бы усилили до "visibly and indelibly".',
      'II.54 amend [visibly|visibly and indelibly]',
    ],
    ['Раздел II. В пункте 54 не "visibly", а "indelibly".', 'II.54 amend [visibly|indelibly]'],
    ['Раздел II. В пункте 54 "visibly" уступает место "indelibly".', 'II.54 amend [visibly|indelibly]'],
    ['Раздел II. В пункте 54 "visibly" слишком слабо, пусть будет "indelibly".', 'II.54 amend [visibly|indelibly]'],
    ['Раздел II. К "visibly" в пункте 54 советуем присоединить "and indelibly".', 'II.54 amend [|and indelibly]'],
    ['К заголовку (c) в A.2 раздела II приписать "and end uses".', 'II.A.2.c amend [|and end uses]'],
    ['Последний пункт подраздела "Arms embargoes" снять.', 'II.48 delete'],
    ['Третий по счёту пункт подраздела "Arms embargoes" снять.', 'II.47 delete'],
    ['Прибываем 20-го, улетаем 24-го утром.', ''],
    ['К 20-му пришлём текст, а 22-го выступим.', ''],
    ['Раздел II\nП. 20. Текст поправки: «To act.»\nОснование: краткость', 'II.20 replace [|To act.]'],
    ['Раздел II. Откуда в пункте 12 взялась эта цифра?', 'II.12 question'],
  ])('words and ordinals: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });
});

describe('Russian that fresh hands wrote', () => {
  it.each([
    ['Раздел II. Пункт 18: конец отрезать.', 'II.18 amend'],
    ['Раздел II. Пункт 12 нуждается в более чёткой формулировке.', 'II.12 amend'],
    ['Раздел II. К пункту 12 претензий не имеем.', 'II.12 support'],
    ['Раздел II. Наша позиция по пункту 12 будет доведена позднее.', 'II.12 reserve'],
    ['Раздел II. "before authorizing such transfers" в п. 44 перенести в начало пункта.', 'II.44 amend'],
    [
      'Раздел II. Пункт 54. Слово «visibly» просим заменить словом «indelibly» по всему тексту пункта.',
      'II.54 amend [visibly|indelibly]',
    ],
    [
      'Раздел II. Пункт 12: исключить. Пункт 54 там же: не "visibly", а "indelibly".',
      'II.12 delete; II.54 amend [visibly|indelibly]',
    ],
  ])('%s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });
});

describe('the numbers of the paper itself', () => {
  it.each([
    ['Раздел II. Пункт 12 исключить. По пунктам 1, 4 и 9 настоящего перечня готовы дать пояснения.', 'II.12 delete'],
    ['Раздел II. Пункт 12 исключить. Пункты 1 и 4 нашего списка важнее остальных.', 'II.12 delete'],
  ])('name no place of the draft: %s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });
});

describe('Russian by hands that nobody had read', () => {
  it.each([
    [
      'Из пункта 45 раздела II исключить слова «applicable to the State» и вместо них указать «imposed by the Council»;',
      'II.45 amend [applicable to the State|imposed by the Council]',
    ],
    [
      'Раздел II. Высоко оцениваем пункты 5 и 12. Первый из них просили бы усилить: слово «customs» заменить на «border». Второй пункт поддерживаем.',
      'II.5 support; II.12 support; II.5 amend [customs|border]',
    ],
    [
      'Пункт 26 раздела II: сухопутная перевозка почему-то не названа. Предлагаем вместо «by air and sea» - «by air, sea and land».',
      'II.26 amend [by air and sea|by air, sea and land]',
    ],
    ['Что касается пункта 66 раздела II, то государства Союза не готовы его поддержать.', 'II.66 oppose'],
    ['Пункт 66 раздела II: не можем с этим согласиться.', 'II.66 oppose'],
    [
      'Раздел III. Пункт 23 снять, или, на худой конец, вместо «To encourage» записать «To consider».',
      'III.23 delete; III.23 amend [To encourage|To consider]',
    ],
    ['Раздел II. Пункт 83 нужен, мы двумя руками за.', 'II.83 support'],
    ['Раздел V. Пункт 7. Если такая правка не пройдет, то лучше этот пункт снять.', 'V.7 delete'],
    ['Пункт 21 раздела III: хотели просить об исключении, но передумали.', ''],
    ['О том, чего в разделе III нет: о гильзах.', 'III comment'],
  ])('%s', (body, wanted) => {
    expect(asked(body)).toBe(wanted);
  });
});
