import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Compilation, compilationOf } from '#compilation/compilation.ts';
import { type Choice } from '#compilation/gathered.ts';
import { outlineOf } from '#draft/outline.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { placesTouched } from '#draft/target.ts';
import { kinds } from '#proposal/reading.ts';
import {
  type StoredItem,
  type SubmissionWithItems,
  decisions,
  trusts,
  visibilities,
  workflows,
} from '#submission/record.ts';
import { anEdit, saying, swap } from '#tests/support/listed.ts';
import { anItem, aSubmission } from '#tests/support/submissions.ts';

const { conference, drafts } = shippedSettings('revcon3');
const draft = drafts[0]!;
const outline = outlineOf(draft);
const cutOff = '2018-06-20T00:00:00.000Z';
const whole: Choice = { attribution: true, public: false, section: null };

const compile = (submissions: readonly SubmissionWithItems[], choice: Partial<Choice> = {}): Compilation =>
  compilationOf({ conference, draft, submissions, cutOff, choice: { ...whole, ...choice } });
const from = (number: number, delegation: string | null, ...items: StoredItem[]): SubmissionWithItems =>
  aSubmission(number, {
    delegation,
    receivedAt: new Date(Date.UTC(2018, 5, 18, 12, number)).toISOString(),
    items,
  });
const places = (compilation: Compilation) => [
  ...(compilation.general === null ? [] : [compilation.general]),
  ...compilation.sections.flatMap(({ places: those }) => those),
];
const at = (compilation: Compilation, target: string) => places(compilation).find((place) => place.target === target)!;
const numbers = (compilation: Compilation, target: string): string[] =>
  at(compilation, target).entries.flatMap(({ proposals }) =>
    proposals.map((p) => `${String(p.number)}/${String(p.item.id)}`),
  );
const withdrawn = { workflow: 'closed', decision: 'withdrawn', visibility: 'secretariat' } as const;
const queued = { workflow: 'queued', decision: 'open', visibility: 'secretariat' } as const;
const published = { workflow: 'placed', decision: 'open', visibility: 'published' } as const;

