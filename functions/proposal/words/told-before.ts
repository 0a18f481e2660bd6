/** What somebody asked before, and tells of himself at most by "we". Folded. */
export const toldBefore: ReadonlySet<string> = new Set(
  [
    'propuso propusieron pidio pidieron solicito solicitaron sugirio sugirieron planteo plantearon reclamo reclamaron',
    'اقترح اقترحت طلب طلبت طالب طالبت دعا دعت اراد ارادت اوصي اوصت',
    'insistio insistieron defendio defendieron abogo abogaron ha han habia habian',
  ].flatMap((line) => line.split(' ')),
);

/** Characters that say what somebody wishes to do, or with what: 要, 想, 将, 把. */
export const wishing: ReadonlySet<string> = new Set('要 想 欲 拟 愿 希 望 盼 求 将 把 对 在 以 就 会'.split(' '));
