import type { Action, Answer } from '#proposal/action-words.ts';
import { each, verb, without } from './conjugate-es.ts';
import { spread } from './spread.ts';

const firm = '[pleno|total|firme|decidido|más firme|absoluto|entero|todo el|más decidido]';

/** « cuenta con nuestro pleno apoyo », « damos nuestro respaldo », « tiene todo el apoyo de mi delegación ». */
const approval = [
  ...spread(
    `[nuestro|su|mi] [apoyo|respaldo|beneplácito|acuerdo|asentimiento|visto bueno|aval] [|al|a|para]`,
    `[nuestro|su|mi] ${firm} [apoyo|respaldo|acuerdo]`,
    `[todo nuestro|todo su|todo mi] [apoyo|respaldo]`,
    '[nuestra|su] [plena|total|entera|] [conformidad|adhesión|aprobación|anuencia]',
    '[el|todo el|el pleno|el decidido|el firme] [apoyo|respaldo|acuerdo|visto bueno|aval|beneplácito] de [mi delegación|nuestra delegación|mi país|mi gobierno|nuestro país|la delegación|esta delegación]',
    '[la aprobación|la conformidad|la adhesión|la anuencia] de [mi delegación|nuestra delegación|mi país|la delegación]',
    '[a favor de|favorable a|favorables a|partidario de|partidarios de|partidaria de]',
    '[estamos|está|nos pronunciamos|se pronuncia|se declara|se manifiesta|nos manifestamos] a favor',
    '[damos|da|brindamos|brinda|prestamos|expresamos|expresa|manifestamos|reiteramos|reitera|otorgamos] [nuestro|su] [pleno|firme|total|] [apoyo|respaldo]',
  ),
];

/** « cuenta con el apoyo de Cuba »: a person sees whose it is. */
const somebodysApproval = spread(
  '[cuenta|cuentan|merece|merecen|tiene|tienen|recibe|reciben|goza|gozan|contaría] [con|de|] [el|todo el|un amplio|amplio] [apoyo|respaldo|consenso]',
  '[recoge|refleja|recogen|reflejan] [nuestra posición|nuestras inquietudes|nuestras preocupaciones]',
);

const supporting = [
  ...approval,
  ...verb('apoyar').filter((form) => !/^apoyad|^apoyando/u.test(form)),
  ...verb('respaldar').filter((form) => !/^respaldad|^respaldando/u.test(form)),
  ...verb('avalar').filter((form) => !/^avalad/u.test(form)),
  ...verb('aprobar', { strong: 'aprueb' }).filter((form) => !/^aprobad|^aprobando/u.test(form)),
  ...without(verb('secundar'), 'secundado'),
  ...verb('copatrocinar').filter((form) => !/^copatrocinad/u.test(form)),
  ...spread(
    '[apoyo|apoyo pleno|pleno apoyo|apoyo total|respaldo|pleno respaldo]',
    '[se apoya|se apoyan|se respalda|se respaldan|es apoyado]',
    '[suscribe|suscribimos|suscribir|suscribiríamos|suscribo|suscriben]',
    '[hacemos|hace|hago|hacemos también] [nuestra|suya|nuestro|suyo|mía|nuestras|nuestros|suyas|suyos]',
    '[acogemos|acoge|acojo|acogeríamos|acogería] [con satisfacción|con beneplácito|favorablemente|con agrado|con interés|positivamente|con entusiasmo]',
    '[celebramos|celebra|celebro|saludamos|saluda|aplaudimos|aplaude|felicitamos la inclusión de|encomiamos|valoramos positivamente|valora positivamente|valoramos la inclusión de|ve con buenos ojos|vemos con buenos ojos|vemos con agrado|ve con agrado]',
    '[nos congratulamos|se congratula|nos complace|le complace|se felicita|nos felicitamos] [de|por|con|la inclusión de|la inclusión del|el|los]',
    '[se adhiere|nos adherimos|adherimos|adhiere|me adhiero|adherirse|adherirnos|se suma|nos sumamos|me sumo|sumarnos|sumarse|se asocia|nos asociamos|se une|nos unimos] [a|con]',
    '[se alinea|nos alineamos|alinearnos|alinearse|coincidimos|coincide|concordamos|concuerda|concuerdan] [con|plenamente con]',
    '[estamos de acuerdo con|está de acuerdo con|de acuerdo en] la [propuesta|enmienda]',
    '[defendemos|defiende|abogamos por|aboga por|abogaríamos por|propugnamos|propugna|insistimos en|insiste en]',
    '[compartimos|comparte] [plenamente|el contenido de|el contenido del|lo expresado en|lo dispuesto en|la posición de|la propuesta de]',
    '[otorgamos|damos|da] [gran|mucha|suma|especial|particular] importancia a',
    '[atribuimos|atribuye|concedemos|concede|asignamos|asigna] [gran|mucha|suma|especial|particular|la mayor] importancia [a|al]',
  ),
];

