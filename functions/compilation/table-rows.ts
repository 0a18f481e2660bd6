import type { Language } from '#wording/language.ts';
import { compilationWording } from '#wording/compilation.ts';
import { capacityName, kindName, stateName } from '#wording/kinds.ts';
import { referenceOf } from './asked-words.ts';
import type { Compilation, CompiledPlace } from './compilation.ts';
import type { Listed } from './listed.ts';
import { type Entry, quoteOf } from './entries.ts';
import { namingIn } from './naming.ts';

/** One proposal as a row; every proposal that the compilation shows has exactly one, so rows and totals agree. */
export interface Row {
  readonly cells: readonly string[];
  /** Of the sender's words: right-to-left ones are set from the right. */
  readonly language: Language | 'other';
}

export interface Table {
  /** DOMAIN.md 9 (IPPC's columns) and ours: reference, capacity, status, received. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly Row[];
}

export const tableOf = (compilation: Compilation, language: Language): Table => {
  const { outline, conference, choice } = compilation;
  const words = compilationWording(language).table;
  const naming = namingIn(conference, language, choice.attribution);
  const received = new Intl.DateTimeFormat('sv-SE', {
    ...({ dateStyle: 'short', timeStyle: 'short' } as const),
    timeZone: conference.timeZone,
  });

  const row = (proposal: Listed, at: { section: string; sentence: string; sameAs: string; status: string }): Row => {
    const { item } = proposal;
    const names = [
      naming.delegation(proposal.delegation),
      proposal.onBehalfOf === null ? '' : naming.delegation(proposal.onBehalfOf),
      proposal.coSponsors.map(naming.delegation).join(', '),
      capacityName(proposal.capacity, language),
    ];
    const own = item.newText ?? newWords(item);
    const rewording = own !== '' || item.edits.length > 0 ? own : naming.written(quoteOf(item), proposal);
    return {
      language: proposal.language,
      cells: [
        at.section,
        item.target,
        at.sentence,
        kindName(item.kind, language),
        item.oldText ?? item.edits.flatMap(({ old }) => old ?? []).join(' … '),
        rewording,
        item.reason === undefined ? '' : naming.written(item.reason, proposal),
        ...(choice.attribution ? names : []),
        referenceOf(proposal),
        at.status,
        received.format(new Date(proposal.receivedAt)),
        proposal.late ? words.yes : words.no,
        proposal.language,
        at.sameAs,
      ],
    };
  };
  const placed = (place: CompiledPlace): Row[] =>
    place.entries.flatMap((entry) =>
      entry.proposals.map((proposal, index) =>
        row(proposal, {
          section: place.place?.section ?? place.target,
          sentence: sentencesOf(entry, place.current, words.whole),
          sameAs: index === 0 ? '' : referenceOf(entry.proposals[0]),
          status: stateName(proposal.item.state.decision, language),
        }),
      ),
    );
  const places = [
    ...(compilation.general === null ? [] : [compilation.general]),
    ...compilation.sections.flatMap((section) => section.places),
  ];
  const titles = [
    ...[words.section, words.paragraph, words.sentence, words.type, words.present, words.rewording, words.explanation],
    ...(choice.attribution ? [words.country, words.onBehalfOf, words.coSponsors, words.capacity] : []),
    ...[words.reference, words.status, words.received, words.late, words.language, words.sameAs],
  ];
  const wide = new Map([
    [words.present, 40],
    [words.rewording, 60],
    [words.explanation, 40],
    [words.country, 24],
  ]);
  return {
    columns: titles.map((title) => ({ title, width: wide.get(title) ?? 16 })),
    rows: [
      ...places.flatMap(placed),
      ...compilation.awaiting.map(({ proposal, candidates }) =>
        row(proposal, {
          section: outline.place(proposal.item.target)?.section ?? '',
          ...{ sentence: '', sameAs: '' },
          status: [words.awaiting, candidates.join(', ')].filter((part) => part !== '').join(': '),
        }),
      ),
    ],
  };
};

/** The totals under their names, as the table's second sheet shows them. */
export const totalsOf = ({ totals }: Compilation, language: Language): readonly (readonly [string, number])[] => {
  const { names } = compilationWording(language).table;
  const order = [
    'received',
    'atPlaces',
    'general',
    'awaiting',
    'withheld',
    'withdrawn',
    'late',
    'entries',
    'submissions',
    'speakers',
    'unconfirmed',
  ] as const;
  return order.map((figure) => [names[figure], totals[figure]]);
};

const newWords = (item: Listed['item']): string => item.edits.flatMap(({ new: added }) => added ?? []).join(' … ');

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Which sentences of the paragraph it touches, counted from 1: "2", "1, 3", or the whole. */
const sentencesOf = (
  { touches: changes, proposals: [{ item }] }: Entry,
  current: string | null,
  whole: string,
): string => {
  if (current === null || changes.length === 0) return '';
  if (item.kind === 'delete') return whole;
  const sentences = [...segmenter.segment(current)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
  const touched = sentences.flatMap(({ start, end }, index) =>
    changes.some((change) => change.start < end && Math.max(change.end, change.start + 1) > start) ||
    (index === sentences.length - 1 && changes.some((change) => change.start >= end))
      ? [String(index + 1)]
      : [],
  );
  return touched.length === sentences.length && touched.length > 1 ? whole : touched.join(', ');
};
