import { describe, expect, it } from 'vitest';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { understand } from '#proposal/understand.ts';
import { ownPart } from '#proposal/written.ts';
import { type Corrected, correct } from '#submission/correct.ts';
import { mostRevisions } from '#submission/correct-obstacles.ts';
import type { StoredItem, SubmissionWithItems } from '#submission/record.ts';
import type { MoveRecord } from '#submission/undo.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';

const settings = shippedSettings('revcon3');
const draft = settings.drafts.find(({ id }) => id === settings.currentDraft)!;
const at = '2018-06-19T13:00:00Z';

const reply = (
  words: string,
  submission: SubmissionWithItems,
  { hasFiles = false, journal = [] }: { readonly hasFiles?: boolean; readonly journal?: readonly MoveRecord[] } = {},
): Corrected => {
  const written = { parts: [ownPart('body', words)], sender: { name: null, address: null }, unread: [] };
  const { conference } = settings;
  const reading = understand(written, draft, conference, at);
  return correct({ written, reading, hasFiles, submission, journal, draft, conference, at });
};
const two = (over: Partial<StoredItem> = {}): SubmissionWithItems =>
  aSubmission(147, { items: [anItem(1, 'II.19', over), anItem(2, 'II.60')] });
const after = (corrected: Corrected): SubmissionWithItems => {
  if (corrected.outcome !== 'revised') throw new Error(`came to ${corrected.outcome}`);
  return corrected.submission;
};

/** What an officer did: of the first proposal, or of who speaks. */
const moved = (over: Partial<MoveRecord>): MoveRecord => ({
  reference: 'RC3/0147',
  id: '2',
  by: 'officer',
  at,
  move: 'accept',
  items: [{ id: 1, before: { needsReview: true }, after: { needsReview: false } }],
  submission: null,
  tells: false,
  undoneBy: null,
  undoes: null,
  ...over,
});