describe('the full compilation', () => {
  it('has every place of the draft, in its order, with or without proposals', () => {
    expect(places(compile([])).map(({ target }) => target)).toEqual(draft.places.map(({ id }) => id));
  });
  it('orders one place as a marshalled list: delete, amend and replace, new paragraph after, withdrawn last', () => {
    const compiled = compile([
      from(1, 'France', anItem(1, 'II.19', { kind: 'delete', state: withdrawn })),
      from(2, 'Norway', anItem(1, 'II.19+', { kind: 'insert', edits: [anEdit({ op: 'insert', new: 'New.' })] })),
      from(3, 'Mexico', anItem(1, 'II.19', saying('comment', 'Too long.'))),
      from(4, 'Cuba', anItem(1, 'II.19', swap('terrorists', 'criminals'))),
      from(5, 'Chile', anItem(1, 'II.19', { kind: 'delete' })),
    ]);
    expect(numbers(compiled, 'II.19')).toEqual(['5/1', '4/1', '3/1', '2/1', '1/1']);
  });
  it('keeps alternatives together, by the time of their first, before what came between them', () => {
    const text = outline.place('I.2')!.words.en!;
    const [first, second, , , , sixth] = text.split(' ');
    const compiled = compile([
      from(1, 'France', anItem(1, 'I.2', swap(`${first!} ${second!}`, 'A'))),
      from(2, 'Norway', anItem(1, 'I.2', swap(sixth!, 'B'))),
      from(3, 'Mexico', anItem(1, 'I.2', swap(`${first!} ${second!}`, 'C'))),
    ]);
    expect(numbers(compiled, 'I.2')).toEqual(['1/1', '3/1', '2/1']);
    expect(at(compiled, 'I.2').entries.map(({ alternative }) => alternative)).toEqual([
      { number: 1, of: 2 },
      { number: 2, of: 2 },
      null,
    ]);
  });
  it('joins a group and one of its members that ask the same in one entry', () => {
    const eu = { ...from(1, 'Bulgaria', anItem(1, 'II.19')), onBehalfOf: 'European Union', capacity: 'group' } as const;
    const compiled = compile([eu, from(2, 'France', anItem(1, 'II.19'))]);
    expect(at(compiled, 'II.19').entries).toHaveLength(1);
    expect(compiled.totals).toMatchObject({ received: 2, entries: 1, speakers: 2 });
  });
  it('shows a range at its home, and at every other paragraph of it where it stands', () => {
    const compiled = compile([from(1, 'Norway', anItem(1, 'II.20-23'))]);
    expect(numbers(compiled, 'II.20')).toEqual(['1/1']);
    for (const target of ['II.21', 'II.22', 'II.23'])
      expect(at(compiled, target).elsewhere).toMatchObject([{ why: 'range', target: 'II.20-23', home: 'II.20' }]);
    expect(at(compiled, 'II.24').elsewhere).toEqual([]);
  });
  it('shows a move also where it goes', () => {
    const compiled = compile([from(1, 'Norway', anItem(1, 'II.5', { kind: 'move', destination: 'II.30+' }))]);
    expect(at(compiled, 'II.30').elsewhere).toMatchObject([{ why: 'destination', home: 'II.5' }]);
  });
  it('puts what is doubtful, unplaced, unproven or lost in the annex alone, with its candidates', () => {
    const candidates = [{ target: 'III.4', confidence: 0.4, why: 'the number' }];
    const compiled = compile([
      from(
        1,
        'Norway',
        anItem(1, 'II.19', { state: queued, candidates }),
        anItem(2, 'unknown', { state: queued, candidates }),
      ),
      { ...from(2, null, anItem(1, 'II.3', { state: queued })), trust: 'failed' },
      from(3, 'Cuba', anItem(1, 'II.999')),
    ]);
    expect(compiled.awaiting.map(({ why, candidates: places }) => [why, places])).toEqual([
      ['reading', ['II.19', 'III.4']],
      ['reading', ['III.4']],
      ['sender', ['II.3']],
      ['place', ['II.999']],
    ]);
    expect(compiled.totals).toMatchObject({ received: 4, atPlaces: 0, awaiting: 4 });
  });
  it('has nothing of what a person found to be no proposal, nor of what is in quarantine', () => {
    const closed = { workflow: 'closed', decision: 'open', visibility: 'secretariat' } as const;
    const compiled = compile([
      from(1, 'Norway', anItem(1, 'II.19', { state: closed }), anItem(2, 'II.19', { state: withdrawn })),
      { ...from(2, 'Cuba', anItem(1, 'II.19')), quarantined: true },
    ]);
    expect(numbers(compiled, 'II.19')).toEqual(['1/2']);
    expect(compiled.awaiting).toEqual([]);
    expect(compiled.totals).toMatchObject({ received: 1, atPlaces: 1, withdrawn: 1 });
  });
  it('names submissions of which something could not be read', () => {
    const compiled = compile([
      { ...from(1, 'Norway'), disposition: 'needs-reading' },
      {
        ...from(2, 'Cuba', anItem(1, 'II.19')),
        notPlaced: [{ part: 'body', start: 0, end: 3, quote: 'See', why: '' }],
      },
      from(3, 'Chile', anItem(1, 'II.19')),
    ]);
    expect(compiled.unread.map(({ spoken, quotes }) => [spoken.reference, quotes])).toEqual([
      ['RC3/0001', []],
      ['RC3/0002', ['See']],
    ]);
  });
  it('takes what came before the cut-off, on this draft, and confirmed', () => {
    const compiled = compile([
      { ...from(1, 'Norway', anItem(1, 'II.19')), receivedAt: cutOff },
      { ...from(2, 'Norway', anItem(1, 'II.19')), receivedAt: '2018-06-19T23:59:59.999Z' },
      { ...from(3, 'Norway', anItem(1, 'II.19')), draft: 'd3' },
      from(4, 'Norway', anItem(1, 'II.19', { state: { ...queued, workflow: 'unconfirmed' } })),
    ]);
    expect(numbers(compiled, 'II.19')).toEqual(['2/1']);
    expect(compiled.totals).toMatchObject({ received: 1, unconfirmed: 1 });
  });
  it('of a section has that section alone', () => {
    const submissions = [
      from(1, 'Norway', anItem(1, 'II.19'), anItem(2, 'III.4'), anItem(3, 'general', saying('comment', 'Thanks.'))),
    ];
    const second = compile(submissions, { section: 'II' });
    expect(second.sections.map(({ section }) => section?.id)).toEqual(['II']);
    expect(second.totals.received).toBe(1);
    expect(compile(submissions, { section: 'general' }).totals).toMatchObject({ received: 1, general: 1, atPlaces: 0 });
    expect(() => compile(submissions, { section: 'IX' })).toThrow(RangeError);
  });
});

describe('the public compilation', () => {
  const item = (id: number, state: StoredItem['state']): StoredItem => anItem(id, 'II.19', { state });
  it('has what the secretariat published and nothing else, and still adds up', () => {
    const submissions = [
      from(1, 'Norway', item(1, published), item(2, { ...published, visibility: 'secretariat' })),
      from(2, 'Cuba', item(1, { ...published, visibility: 'not-for-publication' })),
      { ...from(3, 'Chile', item(1, published)), publication: 'no' as const },
      { ...from(4, 'Mexico', item(1, published)), trust: 'unproven' as const },
      from(5, 'Spain', item(1, { ...published, workflow: 'queued' })),
    ];
    const compiled = compile(submissions, { public: true });
    expect(numbers(compiled, 'II.19')).toEqual(['1/1']);
    expect(compiled.awaiting).toEqual([]);
    expect(compiled.totals).toMatchObject({ received: 6, atPlaces: 1, withheld: 5, awaiting: 0 });
    expect(compile(submissions).totals.received).toBe(6);
  });
});

