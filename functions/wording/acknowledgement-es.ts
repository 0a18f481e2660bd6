import type { AcknowledgementWording } from './acknowledgement.ts';
import { inForm } from './dates.ts';

export const acknowledgementEs: AcknowledgementWording = {
  subject: {
    received: (draft) => `Recibido: su contribución (${draft})`,
    corrected: (draft) => `Corregido: su contribución (${draft})`,
    updated: (draft) => `Actualizado: su contribución (${draft})`,
    bare: 'Recibido: su mensaje',
    confirm: 'Le rogamos que confirme su contribución',
    virus: 'No se ha abierto su mensaje: se ha detectado en él un virus',
  },
  happened: {
    contribution: (n) =>
      n === 0
        ? 'Hemos recibido su contribución.'
        : `Hemos recibido su contribución. Entendemos que contiene ${inForm('es', n, { one: '# propuesta, que figura', other: '# propuestas, que figuran' })} a continuación.`,
    needsReading:
      'Hemos recibido su contribución. No se ha podido leer de forma automática; la leerá una persona de la Secretaría.',
    correction:
      'Hemos recibido su corrección. La aplicará una persona de la Secretaría; entretanto, la contribución anterior se mantiene sin cambios.',
    withdrawal:
      'Hemos recibido su solicitud de retirada. La tramitará una persona de la Secretaría; entretanto, la contribución anterior se mantiene sin cambios.',
    corrected: 'Se ha introducido su corrección. Su contribución queda ahora como se indica a continuación.',
    updated:
      'La Secretaría ha modificado la lectura de su contribución. Esta queda ahora como se indica a continuación.',
    bare: 'Hemos recibido su mensaje.',
    confirm:
      'Nos ha llegado una contribución por el formulario en la que se indica esta dirección. Le rogamos que confirme que es suya.',
    virus: 'No se ha abierto su mensaje porque se ha detectado en él un virus.',
  },
  waiting: (n) =>
    inForm('es', n, {
      one: '# de ellas está pendiente de revisión por una persona de la Secretaría; se indica el motivo.',
      other:
        '# de ellas están pendientes de revisión por una persona de la Secretaría; se indica el motivo en cada una.',
    }),
  colon: ': ',
  comma: ', ',
  or: ' o ',
  reference: 'Referencia',
  receivedAt: 'Recibido el',
  receivedBy: 'Vía',
  form: 'formulario en línea',
  onDraft: 'Texto',
  from: 'De',
  asStated: (delegation) =>
    `${delegation}, según usted indica. La Secretaría confirmará, una sola vez, que desde esta dirección se puede escribir en su nombre.`,
  delegationUnknown:
    'no consta. Le rogamos que nos indique en su respuesta en nombre de qué delegación u organización escribe.',
  onBehalfOf: 'En nombre de',
  coSponsors: 'Junto con',
  deadline: {
    label: 'Presentación',
    late: (deadline) =>
      `fuera de plazo; el plazo vencía el ${deadline}. La contribución se acepta y se señala como tardía.`,
    inTime: (deadline) => `dentro del plazo; el plazo vence el ${deadline}.`,
    none: 'dentro del plazo; no se ha fijado ninguno.',
  },
  files: 'Archivos',
  sha256: 'SHA-256',
  fileNotRead: 'no se ha leído de forma automática; lo abrirá una persona',
  changes: {
    title: 'Qué ha cambiado',
    before: 'Antes',
    now: 'Ahora',
    nothing: 'nada',
    publication: 'Publicación',
    mayBePublished: { yes: 'sí', no: 'no', unstated: 'no se indica' },
  },
  item: (n) => `Punto ${n}`,
  proposals: 'Sus propuestas, tal como las hemos entendido',
  noProposals:
    'No se ha encontrado ninguna propuesta sobre un lugar concreto del proyecto. Una persona de la Secretaría leerá su texto.',
  place: {
    label: 'Lugar',
    paragraph: (id) => `Párrafo ${id}`,
    after: (id) => `Nuevo párrafo después de ${id}`,
    start: (id) => `Nuevo párrafo al comienzo de ${id}`,
    range: (first, last) => `Párrafos ${first} a ${last}`,
    section: (id) => `Sección ${id}`,
    chapeau: (id) => `Texto introductorio ${id}`,
    general: 'El proyecto en su conjunto',
    unknown: 'Lugar aún por determinar',
    title: 'Título',
  },
  action: 'Acción',
  change: 'Cambio',
  deleted: (words) => `[suprimido: ${words}]`,
  added: (words) => `[añadido: ${words}]`,
  legend:
    'Tachado o [suprimido: …]: palabras que se suprimen. Subrayado en negrita o [añadido: …]: palabras que se añaden. (…): texto sin cambios.',
  draftSays: 'Texto actual del proyecto',
  yourWords: 'Su texto',
  reason: 'Su motivo',
  destination: (place) => `a ${place}`,
  about: 'Se refiere a la propuesta',
  together: 'Forma una sola propuesta con',
  considered: 'Examen previsto',
  notScheduled: 'por ahora no hay prevista ninguna sesión',
  hoursAssumed: 'horario habitual, aún sin confirmar',
  status: 'Estado',
  waits: 'Pendiente de revisión por la Secretaría',
  waitsFor: {
    place: 'no está claro a qué lugar del proyecto se refiere.',
    candidates: (places) => `no está claro a qué lugar se refiere: ¿${places}?`,
    doubt: 'la lectura automática no está segura de haber entendido bien. Si es correcta, no tiene que hacer nada.',
    sender: 'no se ha verificado la identidad de quien lo envía.',
  },
  notPlaced: 'Texto sin ubicar',
  notPlacedHow:
    'Estos pasajes no se han podido vincular a ningún lugar del proyecto. Los leerá una persona de la Secretaría.',
  tableAttached: (file) =>
    `Como las propuestas son muchas, los pasajes largos se abrevian aquí. El cuadro adjunto ${file} las recoge todas íntegramente.`,
  removedWords: 'Palabras que se suprimen',
  addedWords: 'Palabras que se añaden',
  published: {
    yes: 'Usted acepta que se publique. Nada es público hasta que la Secretaría lo publique.',
    no: 'Usted ha pedido que no se publique. No se publicará.',
    unstated:
      'Usted no ha indicado si puede publicarse. Nada es público hasta que la Secretaría lo publique; si no debe publicarse, díganoslo en su respuesta.',
  },
  copies: 'Si el mismo mensaje nos llega también por otro buzón, se añade a esta referencia y cuenta una sola vez.',
  needsReadingHow:
    'Si le es posible, envíenos el texto mismo, en el cuerpo de un mensaje o en un archivo de Word, en uno de los seis idiomas oficiales: se leerá de inmediato.',
  correct: {
    how: 'Si algo no es correcto, responda a esta carta e indique, encima del texto citado, qué debe cambiar. Por ejemplo:',
    examples: ({ item, otherPlace, amendment, textAt }) => [
      `El punto ${item} debería ser ${otherPlace}.`,
      ...(amendment === null ? [] : [`El punto ${amendment} es un apoyo, no una enmienda.`]),
      `Rogamos retirar el punto ${item}.`,
      ...(textAt === null ? [] : [`Sustituir nuestro texto sobre ${textAt} por: «…»`]),
      'Esto no es para publicación.',
    ],
    kept: 'Nada se borra; se conservan todas las versiones.',
  },
  confirmHow:
    'Abra esta página y pulse el botón. Hasta entonces, la contribución se conserva, pero no se atribuye a nadie.',
  confirmLink: 'Confirmar la contribución',
  confirmIgnore: 'Si no la envió usted, no tiene que hacer nada.',
  bareHow: 'La Secretaría se ocupará de él. Le rogamos que cite la referencia si vuelve a escribir.',
  virusHow:
    'Le rogamos que envíe de nuevo su contribución desde un equipo libre de virus, como texto simple o en un archivo nuevo.',
  readOnline: 'El proyecto en línea',
  secretariat: 'Por la Secretaría',
  byMachine: 'Esta carta se ha redactado de forma automática. Sus respuestas se leen.',
};
