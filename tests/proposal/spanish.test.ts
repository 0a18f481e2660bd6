import { describe, expect, it } from 'vitest';
import { itemsOf } from './reading-of.ts';

const opening =
  'Las observaciones de mi delegación sobre la sección II del proyecto de documento final son las siguientes:';

/** `II.12 amend=old>new` where the words are wanted, `II.12 move>>II.14+` where the destination is. */
const readAs = (line: string, wanted: string): string =>
  itemsOf(`${opening}\n\n${line}`, 'Sección II')
    .map(
      (item) =>
        `${item.target} ${item.kind}` +
        (wanted.includes('=') ? `=${item.oldText ?? ''}>${item.newText ?? ''}` : '') +
        (wanted.includes('>>') ? `>>${item.destination ?? ''}` : ''),
    )
    .join(' | ');

describe('Spanish that deletes', () => {
  it.each([
    ['Suprímase el párrafo 12.', 'II.12 delete'],
    ['El párrafo 12 debería suprimirse.', 'II.12 delete'],
    ['El párrafo 12 debería ser eliminado.', 'II.12 delete'],
    ['Mi delegación solicita la supresión del párrafo 12.', 'II.12 delete'],
    ['Proponemos que se suprima el párrafo 12.', 'II.12 delete'],
    ['Quisiéramos que se suprimiera el párrafo 12.', 'II.12 delete'],
    ['Nos gustaría que el párrafo 12 fuera suprimido.', 'II.12 delete'],
    ['Le agradeceríamos que tuviera a bien eliminar el párrafo 12.', 'II.12 delete'],
    ['Párrafo 12: eliminar.', 'II.12 delete'],
    ['Párr. 12: suprimir.', 'II.12 delete'],
    ['12: fuera.', 'II.12 delete'],
    ['§ 12 – supresión', 'II.12 delete'],
    ['El párrafo 12 sobra.', 'II.12 delete'],
    ['El párrafo 12 está de más.', 'II.12 delete'],
    ['A nuestro juicio, el párrafo 12 podría desaparecer.', 'II.12 delete'],
    ['Se podría prescindir del párrafo 12.', 'II.12 delete'],
    ['Preferimos eliminar el párrafo 12.', 'II.12 delete'],
    ['Rogamos se elimine el párrafo 12.', 'II.12 delete'],
    ['El párrafo 12 debe salir del texto.', 'II.12 delete'],
    ['Quítese el párrafo 12 por favor.', 'II.12 delete'],
    ['Somos partidarios de suprimir el párrafo 12.', 'II.12 delete'],
    ['Estamos a favor de suprimir el párrafo 12.', 'II.12 delete'],
    ['Convendría dejar fuera el párrafo 12.', 'II.12 delete'],
    ['Retírese del texto el párrafo 12.', 'II.12 delete'],
    ['El párrafo 12, retirarlo.', 'II.12 delete'],
    ['Sobre el párrafo 12, mi delegación propone suprimirlo.', 'II.12 delete'],
    ['El 12 lo quitaríamos.', 'II.12 delete'],
    ['El 12 puede quitarse.', 'II.12 delete'],
    ['No vemos inconveniente en suprimir el párrafo 12.', 'II.12 delete'],
    ['Ecuador pide la eliminación del párrafo duodécimo.', 'II.12 delete'],
    ['El numeral 12 debe ser suprimido.', 'II.12 delete'],
    ['No debería mantenerse el párrafo 12.', 'II.12 delete'],
    ['El párrafo 12 es redundante y debe eliminarse.', 'II.12 delete'],
    ['Suprimir los párrafos 3 y 7.', 'II.3 delete | II.7 delete'],
    ['Suprimir los párrafos 3 a 7.', 'II.3-7 delete'],
    ['Eliminar los párrafos del 3 al 7.', 'II.3-7 delete'],
    ['En el párrafo 12, suprimir la palabra «strategies».', 'II.12 amend=strategies>'],
    ['En el párrafo 12, las palabras «including» sobran.', 'II.12 amend=including>'],
    ['Párrafo 12: suprimir «strategies».', 'II.12 amend=strategies>'],
  ])('%s', (line, wanted) => {
    expect(readAs(line, wanted)).toBe(wanted);
  });
});

