import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

/** `II.12 amend -"old" +"new" | II.13 delete`, in any order. */
const readAs = (body: string): string[] =>
  readingOf(body)
    .items.map(({ target, kind, oldText, newText }) =>
      [
        `${target} ${kind}`,
        ...(oldText === undefined ? [] : [`-"${oldText}"`]),
        ...(newText === undefined ? [] : [`+"${newText}"`]),
      ].join(' '),
    )
    .sort();

describe('Spanish as missions put it', () => {
  it.each([
    [
      'Sección II, párrafo 39: pedimos suprimir "community violence reduction programmes"... perdón, es al revés: pedimos que se mantenga.',
      'II.39 support',
    ],
    ['Sección II, párrafo 39: solicitamos eliminarlo. Rectifico: lo apoyamos y pedimos conservarlo.', 'II.39 support'],
    ['Sección II, párrafo 39: que se suprima, digo mal, que se mantenga.', 'II.39 support'],
    [
      'Sección II, párrafo 39: suprimir "weapons collection"; corrijo: sustituir "weapons collection" por "weapons surrender".',
      'II.39 amend -"weapons collection" +"weapons surrender"',
    ],
    [
      'España se suma a la declaración de la UE y desea añadir unas palabras a título nacional sobre la sección IV. Apoyamos el párrafo 17.',
      'IV.17 support',
    ],
    [
      'Quisiera agregar algunas observaciones en nombre de mi país sobre la sección IV. Apoyamos el párrafo 17.',
      'IV.17 support',
    ],
    [
      'Sección IV, párrafo 3: ¿qué pintan aquí las "consumer associations"? Agradeceríamos una explicación.',
      'IV.3 question',
    ],
    [
      'Sección IV. En los párrafos 27 y 28, que algunos querrían ver desaparecer, España pide justamente lo contrario: que se queden.',
      'IV.27 support | IV.28 support',
    ],
    ['Sección IV. El párrafo 27, que ciertas delegaciones desean suprimir, debe permanecer.', 'IV.27 support'],
    [
      'Sección IV. Algunos colegas han pedido quitar el párrafo 27; nosotros pedimos lo contrario, que se mantenga.',
      'IV.27 support',
    ],
    ['Sección IV. Hay quienes preferirían eliminar el párrafo 27. Nosotros no: debe quedarse.', 'IV.27 support'],
    [
      'Sección IV, párrafo 12. España no está en condiciones de aceptar que el programa se sufrague con cargo al presupuesto ordinario, de modo que la última frase tendría que terminar en "in 2020".',
      'IV.12 amend -"and funded through the regular budget of the United Nations" +""',
    ],
    [
      'Sección IV, párrafo 12. La última oración debería acabar en "in 2020".',
      'IV.12 amend -"and funded through the regular budget of the United Nations" +""',
    ],
    [
      'Sección IV, párrafo 12. Proponemos poner punto final después de "in 2020".',
      'IV.12 amend -"and funded through the regular budget of the United Nations" +""',
    ],
    [
      'Sección IV, párrafo 12. No aceptamos la mención del presupuesto ordinario, por lo que pedimos suprimir "and funded through the regular budget of the United Nations".',
      'IV.12 amend -"and funded through the regular budget of the United Nations" +""',
    ],
    ['Sección V, párrafo 3. Uruguay no es partidario de suprimirlo. Debe permanecer.', 'V.3 support'],
    [
      'Sección II, párrafo 90: contiene un plural de más; debe decir "national points of contact".',
      'II.90 amend -"national points of contacts" +"national points of contact"',
    ],
    [
      'Sección II, párrafo 90: hay una errata, léase "national points of contact".',
      'II.90 amend -"national points of contacts" +"national points of contact"',
    ],
    [
      'Sección I. El párrafo 7 dice que la responsabilidad primordial recae en todos los Estados. Nosotros diríamos "all States, in particular producing and exporting States".',
      'I.7 amend -"all States" +"all States, in particular producing and exporting States"',
    ],
    [
      'Sección II, párrafo 14. El Grupo desearía que se mencionara a AMERIPOL: "including INTERPOL, AMERIPOL and the World Customs Organization".',
      'II.14 amend -"including INTERPOL and the World Customs Organization" +"including INTERPOL, AMERIPOL and the World Customs Organization"',
    ],
    ['Sección III. Párrafo 28: es clave para el país, no ceder.', 'III.28 support'],
    ['Sección III. Párrafo 28: muy bueno.', 'III.28 support'],
    ['Sección III. El párrafo 28, mejor imposible.', 'III.28 support'],
    ['Sección III. Párrafo 28: cuente con nosotros para defenderlo.', 'III.28 support'],
    ['Sección III. Párrafo 28: excelente, lo defenderemos.', 'III.28 support'],
    ['Sección III. Párrafo 28: no debe alterarse, como han pedido otros.', 'III.28 support'],
    ['Sección III. Párrafo 28: es una prioridad nacional, hay que defenderlo.', 'III.28 support'],
    ['Sección III. El párrafo 28 es irrenunciable para nosotros.', 'III.28 support'],
    ['Sección III. Párrafo 13: en lugar de "and/or" basta con "and".', 'III.13 amend -"and/or" +"and"'],
    [
      'Plan relativo al Instrumento de Localización. El párrafo 25 es ilegible. Pedimos que se divida en tres. El párrafo 9 no se entiende; ¿qué significa?',
      'III.25 split | III.9 question',
    ],
    [
      'Plan relativo al Programa de Acción. Apoyamos el párrafo 16.\nPlan relativo al Instrumento de Localización. Eliminar el párrafo 25.',
      'II.16 support | III.25 delete',
    ],
    [
      'PLAN DE EJECUCIÓN (PdA)\n§16 Respaldamos.\nPLAN DE EJECUCIÓN (IIL)\n§25 Suprimir.',
      'II.16 support | III.25 delete',
    ],
    [
      'Declaración política\n3. Apoyamos.\nPlan de aplicación del PdA\n16. Respaldamos.\nPlan de aplicación del Instrumento Internacional de Localización\n25. Suprimir.\nCooperación y asistencia internacionales\n3. Eliminar.\nSeguimiento de la Conferencia\n3. Apoyamos.',
      'II.16 support | III.25 delete | IV.3 delete | V.3 support | I.3 support',
    ],
    [
      'En el plan del Programa de Acción apoyamos el párrafo 16. En el plan del Instrumento Internacional de Rastreo pedimos suprimir el párrafo 25.',
      'II.16 support | III.25 delete',
    ],
    ['Sobre el PdA: párrafo 16, conforme. Sobre el ITI: párrafo 25, suprimir.', 'II.16 support | III.25 delete'],
    [
      'III. PLAN DE EJECUCIÓN (IIL)\n  §20   Suprimir la repetición: el párrafo coincide con el 36 de la sección II; basta con aquél, éste sobra.\n  §21   Sustituir "and/or" por "or".',
      'III.20 delete | III.21 amend -"and/or" +"or"',
    ],
    [
      'Sección II. Los párrafos 16 y 17 tratan de las sinergias con otros instrumentos; el segundo nombra a tres de ellos y el primero a ninguno. Preferiríamos que el primero dijera también "incluido el Tratado sobre el Comercio de Armas".',
      'II.16 amend +"incluido el Tratado sobre el Comercio de Armas"',
    ],
    ['Sección II. Los párrafos 16 y 17 dicen lo mismo; pedimos suprimir el segundo.', 'II.17 delete'],
    [
      'Sección II. De los párrafos 16 y 17, apoyamos el primero y pedimos eliminar el último.',
      'II.17 delete | II.16 support',
    ],
    [
      'Sección I. Párrafo 9: no estaría de más añadir tras "obstacles" las palabras ", in particular the lack of resources,".',
      'I.9 amend +", in particular the lack of resources,"',
    ],
    [
      'Sección I. Párrafo 9: no vendría mal que después de "obstacles" figurara ", in particular the lack of resources,".',
      'I.9 amend +", in particular the lack of resources,"',
    ],
    ['Sección II. Párrafo 32: eliminar "their" en "and their parts and components".', 'II.32 amend -"their" +""'],
    [
      'Sección II. Párrafo 32: en la expresión "and their parts and components" suprimir "their".',
      'II.32 amend -"their" +""',
    ],
    [
      'Sección II. Párrafo 32: suprimir la palabra "their" de la frase "and their parts and components".',
      'II.32 amend -"their" +""',
    ],
    ['Sección IV\nPárrafo 30. Fusionar con el párrafo 26.', 'IV.30 merge | IV.26 merge'],
    ['Sección IV\nPárrafo 30. Debe refundirse con el 26.', 'IV.30 merge | IV.26 merge'],
    ['Sección IV. Párrafo 30: proponemos unirlo al párrafo 26.', 'IV.30 merge | IV.26 merge'],
    ['Sección IV. Párrafo 30: integrarlo en el 26.', 'IV.30 merge | IV.26 merge'],
    [
      'Sección II\n§27 Intercalar ", port and canal" entre "customs" y "authorities" (quedaría "customs, port and canal authorities").',
      'II.27 amend +", port and canal"',
    ],
    [
      'Sección II, párrafo 27: añadir "and port" después de "customs" (de manera que se lea "customs and port authorities").',
      'II.27 amend +"and port"',
    ],
    [
      'Sección II, párrafo 27: añadir "and port" después de "customs", con lo que quedaría "customs and port authorities".',
      'II.27 amend +"and port"',
    ],
    [
      'Sección II. Párrafo 16: es inaceptable para Cuba la frase "including legally binding instruments". Que se suprima.',
      'II.16 amend -"including legally binding instruments" +""',
    ],
    [
      'Sección II. Párrafo 16: no aceptamos la frase "including legally binding instruments". Pedimos su supresión.',
      'II.16 amend -"including legally binding instruments" +""',
    ],
    [
      'Sección II. Párrafo 16: la expresión "including legally binding instruments" nos resulta inaceptable y debe eliminarse.',
      'II.16 amend -"including legally binding instruments" +""',
    ],
    [
      'Sección II. Párrafo 16: no podemos aceptar "including legally binding instruments". Elimínese.',
      'II.16 amend -"including legally binding instruments" +""',
    ],
    [
      'Sección II. Párrafo 18: no corresponde al ámbito del Programa de Acción. Eliminar.\nPárrafo 22: véase lo dicho sobre el 18; vale lo mismo.',
      'II.18 delete | II.22 delete',
    ],
    ['Sección II. Párrafo 18: eliminar.\nPárrafo 22: lo mismo que el 18.', 'II.18 delete | II.22 delete'],
    [
      'Sección II. Párrafo 18: eliminar.\nPárrafo 22: nos remitimos a lo dicho respecto del 18.',
      'II.18 delete | II.22 delete',
    ],
    [
      'Sección II. Párrafo 37: no hay consenso sobre criterios de transferencia. Este párrafo no puede figurar en el documento.',
      'II.37 delete',
    ],
    ['Sección II. Párrafo 37: no tiene cabida en el documento final.', 'II.37 delete'],
    ['Sección II. Párrafos 78 a 83: la Agenda 2030 se examina en otro foro. Cuba no los acompaña.', 'II.78-83 oppose'],
    [
      'Sección V. Si la reunión de expertos de 2021 ha de servir para negociar el anexo del párrafo 7, podríamos aceptarlo; de otro modo, Chile se reserva su posición sobre ese párrafo.',
      'V.7 reserve',
    ],
    [
      'Sección IV. El párrafo 20 encarna la cooperación Sur-Sur que Chile practica; cuente con nosotros para defenderlo.',
      'IV.20 support',
    ],
  ])('%s', (body, wanted) => {
    expect(readAs(body)).toEqual(wanted.split(' | ').sort());
  });
});

