import type { Conference } from '#conference/conference.ts';
import { membersOf } from '#conference/members.ts';
import type { Span } from '#document/paper.ts';
import { compilationWording } from '#wording/compilation.ts';
import { dayInZone, listed } from '#wording/dates.ts';
import type { Language } from '#wording/language.ts';
import { type Listed, speakerOf } from './listed.ts';
import type { Spoken } from './gathered.ts';
import { groupedBy } from './grouping.ts';
import { withoutNames } from './without-names.ts';

/** How a compilation names those who speak, in one language, with their names or without. */
export interface Naming {
  readonly attribution: boolean;
  /** The bold heading over what they ask in the same words: all names, groups with their number and a footnote. */
  readonly heading: (proposals: readonly Listed[]) => readonly Span[];
  /** The same in one line of text, without footnotes. */
  readonly line: (proposals: readonly Listed[]) => string;
  readonly delegation: (id: string | null) => string;
  /** What a sender wrote, without his names in a version that has none. */
  readonly written: (text: string, spoken: Spoken) => string;
  /** The footnotes that headings have asked for so far. */
  readonly notes: () => readonly string[];
}

export const namingIn = (conference: Conference, language: Language, attribution: boolean): Naming => {
  const words = compilationWording(language);
  const notes: string[] = [];
  // `2018-06-18`, as Canada writes days.
  const days = new Intl.DateTimeFormat('en-CA', {
    ...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
    timeZone: conference.timeZone,
  });
  const delegations = new Map(conference.delegations.map((one) => [one.id, one]));
  const groups = new Map(conference.groups.map((one) => [one.id, one]));

  const delegation = (id: string | null): string =>
    id === null
      ? words.unknownDelegation
      : (delegations.get(id)?.names[language] ?? groups.get(id)?.names[language] ?? id);

  /** Membership is that of the day of receipt where the conference is. */
  const members = ({ onBehalfOf, receivedAt }: Spoken): readonly string[] => {
    const group = onBehalfOf === null ? undefined : groups.get(onBehalfOf);
    return group === undefined ? [] : membersOf(group, days.format(new Date(receivedAt)));
  };

  const noteOf = (spoken: Spoken): number | undefined => {
    const those = members(spoken);
    if (those.length === 0) return undefined;
    const day = dayInZone(new Date(spoken.receivedAt), conference.timeZone, language);
    const text = words.membersAsOf(delegation(spoken.onBehalfOf), day, listed(those.map(delegation), language));
    const known = notes.indexOf(text);
    return known === -1 ? notes.push(text) : known + 1;
  };

  const marks = (spoken: Spoken, others: readonly Spoken[]): string => {
    const ofGroup = others.find(
      (other) => spoken.onBehalfOf === null && spoken.delegation !== null && members(other).includes(spoken.delegation),
    );
    const kind = capacityMark(spoken, words, delegations);
    const said = [
      spoken.onBehalfOf === null || spoken.delegation === null ? '' : words.speaking(delegation(spoken.delegation)),
      spoken.coSponsors.length === 0 ? '' : words.with(listed(spoken.coSponsors.map(delegation), language)),
      kind,
      ofGroup === undefined ? '' : words.memberOf(delegation(ofGroup.onBehalfOf)),
      spoken.late ? words.lateMark : '',
    ].filter((part) => part !== '');
    return said.length === 0 ? '' : ` (${said.join(', ')})`;
  };

  const named = (proposals: readonly Listed[]): { readonly spans: Span[]; readonly unknown: number } => {
    const speakers = groupedBy(
      proposals,
      (one) => `${speakerOf(one) ?? ''}|${one.coSponsors.join('|')}|${String(one.late)}`,
    );
    const firsts = [...speakers.values()].flatMap(([first]) => first ?? []);
    const groupsHere = firsts.filter(({ onBehalfOf }) => onBehalfOf !== null);
    const known = firsts.filter((one) => speakerOf(one) !== null);
    return {
      unknown: new Set(proposals.filter((one) => speakerOf(one) === null).map(({ reference }) => reference)).size,
      spans: known.flatMap((one): Span[] => {
        const count = members(one).length;
        const note = noteOf(one);
        const name = `${delegation(speakerOf(one))}${count === 0 ? '' : ` (${String(count)})`}`;
        return [
          { text: name, look: 'bold', ...(note !== undefined && { note }) },
          { text: marks(one, groupsHere), look: 'plain' },
          { text: '; ', look: 'bold' },
        ];
      }),
    };
  };

  const heading = (proposals: readonly Listed[]): readonly Span[] => {
    if (!attribution) {
      const count = new Set(proposals.map((one) => speakerOf(one) ?? one.reference)).size;
      return count < 2 ? [] : [{ text: words.delegations(count), look: 'bold' }];
    }
    const { spans, unknown } = named(proposals);
    const nobody = unknown === 1 && spans.length === 0 ? words.unknownDelegation : words.unknownDelegations(unknown);
    return unknown === 0 ? spans.slice(0, -1) : [...spans, { text: nobody, look: 'bold' }];
  };

  return {
    attribution,
    heading,
    line: (proposals) =>
      heading(proposals)
        .map(({ text }) => text)
        .join(''),
    delegation,
    written: (text, spoken) => (attribution ? text : withoutNames(text, spoken, conference, words.someDelegation)),
    notes: () => notes,
  };
};

const capacityMark = (
  { delegation, onBehalfOf, capacity }: Spoken,
  words: ReturnType<typeof compilationWording>,
  delegations: ReadonlyMap<string, Conference['delegations'][number]>,
): string => {
  if (onBehalfOf !== null) return '';
  switch (delegation === null ? undefined : delegations.get(delegation)?.capacity) {
    case 'member':
      return '';
    case 'observer':
      return words.observer;
    case 'organization':
      return words.organization;
    case 'non-governmental':
      return words.nonGovernmental;
    case undefined:
      return capacity === 'organization' ? words.organization : '';
  }
};
