import type { Outline } from '#draft/outline.ts';
import { sure } from './certainty.ts';
import type { Mention } from './mention.ts';
import { idOfPath } from './heading-ids.ts';
import { type Context, type Placed, type Under, unknown } from './placed.ts';
import { nextTo, paragraphs } from './resolve-number.ts';
import { placedBefore } from './standing-before.ts';
import { describedPlaces } from './described.ts';
import { withoutLeftOut } from './left-out.ts';
import { chapeau, letterUnder, sectionPlaced, subtitle, title, unnamedSection } from './resolve-part.ts';

export const resolve = (mention: Mention, context: Context, outline: Outline): Placed[] => {
  const { sentence, given, doubted } = mention;
  if (given !== undefined) return [...given.placed];
  const named = placesNamed(mention, context, outline);
  const placed = doubted === true ? named.map((one) => ({ ...one, confidence: one.confidence * sure.doubted })) : named;
  return sentence === null ? placed : placed.map((one) => ({ ...one, sentence }));
};

const placesNamed = (mention: Mention, context: Context, outline: Outline): Placed[] => {
  if (mention.unit === 'same')
    return mention.step === null ? sameAs(mention, context, outline) : besides(mention.step, context, outline);
  if (mention.unit === 'singled') return singledOf(mention, context);
  if (mention.unit === 'described') return describedPlaces(mention, context, outline);
  const under = underOf(mention, context, outline);
  if (under === 'absent') return [unknown(`the draft has no ${labelsOf(mention)}`, [])];
  switch (mention.unit) {
    case 'section':
    case 'heading':
      if (mention.unit === 'heading' && mention.nth !== null && under.id !== null)
        return [subtitle(mention.nth, under, outline)];
      if (mention.unit === 'heading' && mention.numbers.length > 0) return [before(mention, under, context, outline)];
      return mention.numbers.length > 0
        ? paragraphs(mention, under, context, outline)
        : (withoutLeftOut(mention, under, outline) ?? [sectionPlaced(mention, under, outline)]);
    case 'chapeau':
      return [
        mention.numbers.length > 0 ? before(mention, under, context, outline) : chapeau(under, outline, mention.nth),
      ];
    case 'title':
      return [title(mention, under, outline)];
    case 'sub-paragraph':
      return [letterUnder(mention, context, outline)];
    case 'paragraph':
    case 'operative':
    case 'preambular':
      if (mention.named !== null && mention.numbers.length === 0 && mention.fromEnd.length === 0)
        return [
          {
            target: mention.named,
            place: mention.named,
            confidence: sure.explicit,
            why: `the sender writes ${mention.named}`,
            candidates: [],
            form: mention.fresh ? 'new' : 'at',
          },
        ];
      return paragraphs(mention, under, context, outline);
    case 'sentence':
    case 'line':
      return [];
  }
};

const before = (mention: Mention, under: Under, context: Context, outline: Outline): Placed =>
  placedBefore(
    mention,
    paragraphs({ ...mention, unit: 'paragraph', relation: 'at' }, under, context, outline),
    outline,
  );

const labelsOf = (mention: Mention): string => [mention.unit, mention.path.join('.')].join(' ').trim();

/** The paragraph behind or before the only one named last. */
const besides = (step: 1 | -1, context: Context, outline: Outline): Placed[] => {
  const [named] = context.last;
  if (context.last.length !== 1 || named?.place === undefined || named.place === null) return [];
  const row = outline.places.filter(
    ({ kind, section }) => kind === 'paragraph' && section === outline.place(named.place ?? '')?.section,
  );
  const next = row[row.findIndex(({ id }) => id === named.place) + step];
  return next === undefined || row.every(({ id }) => id !== named.place)
    ? []
    : [
        {
          target: next.id,
          place: next.id,
          confidence: named.confidence * 0.97,
          why: `the paragraph ${step === 1 ? 'behind' : 'before'} ${named.place}`,
          candidates: [],
          form: 'at',
        },
      ];
};

const sameAs = (mention: Mention, context: Context, outline: Outline): Placed[] =>
  context.last.length === 0 || mention.fresh
    ? []
    : context.last.map((placed) => ({
        ...placed,
        ...nextTo(mention, placed, outline),
        why: `the place named just before (${placed.why})`,
        confidence: placed.confidence * 0.998,
      }));

