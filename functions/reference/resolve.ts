import type { Place } from '#draft/draft.ts';
import type { Outline } from '#draft/outline.ts';
import type { Mention, NumberRef } from './mention.ts';
import { idOfPath } from './paths.ts';
import { sure } from './certainty.ts';

/** What has been said so far about where the reader is: sections named by headings, the subject, the place named last. */
export interface Context {
  readonly section: string | null;
  /** The heading in force, at or below the section. */
  readonly heading: string | null;
  readonly how: 'heading' | 'subject' | 'named before' | 'file name' | 'timetable' | null;
  /** Targets of the place named last. */
  readonly last: readonly Placed[];
}

export const noContext: Context = { section: null, heading: null, how: null, last: [] };

export interface Candidate {
  readonly target: string;
  readonly confidence: number;
  readonly why: string;
}

/** One place that a mention comes down to, or `unknown` with what it may be. */
export interface Placed {
  readonly target: string;
  /** The place whose words are meant; null for a new unit in front of everything, `general` and `unknown`. */
  readonly place: string | null;
  readonly confidence: number;
  readonly why: string;
  readonly candidates: readonly Candidate[];
  /** "12 bis", "new paragraph": words for it are a new unit; "12 alt": they replace the whole. */
  readonly form: 'at' | 'new' | 'alternative';
}

/** The section or heading that a mention names, or the one in force. */
interface Under {
  readonly id: string | null;
  readonly confidence: number;
  readonly why: string;
}

