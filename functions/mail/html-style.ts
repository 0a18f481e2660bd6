import { type Colour, black, colourOf, groundOf, isAlike, white } from './html-colour.ts';
import type { Declarations } from './html-sheet.ts';

/**
 * How the words in an element look, as far as reading needs it: whether a person sees them at all, and whether they are
 * struck out, inserted, or made to stand out. What CSS inherits is inherited here.
 */
export interface Look {
  /** The element and all in it are away; a child cannot bring itself back. */
  readonly gone: boolean;
  /** Too small to be seen; a child may be larger. */
  readonly tiny: boolean;
  readonly invisible: boolean;
  readonly colour: Colour | 'clear';
  /** Null where nobody knows: a picture. */
  readonly ground: Colour | null;
  readonly struck: boolean;
  readonly inserted: boolean;
  readonly underlined: boolean;
  readonly bold: boolean;
  readonly linked: boolean;
}

export const plainLook: Look = {
  gone: false,
  tiny: false,
  invisible: false,
  colour: black,
  ground: white,
  struck: false,
  inserted: false,
  underlined: false,
  bold: false,
  linked: false,
};

/** HOSTILE D3: the ways in which text is put into a mail without being shown. */
export const isHidden = (look: Look): boolean =>
  look.gone ||
  look.tiny ||
  look.invisible ||
  look.colour === 'clear' ||
  (look.ground !== null && isAlike(look.colour, look.ground));

const lookElements = new Set([
  'del',
  's',
  'strike',
  'ins',
  'u',
  'b',
  'strong',
  'th',
  'a',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const lookAttributes = ['class', 'color', 'bgcolor', 'background', 'hidden'];

/** The look of an element in another; the same object where nothing changes it. */
export const lookIn = (
  parent: Look,
  name: string,
  attributes: Readonly<Record<string, string>>,
  classes: readonly string[],
  style: Declarations,
): Look => {
  if (style.size === 0 && !lookElements.has(name) && lookAttributes.every((one) => attributes[one] === undefined))
    return parent;
  const decoration = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  const changes = classes.map((one) => one.toLowerCase());
  const size = style.get('font-size') ?? sizeIn(style.get('font'));
  return {
    gone: parent.gone || attributes['hidden'] !== undefined || isAway(style),
    tiny: isTiny(size, parent.tiny),
    invisible: invisibleIn(parent, style.get('visibility')),
    colour: colourOf(style.get('color')) ?? colourOf(attributes['color']) ?? parent.colour,
    ground: groundIn(parent, attributes, style),
    struck:
      parent.struck ||
      name === 'del' ||
      name === 's' ||
      name === 'strike' ||
      decoration.includes('line-through') ||
      changes.includes('msodel'),
    inserted: parent.inserted || name === 'ins' || changes.includes('msoins'),
    underlined: parent.underlined || name === 'u' || decoration.includes('underline'),
    bold: boldIn(parent, name, style),
    linked: parent.linked || (name === 'a' && attributes['href'] !== undefined),
  };
};

const isAway = (style: Declarations): boolean =>
  style.get('display') === 'none' ||
  style.get('mso-hide') === 'all' ||
  /^0?\.?0\d*$/.test(style.get('opacity') ?? '') ||
  (style.get('overflow') === 'hidden' &&
    ['max-height', 'height', 'max-width', 'width'].some((side) => /^0(?:px|pt)?$/.test(style.get(side) ?? ''))) ||
  isFarOff(style.get('text-indent')) ||
  isFarOff(style.get('margin-left')) ||
  (/^(?:absolute|fixed)$/.test(style.get('position') ?? '') &&
    (['left', 'top', 'right', 'bottom'].some((side) => isFarOff(style.get(side))) ||
      /^rect\(0(?:px)?[ ,]+0(?:px)?[ ,]+0(?:px)?[ ,]+0(?:px)?\)$/.test(style.get('clip') ?? '')));

/** Beyond every screen: a hanging indent has some tens of points. */
const isFarOff = (length: string | undefined): boolean => Number.parseFloat(length ?? '0') <= -400;

const invisibleIn = (parent: Look, visibility: string | undefined): boolean =>
  visibility === 'hidden' || visibility === 'collapse' || (parent.invisible && visibility !== 'visible');

const sizeIn = (font: string | undefined): string | undefined =>
  /(?:^|\s)(\d{1,4}(?:\.\d{1,4})?(?:px|pt|em|rem|%)?)(?:\/|\s)/.exec(font?.slice(0, 200) ?? '')?.[1];

/** Points or pixels: a lawyer's smallest print has five. */
const smallest = 1.5;

const isTiny = (size: string | undefined, parent: boolean): boolean => {
  const [, figure, unit] = /^(\d{0,6}(?:\.\d{1,6})?)(px|pt|em|rem|%|)$/.exec(size ?? '') ?? [];
  if (figure === undefined || figure === '') return parent && (size === undefined || !/^[a-z-]+$/.test(size));
  const value = Number(figure);
  if (unit === 'em' || unit === '%') return parent || value < (unit === '%' ? 10 : 0.1);
  return unit === 'rem' ? value < 0.1 : value <= smallest;
};

const boldIn = (parent: Look, name: string, style: Declarations): boolean => {
  const weight = style.get('font-weight');
  if (weight !== undefined) return weight.startsWith('bold') || Number(weight) >= 600;
  return parent.bold || name === 'b' || name === 'strong' || /^(?:h[1-6]|th)$/.test(name);
};

const groundIn = (parent: Look, attributes: Readonly<Record<string, string>>, style: Declarations): Colour | null => {
  const pictured = attributes['background'] !== undefined || /url\(/.test(style.get('background-image') ?? '');
  if (pictured) return null;
  const ground =
    groundOf(style.get('background-color')) ?? groundOf(style.get('background')) ?? groundOf(attributes['bgcolor']);
  return ground === null || ground === 'clear' ? parent.ground : ground === 'unknown' ? null : ground;
};
