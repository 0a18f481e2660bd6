import type { Outline } from '#draft/outline.ts';
import { sure } from './certainty.ts';
import type { Mention } from './mention.ts';
import { type Context, type Placed, type Under, unknown } from './placed.ts';
import { nextTo, paragraphs } from './resolve-number.ts';
import { placedBefore } from './standing-before.ts';
import { describedPlaces } from './described.ts';
import { withoutLeftOut } from './left-out.ts';
import { chapeau, letterUnder, sectionPlaced, subtitle, title } from './resolve-part.ts';
import { underOf } from './under.ts';

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
      if (mention.unit === 'heading' && mention.nth !== null && isSubtitle(mention, under, outline))
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

/** "Subtitle: …" right under a section; under a heading of it "Sub-heading: …" is that one. */
const isSubtitle = ({ path, named }: Mention, { id }: Under, outline: Outline): boolean => {
  const place = outline.place(id ?? '');
  return (
    place !== undefined &&
    (path.length > 0 || named !== null || place.kind === 'section') &&
    outline.place(`${place.section ?? ''}.h1`) !== undefined
  );
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
