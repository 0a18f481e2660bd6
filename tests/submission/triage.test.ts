import { describe, expect, it } from 'vitest';
import { outlineOf } from '#draft/outline.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import type { Edit } from '#proposal/reading.ts';
import type { ItemMove, Moved, MoveOutcome, Refusal, SubmissionMove } from '#submission/moves.ts';
import { decisionMoves, visibilityMoves, workflowMoves } from '#submission/moves.ts';
import {
  decisions,
  type State,
  type StoredItem,
  type SubmissionWithItems,
  trusts,
  visibilities,
  workflows,
} from '#submission/record.ts';
import { refusalWords } from '#submission/refusal-words.ts';
import { moveItem } from '#submission/triage.ts';
import { moveEach } from '#submission/triage-all.ts';
import { moveSubmission } from '#submission/triage-submission.ts';
import { kinds } from '#proposal/reading.ts';
import { handVerbs } from '#wording/desk.ts';
import { anItem, aSubmission } from '#tests/support/submissions.ts';

const { conference, drafts } = shippedSettings('revcon3');
const [draft] = drafts;
if (draft === undefined) throw new Error('no draft');
const setting = { outline: outlineOf(draft), conference, by: 'Ana', at: '2018-06-18T13:00:00.000Z' };

const placed: State = { workflow: 'placed', decision: 'open', visibility: 'secretariat' };
const withItem = (changes: Partial<StoredItem>, over: Partial<SubmissionWithItems> = {}): SubmissionWithItems =>
  aSubmission(147, { items: [anItem(1, 'II.1'), anItem(2, 'II.19', changes)], ...over });
const make = (submission: SubmissionWithItems, move: ItemMove): MoveOutcome => moveItem(submission, 2, move, setting);
const after = (outcome: MoveOutcome, at = 0): StoredItem => {
  if (outcome.outcome === 'refused') throw new Error(refusalWords(outcome.refusal, 'en', 'America/New_York'));
  return outcome.items[at]?.after as StoredItem;
};
const tells = (outcome: MoveOutcome): boolean => (outcome as Moved).tells;
const why = (outcome: MoveOutcome): string =>
  outcome.outcome === 'refused' ? refusalWords(outcome.refusal, 'en', 'America/New_York') : 'was made';

describe('a decision on a proposal', () => {
  for (const from of decisions)
    for (const to of decisions)
      it(`from ${from} to ${to} is ${decisionMoves[from].includes(to) ? 'taken' : 'refused'}`, () => {
        const outcome = make(withItem({ state: { ...placed, decision: from } }), { move: 'decide', decision: to });
        if (decisionMoves[from].includes(to)) expect(after(outcome).state).toEqual({ ...placed, decision: to });
        else expect(outcome.outcome).toBe('refused');
      });

  it('leads back to open from everywhere but a withdrawal, which is the delegation’s own', () => {
    for (const from of decisions)
      expect(decisionMoves[from].includes('open')).toBe(from !== 'open' && from !== 'withdrawn');
  });

  it.each(['unconfirmed', 'queued', 'closed'] as const)('is not taken of one that is %s', (workflow) => {
    const outcome = make(withItem({ state: { ...placed, workflow } }), { move: 'decide', decision: 'reflected' });
    expect(outcome.outcome).toBe('refused');
  });

  it('is no news for its delegation, but a withdrawal is', () => {
    expect(tells(make(withItem({}), { move: 'decide', decision: 'reflected' }))).toBe(false);
    expect(tells(make(withItem({}), { move: 'decide', decision: 'withdrawn' }))).toBe(true);
  });
});

