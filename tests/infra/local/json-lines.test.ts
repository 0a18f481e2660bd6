import { describe, expect, it } from 'vitest';
import { oneLine } from '#infra/local/json-lines.ts';

describe('a line of JSON', () => {
  it.each(['\u0085', '\u2028', '\u2029', '\n'])('is one line even with %j in its words', (character) => {
    const line = oneLine({ quote: `before${character}after` });
    expect(line.split(/[\n\u0085\u2028\u2029]/u)).toHaveLength(1);
    expect(JSON.parse(line)).toEqual({ quote: `before${character}after` });
  });
});
