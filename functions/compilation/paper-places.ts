import { templatePlace } from '#draft/draft-template.ts';
import type { Block, Span } from '#document/paper.ts';
import { redlineOf } from '#proposal/redline.ts';
import { compilationWording } from '#wording/compilation.ts';
import { actionOf, referenceOf, referencesOf } from './asked-words.ts';
import type { OrderedEntry } from './at-place.ts';
import type { CompiledPlace } from './compilation.ts';
import { quoteOf } from './entries.ts';
import { speakerOf } from './listed.ts';
import { groupedBy } from './grouping.ts';
import { type Writing, redlineSpans, span, text, tieOf } from './paper-writing.ts';

export const generalBlocks = (writing: Writing): Block[] => {
  const { general } = writing.compilation;
  const words = compilationWording(writing.language);
  return general === null ? [] : [text('part', words.general), ...entriesBlocks(general, writing)];
};

/** The draft from its first to its last place: headings always, the words of what is touched, "(…)" for the rest. */
export const sectionBlocks = (writing: Writing): Block[] => {
  const { compilation, language } = writing;
  if (compilation.choice.section === 'general') return [];
  const blocks: Block[] = [text('part', compilationWording(language).proposals)];
  let untouched: CompiledPlace[] = [];
  const close = (): void => {
    if (untouched.length > 0) blocks.push(omitted(untouched));
    untouched = [];
  };
  for (const { places } of compilation.sections)
    for (const place of places) {
      const isHeading =
        place.place?.kind === 'section' || place.place?.kind === 'heading' || place.place?.kind === 'title';
      if (!isHeading && place.entries.length === 0 && place.elsewhere.length === 0) untouched.push(place);
      else {
        close();
        blocks.push(...placeBlocks(place, writing));
      }
    }
  close();
  return blocks;
};

/** "1.–18.  (…)": untouched paragraphs in a row, by their first and last number. */
const omitted = (places: readonly CompiledPlace[]): Block => {
  const labels = places.flatMap(({ place }) =>
    place?.kind === 'paragraph' && place.label !== null ? [place.label] : [],
  );
  const [first] = labels;
  const last = labels.at(-1);
  const label = first === undefined || last === undefined ? '' : first === last ? `${first}.` : `${first}–${last}.`;
  return text('paragraph', '(…)', { label });
};

const placeBlocks = (compiled: CompiledPlace, writing: Writing): Block[] => {
  const { place } = compiled;
  if (place === null) return [];
  const { outline, draft } = writing.compilation;
  const language = draft.languages[0] ?? 'en';
  const { style, label, words } = templatePlace(place, language, outline);
  const drawn = style === 'sub-paragraph' || style === 'plain' ? 'paragraph' : style;
  return [
    text(drawn, [span(words)], { label, anchor: place.id, language }),
    ...entriesBlocks(compiled, writing),
    ...elsewhereBlocks(compiled, writing),
  ];
};

const elsewhereBlocks = ({ elsewhere }: CompiledPlace, { language }: Writing): Block[] => {
  const words = compilationWording(language);
  return elsewhere.map(({ why, target, home, proposals }) => {
    const references = referencesOf(proposals, language);
    return text(
      'remark',
      why === 'range' ? words.seeRange(target.replace('-', '–'), references) : words.seeMove(home, references),
    );
  });
};

const entriesBlocks = (compiled: CompiledPlace, writing: Writing): Block[] => {
  const { entries, current } = compiled;
  const campaigns = groupedBy(
    entries.filter(({ inCampaign }) => inCampaign),
    ({ near }) => near?.sample.proposals[0],
  );
  return entries.flatMap((entry): Block[] => {
    if (entry.inCampaign) return [];
    const counted = (campaigns.get(entry.proposals[0]) ?? []).flatMap(({ proposals }) => proposals);
    const words = compilationWording(writing.language);
    return [
      ...entryBlocks(entry, current, writing),
      ...(counted.length === 0
        ? []
        : [text('remark', words.campaign(counted.length, referencesOf(counted, writing.language)))]),
    ];
  });
};