describe('Russian as missions put it', () => {
  it.each([
    [
      'Раздел II. Пункт 13 — неясно, при чём здесь МВФ. Просим исключить слова "the International Monetary Fund and".',
      'II.13 amend -"the International Monetary Fund and" +""',
    ],
    ['Раздел III. Пункт 4 сформулирован удачно, менять его не нужно.', 'III.4 support'],
    ['Раздел III. Пункт 4 написан хорошо, трогать его незачем.', 'III.4 support'],
    ['Раздел III. Пункт 4 изложен ясно, пусть так и останется.', 'III.4 support'],
    ['Раздел III. Пункт 4: удачная формулировка.', 'III.4 support'],
    [
      'Раздел II. В пункте 34 заменить "illegal trade" на "illicit trade". То же исправление нужно в пункте 35.',
      'II.34 amend -"illegal trade" +"illicit trade" | II.35 amend -"illegal trade" +"illicit trade"',
    ],
    [
      'Раздел I. Относительно пункта 16 в государствах ОДКБ ещё нет единого подхода, поэтому просим пока заключить его в квадратные скобки.',
      'I.16 reserve',
    ],
    ['Пункт 1 Декларации. Вторую часть пункта предлагаем выделить в самостоятельный пункт.', 'I.1 split'],
    ['Раздел I. Пункт 11: второе предложение следовало бы оформить отдельным пунктом.', 'I.11 split'],
    ['Раздел II, пункты 57–59. Возражать не станем.', 'II.57-59 support'],
    ['Раздел II, пункты 57–59. Возражать не будем.', 'II.57-59 support'],
    ['Раздел II, пункты 57–59. Мы не против.', 'II.57-59 support'],
    ['Раздел II, пункты 57–59. По существу возражений не имеем.', 'II.57-59 support'],
    ['Раздел II, пункт 1. Никаких изменений не требуется, пусть всё останется по-прежнему.', 'II.1 support'],
    ['Раздел II, пункт 1. Изменений не требует.', 'II.1 support'],
    ['Раздел II, пункт 1. Правок не нужно.', 'II.1 support'],
    ['Раздел II, пункт 1. Менять ничего не следует.', 'II.1 support'],
    [
      'Раздел II. Что касается пункта 51, оговорка "unless another form of disposition or use has been officially authorized" открывает лазейку для повторного попадания оружия в оборот. Вычеркнуть её было бы правильнее, чем объяснять.',
      'II.51 amend -"unless another form of disposition or use has been officially authorized" +""',
    ],
    [
      'Раздел II. Пункт 51: оговорку "unless another form of disposition or use has been officially authorized" просим снять.',
      'II.51 amend -"unless another form of disposition or use has been officially authorized" +""',
    ],
    [
      'Раздел II. Пункт 51: оговорка "unless another form of disposition or use has been officially authorized" лишняя.',
      'II.51 amend -"unless another form of disposition or use has been officially authorized" +""',
    ],
    [
      'Раздел II. Пункт 74 — данные с разбивкой по полу. Пусть остаётся, но с оговоркой "where available" после "gender-disaggregated data".',
      'II.74 amend +"where available"',
    ],
    [
      'Раздел II. Пункт 74: согласны, но после "gender-disaggregated data" добавить "where available".',
      'II.74 amend +"where available"',
    ],
    [
      'Раздел III. Пункт 28 и пункт 13 раздела IV — близнецы; оставить следует только последний, а первый удалить.',
      'III.28 delete',
    ],
    ['Раздел III. Пункт 28 повторяет пункт 13 раздела IV; предлагаем первый из них исключить.', 'III.28 delete'],
    [
      'Раздел V. Пункт 7. Мы категорически против открытия Инструмента для переговоров. Этот пункт должен уйти.',
      'V.7 delete',
    ],
    ['Раздел V. Пункт 7. Мы против переговоров по приложению. Просим исключить этот пункт.', 'V.7 delete'],
    ['Раздел V. Пункт 7. Не можем согласиться с переговорами; пункту здесь не место.', 'V.7 delete'],
    [
      'Раздел V. И последнее: преамбульная часть, третий абзац — "Recalling the recommendation" — чья это рекомендация? Просили бы уточнить.',
      'V.pp3 question',
    ],
    ['Раздел V, преамбула, абзац 3: поддерживаем.', 'V.pp3 support'],
    ['Раздел V, преамбула, второй абзац - исключить.', 'V.pp2 delete'],
    [
      'Раздел V. Второй преамбульный абзац: "to the fullest extent possible" исключить.',
      'V.pp2 amend -"to the fullest extent possible" +""',
    ],
    [
      'Раздел V. Второй абзац преамбулы: "to the fullest extent possible" убрать.',
      'V.pp2 amend -"to the fullest extent possible" +""',
    ],
    ['Раздел V. Восьмой пункт: "if possible" исключить.', 'V.8 amend -"if possible" +""'],
    [
      'Раздел II. Пункт 54: слова "keep an up-to-date record of" оставить, а слова "produce a deactivation certificate for," опустить.',
      'II.54 amend -"produce a deactivation certificate for," +""',
    ],
    [
      'Раздел II, пункт 47. В нынешней редакции неприемлем для территорий, не контролируемых правительством. Пока не найдём формулировку, просим держать его в скобках.',
      'II.47 reserve',
    ],
    ['Раздел II, пункт 47. В нынешнем виде неприемлем.', 'II.47 oppose'],
    ['Раздел II, пункт 35. Мы против его исключения.', 'II.35 support'],
    ['Раздел II, пункт 35. Возражаем против удаления этого пункта.', 'II.35 support'],
    [
      'II.5 "To strengthen whole-of-government approaches": слово "arms" перед "export licensing authorities" заменить на "weapons and dual-use goods".',
      'II.5 amend -"arms" +"weapons and dual-use goods"',
    ],
    ['Раздел II. Пункт 35: не возражаем против исключения.', 'II.35 delete'],
  ])('%s', (body, wanted) => {
    expect(readAs(body)).toEqual(wanted.split(' | ').sort());
  });
});

