import type { Outline } from '#draft/outline.ts';
import { homeOf } from '#draft/target.ts';
import { kinds } from '#proposal/reading.ts';
import { decisions, trusts, visibilities, workflows } from '#submission/record.ts';
import { languages } from '#wording/language.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';

/** What of the board is shown: everything in the address, so that a view can be kept and passed on. */
export interface BoardFilter {
  readonly q: string | null;
  readonly delegation: string | null;
  readonly group: string | null;
  /** A section or heading of the draft, `general` or `unknown`. */
  readonly section: string | null;
  readonly kind: string | null;
  /** A word of any of the three axes of a proposal's state. */
  readonly state: string | null;
  readonly late: string | null;
  readonly language: string | null;
  readonly trust: string | null;
}

export const filterNames = [
  'q',
  'delegation',
  'group',
  'section',
  'kind',
  'state',
  'late',
  'language',
  'trust',
] as const;

export const filterStates = [...workflows, ...decisions, ...visibilities] as const;
export const filterLanguages = [...languages, 'other'] as const;

/** Longer searches and names come from no form of ours. */
const mostCharacters = 200;

/** What the address says; a value that nothing can have is no condition. */
export const filterIn = (query: (name: string) => string | undefined, outline: Outline): BoardFilter => {
  const said = (name: string): string | null => {
    const value = (query(name) ?? '').trim().slice(0, mostCharacters);
    return value === '' ? null : value;
  };
  const among = (name: string, values: readonly string[]): string | null => {
    const value = said(name);
    return value !== null && values.includes(value) ? value : null;
  };
  const section = said('section');
  return {
    q: said('q'),
    delegation: said('delegation'),
    group: said('group'),
    section:
      section === 'general' || section === 'unknown' || outline.place(section ?? '') !== undefined ? section : null,
    kind: among('kind', kinds),
    state: among('state', filterStates),
    late: among('late', ['yes', 'no']),
    language: among('language', filterLanguages),
    trust: among('trust', trusts),
  };
};

export const isFiltered = (filter: BoardFilter): boolean => filterNames.some((name) => filter[name] !== null);

/** The same view as an address; `further` are parameters beside the conditions. */
export const addressOf = (filter: BoardFilter, further: Readonly<Record<string, string>> = {}): string => {
  const query = new URLSearchParams(further);
  for (const name of filterNames) {
    const value = filter[name];
    if (value !== null) query.set(name, value);
  }
  const text = query.toString();
  return `/console${text === '' ? '' : `?${text}`}`;
};

/** Every condition but the search, which needs the senders' words. */
export const takes = (filter: BoardFilter, outline: Outline): ((proposal: PlacedProposal) => boolean) => {
  const covered = covers(filter.section, outline);
  return ({ item, delegation, onBehalfOf, coSponsors, late, language, trust }) =>
    (filter.delegation === null || delegation === filter.delegation || coSponsors.includes(filter.delegation)) &&
    (filter.group === null || onBehalfOf === filter.group) &&
    covered(item.target) &&
    (filter.kind === null || item.kind === filter.kind) &&
    (filter.state === null || (Object.values(item.state) as string[]).includes(filter.state)) &&
    (filter.late === null || late === (filter.late === 'yes')) &&
    (filter.language === null || language === filter.language) &&
    (filter.trust === null || trust === filter.trust);
};

const covers = (section: string | null, outline: Outline): ((target: string) => boolean) => {
  if (section === null) return () => true;
  if (section === 'general') return (target) => target === 'general';
  if (section === 'unknown') return (target) => target !== 'general' && homeOf(target, outline) === null;
  const covered = new Set([section, ...outline.under(section).map(({ id }) => id)]);
  return (target) => covered.has(homeOf(target, outline) ?? '');
};
