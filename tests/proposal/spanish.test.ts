import { describe, expect, it } from 'vitest';
import { itemsOf, toldKind } from './reading-of.ts';

const opening =
  'Las observaciones de mi delegación sobre la sección II del proyecto de documento final son las siguientes:';

/** `II.12 amend=old>new` where the words are wanted, `II.12 move>>II.14+` where the destination is; empty where nothing is asked. */
const readAs = (line: string, wanted: string): string =>
  itemsOf(`${opening}\n\n${line}`, 'Sección II')
    .filter((item) => wanted !== '' || toldKind(item) !== 'comment')
    .map(
      (item) =>
        `${item.target} ${toldKind(item)}` +
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

describe('Spanish that changes words', () => {
  it.each([
    [
      'En el párrafo 12, sustituir «exchange of information» por «timely exchange of information».',
      'II.12 amend=exchange of information>timely exchange of information',
    ],
    ['En el párrafo 12, reemplácese "encourage" por "urge".', 'II.12 amend=encourage>urge'],
    ['Párrafo 12: cambiar “encourage” por “urge”.', 'II.12 amend=encourage>urge'],
    ['En el párrafo 12, donde dice “encourage” debe decir “urge”.', 'II.12 amend=encourage>urge'],
    ['Párrafo 12. Donde dice "encourage", debería decir "urge".', 'II.12 amend=encourage>urge'],
    ['En el párrafo 12 diríamos "urge" en lugar de "encourage".', 'II.12 amend=encourage>urge'],
    ['En el párrafo 12, poner "urge" en vez de "encourage".', 'II.12 amend=encourage>urge'],
    ['En el párrafo 12, en lugar de "encourage", léase "urge".', 'II.12 amend=encourage>urge'],
    ['En el párrafo 12 preferiríamos "urge" a "encourage".', 'II.12 amend=encourage>urge'],
    ['En el párrafo 12, "encourage" debería ser "urge".', 'II.12 amend=encourage>urge'],
    ['Párrafo 12: "encourage" -> "urge"', 'II.12 amend=encourage>urge'],
    ['El verbo "encourage" del párrafo 12 debería cambiarse por "urge".', 'II.12 amend=encourage>urge'],
    ['Proponemos que en el párrafo 12 el término "encourage" se sustituya por "urge".', 'II.12 amend=encourage>urge'],
    [
      'Agradeceríamos que en el párrafo 12 se sustituyera la palabra "encourage" por "urge".',
      'II.12 amend=encourage>urge',
    ],
    ['En el párrafo 12, después de "encourage", añadir "where appropriate,".', 'II.12 amend=>where appropriate,'],
    [
      'Añádase en el párrafo 12, tras la palabra "encourage", la expresión "where appropriate,".',
      'II.12 amend=>where appropriate,',
    ],
    ['En el párrafo 12, insértese "where appropriate," después de "encourage".', 'II.12 amend=>where appropriate,'],
    ['En el párrafo 12 incluiríamos "where appropriate," antes de "coordination".', 'II.12 amend=>where appropriate,'],
    ['Al final del párrafo 12, agréguese "as appropriate".', 'II.12 amend=>as appropriate'],
    ['Añadir al final del párrafo 12: "as appropriate".', 'II.12 amend=>as appropriate'],
    ['Párrafo 12: agregar al final "as appropriate".', 'II.12 amend=>as appropriate'],
    ['El párrafo 12 debería terminar con "as appropriate".', 'II.12 amend=>as appropriate'],
    ['En el párrafo 12, entre "information" y "of", intercalar "and gender".', 'II.12 amend=>and gender'],
    ['Párrafo 12: suprimir "encourage".', 'II.12 amend=encourage>'],
    ['Del párrafo 12 quitaríamos la palabra "encourage".', 'II.12 amend=encourage>'],
    ['Solicitamos la supresión de la palabra "encourage" en el párrafo 12.', 'II.12 amend=encourage>'],
    ['La palabra "encourage" del párrafo 12 debe suprimirse.', 'II.12 amend=encourage>'],
    ['Elimínense del párrafo 12 las palabras "encourage".', 'II.12 amend=encourage>'],
  ])('%s', (line, wanted) => {
    expect(readAs(line, wanted)).toBe(wanted);
  });
});

describe('Spanish that writes paragraphs anew', () => {
  it.each([
    [
      'El párrafo 12 debería decir: "To urge coordination among States."',
      'II.12 replace=>To urge coordination among States.',
    ],
    [
      'Sustituir el párrafo 12 por el siguiente: "To urge coordination among States."',
      'II.12 replace=>To urge coordination among States.',
    ],
    [
      'Sustitúyase el párrafo 12 por el texto siguiente: "To urge coordination among States."',
      'II.12 replace=>To urge coordination among States.',
    ],
    [
      'El párrafo 12 quedaría redactado como sigue: "To urge coordination among States."',
      'II.12 replace=>To urge coordination among States.',
    ],
    [
      'Proponemos la siguiente redacción para el párrafo 12: "To urge coordination among States."',
      'II.12 replace=>To urge coordination among States.',
    ],
    [
      'Párrafo 12. Texto propuesto: "To urge coordination among States."',
      'II.12 replace=>To urge coordination among States.',
    ],
    [
      'Enmiéndese el párrafo 12 de la siguiente manera: "To urge coordination among States."',
      'II.12 replace=>To urge coordination among States.',
    ],
    [
      'Reformular el párrafo 12 para que diga: "To urge coordination among States."',
      'II.12 replace=>To urge coordination among States.',
    ],
    ['El párrafo 12 debería reformularse.', 'II.12 amend'],
    ['El párrafo 12 debería ser más claro.', 'II.12 amend'],
  ])('%s', (line, wanted) => {
    expect(readAs(line, wanted)).toBe(wanted);
  });
});

describe('Spanish that adds paragraphs', () => {
  it.each([
    ['Después del párrafo 12, añadir un nuevo párrafo: "To foster dialogue."', 'II.12+ insert=>To foster dialogue.'],
    [
      'Insértese después del párrafo 12 un nuevo párrafo que diga: "To foster dialogue."',
      'II.12+ insert=>To foster dialogue.',
    ],
    ['Proponemos un nuevo párrafo 12 bis: "To foster dialogue."', 'II.12+ insert=>To foster dialogue.'],
    ['12 bis (nuevo): "To foster dialogue."', 'II.12+ insert=>To foster dialogue.'],
    ['Antes del párrafo 12, agregar el siguiente párrafo: "To foster dialogue."', 'II.11+ insert=>To foster dialogue.'],
    [
      'Agréguese un párrafo adicional a continuación del párrafo 12: "To foster dialogue."',
      'II.12+ insert=>To foster dialogue.',
    ],
    [
      'Entre los párrafos 12 y 13, intercalar un párrafo nuevo con el siguiente texto: "To foster dialogue."',
      'II.12+ insert=>To foster dialogue.',
    ],
    [
      'Tras el párrafo 12 insertaríamos uno nuevo, del siguiente tenor: "To foster dialogue."',
      'II.12+ insert=>To foster dialogue.',
    ],
    ['Nuevo párrafo después del 12: "To foster dialogue."', 'II.12+ insert=>To foster dialogue.'],
    ['Al final de la sección II, añadir un nuevo párrafo: "To foster dialogue."', 'II.94+ insert=>To foster dialogue.'],
    ['Añadir el siguiente párrafo después del 12: "To foster dialogue."', 'II.12+ insert=>To foster dialogue.'],
    ['Pedimos que se incluya un nuevo párrafo después del párrafo 12.', 'II.12+ insert'],
  ])('%s', (line, wanted) => {
    expect(readAs(line, wanted)).toBe(wanted);
  });
});

describe('Spanish names of places', () => {
  it.each([
    ['Suprimir el párrafo 12 de la sección III.', 'III.12 delete'],
    ['Suprimir el párrafo 12 de la Sección tercera.', 'III.12 delete'],
    ['Sección III, párr. 12: suprimir.', 'III.12 delete'],
    ['En la sección sobre el Instrumento Internacional, suprimir el párrafo 12.', 'III.12 delete'],
    ['Suprimir el párrafo 12 del plan de aplicación del Instrumento Internacional de Localización.', 'III.12 delete'],
    ['Suprimir el párrafo 12 de la sección sobre cooperación y asistencia internacionales.', 'IV.12 delete'],
    ['Suprimir el párrafo 12 de la sección de seguimiento.', 'V.12 delete'],
    ['Suprimir el párrafo 12 de la Declaración.', 'I.12 delete'],
    ['En la primera oración del párrafo 21, suprimir "encourage".', 'II.21 amend=encourage>'],
    ['Párrafo 21, 2.ª oración: suprimir "encourage".', 'II.21 amend=encourage>'],
    ['Párrafo 21 (segunda frase): suprimir "encourage".', 'II.21 amend=encourage>'],
    ['Suprimir el párrafo trigésimo séptimo.', 'II.37 delete'],
    ['Suprimir el párrafo treinta y siete.', 'II.37 delete'],
    ['Suprimir el párrafo veintiuno.', 'II.21 delete'],
    ['Suprimir el último párrafo de la sección II.', 'II.94 delete'],
    ['Apoyamos los párrafos tercero, cuarto y quinto.', 'II.3 support | II.4 support | II.5 support'],
    ['Apoyamos los párrafos 3 al 7, salvo el 5.', 'II.3-4 support | II.6-7 support'],
    ['Apoyamos del párrafo 3 al párrafo 7.', 'II.3-7 support'],
    ['Suprimir el párr. núm. 12.', 'II.12 delete'],
    ['Suprimir el n.º 12.', 'II.12 delete'],
    ['Suprimir el apartado 12.', 'II.12 delete'],
    ['En el chapeau de la sección II, suprimir "progress".', 'II.chapeau amend=progress>'],
    ['Suprimir el título de la subsección A.2.', 'II.A.2 delete'],
    ['Suprimir el segundo párrafo preambular de la sección V.', 'V.pp2 delete'],
    ['Suprimir el segundo párrafo del preámbulo de la sección V.', 'V.pp2 delete'],
    ['Suprimir el párrafo 12. El párrafo siguiente puede mantenerse.', 'II.12 delete | II.13 support'],
    ['Apoyamos el párrafo 12. El anterior sobra.', 'II.12 support | II.11 delete'],
    [
      'Párrafo 12: en general lo apoyamos. En este párrafo, suprimir "encourage".',
      'II.12 support=> | II.12 amend=encourage>',
    ],
  ])('%s', (line, wanted) => {
    expect(readAs(line, wanted)).toBe(wanted);
  });
});

describe('What is not asked in Spanish', () => {
  it.each([
    ['Sin comentarios sobre los párrafos 5 a 9.', ''],
    ['El párrafo 12 suprime toda referencia a las municiones.', ''],
    ['El párrafo 12 fue suprimido en el primer borrador.', ''],
    ['Agradecemos que se haya incluido nuestra propuesta en el párrafo 12.', ''],
    ['Gracias por incluir nuestra propuesta en el párrafo 12.', ''],
    ['Nadie ha pedido suprimir el párrafo 12.', ''],
    ['Algunas delegaciones han propuesto suprimir el párrafo 12.', ''],
    ['Las Naciones Unidas deben apoyar a los Estados.', ''],
    ['El Programa de Acción, párrafo II.23, ya obliga a mantener registros.', ''],
    ['La meta 16.4 de los ODS pide reducir las corrientes ilícitas.', ''],
    ['El párrafo 22 de la resolución 72/57 menciona este asunto.', ''],
    ['Para cualquier aclaración, quedamos a su disposición.', ''],
    ['Nuestra oficina está en el piso 12, extensión 14.', ''],
    ['Suprimir el párrafo 12, que ya figura en el párrafo 21.', 'II.12 delete'],
    ['Suprimir el párrafo 12, porque repite el 21 y elimina el equilibrio.', 'II.12 delete'],
    ['Apoyamos el párrafo 12, en consonancia con el párrafo 8 del Programa de Acción.', 'II.12 support'],
    ['Podríamos aceptar el párrafo 12 si se suprimiera la referencia a las municiones.', 'II.12 reserve'],
  ])('%s', (line, wanted) => {
    expect(readAs(line, wanted)).toBe(wanted);
  });
});

describe('Spanish in many layouts', () => {
  it.each([
    [`- 12: suprimir\n- 13: mantener\n- 14: pendiente`, 'II.12 delete | II.13 support | II.14 reserve'],
    [`a) Párrafo 12: suprímase;\nb) Párrafo 13: manténgase.`, 'II.12 delete | II.13 support'],
    [`1. Párr. 12 – Supresión.\n2. Párr. 13 – Sin cambios.`, 'II.12 delete | II.13 support'],
    [`Párrafo 12\nDonde dice: "encourage"\nDebe decir: "urge"`, 'II.12 amend=encourage>urge'],
    [
      `Párrafo 12\n\nTexto actual: "encourage"\nTexto propuesto: "urge"\nJustificación: mayor claridad.`,
      'II.12 amend=encourage>urge',
    ],
    [`Párrafo 12\nTexto propuesto: To urge coordination.`, 'II.12 replace=>To urge coordination.'],
    [`Sección III\n\nPárrafo 12: suprimir.\nPárrafo 15: apoyamos.`, 'III.12 delete | III.15 support'],
    [`SECCIÓN IV. COOPERACIÓN Y ASISTENCIA INTERNACIONALES\n\nPárrafo 5: suprimir.`, 'IV.5 delete'],
    [`III. Plan de aplicación del Instrumento Internacional\n\n9. Mantener.`, 'III.9 support'],
    ['Apoyamos los párrafos 12 y 20; no así el 30.', 'II.12 support | II.20 support'],
    ['Apoyamos plenamente los párrafos 12, 14 y 15.', 'II.12 support | II.14 support | II.15 support'],
    ['Suprimir 12 y 13.', 'II.12 delete | II.13 delete'],
    ['En lo que respecta al párrafo 5, mi delegación lo apoya.', 'II.5 support'],
    ['En cuanto al párrafo 5, consideramos que debería eliminarse.', 'II.5 delete'],
    ['Por lo que se refiere al párrafo 5, nos reservamos la posición.', 'II.5 reserve'],
    ['Respecto del párrafo 5, no podemos aceptarlo.', 'II.5 oppose'],
    ['Respaldamos el párrafo 5, pero pedimos la supresión del 6.', 'II.5 support | II.6 delete'],
    ['El párrafo 5 es aceptable; el 6, en cambio, debe suprimirse.', 'II.5 support | II.6 delete'],
    [
      'En el párrafo 12, sustituir "encourage" por "urge" y añadir al final "as appropriate".',
      'II.12 amend=encourage>urge | II.12 amend=>as appropriate',
    ],
    ['Párrafo 12: suprimir. Lo mismo para el 13.', 'II.12 delete | II.13 delete'],
    ['Suprímase el párrafo 12. Ídem para el párrafo 13.', 'II.12 delete | II.13 delete'],
    ['Suprimir el párrafo 12 o, al menos, ponerlo entre corchetes.', 'II.12 delete | II.12 reserve'],
    ['12. Conforme.', 'II.12 support'],
    ['Párr. 12 ok', 'II.12 support'],
    ['parr 12 quitar', 'II.12 delete'],
    ['parrafo 12 eliminar pf', 'II.12 delete'],
    ['Estimado señor Presidente: en el párrafo 12 de la sección II proponemos su supresión.', 'II.12 delete'],
    ['La delegación de Chile desea expresar su firme respaldo al párrafo 12.', 'II.12 support'],
    ['La Misión Permanente del Perú tiene el honor de solicitar que se elimine el párrafo 12.', 'II.12 delete'],
    ['Nos complace el párrafo 12 y pedimos que se mantenga.', 'II.12 support'],
    ['Vemos con buenos ojos el párrafo 12.', 'II.12 support'],
    ['Nos parece muy acertado el párrafo 12.', 'II.12 support'],
    ['El párrafo 12 recoge nuestra posición y debe conservarse.', 'II.12 support'],
    ['Es importante mantener el párrafo 12.', 'II.12 support'],
    ['Insistimos en que se mantenga el párrafo 12.', 'II.12 support'],
    ['No estamos de acuerdo con suprimir el párrafo 12.', 'II.12 support'],
    ['No somos partidarios de suprimir el párrafo 12.', 'II.12 support'],
    ['No deseamos que se suprima el párrafo 12.', 'II.12 support'],
    ['No vemos la necesidad de suprimir el párrafo 12.', 'II.12 support'],
    ['No vemos con buenos ojos el párrafo 12.', 'II.12 oppose'],
    ['No nos convence el párrafo 12.', 'II.12 oppose'],
    ['Mi delegación no está en condiciones de aceptar el párrafo 12.', 'II.12 oppose'],
    ['Mi delegación aún no está en condiciones de aceptar el párrafo 12.', 'II.12 reserve'],
    ['Dejar el párrafo 12 entre corchetes hasta que recibamos instrucciones.', 'II.12 reserve'],
    ['México mantiene su reserva sobre el párrafo 12.', 'II.12 reserve'],
    ['¿A qué se refiere la expresión "common understandings" del párrafo 12?', 'II.12 question'],
    ['Agradeceríamos una aclaración sobre el alcance del párrafo 12.', 'II.12 question'],
    ['Mi delegación desearía saber cómo se financiaría el párrafo 12.', 'II.12 question'],
    ['Retiramos nuestra propuesta sobre el párrafo 12.', 'II.12 withdraw'],
    ['Cuba retira su enmienda al párrafo 12.', 'II.12 withdraw'],
    ['Ya no insistimos en nuestra propuesta relativa al párrafo 12.', 'II.12 withdraw'],
    ['Apoyamos la propuesta de Noruega sobre el párrafo 12.', 'II.12 support'],
    ['Nos oponemos a la propuesta de Egipto sobre el párrafo 12.', 'II.12 oppose'],
    ['No podemos apoyar la enmienda del Irán al párrafo 12.', 'II.12 oppose'],
    ['El párrafo 12 debería hacer referencia a las municiones.', 'II.12 amend'],
    ['En el párrafo 12 falta una referencia a las municiones.', 'II.12 amend'],
    ['Convendría mencionar las municiones en el párrafo 12.', 'II.12 amend'],
    ['El párrafo 12 podría pasar a continuación del 14.', 'II.12 move>>II.14+'],
    ['El párrafo 12 debería pasar a la sección III.', 'II.12 move>>III'],
    ['El párrafo 12 encajaría mejor en la sección III.', 'II.12 move>>III'],
    ['Proponemos trasladarlo (párrafo 12) a la sección III.', 'II.12 move>>III'],
    ['Refundir los párrafos 12 a 14 en uno solo.', 'II.12-14 merge'],
    ['Suprimir §12', 'II.12 delete'],
    ['Suprimir el párrafo ١٢', 'II.12 delete'],
    ['Suprimir el párrafo  ‏12‏.', 'II.12 delete'],
    ['Se propone suprimir el párrafo 12, ya que su contenido figura en el párrafo 21.', 'II.12 delete'],
    ['El párrafo 12 repite lo dicho en el 21. Debe suprimirse.', 'II.12 delete'],
    ['Dado que el párrafo 21 ya trata este asunto, proponemos suprimir el 12.', 'II.12 delete'],
    ['Suprimir toda la subsección A.3.', 'II.A.3 delete'],
    ['Apoyamos la parte B de la sección II.', 'II.B support'],
    ['Apoyamos la sección V en su totalidad.', 'V support'],
    ['El párrafo 12 cuenta con el apoyo de mi delegación.', 'II.12 support'],
    ['El párrafo 12 merece todo nuestro apoyo.', 'II.12 support'],
    ['Ningún cambio en el párrafo 12.', 'II.12 support'],
    ['Que el párrafo 12 permanezca sin cambios.', 'II.12 support'],
    ['No es necesario el párrafo 12; debe suprimirse.', 'II.12 delete'],
    ['Reiteramos nuestro apoyo a la Presidencia.', ''],
    ['Nos sumamos a la declaración del Movimiento de los Países No Alineados.', ''],
    ['Mi país mantiene registros desde 2012.', ''],
    ['Combatir y eliminar el tráfico ilícito exige mantener la paz.', ''],
    ['El párrafo 12 permite mantener registros y suprimir duplicaciones.', ''],
    ['El párrafo 12 se refiere a la supresión de existencias excedentes.', ''],
    ['En la reunión de ayer se suprimió el párrafo 12.', ''],
    ['Quedamos a la espera de sus noticias.', ''],
    ['Adjuntamos nuestras observaciones sobre los párrafos 12 y 14.', ''],
    ['Estaremos encantados de aclarar cualquier punto.', ''],
    ['De conformidad con el párrafo 12 de la resolución 72/57, los Estados deben incluir informes.', ''],
    ['En 2012, 21 Estados apoyaron la propuesta.', ''],
  ])('%s', (line, wanted) => {
    expect(readAs(line, wanted)).toBe(wanted);
  });
});
describe('the sentence and the subtitle that a location names', () => {
  it.each([
    [
      'Section V\n\n- Paragraph 2, second sentence. It should read: “This Conference will be scheduled as a one-week event.”',
      'V.2 amend',
    ],
    ['Section I, subtitle: delete it.', 'I.h1 delete'],
    ['Sección I, subtítulo: eliminarlo.', 'I.h1 delete'],
    [
      'Sección V\n\n- Párrafo 2, segunda oración. Debería decir: «This Conference will be scheduled as a one-week event.»',
      'V.2 amend',
    ],
  ])('%s', (text, wanted) => {
    expect(itemsOf(text).map(({ target, kind }) => `${target} ${kind}`)).toEqual([wanted]);
  });
});

describe('Spanish that says no', () => {
  it.each([
    'El párrafo 12 dice lo mismo que el 3.',
    'El párrafo 12 se queda corto.',
    'Lo previsto en el párrafo 12 es conocido por todos.',
  ])('asks for nothing: %s', (line) => {
    expect(itemsOf(`${opening}\n\n${line}`).filter((item) => toldKind(item) !== 'comment')).toEqual([]);
  });
});

describe('a reason that opens the sentence', () => {
  it.each([
    'Since paragraph 21 already covers this matter, we propose to delete paragraph 12.',
    'Étant donné que le paragraphe 21 traite déjà de ce sujet, nous proposons de supprimer le paragraphe 12.',
    'Dado que el párrafo 21 ya trata este asunto, proponemos suprimir el párrafo 12.',
  ])('asks nothing of the places it names: %s', (line) => {
    expect(itemsOf(`Section II\n\n${line}`).map(({ target, kind }) => `${target} ${kind}`)).toEqual(['II.12 delete']);
  });
});

describe('marks of the writing’s direction', () => {
  it.each(['Delete paragraph \u200f12\u200f.', 'Suprimir el párrafo \u200e12\u200e.'])('hide no number: %s', (line) => {
    expect(itemsOf(`Section II\n\n${line}`).map(({ target, kind }) => `${target} ${kind}`)).toEqual(['II.12 delete']);
  });
});

describe('Spanish positions in the turns of many offices', () => {
  it.each([
    ['No nos gustaría perder el párrafo 8.', 'II.8 support'],
    ['Vemos con simpatía el párrafo 8.', 'II.8 support'],
    ['El párrafo 8 no plantea dificultades a mi delegación.', 'II.8 support'],
    ['Quisiéramos que el párrafo 8 sobreviviera a la negociación.', 'II.8 support'],
    ['Pedimos la permanencia del párrafo 8.', 'II.8 support'],
    ['No veríamos con buenos ojos la supresión del párrafo 8.', 'II.8 support'],
    ['Mi delegación acompaña el párrafo 8.', 'II.8 support'],
    ['El párrafo 31 no es de recibo.', 'II.31 oppose'],
    ['Nos resulta imposible aceptar el párrafo 31.', 'II.31 oppose'],
    ['El párrafo 31 carece de nuestro apoyo.', 'II.31 oppose'],
    ['No lo acompañaremos: el párrafo 31 va demasiado lejos.', 'II.31 oppose'],
    ['El párrafo 36 nos suscita reservas.', 'II.36 reserve'],
    ['Mi delegación se guarda su posición sobre el párrafo 36.', 'II.36 reserve'],
    ['El párrafo 44 sale sobrando.', 'II.44 delete'],
    ['El documento ganaría sin el párrafo 44.', 'II.44 delete'],
    ['La eliminación del párrafo 44 aligeraría el texto.', 'II.44 delete'],
    ['Lo que enviamos sobre el párrafo 84 pueden darlo por retirado.', 'II.84 withdraw'],
    ['Ya no pedimos cambios en el párrafo 84.', 'II.84 withdraw'],
    ['En aras del consenso, no insistiremos en nuestra enmienda al párrafo 84.', 'II.84 withdraw'],
    ['Dejamos caer nuestra propuesta para el párrafo 84.', 'II.84 withdraw'],
    ['¿No podrían fusionarse los párrafos 65 y 66?', 'II.65 merge | II.66 merge'],
    ['Los párrafos 65 y 66 ganarían si se refundieran.', 'II.65 merge | II.66 merge'],
    ['De los párrafos 65 y 66 haríamos uno solo.', 'II.65 merge | II.66 merge'],
    ['No alcanzamos a comprender el propósito del párrafo 80.', 'II.80 question'],
    ['El párrafo 20 pertenece más bien a la sección IV.', 'II.20 move>>IV'],
  ])('%s', (line, wanted) => {
    expect(readAs(line, wanted)).toBe(wanted);
  });
});

describe('lists, fallbacks and explanations behind a colon', () => {
  it.each([
    ['Suprimir: 44 y 47. Mantener: 52.', 'II.44 delete | II.47 delete | II.52 support'],
    ['Los párrafos siguientes deberían suprimirse: 44 y 47.', 'II.44 delete | II.47 delete'],
    ['Agregar 10 bis: "To train border officials."', 'II.10+ insert=>To train border officials.'],
    ['El párrafo 31 debería suprimirse; de no ser posible, póngase entre corchetes.', 'II.31 delete | II.31 reserve'],
    [
      'En el párrafo 25, prescíndase de "when available,": el párrafo 29 del documento final de la BMS6 optó por otra fórmula.',
      'II.25 amend=when available,>',
    ],
    ['El inciso "when available," del párrafo 25 está de más.', 'II.25 amend=when available,>'],
    ['Podemos aceptar el párrafo 25 sin las palabras "when available,".', 'II.25 amend=when available,>'],
    ['A fin de aligerar el texto se sugiere fundir los párrafos 65 y 66.', 'II.65 merge | II.66 merge'],
    ['En el epígrafe 4 de la parte A, eliminar «opportunities and».', 'II.A.4 amend=opportunities and>'],
    ['Falta en el párrafo 5 "border guards,".', 'II.5 amend=>border guards,'],
    ['Que en el párrafo 5 figure también "border guards,".', 'II.5 amend=>border guards,'],
    ['Ofrecemos para el párrafo 10 esta redacción: "To train States."', 'II.10 replace=>To train States.'],
  ])('%s', (line, wanted) => {
    expect(readAs(line, wanted)).toBe(wanted);
  });
});

describe('a table in Spanish', () => {
  const row = (cells: string): string =>
    `Párrafo | Texto actual | Texto propuesto | Justificación\n3 | | Suprimir | repetitivo\n${cells}`;
  it.each([
    ['13 | | Párrafo nuevo: "To train border officials." | -', 'II.13+ insert=>To train border officials.'],
    ['30 | | ¿Qué instrumentos? | -', 'II.30 question=>'],
    ['6 | | Mantener, con la referencia al párrafo 10 del Instrumento de Localización. | -', 'II.6 support=>'],
    ['25 | when available, | [suprimir] | -', 'II.25 amend=when available,>'],
    ['21 | Todo el párrafo | Eliminar | ya en 22', 'II.21 delete=>'],
    ['20 | | (sin cambios) | -', 'II.20 support=>'],
  ])('%s', (cells, wanted) => {
    expect(readAs(row(cells), wanted)).toBe(`II.3 delete=> | ${wanted}`);
  });
});

describe('Spanish that tells what others asked, or leaves words out', () => {
  it.each([
    ['Cuba propuso ayer suprimir el párrafo 5. Nosotros pedimos conservarlo.', 'II.5 support'],
    ['El párrafo 75 no debería incluir "lessons learned".', 'II.75 amend=lessons learned>'],
    ['Suprímase el párrafo 61 o, si ello no fuera posible, déjese entre corchetes.', 'II.61 delete | II.61 reserve'],
    ['Párrafo 61\nPostura: a favor', 'II.61 support'],
    ['Al final de la sección II, nuevo párrafo: "To train officials."', 'II.94+ insert=>To train officials.'],
  ])('%s', (line, wanted) => {
    expect(readAs(line, wanted)).toBe(wanted);
  });
});

describe('Spanish that only sounds like asking', () => {
  it.each([
    'Acompañamos el cuadro con nuestras observaciones.',
    'No debemos perder de vista el Programa de Acción.',
    'Gracias por haber recogido nuestra propuesta en el párrafo 61.',
    'Suprimir: 2 razones.',
    'Sobre el párrafo 61: agradeciendo su atención, les saluda atentamente,',
  ])('%s', (line) => {
    expect(readAs(line, '')).toBe('');
  });
});

describe('Spanish that fresh hands wrote', () => {
  it.each([
    ['Ni el 52 ni el 53 deberían sobrevivir.', 'II.52 delete | II.53 delete'],
    ['Num. 58: se considera pertinente.', 'II.58 support'],
    ['El párrafo 12 no aporta nada y convendría dejarlo caer.', 'II.12 delete'],
  ])('%s', (line, wanted) => {
    expect(readAs(line, wanted)).toBe(wanted);
  });
});

describe('Spanish by hands that nobody had read', () => {
  it.each([
    ['Sobre el párrafo 16 no planteamos objeción alguna.', 'II.16 support'],
    ['Al párrafo 16 no le haremos ningún reparo.', 'II.16 support'],
    ['Al párrafo 16 no pondremos ningún inconveniente.', 'II.16 support'],
    ['Mi delegación no ha cambiado de parecer: no debe haber en este documento un párrafo como el 22.', 'II.22 delete'],
    [
      'El párrafo 2 y el 39 deben llegar al documento final sin que se les toque una coma.',
      'II.2 support | II.39 support',
    ],
    ['Párrafo 22. Valorar si los párrafos 18 y 22 pueden juntarse en uno solo.', 'II.22 merge | II.18 merge'],
    [
      'Pedimos que el párrafo 11 se complemente con «including through funding».',
      'II.11 amend=>including through funding',
    ],
    ['El párrafo 22 es calcado del III.7: borrarlo.', 'II.22 delete'],
    ['Párrafo 7: sí. Y si se puede, que diga «legally binding annex» y no solo «annex».', 'II.7 support | II.7 amend'],
    ['No nos oponemos al párrafo 17 siempre y cuando se nos explique cómo se aplicará.', 'II.17 reserve'],
    [
      'Párrafo 19. La voz «terrorists» aparece en dos ocasiones; sustitúyase por «terrorists and other actors».',
      'II.19 amend=terrorists>terrorists and other actors',
    ],
    ['Párrafo 13. Fuera, por tanto, «the World Bank».', 'II.13 amend=the World Bank>'],
    ['Párrafo 5: no vemos por qué se limita a las aduanas. Quitar «customs».', 'II.5 amend=customs>'],
    ['Párrafo 12. Si no se acepta esta propuesta, suprímase.', 'II.12 delete'],
  ])('%s', (line, wanted) => {
    expect(readAs(line, wanted)).toBe(wanted);
  });
});