export const resolve = (mention: Mention, context: Context, outline: Outline): Placed[] => {
  if (mention.unit === 'same') return sameAs(mention, context);
  const under = underOf(mention, context, outline);
  if (under === 'absent') return [unknown(`the draft has no ${labelsOf(mention)}`, [])];
  switch (mention.unit) {
    case 'section':
    case 'heading':
      return mention.numbers.length > 0
        ? paragraphs(mention, under, context, outline)
        : [sectionPlaced(mention, under, outline)];
    case 'chapeau':
      return [chapeau(under, outline)];
    case 'title':
      return [title(mention, under, outline)];
    case 'sub-paragraph':
      return [letterUnder(mention, context, outline)];
    case 'paragraph':
    case 'operative':
    case 'preambular':
      if (mention.named !== null && mention.numbers.length === 0)
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

const labelsOf = (mention: Mention): string => [mention.unit, mention.path.join('.')].join(' ').trim();

const sameAs = (mention: Mention, context: Context): Placed[] =>
  context.last.length === 0 || mention.fresh
    ? []
    : context.last.map((placed) => ({
        ...placed,
        why: `the place named just before (${placed.why})`,
        confidence: placed.confidence * 0.998,
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
    const homes = outline.sections
      .map((section) => idOfPath(outline, [section.id, ...mention.path]))
      .filter((found): found is string => found !== null);
    const [only] = homes;
    if (homes.length === 1 && only !== undefined)
      return { id: only, confidence: sure.onlyOne, why: `only ${only} can be meant` };
    return 'absent';
  }
  if (context.section === null) return { id: null, confidence: 1, why: 'no section is named' };
  return { id: context.section, confidence: confidenceOf(context), why: whyOf(context) };
};

const confidenceOf = (context: Context): number =>
  context.how === 'named before'
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
    case 'named before':
    case null:
      return `${section} named before`;
  }
};

const sectionPlaced = (mention: Mention, under: Under, outline: Outline): Placed => {
  if (under.id === null) return unknown('no section is named', []);
  const place = outline.place(under.id);
  if (mention.relation === 'end' || (mention.fresh && mention.relation === 'at')) {
    const last = outline.covered(under.id).at(-1);
    if (last !== undefined)
      return {
        target: `${last.id}+`,
        place: last.id,
        confidence: under.confidence,
        why: `at the end of ${under.id}`,
        candidates: [],
        form: 'at',
      };
  }
  return {
    target: under.id,
    place: place?.id ?? null,
    confidence: under.confidence,
    why: under.why,
    candidates: [],
    form: 'at',
  };
};

const chapeau = (under: Under, outline: Outline): Placed => {
  const all = outline.places.filter(
    (place) => place.kind === 'chapeau' && (under.id === null || place.id.startsWith(`${under.id}.`)),
  );
  const own = under.id === null ? all : all.filter((place) => place.parent === under.id);
  const [only] = own.length > 0 ? own : all;
  if (only === undefined) return unknown(`there is no chapeau under ${under.id ?? 'any heading'}`, []);
  if (own.length === 1 || (own.length === 0 && all.length === 1))
    return {
      target: only.id,
      place: only.id,
      confidence: under.confidence * (own.length === 1 ? 1 : 0.95),
      why: `the chapeau of ${only.parent ?? ''}`,
      candidates: [],
      form: 'at',
    };
  return unknown(
    'several chapeaux can be meant',
    (own.length > 0 ? own : all).slice(0, 5).map((place) => candidate(place, 0.3, 'a chapeau there')),
  );
};

/** "the title": of the section named, of the document where it prints one, else nobody can say. */
const title = (mention: Mention, under: Under, outline: Outline): Placed => {
  if (under.id !== null && (mention.path.length > 0 || mention.named !== null))
    return {
      target: under.id,
      place: under.id,
      confidence: under.confidence,
      why: `the heading of ${under.id}`,
      candidates: [],
      form: 'at',
    };
  if (outline.place('title') !== undefined)
    return {
      target: 'title',
      place: 'title',
      confidence: sure.explicit,
      why: 'the title of the document',
      candidates: [],
      form: 'at',
    };
  if (under.id !== null)
    return {
      target: under.id,
      place: under.id,
      confidence: 0.8,
      why: `the heading of ${under.id}, the section in force`,
      candidates: [],
      form: 'at',
    };
  return unknown(
    'the draft prints no title',
    outline.sections.slice(0, 1).map((place) => candidate(place, 0.4, 'its first heading')),
  );
};

const letterUnder = (mention: Mention, context: Context, outline: Outline): Placed => {
  const letter = mention.numbers[0]?.letters[0];
  const [above] = context.last;
  const id = above?.place === undefined || above.place === null ? null : `${above.place}(${letter ?? ''})`;
  return id !== null && outline.place(id) !== undefined
    ? {
        target: id,
        place: id,
        confidence: (above?.confidence ?? 1) * 0.995,
        why: `sub-paragraph (${letter ?? ''}) of the paragraph named before`,
        candidates: [],
        form: 'at',
      }
    : unknown(`the draft has no sub-paragraph (${letter ?? ''}) there`, []);
};

const paragraphs = (mention: Mention, under: Under, context: Context, outline: Outline): Placed[] => {
  const numbers = mention.lastOne ? [lastNumber(mention, under, outline)] : mention.numbers;
  const given = numbers.flatMap((ref) =>
    ref === null
      ? [unknown('no last paragraph can be found', [])]
      : withoutExceptions(ref, mention.except).flatMap((one) => placedNumber(one, mention, under, context, outline)),
  );
  if (mention.relation !== 'between') return given;
  // "between 12 and 13": one new place, after the first.
  const [first] = given;
  return first === undefined ? [] : [first];
};

const lastNumber = (mention: Mention, under: Under, outline: Outline): NumberRef | null => {
  if (under.id === null && outline.sections.length > 0) return null;
  const covered = under.id === null ? outline.paragraphs : outline.covered(under.id);
  const number = mention.unit === 'preambular' ? preambulars(under.id, outline).length : Number(covered.at(-1)?.label);
  return number > 0 ? { from: number, to: null, added: null, alternative: false, letters: [] } : null;
};

/** "20 to 30 except 25": the range falls apart into its pieces. */
const withoutExceptions = (ref: NumberRef, except: readonly NumberRef[]): NumberRef[] => {
  if (except.length === 0) return [ref];
  const out = new Set(except.flatMap((one) => span(one)));
  const kept = span(ref).filter((value) => !out.has(value));
  const pieces: NumberRef[] = [];
  for (const value of kept) {
    const last = pieces.at(-1);
    if (last !== undefined && (last.to ?? last.from) === value - 1 && ref.to !== null)
      pieces[pieces.length - 1] = { ...last, to: value };
    else pieces.push({ ...ref, from: value, to: null });
  }
  return pieces;
};

const span = (ref: NumberRef): number[] =>
  Array.from({ length: Math.min(999, (ref.to ?? ref.from) - ref.from + 1) }, (_, index) => ref.from + index);

const placedNumber = (ref: NumberRef, mention: Mention, under: Under, context: Context, outline: Outline): Placed[] => {
  const found = homesOf(ref, mention.unit, under, mention, context, outline);
  const [home] = found.homes;
  if (home === undefined || found.homes.length > 1 || found.confidence === 0) {
    const candidates = found.homes.map((place) =>
      candidate(place, 0.9 / found.homes.length, `paragraph ${place.label ?? ''} of that section`),
    );
    return [{ ...unknown(found.why, candidates), form: formOf(ref, mention) }];
  }
  return targetsAt(home, ref, mention, found, outline);
};

interface Homes {
  readonly homes: readonly Place[];
  readonly confidence: number;
  readonly why: string;
}

/** The places that a number can be: one in the section named, or in each section that has it. */
const homesOf = (
  ref: NumberRef,
  unit: Mention['unit'],
  under: Under,
  mention: Mention,
  context: Context,
  outline: Outline,
): Homes => {
  const explicit = mention.path.length > 0 || mention.named !== null;
  const row = (section: string | null): Place | undefined =>
    unit === 'preambular' ? preambulars(section, outline)[ref.from - 1] : outline.paragraph(section, ref.from);
  const sectionOf = (id: string | null): string | null => (id === null ? null : (outline.place(id)?.section ?? null));
  if (under.id !== null) {
    const home = row(sectionOf(under.id));
    const weakly = mention.weak ? sure.bare : 1;
    if (home !== undefined) {
      const outside =
        explicit &&
        outline.place(under.id)?.kind === 'heading' &&
        !outline.under(under.id).some((place) => place.id === home.id);
      if (outside) return byHeading(ref, under, home, outline);
      return {
        homes: [home],
        confidence: under.confidence * weakly,
        why: `${unitName(unit)} ${ref.from}, ${under.why}`,
      };
    }
    if (explicit) return { homes: [], confidence: 0, why: `section ${under.id} has no ${unitName(unit)} ${ref.from}` };
  }
  const everywhere = outline.sections.length === 0 ? [row(null)] : outline.sections.map((section) => row(section.id));
  const homes = everywhere.filter((place): place is Place => place !== undefined);
  if (homes.length === 0) return { homes, confidence: 0, why: `the draft has no ${unitName(unit)} ${ref.from}` };
  if (homes.length > 1)
    return {
      homes,
      confidence: 0,
      why: `${unitName(unit)} ${ref.from} without its section can be one of ${homes.length}`,
    };
  // The section in force has no such paragraph: one that another has is a candidate, never the answer.
  if (context.section !== null)
    return { homes, confidence: 0, why: `section ${context.section} has no ${unitName(unit)} ${ref.from}` };
  const weakly = mention.weak ? sure.bare : 1;
  return {
    homes,
    confidence: sure.onlyOne * weakly,
    why: `only one section has a ${unitName(unit)} ${ref.from}`,
  };
};

/** "II.B.2, paragraph 3": the third under that heading, or paragraph 3 of the section? A person decides. */
const byHeading = (ref: NumberRef, under: Under, home: Place, outline: Outline): Homes => {
  const counted = outline.covered(under.id ?? '')[ref.from - 1];
  return counted === undefined
    ? {
        homes: [home],
        confidence: 0.8,
        why: `paragraph ${ref.from} of the section, which is not under ${under.id ?? ''}`,
      }
    : { homes: [counted, home], confidence: 0, why: `paragraph ${ref.from} does not stand under ${under.id ?? ''}` };
};

const unitName = (unit: Mention['unit']): string => (unit === 'preambular' ? 'preambular paragraph' : 'paragraph');

const preambulars = (under: string | null, outline: Outline): readonly Place[] => {
  const section = under === null ? null : (outline.place(under)?.section ?? null);
  return outline.places.filter((place) => place.kind === 'preambular' && (under === null || place.section === section));
};

const formOf = (ref: NumberRef, mention: Mention): Placed['form'] =>
  ref.alternative ? 'alternative' : ref.added !== null || mention.fresh ? 'new' : 'at';

const targetsAt = (home: Place, ref: NumberRef, mention: Mention, found: Homes, outline: Outline): Placed[] => {
  const form = formOf(ref, mention);
  const base = { place: home.id, confidence: found.confidence, why: found.why, candidates: [], form };
  if (ref.letters.length > 0) {
    const ids = ref.letters.map((letter) => `${home.id}(${letter})`);
    const has = ids.every((id) => outline.place(id) !== undefined);
    return has
      ? ids.map((id) => ({ ...base, target: id, place: id }))
      : [
          unknown(`${home.id} has no sub-paragraph (${ref.letters.join('), (')})`, [
            candidate(home, 0.5, 'the paragraph itself'),
          ]),
        ];
  }
  if (ref.to !== null) {
    const last = outline.paragraph(home.section, ref.to);
    return last === undefined
      ? [
          unknown(`there is no paragraph ${ref.to} in ${home.section ?? 'the draft'}`, [
            candidate(home, 0.5, 'the first of the range'),
          ]),
        ]
      : [{ ...base, target: `${home.id}-${ref.to}` }];
  }
  // A new unit is always said by what it follows.
  if (mention.relation === 'before')
    return [{ ...base, ...beforePlace(home, outline), form: mention.fresh ? 'new' : 'at' }];
  if (mention.relation === 'after' || mention.relation === 'between' || form === 'new')
    return [{ ...base, target: `${home.id}+` }];
  return [{ ...base, target: home.id }];
};

const beforePlace = (home: Place, outline: Outline): { target: string; place: string | null } => {
  const row = outline.places.filter((place) => place.kind === home.kind && place.section === home.section);
  const previous = row[row.findIndex((place) => place.id === home.id) - 1];
  if (previous !== undefined) return { target: `${previous.id}+`, place: previous.id };
  const prefix = home.section === null ? '' : `${home.section}.`;
  return { target: `${prefix}${home.kind === 'preambular' ? 'pp' : ''}0+`, place: null };
};

const candidate = (place: Place, confidence: number, why: string): Candidate => ({ target: place.id, confidence, why });

export const unknown = (why: string, candidates: readonly Candidate[]): Placed => ({
  target: 'unknown',
  place: null,
  confidence: candidates.length > 0 ? 0.4 : 0.3,
  why,
  candidates,
  form: 'at',
});
