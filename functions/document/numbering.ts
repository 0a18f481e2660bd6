import { listLevels } from './limits.ts';
import { type Element, child, isOn, valueOf } from './xml.ts';

/** One level of a list (ECMA-376 17.9.6). */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2`: text with the numbers of levels put in. */
  readonly text: string;
  /** Numbers of higher levels are shown in figures whatever their format (17.9.4). */
  readonly legal: boolean;
  /** The level, counted from 1, whose next number starts this one anew; 0 for none (17.9.11). */
  readonly restart: number;
  /** The paragraph style that brings this level with it. */
  readonly style: string | null;
}

/** One list of a document (17.9.15): the pattern it follows, and where it starts otherwise than that. */
export interface List {
  /** Lists of one pattern are counted on together. */
  readonly pattern: string;
  readonly levels: readonly (Level | undefined)[];
  readonly startsAt: ReadonlyMap<number, number>;
}

/** The lists that a document defines, by their id. */
export const listsOf = (root: Element | null): ReadonlyMap<string, List> => {
  const patterns = new Map<string, Element>();
  const byStyle = new Map<string, Element>();
  for (const one of root?.children ?? []) {
    if (one.name !== 'w:abstractNum') continue;
    patterns.set(one.attributes['abstractNumId'] ?? '', one);
    const style = valueOf(one, 'w:styleLink');
    if (style !== null) byStyle.set(style, one);
  }
  const lists = new Map<string, List>();
  for (const one of root?.children ?? []) {
    if (one.name !== 'w:num') continue;
    const named = patterns.get(valueOf(one, 'w:abstractNumId') ?? '');
    // A pattern may only point to a list style, whose own pattern then holds (17.9.21).
    const pattern = byStyle.get(valueOf(named, 'w:numStyleLink') ?? '') ?? named;
    if (pattern === undefined) continue;
    const overrides = one.children.filter(({ name }) => name === 'w:lvlOverride');
    const levels = levelsIn(pattern);
    for (const [at, level] of overrides.flatMap((override) => [...levelsIn(override).entries()]))
      if (level !== undefined) levels[at] = level;
    const startsAt = new Map(
      overrides.flatMap((override) => {
        const start = whole(valueOf(override, 'w:startOverride'));
        return start === null ? [] : [[whole(override.attributes['ilvl']) ?? 0, start] as const];
      }),
    );
    lists.set(one.attributes['numId'] ?? '', { pattern: pattern.attributes['abstractNumId'] ?? '', levels, startsAt });
  }
  return lists;
};

const levelsIn = (parent: Element): (Level | undefined)[] => {
  const levels: (Level | undefined)[] = [];
  for (const one of parent.children) {
    const at = whole(one.attributes['ilvl']);
    if (one.name !== 'w:lvl' || at === null || at >= listLevels) continue;
    levels[at] = {
      start: whole(valueOf(one, 'w:start')) ?? 0,
      format: valueOf(one, 'w:numFmt') ?? formatBesides(one),
      text: valueOf(one, 'w:lvlText') ?? '',
      legal: isOn(one, 'w:isLgl') === true,
      restart: whole(valueOf(one, 'w:lvlRestart')) ?? at,
      style: valueOf(one, 'w:pStyle'),
    };
  }
  return levels;
};

/** Word writes newer formats as an alternative beside the one that old programs know. */
const formatBesides = (level: Element): string =>
  valueOf(child(child(level, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt') ?? 'decimal';

const whole = (value: string | null | undefined): number | null =>
  typeof value === 'string' && /^\d{1,9}$/u.test(value) ? Number(value) : null;

/** Where a paragraph stands in a list. */
export interface Numbered {
  readonly list: string;
  readonly level: number;
}

/**
 * The list of a paragraph: its own (17.3.1.19; list 0 is none), or that of its style, whose level is the one that names
 * the style.
 */
export const numberedBy = (
  properties: Element | null,
  chain: readonly Element[],
  lists: ReadonlyMap<string, List>,
): Numbered | null => {
  const direct = child(properties, 'w:numPr');
  const level = whole(valueOf(direct, 'w:ilvl'));
  const list = valueOf(direct, 'w:numId');
  if (list !== null) return lists.has(list) ? { list, level: Math.min(level ?? 0, listLevels - 1) } : null;
  for (const style of chain) {
    const inStyle = child(child(style, 'w:pPr'), 'w:numPr');
    const styled = valueOf(inStyle, 'w:numId');
    if (styled === null) continue;
    const found = lists.get(styled);
    if (found === undefined) return null;
    const ids = chain.map(({ attributes }) => attributes['styleId']);
    const named = ids
      .map((id) => found.levels.findIndex((one) => one !== undefined && one.style === id))
      .find((at) => at >= 0);
    return { list: styled, level: Math.min(level ?? named ?? whole(valueOf(inStyle, 'w:ilvl')) ?? 0, listLevels - 1) };
  }
  return null;
};
