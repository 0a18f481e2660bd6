import { describe, expect, it } from 'vitest';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { trackedDraft } from '#infra/local/bench/tracked-draft.ts';
import { wordTimes } from '#infra/local/bench/word-times.ts';

const { conference, drafts } = shippedSettings('revcon3');
const draft = drafts[0]!;

describe('the Word file of the bench', () => {
  it('is the whole draft with a change in every third numbered paragraph, and all of them are read', async () => {
    const { items, bytes } = await wordTimes(draft, conference, 1);
    const changed = draft.places.filter(({ kind }, index) => index % 3 === 0 && kind === 'paragraph');
    expect(items).toBe(changed.length);
    expect(bytes).toBe(trackedDraft(draft).length);
  });
});
