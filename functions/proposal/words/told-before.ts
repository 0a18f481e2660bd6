/** What somebody asked before, and tells of himself at most by "we". Folded. */
export const toldBefore: ReadonlySet<string> = new Set(
  [
    'propuso propusieron pidio pidieron solicito solicitaron sugirio sugirieron planteo plantearon reclamo reclamaron',
    'insistio insistieron defendio defendieron abogo abogaron ha han habia habian',
  ].flatMap((line) => line.split(' ')),
);
