import { describe, expect, test } from 'vitest';
import { placed, worded } from './reading-of.ts';

/** What was read, whatever its order. */
const read = (body: string): string => placed(body).toSorted().join('; ');

describe('a place is turned to, and what is asked of it follows in a sentence of its own', () => {
  test.each([
    ['Pasamos al párrafo 12 de la Sección II. Nos gustaría saber a qué se refiere exactamente.', 'II.12 question'],
    [
      'Pasamos al párrafo 12 de la Sección II. Reconocemos el esfuerzo de la Presidencia. Por ahora debemos reservar nuestra posición al respecto.',
      'II.12 reserve',
    ],
    [
      'Quisiera referirme al párrafo duodécimo de la Sección II. La intención nos parece loable. No estamos en condiciones de sumarnos a él.',
      'II.12 oppose',
    ],
    [
      'Pasamos al párrafo 12 de la Sección II. Seguimos a la espera de instrucciones de nuestra capital.',
      'II.12 reserve',
    ],
    [
      'Permítame detenerme en el párrafo doce de la segunda sección. Entendemos las razones de quienes lo propusieron. No vemos otra salida que retirarlo del texto.',
      'II.12 delete',
    ],
    ['El párrafo 12 de la Sección II aborda la coordinación. Creemos que el texto ganaría sin él.', 'II.12 delete'],
    ['El texto ganaría sin el párrafo 12 de la Sección II.', 'II.12 delete'],
    ['Pasamos al párrafo 12 de la Sección II. Encajaría mejor en la Sección IV.', 'II.12 move'],
    ['Переходим к пункту 12 раздела II. Хотелось бы понять, что именно имеется в виду.', 'II.12 question'],
    ['Переходим к пункту 12 раздела II. Пока мы вынуждены зарезервировать по нему свою позицию.', 'II.12 reserve'],
    ['Теперь о пункте 12 второго раздела. Сам замысел нам понятен. Для нас он неприемлем.', 'II.12 oppose'],
    ['Пункт 12 раздела II посвящен координации. Полагаем, что текст без него только выиграет.', 'II.12 delete'],
    [
      'Есть в разделе II один пункт, двенадцатый, который вызывает у нас вопросы. Мы понимаем мотивы авторов. Просим его снять.',
      'II.12 delete',
    ],
    [
      'Есть в разделе II один пункт, двенадцатый, который вызывает у нас вопросы. Лучше было бы поместить его в раздел IV.',
      'II.12 move',
    ],
  ])('%s', (body, expected) => {
    expect(read(body)).toBe(expected);
  });
});

describe('the same is asked of the paragraph beside it or of another one', () => {
  test.each([
    ['Idéntica observación respecto del párrafo posterior.', 'II.12 delete; II.13 delete'],
    ['Y lo mismo pedimos respecto del párrafo 14.', 'II.12 delete; II.14 delete'],
    ['Lo mismo sucede con el que viene a continuación.', 'II.12 delete; II.13 delete'],
    ['Esto vale también para el párrafo siguiente.', 'II.12 delete; II.13 delete'],
    ['Hacemos extensiva esta petición al párrafo 13.', 'II.12 delete; II.13 delete'],
    ['Igual suerte debería correr el siguiente.', 'II.12 delete; II.13 delete'],
    ['El mismo criterio rige para el párrafo siguiente.', 'II.12 delete; II.13 delete'],
    ['Lo mismo puede decirse del que le precede.', 'II.11 delete; II.12 delete'],
    ['No ocurre lo mismo con el siguiente.', 'II.12 delete'],
    ['Lo mismo para el 13, que no aporta nada.', 'II.12 delete; II.13 delete'],
  ])('Pedimos suprimir el párrafo 12 de la Sección II. %s', (tail, expected) => {
    expect(read(`Pedimos suprimir el párrafo 12 de la Sección II. ${tail}`)).toBe(expected);
  });

  test.each([
    ['То же относится и к следующему.', 'II.12 support; II.13 support'],
    ['То же самое можно сказать о пункте, который идет за ним.', 'II.12 support; II.13 support'],
    ['О том же просим применительно к пункту 14.', 'II.12 support; II.14 support'],
    ['Аналогичное замечание – к последующему пункту.', 'II.12 support; II.13 support'],
    ['Сказанное в полной мере относится и к следующему пункту.', 'II.12 support; II.13 support'],
    ['Та же участь должна постигнуть и пункт 13.', 'II.12 support; II.13 support'],
    ['Распространяем эту просьбу и на пункт 13.', 'II.12 support; II.13 support'],
    ['Такова же наша позиция по следующему пункту.', 'II.12 support; II.13 support'],
    ['То же касается и предыдущего.', 'II.11 support; II.12 support'],
    ['К следующему это не относится.', 'II.12 support'],
    ['О следующем пункте этого сказать нельзя.', 'II.12 support'],
  ])('Просим сохранить пункт 12 раздела II. %s', (tail, expected) => {
    expect(read(`Просим сохранить пункт 12 раздела II. ${tail}`)).toBe(expected);
  });
});

