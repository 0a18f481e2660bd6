import type { Action, ActionWords } from '#proposal/action-words.ts';
import { contracted, each, unaccented } from './conjugate-es.ts';
import { noWords } from './plain.ts';
import { spanishPositions } from './positions-es.ts';
import { spread } from './spread.ts';
import { spanishHints, spanishReplies, spanishTurns } from './turns-es.ts';
import { spanishVerbs } from './verbs-es.ts';

const wordNouns = spread(
  '[|la|las|el|los|esta|estas|este|estos] [palabra|palabras|término|términos|expresión|expresiones|voz|voces|vocablo|vocablos|locución|fórmula|adjetivo|adverbio|verbo|conjunción]',
  '[|la|las] [siguiente|siguientes] [palabra|palabras|frase|expresión]',
);

/** « después de », « después de las palabras », « tras el término ». */
const leading = (...prepositions: readonly string[]): string[] => [
  ...prepositions,
  ...each(
    prepositions.filter((one) => !one.endsWith('l')),
    spread('[la|las|el|los] [palabra|palabras|término|términos|expresión|frase|referencia|mención]'),
  ),
  ...each(
    prepositions.filter((one) => one.endsWith(' de')).map((one) => `${one}l`),
    ['término', 'vocablo', 'verbo', 'adjetivo', 'texto'],
  ),
];