describe('a correction', () => {
  it('keeps the sender’s words as a part of the revision, and evidence that quotes exactly them', () => {
    const { parts, items, revision } = after(reply('II.19 should be II.20.', two()));
    expect(revision).toBe(1);
    const evidence = items[0]?.evidence.at(-1);
    const part = parts.find(({ part: name }) => name === evidence?.part);
    expect(evidence?.part).toBe('Rev.1 body');
    expect(part?.text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
    expect(evidence?.quote).toContain('II.19 should be II.20');
  });

  it('adds whoever joins to those who have joined, and a group stays a group', () => {
    const joined = after(reply('Iceland and Denmark join us as co-sponsors.', { ...two(), coSponsors: ['Denmark'] }));
    expect(joined).toMatchObject({ coSponsors: ['Denmark', 'Iceland'], capacity: 'joint' });
    const group: SubmissionWithItems = { ...two(), capacity: 'group', onBehalfOf: 'African Group' };
    expect(after(reply('Co-sponsors: Iceland.', group))).toMatchObject({ coSponsors: ['Iceland'], capacity: 'group' });
    expect(reply('Co-sponsors: Denmark.', { ...two(), coSponsors: ['Denmark'] }).outcome).toBe('already');
  });

  const joint = (): SubmissionWithItems => ({
    ...two(),
    delegation: 'Mexico',
    capacity: 'joint',
    coSponsors: ['Norway', 'Iceland'],
  });
  it.each([
    'Norway is no longer a co-sponsor.',
    'Norway has withdrawn its co-sponsorship.',
    'Kindly take Norway off the list of co-sponsors.',
    'Please remove Norway as a co-sponsor of our proposals.',
    'Norway was listed among the co-sponsors by mistake.',
    'Norway no longer co-sponsors our text.',
    'La Norvège ne figure plus parmi les coauteurs.',
    'La Norvège retire son coparrainage.',
    'Merci de supprimer la Norvège de la liste des coauteurs.',
    "La Norvège n'est plus coauteur de notre contribution.",
    'Noruega ya no es copatrocinadora.',
    'Noruega ha retirado su copatrocinio.',
    'Rogamos eliminar a Noruega de la lista de copatrocinadores.',
    'لم تعد النرويج من المشاركين في التقديم.',
    'نرجو حذف النرويج من قائمة المشاركين في التقديم.',
    'انسحبت النرويج من المشاركة في تقديم مقترحاتنا.',
    'Норвегия больше не является соавтором.',
    'Просим исключить Норвегию из списка соавторов.',
    'Норвегия отозвала своё соавторство.',
    '挪威不再是共同提案国。',
    '请将挪威从共同提案国名单中删除。',
    '挪威已退出联署。',
  ])('takes off who stood with the sender, and nobody else: %s', (words) => {
    const now = after(reply(words, joint()));
    expect(now).toMatchObject({ coSponsors: ['Iceland'], capacity: 'joint', delegation: 'Mexico' });
    expect(now.items).toEqual(joint().items);
  });

  it('takes off the last, and puts on another in the same mail', () => {
    expect(after(reply('Norway and Iceland are no longer co-sponsors.', joint()))).toMatchObject({
      coSponsors: [],
      capacity: 'national',
    });
    const other = after(reply('Norway is no longer a co-sponsor. Chile joins us as a co-sponsor.', joint()));
    expect(other.coSponsors).toEqual(['Iceland', 'Chile']);
  });

  it.each([
    'Norway may no longer be a co-sponsor.',
    'Norway is no longer a co-sponsor of item 2.',
    'Norway and Chile are no longer co-sponsors.',
    'Is Norway no longer a co-sponsor?',
    'We are no longer a co-sponsor of Norway’s proposal.',
    'Norway, not Iceland, is a co-sponsor.',
  ])('takes off nobody where that is doubted, of a part, or of another: %s', (words) => {
    expect(['for a person', 'none']).toContain(reply(words, joint()).outcome);
  });

  it('leaves who joins to a person where a person has decided it since', () => {
    const decided = moved({ items: [], submission: { before: { coSponsors: [] }, after: { coSponsors: ['Chile'] } } });
    expect(reply('Co-sponsors: Iceland.', two(), { journal: [decided] }).outcome).toBe('for a person');
  });

  it.each([
    'Please withdraw all but item 2.',
    'We may withdraw item 2 later.',
    'Can item 2 be withdrawn?',
    'Please withdraw item 2 and keep item 1.',
    'Iceland, joined by Chile, co-sponsors our text.',
    'Please do not put this on the website.',
  ])('decides nothing of what is doubted, asked or said by halves: %s', (words) => {
    expect(reply(words, two()).outcome).toBe('for a person');
  });

  it.each(['Could you please withdraw item 2?', 'Item 2 is withdrawn, item 1 stands.'])(
    'does what is asked politely, and of that proposal only: %s',
    (words) => {
      expect(after(reply(words, two())).items.map(({ state }) => state.decision)).toEqual(['open', 'withdrawn']);
    },
  );

  it('settles what the reader doubted of the proposal', () => {
    const doubted = two({ needsReview: true, confidence: 0.5 });
    const [item] = after(reply('Item 1 should be II.20.', doubted)).items;
    expect(item).toMatchObject({ needsReview: false, confidence: 1, state: { workflow: 'placed' } });
  });

  it('waits for a person where the words to be changed do not stand at the new place', () => {
    const edits = [{ op: 'replace', old: 'terrorists', new: 'criminals', occurrence: null, anchor: null }] as const;
    const [item] = after(reply('Item 1 should be III.4.', two({ kind: 'amend', edits: [...edits] }))).items;
    expect(item).toMatchObject({ target: 'III.4', needsReview: true, state: { workflow: 'queued' } });
  });

  it('sent twice changes nothing the second time', () => {
    const once = after(reply('II.19 should be II.20.', two()));
    expect(reply('II.19 should be II.20.', once).outcome).toBe('already');
    const withdrawn = after(reply('Please withdraw item 2.', two()));
    expect(reply('Please withdraw item 2.', withdrawn).outcome).toBe('already');
  });

  it('that comes after a hundred others waits for a person: two machines must end', () => {
    const changed = (revision: number) => reply('II.19 should be II.20.', { ...two(), revision });
    expect(after(changed(mostRevisions - 1)).revision).toBe(mostRevisions);
    expect(changed(mostRevisions)).toEqual({
      outcome: 'for a person',
      why: ['It has been changed 100 times: the correction was not applied.'],
    });
  });

  it('of a proposal by its number gives the next number to what it adds, also after a withdrawal', () => {
    const withdrawn = after(reply('Please withdraw item 2.', two()));
    const added = after(reply('And please add: Section III, paragraph 4: delete.', withdrawn));
    expect(added.items.map(({ id, target, state }) => [id, target, state.decision])).toEqual([
      [1, 'II.19', 'open'],
      [2, 'II.60', 'withdrawn'],
      [3, 'III.4', 'open'],
    ]);
  });
});

describe('a correction takes effect though a person', () => {
  it.each<[string, MoveRecord[]]>([
    ['decided about another proposal', [moved({ items: [{ id: 2, before: {}, after: { target: 'II.61' } }] })]],
    ['wrote a remark', [moved({ items: [{ id: 1, before: {}, after: { notes: [] } }] })]],
    ['made a move and took it back', [moved({ undoneBy: '3' }), moved({ id: '3', undoes: '2' })]],
  ])('%s', (_, journal) => {
    expect(after(reply('II.19 should be II.20.', two(), { journal })).items[0]?.target).toBe('II.20');
  });
});

describe('a correction goes to a person', () => {
  const accepted = [moved({})];
  const speaker = { before: { onBehalfOf: null }, after: { onBehalfOf: 'Arab Group' } };
  const state = { workflow: 'placed', decision: 'reflected', visibility: 'secretariat' } as const;
  it.each<[string, string, SubmissionWithItems, Parameters<typeof reply>[2]?]>([
    ['about a proposal that a person has accepted', 'II.19 should be II.20.', two(), { journal: accepted }],
    [
      'about who speaks, where a person has decided it',
      'We speak for the African Group.',
      two(),
      { journal: [moved({ items: [], submission: speaker })] },
    ],
    ['about a proposal that a person has decided', 'Please withdraw item 1.', two({ state })],
    [
      'about a proposal that is published',
      'This is not for publication.',
      two({ state: { ...state, decision: 'open', visibility: 'published' } }),
    ],
    ['about a number that was never given', 'Please withdraw item 7.', two()],
    ['that says two things about one proposal', 'Item 1 should be II.20. Item 1 should be II.22.', two()],
    ['that brings files', 'II.19 should be II.20.', two(), { hasFiles: true }],
    [
      'whose first half is clear and whose second is not',
      'Please withdraw item 2. Item 1 is not what we meant.',
      two(),
    ],
    ['that withdraws “our proposal” where two stand', 'We withdraw our proposal.', two()],
    ['that only may come', 'We could withdraw item 2 if others agree.', two()],
  ])('%s', (_, words, submission, over) => {
    expect(reply(words, submission, over).outcome).toBe('for a person');
  });
});

describe('no correction is', () => {
  it.each([
    ['thanks', 'Thank you very much, well received.'],
    ['a new contribution', 'Section II, paragraph 19: replace "terrorists" with "criminals".'],
    ['a contribution that says for whom it is', 'On behalf of the African Group: Section III, paragraph 4: delete.'],
    ['a position on a paragraph', 'We support II.19 as it stands.'],
    ['what should be done to a paragraph', 'II.19 should be merged with II.20.'],
    ['nothing', ''],
  ])('%s', (_, words) => {
    expect(reply(words, two()).outcome).toBe('none');
  });
});