describe('at a glance', () => {
  it('counts speakers by what they ask, and finds the disputed paragraphs', () => {
    const compiled = compile([
      from(1, 'France', anItem(1, 'II.19', swap('terrorists', 'criminals'))),
      from(2, 'Cuba', anItem(1, 'II.19', { kind: 'delete' })),
      from(3, 'Mexico', anItem(1, 'II.19', { kind: 'support' }), anItem(2, 'III.4', { kind: 'support' })),
      from(4, 'Chile', anItem(1, 'II.19', { kind: 'delete', state: withdrawn })),
    ]);
    expect(compiled.glance.disputed).toMatchObject([
      { target: 'II.19', proposals: 3, speakers: 3, keep: 1, change: 1, remove: 1, colliding: 3 },
    ]);
    expect(compiled.glance.bySection.map(({ target, proposals }) => [target, proposals])).toEqual([
      ['II', 3],
      ['III', 1],
    ]);
    expect(compiled.glance.bySpeaker[0]).toMatchObject({
      speaker: 'Mexico',
      proposals: 2,
      bySection: { II: 1, III: 1 },
    });
  });
});

describe('for any submissions', () => {
  const targets = [
    'II.19',
    'II.19+',
    'II.20-23',
    'I',
    'II.A',
    'V.pp1',
    'I.0+',
    'general',
    'unknown',
    'II.999',
    'III.4',
    'nonsense',
  ];
  const anyItem = fc.record({
    target: fc.constantFrom(...targets),
    kind: fc.constantFrom(...kinds),
    quote: fc.constantFrom('', 'One.', 'Two words.', 'Three other words.'),
    added: fc.constantFrom('', 'criminals', 'armed groups'),
    destination: fc.constantFrom(undefined, 'II.30+', 'III'),
    workflow: fc.constantFrom(...workflows),
    decision: fc.constantFrom(...decisions),
    visibility: fc.constantFrom(...visibilities),
  });
  const anySubmission = fc.record({
    items: fc.array(anyItem, { maxLength: 5 }),
    delegation: fc.constantFrom(null, 'Norway', 'Cuba', 'Mexico'),
    trust: fc.constantFrom(...trusts),
    publication: fc.constantFrom('yes' as const, 'no' as const, 'unstated' as const),
  });
  const asStored = (drawn: readonly (typeof anySubmission extends fc.Arbitrary<infer T> ? T : never)[]) =>
    drawn.map(({ items, delegation, ...rest }, index) => ({
      ...from(
        index + 1,
        delegation,
        ...items.map(({ target, kind, quote, added, destination, workflow, decision, visibility }, id) =>
          anItem(id + 1, target, {
            ...saying(kind, quote),
            edits: kind === 'amend' ? [anEdit({ old: 'terrorists', new: added })] : [],
            ...(destination !== undefined && kind === 'move' && { destination }),
            state: { workflow, decision, visibility },
          }),
        ),
      ),
      ...rest,
    }));
  const name = (proposal: { reference: string; item: StoredItem }) =>
    `${proposal.reference}/${String(proposal.item.id)}`;

  it('each proposal is in exactly one home, each place it touches shows it, and the totals agree in every version', () => {
    fc.assert(
      fc.property(fc.array(anySubmission, { maxLength: 8 }), fc.boolean(), (drawn, isPublic) => {
        const submissions = asStored(drawn);
        const compiled = compile(submissions, { public: isPublic });
        const inHomes = places(compiled).flatMap((place) => place.entries.flatMap(({ proposals }) => proposals));
        const shown = [...inHomes, ...compiled.awaiting.map(({ proposal }) => proposal)].map(name);
        expect(new Set(shown).size).toBe(shown.length);
        const confirmed = submissions.flatMap((submission) =>
          submission.items
            .filter(
              ({ state }) =>
                state.workflow !== 'unconfirmed' && (state.workflow !== 'closed' || state.decision === 'withdrawn'),
            )
            .map((item) => name({ reference: submission.reference, item })),
        );
        expect(shown.length + compiled.totals.withheld).toBe(confirmed.length);
        if (!isPublic) expect([...shown].sort()).toEqual([...confirmed].sort());
        for (const proposal of inHomes)
          for (const touched of placesTouched(proposal.item.target, outline)) {
            const place = at(compiled, touched);
            const there = [...place.entries, ...place.elsewhere].flatMap(({ proposals }) => proposals.map(name));
            expect(there).toContain(name(proposal));
          }
        const { received, atPlaces, general, awaiting, withheld } = compiled.totals;
        expect(atPlaces + general + awaiting + withheld).toBe(received);
        expect(atPlaces + general).toBe(inHomes.length);
        expect(compile(submissions, { public: isPublic, attribution: false }).totals).toEqual(compiled.totals);
      }),
      { numRuns: 150 },
    );
  });
});
