import type { Block, Cell, Shade, TableBlock } from '#document/paper.ts';
import type { Outline } from '#draft/outline.ts';
import { compilationWording } from '#wording/compilation.ts';
import { instantInZone } from '#wording/dates.ts';
import { placeName } from './asked-words.ts';
import type { Activity, Glance } from './glance.ts';
import { type Writing, span, text } from './paper-writing.ts';
import { symbolOf } from './symbol.ts';

/** Page one: what it is, as of when, the legend, the totals, and the compilation at a glance. */
export const frontBlocks = (writing: Writing): Block[] => {
  const { compilation, language } = writing;
  const { conference, draft, choice, cutOff, outline, totals } = compilation;
  const words = compilationWording(language);
  const at = instantInZone(new Date(cutOff), conference.timeZone, language);
  const facts = [
    words.cutOff(at),
    choice.section === null ? '' : words.onlySection(placeName(choice.section, outline, language)),
    choice.public ? words.publicVersion : '',
    choice.attribution ? '' : words.withoutNames,
    totals.received === 0 ? words.nothing : words.totals(totals),
    totals.late === 0 ? '' : words.late(totals.late),
    totals.withdrawn === 0 ? '' : words.withdrawnCount(totals.withdrawn),
    totals.awaiting === 0 ? '' : words.awaitingCount(totals.awaiting),
    totals.withheld === 0 ? '' : words.withheld(totals.withheld),
    totals.unconfirmed === 0 || choice.public ? '' : words.unconfirmed(totals.unconfirmed),
  ].filter((fact) => fact !== '');
  return [
    text('symbol', symbolOf(compilation)),
    text('title', `${words.title}: ${conference.shortName}, ${draft.names[language]}`),
    text('subtitle', words.subtitle(draft.names[language])),
    text('fact', `${conference.names[language]}, ${conference.place}`),
    ...facts.map((fact) => text('fact', fact)),
    text('fact', [
      span(`${words.legend}: `, 'bold'),
      span(words.legendDeleted, 'deleted'),
      span('; '),
      span(words.legendAdded, 'added'),
      span(`; (…) ${words.legendOmitted}. ${words.legendBrackets}`),
    ]),
    text('fact', [span(words.notTheOriginals, 'italic')]),
    ...glanceBlocks({ glance: compilation.glance, outline, language, naming: writing.naming }),
  ];
};

export interface Glanced extends Pick<Writing, 'language' | 'naming'> {
  readonly glance: Glance;
  readonly outline: Outline;
}

const stances = ['keep', 'change', 'remove', 'oppose', 'reserve', 'say'] as const;

/** Activity in tables with shaded cells; the number stands in each, so that nothing is said by colour alone. */
export const glanceBlocks = ({ glance, outline, language, naming }: Glanced): Block[] => {
  if (glance.byPlace.length === 0) return [];
  const words = compilationWording(language);
  const { columns } = words;
  const name = (target: string): string => placeName(target, outline, language);
  const byStance = (
    caption: string,
    first: string,
    rows: readonly { name: string; activity: Activity }[],
  ): TableBlock => ({
    block: 'table',
    caption,
    columns: [
      { title: first, isNumber: false },
      ...[columns.proposals, columns.delegations, ...stances.map((stance) => columns[stance])].map(number),
    ],
    rows: shadedRows(
      rows.map(({ name: title, activity }) => ({
        title,
        numbers: [activity.proposals, activity.speakers, ...stances.map((stance) => activity[stance])],
      })),
    ),
  });
  const sections = glance.bySection.map(({ target }) => target);
  const bySpeaker: TableBlock = {
    block: 'table',
    caption: words.bySpeaker,
    columns: [
      { title: columns.delegation, isNumber: false },
      ...[columns.proposals, ...sections.map((id) => (id === 'general' ? words.general : id))].map(number),
    ],
    rows: shadedRows(
      glance.bySpeaker.map((row) => ({
        title: naming.delegation(row.speaker),
        numbers: [row.proposals, ...sections.map((id) => row.bySection[id] ?? 0)],
      })),
    ),
  };
  const named = (rows: readonly Activity[]) => rows.map((activity) => ({ name: name(activity.target), activity }));
  return [
    text('part', words.glance),
    text('fact', words.tableHelp),
    ...(glance.disputed.length === 0 ? [] : [byStance(words.disputed, columns.place, named(glance.disputed))]),
    byStance(words.bySection, columns.section, named(glance.bySection)),
    ...(naming.attribution ? [bySpeaker] : []),
    byStance(words.byPlace, columns.place, named(glance.byPlace)),
  ];
};

const number = (title: string) => ({ title, isNumber: true });

/** Cells are shaded by their share of the greatest number in their column. */
const shadedRows = (rows: readonly { readonly title: string; readonly numbers: readonly number[] }[]): Cell[][] => {
  const greatest = (rows[0]?.numbers ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, row.numbers[column] ?? 0), 0),
  );
  return rows.map(({ title, numbers }) => [
    { text: title, shade: 0 },
    ...numbers.map((value, column): Cell => ({
      text: value === 0 ? '·' : String(value),
      shade: shadeOf(value, greatest[column] ?? 0),
    })),
  ]);
};

const shadeOf = (value: number, greatest: number): Shade =>
  value === 0 ? 0 : (Math.min(4, Math.ceil((4 * value) / greatest)) as Shade);
