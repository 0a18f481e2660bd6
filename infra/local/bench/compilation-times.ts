import { type Compilation, compilationOf } from '#compilation/compilation.ts';
import { digestContent } from '#compilation/digest-letters.ts';
import { written } from '#compilation/formats.ts';
import type { Listed } from '#compilation/listed.ts';
import { nextDue } from '#compilation/run-key.ts';
import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import type { StoredItem, SubmissionWithItems } from '#submission/record.ts';
import { medianOf } from './measure.ts';

/** What the chair's papers cost, in milliseconds, for each number of proposals on one paragraph. */
export interface CompilationTimes {
  readonly what: string;
  readonly times: readonly number[];
}

const target = 'II.19';
const runs = 3;

/** Each asks something of II.19: of three one joins a mass campaign, one replaces words of its own, one supports. */
export const compilationTimes = async (
  draft: Draft,
  conference: Conference,
  counts: readonly number[],
): Promise<readonly CompilationTimes[]> => {
  const cutOff = `${conference.to}T00:00:00.000Z`;
  const names = conference.delegations.map(({ id }) => id);
  const compile = (submissions: readonly SubmissionWithItems[]): Compilation =>
    compilationOf({
      ...{ conference, draft, submissions, cutOff },
      choice: { attribution: true, public: false, section: null },
    });
  const digest = conference.digests.find(({ kind }) => kind === 'daily');
  const due = digest === undefined ? null : nextDue(digest, conference, new Date(`${conference.from}T00:00:00Z`));
  const each = counts.map((count) => {
    const submissions = Array.from({ length: count }, (_, n) => submissionOf(n, names, conference, draft));
    return { submissions, compilation: compile(submissions) };
  });
  const timed = async (what: string, work: (of: (typeof each)[number]) => unknown): Promise<CompilationTimes> => {
    const times: number[] = [];
    for (const one of each) times.push(await medianOf(runs, () => work(one)));
    return { what, times };
  };
  const rows = [
    await timed('grouped, ordered, compared', ({ submissions }) => compile(submissions)),
    await timed('as Word', ({ compilation }) => written(compilation, 'docx', 'en')),
    await timed('as a page', ({ compilation }) => written(compilation, 'html', 'en')),
    await timed('as Excel', ({ compilation }) => written(compilation, 'xlsx', 'en')),
  ];
  if (due === null) return rows;
  const now = new Date(cutOff);
  const asDigest = await timed('as a digest, English and French', ({ submissions }) => {
    const fresh = submissions.map((one) => ({ ...listedOf(one), news: 'new' as const }));
    digestContent({ due, conference, drafts: [{ draft, fresh, standing: [] }], unread: 0, siteUrl: '', now });
  });
  return [...rows, asDigest];
};

const submissionOf = (
  n: number,
  names: readonly string[],
  conference: Conference,
  draft: Draft,
): SubmissionWithItems => ({
  ...{ number: n + 1, reference: `${conference.prefix}/${String(n + 1).padStart(4, '0')}`, revision: 0 },
  ...{ reader: 'bench', conference: conference.id, draft: draft.id, source: 'mail', subject: null },
  ...{ sender: { name: null, address: null }, trust: 'known', imported: false, disposition: 'contribution' },
  ...{ language: 'en', delegation: names[n % names.length] ?? null, capacity: 'national', onBehalfOf: null },
  ...{ coSponsors: [], publication: 'unstated', late: false, inboxes: [], corrects: null, messageId: null },
  receivedAt: new Date(Date.parse(`${conference.from}T00:00:00Z`) + n * 1_000).toISOString(),
  ...{ files: [], notPlaced: [], problems: [], parts: [], replyToken: '', unconfirmed: false, originals: [] },
  items: [itemOf(n)],
});

const itemOf = (n: number): StoredItem => {
  const quote =
    n % 3 === 0 ? `We ask every State to protect civilians from the harm that small arms do, signed citizen${n}.` : '';
  return {
    ...{ id: 1, target, confidence: 1, needsReview: false, candidates: [], why: [] },
    kind: n % 3 === 0 ? 'comment' : n % 3 === 1 ? 'amend' : 'support',
    edits:
      n % 3 === 1
        ? [{ op: 'replace', old: 'terrorists', new: `those whom State ${n} names`, occurrence: null, anchor: null }]
        : [],
    evidence: [{ part: 'body', start: 0, end: quote.length, quote }],
    state: { workflow: 'placed', decision: 'open', visibility: 'secretariat' },
  };
};

const listedOf = ({ items: [item = itemOf(0)], ...about }: SubmissionWithItems): Listed => ({ ...about, item });