describe('one of two, one of a list, words that are to be the last', () => {
  it.each([
    [
      'Sección II. Acerca del párrafo 29 algunos colegas quieren suprimirlo. Al contrario, debe quedarse.',
      'II.29 support',
    ],
    ['Раздел III. Пункт 28 и пункт 13 раздела IV — близнецы; первый удалить.', 'III.28 delete'],
    ['Section III. Paragraph 28 and paragraph 13 of Section IV are twins; delete the former.', 'III.28 delete'],
    [
      'Section IV, paragraph 12: put a full stop after "in 2020".',
      'IV.12 amend -"and funded through the regular budget of the United Nations" +""',
    ],
    [
      'Section IV, paragraph 12: end the paragraph after "in 2020".',
      'IV.12 amend -"and funded through the regular budget of the United Nations" +""',
    ],
    [
      'Раздел IV, пункт 12: поставить точку после слов "in 2020".',
      'IV.12 amend -"and funded through the regular budget of the United Nations" +""',
    ],
    [
      'Sección IV, párrafo 12: terminar después de "in 2020".',
      'IV.12 amend -"and funded through the regular budget of the United Nations" +""',
    ],
    [
      'Sección IV, párrafo 12: terminar en "in 2020".',
      'IV.12 amend -"and funded through the regular budget of the United Nations" +""',
    ],
    ['Sección II. En cuanto al 30, nada que agregar: debe conservarse.', 'II.30 support'],
    ['Sección II. Del párrafo 30 podríamos prescindir.', 'II.30 delete'],
    ['Section III\n\nParagraph 28 and paragraph 13 of Section IV say the same: keep only the latter.', 'III.28 delete'],
    [
      'Раздел III\n\nПункт 28 и пункт 13 раздела IV — близнецы; оставить следует только последний, а первый удалить.',
      'III.28 delete',
    ],
    ['Раздел III\n\nПункт 28 и пункт 13 раздела IV повторяют друг друга; первый из них исключить.', 'III.28 delete'],
    [
      'Sección III\n\nEl párrafo 28 y el párrafo 13 de la sección IV dicen lo mismo; conservar sólo este último.',
      'III.28 delete',
    ],
    [
      'Sección III\n\nEl párrafo 28 y el párrafo 13 de la sección IV dicen lo mismo; pedimos suprimir el primero.',
      'III.28 delete',
    ],
    ['Sección II. Los párrafos 16 y 17 se repiten; conservaríamos sólo el segundo.', 'II.16 delete'],
    ['Sección II. El párrafo 16 y el 17 dicen lo mismo. Este último podría suprimirse.', 'II.17 delete'],
    ['Раздел II. Пункты 16 и 17 повторяют друг друга. Последний можно исключить.', 'II.17 delete'],
    ['Раздел II. Пункты 16 и 17 повторяют друг друга, поэтому оставить только второй.', 'II.16 delete'],
    ['Раздел II. Из пунктов 16 и 17 первый поддерживаем, а второй просим исключить.', 'II.16 support | II.17 delete'],
    ['Sección IV. El 21, por el contrario, nos satisface plenamente.', 'IV.21 support'],
    [
      'Sección II. En el 66 la remisión al párrafo 10 del Instrumento es correcta y no debe alterarse.',
      'II.66 support',
    ],
    [
      'Sección II. Párrafo 66: la remisión al párrafo 10 del Instrumento es correcta y no debe alterarse.',
      'II.66 support',
    ],
    ['Sección II. En cuanto al 30, debe conservarse.', 'II.30 support'],
    ['Sección II. Respecto del 30, pedimos que se conserve.', 'II.30 support'],
    ['Sección II. El 30, sobra.', 'II.30 delete'],
    ['Sección II. Del 30 podríamos prescindir.', 'II.30 delete'],
    ['Sección II. Al 30 le damos todo nuestro apoyo.', 'II.30 support'],
    ['Sección II. Con el 30 estamos de acuerdo; con el 31 no, y pedimos eliminarlo.', 'II.30 support | II.31 delete'],
    ['Sección II. En el 30 léase "may" donde dice "can".', 'II.30 amend -"can" +"may"'],
    ['Раздел II. По 83-му согласны.', 'II.83 support'],
    ['Раздел II. 83-й просим исключить.', 'II.83 delete'],
    ['Раздел II. Что касается 83, то его следует исключить.', 'II.83 delete'],
    ['Раздел II. От 83-го предлагаем отказаться.', 'II.83 delete'],
    ['Sección V, preámbulo, segundo párrafo: apoyamos.', 'V.pp2 support'],
    ['Section V, preamble, second paragraph: we support it.', 'V.pp2 support'],
    ["Section V, préambule, deuxième alinéa : nous l'appuyons.", 'V.pp2 support'],
    ['Sección V. Preámbulo, párrafo 3: de acuerdo.', 'V.pp3 support'],
  ])('%s', (body, wanted) => {
    expect(readAs(body)).toEqual(wanted.split(' | ').sort());
  });
});
