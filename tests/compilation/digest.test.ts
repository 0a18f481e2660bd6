import { describe, expect, it } from 'vitest';
import type { Fresh, News } from '#compilation/delta.ts';
import { mostBodyBytes } from '#compilation/digest-enclosed.ts';
import { digestLetters } from '#compilation/digest-letters.ts';
import { digestRecipients } from '#compilation/digest-recipients.ts';
import type { DigestInput } from '#compilation/digest-view.ts';
import type { Listed } from '#compilation/listed.ts';
import { dueRuns } from '#compilation/run-key.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import type { Letter } from '#mail/message.ts';
import { noFiles } from '#tests/support/enclosing.ts';
import { type ListedChanges, aListed, anEdit, swap } from '#tests/support/listed.ts';

const { conference, drafts } = shippedSettings('revcon3');
const draft = drafts[0]!;
const due = dueRuns(conference, new Date('2018-06-18T12:00:00Z'), new Date('2018-06-19T00:00:00Z'))[0]!;
const chair = { address: 'chair@revcon3.example', token: 'token-of-the-chair' };

let number = 0;
const listed = (over: { target: string; news?: News } & ListedChanges): Fresh => {
  const { target, news = 'new', ...changes } = over;
  return { ...aListed((number += 1), target, changes), news };
};
const inputOf = (
  fresh: readonly Fresh[],
  over: Partial<DigestInput> = {},
  standing: readonly Listed[] = [],
): DigestInput => ({
  due,
  conference,
  drafts: [{ draft, fresh, standing }],
  unread: 0,
  siteUrl: 'https://site.example',
  now: new Date('2018-06-19T00:00:05Z'),
  ...over,
});
/** Nobody keeps a file here: what goes with a digest is in digest-files.test.ts. */
const without = (input: DigestInput): DigestInput => ({
  ...input,
  due: { ...input.due, digest: { ...input.due.digest, attach: [] } },
});
const lettersOf = async (input: DigestInput): Promise<Letter[]> =>
  (await digestLetters(without(input), [chair], noFiles)).map(({ letter }) => JSON.parse(letter!) as Letter);
const letterOf = async (...proposals: Fresh[]): Promise<Letter> => (await lettersOf(inputOf(proposals)))[0]!;
const english = ({ text }: Letter): string => text.split('====')[0]!;
const waiting = { workflow: 'queued', decision: 'open', visibility: 'secretariat' } as const;

