import type { TypedWords } from './moves.ts';

/** `OLD => NEW`, one a line; without an arrow, the whole text. */
export const typedWords = (text: string): TypedWords => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0 || !lines.every((line) => line.includes('=>'))) return { whole: text.trim() };
  return {
    changes: lines.map((line) => {
      const at = line.indexOf('=>');
      return { old: line.slice(0, at).trim(), new: line.slice(at + 2).trim() };
    }),
  };
};