/** Spanish grows « de » and « a » together with the article behind: each turn is read with both. */
const firmWords: ActionWords = {
  ...noWords,
  actions: Object.fromEntries(
    Object.keys(noWords.actions).map((action) => [
      action,
      [
        ...new Set([
          ...contracted(spanishTurns[action as keyof typeof spanishTurns] ?? []),
          ...contracted(spanishVerbs[action as keyof typeof spanishVerbs] ?? []),
        ]),
      ],
    ]),
  ) as unknown as ActionWords['actions'],
  hints: Object.fromEntries(Object.entries(spanishHints).map(([action, forms]) => [action, contracted(forms)])),
  wording: {
    read: spread(
      '[sería|es|resultaría|resulta|quedaría|suena|sonaría] [más|mucho más] [claro|clara|exacto|exacta|preciso|precisa|adecuado|adecuada|correcto|correcta|apropiado|apropiada|justo]',
      '[quedaría|suena|sonaría|leería|se lee|se leería|fluye|fluiría] mejor',
      '[bastaría con|bastaría|sería suficiente|sería suficiente con]',
      '[esta|este|otra|otro|la siguiente|el siguiente] [redacción|formulación|fórmula|lenguaje|versión|enunciado|tenor|texto]',
      '[fórmula|redacción|formulación|versión|texto|lenguaje|enunciado] [siguiente|que sigue|alternativa|alternativo|revisado|revisada|sugerido|sugerida]',
      '[podría ser|sería|podría quedar|quedaría|habría de ser] :',
      '[algo como|algo así como|algo del tenor de|algo en la línea de|párrafo alternativo|estos términos|con este tenor|el tenor que sigue]',
      '[nuestra|la|mi] [propuesta|sugerencia|redacción|versión|formulación] [para|sobre|relativa a] [el|la|los|este]',
    ).filter(
      (phrase) =>
        !/^(?:este|el siguiente|la siguiente|esta) (?:texto|formulación|redacción|fórmula)$/u.test(phrase) ||
        phrase.startsWith('est'),
    ),
    insert: [
      ...['falta la referencia a', 'faltan las palabras', 'falta la palabra', 'falta el término'],
      ...spread(
        '[figure|figuren|figurara|figuraran|figurase|figurar|figuraría|aparezca|aparezcan|apareciera|apareciese|aparecer|conste|consten|constara|recoja|recojan|recogiera|recogiese|recoger|se recoja|nombre|nombrara|nombrase|se nombre|se nombrara|nombrar|nombren|cite|citen|citar|citara|se cite|aludir|aluda|aludiera|se aluda|mencionase] [|a|también|asimismo|expresamente]',
        '[iría|irían|vendría|vendrían|cabría|podría ir|podrían ir|puede ir] [|también]',
        '[rematar|remátese|remataríamos|remate|completaríamos]',
      ),
    ],
    change: spread(
      '[utilizar|utilizaríamos|utilice|utilícese|emplear|empléese|emplearíamos|usar|úsese|use|usaríamos|hablar de|hable de|hablaríamos de|se hable de]',
    ),
  },
  denying: spread(
    '[evitar|evitemos|evitaríamos|evítese|eviten|abstenerse de|abstenernos de|abstengámonos de]',
    '[no] [deseamos|desea|queremos|quiere|quisiéramos|quisiera|nos gustaría|le gustaría|somos partidarios de|es partidario de|es partidaria de|estamos a favor de|está a favor de|vemos necesario|ve necesario|vemos la necesidad de|ve la necesidad de|consideramos necesario|considera necesario|creemos necesario|cree necesario|consideramos conveniente|considera conveniente|vemos conveniente|vemos razón para|vemos motivo para|hay motivo para|hay razón para|procede|corresponde]',
    '[sería|seria|es] [una|una verdadera] [lástima|pena|pérdida] [|que|que se]',
    '[sin necesidad de|lejos de|en lugar de suprimir|en vez de suprimir]',
    '[nos resulta imposible|nos es imposible|resulta imposible|es imposible|difícilmente|de ningún modo|de ninguna manera|bajo ninguna circunstancia|bajo ningún concepto|en ningún caso|por nada del mundo]',
  ),
  proposing: spread(
    '[proponemos|propone|propongo|proponen|propondríamos|propondría|sugerimos|sugiere|sugiero|sugeriríamos|sugeriría|recomendamos|recomienda|recomendaríamos]',
    '[nuestra|la siguiente|su] [versión|propuesta|redacción|formulación|sugerencia] [es|sería|dice|diría]',
    '[nuestra versión|nuestra redacción|nuestro texto|nuestra formulación|nuestra sugerencia|nuestro lenguaje]',
    '[nuevo texto|la siguiente fórmula|por ejemplo|la formulación siguiente]',
    '[sería preferible|preferiríamos leer|nos gustaría leer|mejor sería|mejor]',
  ),
  asking: [
    ...spread('[qué|cuál|cuáles|quién|quiénes|cómo|cuándo|cuánto|cuántos|dónde|acaso]'),
    ...each(['a', 'de', 'en', 'con', 'por', 'sobre', 'bajo', 'para'], ['qué', 'cuál', 'quién', 'quiénes']).filter(
      (phrase) => phrase !== 'por qué',
    ),
  ],
  equating: spread(
    '[debe|debería|debiera|deben|deberían|debieran|podría|habría de|tendría que|tiene que] [ser|decir|leerse|pasar a ser|convertirse en|cambiarse por|sustituirse por|reemplazarse por]',
    '[a|al|x]',
    '[pasa a ser|pasaría a ser|pase a ser|pasa a|pase a decir|será|sería|sea|dirá|diría|diga|léase|por|sino|es mejor|cambiar por|sustituir por|a sustituir por|reemplazar por|debe ser|cámbiese por]',
  ),
  roles: {
    with: [
      ...spread(
        '[por|con|por el|por la|por las|por los|por un|por una|mediante] [|palabra|palabras|expresión|término|términos|frase|texto|siguiente|siguiente texto|texto siguiente|siguiente frase|siguiente expresión]',
      ).filter((phrase) => !/^mediante /u.test(phrase)),
      'por lo siguiente',
      'por el siguiente',
      ...spread(
        'por [el texto que sigue|este texto|esta redacción|este otro|esta otra|lo que sigue|la redacción siguiente|otra más firme como|otra como|otro como]',
      ),
      '->',
      '→',
      '=>',
    ],
    for: spread('[a|a las palabras|a la palabra|al término|a la expresión|a los términos|a la frase]'),
    instead: spread(
      '[en lugar|en vez|en sustitución|en reemplazo] [de|del|de la palabra|de las palabras|de la expresión|del término|de la frase]',
      '[donde|en donde|allí donde|ahí donde|donde actualmente|donde ahora] [dice|se dice|reza|se lee|figura|figuran|pone|aparece|aparecen|está escrito|el texto dice|el proyecto dice]',
      '[antes que|más que|más bien que|y no|que no|pero no|mas no|pero no con|pero nunca|no así|en vez|en lugar|en ves de]',
    ),
    after: leading(
      ...spread(
        '[lo|todo lo|todo cuanto|cuanto|el texto|la parte|las palabras] [que|] [sigue|siguen|viene|vienen|va|van|figura|figuran|aparece|aparecen] [a|tras|después de|detrás de|a continuación de]',
      ),
      'después de',
      'después del',
      'tras',
      'a continuación de',
      'a continuación del',
      'inmediatamente después de',
      'luego de',
      'luego del',
      'detrás de',
      'detrás del',
      'seguidamente de',
      'a renglón seguido de',
      'acto seguido de',
    ),
    before: leading('antes de', 'antes del', 'delante de', 'delante del', 'inmediatamente antes de', 'precediendo a'),
    between: leading('entre'),
    from: leading('desde', 'a partir de', 'comenzando por', 'empezando por', 'a contar de'),
    until: [...leading('hasta'), 'terminando en', 'terminando por', 'inclusive hasta'],
    atEnd: spread(
      '[al|en el|hacia el|justo al] final [|de|del|del párrafo|de la oración|de la frase|del apartado|del texto|de este|del mismo|mismo]',
      '[in fine|como última oración|como última frase]',
    ),
    atStart: spread(
      '[al|en el] [principio|comienzo|inicio] [|de|del|del párrafo|de la oración|de la frase|del apartado|del texto|mismo]',
      '[como primera oración|como primera frase|encabezando el párrafo]',
    ),
  },
  not: ['no', 'sin', 'nunca', 'tampoco', 'jamás', 'ni'],
  inside: [
    ...wordNouns.filter((phrase) => !/^(?:esta|estas|este|estos) (?:fórmula|voz)/u.test(phrase)),
    ...spread(
      '[|la|las|una|toda|cualquier|su] [referencia|referencias|mención|alusión|alusiones|menciones] [|a|al|de|del]',
      '[|la|el|esta] [frase|coma|punto y coma|pasaje|fragmento|inciso final|parte de la oración|parte de la frase|coletilla|paréntesis|enumeración|lista]',
      '[el texto|los pasajes|las frases|las comas|el año|la fecha|la conjunción|parte del texto]',
    ),
  ],
  remainder: spread(
    '[el|todo el|lo|al] [resto|demás] [|del párrafo|de la oración|de la frase|del texto]',
    '[el|la] [final|fin|comienzo|inicio|principio|última parte|primera parte|segunda parte|parte final|parte inicial] [del párrafo|de la oración|de la frase|del texto]',
    '[todo lo que viene|lo que viene|todo lo que va|lo que va] [después|detrás|a continuación]',
    '[cuanto sigue|todo lo posterior|lo posterior|el texto que sigue|las palabras que siguen|la continuación|lo que le sigue|resto|del resto|lo que queda|lo restante|la última parte|la primera parte|la segunda parte|la parte final|la segunda mitad|la primera mitad|resto del párrafo|todo lo que sigue|lo que sigue|todo lo siguiente]',
  ),
  everywhere: spread(
    '[en todo|a lo largo de todo|a lo largo|en la totalidad] [el|del] [texto|documento|proyecto|borrador]',
    '[en todo el texto|en todo el documento|en todo el proyecto|a lo largo del texto|en el conjunto del texto|en todas partes|en todos los párrafos]',
  ),
  every: spread(
    '[cada vez que aparece|cada vez que aparezca|cada vez|siempre que aparece|siempre que aparezca|dondequiera que aparezca|donde aparezca|dondequiera que figure]',
    '[en ambos casos|en los dos casos|las dos veces|ambas veces|en ambas ocasiones|en todas las ocasiones|en todo el párrafo|todas las menciones|todas las referencias a|ambas menciones|todas las apariciones]',
  ),
  because: [
    ...spread(
      '[porque|ya que|dado que|puesto que|pues|toda vez que|habida cuenta de que|visto que|considerando que|en vista de que|como quiera que|por cuanto|en la medida en que|es decir|a saber|esto es]',
      '[debido] a [|que|la|las|los]',
      '[a fin|con el fin|con el objeto|con el objetivo|con miras|con el propósito|con vistas|en aras|con la finalidad|a efectos|por motivos|por razones|por temor a|en virtud] [de|a]',
      '[a fin de que|para que no|para evitar|para asegurar|para garantizar|para reflejar|para mayor claridad|para dar|para que sea|para mantener la coherencia|para no]',
      '[por coherencia|por razones de|en razón de|habida cuenta de|habida cuenta del|dada la|dado el|dados los|dadas las|en efecto|de ese modo|de esta forma se|con ello|esto permitiría|ello permitiría|por considerar|por considerarlo|por ser|por estar|por tratarse|por entender|por haber|al ser|al tratarse]',
    ),
    'debido al',
  ],
  compare: [
    ...spread(
      '[de conformidad|en consonancia|en línea|en coherencia|en concordancia|coherente|coherentes|consistente|en armonía|en sintonía] [con|a|con lo dispuesto en|con lo establecido en|con lo expresado en|a lo dispuesto en]',
      '[conforme a|conforme al|conforme a lo dispuesto en|véase|véanse|ver|cf|cf.|vid.|según|como en|como el del|como ocurre en|como sucede en|como se hace en|al igual que en|al igual que el|de acuerdo con lo dispuesto en]',
      '[ya|que ya|y ya] [recogido|recogida|recogidos|reflejado|reflejada|reflejados|cubierto|cubierta|cubiertos|incluido|incluida|incluidos|contemplado|contemplada|contemplados|abordado|abordada|tratado|tratada|previsto|prevista|mencionado|mencionada|enunciado|contenido|contenida|expresado|dicho] [en|por]',
      '[ya] [figura|figuran|está|están|consta|aparece|aparecen|se recoge|se recogen|se menciona|se mencionan|se trata|se dice|se aborda|se contempla|se encuentra|lo dice|lo recoge|lo dicen|se refleja] [en|el|los]',
      '[figura ya|figuran ya|está ya|se recoge ya|aparece ya|consta ya] en',
      '[dicho|dicha|lo dicho|recogido|recogida|mencionado|mencionada|mencionados|previsto|prevista|previstos|citado|citada|enunciado|enunciada|contenido|contenida|dispuesto|reflejado|reflejada|cubierto|cubierta|cubiertos|abordado|tratado|tratada|establecido|señalado|indicado|expresado|utilizado|empleado|usado] [en|por]',
      '[similar|semejante|análogo|análoga|idéntico|idéntica|parecido|parecida|equivalente|igual|parecidos|similares] [a|al|a los|a la]',
      '[coincide|coinciden|coincide en lo esencial|coincide casi por completo|se solapa|se solapan|se superpone|se superponen|es gemelo|dice lo mismo que|dicen lo mismo que|es idéntico a|viene a decir lo mismo que] [con|en lo esencial con|casi por completo con|] [el|la|lo|los]',
      '[repetido|repetida|repetidos|repetidas|duplicado|duplicada|duplicados|coincidente|solapado|se repite|se confunde] con [|el|la|lo|los]',
      '[calcado|calcada|calcados|copiado|copiada|copiados|copia|calco|réplica|gemelo|gemela|gemelos|reflejo|trasunto] [de|del|a]',
      '[repetición|repite|repiten|reitera lo|reproduce|reproducen|duplica|duplicación|se solapa con|se superpone con|contradice|tomado|tomada|tomados|inspirado|inspirada|extraído|derivado] [de|del|en|el|lo|los|con]',
      '[a semejanza|a la luz|siguiendo el modelo|sobre el modelo|a imagen|a ejemplo|el mismo lenguaje|mismo lenguaje|con el lenguaje|según el lenguaje|igual que en|como se indica en|como figura en|tal como figura en el|como consta en|a que se refiere|a que se hace referencia en|a que hace referencia] [de|del|que el del|que en el|el|]',
    ),
  ],
  proposal: spread(
    '[propuesta|propuestas|enmienda|enmiendas|sugerencia|sugerencias|moción|posición|intervención|declaración|planteamiento] [de|del|propuesta por|formulada por|presentada por|de la delegación de]',
    '[propuesta|propuestas|enmienda|enmiendas|sugerencia|sugerencias|propuesto por|propuesta por|propuestos por|presentado por|presentada por|formulada por|sugerido por|sugerida por|texto propuesto por|redacción propuesta por|fórmula de compromiso|lo propuesto por|lo planteado por]',
  ),
  condition: spread(
    '[si|siempre que|siempre y cuando|a condición de que|a condición de|con la condición de que|con tal de que|en caso de que|en el caso de que|a menos que|a no ser que|salvo que|en el supuesto de que|bajo la condición de que|solo si|únicamente si|de no ser que|supeditado a que|a reserva de que|a reserva de]',
    '[de mantenerse|de conservarse|de permanecer|de subsistir|de quedarse|en caso de mantenerse|en caso de conservarse|en caso de permanecer]',
  ),
  fallback: spread(
    '[o al menos|o por lo menos|o, al menos|al menos|por lo menos|o bien|en su defecto|o en su defecto|de lo contrario|si no|o alternativamente|alternativamente|subsidiariamente|como alternativa|como mínimo|o como mínimo|como segunda opción|de no ser posible|si ello no fuera posible|si no se acepta|si no se aceptara|si no prospera|si no prosperara|si esto no se acepta|si eso no se acepta|si ello no se acepta|si esto no prospera|si eso no prospera|si ello no prospera|si la propuesta no prospera|si la enmienda no prospera|si nuestra propuesta no prospera|si no hubiera acuerdo|si no hubiera consenso|si no hay consenso|si no hay acuerdo|de no aceptarse|de no prosperar|de no haber consenso|de no haber acuerdo|si ello no fuese posible|si eso no fuera posible|si esto no fuera posible|si no fuese posible|de no prosperar|de no haber acuerdo|de no haber consenso|en caso de no haber acuerdo|a falta de acuerdo|en subsidio|en último caso|si no fuera posible|si no es posible|de no ser así|en caso contrario|si ello no es posible|o si no|cuando menos]',
  ),
  slip: spread(
    '[perdón|perdonen|disculpen|disculpe|quise decir|quisimos decir|quiero decir|queríamos decir|corrijo|me corrijo|nos corregimos|rectifico|rectificamos|mejor dicho|digo|digo mal|es al revés|al revés|error mío|error nuestro|nos hemos equivocado|nos equivocamos|me equivoqué|me he equivocado]',
  ),
  past: spread(
    '[ha|han|había|habían|hubo|haya|hayan] [sido|ya sido]',
    '[fue|fueron|ya fue|ya fueron|se ha|se han|se había|se habían|ya se ha|ya se han]',
  ),
  noise: [
    ...spread('[antes del|delante del|justo antes del] punto final'),
    'si bien',
    ...spread('y con [ello|ella|él|ellas|ellos] [|también]'),
    // English thumbs write it for "delete", and the English table stands behind this one.
    'del',
    ...spread(
      '[prevenir, combatir y|prevenir y combatir y|combatir y] eliminar',
      '[eliminar|eliminación de|eliminación del|erradicar|suprimir] [el tráfico|tráfico|el comercio|la pobreza|los excedentes|excedentes|todas las formas|las barreras|la discriminación]',
      '[naciones|américa|estados|reino|provincias] [unidas|unidos|unido|latina]',
      '[unidos por|estamos unidos]',
      '[poner|pone|ponen|poniendo|puesta|ponga] [en marcha|en práctica|en peligro|de relieve|de manifiesto|énfasis|fin|en conocimiento|en vigor|a disposición|al día|término|atención]',
      '[dejar|deja|dejan|dejamos|dejando|deje|dejen|dejaría|dejarían] [claro|clara|de lado|constancia|abierta|abierto|mucho que desear|de existir|de ser|lugar a dudas|entrever|que desear|sin respuesta]',
      '[se queda|se quedan|queda|quedan|quedaría|se quedaría] [corto|corta|cortos|cortas|atrás|vacío|a medias]',
      '[dejar de|deja de|dejan de|dejemos de|queda en|quedan en|queda por|quedan por]',
      '[mantener|mantenemos|mantiene|mantengan|mantenga|mantenerse|mantenerlos|mantenerlo] [informado|informados|informada|al tanto|en contacto|contacto|consultas|reuniones|la paz|el orden|registros|la confianza|un diálogo|una reunión]',
      '[incluir|añadir|agregar|presentar|formular|hacer|hacer llegar|transmitir] [las siguientes observaciones|los siguientes comentarios|los siguientes puntos|unas observaciones|algunas observaciones|algunos comentarios|unos comentarios|algunas palabras|unas palabras|unas breves palabras|unas consideraciones|algunas consideraciones|algunos apuntes|dos palabras|que]',
      '[añadir|agregar|añade|agrega|añadimos|agregamos|añadiré|agregaré|añadiría|añado|agrego|añadirá|agregará] [lo siguiente|lo que sigue|los siguientes elementos|las siguientes precisiones|unos puntos|algunos puntos|varios puntos|dos observaciones|una observación|un comentario|dos comentarios]',
      '[cambiar|cambiado|cambiada|cambiamos|cambia|cambiaremos|cambiará|mudar|mudado] de [parecer|opinión|idea|postura|criterio|actitud]',
      '[aparece|aparecen|figura|figuran|se usa|se emplea|se repite|se utiliza|consta] en [dos|tres] [ocasiones|lugares|sitios|partes|párrafos|oraciones|frases|secciones]',
      '[no] [vemos|ve|veo|se ve|entendería|entenderíamos|sabemos] por qué',
      '[queremos|quiere|quiero|deseamos|desea|que|pedimos|y] [que conste|que quede constancia|conste que|dejar constancia]',
      '[sumarse|sumarnos|nos sumamos|se suma|adherirse|adherirnos] a [la declaración|las felicitaciones|los agradecimientos|lo dicho|lo expresado|las palabras|la intervención|quienes]',
      '[por|para] [cualquier|toda] [aclaración|consulta|pregunta|duda|precisión|información|información adicional]',
      '[queda|quedamos|quedo|quedan] a [su|la|vuestra] [disposición|espera de sus noticias]',
      '[le|les|lo|los|la|las] [saluda|saludan|saludamos] [atentamente|cordialmente|muy atentamente|con la mayor consideración]',
      '[saluda|saludan|saludamos] [a usted|a ustedes|atentamente|cordialmente|muy atentamente]',
      '[a la espera de su|a la espera de sus|en espera de su|en espera de sus|agradecemos su apoyo|gracias por su apoyo|su apoyo y|con el apoyo de|sin el apoyo de|con apoyo de]',
      '[apoyo a las víctimas|apoyo a los estados|apoyo técnico|apoyo financiero|apoyo internacional|apoyo logístico|apoyo mutuo|apoyo a la aplicación|medidas de apoyo|unidad de apoyo|de apoyo a]',
      '[tener lugar|tiene lugar|tuvo lugar|tendrá lugar|dar lugar a dudas|llevar a cabo|llevado a cabo|llevada a cabo|cambio climático|cambiar impresiones|cambio de impresiones|en cambio|sin embargo]',
      '[por tanto|por lo tanto|por consiguiente|por ende|por favor|por supuesto|por cierto|por otra parte|por su parte|por un lado|por otro lado]',
      '[a este respecto|en este sentido|por esta razón|por ese motivo|con este fin|a tal efecto|a este fin|a esos efectos|en este contexto|dicho esto]',
      '[revisión periódica|conferencia de revisión|proyecto revisado|borrador revisado|punto de contacto|puntos de contacto]',
      '[perder|pierde|pierden|perdamos|pierda|pierdan] [de vista|tiempo|la oportunidad|esta oportunidad|fuerza|sentido]',
      '[acompañamos|acompaña|acompaño|acompañan|se acompaña|se acompañan] [a la presente|adjunto|el cuadro|el documento|una nota|la nota|el archivo|copia|el texto de]',
      '[aligeraría|aligera|simplificaría|simplifica|mejoraría|mejora|reforzaría|refuerza|acortaría|abreviaría] [el texto|la lectura|el documento|la redacción|el proyecto]',
      '[llevar|llevarse|llevarlo|lleva|lleven|llevan|lleve|llevará] a [cabo|efecto|término|la práctica]',
      '[más precisamente|por separado|cada vez más|tal vez|otra vez]',
      '[el|la|los|las|lo] [cual|cuales]',
      '[como saben|como sabe|como bien dice|como dice el|como dijo|es decir que|por así decirlo|quiere decir|quiere decir que|querer decir]',
      '[sin perjuicio de|sin duda|sin dudas|no obstante|no solo|no sólo|no cabe duda|no hay duda|ni que decir tiene]',
      '[integridad y conservación|conservación de registros|conservación de los registros|mantenimiento de registros|el mantenimiento de registros|mantenimiento de la paz|mantenimiento del orden]',
    ),
  ],
  polite: spread(
    '[agradeceríamos|agradecería|agradecemos|agradece|agradecerá|agradeceré|estaríamos agradecidos|quedaríamos agradecidos|le agradecería|les agradecería|le agradeceríamos|les agradeceríamos|se agradecería|apreciaríamos|apreciaría|valoraríamos] [que|si|mucho que|tuviera a bien|tuviese a bien|se sirviera|la posibilidad de]',
    '[tenga a bien|tengan a bien|tuviera a bien|tuviese a bien|tuvieran a bien|sírvase|sírvanse|se sirva|se sirvan|si fuera posible|si es posible|si se puede|si se pudiera|si pudiera ser|si puede ser|a ser posible|de ser posible|si no es mucho pedir|si no hay inconveniente|si no tienen inconveniente|si cabe|si les parece|si le parece bien|si no es molestia|si así se desea|si lo permite|si me permite|si se me permite|tenga la bondad de|tengan la amabilidad de]',
    '[quisiéramos|quisiera|nos gustaría|le gustaría|desearíamos|desearía|deseamos|desea|preferiríamos|preferiría|queremos|esperamos|celebraríamos|celebraría] [ver|que se viera|vernos]',
    '[ganaría|ganarían|ganaría mucho|mejoraría|mejorarían|quedaría mejor|quedarían mejor|quedaría más claro|sería mejor|sería bueno|sería útil|sería conveniente|sería preferible|sería deseable|estaríamos más cómodos|nos sentiríamos más cómodos|nos gustaría|le gustaría|vería con agrado|veríamos con agrado|celebraría|celebraríamos|nada se perdería|nada perdería el texto|nos vendría bien|quedaría más completa|quedaría más completo|resultaría más claro] si',
    '[al pedir|al solicitar|para pedir|para solicitar|en pedir|en solicitar|a quienes piden|a quienes solicitan|a quienes proponen|en la solicitud de|en su petición de|pide que|piden que|a las delegaciones que piden]',
    '[como si|y si|aun si|incluso si]',
    '[valorar|valórese|valoremos|valoraríamos|valore|valoren|ver|véase|veamos|estudiar|estúdiese|estudiemos|estudiaríamos|considerar|considérese|consideraríamos|consideren|considere|examinar|examinemos|examínese|analizar|analicemos|analícese|evaluar|evaluemos|evalúese|plantearse|plantearnos|pensar|sopesar|explorar|estudien|estudie|analicen] si',
  ),
  choosing: spread(
    '[uno de los dos|una de las dos|uno de ellos|una de ellas|uno u otro|una u otra|cualquiera de los dos|alguno de los dos|alguno de ellos]',
    '[todos los demás párrafos|los demás párrafos|los otros párrafos|los párrafos restantes|todo lo demás|el resto de los párrafos|demás párrafos]',
  ),
  reporting: [
    ...spread(
      '[ha|han|había|habían|acaba de|acaban de] [propuesto|sugerido|pedido|solicitado|planteado|presentado|recomendado|formulado|insistido en|abogado por|reclamado|manifestado|proponer|sugerir|pedir|solicitar]',
      '[propuso|propusieron|pidió|pidieron|solicitó|solicitaron|sugirió|sugirieron|planteó|plantearon|quería|querían|deseaba|deseaban|proponía|proponían|pedía|insistió|insistieron|defendió|abogó por]',
      '[propone|proponen|pide|piden|solicita|solicitan|sugiere|sugieren|quiere|quieren|desea|desean|insiste|insisten|quisiera|quisieran|querría|prefiere que|plantea|plantean|reclama|reclaman|pretende|pretenden]',
    ),
  ].filter((phrase) => !['propone', 'proponen', 'sugiere', 'prefiere que'].includes(phrase)),
  earlier: spread(
    '[hemos|habíamos|ya hemos|ya habíamos] [propuesto|pedido|solicitado|sugerido|planteado]',
    '[propusimos|pedimos ya|solicitamos ya|ya propusimos|ya pedimos|ya solicitamos|sugerimos ya|ya sugerimos]',
  ),
  telling: spread(
    '[tomamos nota|toma nota|tomo nota|hemos tomado nota|ha tomado nota|tomamos conocimiento] [de|de que|con interés de|con satisfacción de|con preocupación de]',
    '[observamos|observa|notamos|constatamos|constata|recordamos|recuerda|entendemos|entiende|señalamos|señala|vemos|advertimos|comprobamos|comprendemos|reconocemos|sabemos|nos consta] que',
    '[observamos|observa|constatamos|constata|comprendemos] [la|el|los|las]',
  ),
  thanking: spread(
    '[gracias|muchas gracias] [por|a|por haber|por su|por el|por la]',
    '[agradecemos|agradece|agradezco|damos las gracias|da las gracias] [a|al|el|la|los|las|su|sus|por|por haber|que se haya|que se hayan|que haya]',
    '[nos alegra que|nos alegramos de que|nos complace que se haya|nos complace que|celebramos que|celebra que|nos congratulamos de que|saludamos que]',
    '[nadie|ninguna delegación|algunas delegaciones|varias delegaciones|otras delegaciones|ciertas delegaciones|algunos estados|varios estados|otros estados|muchas delegaciones|numerosas delegaciones]',
    '[algunos|algunas|varios|varias|ciertos|otros|muchos] [colegas|países|gobiernos|oradores|representantes|socios|miembros|participantes|interlocutores]',
    '[algunos|algunas|varios|otros|muchos|hay quienes|quienes|los que|las que|aquellos que|voces que] [quieren|querrían|quisieran|piden|pidieron|pedían|han pedido|proponen|propusieron|han propuesto|desean|desearían|prefieren|preferirían|sugieren|han sugerido|solicitan|han solicitado|pretenden|plantean|abogan por]',
    '[hemos|hemos también] [oído|escuchado] [voces que piden|voces que pedían|peticiones de|propuestas de|propuestas para|llamados a|llamamientos a|decir que|que se pide|que se quiere|que se propone|decir en los pasillos que|decir]',
    '[se ha|se había|se] [oído|escuchado|oyó|oye] [|hoy|aquí|en la sala|esta mañana] [pedir|proponer|decir]',
  ),
  obliging: spread(
    '[debe|deben|debería|debiera|deberían|debieran|deberá|hay que|habría que|tiene que|tienen que|tendría que|tendrían que|es preciso|sería preciso|conviene|convendría]',
  ),
  ownVoice: spread(
    '[nosotros|yo|nuestro|nuestra|nuestros|nuestras|mi delegación|mi país|mi gobierno|nos|mi|esta delegación]',
  ),
  ending: spread(
    '[terminar|terminaríamos|terminaría|terminarían|termine|terminen|terminara|terminase|terminarse|termínese|acabar|acabaríamos|acabaría|acabe|acabara|acábese|concluir|concluiríamos|concluiría|concluya|concluyera|concluyese|finalizar|finalice|finalizaría|finalizara|cerrar|cerraríamos|cierre|cerrarse|ciérrese|detenerse|detener|deténgase|cortar|cortaríamos|corte|córtese|cortarse|punto final|terminando|acabando|concluyendo|cerrando|terminara|terminemos|terminásemos|llegar|quedarse|quedarnos|parar|pararía]',
  ),
  turning: spread(
    '[paso|pasamos|pasemos|pasando|paso ahora|pasamos ahora|pasando ahora|pasemos ahora|permítame pasar|permítanme pasar] [a|al]',
    '[comenzaré|comenzaremos|comienzo|empezaré|empezaremos|continuaré|continuamos|continúo|sigo|seguimos|seguiré|terminaré|terminaremos|termino|concluiré|concluyo|finalizo] [con|por]',
    '[me referiré|nos referiremos|me refiero|nos referimos|voy] [a|al|ahora a|ahora al]',
    '[seré breve|seremos breves|para comenzar|para empezar]',
  ),
  answers: spanishReplies,
  again: [
    ...spread(
      '[ídem|idem|íd.|ibídem|ibíd.] [|para|para el|en|en el]',
      '[lo mismo|lo propio|igual|igualmente|de igual manera|del mismo modo|asimismo|de igual modo|otro tanto] [para|para el|para los|en|en el|en los|con|con el|con los|vale para|vale para el|cabe decir del|puede decirse del|se aplica al|se aplica a]',
      '[lo mismo|lo propio|igual|igualmente|de igual manera|del mismo modo|otro tanto|tres cuartos de lo mismo]',
      '[la misma|el mismo|mismo|misma|idéntica|idéntico|igual] [observación|comentario|propuesta|enmienda|modificación|cambio|solicitud|supresión|pedido|petición|adición|corrección|sugerencia|posición|postura|planteamiento|reserva] [|para|para el|en|en el|para los|en los]',
      '[vale|valga|cabe decir|decimos|digo|pedimos|solicitamos|proponemos|aplica|se aplica|rige] lo mismo',
      '[lo mismo|lo propio|otro tanto] [vale|puede decirse|cabe decir|cabría decir|podría decirse|decimos|diríamos|digo|pedimos|solicitamos|proponemos|ocurre|sucede|pensamos|opinamos|sostenemos|rige|es válido] [|también] [|para|con|de|del|sobre|respecto de|respecto a|respecto del|en relación con|en lo que se refiere a|en cuanto a|acerca de|en]',
      '[lo mismo|lo propio|otro tanto] no [vale|puede decirse|cabe decir|ocurre|sucede|rige|es válido] [|para|con|de|del|en]',
      'del [siguiente|anterior|que le sigue|que le precede] [diríamos|decimos|cabe decir|puede decirse|pensamos] [lo mismo|otro tanto]',
      '[esto|ello|esto mismo|lo dicho|lo anterior|esta observación|esta petición|esta solicitud|esta posición|esta objeción|esta reserva|esta consideración] [vale|rige|se aplica|es válido|es válida|es aplicable|es extensivo|es extensiva|se extiende|se hace extensiva|alcanza] [|también|igualmente|asimismo] [|para|al|a]',
      '[hacemos|hago|hace|haríamos] [extensiva|extensivo] [|también] [esta|nuestra|la misma|dicha|este|nuestro] [observación|petición|solicitud|propuesta|posición|objeción|reserva|apoyo|respaldo|comentario] [al|a]',
      '[extiéndase|extendemos|extiendo|extenderíamos] [esta|nuestra|la misma|este|nuestro] [observación|petición|solicitud|propuesta|posición|objeción|reserva|apoyo|comentario] [al|a]',
      '[el mismo|igual|idéntico|este mismo] criterio [|rige|vale|se aplica|debe aplicarse|debería aplicarse|debe regir|es aplicable] [|también] [|para|al|a]',
      '[aplíquese|aplicar|aplicaríamos|aplicamos|cabe aplicar|debería aplicarse] [el mismo|igual|idéntico|este mismo] criterio [|al|a|para]',
      '[|debe|debería|ha de] [correr|corre|corra|seguir|siga|merece|merecería] [igual|la misma|idéntica] suerte',
      '[igual|la misma|idéntica] suerte [debería|debe|ha de|podría|habría de] [correr|seguir]',
      '[somos|soy|estamos] [del mismo parecer|de la misma opinión|de igual parecer] [|respecto|en cuanto|sobre] [|de|del|a|al]',
      '[vale|valga|sirva|es aplicable|resulta aplicable] [lo dicho|lo anterior|lo mismo|esto|la observación|el comentario] [|también|igualmente] [para|respecto de|respecto del|al|a]',
      '[nos remitimos|me remito|se remite] a lo [dicho|señalado|expuesto|indicado|manifestado] [|sobre|respecto de|respecto a|acerca de|para|en]',
      '[véase|ver] lo [dicho|señalado|expuesto|indicado] [|sobre|respecto de|respecto a|acerca de|para|en]',
      '[como arriba|véase más arriba|ver arriba|como en el anterior|como lo anterior]',
    ),
  ],
  nothing: [
    ...spread(
      '[sin|ningún|ninguna|no hay|no tenemos|no tiene|no tengo|no hacemos|no formulamos|nada que] [comentarios|comentario|observaciones|observación|comentarios sobre|observaciones sobre|comentarios que hacer|observaciones que hacer|comentarios que formular|observaciones que formular|comentarios adicionales|añadir|agregar|decir|señalar|comentar]',
      '[no suscita|no suscitan|no merece|no merecen|no requiere|no requieren|no amerita|no ameritan|no nos merece|no nos merecen] [comentarios|comentario|observaciones|observación|comentario alguno|observación alguna|ningún comentario|ninguna observación]',
      '[sigue|siguen|continúa|continúan|permanece|permanecen|queda|quedan] [sobre la mesa|en pie|vigente|vigentes|en vigor]',
      '[s/c|s/o|sin novedad]',
    ),
  ],
  labels: {
    reason: spread(
      '[justificación|justificaciones|motivo|motivos|motivación|razón|razones|fundamento|fundamentos|fundamentación|explicación|exposición de motivos|razonamiento|argumento|argumentos|argumentación|nota|nota explicativa|por qué|sustento|porque|motivo del cambio|antecedentes]',
    ),
    new: spread(
      '[texto|redacción|lenguaje|formulación|versión|enunciado|tenor] [propuesto|propuesta|nuevo|nueva|revisado|revisada|sugerido|sugerida|enmendado|enmendada|modificado|modificada|alternativo|alternativa|deseado|corregido|corregida|que se propone|que proponemos]',
      '[nuevo|nueva] [texto|redacción|formulación|lenguaje|versión|enunciado]',
      '[texto|nuevo|por|nuestra versión|nuestro texto|nuestra redacción|propuesta de texto|propuesta de redacción|proponemos|proponemos lo siguiente|se propone|sustituir por|reemplazar por|cambiar por|debe decir|debería decir|deberá decir|diga|que diga|dígase|léase|debe leerse|dirá|diría|quedaría|quedaría así|quedaría como sigue|quedaría redactado así|queda así|poner|decir|redacción|mejor|en su lugar|sustitúyase por|a insertar|a añadir|insertar|añadir]',
    ),
    old: spread(
      '[texto|redacción|lenguaje|formulación|versión] [actual|original|vigente|existente|del proyecto|del borrador|presente|anterior]',
      '[donde dice|dice|dice actualmente|dice ahora|actualmente|actual|original|en lugar de|en vez de|proyecto 2|borrador 2|texto del proyecto 2|texto del borrador 2|el texto dice|el proyecto dice|se lee|ahora dice|a sustituir|a reemplazar|donde se lee|hoy dice]',
    ),
    comment: spread(
      '[comentario|comentarios|observación|observaciones|comentario general|comentarios generales|observación general|observaciones generales|consideración|consideraciones|apunte]',
    ),
    proposal: spread(
      '[propuesta|propuestas|enmienda|enmiendas|sugerencia|sugerencias|modificación|modificaciones|cambio|cambios|solicitud|pedido|petición|postura|posición|decisión|nuestra posición|nuestra postura|criterio|nuestra propuesta|propuesta de enmienda|enmienda propuesta|cambio propuesto|modificación propuesta|recomendación|acción]',
    ),
  },
};

const valuesIn = (table: object): string[] =>
  Object.values(table).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? valuesIn(value) : [],
  );

/** What is said more softly comes last: of a phrase in two groups, the plainer one has it. */
export const spanishActions: ActionWords = (() => {
  const { labels, answers, again, equating, ending, hints, wording, ...others } = firmWords;
  const taken = new Set(valuesIn(others).map(unaccented));
  const free = (forms: readonly string[]): string[] =>
    contracted(forms).filter((form) => {
      const plain = unaccented(form);
      if (taken.has(plain)) return false;
      taken.add(plain);
      return true;
    });
  const freeOf = (table: ActionWords['hints']): Partial<Record<Action, readonly string[]>> =>
    Object.fromEntries(Object.entries(table).map(([action, forms]) => [action, free(forms)]));
  const positions = freeOf(spanishPositions);
  return {
    ...others,
    ...{ labels, answers, again, equating, ending },
    actions: Object.fromEntries(
      Object.entries(firmWords.actions).map(([action, forms]) => [
        action,
        [...forms, ...(positions[action as Action] ?? [])],
      ]),
    ) as unknown as ActionWords['actions'],
    hints: freeOf(hints),
    wording: freeOf(wording),
  };
})();