const attached = spread(
  '[es|son|resulta|resultan|sigue siendo|siguen siendo|consideramos|nos parece|nos parecen] [muy|sumamente|particularmente|especialmente] [importante|importantes|valioso|valiosa|valiosos|útil|útiles] para [nosotros|mi delegación|nuestra delegación|nuestro país|mi país|nuestra región|el grupo]',
  '[es|son] de [suma|gran|particular|especial|capital|vital] importancia [para|a]',
  '[reviste|revisten|tiene|tienen] [suma|gran|particular|especial|vital] importancia para',
);

const cannot = [
  ...spread(
    '[no|tampoco] [podemos|puede|puedo|podríamos|podría|podremos|podrá|estamos en condiciones de|está en condiciones de|estamos en posición de|está en posición de|estamos en medida de|estamos dispuestos a|está dispuesta a|nos es posible|le es posible|nos resulta posible]',
  ),
];

const opposing = [
  ...each(cannot, [
    ...spread(
      '[aceptar|aceptarlo|aceptarla|aceptarlos|aceptarlas|apoyar|apoyarlo|apoyarla|apoyarlos|apoyarlas|respaldar|respaldarlo|respaldarla|suscribir|suscribirlo|suscribirla|acompañar|acompañarlo|acompañarla|avalar|avalarlo|aprobar|aprobarlo|sumarnos a|sumarse a|sumarnos|adherirnos a|adherirse a|estar de acuerdo|vivir con|admitir|consentir|consentir en|concordar con|convenir en]',
    ),
  ]),
  ...spread(
    '[no|tampoco] [estamos|está|estoy|estaríamos|estaría] [de acuerdo|conformes|conforme|satisfechos|a favor]',
    '[no|tampoco] [aceptamos|acepta|acepto|aceptaremos|aceptará|aceptaríamos|aceptaría|apoyamos|apoya|apoyaremos|apoyaríamos|apoyaría|respaldamos|respalda|suscribimos|suscribe|compartimos|comparte|acompañamos|acompaña|avalamos|aprobamos|consentimos|admitimos]',
    '[no lo|no la|no los|no las] [aceptamos|acepta|aceptaremos|aceptaríamos|apoyamos|apoya|apoyaremos|respaldamos|suscribimos|compartimos|comparte|acompañamos|podemos aceptar|puede aceptar|podemos apoyar|puede apoyar]',
    '[no es|no son|no nos es|no nos parece|no nos parecen|no resulta|no resultan|no nos resulta|no le resulta|no sería] [aceptable|aceptables|admisible|admisibles|satisfactorio|satisfactoria|adecuado|adecuada|adecuados|apropiado|apropiada|apropiados|conveniente|acertado|acertada]',
    '[no puede|no pueden|no podrá|no debe|no debería] [aceptarse|ser aceptado|ser aceptada|ser aceptados|admitirse]',
    '[no nos|no le|no me] [satisface|satisfacen|convence|convencen|gusta|gustan|parece bien|parecen bien|sirve]',
    '[en contra|estamos en contra|está en contra|nos pronunciamos en contra|nos manifestamos en contra|nos mostramos contrarios|contrario|contraria|contrarios] [de|del|a|al]',
    '[estamos|está|nos pronunciamos|votaríamos] en contra',
    '[nos oponemos|se opone|me opongo|oponerse|oponernos|nos opondríamos|se opondría|nos opondremos|se opondrá|se oponen] [|a|firmemente a|categóricamente a|rotundamente a|enérgicamente a|terminantemente a]',
    '[oposición|nuestra oposición|su oposición|firme oposición|objeción|nuestra objeción|objeciones|nuestras objeciones] [a|respecto de|sobre]',
    '[objetamos|objeta|objeto|objetar|objetaríamos|objetaría|impugnamos|impugna|desaprobamos|desaprueba|deploramos|desaconsejamos|desaconseja]',
    '[rechaza|rechazamos|rechazo|rechazar|rechazaríamos|rechazaría|rechazan|se rechaza]',
    '[discrepamos|discrepa|disentimos|disiente|disentir|discrepar] [de|con]',
    '[en desacuerdo con|en desacuerdo]',
    '[inaceptable|inaceptables|inadmisible|inadmisibles]',
    '[va|van] [demasiado lejos|más allá de lo acordado]',
    '[nos|le|me] [plantea|plantean|crea|crean|causa|causan|genera|generan|supone|suponen|ocasiona|presenta|presentan] [un problema|problemas|dificultades|serias dificultades|graves dificultades|serios problemas|un serio problema|muchas dificultades|reservas serias]',
    '[tenemos|tiene|tengo|tendríamos|tendría] [problemas|dificultades|serias dificultades|serios problemas|un problema|dificultad|grandes dificultades|graves dificultades|objeciones|serias objeciones] [con|para aceptar|respecto de|respecto a|en relación con|a]',
    '[el|nuestro|su] rechazo [de|del|a|al]',
    '[nos|le|me] [suscita|suscitan|merece|merecen] [|serios|muchos|graves|ciertos|algunos|fuertes] reparos',
    '[disociarnos|disociarse|desmarcarnos|desmarcarse|desvincularnos] [|del consenso|del texto]',
    '[no mejora|no mejoran] [el texto|el párrafo|la redacción|las cosas]',
    '[no prosperara|no prosperase|no prospere]',
  ),
];

