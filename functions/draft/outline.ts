import type { Draft, Place } from './draft.ts';

/** A draft with its index: every question about where something stands is answered here, in constant time. */
export interface Outline {
  readonly draft: Draft;
  /** All places in document order. */
  readonly places: readonly Place[];
  readonly sections: readonly Place[];
  readonly place: (id: string) => Place | undefined;
  /** Position in document order from 0; -1 for an id that is not in the draft. */
  readonly position: (id: string) => number;
  /** The places that stand directly under this one, in order. */
  readonly children: (id: string) => readonly Place[];
  /** Everything under a section, heading or paragraph, at any depth, in order; without itself. */
  readonly under: (id: string) => readonly Place[];
  /** The numbered paragraphs that a section or heading covers; of a paragraph, itself; of the rest, none. */
  readonly covered: (id: string) => readonly Place[];
  /** From the section down to the nearest heading above the place; without itself. */
  readonly headingChain: (id: string) => readonly Place[];
  /** The unnumbered texts that a paragraph continues: the chapeaux of its headings, outermost first. */
  readonly chapeaux: (id: string) => readonly Place[];
  readonly section: (id: string) => Place | undefined;
  /** A paragraph by number, in its section; `null` for a draft numbered straight through. */
  readonly paragraph: (section: string | null, number: number | string) => Place | undefined;
  /** The highest paragraph number of a section (`null`: of the whole draft); 0 where it has none. */
  readonly highest: (section: string | null) => number;
  /** Every paragraph that bears this number: a bare "12" may be one in each section. */
  readonly withNumber: (number: number | string) => readonly Place[];
  /** All numbered paragraphs in order. */
  readonly paragraphs: readonly Place[];
  readonly previousParagraph: (id: string) => Place | undefined;
  readonly nextParagraph: (id: string) => Place | undefined;
}

const outlines = new WeakMap<Draft, Outline>();

/** The outline of a draft; built once for each draft object. */
export const outlineOf = (draft: Draft): Outline => {
  const known = outlines.get(draft);
  if (known !== undefined) return known;
  const outline = build(draft);
  outlines.set(draft, outline);
  return outline;
};

const none: readonly Place[] = [];

const grouped = (places: readonly Place[], keyOf: (place: Place) => string): Map<string, Place[]> => {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const key = keyOf(place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return groups;
};

/** Asked of the same few places again and again while a paper is read; a draft never changes. */
const onceFor = <Key, Answer>(ask: (key: Key) => Answer): ((key: Key) => Answer) => {
  const known = new Map<Key, Answer>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    if (known.size < mostAsked) known.set(key, answer);
    return answer;
  };
};

/** Places asked for; more than a draft has, so that strangers' ids cannot fill the memory. */
const mostAsked = 2_000;

const build = (draft: Draft): Outline => {
  const { places } = draft;
  const byId = new Map(places.map((place) => [place.id, place]));
  const positions = new Map(places.map((place, index) => [place.id, index]));
  const paragraphs = places.filter((place) => place.kind === 'paragraph');
  const ranks = new Map(paragraphs.map((place, index) => [place.id, index]));
  const children = grouped(places, (place) => place.parent ?? '');
  const byNumber = grouped(paragraphs, (place) => place.label ?? '');
  const inSection = grouped(paragraphs, (place) => place.section ?? '');
  const restarts = paragraphs.some((place) => place.label !== null && place.id !== place.label);

  const under = onceFor((id: string): readonly Place[] =>
    (children.get(id) ?? none).flatMap((child) => [child, ...under(child.id)]),
  );
  const chain = (id: string): Place[] => {
    const above: Place[] = [];
    for (let at = byId.get(id)?.parent ?? null; at !== null; at = byId.get(at)?.parent ?? null) {
      const place = byId.get(at);
      if (place === undefined) break;
      above.unshift(place);
    }
    return above;
  };
  const neighbour = (id: string, step: number): Place | undefined => {
    const rank = ranks.get(id);
    return rank === undefined ? undefined : paragraphs[rank + step];
  };

  return {
    draft,
    places,
    paragraphs,
    sections: places.filter((place) => place.kind === 'section'),
    place: (id) => byId.get(id),
    position: (id) => positions.get(id) ?? -1,
    children: (id) => children.get(id) ?? none,
    under,
    covered: (id) => {
      const place = byId.get(id);
      if (place === undefined) return none;
      return place.kind === 'paragraph' ? [place] : under(id).filter((below) => below.kind === 'paragraph');
    },
    headingChain: (id) => chain(id).filter((place) => place.kind === 'section' || place.kind === 'heading'),
    chapeaux: (id) => {
      const before = positions.get(id) ?? 0;
      return chain(id)
        .flatMap((heading) => children.get(heading.id) ?? none)
        .filter((place) => place.kind === 'chapeau' && (positions.get(place.id) ?? 0) < before);
    },
    section: (id) => {
      const place = byId.get(id);
      return place?.kind === 'section' ? place : undefined;
    },
    paragraph: (section, number) => {
      const place = byId.get(section !== null && restarts ? `${section}.${number}` : String(number));
      return place?.kind === 'paragraph' && (section === null || place.section === section) ? place : undefined;
    },
    highest: onceFor((section) => {
      const among = section === null ? paragraphs : (inSection.get(section) ?? none);
      return among.reduce((highest, place) => Math.max(highest, Number(place.label?.split('.').at(-1))), 0);
    }),
    withNumber: (number) => byNumber.get(String(number)) ?? none,
    previousParagraph: (id) => neighbour(id, -1),
    nextParagraph: (id) => neighbour(id, 1),
  };
};
