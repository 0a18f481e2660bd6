import { redlineOf } from '#proposal/redline.ts';
import type { StoredItem, Submission, SubmissionWithItems } from '#submission/record.ts';
import { isNoProposal } from '#submission/state.ts';
import { apart, enclosed } from '#wording/apart.ts';
import { listed } from '#wording/dates.ts';
import { stateName } from '#wording/kinds.ts';
import { cut, nameIn } from './letter-view.ts';
import { placeName } from './place-name.ts';
import { type ProposalSetting, actionOf } from './proposal-view.ts';
import { redlineText } from './redline-text.ts';

/** One proposal as it was and as it is; null where it was not there, or is no more. */
export interface ItemChange {
  readonly id: number;
  readonly before: StoredItem | null;
  readonly after: StoredItem | null;
}

/** What made a revision, and what it changed. */
export interface RevisionMade {
  /** The sender's own correction took effect, or a person in the secretariat changed the reading. */
  readonly by: 'sender' | 'secretariat';
  readonly items: readonly ItemChange[];
  /** The attributes of the whole contribution before; null where none of them changed. */
  readonly before: Pick<Submission, 'delegation' | 'onBehalfOf' | 'coSponsors' | 'publication'> | null;
}

/** A line of "what changed", in one language. */
export interface ChangeLine {
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/** What differs between two revisions, in the sender's order: what a reader believed of them does not count. */
export const revisionMade = (
  by: RevisionMade['by'],
  before: SubmissionWithItems,
  after: SubmissionWithItems,
): RevisionMade => {
  const ids = [...new Set([...before.items, ...after.items].map(({ id }) => id))].sort((a, b) => a - b);
  const find = ({ items }: SubmissionWithItems, id: number): StoredItem | null =>
    items.find((item) => item.id === id && !isNoProposal(item)) ?? null;
  const asked = (item: StoredItem | null): string =>
    JSON.stringify(
      item && [item.target, item.kind, item.edits, item.destination, item.group, item.about, item.state.decision],
    );
  const attributes = ({ delegation, onBehalfOf, coSponsors, publication }: Submission): string =>
    JSON.stringify([delegation, onBehalfOf, coSponsors, publication]);
  return {
    by,
    items: ids
      .map((id) => ({ id, before: find(before, id), after: find(after, id) }))
      .filter((change) => asked(change.before) !== asked(change.after)),
    before: attributes(before) === attributes(after) ? null : before,
  };
};

export const changeLines = (
  { items, before }: RevisionMade,
  now: SubmissionWithItems,
  setting: Omit<ProposalSetting, 'extent'>,
): ChangeLine[] => {
  const { wording, language, conference } = setting;
  const name = (id: string | null): string | null => (id === null ? null : apart(nameIn(id, conference, language)));
  const names = (ids: readonly string[]): string | null =>
    ids.length === 0
      ? null
      : listed(
          ids.map((id) => apart(nameIn(id, conference, language))),
          language,
        );
  const line = (label: string, was: string | null, is: string | null): ChangeLine[] =>
    was === is ? [] : [{ label, before: was ?? wording.changes.nothing, now: is ?? wording.changes.nothing }];
  return [
    ...items.flatMap(({ id, before: was, after }) =>
      line(wording.item(apart(String(id))), proposalIn(was, setting), proposalIn(after, setting)),
    ),
    ...(before === null
      ? []
      : [
          ...line(wording.from, name(before.delegation), name(now.delegation)),
          ...line(wording.onBehalfOf, name(before.onBehalfOf), name(now.onBehalfOf)),
          ...line(wording.coSponsors, names(before.coSponsors), names(now.coSponsors)),
          ...line(
            wording.changes.publication,
            wording.changes.mayBePublished[before.publication],
            wording.changes.mayBePublished[now.publication],
          ),
        ]),
  ];
};

/** Characters shown of one stretch of a change: the proposal itself stands below in full. */
const wordsLength = 300;

/** "Paragraph II.19: amend, [deleted: eliminate] [added: prevent]". */
const proposalIn = (item: StoredItem | null, setting: Omit<ProposalSetting, 'extent'>): string | null => {
  if (item === null) return null;
  const { wording, outline, language } = setting;
  // Without the draft's own words: what is asked, not the whole paragraph again.
  const words = redlineText(
    redlineOf(item, null).map((segment) => ({ ...segment, text: cut(segment.text, wordsLength) })),
    wording,
  );
  const said = [
    `${placeName(item.target, outline, wording)}${wording.colon}${actionOf(item, setting)}`,
    ...(words === '' ? [] : [enclosed(words)]),
    ...(item.state.decision === 'open' ? [] : [stateName(item.state.decision, language)]),
  ];
  return said.join(wording.comma);
};