/** « No tenemos objeción al párrafo 12 »: two denials that make an assent. */
const noTrouble = spread(
  '[no|tampoco] [tenemos|tiene|tengo|tendríamos|tendría|hay|habría|vemos|ve|presenta|presentan|plantea|plantean|nos plantea|nos plantean|formulamos|formula|ponemos|pone|opone|oponemos|suscita|suscitan] [objeción|objeciones|inconveniente|inconvenientes|problema|problemas|dificultad|dificultades|reparo|reparos|ninguna objeción|ningún inconveniente|ningún problema|ninguna dificultad|ningún reparo|mayor problema|mayores problemas|mayor inconveniente|impedimento] [|con|a|en|para|respecto de|sobre]',
  '[no|tampoco] [|le|les] [planteamos|plantea|planteo|plantearemos|plantearíamos|planteará|formularemos|formularemos|pondremos|pondríamos|pondrá|oponemos|opondremos|haremos|hacemos|hará|hace|haríamos|ponemos|pone|tenemos|tiene|tengo|vemos|ve|encontramos|hay|habrá|formulamos|formula] [objeción|inconveniente|problema|dificultad|reparo|impedimento] [alguno|alguna|ninguno|ninguna]',
  '[no|tampoco] [|le|les] [planteamos|plantea|plantearemos|formularemos|pondremos|pondríamos|pondrá|opondremos|haremos|hacemos|hará|hace|haríamos|ponemos|encontramos|habrá] [|ninguna|ningún|mayor|mayores] [objeción|objeciones|inconveniente|inconvenientes|problema|problemas|dificultad|dificultades|reparo|reparos|impedimento]',
  '[no nos oponemos|no se opone|no nos opondríamos|no se opondría|no objetamos|no objeta] a',
  '[nada que objetar|nada que oponer|sin objeciones|sin objeción|sin reparos] [|a|respecto de]',
  '[ninguna objeción|ningún inconveniente|ningún problema|ningún reparo] [|con|a|en]',
);

