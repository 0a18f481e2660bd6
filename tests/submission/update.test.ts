import { describe, expect, it } from 'vitest';
import type { SubmissionWithItems } from '#submission/record.ts';
import { type MoveRecord, difference } from '#submission/undo.ts';
import { quietMs, updateDueAt, updateOf } from '#submission/update.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';

const since = '2018-06-18T13:00:00.000Z';
const minute = (n: number): string => new Date(Date.parse(since) + n * 60_000).toISOString();

/** A submission after these changes of its one proposal, and the journal of them. */
const after = (
  ...steps: readonly { readonly at: string; readonly target: string; readonly over?: Partial<MoveRecord> }[]
): { submission: SubmissionWithItems; journal: MoveRecord[] } => {
  let item = anItem(1, 'II.19');
  const journal = steps.map(({ at, target, over }, i): MoveRecord => {
    const next = { ...item, target };
    const items = [{ id: 1, ...difference(item, next) }];
    item = next;
    const about = { reference: 'RC3/0147', by: 'Ana', at, move: `target ${target}`, tells: true };
    return { ...about, id: String(i + 2), items, submission: null, undoneBy: null, undoes: null, ...over };
  });
  return { submission: aSubmission(147, { items: [item, anItem(2, 'II.20')] }), journal };
};
const told = ({ submission, journal }: ReturnType<typeof after>, over: Partial<SubmissionWithItems> = {}) =>
  updateOf({ ...submission, ...over }, journal, ['receipt'], since);

describe('what people changed', () => {
  it('is told as from what its sender knows to what is, without the steps between', () => {
    const update = told(after({ at: minute(0), target: 'II.21' }, { at: minute(5), target: 'II.22' }));
    expect(update?.before.items.map(({ target }) => target)).toEqual(['II.19', 'II.20']);
    expect(update?.next).toMatchObject({ revision: 1, items: [{ target: 'II.22' }, { target: 'II.20' }] });
  });

  it('was told before, up to the instant from which it waits', () => {
    const update = told(after({ at: minute(-20), target: 'II.21' }, { at: minute(0), target: 'II.22' }));
    expect(update?.before.items[0]?.target).toBe('II.21');
  });

  it('is no news when all of it was taken back', () => {
    const back = after(
      { at: minute(0), target: 'II.21', over: { undoneBy: '3' } },
      { at: minute(1), target: 'II.19', over: { undoes: '2' } },
    );
    expect(told(back)).toBe(null);
  });

  it('is news when what was told before is taken back', () => {
    const back = after(
      { at: minute(-20), target: 'II.21', over: { undoneBy: '3' } },
      { at: minute(1), target: 'II.19', over: { undoes: '2' } },
    );
    expect(told(back)?.before.items[0]?.target).toBe('II.21');
  });

  it('is told with what was added, which was not there before', () => {
    const { submission, journal } = after({ at: minute(0), target: 'II.21' });
    const added: MoveRecord = {
      ...(journal[0] as MoveRecord),
      id: '3',
      items: [{ id: 3, before: null, after: { target: 'II.5', kind: 'delete' } }],
    };
    const items = [...submission.items, anItem(3, 'II.5')];
    const update = updateOf({ ...submission, items }, [...journal, added], ['receipt'], since);
    expect(update?.before.items.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('of the whole goes back too', () => {
    const { submission, journal } = after();
    const spoken: MoveRecord = {
      ...{ reference: 'RC3/0147', id: '2', by: 'Ana', at: minute(0), move: 'speaker', tells: true, items: [] },
      ...{ undoneBy: null, undoes: null },
      submission: { before: { delegation: 'Switzerland' }, after: { delegation: 'Norway' } },
    };
    const update = updateOf({ ...submission, delegation: 'Norway' }, [...journal, spoken], ['receipt'], since);
    expect([update?.before.delegation, update?.next.delegation]).toEqual(['Switzerland', 'Norway']);
  });

  it.each<[string, Partial<SubmissionWithItems>]>([
    ['whose sender nothing proves', { trust: 'unproven' }],
    ['whose sender is not who he says', { trust: 'failed' }],
    ['in quarantine', { quarantined: true }],
    ['that is itself a correction', { corrects: 'RC3/0001' }],
    ['without an address', { sender: { name: 'A', address: null } }],
  ])('is told to nobody of a submission %s', (_, over) => {
    expect(told(after({ at: minute(0), target: 'II.21' }), over)).toBe(null);
  });

  it('of imported mail is told only where that was answered', () => {
    const { submission, journal } = after({ at: minute(0), target: 'II.21' });
    expect(updateOf({ ...submission, imported: true }, journal, [], since)).toBe(null);
    expect(updateOf({ ...submission, imported: true }, journal, ['receipt'], since)).not.toBe(null);
  });

  it('is told when nothing has followed it for a while', () => {
    expect(Date.parse(updateDueAt(since)) - Date.parse(since)).toBe(quietMs);
  });
});
