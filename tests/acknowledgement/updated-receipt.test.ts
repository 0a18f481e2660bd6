import { describe, expect, it } from 'vitest';
import { updatedReceipt } from '#acknowledgement/updated-receipt.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import type { Letter } from '#mail/message.ts';
import type { StoredItem, SubmissionWithItems } from '#submission/record.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';

const settings = shippedSettings('revcon3');
const now = new Date('2018-06-18T14:00:00Z');
const closed: StoredItem['state'] = { workflow: 'closed', decision: 'open', visibility: 'secretariat' };

const written = (before: SubmissionWithItems, next: SubmissionWithItems): Letter => {
  const [message] = updatedReceipt(settings, 'https://site.example', now)({ before, next });
  return JSON.parse(message?.letter ?? 'null') as Letter;
};
const before = aSubmission(147, { items: [anItem(1, 'II.19'), anItem(2, 'II.20')] });
/** What stands between the title of the changes and that of the proposals. */
const changed = ({ text }: Letter): string => text.slice(text.indexOf('What changed'), text.indexOf('as understood'));

describe('the receipt of what people changed', () => {
  it('says for each proposal what it was and what it is, and nothing of the others', () => {
    const next = { ...before, revision: 1, items: [anItem(1, 'III.19'), anItem(2, 'II.20')] };
    const letter = written(before, next);
    expect(letter.subject).toContain('RC3/0147 Rev.1');
    expect(letter.text).toContain('The secretariat has changed the reading');
    expect(letter.text).toMatch(/item 1[^\n]*\n[^\n]*II\.19[\s\S]*III\.19/i);
    expect(changed(letter)).not.toMatch(/II\.20/);
  });

  it('says that a proposal is none any longer, and does not set it out again', () => {
    const next = { ...before, revision: 1, items: [anItem(1, 'II.19'), anItem(2, 'II.20', { state: closed })] };
    const letter = written(before, next);
    expect(changed(letter)).toMatch(/II\.20[\s\S]*nothing/);
    expect(letter.text).not.toContain('RC3/0147/2');
    expect(letter.text).toContain('RC3/0147/1');
  });

  it('says who speaks now, in the sender’s language', () => {
    const speaks = { ...before, language: 'fr' as const };
    const letter = written(speaks, { ...speaks, revision: 1, delegation: 'Norway' });
    expect(letter.text).toMatch(/Suisse[\s\S]*Norvège/);
  });

  it('is not written for a draft that is not loaded', () => {
    const next = { ...before, draft: 'd9', revision: 1 };
    expect(updatedReceipt(settings, '', now)({ before, next })).toEqual([]);
  });
});