const pending = [
  ...spread(
    '[aún no|todavía no|por ahora no|por el momento no|de momento no|en esta etapa no] [podemos|puede|podríamos|podría|estamos en condiciones de|está en condiciones de|estamos en posición de|está en posición de|estamos listos para|está lista para] [aceptar|aceptarlo|aceptarla|apoyar|apoyarlo|apoyarla|respaldar|respaldarlo|pronunciarnos|pronunciarse|comprometernos|comprometerse|suscribir]',
    '[reservamos|reservar|reservaríamos|reservaría|reservarse|reservarnos|nos reservamos|se reserva|me reservo|reserva|nos reservaríamos]',
    '[nos reservamos|se reserva|reserva|reservamos|me reservo|reservar|queremos reservar|desea reservar|mantiene|mantenemos|deja en reserva] [su|nuestra|la|mi] [posición|reserva|postura|respuesta|opinión]',
    '[nos reservamos|se reserva] el derecho',
    '[una|con|con una|nuestra|su|reserva de|formula una|formulamos una|formula|formulamos|expresamos|expresa|emitimos|hacemos una|hace una|ponemos una|tiene|tenemos] [reserva|reservas]',
    '[reserva de] [estudio|examen|posición|análisis|escrutinio]',
    '[reservas sobre|reservas respecto de|reservas con respecto a|reservas en relación con|reserva sobre|reserva respecto de]',
    '[pendiente|pendientes|en espera|a la espera|en consulta|supeditado|supeditada|sujeto|sujeta] [de|a|con] [instrucciones|consultas|la capital|nuestra capital|confirmación|consulta|consulta con la capital|lo que diga la capital|respuesta de la capital|instrucción|las instrucciones]',
    '[pendiente|pendientes|a la espera] de',
    '[supeditamos|supedita|condicionamos|condiciona|subordinamos|subordina] [nuestro|su] [acuerdo|apoyo|consentimiento|asentimiento|respaldo]',
    '[supeditamos|supedita|condicionamos|condiciona|subordinamos|subordina] [nuestra|su] [aceptación|adhesión|conformidad|aprobación|posición]',
    '[queda|quedaría|dejamos] en suspenso',
    '[a la espera|ad referéndum|ad referendum|en suspenso]',
    '[esperamos|espera|aguardamos|aguarda|estamos esperando|está esperando|estamos a la espera de|seguimos esperando] [instrucciones|las instrucciones|nuestras instrucciones|la respuesta de la capital|indicaciones de la capital|noticias de la capital]',
    '[no|aún no|todavía no] [tenemos|tiene|contamos con|cuenta con|hemos recibido|ha recibido|disponemos de|dispone de] [|aún|todavía] instrucciones',
    '[estamos|está|seguimos|sigue] [consultando|estudiando|analizando|examinando] [|aún|todavía] [con nuestra capital|con la capital|con Capital|este párrafo|el párrafo|internamente|este punto|los párrafos]',
    '[necesitamos|necesita|requerimos|requiere|nos hace falta|pedimos|solicitamos] [más|algo más de|un poco más de|algún] tiempo',
    '[en estudio|bajo estudio|en estudio en la capital|bajo consideración|en consideración|en análisis|en examen]',
    '[volveremos|volverá|volveríamos] [sobre|a] [este|el|los|esta|estos|ello]',
    '[no podemos|no puede|no estamos en condiciones de|no está en condiciones de|no estamos en posición de] [pronunciarnos|pronunciarse|comprometernos|comprometerse|tomar posición|emitir una posición|dar una respuesta|opinar] [|aún|todavía|por el momento|por ahora|en esta etapa]',
    '[entre|en] corchetes',
    '[poner|póngase|pónganse|ponerse|pongamos|ponga|pongan|pondríamos|pondría|colocar|colóquese|colocarse|coloquemos|dejar|dejarse|dejarlo|dejarla|déjese|deje|mantener|mantenerse|mantenerlo|mantengan|mantenga|incluir|figure|figuren|encerrar|ir|vaya|vayan|quede|queden|situar|insertar|escribir|conservar] [|el párrafo|el texto] entre corchetes',
    '[corchetes|poner corchetes|con corchetes|abrir corchetes|los corchetes]',
  ),
];