const entryBlocks = (entry: OrderedEntry, current: string | null, writing: Writing): Block[] => {
  const { language, naming } = writing;
  const words = compilationWording(language);
  const [first] = entry.proposals;
  const names = naming.heading(entry.proposals);
  const about = [
    actionOf(first, language, naming),
    tiedTo(entry, writing),
    entry.alternative === null ? '' : words.alternative(entry.alternative.number, entry.alternative.of),
  ].filter((part) => part !== '');
  const heading: Span[] = [
    ...names,
    span(`${names.length === 0 ? '' : ' — '}${about.join('; ')} `),
    span(`[${referencesOf(entry.proposals, language)}]`, 'faint'),
  ];
  return [text('delegation', heading), ...askedBlocks(entry, current, writing)];
};

/** What an entry asks: its redline or its words, what it is nearly the same as, and the reasons given. */
export const askedBlocks = (
  entry: OrderedEntry,
  current: string | null,
  writing: Pick<Writing, 'language' | 'naming'>,
): Block[] => {
  const { language, naming } = writing;
  const words = compilationWording(language);
  const [first] = entry.proposals;
  const { item } = first;
  const ownWords = { language: first.language };
  const redline = redlineOf(item, item.target.endsWith('+') || item.target.includes('-') ? null : current);
  const quote = naming.written(quoteOf(item), first);
  const isPosition = item.kind === 'support' || item.kind === 'oppose' || item.kind === 'delete';
  const isSaid = isPosition && (quote === '' || item.kind === 'delete' || entry.proposals.length > 1);
  const shown = quote === '' ? text('words', [span(words.noWords, 'italic')]) : text('words', `“${quote}”`, ownWords);
  return [
    ...(redline.length > 0 ? [text('words', redlineSpans(redline), ownWords)] : isSaid ? [] : [shown]),
    ...nearBlocks(entry, words),
    ...reasonBlocks(entry, writing),
  ];
};

const nearBlocks = ({ near }: OrderedEntry, words: ReturnType<typeof compilationWording>): Block[] => {
  if (near === null) return [];
  const list = (those: readonly string[]): string => those.slice(0, mostDiffering).join(' … ');
  const difference = words.nearWords(list(near.difference.has), list(near.difference.lacks));
  const name = words.near(referenceOf(near.sample.proposals[0]));
  return [text('remark', `${name}${difference === '' ? '' : `: ${difference}`}.`)];
};

/** Differing words named; who wants them all has the two texts. */
const mostDiffering = 12;

/** Reasons named one by one; a campaign's are one and the same. */
const mostReasons = 40;

const reasonBlocks = (entry: OrderedEntry, { language, naming }: Pick<Writing, 'language' | 'naming'>): Block[] => {
  const words = compilationWording(language);
  const given = entry.proposals.filter(({ item }) => item.reason !== undefined && item.reason !== '');
  const seen = new Set<string>();
  return given.slice(0, mostReasons).flatMap((proposal) => {
    const reason = naming.written(proposal.item.reason ?? '', proposal);
    if (seen.has(reason)) return [];
    seen.add(reason);
    const lead =
      entry.proposals.length === 1 || !naming.attribution
        ? words.reason
        : words.reasonOf(naming.delegation(speakerOf(proposal)));
    return [text('remark', [span(`${lead} `, 'italic'), { ...span(reason), language: proposal.language }])];
  });
};

/** The other paragraphs of one merge. */
const tiedTo = (entry: OrderedEntry, { language, ties }: Writing): string => {
  const [first] = entry.proposals;
  const tied = ties.get(tieOf(first) ?? '') ?? [];
  const others = tied.filter(({ item }) => item.id !== first.item.id).map(({ item }) => item.target);
  return others.length === 0 ? '' : compilationWording(language).together([...new Set(others)].join(', '));
};
