/** What documents are called behind a proper name: "the Paris Declaration", « le Protocole de Nairobi ». Folded. */
export const documentNouns: ReadonlySet<string> = new Set(
  'declaration protocol convention treaty agreement agenda charter statute covenant pact accord strategy guidelines principles communique compact declaracion protocolo convencion convenio tratado acuerdo estatuto pacto'.split(
    ' ',
  ),
);

/** Capitals before such a noun that make no other document of it. Folded. */
export const ofOurs: ReadonlySet<string> = new Set(
  'political draft final outcome ministerial conference section presente politica'.split(' '),
);

/** Small words inside a title. Folded. */
export const titleWords: ReadonlySet<string> = new Set(
  'on of the for and in to de du la le sur et pour sobre el los las del para y en'.split(' '),
);