const asking = [
  ...without(verb('aclarar'), 'aclara', 'aclaran', 'aclaramos', 'aclarado'),
  ...without(verb('explicar'), 'explica', 'explican', 'explicado', 'explicamos', 'explicando'),
  ...verb('esclarecer', { wish: 'esclarezc' }),
  ...without(verb('clarificar'), 'clarifica', 'clarifican'),
  ...without(verb('precisar'), 'precisa', 'precisan', 'precisado', 'precisamos', 'precisando'),
  ...spread(
    '[aclaración|aclaraciones|una aclaración|alguna aclaración|clarificación|explicación|explicaciones|precisiones|una precisión]',
    '[qué|cuál|quién|quiénes|cómo] se [entiende por|entiende|entendería por|entenderá por|quiere decir con|pretende con|pretende|busca con|debe entender por]',
    '[quisiéramos|quisiera|desearíamos|desearía|nos gustaría|le gustaría|queremos|quiere|deseamos|desea|agradeceríamos|agradecería|convendría|cabría|habría que] [saber|conocer|entender|comprender|consultar|preguntar]',
    '[por qué|con qué fin|con qué propósito]',
    '[pregunta|preguntan|pregunto|se pregunta|consulta|consultan|desearía saber|quisiera saber|querría saber] [si|qué|cuál|cuáles|cómo|quién|quiénes|cuándo|a qué]',
    '[cuál es|cuál sería|cuáles son|cuáles serían|en qué consiste|en qué consistiría|quién sería|quién será|quién se encargaría]',
    '[podría|podrían|puede|pueden|pudiera] [la presidencia|el presidente|la secretaría|la Secretaría|el Presidente|el proponente|los proponentes|usted|ustedes|alguien] [aclarar|explicar|precisar|indicar|decirnos|confirmar|aclararnos]',
    '[preguntamos|pregunta|preguntar|preguntaríamos|preguntaría|nos preguntamos|se pregunta|me pregunto|interrogante|interrogantes|duda|dudas|tenemos dudas|una duda|consulta]',
    '[solicitamos|solicita|pedimos|pide|agradeceríamos|agradecería|se solicita|requerimos] [una|alguna|mayor|más|] [aclaración|explicación|clarificación|información] [sobre|de|del|acerca de|respecto de|al respecto]',
    '[no entendemos|no entiende|no comprendemos|no comprende|no queda claro|no nos queda claro|no está claro|no quedan claros|no resulta claro|no nos resulta claro|no vemos claro]',
  ),
];

