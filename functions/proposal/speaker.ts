import type { Conference } from '#conference/conference.ts';
import { delegationByName } from '#conference/names.ts';
import { behalfOf, coSponsorsIn } from './behalf.ts';
import type { People } from './people.ts';
import type { Capacity, Reading } from './reading.ts';
import { voteAddress, voteBody, voteSignature, voteSubject, weight } from './sender-votes.ts';
import type { Written } from './written.ts';

/** Who speaks, for whom, and with whom. Never a State that is merely mentioned. */
export interface Speaker {
  readonly delegation: string | null;
  readonly capacity: Capacity;
  readonly onBehalfOf: string | null;
  readonly coSponsors: readonly string[];
  readonly why: string;
}

/** @param people who is named in `own`. */
export const speakerOf = (
  written: Written,
  own: string,
  people: People,
  signature: string,
  conference: Conference,
): Speaker => {
  const scores = new Map<string, number>();
  const vote = (delegation: string | null | undefined, points: number): void => {
    if (delegation !== null && delegation !== undefined) scores.set(delegation, (scores.get(delegation) ?? 0) + points);
  };
  const stated = written.stated?.delegation;
  if (stated !== null && stated !== undefined && stated !== '')
    vote(delegationByName(stated, conference)?.id ?? stated, weight.stated);
  voteAddress(written, conference, vote);
  voteSubject(written, conference, vote);
  voteBody(own, people, conference, vote);
  voteSignature(signature, conference, vote);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  const tie = best !== undefined && next !== undefined && best[1] === next[1] && best[1] < weight.stated;
  const delegation = best === undefined || tie ? null : best[0];
  const behalf = behalfOf(written, own, conference, people);
  const coSponsors = coSponsorsIn(own, people, delegation);
  const speaking = delegation ?? behalf.delegation;
  return {
    delegation: speaking,
    capacity: capacityOf(speaking, behalf.group, coSponsors, conference, own),
    onBehalfOf: behalf.group,
    coSponsors,
    why: best === undefined ? 'nothing says who speaks' : `named as the sender (${best[1]} points)`,
  };
};

const capacityOf = (
  delegation: string | null,
  group: string | null,
  coSponsors: readonly string[],
  conference: Conference,
  own: string,
): Capacity => {
  if (group !== null) return 'group';
  if (coSponsors.length > 0) return 'joint';
  if (delegation === null) return 'unknown';
  const known = conference.delegations.find((one) => one.id === delegation);
  const isPresident =
    conference.bureau.some((one) => one.office === 'president' && one.delegation === delegation) &&
    /\b(?:as president|in my capacity as (?:president|chair)|en ma qualité de président|président-désigné|president-designate)\b/iu.test(
      own.slice(0, 4_000),
    );
  if (isPresident) return 'chair';
  if (known === undefined) return 'unknown';
  // The European Union speaks for its members: a group that is a delegation too.
  if (conference.groups.some((one) => one.id === delegation)) return 'group';
  switch (known.capacity) {
    case 'member':
      return 'national';
    case 'observer':
      // The Holy See and Palestine are States; the Red Cross and the African Union are not.
      return known.iso3 === null ? 'organization' : 'national';
    case 'organization':
    case 'non-governmental':
      return 'organization';
  }
};

/** What a reading says of its speaker. */
export const said = (speaker: Speaker): Pick<Reading, 'delegation' | 'capacity' | 'onBehalfOf' | 'coSponsors'> => ({
  delegation: speaker.delegation,
  capacity: speaker.capacity,
  onBehalfOf: speaker.onBehalfOf,
  coSponsors: [...speaker.coSponsors],
});

export const nobody: Speaker = {
  delegation: null,
  capacity: 'unknown',
  onBehalfOf: null,
  coSponsors: [],
  why: 'nobody speaks to us',
};

/** A machine's answer, a bounce, spam and what is about something else are no delegation's word to the conference. */
export const speaksToUs = (disposition: Reading['disposition']): boolean =>
  !['automatic', 'bounce', 'own-mail', 'spam', 'virus', 'other-traffic'].includes(disposition);
