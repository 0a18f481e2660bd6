import type { Element } from './xml.ts';

/**
 * The one branch of an `mc:AlternateContent` that is read (ECMA-376 part 3, 9.3): the same content stands in it once
 * for new programs and once for old ones. The first branch that holds words, else the first.
 */
export const alternative = (element: Element): Element | null => {
  const branches = element.children.filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback');
  return branches.find(holdsWords) ?? branches[0] ?? null;
};

const holdsWords = (element: Element): boolean =>
  (element.text !== '' && (element.name === 'w:t' || element.name === 'w:delText')) ||
  element.children.some(holdsWords);
