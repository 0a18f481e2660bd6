import { describe, expect, it } from 'vitest';
import { itemsOf, placed } from './reading-of.ts';

const under = (section: string, line: string): string =>
  `Our comments on Section ${section} are as follows:\n\n${line}`;

describe('English as delegations write it', () => {
  it.each([
    ['In paragraph 12 the words "national laws" should go.', 'II.12 amend'],
    ['We could do without paragraph 12.', 'II.12 delete'],
    ['Sub-section B.2 should be entitled "Women, peace and security".', 'II.B.2 replace'],
    ['Paragraph 86 belongs next to paragraph 2.', 'II.86 move'],
    ['Paragraph 71 tries to say three things and would read better as three separate paragraphs.', 'II.71 split'],
    ['We are pleased with paragraph 84.', 'II.84 support'],
    ['We attach importance to paragraph 18.', 'II.18 support'],
    ['We propose that paragraph 43 speak of “weapons and ammunition” rather than of “weapons”.', 'II.43 amend'],
    ['In paragraph 44, “might be diverted and/or misused” should become “are diverted”.', 'II.44 amend'],
    ['On paragraph 12 we can go along with the text.', 'II.12 support'],
    ['New para after 48 (see the regional convention, article 9): "To notify violations."', 'II.48+ insert'],
    ['Insert a new paragraph before 20: "To share experience."', 'II.19+ insert'],
  ])('%s', (line, wanted) => {
    expect(placed(under('II', line))).toContain(wanted);
  });

  it('"x" to be followed by "y" says where first and what then', () => {
    const [item] = itemsOf(under('II', 'Para 65: "the internet" to be followed by ", including social media".'));
    expect(item).toMatchObject({ target: 'II.65', kind: 'amend', newText: ', including social media' });
    expect(item?.edits[0]?.anchor).toEqual({ where: 'after', words: 'the internet' });
  });

  it('marks are called by their names', () => {
    const [item] = itemsOf(under('III', 'para 12: add a comma after "for tracing purposes"'));
    expect(item).toMatchObject({ target: 'III.12', kind: 'amend', newText: ',' });
  });

  it('a long quotation that one paragraph alone has is where the reader is', () => {
    const items = itemsOf(
      'We have one remark.\n\n“To not authorize any international transfer of small arms and light weapons if there is a significant risk...” – this is narrow. The following words could be added at the end: “, or to commit”.',
    );
    expect(items.map((item) => `${item.target} ${item.kind}`)).toEqual(['II.37 amend']);
  });
});