describe('Spanish that keeps and supports', () => {
  it.each([
    ['Apoyamos el párrafo 12.', 'II.12 support'],
    ['El párrafo 12 cuenta con nuestro pleno apoyo.', 'II.12 support'],
    ['Mi delegación respalda el párrafo 12.', 'II.12 support'],
    ['Mantener el párrafo 12.', 'II.12 support'],
    ['Manténgase el párrafo 12 tal como está.', 'II.12 support'],
    ['Estamos de acuerdo con el párrafo 12.', 'II.12 support'],
    ['El párrafo 12 nos parece bien.', 'II.12 support'],
    ['El párrafo 12 debe quedar como está.', 'II.12 support'],
    ['Que no se toque el párrafo 12.', 'II.12 support'],
    ['No tenemos objeciones al párrafo 12.', 'II.12 support'],
    ['No tenemos objeción alguna al párrafo 12.', 'II.12 support'],
    ['No tenemos inconveniente con el párrafo 12.', 'II.12 support'],
    ['Párrafo 12: de acuerdo.', 'II.12 support'],
    ['12: conforme.', 'II.12 support'],
    ['12 - ok', 'II.12 support'],
    ['El párrafo 12 no debería suprimirse.', 'II.12 support'],
    ['No debe eliminarse el párrafo 12.', 'II.12 support'],
    ['Nos oponemos a la supresión del párrafo 12.', 'II.12 support'],
    ['Acogemos con beneplácito el párrafo 12.', 'II.12 support'],
    ['Saludamos la inclusión del párrafo 12.', 'II.12 support'],
    ['Podemos aceptar el párrafo 12.', 'II.12 support'],
    ['Valoramos positivamente el párrafo 12.', 'II.12 support'],
    ['Nos sumamos a quienes piden mantener el párrafo 12.', 'II.12 support'],
    ['Hacemos nuestro el párrafo 12.', 'II.12 support'],
    ['El párrafo 12 se queda.', 'II.12 support'],
    ['El párrafo 12 nos conviene.', 'II.12 support'],
    ['El párrafo 12 es aceptable.', 'II.12 support'],
    ['Damos nuestro respaldo al párrafo 12.', 'II.12 support'],
    ['Estamos conformes con el párrafo 12.', 'II.12 support'],
    ['Celebramos el párrafo 12.', 'II.12 support'],
    ['Abogamos por conservar el párrafo 12.', 'II.12 support'],
    ['El párrafo 12 es esencial para mi delegación.', 'II.12 support'],
  ])('%s', (line, wanted) => {
    expect(readAs(line, wanted)).toBe(wanted);
  });
});

describe('Spanish that opposes', () => {
  it.each([
    ['No podemos aceptar el párrafo 12.', 'II.12 oppose'],
    ['Nos oponemos al párrafo 12.', 'II.12 oppose'],
    ['El párrafo 12 es inaceptable.', 'II.12 oppose'],
    ['Mi delegación rechaza el párrafo 12.', 'II.12 oppose'],
    ['No apoyamos el párrafo 12.', 'II.12 oppose'],
    ['No estamos de acuerdo con el párrafo 12.', 'II.12 oppose'],
    ['El párrafo 12 no es aceptable.', 'II.12 oppose'],
    ['Estamos en contra del párrafo 12.', 'II.12 oppose'],
    ['El párrafo 12 nos plantea serias dificultades.', 'II.12 oppose'],
    ['Tenemos problemas con el párrafo 12.', 'II.12 oppose'],
    ['Párrafo 12: en contra.', 'II.12 oppose'],
    ['12: no.', 'II.12 oppose'],
    ['El párrafo 12 no nos satisface.', 'II.12 oppose'],
    ['No compartimos el párrafo 12.', 'II.12 oppose'],
    ['El párrafo 12 no puede aceptarse.', 'II.12 oppose'],
    ['Cuba objeta el párrafo 12.', 'II.12 oppose'],
    ['El párrafo 12 va demasiado lejos.', 'II.12 oppose'],
  ])('%s', (line, wanted) => {
    expect(readAs(line, wanted)).toBe(wanted);
  });
});

