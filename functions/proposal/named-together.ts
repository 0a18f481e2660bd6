import type { Outline } from '#draft/outline.ts';
import type { Mention } from '#reference/mention.ts';
import { placedAt } from '#reference/placed.ts';
import type { Context, Placed } from '#reference/placed.ts';
import { resolve } from '#reference/resolve.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './state.ts';
import { within } from './within.ts';

/**
 * The places that a sentence names together, of which this one or a later one may single out: "Paragraphs 5 and 12 are
 * useful, the latter above all"; a counted paragraph stands for those counted with it: "the first paragraph under
 * “Transportation” … the second …".
 */
export const rememberTogether = (state: State, sentence: Sentence): void => {
  const mentions = within(state.paper.mentions, sentence, (mention) => mention.first);
  const single = mentions.find(({ unit }) => unit === 'singled');
  const named = mentions.filter(
    (mention) => namesPlaces(mention) && (single === undefined || mention.first < single.first),
  );
  if (named.length === 0) return;
  const { placed, counted } = placesIn(state, mentions, named);
  if (placed.length === 0) return;
  if (placed.length > 1) state.context = { ...state.context, several: placed };
  else if (counted.length > 0) state.context = { ...state.context, several: counted };
  else state.context = { ...state.context, several: [...state.context.several.slice(-1), ...placed] };
};

const namesPlaces = ({ unit, numbers, fromEnd, foreign, given }: Mention): boolean =>
  units.has(unit) && numbers.length + fromEnd.length > 0 && foreign === null && given === undefined;

const units: ReadonlySet<Mention['unit']> = new Set<Mention['unit']>([
  'paragraph',
  'operative',
  'preambular',
  'section',
]);

/** Each once, in the order of the text, under the sections that the sentence names. */
const placesIn = (
  state: State,
  mentions: readonly Mention[],
  named: readonly Mention[],
): { placed: readonly Placed[]; counted: readonly Placed[] } => {
  const { outline } = state.paper;
  const placed = new Map<string, Placed>();
  let context: Context = state.context;
  let counted: readonly Placed[] = [];
  for (const mention of mentions) {
    const found = resolve({ ...mention, relation: 'at' }, context, outline);
    if (!named.includes(mention)) {
      const id = mention.unit === 'section' && mention.foreign === null ? (found[0]?.place ?? null) : null;
      const section = id === null ? null : (outline.place(id)?.section ?? null);
      if (section !== null) context = { ...context, section, heading: id, how: 'same sentence' };
      continue;
    }
    for (const one of found) for (const each of spread(one, outline)) placed.set(each.target, each);
    if (mention.ordinal && mention.numbers.length === 1) counted = countedWith(state, mention, context, found);
  }
  return { placed: [...placed.values()], counted };
};

/** "45 to 48": each of them, as far as somebody would single one out. */
const mostSpread = 15;

const spread = (placed: Placed, outline: Outline): readonly Placed[] => {
  if (placed.place === null) return [];
  const last = /-(\d{1,3})$/u.exec(placed.target)?.[1];
  if (last === undefined) return placed.target.includes('-') ? [] : [placed];
  const section = outline.place(placed.place)?.section ?? null;
  const row = outline.places.filter((place) => place.kind === 'paragraph' && place.section === section);
  const from = row.findIndex(({ id }) => id === placed.place);
  const to = row.findIndex(({ label }) => label === last);
  return from === -1 || to < from || to - from >= mostSpread
    ? []
    : row.slice(from, to + 1).map(({ id }) => ({ ...placed, target: id, place: id }));
};

/** All that stand under the heading or section in which a paragraph was counted. */
const countedWith = (
  state: State,
  mention: Mention,
  context: Context,
  [found]: readonly Placed[],
): readonly Placed[] => {
  const { outline } = state.paper;
  const heading = mention.named ?? (mention.path.length > 0 ? outlineId(state, mention) : context.heading);
  const under = heading ?? context.section;
  if (found === undefined || found.place === null || under === null) return [];
  return outline
    .covered(under)
    .map((place, index) => placedAt(place.id, found.confidence, `number ${index + 1} under ${under}`));
};

const outlineId = (state: State, { path }: Mention): string | null => {
  const id = path.join('.');
  return state.paper.outline.place(id) === undefined ? null : id;
};