describe('the daily digest', () => {
  it('is one letter to each recipient, its id made of the run key so that a repeat adds none', async () => {
    const made = () => digestLetters(without(inputOf([listed({ target: 'II.19' })])), [chair], noFiles);
    expect((await made()).map(({ id, to }) => [id, to])).toEqual([
      [`digest/${due.key}/chair@revcon3.example`, 'chair@revcon3.example'],
    ]);
    expect((await made())[0]!.id).toBe((await made())[0]!.id);
  });
  it('says everything in English and in French, delegations by their names in each', async () => {
    const { text, html } = await letterOf(
      listed({ target: 'II.19' }),
      listed({ target: 'III.4', delegation: 'Norway' }),
    );
    for (const part of [text, html]) {
      expect(part).toContain('Switzerland');
      expect(part).toContain('Suisse');
      expect(part).toContain('Norway');
      expect(part).toContain('Norvège');
      expect(part).toContain('II.19');
      expect(part).toContain('III.4');
    }
  });
  it('shows every deletion as words, in both parts', async () => {
    const { text, html } = await letterOf(
      listed({ target: 'II.19', item: swap('terrorists', 'unauthorized recipients') }),
    );
    expect(text).toContain('[deleted: terrorists] [added: unauthorized recipients]');
    expect(text).toContain('[supprimé : terrorists] [ajouté : unauthorized recipients]');
    expect(html).toMatch(/<del[^>]*>\[deleted: terrorists\]<\/del\s*>/);
  });
  it('goes by section and paragraph in the order of the draft', async () => {
    const { text } = await letterOf(
      listed({ target: 'III.4' }),
      listed({ target: 'II.19' }),
      listed({ target: 'I.2' }),
    );
    const found = [...text.split('====')[0]!.matchAll(/^(I+\.\d+) \(/gm)].map(([, place]) => place);
    expect(found).toEqual(['I.2', 'II.19', 'III.4']);
  });
  it('says when a section is considered, in New York time', async () => {
    expect((await letterOf(listed({ target: 'II.19' }))).text).toMatch(/considered .*21 June 2018.*10:00.*New York/);
  });
  it('puts doubtful and unproven ones under no paragraph, but counts and names them', async () => {
    const doubtful = listed({
      target: 'II.19',
      item: { state: { workflow: 'queued', decision: 'open', visibility: 'secretariat' } },
    });
    const { text } = await letterOf(doubtful);
    expect(text).toContain(`${doubtful.reference}/1`);
    expect(text).toMatch(/1 proposal waits/);
    expect(text).not.toContain('II.19 (');
  });
  it('says so in one line when there is nothing new', async () => {
    expect((await letterOf()).text).toMatch(/^Nothing new has come/);
  });
  it("gives the sender's words where no redline can say what is asked, and a cut one ends in an ellipsis", async () => {
    const quote = 'The United Kingdom reserves its position on paragraph 12.';
    const evidence = [{ part: 'body', start: 0, end: quote.length, quote }];
    expect((await letterOf(listed({ target: 'IV.12', item: { kind: 'reserve', evidence } }))).text).toContain(
      `“${quote}”`,
    );
    const long = [{ part: 'body', start: 0, end: 2000, quote: '😀'.repeat(1000) }];
    expect((await letterOf(listed({ target: 'IV.12', item: { kind: 'comment', evidence: long } }))).text).toMatch(
      /😀…”/u,
    );
  });
  it('cannot be injected with HTML, and isolates what delegations wrote', async () => {
    const { html } = await letterOf(
      listed({ target: 'II.19', item: { kind: 'comment', reason: '<script>alert(1)</script>' } }),
    );
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
  });
  it('names the group, the co-sponsors and lateness', async () => {
    const { text } = await letterOf(
      listed({
        target: 'II.19',
        delegation: 'Morocco',
        onBehalfOf: 'African Group',
        coSponsors: ['Egypt'],
        late: true,
      }),
    );
    expect(text).toMatch(/African Group \(54\).*\(by Morocco, with Egypt, late\)/);
    expect(text).toMatch(/African Group, members as of Monday 18 June 2018: Algeria, /);
    expect(text).toContain('1 came after the deadline.');
  });
  it('lists a range at its home, with the range named', async () => {
    expect((await letterOf(listed({ target: 'II.20-23' }))).text).toMatch(
      /II\.20 \([^)]*\)\n- Switzerland — delete: II\.20-23 \[RC3\/\d{4}\/1\]/i,
    );
  });
  it('counts what is new, revised, withdrawn and late, and shows what was taken back as withdrawn', async () => {
    const letter = await letterOf(
      listed({ target: 'II.19' }),
      listed({ target: 'II.20', news: 'revised', late: true, item: swap('terrorists', 'others') }),
      listed({
        target: 'II.21',
        news: 'withdrawn',
        item: { state: { workflow: 'closed', decision: 'withdrawn', visibility: 'secretariat' } },
      }),
    );
    expect(letter.text).toContain('1 new, 1 revised, 1 withdrawn.');
    expect(letter.text).toContain('1 nouvelle, 1 révisée, 1 retirée.');
    expect(letter.text).toContain('1 came after the deadline.');
    expect(english(letter)).toMatch(/amend; changed or confirmed since an earlier digest \[/);
    expect(english(letter)).toMatch(/delete: withdrawn \[/);
  });
  it('joins what is asked in the same words, names all, and says who asked it in an earlier digest', async () => {
    const one = listed({ target: 'II.19', delegation: 'Norway', item: swap('terrorists', 'others') });
    const two = listed({ target: 'II.19', delegation: 'Chile', item: swap('terrorists', 'others') });
    const before = aListed(900, 'II.19', { delegation: 'Mexico', item: swap('terrorists', 'others') });
    const said = english((await lettersOf(inputOf([one, two], {}, [before])))[0]!);
    expect(said).toContain(`Norway; Chile — amend [${one.reference}/1, ${two.reference}/1]`);
    expect(said).toContain('Asked in the same words earlier by Mexico [RC3/0900/1].');
    expect(said.match(/\[added: others\]/g)).toHaveLength(1);
  });
  it('says where positions collide and where they converge, with those of earlier lists, and not where nothing is new', async () => {
    const fresh = [
      listed({ target: 'II.19', delegation: 'Norway', item: swap('terrorists', 'others') }),
      listed({ target: 'II.19', delegation: 'Chile', item: swap('terrorists', 'others') }),
    ];
    const standing = [
      aListed(901, 'II.19', { delegation: 'Cuba', item: swap('terrorists', 'anyone') }),
      aListed(902, 'II.30', { delegation: 'Cuba', item: { kind: 'delete' } }),
      aListed(903, 'II.30', { delegation: 'Peru', item: { kind: 'support' } }),
    ];
    const said = english((await lettersOf(inputOf(fresh, {}, standing)))[0]!);
    expect(said).toMatch(/Where positions collide\n-+\n- II\.19 .*Cuba.* change the same words, “terrorists”\./);
    expect(said).toMatch(/Where positions converge\n-+\n- II\.19 Norway; Chile ask the same\./);
    expect(said).not.toContain('II.30');
  });
  it('does not call it convergence that one delegation brings co-sponsors', async () => {
    expect(english(await letterOf(listed({ target: 'II.19', coSponsors: ['Egypt'] })))).not.toContain('converge');
  });
  it('leads to the queue where something waits, and counts what no machine could read', async () => {
    const doubtful = listed({ target: 'II.19', item: { state: waiting } });
    const [letter] = await lettersOf(inputOf([doubtful], { unread: 2 }));
    expect(letter!.text).toContain('Open the queue: https://site.example/console/review');
    expect(letter!.html).toContain('href="https://site.example/console/review"');
    expect(letter!.text).toContain('2 contributions came in which no machine could read');
    expect((await lettersOf(inputOf([doubtful], { siteUrl: '' })))[0]!.text).not.toContain('Open the queue');
  });
  it('shows at a glance, in tables with shaded cells, how many stand where, the number in each cell', async () => {
    const { html } = await letterOf(listed({ target: 'II.19' }), listed({ target: 'II.19', delegation: 'Norway' }));
    expect(html).toContain('At a glance');
    expect(html).toMatch(/<td style="[^"]*background-color:#1f6fa8;color:#ffffff">\s*2\s*<\/td>/);
  });
  it('lists what a person closed nowhere', async () => {
    const closed = { workflow: 'closed', decision: 'open', visibility: 'secretariat' } as const;
    expect((await letterOf(listed({ target: 'II.19', item: { state: closed } }))).text).toMatch(
      /^Nothing new has come/,
    );
  });
  it('says of a draft that is no longer in force what still came on it', async () => {
    const next = { ...draft, id: 'd3', names: { ...draft.names, en: 'Draft 3' } };
    const input = inputOf([], {
      drafts: [
        { draft: next, fresh: [], standing: [] },
        { draft, fresh: [listed({ target: 'II.19' })], standing: [] },
      ],
    });
    const said = english((await lettersOf(input))[0]!);
    expect(said).toMatch(/^1 proposal has come since the last digest on Draft 3\./);
    expect(said).toContain('On Draft 2, which is no longer the draft in force');
    expect(said).toContain('II.19 (');
  });
  it('is silent when nothing is new and the list says so', async () => {
    const silent = { ...due, digest: { ...due.digest, whenNothingNew: 'silent' as const } };
    expect(await lettersOf(inputOf([], { due: silent }))).toEqual([]);
    expect(await lettersOf(inputOf([], { due: silent, unread: 1 }))).toHaveLength(1);
  });
  it('sets Arabic and Chinese words in their own direction, and lets no mark of theirs turn a line around', async () => {
    const { text, html } = await letterOf(
      listed({ target: 'II.19', language: 'ar', item: swap('terrorists', 'الإرهابيين\u202e') }),
      listed({ target: 'II.20', language: 'zh', item: swap('support', '支持') }),
    );
    expect(html).toMatch(/<p\s+lang="ar" dir="auto"/);
    expect(html).toMatch(/<p\s+lang="zh" dir="auto"/);
    expect(`${text}${html}`).not.toContain('\u202e');
    expect(text).toMatch(/\u2068.*الإرهابيين.*\u2069/);
  });
  it('can be stopped: by the header that mail programmes know, and by a link in both parts', async () => {
    const letter = await letterOf(listed({ target: 'II.19' }));
    expect(letter.listUnsubscribe).toBe('https://site.example/unsubscribe/token-of-the-chair');
    expect(letter.text).toContain(': https://site.example/unsubscribe/token-of-the-chair');
    expect(letter.html).toContain('href="https://site.example/unsubscribe/token-of-the-chair?lang=fr"');
    expect((await lettersOf(inputOf([], { siteUrl: '' })))[0]!.listUnsubscribe).toBeNull();
  });
  it('never goes to an address of ours, where it would come back, and to each address once', async () => {
    const asked = [
      'Chair@revcon3.example',
      'chair@revcon3.example',
      'unoda@intake.revcon3.example',
      conference.sender.address,
    ];
    expect(digestRecipients({ recipients: asked }, conference)).toEqual({
      allowed: ['chair@revcon3.example'],
      refused: ['unoda@intake.revcon3.example', conference.sender.address],
    });
  });
});

describe('a digest of ten thousand proposals', () => {
  const many = (count: number, same: boolean): Fresh[] =>
    Array.from({ length: count }, (_, n) =>
      listed({
        target: `II.${String(1 + (same ? 0 : n % 90))}`,
        delegation: null,
        item: { kind: 'insert', edits: [anEdit({ op: 'insert', new: `${'Слово '.repeat(40)}${String(n * 7919)}` })] },
      }),
    );
  it.each([
    ['on ninety paragraphs', false],
    ['on one paragraph', true],
  ])(
    '%s names each, stays below what a mail may hold, and grows in step with them',
    async (_, same) => {
      const timed = async (count: number): Promise<number> => {
        const fresh = many(count, same);
        const began = performance.now();
        const [letter] = await lettersOf(inputOf(fresh));
        const took = performance.now() - began;
        const bytes = Buffer.byteLength(letter!.text) + Buffer.byteLength(letter!.html);
        expect(bytes).toBeLessThan(mostBodyBytes);
        for (const { reference } of [fresh[0]!, fresh[count >> 1]!, fresh.at(-1)!]) {
          expect(letter!.text).toContain(`${reference}/1`);
          expect(letter!.html).toContain(`${reference}/1`);
        }
        return took;
      };
      // A safety bound: five times what ten times as much may take.
      const few = await timed(1_000);
      expect(await timed(10_000)).toBeLessThan(50 * few + 5_000);
    },
    120_000,
  );
});
