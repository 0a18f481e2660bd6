import type { Paper } from './paper.ts';
import type { Edit } from './reading.ts';
import { cellKey } from './table-text.ts';
import { edgeWords } from './words/table-positions.ts';

/** Tokens. What says where is short, the quoted words left out. */
const longest = 12;

const edges = new Map<string, 'start' | 'end'>();
for (const where of ['start', 'end'] as const)
  for (const words of Object.values(edgeWords[where]).flat()) edges.set(cellKey(words), where);

/**
 * A cell that only says where in its paragraph the new words come: "(end of the paragraph)", "after “law enforcement”",
 * « avant les mots « as appropriate » ». Null where it says anything else.
 */
export const positionIn = (paper: Paper): Edit['anchor'] => {
  const edge = paper.text.length < 80 ? edges.get(cellKey(paper.text)) : undefined;
  if (edge !== undefined) return { where: edge, words: '' };
  const [quotation, more] = paper.quotations;
  if (quotation === undefined || more !== undefined) return null;
  let where: 'before' | 'after' | null = null;
  for (let at = 0, steps = 0; at < paper.tokens.length; steps += 1) {
    const token = paper.tokens[at];
    if (token === undefined || steps > longest) return null;
    if (token.start >= quotation.start && token.start < quotation.end) {
      while ((paper.tokens[at]?.start ?? Infinity) < quotation.end) at += 1;
      continue;
    }
    const found = paper.action(at);
    const role = found?.meaning.is === 'role' ? found.meaning.role : null;
    if (role === 'before' || role === 'after') where ??= role;
    else if (token.kind !== 'mark' && found?.meaning.is !== 'inside') return null;
    at = found?.end ?? at + 1;
  }
  return where === null ? null : { where, words: paper.text.slice(quotation.innerStart, quotation.innerEnd).trim() };
};

/** "“(2000)” at the end", « «and prosecutors» (в конец пункта) »: quoted words, and at which edge they come. */
export const wordsAtEdge = ({ text, quotations, verbs }: Paper): { words: string; anchor: Edit['anchor'] } | null => {
  const [quotation, more] = quotations;
  if (
    verbs.length > 0 ||
    quotation === undefined ||
    more !== undefined ||
    text.length - (quotation.end - quotation.start) > longestEdge
  )
    return null;
  const where = edges.get(cellKey(`${text.slice(0, quotation.start)} ${text.slice(quotation.end)}`));
  return where === undefined
    ? null
    : { words: text.slice(quotation.innerStart, quotation.innerEnd), anchor: { where, words: '' } };
};

/**
 * "after “law enforcement,”: “intelligence,”", "“customs,” before “border control”", “x”之后：“y”: without a verb, the words
 * that come and those beside which they do.
 */
export const wordsBeside = ({
  text,
  quotations,
  verbs,
  tokens,
  action,
}: Paper): { words: string; anchor: Edit['anchor'] } | null => {
  const [first, second, third] = quotations;
  if (verbs.length > 0 || first === undefined || second === undefined || third !== undefined) return null;
  let where: 'before' | 'after' | null = null;
  let isFirst = false;
  for (let at = 0, steps = 0; at < tokens.length; steps += 1) {
    const token = tokens[at];
    if (token === undefined || steps > longest) return null;
    const inside = quotations.find(({ start, end }) => token.start >= start && token.start < end);
    if (inside !== undefined) {
      while ((tokens[at]?.start ?? Infinity) < inside.end) at += 1;
      continue;
    }
    const found = action(at);
    const role = found?.meaning.is === 'role' ? found.meaning.role : null;
    if (role === 'before' || role === 'after') {
      where ??= role;
      // What a mark parts from the second stands with the first.
      isFirst ||= token.start < first.start;
    } else if (token.kind === 'mark' && where !== null && token.start > first.end && token.start < second.start)
      isFirst ||= ':：,،–—-'.includes(token.text);
    else if (token.kind !== 'mark' && found?.meaning.is !== 'inside') return null;
    at = found?.end ?? at + 1;
  }
  if (where === null) return null;
  const inner = ({ innerStart, innerEnd }: typeof first): string => text.slice(innerStart, innerEnd).trim();
  const [beside, fresh] = isFirst ? [first, second] : [second, first];
  return { words: inner(fresh), anchor: { where, words: inner(beside) } };
};

/** UTF-16 units. */
const longestEdge = 80;
