import type { Token } from '#reference/tokens.ts';
import { addsAdverb, addsLittle, addsWith } from './words/ending.ts';

/** "Paragraph 12 may go", "may go, too", "may go in our view": nothing that is asked comes behind; "may go too far" says more. */
export const endsThere = (tokens: readonly Token[], end: number): boolean => {
  const behind = tokens[end];
  if (behind === undefined || behind.kind === 'mark' || behind.breaks > 0 || addsLittle.has(behind.norm)) return true;
  const next = tokens[end + 1];
  if (addsAdverb.has(behind.norm)) return next === undefined || next.kind === 'mark' || next.breaks > 0;
  return addsWith.get(behind.norm)?.has(next?.norm ?? '') === true;
};
