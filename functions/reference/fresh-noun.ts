import { type Core, coreOf } from './core.ts';
import { spelt } from './edges.ts';
import { isMark } from './mention.ts';
import type { Source } from './mention.ts';
import { freshAlone, freshInHan, freshNouns } from './words/fresh-nouns.ts';
import { adds } from './words/han.ts';

/** Tokens between the place and what is to stand there: "after this paragraph we would like to see". */
const longestWay = 16;

/**
 * "After this paragraph, a new provision: …", « entre ce paragraphe et le suivant, un nouveau : … », « وبعدها حكم جديد »:
 * what is new behind the place it goes is a paragraph, whatever it is called.
 */
export const freshNoun = (source: Source, at: number): Core | null => {
  const found = source.phrase(at);
  if (found?.meaning.is === 'fresh') {
    const noun = source.tokens[found.end];
    if (noun !== undefined && noun.breaks === 0 && freshNouns.has(noun.norm)) return fresh(source, at, found.end + 1);
    const alone = source.tokens[found.end - 1]?.norm ?? '';
    return freshAlone.has(alone) && leadsToWords(source, found.end) ? fresh(source, at, found.end) : null;
  }
  // 新增规定
  const inHan = adds.has(source.tokens[at - 1]?.norm ?? '') ? freshInHan.map((word) => spelt(source, at, word)) : [];
  const end = inHan.find((one) => one !== null);
  if (end !== undefined && end !== null) return fresh(source, at, end);
  if (!freshNouns.has(source.tokens[at]?.norm ?? '')) return null;
  const behind = source.tokens[at + 1]?.breaks === 0 ? source.phrase(at + 1) : null;
  return behind?.meaning.is === 'fresh' ? fresh(source, at, behind.end) : null;
};

const leadsToWords = ({ tokens }: Source, at: number): boolean =>
  isMark(tokens[at], ':"“«') || isMark(tokens[at], ',-');

const fresh = (source: Source, at: number, last: number): Core | null =>
  goesBeside(source, at) ? coreOf({ unit: 'paragraph', fresh: true, last }) : null;

/** The sentence says before where it goes. */
const goesBeside = (source: Source, first: number): boolean => {
  for (let at = first - 1; at >= Math.max(0, first - longestWay); at -= 1) {
    const token = source.tokens[at];
    if (token === undefined || isMark(token, '.;"“”«»')) return false;
    const found = source.phrase(at)?.meaning;
    if (
      found?.is === 'relation' &&
      (found.relation === 'after' || found.relation === 'before' || found.relation === 'between')
    )
      return true;
    if (token.breaks > 0) return false;
  }
  return false;
};
