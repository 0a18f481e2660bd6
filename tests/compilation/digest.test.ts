import { describe, expect, it } from 'vitest';
import type { Listed } from '#compilation/delta.ts';
import { digestLetters } from '#compilation/digest-letters.ts';
import { dueRuns } from '#compilation/run-key.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import type { Letter } from '#mail/message.ts';
import type { Edit } from '#proposal/reading.ts';

const { conference, drafts } = shippedSettings('revcon3');
const draft = drafts[0]!;
const due = dueRuns(conference, new Date('2018-06-18T12:00:00Z'), new Date('2018-06-19T00:00:00Z'))[0]!;

let number = 0;
const listed = (
  over: { target: string } & Partial<Omit<Listed, 'item'>> & { item?: Partial<Listed['item']> },
): Listed => ({
  reference: `RC3/${String(++number).padStart(4, '0')}`,
  number,
  delegation: 'Switzerland',
  capacity: 'national',
  onBehalfOf: null,
  coSponsors: [],
  receivedAt: '2018-06-18T14:00:00.000Z',
  late: false,
  language: 'en',
  ...over,
  item: {
    id: 1,
    target: over.target,
    kind: 'delete',
    edits: [],
    confidence: 1,
    needsReview: false,
    candidates: [],
    why: [],
    evidence: [],
    state: { workflow: 'placed', decision: 'open', visibility: 'secretariat' },
    ...over.item,
  },
});
const replace: Edit = {
  op: 'replace',
  old: 'terrorists',
  new: 'unauthorized recipients',
  occurrence: 'all',
  anchor: null,
};
const letterOf = (...proposals: Listed[]): Letter => {
  const [message] = digestLetters({
    due,
    proposals,
    conference,
    draft,
    siteUrl: '',
    now: new Date('2018-06-19T00:00:05Z'),
  });
  return JSON.parse(message!.letter!) as Letter;
};

describe('the daily digest', () => {
  it('is one letter to each recipient, its id made of the run key so that a repeat adds none', () => {
    const made = () =>
      digestLetters({
        due,
        proposals: [listed({ target: 'II.19' })],
        conference,
        draft,
        siteUrl: '',
        now: new Date(0),
      });
    expect(made().map(({ id, to }) => [id, to])).toEqual([
      [`digest/${due.key}/chair@revcon3.example`, 'chair@revcon3.example'],
    ]);
    expect(made()[0]!.id).toBe(made()[0]!.id);
  });
  it('says everything in English and in French, delegations by their names in each', () => {
    const { text, html } = letterOf(listed({ target: 'II.19' }), listed({ target: 'III.4', delegation: 'Norway' }));
    for (const part of [text, html]) {
      expect(part).toContain('Switzerland');
      expect(part).toContain('Suisse');
      expect(part).toContain('Norway');
      expect(part).toContain('Norvège');
      expect(part).toContain('II.19');
      expect(part).toContain('III.4');
    }
  });
  it('shows every deletion as words, in both parts', () => {
    const { text, html } = letterOf(listed({ target: 'II.19', item: { kind: 'amend', edits: [replace] } }));
    expect(text).toContain('[deleted: terrorists][added: unauthorized recipients]');
    expect(text).toContain('[supprimé : terrorists][ajouté : unauthorized recipients]');
    expect(html).toMatch(/<del[^>]*>\[deleted: terrorists\]<\/del>/);
  });
  it('goes by section and paragraph in the order of the draft', () => {
    const { text } = letterOf(listed({ target: 'III.4' }), listed({ target: 'II.19' }), listed({ target: 'I.2' }));
    const english = text.split('====')[0]!;
    expect(['I.2 (', 'II.19 (', 'III.4 ('].map((words) => english.indexOf(words))).toEqual(
      ['I.2 (', 'II.19 (', 'III.4 ('].map((words) => english.indexOf(words)).sort((a, b) => a - b),
    );
    expect(english.indexOf('I.2 (')).toBeGreaterThan(0);
  });
  it('says when a section is considered, in New York time', () => {
    expect(letterOf(listed({ target: 'II.19' })).text).toMatch(/considered .*21 June 2018.*10:00.*New York/);
  });
  it('puts doubtful and unproven ones under no paragraph, but counts and names them', () => {
    const doubtful = listed({
      target: 'II.19',
      item: { state: { workflow: 'queued', decision: 'open', visibility: 'secretariat' } },
    });
    const { text } = letterOf(doubtful);
    expect(text).toContain(`${doubtful.reference}/1`);
    expect(text).toMatch(/1 proposal waits/);
    expect(text).not.toContain('II.19 (');
  });
  it('says so in one line when there is nothing new', () => {
    expect(letterOf().text).toMatch(/^Nothing new has come/);
  });
  it("gives the sender's words where no redline can say what is asked, and a cut one ends in an ellipsis", () => {
    const quote = 'The United Kingdom reserves its position on paragraph 12.';
    const evidence = [{ part: 'body', start: 0, end: quote.length, quote }];
    expect(letterOf(listed({ target: 'IV.12', item: { kind: 'reserve', evidence } })).text).toContain(`“${quote}”`);
    const long = [{ part: 'body', start: 0, end: 2000, quote: '😀'.repeat(1000) }];
    expect(letterOf(listed({ target: 'IV.12', item: { kind: 'comment', evidence: long } })).text).toMatch(/😀…”/u);
  });
  it('cannot be injected with HTML, and isolates what delegations wrote', () => {
    const { html } = letterOf(
      listed({ target: 'II.19', item: { kind: 'comment', reason: '<script>alert(1)</script>' } }),
    );
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
  });
  it('names the group, the co-sponsors and lateness', () => {
    const { text } = letterOf(
      listed({
        target: 'II.19',
        delegation: 'Morocco',
        onBehalfOf: 'African Group',
        coSponsors: ['Egypt'],
        late: true,
      }),
    );
    expect(text).toMatch(/Morocco on behalf of .*African Group.* with Egypt \(late\)/);
    expect(text).toContain('1 came after the deadline.');
  });
  it('lists a range at its home, with the range named', () => {
    expect(letterOf(listed({ target: 'II.20-23' })).text).toMatch(
      /II\.20 \([^)]*\)\n- Switzerland, RC3\/\d{4}\/1: .*II\.20-23/i,
    );
  });
});