/** "The first", "the latter", of those named together. */
const singledOf = ({ numbers, fromEnd }: Mention, { several }: Context): Placed[] =>
  [...numbers.map(({ from }) => several[from - 1]), ...fromEnd.map((nth) => several.at(-nth))]
    .filter((placed) => placed !== undefined)
    .map((placed) => ({
      ...placed,
      confidence: placed.confidence * sure.singled,
      why: `one of those named before (${placed.why})`,
    }));

const underOf = (mention: Mention, context: Context, outline: Outline): Under | 'absent' => {
  if (mention.named !== null) return { id: mention.named, confidence: sure.named, why: `named by its title` };
  if (mention.path.length > 0) {
    const id = idOfPath(outline, mention.path);
    if (id !== null) return { id, confidence: sure.explicit, why: `the sender names section ${id}` };
    const inSection = context.section === null ? null : idOfPath(outline, [context.section, ...mention.path]);
    if (inSection !== null)
      return {
        id: inSection,
        confidence: sure.context,
        why: `${mention.path.join('.')} under section ${context.section ?? ''}`,
      };
    const below = headingBelow(mention.path, context, outline);
    if (below !== null) return below;
    const homes = outline.sections
      .map((section) => idOfPath(outline, [section.id, ...mention.path]))
      .filter((found): found is string => found !== null);
    const [only] = homes;
    if (homes.length === 1 && only !== undefined)
      return { id: only, confidence: sure.onlyOne, why: `only ${only} can be meant` };
    return 'absent';
  }
  // "Sub-heading: …" under a heading is that one.
  const { heading } = context;
  if ((mention.unit === 'heading' || mention.unit === 'title') && heading !== null && heading !== context.section)
    return { id: heading, confidence: confidenceOf(context), why: 'the heading in force' };
  if (context.section === null) return { id: null, confidence: 1, why: unnamedSection };
  const named = { id: context.section, confidence: confidenceOf(context), why: whyOf(context) };
  return context.how === 'same sentence' ? named : { ...named, inherited: context.how ?? 'named before' };
};

/** A label that several headings of a section bear is mostly the first's, where the reader is under none of them. */
const likelyFirst = 0.9;

const headingBelow = (path: readonly string[], { section, heading }: Context, outline: Outline): Under | null => {
  const [first = '', ...rest] = path;
  const isNamed = rest.length > 0 && outline.section(first) !== undefined;
  const above = isNamed ? first : section;
  if (above === null) return null;
  const all = headingsEnding(outline, above, isNamed ? rest : path);
  const near = all.filter((id) => heading !== null && heading !== above && id.startsWith(`${heading}.`));
  const [found] = near.length > 0 ? near : all;
  if (found === undefined) return null;
  return all.length === 1 || near.length === 1
    ? { id: found, confidence: sure.onlyOne * 0.98, why: `only ${found} of the section in force is so lettered` }
    : { id: found, confidence: sure.onlyOne * likelyFirst, why: `${found} is the first that is so lettered` };
};

/** « la sous-section 2 (e) » in Section II: the headings whose last labels these are. */
const headingsEnding = (outline: Outline, section: string, path: readonly string[]): string[] =>
  outline.places
    .filter(
      ({ id, kind, section: under }) =>
        kind === 'heading' && under === section && id.toLowerCase().endsWith(`.${path.join('.').toLowerCase()}`),
    )
    .map(({ id }) => id);

const confidenceOf = (context: Context): number =>
  context.how === 'same sentence'
    ? sure.named
    : context.how === 'named before'
      ? sure.before
      : context.how === 'file name'
        ? sure.fileName
        : context.how === 'timetable'
          ? sure.timetable
          : sure.context;

const whyOf = (context: Context): string => {
  const section = `section ${context.section ?? ''}`;
  switch (context.how) {
    case 'heading':
      return `${section} by the heading above`;
    case 'subject':
      return `${section} by the subject line`;
    case 'file name':
      return `${section} by the file's name`;
    case 'timetable':
      return `${section} by the timetable`;
    case 'same sentence':
      return `the sentence names ${section}`;
    case 'named before':
    case null:
      return `${section} named before`;
  }
};
