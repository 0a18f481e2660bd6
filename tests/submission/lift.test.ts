import { describe, expect, it } from 'vitest';
import { namesakeSentence } from '#submission/doubts.ts';
import { lifted } from '#submission/lift.ts';
import type { State, SubmissionWithItems } from '#submission/record.ts';
import { anItem, aSubmission } from '#tests/support/submissions.ts';

const state = (workflow: State['workflow']): State => ({ workflow, decision: 'open', visibility: 'secretariat' });
const byAna = { by: 'Ana', at: '2018-06-18T13:00:00.000Z', move: 'target II.20' };
/** What a broken copy was stored as, and what the proven mail would be stored as. */
const broken = (changes: Partial<SubmissionWithItems> = {}): SubmissionWithItems =>
  aSubmission(147, {
    trust: 'failed',
    items: [
      anItem(1, 'II.19', { state: state('queued') }),
      anItem(2, 'II.4', { state: state('queued'), needsReview: true }),
    ],
    ...changes,
  });
const proven = (changes: Partial<SubmissionWithItems> = {}): SubmissionWithItems =>
  aSubmission(148, { items: [anItem(1, 'II.19'), broken().items[1]!], ...changes });

describe('a proven copy of a mail that nothing proved', () => {
  it('gives it trust, sender and words; its number, time and token stay', () => {
    const after = lifted(
      broken({ sender: { name: 'Nobody', address: 'a@mission.example' }, receivedAt: '2018-06-18T11:00:00.000Z' }),
      proven({ trust: 'authenticated', subject: 'As it was sent', problems: [namesakeSentence('RC3/0147')] }),
    );
    expect(after).toMatchObject({
      reference: 'RC3/0147',
      receivedAt: '2018-06-18T11:00:00.000Z',
      replyToken: 'token-147',
      trust: 'authenticated',
      sender: { name: 'A. Delegate' },
      subject: 'As it was sent',
      problems: [],
    });
    expect(after?.items.map((item) => item.state.workflow)).toEqual(['placed', 'queued']);
  });

  it('changes nothing of what a person touched, but for what waited only for the proof', () => {
    const [first, second] = broken().items;
    const after = lifted(
      broken({ items: [{ ...first!, target: 'II.20', touched: byAna }, second!] }),
      proven({ parts: [{ part: 'body', text: 'Other' }] }),
    );
    expect(after?.items.map(({ target, state: { workflow } }) => [target, workflow])).toEqual([
      ['II.20', 'placed'],
      ['II.4', 'queued'],
    ]);
    expect(after).toMatchObject({ trust: 'known', parts: broken().parts });
  });

  it('leaves a correction waiting', () => {
    const waits = { disposition: 'correction' as const, corrects: 'RC3/0100' };
    const items = [anItem(1, 'II.19', { state: state('queued') })];
    expect(lifted(broken({ ...waits, items }), proven({ ...waits, items }))?.items[0]?.state.workflow).toBe('queued');
  });

  it('leaves as it is what a person has vouched for', () => {
    const vouched = broken({ trust: 'known', vouched: true, touched: byAna });
    expect(lifted(vouched, proven())).toBe(vouched);
  });

  it.each<[string, Partial<SubmissionWithItems>, Partial<SubmissionWithItems>]>([
    ['was put aside by a person', { quarantined: true }, {}],
    ['was corrected since', { revision: 1 }, {}],
    ['names another delegation', { delegation: 'Germany' }, {}],
    ['says something else of publication', { publication: 'no' }, {}],
    ['is of another draft', {}, { draft: 'd3' }],
    ['asks something of another place', {}, { items: [anItem(1, 'II.20'), anItem(2, 'II.4')] }],
    ['asks less', {}, { items: [anItem(1, 'II.19')] }],
    ['corrects another submission', { corrects: 'RC3/0100' }, {}],
  ])('is a submission of its own where the first %s', (_, first, later) => {
    expect(lifted(broken(first), proven(later))).toBeNull();
  });
});