describe('who may read a proposal', () => {
  const moves = { secretariat: 'unpublish', published: 'publish', 'not-for-publication': 'withhold' } as const;
  for (const from of visibilities)
    for (const to of visibilities)
      it(`from ${from} to ${to} is ${visibilityMoves[from].includes(to) ? 'changed' : 'refused'}`, () => {
        const outcome = make(withItem({ state: { ...placed, visibility: from } }), { move: moves[to] });
        if (visibilityMoves[from].includes(to)) expect(after(outcome).state.visibility).toBe(to);
        else expect(outcome.outcome).toBe('refused');
      });

  for (const trust of trusts)
    for (const publication of ['yes', 'no', 'unstated'] as const)
      for (const workflow of workflows)
        it(`is everybody only where it is proven, placed and not refused: ${trust}, ${publication}, ${workflow}`, () => {
          const outcome = make(withItem({ state: { ...placed, workflow } }, { trust, publication }), {
            move: 'publish',
          });
          const may = (trust === 'known' || trust === 'authenticated') && publication !== 'no' && workflow === 'placed';
          expect(outcome.outcome).toBe(may ? 'moved' : 'refused');
        });

  it('is not everybody while it is in quarantine', () => {
    expect(why(make(withItem({}, { quarantined: true }), { move: 'publish' }))).toMatch(/release it first/);
  });
});

describe('where a proposal stands', () => {
  const queued = { needsReview: true, state: { ...placed, workflow: 'queued' } } as const;

  it('leaves no state that the table does not let it leave', () => {
    expect(workflowMoves.unconfirmed).toEqual([]);
    const unconfirmed = withItem({ state: { ...placed, workflow: 'unconfirmed' } }, { unconfirmed: true });
    for (const move of [{ move: 'accept' }, { move: 'target', target: 'II.20' }, { move: 'not-a-proposal' }] as const)
      expect(why(make(unconfirmed, move))).toMatch(/only the link/);
  });

  it('is its place once a person accepts the reading, which is no news for its sender', () => {
    const outcome = make(withItem(queued), { move: 'accept' });
    expect(after(outcome)).toMatchObject({ needsReview: false, state: placed, target: 'II.19' });
    expect(tells(outcome)).toBe(false);
  });

  it.each(['unproven', 'failed'] as const)('is still the queue while its sender is %s', (trust) => {
    const item = after(make(withItem(queued, { trust }), { move: 'accept' }));
    expect(item).toMatchObject({ needsReview: false, state: { workflow: 'queued' } });
  });

  it('cannot be accepted without a place: the candidates are named', () => {
    const candidates = [{ target: 'III.19', confidence: 0.4, why: 'the number' }];
    expect(why(make(withItem({ ...queued, target: 'unknown', candidates }), { move: 'accept' }))).toMatch(/III\.19/);
  });

  it('is another place when a person says so, and its sender is told', () => {
    const outcome = make(withItem(queued), { move: 'target', target: 'III.19' });
    expect(after(outcome)).toMatchObject({ target: 'III.19', needsReview: false, state: placed });
    expect(tells(outcome)).toBe(true);
  });

  it('is no place that the draft lacks: it is said what there is', () => {
    expect(why(make(withItem(queued), { move: 'target', target: 'II.940' }))).toMatch(/paragraphs 1 to \d+/);
  });

  it('is the queue again for a place that nobody can tell', () => {
    expect(after(make(withItem({}), { move: 'target', target: 'unknown' })).state.workflow).toBe('queued');
  });

  it('is the candidate that was chosen, by its number', () => {
    const candidates = [
      { target: 'III.19', confidence: 0.4, why: 'a' },
      { target: 'IV.19', confidence: 0.3, why: 'b' },
    ];
    const item = withItem({ ...queued, target: 'unknown', candidates });
    expect(after(make(item, { move: 'candidate', nth: 2 })).target).toBe('IV.19');
    for (const nth of [0, 3]) expect(why(make(item, { move: 'candidate', nth }))).toMatch(/1 III\.19, 2 IV\.19/);
  });

  it('is nowhere when it is no proposal, and nothing of it stays published', () => {
    const outcome = make(withItem({ state: { ...placed, visibility: 'published' } }), { move: 'not-a-proposal' });
    expect(after(outcome).state).toEqual({ workflow: 'closed', decision: 'open', visibility: 'secretariat' });
    expect(tells(outcome)).toBe(true);
  });

  it('is its place again when a person finds that it is one after all', () => {
    const outcome = make(withItem({ state: { ...placed, workflow: 'closed' } }), { move: 'accept' });
    expect(after(outcome).state.workflow).toBe('placed');
    expect(tells(outcome)).toBe(true);
  });

  it('is the queue for what a correction asks: that is carried out on what it corrects', () => {
    const correction = withItem(queued, { corrects: 'RC3/0100', disposition: 'correction' });
    expect(why(make(correction, { move: 'accept' }))).toMatch(/RC3\/0100/);
    expect(after(make(correction, { move: 'target', target: 'II.20' })).state.workflow).toBe('queued');
  });

  it('is not changed by saying what is so already', () => {
    for (const move of [
      { move: 'accept' },
      { move: 'target', target: 'II.19' },
      { move: 'kind', kind: 'delete', destination: null },
    ] as const)
      expect(why(make(withItem({}), move))).toMatch(/already/);
  });
});

