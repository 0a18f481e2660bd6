import type { Styles } from './styles.ts';
import type { Look } from './word-document.ts';
import { type Element, child, isOn, valueOf } from './xml.ts';

/** How runs look; equal looks are the same object, so that neighbours can be compared. */
export type Looks = (run: Element | null, paragraphStyle: string | null) => Look;

export const looksOf = (styles: Styles): Looks => {
  const byKey = new Map<string, Look>();
  const shared = (look: Look): Look => {
    const key = Object.values(look).join('|');
    const known = byKey.get(key) ?? look;
    byKey.set(key, known);
    return known;
  };
  const plain = new Map<string | null, Look>();
  return (run, paragraphStyle) => {
    const known = run === null ? plain.get(paragraphStyle) : undefined;
    if (known !== undefined) return known;
    const look = shared(lookOf(styles, run, paragraphStyle));
    if (run === null) plain.set(paragraphStyle, look);
    return look;
  };
};

const lookOf = (styles: Styles, run: Element | null, paragraphStyle: string | null): Look => {
  const properties = (chain: readonly Element[]): (Element | null)[] => chain.map((style) => child(style, 'w:rPr'));
  const character = valueOf(run, 'w:rStyle');
  const chains = [
    character === null ? [] : properties(styles.chain(character, 'character')),
    properties(styles.chain(paragraphStyle, 'paragraph')),
  ];
  // Two styles that both switch it on switch it off again; what stands at the run itself decides (17.7.3).
  const toggled = (name: string): boolean => {
    const direct = isOn(run, name);
    if (direct !== null) return direct;
    const on = chains.filter((chain) => firstOf(chain, (one) => isOn(one, name)) === true).length;
    return on === 0 ? isOn(styles.defaults, name) === true : on === 1;
  };
  const all = [run, ...chains.flat(), styles.defaults];
  const value = (name: string, attribute = 'val'): string | null =>
    firstOf(all, (one) => child(one, name)?.attributes[attribute] ?? null);
  const underline = value('w:u');
  const highlight = value('w:highlight');
  return {
    struck: toggled('w:strike') || firstOf(all, (one) => isOn(one, 'w:dstrike')) === true,
    underlined: underline !== null && underline !== 'none',
    bold: toggled('w:b'),
    italic: toggled('w:i'),
    colour: hex(value('w:color')),
    ground: highlight !== null && highlight !== 'none' ? highlight : ground(hex(value('w:shd', 'fill'))),
    hidden: toggled('w:vanish'),
  };
};

const firstOf = <T>(list: readonly (Element | null)[], get: (one: Element | null) => T | null): T | null => {
  for (const one of list) {
    const found = get(one);
    if (found !== null) return found;
  }
  return null;
};

const hex = (value: string | null): string | null =>
  value !== null && /^[0-9a-f]{6}$/iu.test(value) ? `#${value.toLowerCase()}` : null;

/** White on white paper is no ground. */
const ground = (colour: string | null): string | null => (colour === '#ffffff' ? null : colour);
