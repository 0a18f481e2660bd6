import { bareParagraph } from './core.ts';
import type { Core } from './core.ts';
import { tellsOf } from './led-numbers.ts';
import { isMark } from './mention.ts';
import type { Source } from './mention.ts';
import { numberListAt } from './numbers.ts';

/** "Number forty-three, square brackets …": as somebody dictates; "number one concern" counts nothing of the draft. */
export const inWords = (source: Source, at: number): Core | null => {
  if (!spelledOut.has(source.tokens[at - 1]?.norm ?? '')) return null;
  const list = numberListAt(source, at, true, () => null);
  const behind = list === null ? undefined : source.tokens[list.end];
  return list === null ||
    !(
      behind === undefined ||
      behind.breaks > 0 ||
      isMark(behind, ',;:.-') ||
      (list.numbers[0]?.from !== 1 && tellsOf(behind))
    )
    ? null
    : bareParagraph(list.numbers, list.end);
};

const spelledOut: ReadonlySet<string> = new Set(['number', 'numbers', 'numero', 'numeros']);