describe('what a proposal asks', () => {
  const edits: Edit[] = [{ op: 'replace', old: 'terrorists', new: 'recipients', occurrence: null, anchor: null }];
  const amend: Partial<StoredItem> = { kind: 'amend', edits, oldText: 'terrorists', newText: 'recipients' };

  it('is support instead: the words go', () => {
    const item = after(make(withItem(amend), { move: 'kind', kind: 'support', destination: null }));
    expect(item).toMatchObject({ kind: 'support', edits: [] });
    expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['oldText']));
  });

  it('is a replacement instead: one edit, the new words', () => {
    const item = after(make(withItem(amend), { move: 'kind', kind: 'replace', destination: null }));
    expect(item).toMatchObject({ edits: [{ op: 'replace', old: null, new: 'recipients' }], newText: 'recipients' });
  });

  it('is a move to a place of the draft', () => {
    expect(after(make(withItem({}), { move: 'kind', kind: 'move', destination: 'III.4' })).destination).toBe('III.4');
    expect(make(withItem({}), { move: 'kind', kind: 'move', destination: 'XX.4' }).outcome).toBe('refused');
  });

  it('is other words, one by one, that stand in the draft', () => {
    const words = { changes: [{ old: 'terrorists', new: 'unauthorized recipients' }] };
    expect(after(make(withItem(amend), { move: 'words', words }))).toMatchObject({
      edits: [{ op: 'replace', old: 'terrorists', new: 'unauthorized recipients' }],
      oldText: 'terrorists',
      newText: 'unauthorized recipients',
    });
    const wrong = { changes: [{ old: 'no such words', new: 'x' }] };
    expect(why(make(withItem(amend), { move: 'words', words: wrong }))).toMatch(
      /“no such words” does not stand in II\.19/,
    );
  });

  it('is the whole edited text: compared with the draft, word by word', () => {
    const current = setting.outline.place('II.19')?.words.en ?? '';
    const whole = current.replace('terrorists', 'unauthorized recipients');
    const item = after(make(withItem(amend), { move: 'words', words: { whole } }));
    expect(item.edits).toHaveLength(1);
    expect(item.edits[0]).toMatchObject({ old: 'terrorists', new: 'unauthorized recipients' });
  });

  it('is no words where its kind has none', () => {
    expect(why(make(withItem({ kind: 'support' }), { move: 'words', words: { whole: 'x' } }))).toMatch(/“support”/);
  });

  it('is two things at two places: the first keeps its number, the second takes the next', () => {
    const outcome = make(withItem(amend), { move: 'split', targets: ['II.19', 'II.20'] });
    expect([after(outcome), after(outcome, 1)]).toMatchObject([
      { id: 2, target: 'II.19', kind: 'amend' },
      { id: 3, target: 'II.20', kind: 'amend', state: placed },
    ]);
  });

  it('splits by itself edit by edit, or paragraph by paragraph of a range', () => {
    const two = { ...amend, edits: [...edits, { ...(edits[0] as Edit), old: 'a', new: 'b' }] };
    const byEdit = make(withItem(two), { move: 'split', targets: [] });
    expect([after(byEdit).newText, after(byEdit, 1).newText]).toEqual(['recipients', 'b']);
    const byPlace = make(withItem({ target: 'II.4-6' }), { move: 'split', targets: [] });
    expect((byPlace as Moved).items.map((item) => item.after.target)).toEqual(['II.4', 'II.5', 'II.6']);
    expect(why(make(withItem(amend), { move: 'split', targets: [] }))).toMatch(/name the places/);
  });
});

