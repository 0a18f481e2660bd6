import type { Conference, Session } from '#conference/conference.ts';
import type { Draft, Place } from '#draft/draft.ts';
import { outlineOf, type Outline } from '#draft/outline.ts';
import { placesTouched, targetProblem } from '#draft/target.ts';

/** A draft for the terminal: one place with what stands above it, or all places, one a line. */
export type Printed =
  { readonly ok: true; readonly lines: string[] } | { readonly ok: false; readonly problem: string };

const wordsOf = (place: Place, draft: Draft): string => place.words[draft.languages[0] ?? 'en'] ?? '';

export const placeLines = (target: string, draft: Draft, conference: Conference): Printed => {
  const outline = outlineOf(draft);
  const problem = targetProblem(target, outline);
  if (problem !== null) return { ok: false, problem };
  const places = placesTouched(target, outline).flatMap((id) => outline.place(id) ?? []);
  if (places.length === 0) return { ok: false, problem: `“${target}” names no one place of the draft.` };
  return {
    ok: true,
    lines: places.flatMap((place, index) => [...(index > 0 ? [''] : []), ...linesOf(place, outline, conference)]),
  };
};

const linesOf = (place: Place, outline: Outline, conference: Conference): string[] => {
  const { draft } = outline;
  const above = outline.headingChain(place.id);
  const covered = outline.covered(place.id);
  const first = covered[0]?.id;
  const last = covered.at(-1)?.id;
  return [
    `${place.id} (${place.kind}), ${draft.names.en}`,
    ...above.map((heading, depth) => `${'  '.repeat(depth + 1)}${heading.id}  ${wordsOf(heading, draft)}`),
    '',
    wordsOf(place, draft),
    '',
    ...(place.kind !== 'paragraph' && first !== undefined && last !== undefined
      ? [first === last ? `Covers paragraph ${first}.` : `Covers paragraphs ${first} to ${last} (${covered.length}).`]
      : []),
    sessionLine(place.section, conference),
  ];
};

const sessionLine = (section: string | null, conference: Conference): string => {
  const sessions = conference.programmeOfWork.filter(
    (session) => section !== null && session.considers.includes(section),
  );
  if (sessions.length === 0) return 'No session is set for it.';
  return `Considered on ${sessions.map((session) => sessionWords(session, conference)).join(' and ')}.`;
};

const sessionWords = ({ start, end, hoursAssumed }: Session, conference: Conference): string => {
  const { timeZone } = conference;
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone }).format(new Date(start));
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone });
  const hours = `${clock.format(new Date(start))}–${clock.format(new Date(end))}`;
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  return `${day}, ${hours} ${place} time${hoursAssumed ? ' (usual hours, not yet confirmed)' : ''}`;
};

/** First words shown for each place of the outline. */
const shownWords = 10;

export const outlineLines = (draft: Draft): string[] => {
  const width = Math.max(...draft.places.map((place) => place.id.length));
  return draft.places.map((place) => {
    const words = wordsOf(place, draft).split(' ');
    const opening = words.slice(0, shownWords).join(' ') + (words.length > shownWords ? ' …' : '');
    return `${place.id.padEnd(width)}  ${place.kind.padEnd(13)}  ${opening}`;
  });
};
