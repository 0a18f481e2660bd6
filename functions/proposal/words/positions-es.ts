import type { Action } from '#proposal/action-words.ts';
import { each } from './conjugate-es.ts';
import { spread } from './spread.ts';

/**
 * What Spanish-speaking offices ask of a paragraph without words of their own: that it stay or go, that they are for it or
 * against it, that it wait. In brackets stand the words of which any one may be said.
 */

type Words = Readonly<Partial<Record<Action, readonly string[]>>>;

const find =
  '[nos parece|nos parecen|me parece|le parece|les parece|parece|parecen|consideramos|considera|estimamos|estima|juzgamos|encontramos|hallamos|vemos|ve|resulta|resultan|es|son|está|están]';
const masterly =
  '[muy|francamente|sumamente|bastante|] [acertado|acertada|acertados|acertadas|atinado|atinada|atinados|bien logrado|bien lograda|bien logrados|bien redactado|bien redactada|bien redactados|bien formulado|bien formulada|bien planteado|bien planteados|bien concebido|irreprochable|idóneo|idónea|idóneos|correcto|correcta|correctos]';
const trouble =
  '[dificultad|dificultades|dificultad alguna|problema|problemas|problema alguno|inconveniente|inconvenientes|inconveniente alguno|objeción|objeciones|reparo|reparos|obstáculo|obstáculos]';
const grave = '[serias|serios|graves|grandes|considerables|notables|importantes|fuertes|muchas|muchos|ciertas|]';
const our = '[nuestra|su|la|mi|nuestro|el|nuestras|sus|las|nuestros|los]';
const asked =
  '[propuesta|propuestas|enmienda|enmiendas|sugerencia|sugerencias|solicitud|solicitudes|petición|pedido|objeción|objeciones|reserva|reservas|comentario|comentarios|observación|observaciones|texto|moción]';
const said =
  '[enviamos|enviáramos|mandamos|remitimos|propusimos|dijimos|escribimos|pedimos|solicitamos|planteamos|sugerimos|presentamos|comunicamos|transmitimos|hicimos llegar|señalamos|comentamos|expusimos]';
const gone =
  '[retirado|retirada|retirados|retiradas|no presentado|no presentada|no presentados|no presentadas|no hecho|no hecha|no recibido|no recibida|no formulada|no dicho|anulado|anulada]';
const capital =
  '[la capital|nuestra capital|capital|las autoridades|nuestras autoridades|la cancillería|nuestro gobierno|la superioridad]';

/** « no podemos … acompañarlo »: only where it stands alone with its object. */
const accompanying = each(
  [
    'acompañamos',
    'acompaña',
    'acompaño',
    'acompañan',
    'acompañaremos',
    'acompañará',
    'acompañaríamos',
    'acompañaría',
    'acompañar',
  ],
  spread('[el|este|los|estos|la|las|esta|estas] [|redacción|propuesta|enmienda|formulación|párrafo|párrafos]'),
);