describe('a move on a whole submission', () => {
  const whole = (submission: SubmissionWithItems, move: SubmissionMove): MoveOutcome =>
    moveSubmission(submission, move, setting);

  it('publishes what can be published, as one move', () => {
    const two = withItem({ needsReview: true, state: { ...placed, workflow: 'queued' } });
    const outcome = moveEach(two, null, { move: 'publish' }, setting) as Moved;
    expect(outcome.items.map((item) => item.after.id)).toEqual([1]);
    expect(moveEach(aSubmission(1, { publication: 'no' }), null, { move: 'publish' }, setting).outcome).toBe('refused');
  });

  it('adds what was typed in from a scan, under the next number', () => {
    const scan = aSubmission(9, { disposition: 'needs-reading', items: [] });
    const row = { target: 'II.19', kind: 'insert', words: 'A new paragraph.', reason: '' } as const;
    expect(after(whole(scan, { move: 'add', ...row }))).toMatchObject({
      id: 1,
      target: 'II.19+',
      newText: 'A new paragraph.',
      confidence: 1,
      state: placed,
    });
    expect(why(whole(scan, { move: 'add', ...row, words: ' ' }))).toMatch(/No words/);
    expect(why(whole(scan, { move: 'add', ...row, target: 'II.940' }))).toMatch(/no place/);
  });

  it('corrects who speaks; a co-sponsor that is a member of the group goes', () => {
    const outcome = whole(withItem({}, { coSponsors: ['Kenya', 'Norway'] }), {
      move: 'speaker',
      delegation: 'Nigeria',
      capacity: 'group',
      onBehalfOf: 'African Group',
    }) as Moved;
    expect(outcome.submission).toMatchObject({
      delegation: 'Nigeria',
      onBehalfOf: 'African Group',
      coSponsors: ['Norway'],
    });
    expect(
      whole(withItem({}), { move: 'speaker', delegation: 'X', capacity: 'group', onBehalfOf: 'No Group' }).outcome,
    ).toBe('refused');
  });

  it('vouches for the sender: what waited for just that is placed', () => {
    const unproven = withItem({ needsReview: true, state: { ...placed, workflow: 'queued' } }, { trust: 'unproven' });
    const first = { ...(unproven.items[0] as StoredItem), state: { ...placed, workflow: 'queued' as const } };
    const outcome = whole(
      { ...unproven, items: [first, unproven.items[1] as StoredItem] },
      { move: 'vouch', bound: true },
    ) as Moved;
    expect(outcome.submission).toEqual({ trust: 'known', vouched: true });
    expect(outcome.items.map((item) => [item.after.id, item.after.state.workflow])).toEqual([[1, 'placed']]);
    expect(outcome.tells).toBe(true);
  });

  it('puts it into quarantine, and nothing of it stays published', () => {
    const outcome = whole(withItem({ state: { ...placed, visibility: 'published' } }), { move: 'quarantine' }) as Moved;
    expect(outcome.submission).toEqual({ quarantined: true });
    expect(outcome.items[0]?.after.state.visibility).toBe('secretariat');
    expect(why(whole(withItem({}), { move: 'release' }))).toMatch(/already/);
  });

  it('keeps a note with who wrote it and when', () => {
    const outcome = whole(withItem({}), { move: 'note', text: ' Called the mission. ' }) as Moved;
    expect(outcome.submission?.notes).toEqual([{ by: 'Ana', at: setting.at, text: 'Called the mission.' }]);
    expect(outcome.tells).toBe(false);
    expect(why(whole(withItem({}), { move: 'note', text: ' ' }))).toMatch(/nothing to note/);
  });
});