describe('Spanish that reserves', () => {
  it.each([
    ['Reservamos nuestra posición sobre el párrafo 12.', 'II.12 reserve'],
    ['Poner entre corchetes el párrafo 12.', 'II.12 reserve'],
    ['El párrafo 12 debería ponerse entre corchetes.', 'II.12 reserve'],
    ['Estamos a la espera de instrucciones sobre el párrafo 12.', 'II.12 reserve'],
    ['Párrafo 12: pendiente.', 'II.12 reserve'],
    ['Sobre el párrafo 12 no tenemos aún instrucciones.', 'II.12 reserve'],
    ['El párrafo 12 está en estudio en la capital.', 'II.12 reserve'],
    ['Formulamos una reserva al párrafo 12.', 'II.12 reserve'],
    ['Necesitamos más tiempo para examinar el párrafo 12.', 'II.12 reserve'],
    ['Tenemos reservas sobre el párrafo 12.', 'II.12 reserve'],
    ['No estamos en condiciones de pronunciarnos sobre el párrafo 12.', 'II.12 reserve'],
    ['Seguimos consultando con nuestra capital sobre el párrafo 12.', 'II.12 reserve'],
  ])('%s', (line, wanted) => {
    expect(readAs(line, wanted)).toBe(wanted);
  });
});

describe('Spanish that asks', () => {
  it.each([
    ['¿Qué se entiende por "common understandings" en el párrafo 12?', 'II.12 question'],
    ['Pedimos aclaración sobre el párrafo 12.', 'II.12 question'],
    ['¿Por qué se menciona en el párrafo 12 a las organizaciones regionales?', 'II.12 question'],
    ['¿Podría la Presidencia aclarar el alcance del párrafo 12?', 'II.12 question'],
    ['Párrafo 12: ¿a quién se dirige?', 'II.12 question'],
    ['No nos queda claro el párrafo 12.', 'II.12 question'],
  ])('%s', (line, wanted) => {
    expect(readAs(line, wanted)).toBe(wanted);
  });
});

describe('Spanish that moves, merges and splits', () => {
  it.each([
    ['El párrafo 12 debería trasladarse después del párrafo 14.', 'II.12 move>>II.14+'],
    ['Trasladar el párrafo 12 a la sección IV.', 'II.12 move>>IV'],
    ['El párrafo 12 estaría mejor ubicado antes del párrafo 14.', 'II.12 move>>II.13+'],
    ['Muévase el 12 después del 14.', 'II.12 move>>II.14+'],
    ['Colóquese el párrafo 12 a continuación del párrafo 14.', 'II.12 move>>II.14+'],
    ['El párrafo 12 debería ir después del 14.', 'II.12 move>>II.14+'],
    ['Fusionar los párrafos 12 y 13.', 'II.12 merge | II.13 merge'],
    ['Los párrafos 12 y 13 podrían fusionarse.', 'II.12 merge | II.13 merge'],
    ['Los párrafos 12 y 13 deberían unirse en uno solo.', 'II.12 merge | II.13 merge'],
    ['El párrafo 12 podría fusionarse con el 13.', 'II.12 merge | II.13 merge'],
    ['Combínense los párrafos 12 y 13.', 'II.12 merge | II.13 merge'],
    ['Dividir el párrafo 12 en dos.', 'II.12 split'],
    ['El párrafo 12 debería dividirse en dos párrafos.', 'II.12 split'],
    ['Sería mejor desdoblar el párrafo 12.', 'II.12 split'],
    ['De este párrafo 12 haríamos dos párrafos.', 'II.12 split'],
  ])('%s', (line, wanted) => {
    expect(readAs(line, wanted)).toBe(wanted);
  });
});
