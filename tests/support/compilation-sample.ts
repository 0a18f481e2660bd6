import { compilationOf } from '#compilation/compilation.ts';
import type { Choice } from '#compilation/gathered.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import type { StoredItem, SubmissionWithItems } from '#submission/record.ts';
import { anEdit, saying, swap } from './listed.ts';
import { anItem, aSubmission } from './submissions.ts';

const { conference, drafts } = shippedSettings('revcon3');
export const sampleDraft = drafts[0]!;
export { conference as sampleConference };

const published = { workflow: 'placed', decision: 'open', visibility: 'published' } as const;
const queued = { workflow: 'queued', decision: 'open', visibility: 'secretariat' } as const;
const withdrawn = { workflow: 'closed', decision: 'withdrawn', visibility: 'secretariat' } as const;

const from = (
  number: number,
  delegation: string | null,
  items: StoredItem[],
  more: Partial<SubmissionWithItems> = {},
) =>
  aSubmission(number, {
    delegation,
    receivedAt: new Date(Date.UTC(2018, 5, 18, 12, number)).toISOString(),
    items,
    ...more,
  });

const added = (words: string): Partial<StoredItem> => ({
  kind: 'insert',
  edits: [anEdit({ op: 'insert', new: words })],
  evidence: [],
});

/** What a chair's paper has to cope with: a group and its member, six languages, alternatives, a range, doubts, a withdrawal. */
export const sampleSubmissions: readonly SubmissionWithItems[] = [
  from(
    1,
    'Bulgaria',
    [
      anItem(1, 'II.19', {
        ...swap('terrorists', 'unauthorized recipients'),
        state: published,
        reason: 'Agreed language.',
      }),
    ],
    {
      onBehalfOf: 'European Union',
      capacity: 'group',
    },
  ),
  from(2, 'France', [anItem(1, 'II.19', swap('terrorists', 'unauthorized recipients'))]),
  from(3, 'Mexico', [
    anItem(1, 'II.19', swap('terrorists', 'criminals')),
    anItem(2, 'II.20-23', { kind: 'delete', state: published }),
  ]),
  from(4, 'Egypt', [anItem(1, 'II.19+', added('تتعهد الدول بحماية المدنيين من آثار الأسلحة الصغيرة.'))], {
    language: 'ar',
  }),
  from(5, 'China', [anItem(1, 'II.19+', added('各国应加强小武器的储存管理。'))], { language: 'zh' }),
  from(6, 'Russian Federation', [anItem(1, 'II.19', saying('comment', 'Предлагаем обсудить этот пункт отдельно.'))], {
    language: 'ru',
    late: true,
  }),
  from(7, 'Cuba', [
    anItem(1, 'II.19', { kind: 'support', evidence: [] }),
    anItem(2, 'III.4', { kind: 'delete', state: withdrawn }),
  ]),
  from(8, 'Norway', [
    anItem(1, 'general', {
      ...saying('comment', 'Norway thanks the President; =HYPERLINK("x") is no formula.'),
      state: published,
    }),
  ]),
  from(
    9,
    'Japan',
    [
      anItem(1, 'II.3', {
        ...saying('comment', 'Not for the public.'),
        state: { ...published, visibility: 'not-for-publication' },
      }),
    ],
    {
      publication: 'no',
    },
  ),
  from(10, null, [
    anItem(1, 'unknown', {
      ...saying('delete', 'Delete paragraph 12.'),
      state: queued,
      candidates: [
        { target: 'II.12', confidence: 0.5, why: '' },
        { target: 'III.12', confidence: 0.4, why: '' },
      ],
    }),
  ]),
  from(11, 'Holy See', [
    anItem(1, 'V.pp1', { kind: 'oppose', evidence: [] }),
    anItem(2, 'II.5', { ...saying('move', 'Move 5 to the end.'), destination: 'II.30+' }),
  ]),
  from(12, 'Spain', [], {
    disposition: 'needs-reading',
    files: [{ name: 'nota verbal.pdf', type: 'application/pdf', bytes: 9, sha256: '', key: null }],
  }),
];

export const sampleCutOff = '2018-06-20T00:00:00.000Z';

export const sampleOf = (
  choice: Partial<Choice> = {},
  submissions: readonly SubmissionWithItems[] = sampleSubmissions,
) =>
  compilationOf({
    ...{ conference, draft: sampleDraft, submissions, cutOff: sampleCutOff },
    choice: { attribution: true, public: false, section: null, ...choice },
  });