export const spanishTurns: Readonly<Partial<Record<Action, readonly string[]>>> = {
  support: supporting,
  keep: noTrouble,
  oppose: opposing,
  reserve: pending,
  question: asking,
  withdraw: spread(
    '[retiramos|retira|retirar|retiraríamos|retiran|retiro|retirado|retirada] [nuestra|su|mi|nuestro|nuestras|sus|la|las|nuestros] [propuesta|propuestas|enmienda|enmiendas|solicitud|solicitudes|pedido|petición|sugerencia|sugerencias|objeción|objeciones|reserva|comentario|comentarios]',
    '[se retira|se retiran|queda retirada|quedan retiradas|queda retirado] [la|nuestra|su|las|nuestras] [propuesta|propuestas|enmienda|enmiendas]',
    '[queda retirada|quedan retiradas|queda retirado|quedan retirados|dar por retirada|dar por retiradas|damos por retirada|dense por retiradas|dese por retirada|considérense retiradas|considerar retirada|considerar retiradas]',
    '[retira|retiramos|retiran]',
    '[no tener en cuenta|no tomar en cuenta|hacer caso omiso de|ignorar|olvidar|olviden|olvídense de] [nuestra|nuestras|la|las|lo que] [propuesta|propuestas|enmienda|solicitud|dijimos sobre|propusimos sobre|propusimos|pedimos]',
    '[levantamos|levanta|levantar] [nuestra|su|la] reserva',
    '[dejar|dejamos|deja|dejen] de lado [nuestra|su|la] propuesta',
  ),
};

