/** What documents are called behind a proper name: "the Paris Declaration", « le Protocole de Nairobi ». Folded. */
export const documentNouns: ReadonlySet<string> = new Set(
  [
    'declaration protocol convention treaty agreement agenda charter statute covenant pact accord strategy guidelines principles communique compact',
    'instrument programme',
    'protocole traite charte statut pacte strategie programme',
    'declaracion protocolo convencion convenio tratado acuerdo estatuto pacto instrumento programa',
    'декларация протокол конвенция договор устав документ программа инструмент',
  ].flatMap((line) => line.split(' ')),
);

/** Capitals before such a noun that make no other document of it. Folded. */
export const ofOurs: ReadonlySet<string> = new Set(
  'political draft final outcome ministerial conference section presente politica'.split(' '),
);

/** Small words inside a title. Folded. */
export const titleWords: ReadonlySet<string> = new Set(
  'on of the for and in to de du la le sur et pour sobre el los las del para y en'.split(' '),
);

/** "In its paragraph 7": whose paragraph it is was said just before. Folded. */
export const possessives: ReadonlySet<string> = new Set(
  'its their ses leurs son leur sus su его их ее своих своем своеи своего своему 其'.split(' '),
);

/** What leads to those. Folded. */
export const inside: ReadonlySet<string> = new Set('in under en dans aux a в'.split(' '));
