import type { Language } from '#wording/language.ts';
import { actionOf, referenceOf } from './asked-words.ts';
import type { Compilation, CompiledPlace } from './compilation.ts';
import type { Listed } from './listed.ts';
import { type Entry, quoteOf } from './entries.ts';
import type { Spoken } from './gathered.ts';
import { type Naming, namingIn } from './naming.ts';
import { mapOf } from './paper-map.ts';
import { symbolOf } from './symbol.ts';

/** The whole compilation for other programs; places without proposals are left out. Names of delegations as CONTRACT.md 3 has them. */
export const jsonOf = (compilation: Compilation, language: Language): string => {
  const { conference, draft, cutOff, choice, totals, glance, awaiting, unread, general, sections } = compilation;
  const naming = namingIn(conference, language, choice.attribution);
  const places = [...(general === null ? [] : [general]), ...sections.flatMap((section) => section.places)].filter(
    ({ entries, elsewhere }) => entries.length + elsewhere.length > 0,
  );
  const anonymous = { byPlace: glance.byPlace, bySection: glance.bySection, disputed: glance.disputed };
  const made = {
    symbol: symbolOf(compilation),
    conference: conference.id,
    draft: draft.id,
    ...{ cutOff, attribution: choice.attribution, public: choice.public, section: choice.section },
    totals,
    glance: choice.attribution ? glance : anonymous,
    places: places.map((place) => placeJson(place, language, naming)),
    awaitingConfirmation: awaiting.map(({ proposal, why, candidates, corrects }) => ({
      ...proposalJson(proposal, language, naming),
      ...{ why, candidates, corrects },
    })),
    notRead: unread.map(({ spoken, quotes, files }) => ({
      ...spokenJson(spoken, naming),
      quotes: quotes.map((quote) => naming.written(quote, spoken)),
      files: choice.attribution ? files : [],
    })),
  };
  return `${JSON.stringify(made, null, 2)}\n`;
};

const placeJson = (place: CompiledPlace, language: Language, naming: Naming) => ({
  target: place.target,
  section: place.place?.section ?? null,
  text: place.current,
  entries: place.entries.map((entry) => ({
    kind: entry.proposals[0].item.kind,
    target: entry.proposals[0].item.target,
    count: entry.proposals.length,
    alternative: entry.alternative,
    nearlyTheSameAs:
      entry.near === null ? null : { reference: referenceOf(entry.near.sample.proposals[0]), ...entry.near.difference },
    proposals: entry.proposals.map((proposal) => proposalJson(proposal, language, naming)),
  })),
  seeElsewhere: place.elsewhere.map(({ why, target, home, proposals }) => ({
    why,
    target,
    home,
    references: proposals.map(referenceOf),
  })),
  collisions: place.collisions.map(({ how, words, entries }) => ({ how, words, references: references(entries) })),
  convergences: place.convergences.map(({ how, entries }) => ({ how, references: references(entries) })),
  inWords: mapOf(place, language, naming),
});

const references = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ proposals }) => proposals.map(referenceOf));

const spokenJson = (spoken: Spoken, { attribution }: Naming) => ({
  reference: spoken.reference,
  ...(attribution && {
    delegation: spoken.delegation,
    capacity: spoken.capacity,
    onBehalfOf: spoken.onBehalfOf,
    coSponsors: spoken.coSponsors,
  }),
  ...{ receivedAt: spoken.receivedAt, late: spoken.late, language: spoken.language },
});

const proposalJson = (proposal: Listed, language: Language, naming: Naming) => {
  const { item } = proposal;
  return {
    ...spokenJson(proposal, naming),
    reference: referenceOf(proposal),
    target: item.target,
    kind: item.kind,
    action: actionOf(proposal, language, naming),
    ...(item.destination !== undefined && { destination: item.destination }),
    ...(item.group !== undefined && { group: item.group }),
    edits: item.edits,
    ...(item.about !== undefined && {
      about: naming.attribution ? item.about : { delegation: null, reference: item.about.reference },
    }),
    words: naming.written(quoteOf(item), proposal),
    reason: item.reason === undefined ? null : naming.written(item.reason, proposal),
    state: item.state.decision,
  };
};
