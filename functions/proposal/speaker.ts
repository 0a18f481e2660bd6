import type { Conference } from '#conference/conference.ts';
import { delegationByName } from '#conference/names.ts';
import { behalfOf } from './behalf.ts';
import { capitalSpeaking } from './capital-voice.ts';
import { coSponsorsIn, joiningIt } from './co-sponsors.ts';
import { firstAuthor } from './joint-authors.ts';
import { peopleIn } from './people.ts';
import type { NamingText, People } from './people.ts';
import type { Capacity, Reading } from './reading.ts';
import { stateSpeaking } from './self-voice.ts';
import { isNoGovernment, organizationOf } from './sender-organization.ts';
import { listedIn, secretariatOf } from './sender-secretariat.ts';
import {
  voteAddress,
  voteAuthors,
  voteBody,
  voteCode,
  voteName,
  voteSide,
  voteSignature,
  voteSubject,
  weight,
} from './sender-votes.ts';
import { addresseesIn } from './whose-words.ts';
import type { Written } from './written.ts';

/** Who speaks, for whom, and with whom. Never a State that is merely mentioned. */
export interface Speaker {
  readonly delegation: string | null;
  readonly capacity: Capacity;
  readonly onBehalfOf: string | null;
  readonly coSponsors: readonly string[];
  readonly why: string;
  /** A State, and more than a mention says so. */
  readonly isState: boolean;
  /** The sender's own words name it, or the From header, and not the address alone. */
  readonly isNamed: boolean;
  /** Its capacity without co-sponsors. */
  readonly aloneAs: Capacity;
}

/** @param people who is named in `own`. */
export const speakerOf = (
  written: Written,
  own: string,
  people: People,
  signature: string,
  conference: Conference,
): Speaker => {
  const subject = subjectOf(written, conference);
  const noGovernment = isNoGovernment(own);
  const scores = new Map<string, number>();
  const named = new Set<string>();
  const vote = (delegation: string | null | undefined, points: number): void => {
    if (delegation !== null && delegation !== undefined) scores.set(delegation, (scores.get(delegation) ?? 0) + points);
  };
  const voteNamed = (delegation: string | null | undefined, points: number): void => {
    vote(delegation, points);
    if (delegation !== null && delegation !== undefined && points >= weight.letterhead) named.add(delegation);
  };
  const stated = written.stated?.delegation;
  if (stated !== null && stated !== undefined && stated !== '')
    vote(delegationByName(stated, conference)?.id ?? stated, weight.stated);
  const secretariat = secretariatOf(written, own, signature, conference);
  const organization = secretariat ?? organizationOf(written, own, signature, conference);
  const known = secretariat ?? listedIn(organization, conference) ?? organization;
  if (organization === null) {
    voteAddress(written, conference, vote, noGovernment);
    voteName(written, conference, voteNamed);
  }
  voteNamed(known, weight.organization);
  voteSubject(subject, vote);
  if (scores.size === 0) voteAuthors(written, conference, voteNamed);
  voteBody(own, people, conference, voteNamed);
  voteSignature(signature, conference, voteNamed);
  if (scores.size === 0) voteSide(own, conference, voteNamed);
  if (scores.size === 0 && !noGovernment) voteCode(written, subject, people, conference, voteNamed);
  if (scores.size === 0 && !noGovernment)
    voteNamed(stateSpeaking({ text: own, people }, conference), weight.letterhead);
  if (scores.size === 0 && !noGovernment)
    voteNamed(capitalSpeaking(written, subject, { text: own, people }, signature, conference), weight.letterhead);
  if (scores.size === 0) voteNamed(firstAuthor(subject, { text: own, people }), weight.letterhead);
  for (const one of joiningIt({ text: own, people })) if (scores.size > 1) scores.delete(one);
  for (const addressee of addresseesIn(own, people)) scores.delete(addressee);
  const behalf = behalfOf(
    written,
    subject,
    { text: own, people },
    conference,
    signature,
    rankedIn(scores)[0]?.[0] ?? null,
  );
  // "G5 Sahel: four proposals" may stand over what a State says for that group.
  if (behalf.group !== null && scores.size > 1) scores.delete(behalf.group);
  const [best, next] = rankedIn(scores);
  const tie = best !== undefined && next !== undefined && best[1] === next[1] && best[1] < weight.stated;
  const delegation = best === undefined || tie ? null : best[0];
  // A group's members, named one by one, hand in nothing beside it.
  const members = conference.groups.find(({ id }) => id === behalf.group)?.members ?? [];
  const coSponsors = coSponsorsIn({ text: own, people }, delegation, behalf.group === null ? subject : null).filter(
    (one) => one !== behalf.group && members.every((member) => member.delegation !== one),
  );
  const speaking = delegation ?? behalf.delegation;
  const isOrganization = organization !== null && speaking === known;
  const capacity = capacityOf(speaking, behalf.group, coSponsors, conference, own, isOrganization);
  return {
    delegation: speaking,
    isState:
      (best?.[1] ?? 0) >= weight.institution &&
      conference.delegations.some((one) => one.id === speaking && one.iso3 !== null),
    isNamed: speaking !== null && named.has(speaking),
    aloneAs: capacityOf(speaking, null, [], conference, own, isOrganization),
    capacity,
    onBehalfOf: behalf.group ?? itself(capacity, speaking, conference),
    coSponsors,
    why: best === undefined ? 'nothing says who speaks' : `named as the sender (${best[1]} points)`,
  };
};