describe('words asked for as the condition of a position are asked for', () => {
  test.each([
    'Si se sustituye "information" por "data", podríamos apoyar el párrafo 12 de la Sección II.',
    'A menos que se sustituya "information" por "data", no podremos apoyar el párrafo 12 de la Sección II.',
    'Nuestro apoyo al párrafo 12 de la Sección II depende de que se sustituya "information" por "data".',
    'Solo podemos aceptar el párrafo 12 de la Sección II si "information" se reemplaza por "data".',
    'Если "information" заменить на "data", мы могли бы поддержать пункт 12 раздела II.',
    'Наша поддержка пункта 12 раздела II зависит от замены "information" на "data".',
    'Без замены "information" на "data" поддержать пункт 12 раздела II мы не сможем.',
  ])('%s', (body) => {
    expect(worded(body)).toEqual(['II.12 amend -"information" +"data"']);
  });

  test('who would not bear the change asks for none', () => {
    expect(
      read('Si se sustituye "information" por "data", no podremos apoyar el párrafo 12 de la Sección II.'),
    ).not.toContain('amend');
  });
});

describe('praise, regret and doubt without a plain verb of request', () => {
  test.each([
    ['El párrafo 12 de la Sección II nos suscita serios reparos.', 'II.12 oppose'],
    ['La propuesta del Japón sobre el párrafo 12 de la Sección II no mejora el texto.', 'II.12 oppose'],
    ['Пункт 12 раздела II переходит для нас красную черту.', 'II.12 oppose'],
    ['Мы не готовы идти на пункт 12 раздела II.', 'II.12 oppose'],
    ['Предложение Швейцарии по пункту 12 раздела II нас не убеждает.', 'II.12 oppose'],
    ['Sería una lástima perder el párrafo 12 de la Sección II.', 'II.12 support'],
    ['Nadie echaría de menos el párrafo 12 de la Sección II.', 'II.12 delete'],
    ['Пункт 12 раздела II мог бы быть более амбициозным.', 'II.12 amend'],
    ['Сожалеем, что в пункте 12 раздела II не упомянуты боеприпасы.', 'II.12 amend'],
    ['Нам не хватает в пункте 12 раздела II упоминания о боеприпасах.', 'II.12 amend'],
    [
      'De mantenerse el párrafo 12 de la Sección II, mi delegación tendría que disociarse del consenso.',
      'II.12 reserve',
    ],
    [
      'В случае сохранения пункта 12 раздела II наша делегация будет вынуждена отмежеваться от консенсуса.',
      'II.12 reserve',
    ],
    [
      'Supeditamos nuestro acuerdo con el párrafo 12 de la Sección II a que se resuelva la cuestión de las municiones.',
      'II.12 reserve',
    ],
    ['Согласие с пунктом 12 раздела II обусловливаем решением вопроса о боеприпасах.', 'II.12 reserve'],
    ['Наша поправка к пункту 12 раздела II более не актуальна.', 'II.12 withdraw'],
  ])('%s', (body, expected) => {
    expect(read(body)).toBe(expected);
  });
});
