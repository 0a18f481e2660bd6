import { describe, expect, it } from 'vitest';
import { compared } from '#proposal/changes-in.ts';
import { wordChanges } from '#proposal/word-changes.ts';
import { draft } from './reading-of.ts';

const paragraph = draft.places.find(({ id }) => id === 'V.5')?.words['en'] ?? '';
const chinese = '各国应当鼓励在联合国《行动纲领》的框架内加强国际合作与援助，并酌情提供协助。'.repeat(20);

describe('two texts', () => {
  it('that have no word in common stand for each other as a whole, in whatever language', () => {
    expect(compared(paragraph, chinese)).toEqual([
      { mark: 'deleted', text: paragraph },
      { mark: 'added', text: chinese },
    ]);
    expect(wordChanges(paragraph, chinese)).toEqual([
      { op: 'replace', old: paragraph, new: chinese, occurrence: null, anchor: null },
    ]);
  });

  it('in Chinese are laid over each other by words, though no space parts them', () => {
    expect(wordChanges('鼓励各国加强国际合作与援助。', '鼓励各国加强区域合作与援助。')).toMatchObject([
      { op: 'replace', old: '国际', new: '区域' },
    ]);
  });

  it('of which one grew beyond all measure are not gone through word by word', () => {
    const grown = `${paragraph} ${Array.from({ length: 100_000 }, (_, at) => `word${String(at)}`).join(' ')}`;
    expect(compared(paragraph, grown)).toHaveLength(2);
    expect(wordChanges(paragraph, grown)).toHaveLength(1);
  });
});