export const spanishPositions: Words = {
  keep: [
    ...spread(
      `${find} ${masterly}`,
      '[nos parece|es|constituye|supone|consideramos] [un acierto|un gran acierto|todo un acierto|un avance|un buen punto de equilibrio|un buen compromiso]',
      `[no] [plantea|plantean|presenta|presentan|ofrece|ofrecen|supone|suponen|nos plantea|nos plantean|nos ofrece|nos supone|vemos|ve|encontramos|tenemos|tiene] [ninguna|ningún|mayor|mayores|] ${trouble}`,
      '[ni una coma|ni una palabra|no mover una coma|no cambiar una coma|que nadie lo toque]',
      '[muy|] [irrenunciable|irrenunciables|intocable|intocables]',
      '[sobreviva|sobrevivan|sobreviviera|sobrevivieran|sobreviviese|sobrevivir|perdure|perdurar|subsista|subsistan|subsistir|subsistiera|prevalezca|se preserve|se preserven|salvaguardar|se salvaguarde|salvaguardarse|rescatar|rescatarse]',
      '[seguir|siga|sigan|siguiera|continúe|continuara|permanezca|permaneciera|permanecieran|permaneciese|permanecer] [así|en el texto|en el documento|en el proyecto|donde está|ahí|figurando|igual|intacto|inalterado]',
      '[su|la|por la|por su] [permanencia|conservación|preservación] [|en el texto|en el documento|íntegra]',
      '[permanencia|conservación|preservación] [del|de este|de los|de estos]',
      '[no] [alterar|alterarlo|alterarla|alterarlos|retocar|retocarlo|retocarlos|retocarse|mover|cambiar|cambiarlo|cambiarlos|modificarlo|modificarlos|modificar|debilitar|debilitarlo|diluir|diluirlo|desvirtuar|descafeinar|tocarlas|cambien|toquen|muevan|modifiquen|alteren|debiliten|retoquen]',
      '[no] [quitaríamos|cambiaríamos|tocaríamos|moveríamos|alteraríamos|modificaríamos|añadiríamos ni quitaríamos|quitamos|cambiamos] [nada|ni una coma|ni una palabra|una coma]',
      '[no] [puede|pueden|debe|deben|debiera|debería|debiera|habría de|conviene|hay que|habría que] [ser debilitado|verse debilitado|perderse|sacrificarse|diluirse|desvirtuarse|perder fuerza|tocarse|retocarse|retocarlo|moverse|debilitarse|reabrirse|retocar|reabrir]',
      '[verlo|verla|verlos|ver] [debilitado|debilitada|debilitados|diluido|alterado|modificado]',
      '[nos damos|se da|nos declaramos|se declara|quedamos|queda] por [satisfechos|satisfecha|satisfecho|conformes]',
      '[a gusto|cómodos|cómodo|cómoda|satisfechos|satisfecha|contentos|contenta|conformes] [con|con cómo]',
      '[estamos|está|nos sentimos|se siente|quedamos] [a gusto|cómodos|cómodo|cómoda|contentos]',
      '[convivir|vivir] con [|él|ella|ellos]',
      '[el|nuestro|su] visto bueno',
      '[da|dan|dio|dieron|damos|tiene|tienen|cuenta con|cuentan con] [el|nuestro|su|] visto bueno',
      '[cumple|cumplen] [su función|su cometido|bien su función|su propósito]',
      '[tiene que|tienen que|ha de|han de|debe|deben] [estar|figurar|permanecer|quedarse|constar] [|en el texto|en el documento|en el texto final|ahí]',
      '[no] [lo|los|la|las] [soltaremos|sacrificaríamos|perderíamos|cambiaríamos]',
      '[llegue|lleguen|llegar|llegara|llegaran|pase|pasen|pasar|pasara|pasaran] [|así|tal cual|intacto|intactos|íntegro|íntegros] al [texto|documento|borrador] [final|definitivo]',
      'sin que se [le|les|lo|los|la|las] [toque|cambie|mueva|altere|quite] [|ni] [una coma|nada|una palabra|una letra]',
      '[mejor imposible|inmejorable|inmejorables|impecable|impecables|redondo|perfecto así]',
      '[es|son|sigue siendo|resulta|constituye|se trata de] [|una|un|algo|la|el|uno de los|una de las] [clave|claves|prioridad|prioridad nacional|prioritario|prioritaria|prioritarios|innegociable|innegociables|esencial|central|vital|vitales|decisivo|pilar|piedra angular|avance importante|aporte valioso|puntos fuertes|mejores del texto]',
      '[no ceder|no cederemos|no vamos a ceder|no podemos ceder|no renunciaremos a|no renunciamos a|no transigir|no aflojar|no soltar|no retroceder]',
      '[defenderlo|defenderla|defenderlos|defenderlas|hay que defenderlo|lo defenderemos|la defenderemos|los defenderemos|defenderemos]',
      '[cuente|cuenten|pueden contar|puede contar] con [nosotros|nuestro voto|nuestra delegación|mi delegación|el Grupo] [|para defenderlo|para defenderla|para mantenerlo|para ello]',
      '[contamos|cuenta] con [él|ella|ellos|ellas|este párrafo|estos párrafos]',
      '[se queda|se quedan|quede|queden|se quede|se queden|dejarlo|dejarlos|dejarla] [donde está|donde están|en su sitio|en su lugar|tal como está|como está|como están]',
      '[muy|] [bueno|buena|buenos|buenas|bien logrado|bien lograda|bien traído] [,|.|y]',
      '[muy bueno|muy buena|muy buenos|muy bien|muy bien traído|excelente|excelentes|magnífico|magnífica|estupendo]',
      '[nuestro|nuestros|un|todo nuestro|salvo nuestro|nada salvo nuestro] [aplauso|aplausos|elogio|elogios|reconocimiento]',
      '[preferimos|prefiere|preferiríamos|preferiría|pedimos|pide|deseamos|quisiéramos|queremos] que [siga|sigan|siguiera|siguieran|continúe|continúen] [tal como|tal cual|separados|separadas|como está|como están|como figura|como figuran|así|igual|donde está]',
      'así debería llegar',
      'así lo dejaríamos',
      '[así|de este modo|como está] [lo|la|los|las] [dejaríamos|dejamos|queremos|mantendríamos]',
    ),
  ],
  support: [
    ...accompanying,
    ...spread(
      '[acompañarlo|acompañarla|acompañarlos|acompañarlas|sumarnos|sumarse|adherirnos|adherirse|adherirme|secundarlo|secundarla]',
      '[ve|vemos|veo|vería|veríamos|mira|miramos] con [simpatía|muy buenos ojos|mucho agrado|interés|satisfacción|beneplácito|complacencia|especial agrado]',
      '[goza|gozan|gozaría] de [todo nuestro favor|nuestro favor|nuestra simpatía|nuestra conformidad]',
      '[recoge|recogen|refleja|reflejan|expresa|expresan] [cabalmente|fielmente|bien|adecuadamente|con fidelidad] [la|nuestra|lo que|nuestras|las] [|posición|posición de|inquietudes|preocupaciones]',
      '[podemos|puede|podríamos|podría] [sumarnos|sumarse|adherirnos|adherirse] [a|al]',
      '[ratificamos|ratifica|confirmamos|confirma|reafirmamos|reafirma|renovamos|renueva|reiteramos|hacemos constar|queremos expresar|manifestamos|dejamos constancia de|deja constancia de|hace constar] [nuestro|su|el] [apoyo|respaldo]',
      '[coincidimos|coincide|concordamos|concuerda|convenimos|conviene|comulgamos|estamos de acuerdo|está de acuerdo] [plenamente|] con [la delegación de|lo dicho por|lo expresado por|lo manifestado por|lo señalado por|lo planteado por|lo propuesto por|lo que propone|lo que plantea|lo que dice|lo que pide]',
      '[nos sumamos|se suma|nos asociamos|se asocia|nos adherimos|se adhiere|nos unimos] [a|con] [lo dicho|lo expresado|lo manifestado|lo señalado|lo planteado|lo propuesto|lo que propone|lo que plantea|lo que dijo|lo que pide|lo que ha planteado|la posición|la propuesta|la enmienda|la sugerencia|la solicitud|la petición] [|por]',
      '[hacemos|hace|hago] [nuestras|suyas|nuestro|suyo|nuestros|suyos] [las palabras|los argumentos|lo dicho|el planteamiento] [de|de la delegación de|por]',
      '[nos complace|le complace|nos alegra|le alegra|nos satisface|le satisface|celebramos|nos congratula] [ver|encontrar|constatar]',
      '[endosamos|endosa|refrendamos|refrenda|refrendar|suscribiría|rubricamos|patrocinamos|patrocina]',
    ),
  ],
  oppose: [
    ...spread(
      '[no] [es|son|sería] de recibo',
      '[no] [puede|podemos|podrá|podremos|puedo|pueden|podríamos|podría] hacer [suyo|suya|nuestro|nuestra|suyos|nuestros]',
      '[no va|no van|ni hablar|de ninguna manera|rotundamente no|no a|imposible de aceptar|imposibles de aceptar|inadmisible|inadmisibles|de imposible aceptación|inasumible|inasumibles]',
      '[le|les] decimos que no',
      `[nos plantea|nos plantean|plantea|plantean|nos crea|nos crean|nos causa|nos causan|presenta|presentan|nos presenta|nos presentan|tenemos|tiene|vemos|encontramos|tropezamos con|tropieza con|nos genera|nos generan|supone|suponen] ${grave} [dificultades|problemas|objeciones|inconvenientes|reparos]`,
      '[carece|carecen] [del|de nuestro|de todo|de] [apoyo|respaldo] [|de mi delegación|de nuestra delegación]',
      '[no] [podemos|puede|podríamos|podría|nos es posible] [coincidir|coincidir con|concordar|estar conformes|acompañar|asumir|asumirlo|refrendar|endosar|tolerar|dar por bueno|secundar|secundarlo]',
      '[no] [lo|la|los|las] [acompañamos|acompañaremos|acompañaríamos|acompaña|acompañará|podemos suscribir|puede suscribir|podremos aceptar|podrá aceptar|suscribiremos|respaldaremos|apoyaríamos|aceptaremos|queremos|quiere]',
      '[no] [apoyaremos|apoyará|acompañaremos|acompañará|acompañaríamos|respaldaremos|suscribiremos|suscribirá|aceptaremos|convalidaremos|toleraremos]',
      '[no] [cuenta|cuentan|contará|contaría] con [el|nuestro|] [apoyo|respaldo|acuerdo]',
      '[nos cuesta|mucho nos cuesta|nos costaría|nos resulta difícil|nos resultaría difícil|nos es difícil|difícilmente podemos|difícilmente podríamos|difícilmente puede|difícilmente podría|imposible|nos es imposible|nos resulta imposible|le resulta imposible|es imposible|resulta imposible] [aceptar|apoyar|respaldar|suscribir|acompañar|sumarnos a|aceptarlo|apoyarlo|suscribirlo|respaldarlo]',
      '[nos desmarcamos|se desmarca|nos disociamos|se disocia|nos desvinculamos|se desvincula|nos distanciamos|se distancia|toma distancia|tomamos distancia] de',
      '[expresamos|expresa|manifestamos|manifiesta|dejamos constancia de|deja constancia de|reiteramos|reitera|hacemos constar] [nuestro|su|nuestra|el] [rechazo|oposición|desacuerdo|disconformidad|discrepancia|objeción]',
      '[nuestro|su|el] [rechazo|desacuerdo] [a|al|con|con el|con la]',
      '[nos opondremos|se opondrá|nos opondríamos] a [él|ella|ellos]',
      '[nos sirve|le sirve] de [poco|nada]',
      '[no|tampoco] [nos|le|me] [sirve|sirven|vale|valen|agrada|agradan|cuadra|parece|parecen|resulta|resultan] [|aceptable|adecuado|procedente]',
    ),
  ],
  reserve: [
    ...spread(
      '[se guarda|nos guardamos|se reserva|nos reservamos|reservamos|reserva|reservarnos|reservarse] [su|nuestra|la|una] [posición|opinión|postura|respuesta|decisión] [|definitiva|final]',
      `[consultando|en consulta|en consultas|consultado|a consultar|consultándolo|pendiente de consulta|pendiente de consultas|lo consultaremos|estamos consultando|está consultando] con ${capital}`,
      '[esperamos|espera|aguardamos|aguarda|a la espera de|en espera de|aún sin|pendiente de|carecemos de|todavía sin] [instrucciones|instrucción|respuesta|directrices|orientaciones]',
      '[depende|dependen|dependerá|dependerán|dependería|supeditado|supeditada|supeditados|condicionado|condicionada|sujeto|sujeta|sujetos] [de|a|al] [lo que|que|el|la|los|las|resultado|consultas|consulta|confirmación|ulterior consulta]',
      '[suscita|suscitan|despierta|nos genera|nos generan|genera|mantenemos|mantiene|tenemos|tiene|albergamos|abrigamos|abriga|formulamos|formula|conserva|conservamos|nos merece|expresamos|hacemos|hace] [fuertes|serias|una|alguna|ciertas|algunas|nuestra|nuestras|sus|su|] [reserva|reservas]',
      '[nos suscita|nos suscitan|le suscita] [|fuertes|serias|algunas|ciertas] [reservas|dudas]',
      '[un corchete|unos corchetes|llevar corchetes|lleve corchetes|corchetes para|corchetes en|corchetes al|ponemos un corchete|ponemos corchetes|queda con corchetes]',
      '[nuestra|la|su] [posición|postura|respuesta] [se comunicará|se dará a conocer|será comunicada|está por definir|está pendiente|queda pendiente|se hará llegar]',
      '[nuestra|la|su] [posición|postura] [sobre|respecto de|acerca de] [el|los|este|la]',
      '[se comunicará|se dará a conocer|se hará llegar|comunicaremos] [más adelante|en su momento|oportunamente|posteriormente]',
      '[antes de] [dar una respuesta|pronunciarnos|pronunciarse|tomar una decisión|tomar posición|fijar posición|responder]',
      '[necesitamos|necesita|requerimos|pedimos|precisamos] [más|algo más de|un poco más de] tiempo',
    ),
  ],
  delete: [
    ...spread(
      '[sale|salen|saldría|saldrían|viene] [sobrando|de más]',
      '[a la papelera|al cesto|a la basura]',
      '[salga|salgan|saliera|salieran|saliese|saliesen|salir|sale|salen|saldría|saldrían|desaparezca|desaparezcan|desapareciera] [del|de este] [texto|documento|proyecto|borrador]',
      '[saliera|salieran|saliese|saliesen|saldría|saldrían|cayera|cayeran|cayese|se cayera|caería|caerían]',
      '[no] [figure|figuren|figurara|figuraran|figurase|hubiera|hubiese|exista|existiera|aparezca|aparezcan|apareciera|estuviera|conste] [|en el texto|en el documento|en el proyecto]',
      '[perder|perderlo|perderlos|perderla|perderse|pierdan|se pierda|se pierdan|se perdiera|se perdieran|perdiera|perdamos]',
      '[puede|pueden|podría|podrían|debe|deben|debería|debiera|deberían|debieran] [irse|marcharse|salir|caer|obviarse|quedar fuera|ser obviado|descartarse]',
      '[éste|este|ésta|esta|aquél|el último|el segundo|el primero] sobra',
      '[no] [puede|pueden|podrá|podrán|cabe que|es posible que] [figurar|estar|aparecer|quedar|permanecer|formar parte|incluirse|mantenerse|conservarse] [|en el texto|en el documento|en este documento|en el documento final|en el proyecto|aquí]',
      '[ha de|han de|debe|deben|tiene que|tienen que|debería|deberían|tendría que|habría de] [salir|desaparecer|caer|quedar fuera|irse] [|del texto|del documento|del proyecto]',
      '[obviar|obviarse|obvie|obvien|obviaríamos|obviaría|depurar|depurarse|suprímalo]',
      'sin [las palabras|la palabra|la frase|la expresión|los términos|el término|el inciso|la coletilla|el adjetivo|el adverbio]',
      '[dejar de lado|dejaríamos de lado|déjese de lado] [el|este|los]',
    ),
  ],
  move: spread(
    '[pasar|pase|pasaríamos|pasemos] [el|este|los|estos]',
    '[llevar|lleve|llévese|llevaríamos|llevarlo|llevarlos|llevarse] [|el|este|los] [al|a la|detrás|después|antes|delante|tras|párrafo]',
    '[adelantar|adelántese|adelantarse|adelantaríamos|adelantarlo|retrasar|retrasarse|retrasaríamos|atrasar|posponer|correr] [|el|este|los]',
    '[llevar|lleve|llévese|llevaríamos] [el|este|los]',
    '[llevarlo|llevarlos|llevarse|llévese] [inmediatamente|directamente|justo|más] [detrás|después|antes|delante|arriba|abajo|adelante]',
    '[su lugar|su sitio|su lugar natural|su lugar lógico] [está|es|estaría|sería] [|justo|inmediatamente|más bien] [detrás|después|antes|delante|tras|en|junto]',
    '[situar|situarse|sitúese|situaríamos|situarlo|colocarlo|colocaríamos|ponerlo|resituar|resituarse|recolocar|recolocarse|recolóquese|recolocaríamos|se ubique|se ubiquen|se sitúe|se coloque|ubicarlo|ubicarse|ubicar]',
  ),
  merge: spread(
    '[haríamos|haría|hacer|hagamos|hágase|hagan|háganse|haga] [uno|uno solo|un solo párrafo|un único párrafo|un párrafo único]',
    '[formen|formaran|formasen|formarían|formar|constituyan|constituyeran|quepan en|compongan] un [solo|único|mismo] [párrafo|apartado|texto]',
    '[fueran|fuesen|sean|ser|serían|quedaran en|queden en|quedar en|resumirse en|reducirse a] [uno|uno solo|un solo párrafo|un único párrafo|un párrafo único]',
  ),
  split: spread(
    '[haríamos|hacer|haría|hagamos|hágase|háganse|fueran|fuesen|sean|ser|serían] [dos|tres] [|párrafos distintos|párrafos separados]',
    '[desagregar|desagregarse|desagréguese|subdividir|subdividirse|subdivídase|seccionar|desligar|desligarse]',
    '[partir|pártase|partirse|partiríamos|partirlo]',
  ),
  question: [
    ...spread(
      '[|así] no se [entiende|comprende|entienden|comprenden|ve la razón|ve el motivo|explica]',
      '[no] [alcanzamos|alcanza] a [comprender|entender|ver|captar]',
      '[ignoramos|desconocemos|desconoce|ignora] [qué|cuál|cómo|quién|por qué|a qué|el alcance|el sentido|la razón|el origen]',
      '[se nos|nos] [aclare|aclarara|explique|explicara|explicase|aclarase|precise|precisara|ilustre|informe|informara] [|la|el|sobre|de|qué|cómo]',
      '[quisiéramos|nos gustaría|desearíamos|desea|quisiera|querríamos] [preguntar|saber|conocer|entender|comprender|recibir una explicación|oír|escuchar]',
      '[saber] [qué|quién|quiénes|cómo|cuál|cuándo|si|por qué|con qué|a qué|de qué]',
      '[se agradecería|agradeceríamos|agradecería|convendría|sería útil|interesaría|nos interesaría] [saber|conocer|una explicación|una aclaración|que se nos explicara|que se nos aclarara|que se explicara|que se aclarara]',
      '[solicita|solicitamos|se solicita|pedimos|se pide|pide|rogamos] [aclaración|explicación|aclaraciones] [|de|del|de la|a la|al|sobre]',
    ),
  ],
  withdraw: spread(
    `[darlo|darla|darlos|darlas|dese|dense|den|demos|dar|doy|da|dando|damos|tengan|téngase|ténganse|tenerlo|tenerla|ténganlo|tenga] por ${gone}`,
    `[considérese|considérense|considérenlo|considérenla|considérenlos|considerarlo|considerarla|considerarlos|consideren|considerar|tómenlo|ténganlo] como ${gone}`,
    '[no tengan en cuenta|no tomen en cuenta|no tenga en cuenta|no tome en cuenta|hagan caso omiso de|haga caso omiso de|ignoren|ignore|olviden|olvide|olvídense de|desestimen|desatiendan|pueden ignorar|pueden olvidar|pueden desestimar|puede ignorar|puede olvidar|dejen sin efecto|déjese sin efecto|pasen por alto|hacer caso omiso de|no consideren] ' +
      `${our} ${asked}`,
    '[no tengan en cuenta|no tomen en cuenta|no tenga en cuenta|hagan caso omiso de|ignoren|olviden|olvídense de|desestimen|pueden ignorar|pueden olvidar|dejen sin efecto|pasen por alto|hacer caso omiso de|no consideren] lo [que|ya] ' +
      `${said}`,
    `[dejamos caer|deja caer|abandonamos|abandona|dejamos atrás|descartamos|nos retractamos de|se retracta de|retiraremos|retirará|retiraría|queremos retirar|desea retirar|deseamos retirar|quisiéramos retirar|desistimos de|desiste de|desistir de|renunciamos a|renuncia a|declinamos|no sostendremos|no sostenemos|no mantendremos|no mantendrá|no mantenemos|no mantiene|ya no mantenemos|ya no mantiene|dejamos sin efecto|anulamos|anula|damos marcha atrás en] ${our} ${asked}`,
    `[no|ya no] [insistiremos|insistirá|insistiríamos|perseveraremos|perseverará|insistimos|insiste] en ${our} [propuesta|enmienda|propuestas|enmiendas|sugerencia|solicitud|petición|pedido|supresión|objeción]`,
    '[no|ya no] [insistiremos|insistirá|insistiríamos|perseveraremos] [|en]',
    '[ya no] [pedimos|pide|proponemos|propone|solicitamos|solicita|deseamos|desea|queremos|quiere|sostenemos|reclamamos|planteamos|sugerimos|buscamos]',
    `[queda|quedan|quede|queden] [|ya] [sin efecto|retirado|retirada|retirados|retiradas]`,
    `[levantamos|levanta|levantaremos|alzamos|retiramos|retira] [nuestra|su|la|nuestras|sus|las] [reserva|reservas|objeción|objeciones]`,
  ),
};
