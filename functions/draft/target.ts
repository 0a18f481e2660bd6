import type { Place } from './draft.ts';
import type { Outline } from './outline.ts';

/** What a target string of CONTRACT.md 1 says, before any draft is asked whether it has such a place. */
export type Target =
  | { readonly form: 'general' }
  | { readonly form: 'unknown' }
  | { readonly form: 'place'; readonly id: string }
  /** `II.19+`: a new unit after that place. */
  | { readonly form: 'after'; readonly id: string }
  /** `I.0+`, `V.pp0+`: a new first unit; `parent` null in a draft without sections. */
  | { readonly form: 'start'; readonly parent: string | null; readonly row: 'paragraph' | 'preambular' }
  /** `II.4-6`. */
  | { readonly form: 'range'; readonly first: string; readonly last: string };

const longest = 80;
const idForm = /^[A-Za-z0-9]{1,12}(?:\.[A-Za-z0-9]{1,12}){0,8}(?:\([a-z]{1,4}\)){0,2}$/u;
const startForm = /^(?:([A-Za-z0-9.]{1,60})\.)?(pp)?0\+$/u;
const rangeForm = /^(.*?)(\d{1,4})-(\d{1,4})$/u;

/** The target that a string writes, or null for what is no target at all. */
export const parseTarget = (text: string): Target | null => {
  if (text === 'general' || text === 'unknown') return { form: text };
  if (text.length > longest) return null;
  const start = startForm.exec(text);
  if (start !== null) {
    const parent = start[1] ?? null;
    if (parent !== null && !idForm.test(parent)) return null;
    return { form: 'start', parent, row: start[2] === undefined ? 'paragraph' : 'preambular' };
  }
  if (text.endsWith('+')) {
    const id = text.slice(0, -1);
    return idForm.test(id) ? { form: 'after', id } : null;
  }
  const [, row = '', first, last] = rangeForm.exec(text) ?? [];
  if (first !== undefined && last !== undefined)
    return idForm.test(row + first) && Number(first) < Number(last)
      ? { form: 'range', first: row + first, last: row + last }
      : null;
  return idForm.test(text) ? { form: 'place', id: text } : null;
};

/** Writes a target; `parseTarget` reads it back. */
export const formatTarget = (target: Target): string => {
  switch (target.form) {
    case 'general':
    case 'unknown':
      return target.form;
    case 'place':
      return target.id;
    case 'after':
      return `${target.id}+`;
    case 'start':
      return `${target.parent === null ? '' : `${target.parent}.`}${target.row === 'preambular' ? 'pp' : ''}0+`;
    case 'range':
      return `${target.first}-${/(?<!\d)\d+$/u.exec(target.last)?.[0] ?? target.last}`;
  }
};

/** Why this target cannot be one of this draft, in a sentence for people; null where it can. */
export const targetProblem = (text: string, outline: Outline): string | null => {
  const target = parseTarget(text);
  const draft = outline.draft.id;
  if (target === null) return `“${text.slice(0, longest)}” is not written like a place of a draft.`;
  const lacks = (id: string) => `Draft ${draft} has no place ${id}${reachOf(id, outline)}.`;
  switch (target.form) {
    case 'general':
    case 'unknown':
      return null;
    case 'place':
    case 'after':
      return outline.place(target.id) === undefined ? lacks(target.id) : null;
    case 'start': {
      if (target.parent === null)
        return outline.sections.length === 0 ? null : `Draft ${draft} has sections: say which.`;
      const kind = outline.place(target.parent)?.kind;
      if (kind === undefined) return lacks(target.parent);
      return kind === 'section' || kind === 'heading' ? null : `${target.parent} is not a section or heading.`;
    }
    case 'range': {
      const missing = [target.first, target.last].find((id) => outline.place(id) === undefined);
      if (missing !== undefined) return lacks(missing);
      return inRange(target.first, target.last, outline).length > 1 ? null : `${text} is not a range of paragraphs.`;
    }
  }
};

/** ": Section II has paragraphs 1 to 94", where the number alone is wrong. */
const reachOf = (id: string, outline: Outline): string => {
  const [, section, number] = /^(?:(.{1,60})\.)?(\d{1,6})$/u.exec(id) ?? [];
  const place = section === undefined ? null : outline.section(section);
  if (number === undefined || place === undefined) return '';
  const highest = outline.highest(place?.id ?? null);
  if (highest === 0) return '';
  return `: ${place === null ? 'it' : `Section ${place.id}`} has paragraphs 1 to ${highest}`;
};

export const isTarget = (text: string, outline: Outline): boolean => targetProblem(text, outline) === null;

const inRange = (first: string, last: string, outline: Outline): readonly Place[] => {
  const from = outline.position(first);
  const to = outline.position(last);
  const kind = outline.place(first)?.kind;
  if (from < 0 || to < 0 || (kind !== 'paragraph' && kind !== 'preambular')) return [];
  return outline.places.slice(from, to + 1).filter((place) => place.kind === kind);
};

/**
 * The places at which a proposal on this target is shown: of a range every paragraph, of `II.19+` II.19, of `I.0+` the
 * section. `general` and `unknown` are places of their own; what the draft does not have is `unknown`.
 */
export const placesTouched = (text: string, outline: Outline): readonly [string, ...string[]] => {
  const target = parseTarget(text);
  if (target?.form === 'general') return ['general'];
  if (target?.form === 'range') {
    const [first, ...rest] = inRange(target.first, target.last, outline).map((place) => place.id);
    if (first !== undefined) return [first, ...rest];
  }
  return [homeOf(text, outline) ?? 'unknown'];
};

/** Where a proposal is at home: the first place of the draft that it touches; null where it touches none. */
export const homeOf = (text: string, outline: Outline): string | null => {
  const home = writtenHome(parseTarget(text), outline);
  return home !== null && outline.place(home) !== undefined ? home : null;
};

const writtenHome = (target: Target | null, outline: Outline): string | null => {
  switch (target?.form) {
    case undefined:
    case 'unknown':
    case 'general':
      return null;
    case 'place':
    case 'after':
      return target.id;
    case 'start':
      // A draft without sections has nothing above its first paragraph but perhaps a title.
      return target.parent ?? outline.places[startOf(null, target.row, outline)]?.id ?? null;
    case 'range':
      return target.first;
  }
};

/** The position of the first unit of its row under `parent`: what `I.0+` comes before. */
export const startOf = (parent: string | null, row: 'paragraph' | 'preambular', outline: Outline): number => {
  const among = parent === null ? outline.places : outline.under(parent);
  const first = among.find((place) => place.kind === row) ?? (parent === null ? undefined : outline.place(parent));
  return first === undefined ? outline.places.length : outline.position(first.id);
};