export const spanishHints: Readonly<Partial<Record<Action, readonly string[]>>> = {
  support: [
    ...somebodysApproval,
    ...spread('[damos|da|dar|doy] la bienvenida', '[estamos|está] con', '[valoramos|valora|valoro|apreciamos|aprecia]'),
  ],
  keep: [
    ...attached,
    ...spread(
      '[esencial|esenciales|fundamental|fundamentales|imprescindible|imprescindibles|indispensable|indispensables|primordial|crucial|cruciales|irrenunciable] para [nosotros|mi delegación|nuestra delegación|nuestro país|mi país|nuestra región]',
      '[se considera|lo consideramos|la consideramos|resulta|es|son|nos parece|parece|se estima] [pertinente|pertinentes|acertado|acertada|acertados|razonable|razonables|oportuno|oportuna|atinado|atinada|sensato|sensata]',
      '[no lo|no la|no los|no las] [discutimos|discute|cuestionamos|cuestiona|tocaríamos|tocamos]',
      '[ni tocarlo|ni tocarla|ni tocar|ni tocarlos|que no se toque|que no se toquen|no hay que tocarlo|fundamental|imprescindible|irrenunciable|intocable]',
      '[equilibrio delicado|delicado equilibrio|bien equilibrado|bien equilibrada|bien equilibrados|buen equilibrio|justo equilibrio|muy equilibrado]',
    ),
  ],
  delete: spread(
    'prescindible',
    'prescindibles',
    '[que no|no] [figurara|figurase|figure|apareciera|apareciese|aparezca|constara|conste]',
    '[no debería|no deberían|no debe|no deben|no tendría que|no conviene] [mencionar|citar|aludir a|hablar de|referirse a|hacer referencia a|hacer mención de|contener]',
    '[no necesitamos|no necesita|no hace falta|no hacen falta|no hace ninguna falta] [las palabras|la palabra|la expresión|la mención de|la referencia a|]',
    '[ganaría|ganaría mucho|saldría ganando|estaríamos mejor|nada perdería|no perdería nada|no sufriría|se entendería mejor|mejoraría|fluiría mejor|quedaría mejor|quedaría más claro|quedarnos|nos quedaríamos|pasarnos|nos pasaríamos|un documento|un texto|un proyecto|estaría mejor|quedaría más limpio] sin',
    '[es|son|resulta|resultan|parece|parecen|nos parece|nos parecen|sería] [superfluo|superflua|superfluos|superfluas|redundante|redundantes|innecesario|innecesaria|innecesarios|innecesarias|reiterativo|reiterativa|reiterativos|repetitivo|repetitiva|repetitivos]',
    '[superfluo|superflua|superfluos|superfluas|redundante|redundantes|innecesario|innecesaria|innecesarios|reiterativo|reiterativos|repetitivo|repetitivos]',
    '[sin él|sin ella|sin ellos|sin ellas|sin este párrafo|sin ese párrafo] [el texto|el documento|el proyecto|la sección|la declaración] [ganaría|ganaría mucho|saldría ganando|mejoraría|no perdería nada|no sufriría|fluiría mejor|quedaría mejor]',
    '[dejarlo|dejarla|dejarlos|dejarlas|dejar] caer',
    '[nadie|nadie lo|nadie la] echaría de menos',
    '[preferiríamos|preferiría|quisiéramos|desearíamos] no [ver|encontrar|volver a ver]',
    '[no tiene|no tienen] sitio',
    '[a la basura|se puede ir|se pueden ir|puede irse|pueden irse|podría irse|podrían irse|no hacía falta|no hacen falta|no hace falta|no debería sobrevivir|no deberían sobrevivir]',
    '[no] [aporta|aportan|añade|añaden|agrega|agregan] [nada|nada nuevo|valor|mucho|valor añadido|ningún valor]',
    '[no] [debe|debería|debiera|deben|deberían|debieran|tiene que|tendría que] [figurar|estar|aparecer|constar] [|en el texto|aquí|en este documento|en el documento|en el proyecto]',
    '[no tiene cabida|no tienen cabida|no tiene lugar|no tiene sentido|carece de sentido|carecen de sentido|no tiene razón de ser|no es necesario|no son necesarios|no es necesaria]',
    '[no vemos|no ve] [la necesidad|la utilidad|el sentido|la razón de ser] [de este|de estos|del párrafo|de los párrafos|del apartado]',
    '[duplica|duplican|se duplica|se superpone|se solapa|es una duplicación|duplicidad]',
  ),
  insert: spread(
    '[debería|deberían|podría|podrían|debe|tendría que] [también|asimismo] [hablar de|mencionar|aludir a|referirse a|citar]',
    '[debería|deberían|podría|podrían|debe|tendría que] [hablar|tratar] [también|asimismo] de',
    '[debería|deberían|podría|podrían|debe|tendría que] [mencionar|citar|recoger|abarcar|aludir] [también|asimismo] [a|]',
    '[falta|faltan|nos falta|se echa en falta|echamos en falta|se echa de menos|echamos de menos|se extraña|extrañamos]',
    '[pedimos|solicitamos|desearíamos|quisiéramos|convendría|cabría|proponemos|sugerimos|nos gustaría|agradeceríamos|hace falta|haría falta|necesitamos|falta|convendría] [una|alguna|otra] [referencia|mención|alusión]',
    '[debería haber|podría haber|habría que tener|tendría que haber|debe haber|haya|hubiera|convendría|cabría|haría falta|falta|vendría bien|necesitamos|echamos de menos|echamos en falta] un [|nuevo] párrafo',
    '[aludir|aluda|se aluda|aludiera] [a|al]',
  ),
  oppose: spread(
    '[no] [veríamos|vería|verían] con [buenos ojos|agrado|simpatía]',
    '[sería|es|constituiría|representaría|supondría] un [error|retroceso|grave error|paso atrás|desacierto]',
    '[un retroceso|un paso atrás|un error|lamentable|lamentables|problemático|problemática|problemáticos|problemáticas|línea roja|líneas rojas|inoportuno|inoportuna|inconveniente incluir]',
    '[causa preocupación|suscita preocupación|grave preocupación|suscita inquietud|seria preocupación|serias preocupaciones]',
    '[lamentamos|lamenta|lamentaríamos|lamentaría|no vemos con buenos ojos|no ve con buenos ojos|nos incomoda|nos incomodan|excede el mandato|exceden el mandato|excede de nuestro mandato|prejuzga|difícil de aceptar|difíciles de aceptar]',
    '[suscita|suscitan|despierta|nos genera|nos generan|genera] [dudas|serias dudas]',
  ),
  reserve: spread(
    '[no bloquearemos|no bloqueará|no obstaculizaremos|no nos interpondremos]',
    '[en consulta|en consultas|por confirmar|sin instrucciones|está pendiente|están pendientes|queda pendiente|quedan pendientes|sigue pendiente|siguen pendientes]',
  ),
  rework: spread(
    '[podría|podrían|debería|debiera|deberían|debieran|convendría que|cabría] [ser más|abarcar|cubrir|reflejar|ser mejorado|ser mejorada|mejorar|quedar más]',

    '[sea|sean|fuera|fueran|fuese|fuesen] más',
    '[no mencione|no mencionen|no aluda a|no aludan a|no contemple|no haga referencia a|no haga mención de|no recoja|no refleje]',
    '[necesita|necesitan|requiere|requieren|precisa|exige|merece|merecen|necesitaría|requeriría|merecería] [una|otra|un] [redacción|formulación|enunciado|lenguaje|revisión|ajuste|retoque]',
    '[suavizar|moderar|rebajar|reforzar|elevar|endurecer|mejorar|afinar|pulir|precisar|ajustar] [el tono|el lenguaje|el alcance]',
    '[demasiado largo|demasiado larga|demasiado extenso|demasiado vago|demasiado vaga|muy largo|ambiguo|ambigua|ambiguos|impreciso|imprecisa]',
  ),
  move: spread(
    '[pertenece|pertenecen|corresponde|corresponden|pertenecería|correspondería] [más bien|mejor|en realidad|propiamente|por su naturaleza] [a|en]',
    '[el|su] [lugar|sitio] [natural|lógico|adecuado|propio]',
  ),
  question: spread('[poco claro|poco clara|poco claros|poco claras|confuso|confusa|confusos]'),
};

