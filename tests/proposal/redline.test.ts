import { describe, expect, it } from 'vitest';
import type { Edit } from '#proposal/reading.ts';
import { redlineOf } from '#proposal/redline.ts';

const edit = (partial: Partial<Edit>): Edit => ({
  op: 'replace',
  old: null,
  new: null,
  occurrence: null,
  anchor: null,
  ...partial,
});
const inWords = (segments: ReturnType<typeof redlineOf>): string =>
  segments
    .map((s) => (s.mark === 'deleted' ? `[-${s.text}-]` : s.mark === 'added' ? `[+${s.text}+]` : s.text))
    .join('');
const amend = (current: string, ...edits: Edit[]): string => inWords(redlineOf({ kind: 'amend', edits }, current));

const text = 'To prevent the diversion of small arms to terrorists and to other terrorists.';

describe('a redline', () => {
  it('shows the removed words beside the new ones', () => {
    expect(amend(text, edit({ op: 'replace', old: 'diversion', new: 'transfer' }))).toBe(
      'To prevent the [-diversion-][+transfer+] of small arms to terrorists and to other terrorists.',
    );
  });
  it('shows a deletion where only words go', () => {
    expect(amend(text, edit({ op: 'delete', old: 'small ', new: '' }))).toContain('of [-small -]arms');
  });
  it('marks every occurrence when the sender said all', () => {
    const shown = amend(text, edit({ old: 'terrorists', new: 'recipients', occurrence: 'all' }));
    expect(shown.match(/\[-terrorists-\]/g)).toHaveLength(2);
  });
  it('marks the occurrence that was named', () => {
    expect(amend(text, edit({ old: 'terrorists', new: 'recipients', occurrence: 2 }))).toMatch(
      /to terrorists and to other \[-terrorists-\]\[\+recipients\+\]\.$/,
    );
  });
  it('never picks one of several when the sender did not say which, but shows both words', () => {
    expect(amend(text, edit({ old: 'terrorists', new: 'recipients' }))).toBe('[-terrorists-][+recipients+]');
  });
  it('shows words that the draft does not hold, deletion included', () => {
    expect(amend(text, edit({ old: 'ammunition', new: 'munitions' }))).toBe('[-ammunition-][+munitions+]');
  });
  it('puts added words at their anchor', () => {
    expect(amend(text, edit({ op: 'insert', new: 'all', anchor: { where: 'before', words: 'terrorists' } }))).toBe(
      '[+all+]',
    );
    expect(
      amend(text, edit({ op: 'insert', new: 'light weapons and', anchor: { where: 'before', words: 'small arms' } })),
    ).toContain('of [+light weapons and +]small arms');
    expect(
      amend(text, edit({ op: 'insert', new: ', and ammunition', anchor: { where: 'after', words: 'small arms' } })),
    ).toContain('small arms[+, and ammunition+] to');
    expect(amend(text, edit({ op: 'insert', new: 'Now', anchor: { where: 'start', words: '' } }))).toMatch(
      /^\[\+Now \+\]To/,
    );
  });
  it('shows two changes in the order of the text, whatever their order in the mail', () => {
    const shown = amend(text, edit({ old: 'terrorists.', new: 'end.' }), edit({ old: 'prevent', new: 'stop' }));
    expect(shown.indexOf('stop')).toBeLessThan(shown.indexOf('end.'));
  });
  it('shows untouched text far from a change as (…)', () => {
    const long = `${'one two three four five '.repeat(10)}TARGET ${'six seven eight nine ten '.repeat(10)}`;
    const shown = amend(long, edit({ old: 'TARGET', new: 'AIM' }));
    expect(shown).toContain('(…)');
    expect(shown).toContain('[-TARGET-][+AIM+]');
    expect(shown.length).toBeLessThan(200);
  });
  it('strikes the whole paragraph for a deletion and adds the whole for an insertion', () => {
    expect(inWords(redlineOf({ kind: 'delete', edits: [] }, text))).toBe(`[-${text}-]`);
    expect(inWords(redlineOf({ kind: 'insert', edits: [edit({ op: 'insert', new: 'To add.' })] }, null))).toBe(
      '[+To add.+]',
    );
  });
  it('shows another text altogether as one deletion and one addition', () => {
    const edits = [edit({ op: 'insert', new: 'To ban the trade of ammunition.' })];
    expect(inWords(redlineOf({ kind: 'replace', edits }, text))).toBe(`[-${text}-][+To ban the trade of ammunition.+]`);
  });
  it('reads one word that stays between two replaced ones with them', () => {
    const edits = [
      edit({ op: 'insert', new: 'To prevent the transfer of light arms to terrorists and to other terrorists.' }),
    ];
    expect(inWords(redlineOf({ kind: 'replace', edits }, text))).toBe(
      'To prevent the [-diversion of small-][+transfer of light+] arms to terrorists and to other terrorists.',
    );
  });
  it('compares a replacing text with the draft word by word, in Chinese too', () => {
    const edits = [
      edit({ op: 'insert', new: 'To prevent the transfer of small arms to terrorists and to other terrorists.' }),
    ];
    expect(inWords(redlineOf({ kind: 'replace', edits }, text))).toContain('[-diversion-][+transfer+]');
    const chinese = redlineOf(
      { kind: 'replace', edits: [edit({ op: 'insert', new: '各国应防止小武器转让。' })] },
      '各国应防止小武器转用。',
    );
    expect(
      chinese
        .filter((s) => s.mark === 'kept')
        .map((s) => s.text)
        .join(''),
    ).toContain('各国');
  });
});
