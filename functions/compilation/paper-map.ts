import type { Block } from '#document/paper.ts';
import { compilationWording } from '#wording/compilation.ts';
import type { Language } from '#wording/language.ts';
import { entriesLine, placeName } from './asked-words.ts';
import type { Collision } from './collisions.ts';
import type { CompiledPlace } from './compilation.ts';
import type { Convergence } from './convergence.ts';
import type { Entry } from './entries.ts';
import { itemOf } from './entries.ts';
import type { Naming } from './naming.ts';
import { type Writing, text } from './paper-writing.ts';

/** Who converges with whom and who collides, place by place, in words. */
export const mapBlocks = (writing: Writing): Block[] => {
  const { compilation, language, naming } = writing;
  const words = compilationWording(language);
  const places = compilation.sections.flatMap((section) => section.places);
  const rows = places.flatMap((place) => {
    const { converging, colliding } = mapOf(place, language, naming);
    return converging.length + colliding.length === 0
      ? []
      : [[placeName(place.target, compilation.outline, language), converging.join('\n'), colliding.join('\n')]];
  });
  if (rows.length === 0) return [];
  const columns = [words.columns.place, words.converge, words.collide];
  return [
    text('part', words.map),
    {
      block: 'table',
      caption: words.mapHelp,
      columns: columns.map((title) => ({ title, isNumber: false })),
      rows: rows.map((cells) => cells.map((cell) => ({ text: cell, shade: 0 }))),
    },
  ];
};

/** The lines of the map for one place: "France; Mexico ask the same"; once where the same words are fought over twice. */
export const mapOf = (
  place: CompiledPlace,
  language: Language,
  naming: Naming,
): { readonly converging: readonly string[]; readonly colliding: readonly string[] } => ({
  converging: [...new Set(place.convergences.map((one) => convergenceLine(one, language, naming)))],
  colliding: [...new Set(place.collisions.map((one) => collisionLine(one, language, naming)))],
});

const convergenceLine = ({ how, entries }: Convergence, language: Language, naming: Naming): string => {
  const words = compilationWording(language);
  const who = (those: readonly Entry[]): string => entriesLine(those, naming, language);
  const [first, ...others] = entries;
  switch (how) {
    case 'same':
      return `${who(entries)} ${words.same}.`;
    case 'nearly':
      return `${who(entries)} ${words.nearly}.`;
    case 'supports':
      return `${who(first === undefined ? [] : [first])} ${words.supports(who(others))}.`;
  }
};

/** Words of the draft quoted in a line; the rest stands under the paragraph. */
const mostQuoted = 120;

const collisionLine = ({ how, words: quoted, entries }: Collision, language: Language, naming: Naming): string => {
  const words = compilationWording(language);
  const who = (those: readonly Entry[]): string => entriesLine(those, naming, language);
  const short = [...quoted].length > mostQuoted ? `${[...quoted].slice(0, mostQuoted).join('')}…` : quoted;
  const against = (leads: (entry: Entry) => boolean): string =>
    words.against(who(entries.filter(leads)), who(entries.filter((entry) => !leads(entry))));
  switch (how) {
    case 'words':
      return `${who(entries)} ${words.words(short)}.`;
    case 'spot':
      return `${who(entries)} ${short === '' ? words.spotAtStart : words.spot(short)}.`;
    case 'deleted':
      return `${words.deleted}: ${against((entry) => itemOf(entry).kind === 'delete')}.`;
    case 'kept':
      return `${words.kept}: ${against((entry) => itemOf(entry).kind === 'support')}.`;
    case 'opposed':
      return `${words.opposed}: ${against((entry) => entry === entries[0])}.`;
  }
};