/** What is said of a place in a word or two: « 12: conforme », « § 12 – en contra ». */
export const spanishReplies: Readonly<Record<Answer, readonly string[]>> = {
  keep: spread(
    '[visto bueno|a favor|de acuerdo|conforme|conformes|bien|muy bien|ok|okay|sí|vale|correcto|perfecto|excelente|aprobado|aceptado|aceptada|aceptados|acordado|acordada|aceptable|aceptables|apoyado|apoyada|favorable|a favor|adecuado|satisfactorio|bueno|buena]',
    '[sin objeción|sin objeciones|sin problema|sin problemas|sin inconveniente|sin inconvenientes|ninguna objeción|ningún problema|sin reparos|no hay objeción|no hay objeciones|no hay problema|nada que objetar]',
    '[de acuerdo con el texto|ok para nosotros|bien para nosotros|de acuerdo sin reservas|sin reservas|va bien|se mantiene|se mantienen|se queda|se quedan|se conserva|stet]',
    '[apoyo|apoyo pleno|pleno apoyo|apoyo total|respaldo|apoyamos|apoya|plenamente de acuerdo|totalmente de acuerdo|así está bien|está bien|están bien|que quede|que queden|mantenido]',
  ),
  oppose: spread(
    '[no|inaceptable|inaceptables|no aceptable|no aceptables|en contra|rechazado|rechazada|rechazo|en desacuerdo|no estamos de acuerdo|desacuerdo|no conforme|oposición|objeción|no de acuerdo|no apoyamos|línea roja|no aceptamos]',
  ),
  question: ['por qué', 'aclarar', 'con qué fin', 'pregunta', 'duda', 'dudas', 'a qué fin'],
  reserve: spread(
    '[pendiente|pendientes|en suspenso|reservado|reservada|en consulta|en consultas|en estudio|por confirmar|a confirmar|por definir|sin instrucciones|en espera|reserva|reservas|entre corchetes|corchetes|a consultar|en análisis|ad referéndum]',
  ),
  delete: spread(
    '[fuera|supresión|suprimido|suprimida|suprimidos|eliminado|eliminada|eliminados|sobra|sobran|de más|se suprime|se elimina|eliminación|borrado]',
  ),
  merge: ['fusión', 'fusionados', 'se fusionan', 'en uno solo'],
  split: ['división', 'dividido', 'en dos'],
};
