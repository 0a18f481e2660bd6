import type { Conference } from '#conference/conference.ts';
import type { Place } from '#draft/draft.ts';
import type { Outline } from '#draft/outline.ts';
import type { Block, Span } from '#document/paper.ts';
import { compilationWording } from '#wording/compilation.ts';
import { instantInZone } from '#wording/dates.ts';
import type { DigestWording } from '#wording/digest.ts';
import type { Language } from '#wording/language.ts';
import { actionOf, referenceOf, referencesOf } from './asked-words.ts';
import type { Delta, NewsEntry, NewsPlace } from './delta.ts';
import { firstSpeakers, shortNaming } from './digest-names.ts';
import { groupedBy } from './grouping.ts';
import type { Listed } from './listed.ts';
import type { Naming } from './naming.ts';
import { askedBlocks } from './paper-places.ts';
import { span, text } from './paper-writing.ts';

/** How much of each proposal a digest shows: its words; who asks what; or the references at each place alone. */
export type Detail = 'words' | 'names' | 'references';

export interface NewsWriting {
  readonly language: Language;
  readonly naming: Naming;
  readonly wording: DigestWording;
  readonly detail: Detail;
  readonly conference: Conference;
}

/** What is listed, by section and paragraph in the draft's order, each paragraph with its heading. */
export const newsBlocks = (delta: Delta, writing: NewsWriting): Block[] => [
  ...(delta.general === null ? [] : [text('section', writing.wording.general), ...entriesOf(delta.general, writing)]),
  ...delta.sections.flatMap(({ section, places }) => [
    ...(section === null ? [] : [text('section', sectionTitle(section, writing))]),
    ...places.flatMap((place) => [
      text('paragraph', placeTitle(place, delta.outline, writing.language)),
      ...entriesOf(place, writing),
    ]),
  ]),
];

const sectionTitle = (section: Place, { language, wording, conference }: NewsWriting): string => {
  const session = conference.programmeOfWork.find(({ considers }) => considers.includes(section.id));
  const at = session === undefined ? '' : instantInZone(new Date(session.start), conference.timeZone, language);
  const name = [section.id, wordsIn(section, language)].filter((part) => part !== '').join('. ');
  return at === '' ? name : `${name} — ${wording.considered(at)}`;
};

const placeTitle = ({ target, place }: NewsPlace, outline: Outline, language: Language): Span[] => {
  const heading = place?.parent === null || place === null ? place : (outline.place(place.parent) ?? null);
  const words = heading === null ? '' : wordsIn(heading, language);
  return [span(target, 'bold'), ...(words === '' ? [] : [span(` (${words})`)])];
};

const wordsIn = ({ words }: Place, language: Language): string => words[language] ?? Object.values(words)[0] ?? '';

const entriesOf = (place: NewsPlace, writing: NewsWriting): Block[] => {
  if (writing.detail === 'references')
    return [text('plain', place.entries.flatMap(({ fresh }) => fresh.map(referenceOf)).join(', '))];
  const campaigns = groupedBy(
    place.entries.filter(({ inCampaign }) => inCampaign),
    ({ near }) => near?.sample.proposals[0],
  );
  return place.entries.flatMap((entry): Block[] => {
    if (entry.inCampaign) return [];
    const campaign = (campaigns.get(entry.proposals[0]) ?? []).flatMap(({ fresh }) => fresh);
    const words = compilationWording(writing.language);
    return [
      ...entryBlocks(entry, place.current, writing),
      ...(campaign.length === 0 ? [] : [text('remark', words.campaign(campaign.length, allReferences(campaign)))]),
    ];
  });
};

/** Every one is named: a list that claims a proposal shows it. */
const allReferences = (proposals: readonly Listed[]): string => proposals.map(referenceOf).join(', ');

const entryBlocks = (entry: NewsEntry, current: string | null, writing: NewsWriting): Block[] => {
  const { language, naming, wording, detail } = writing;
  const [first] = entry.proposals;
  const fresh = entry.fresh.length === 0 ? entry.proposals : entry.fresh;
  const earlier = entry.fresh.length === 0 ? [] : entry.proposals.filter((one) => !('news' in one));
  const { first: named, more } = firstSpeakers(fresh);
  const about = [
    actionOf(first, language, naming),
    entry.alternative === null
      ? ''
      : compilationWording(language).alternative(entry.alternative.number, entry.alternative.of),
    entry.fresh.some(({ news }) => news === 'revised') ? wording.revised : '',
    entry.fresh.length === 0 ? wording.listedEarlier : '',
  ].filter((part) => part !== '');
  const heading = text('delegation', [
    ...naming.heading(named),
    ...(more === 0 ? [] : [span(` ${compilationWording(language).moreReferences(more)}`)]),
    span(` — ${about.join('; ')} `),
    span(`[${entry.fresh.length === 0 ? referencesOf(fresh, language) : allReferences(fresh)}]`, 'faint'),
  ]);
  const asked = detail === 'words' ? askedBlocks(entry, current, writing).map(withShortQuote) : [];
  return [
    heading,
    ...(lengthOf(asked) > mostWords ? [text('remark', wording.tooLong)] : asked),
    ...(earlier.length === 0
      ? []
      : [
          text(
            'remark',
            wording.alsoEarlier(shortNaming(naming, language).line(earlier), referencesOf(earlier, language)),
          ),
        ]),
  ];
};

/** Characters of one entry that a letter shows; longer texts are read in the compilation. */
const mostWords = 20_000;

/** Longest statement or reason that is quoted, in UTF-16 units: a speech is read in the compilation, not here. */
const maxQuote = 600;

/** A redline is never cut: a change is shown whole or not at all. */
const withShortQuote = (block: Block): Block => {
  if (block.block === 'table' || (block.style !== 'words' && block.style !== 'remark')) return block;
  if (block.spans.some(({ look }) => look === 'deleted' || look === 'added')) return block;
  return { ...block, spans: block.spans.map((one) => ({ ...one, text: cut(one.text) })) };
};

const cut = (words: string): string =>
  words.length <= maxQuote
    ? words
    : `${words.slice(0, maxQuote).replace(/[\uD800-\uDBFF]$/, '')}…${words.endsWith('”') ? '”' : ''}`;

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) =>
      sum + (block.block === 'table' ? 0 : block.spans.reduce((length, { text: words }) => length + words.length, 0)),
    0,
  );
