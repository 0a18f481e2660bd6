import { maxStyleChain } from './limits.ts';
import { type Element, child, valueOf } from './xml.ts';

/** A style with what it is based on, nearest first (ECMA-376 17.7.2). */
export interface Styles {
  readonly chain: (id: string | null, type: 'paragraph' | 'character') => readonly Element[];
  /** Run properties of every text (17.7.5.1), or null. */
  readonly defaults: Element | null;
}

export const stylesOf = (root: Element | null): Styles => {
  const byId = new Map<string, Element>();
  const byDefault = new Map<string, string>();
  for (const style of root?.children ?? []) {
    const { styleId, type, default: isDefault } = style.attributes;
    if (style.name !== 'w:style' || styleId === undefined) continue;
    byId.set(styleId, style);
    if (isDefault === '1' || isDefault === 'true' || isDefault === 'on') byDefault.set(type ?? '', styleId);
  }
  const known = new Map<string, readonly Element[]>();
  const chain = (id: string | null, type: string): readonly Element[] => {
    const start = id !== null && byId.has(id) ? id : (byDefault.get(type) ?? '');
    const found = known.get(start);
    if (found !== undefined) return found;
    const list: Element[] = [];
    let style = byId.get(start);
    while (style !== undefined && list.length < maxStyleChain && !list.includes(style)) {
      list.push(style);
      style = byId.get(valueOf(style, 'w:basedOn') ?? '');
    }
    known.set(start, list);
    return list;
  };
  return { chain, defaults: child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr') };
};

/** 1 to 9 for a heading: by outline level (17.3.1.20; 9 there is body text), direct or by style, else by the style's name, which Word keeps in English. */
export const headingOf = (properties: Element | null, chain: readonly Element[]): number | null => {
  const direct = valueOf(properties, 'w:outlineLvl');
  if (direct !== null) return levelOf(direct);
  for (const style of chain) {
    const level = valueOf(child(style, 'w:pPr'), 'w:outlineLvl');
    if (level !== null) return levelOf(level);
    const named = /^heading ([1-9])$/iu.exec(valueOf(style, 'w:name') ?? '')?.[1];
    if (named !== undefined) return Number(named);
  }
  return null;
};

const levelOf = (value: string): number | null => (/^[0-8]$/u.test(value) ? Number(value) + 1 : null);
