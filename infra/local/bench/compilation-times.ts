import { type Compilation, compilationOf } from '#compilation/compilation.ts';
import { digestContent } from '#compilation/digest-letters.ts';
import { written } from '#compilation/formats.ts';
import type { Listed } from '#compilation/listed.ts';
import { nextDue } from '#compilation/run-key.ts';
import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { crowdedPlace, submissionAsking } from './campaign.ts';
import { medianOf } from './measure.ts';

/** What the chair's papers cost, in milliseconds, for each number of proposals on one paragraph. */
export interface CompilationTimes {
  readonly what: string;
  readonly times: readonly number[];
}

const runs = 3;

export const compilationTimes = async (
  draft: Draft,
  conference: Conference,
  counts: readonly number[],
): Promise<readonly CompilationTimes[]> => {
  const cutOff = `${conference.to}T00:00:00.000Z`;
  const asking = { conference, draft, target: crowdedPlace, waits: false };
  const compile = (submissions: readonly SubmissionWithItems[]): Compilation =>
    compilationOf({
      ...{ conference, draft, submissions, cutOff },
      choice: { attribution: true, public: false, section: null },
    });
  const digest = conference.digests.find(({ kind }) => kind === 'daily');
  const due = digest === undefined ? null : nextDue(digest, conference, new Date(`${conference.from}T00:00:00Z`));
  const each = counts.map((count) => {
    const submissions = Array.from({ length: count }, (_, n) => submissionAsking(n, asking));
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
    const fresh = submissions.flatMap(listedOf).map((one) => ({ ...one, news: 'new' as const }));
    digestContent({ due, conference, drafts: [{ draft, fresh, standing: [] }], unread: 0, siteUrl: '', now });
  });
  return [...rows, asDigest];
};

const listedOf = ({ items, ...about }: SubmissionWithItems): Listed[] => items.map((item) => ({ ...about, item }));
