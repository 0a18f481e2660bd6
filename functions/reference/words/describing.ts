/** "The one which …", "that on …", « celui qui … »: what stands for a paragraph, and what goes on to describe it. Folded. */
export const describers: ReadonlySet<string> = new Set('one that this celui celle el la'.split(' '));
export const describing: ReadonlySet<string> = new Set(
  'which that whereby wherein where on about dealing concerning regarding calling asking qui sur relatif relative consacre portant traitant ou concernant que sobre'.split(
    ' ',
  ),
);

/** Articles that make a paragraph known by what follows: "the paragraph on …". Folded. */
export const definite: ReadonlySet<string> = new Set('the le el'.split(' '));
