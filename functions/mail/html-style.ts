/**
 * What an inline style or a style sheet of the mail makes of an element, as far as reading needs it: whether a person
 * would see the words at all, and whether they are struck out or underlined as a change.
 */
export interface Look {
  readonly hidden: boolean;
  readonly struck: boolean;
}

type Declarations = ReadonlyMap<string, string>;

export const declarations = (style: string): Declarations => {
  const found = new Map<string, string>();
  for (const declaration of style.slice(0, 4000).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      found.set(
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration
          .slice(colon + 1)
          .replace('!important', '')
          .trim()
          .toLowerCase(),
      );
  }
  return found;
};

export const lookOf = (style: Declarations): Look => ({
  hidden: isHidden(style),
  struck: /line-through/.test(`${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`),
});

/** HOSTILE D3: the ways in which text is put into a mail without being shown. */
const isHidden = (style: Declarations): boolean =>
  style.get('display') === 'none' ||
  style.get('visibility') === 'hidden' ||
  style.get('mso-hide') === 'all' ||
  style.get('opacity') === '0' ||
  /^(?:0|1)(?:\.\d+)?(?:px|pt|em|rem|%)?$/.test(style.get('font-size') ?? '') ||
  (style.get('overflow') === 'hidden' && /^0(?:px|pt)?$/.test(style.get('max-height') ?? style.get('height') ?? '')) ||
  /^-\d{3,}/.test(style.get('text-indent') ?? '') ||
  (/^(?:absolute|fixed)$/.test(style.get('position') ?? '') &&
    /^-\d{3,}/.test(style.get('left') ?? style.get('top') ?? '')) ||
  (isWhite(style.get('color')) && (background(style) === null || isWhite(background(style) ?? undefined)));

const background = (style: Declarations): string | null =>
  style.get('background-color') ?? style.get('background') ?? null;

export const isWhite = (colour: string | undefined): boolean =>
  colour !== undefined && /^(?:white|#fff(?:f{3})?|rgba?\(\s*255\s*,\s*255\s*,\s*255\b.*|transparent)$/.test(colour);

/** Classes that the mail's own style sheet hides: `.x { display: none }`. */
export const hiddenClasses = (sheet: string): string[] =>
  sheet
    .slice(0, 200_000)
    .split('}')
    .flatMap((rule) => {
      const brace = rule.lastIndexOf('{');
      if (brace === -1 || !isHidden(declarations(rule.slice(brace + 1)))) return [];
      const before = rule.slice(Math.max(0, brace - 2000), brace);
      // A rule inside @media holds for some screens only: the words are seen on others.
      if (before.includes('@')) return [];
      return before.split(',').flatMap((selector) => /^\s*[a-z]*\.([\w-]{1,100})\s*$/i.exec(selector)?.[1] ?? []);
    });
