/** Red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

export const black: Colour = [0, 0, 0];
export const white: Colour = [255, 255, 255];

const named: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'ffffff',
  red: 'ff0000',
  blue: '0000ff',
  green: '008000',
  lime: '00ff00',
  navy: '000080',
  teal: '008080',
  aqua: '00ffff',
  cyan: '00ffff',
  magenta: 'ff00ff',
  fuchsia: 'ff00ff',
  purple: '800080',
  maroon: '800000',
  olive: '808000',
  orange: 'ffa500',
  yellow: 'ffff00',
  gray: '808080',
  grey: '808080',
  silver: 'c0c0c0',
  crimson: 'dc143c',
  darkred: '8b0000',
  darkblue: '00008b',
  darkgreen: '006400',
  royalblue: '4169e1',
  snow: 'fffafa',
  ivory: 'fffff0',
};

/**
 * A colour as CSS or `<font color>` writes it; `'clear'` where nothing is painted, null where it is none that is known
 * (`windowtext`, `inherit`).
 */
export const colourOf = (value: string | undefined): Colour | 'clear' | null => {
  const text = value?.trim().toLowerCase() ?? '';
  if (text === 'transparent') return 'clear';
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(named[text] ?? text)?.[1];
  if (hex !== undefined) {
    const wide = hex.length === 6 ? hex : [...hex].map((digit) => digit + digit).join('');
    return [0, 2, 4].map((at) => Number.parseInt(wide.slice(at, at + 2), 16)) as unknown as Colour;
  }
  if (!text.startsWith('rgb')) return null;
  const [r, g, b, alpha] = (text.slice(0, 80).match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  if (r === undefined || g === undefined || b === undefined) return null;
  return alpha !== undefined && alpha < 0.05 ? 'clear' : [Math.min(r, 255), Math.min(g, 255), Math.min(b, 255)];
};

/** The ground that a `background` paints; `'unknown'` for a picture. */
export const groundOf = (value: string | undefined): Colour | 'clear' | 'unknown' | null => {
  if (value === undefined) return null;
  if (/url\(|gradient/.test(value)) return 'unknown';
  const whole = colourOf(value);
  if (whole !== null) return whole;
  for (const word of value.slice(0, 200).split(' ')) {
    const colour = colourOf(word);
    if (colour !== null) return colour;
  }
  return null;
};

/** No eye tells the two apart: at most eight steps of 255 in each of red, green and blue. */
export const isAlike = (one: Colour, other: Colour): boolean =>
  one.every((part, at) => Math.abs(part - (other[at] ?? 0)) <= 8);

/** A colour that stands out from black and grey. */
export const isVivid = (colour: Colour): boolean => Math.max(...colour) - Math.min(...colour) >= 60;
