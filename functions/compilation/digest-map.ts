import type { Block } from '#document/paper.ts';
import { placeName } from './asked-words.ts';
import type { Delta, NewsPlace } from './delta.ts';
import type { NewsWriting } from './digest-places.ts';
import { shortNaming } from './digest-names.ts';
import { mapOf } from './paper-map.ts';
import { span, text } from './paper-writing.ts';

/** Where positions collide and where they converge, place by place, one line each: a table of it is too wide for a phone. */
export const digestMap = (delta: Delta, { language, naming, wording }: NewsWriting): Block[] => {
  const short = shortNaming(naming, language);
  const places = delta.sections.flatMap((section) => section.places);
  const lines = places.map((place) => ({
    name: placeName(place.target, delta.outline, language),
    ...mapOf({ ...place, convergences: place.convergences.filter(isMeeting) }, language, short),
  }));
  const listed = (title: string, of: (line: (typeof lines)[number]) => readonly string[]): Block[] => {
    const found = lines.flatMap((line) =>
      of(line)
        .slice(0, mostLines)
        .map((words) => text('fact', [span(`${line.name} `, 'bold'), span(words)])),
    );
    return found.length === 0 ? [] : [text('part', title), ...found];
  };
  return [
    ...listed(wording.collide, ({ colliding }) => colliding),
    ...listed(wording.converge, ({ converging }) => converging),
  ];
};

/** One delegation with its co-sponsors stands in the list itself; a meeting is of several proposals. */
const isMeeting = ({ entries }: NewsPlace['convergences'][number]): boolean =>
  entries.length > 1 || entries.some(({ proposals }) => proposals.length > 1);

/** Lines of one place that a mail names; the compilation has the whole map. */
const mostLines = 12;