/** The European Union speaks for its members. */
const itself = (capacity: Capacity, speaking: string | null, { groups }: Conference): string | null =>
  capacity === 'group' && groups.some(({ id }) => id === speaking) ? speaking : null;

const rankedIn = (scores: ReadonlyMap<string, number>): [string, number][] => [...scores].sort((a, b) => b[1] - a[1]);

const subjectOf = ({ parts }: Written, conference: Conference): NamingText => {
  const text = parts.find((part) => part.part === 'subject')?.text ?? '';
  return { text, people: peopleIn(text, conference) };
};

const capacityOf = (
  delegation: string | null,
  group: string | null,
  coSponsors: readonly string[],
  conference: Conference,
  own: string,
  isOrganization: boolean,
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
  if (known === undefined) return isOrganization ? 'organization' : 'unknown';
  // The European Union speaks for its members: an observer that is a group too.
  if (known.capacity === 'observer' && conference.groups.some((one) => one.id === delegation)) return 'group';
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

type Said = Pick<Reading, 'delegation' | 'capacity' | 'onBehalfOf' | 'coSponsors'>;

const nobody: Said = { delegation: null, capacity: 'unknown', onBehalfOf: null, coSponsors: [] };

/** What a reading says of its speaker, which depends on what the mail is. */
export const said = (speaker: Speaker, disposition: Reading['disposition']): Said => {
  const { delegation, capacity, onBehalfOf, coSponsors } = speaker;
  switch (disposition) {
    case 'bounce':
    case 'own-mail':
    case 'spam':
    case 'virus':
      return nobody;
    case 'automatic':
      // A machine answers: whose it is counts where it says so, and not where only the address tells.
      return speaker.isNamed ? { ...alone(speaker), onBehalfOf: null } : nobody;
    case 'other-traffic':
      // A State remains a State whatever it writes about; who else sends news to all speaks to nobody.
      return speaker.isState ? alone(speaker) : nobody;
    case 'thanks':
    case 'logistics':
      return alone(speaker);
    default:
      return { delegation, capacity, onBehalfOf, coSponsors: [...coSponsors] };
  }
};

/** Nothing is handed in, so nobody hands it in together. */
const alone = ({ delegation, capacity, aloneAs, onBehalfOf }: Speaker): Said => ({
  delegation,
  capacity: capacity === 'joint' ? aloneAs : capacity,
  onBehalfOf,
  coSponsors: [],
});
