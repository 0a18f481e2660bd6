/** Endings of Spanish peoples and what women of them are called: mexicano, francés, alemán, letón. */
const spanish: readonly (readonly [RegExp, string])[] = [
  [/o$/u, 'a'],
  [/és$/u, 'esa'],
  [/án$/u, 'ana'],
  [/ón$/u, 'ona'],
];

/**
 * An Arabic adjective with its article and of a woman, which every one has: نرويجي، النرويجي، نرويجية، النرويجية; and a
 * Spanish one of a woman.
 */
export const formsOfAdjective = (adjective: string): string[] => {
  if (/^(?!ال)\p{Script=Arabic}+ي$/u.test(adjective)) return [`ال${adjective}`, `${adjective}ة`, `ال${adjective}ة`];
  const rule = spanish.find(([ending]) => ending.test(adjective));
  return rule === undefined ? [] : [adjective.replace(rule[0], rule[1])];
};