it('a refusal is said in both working languages, and names what is possible', () => {
  const refusal = { why: 'no item', possible: [1, 2] } as const;
  expect(refusalWords(refusal, 'en', 'America/New_York')).toMatch(/1, 2/);
  expect(refusalWords(refusal, 'fr', 'America/New_York')).toMatch(/1, 2/);
  expect(why(moveItem(withItem({}), 7, { move: 'accept' }, setting))).toMatch(/there is 1, 2/);
});

describe('a refusal names what was done and what is possible as a person would, in both working languages', () => {
  const at = '2018-06-18T13:05:00.000Z';
  const zone = 'America/New_York';
  it.each<[Refusal, RegExp, RegExp]>([
    [
      { why: 'changed since', by: 'Ben', at, move: 'target II.12' },
      /: Ben moved to II\.12 \(.*18 June 2018, 09:05.*\)\. Look/,
      /: Ben a déplacé vers II\.12 \(.*18 juin 2018.*9.*05.*\)\. Regardez/,
    ],
    [
      { why: 'changed since', by: 'Ben', at, move: 'decide not-reflected' },
      /Ben noted the outcome \(not reflected\)/,
      /Ben a noté la suite donnée \(non reprise\)/,
    ],
    [{ why: 'changed since', by: 'Ben', at, move: 'kind insert' }, /changed the kind to insert/, /type en insérer/],
    [
      { why: 'not a move of the table', from: 'withdrawn', possible: [] },
      /It is “withdrawn”, and stays so\./,
      /« retirée »/,
    ],
    [
      { why: 'not a move of the table', from: 'not-reflected', possible: ['partly', 'overtaken'] },
      /“not reflected”; from there it can become partly reflected, overtaken/,
      /« non reprise » ; il peut devenir /,
    ],
    [
      { why: 'takes no words', kind: 'reserve' },
      /first \(amend, .*insert/,
      /type « formuler une réserve ».*\(.*insérer.*\)/,
    ],
  ])('%o', (refusal, english, french) => {
    expect(refusalWords(refusal, 'en', zone)).toMatch(english);
    expect(refusalWords(refusal, 'fr', zone)).toMatch(french);
  });

  it('without the words of a command', () => {
    const all: Refusal[] = [
      ...handVerbs.map((verb): Refusal => ({ why: 'changed since', by: 'Ben', at, move: `${verb} II.12` })),
      ...kinds.map((kind): Refusal => ({ why: 'takes no words', kind })),
      { why: 'unplaced', candidates: [] },
      { why: 'unplaced', candidates: ['III.19'] },
      { why: 'no candidate', possible: [] },
      { why: 'no candidate', possible: ['1 III.19'] },
      { why: 'a correction', corrects: 'RC3/0001' },
      ...(['unconfirmed', 'queued', 'placed', 'closed'] as const).map((workflow): Refusal => ({
        why: 'must be placed',
        workflow,
      })),
    ];
    const said = all.flatMap((refusal) =>
      (['en', 'fr'] as const).map((language) => refusalWords(refusal, language, zone)),
    );
    expect(
      said.filter((words) => /target|seen-to|candidate 1|not-a-|\bundo\b|did “|a fait «|T\d\d:/.test(words)),
    ).toEqual([]);
  });
});
