import { folded } from '#reference/tokens.ts';

/** Verbs that put something somewhere, where only the place is said behind them: "Place after 29." */
export const placingIn = {
  en: 'place put',
  fr: 'placer placez plaçons placerions',
  es: 'colocar colocarlo colóquese colocaríamos poner ponerlo póngase situar situarlo sitúese ubicar ubicarlo',
  ru: 'поставить поместить разместить',
  ar: 'توضع يوضع وضعها وضعه',
} as const;

const split = (lines: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(lines).flatMap((line) => line.split(' ').map(folded)));

/** Folded. */
export const placing: ReadonlySet<string> = split(placingIn);

/** What may stand between: "directly after", « immédiatement après », «сразу после». */
export const directlyIn = {
  en: 'directly immediately right just it',
  fr: 'directement immédiatement juste le les',
  es: 'directamente inmediatamente justo',
  ru: 'непосредственно сразу',
  ar: 'مباشرة',
} as const;

/** Folded. */
export const directly: ReadonlySet<string> = split(directlyIn);
