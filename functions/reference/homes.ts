import type { Place } from '#draft/draft.ts';
import type { Outline } from '#draft/outline.ts';
import { sure } from './certainty.ts';
import type { Mention, NumberRef } from './mention.ts';
import { mayBeLeft } from './placed.ts';
import type { Context, Inherited, Under } from './placed.ts';

export interface Homes {
  readonly homes: readonly Place[];
  readonly confidence: number;
  readonly why: string;
  readonly inherited?: Inherited;
}

/** The places that a number can be: one in the section named, or in each section that has it. */
export const homesOf = (
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
      if (outside) return byHeading(ref, under, home, outline, mention);
      return {
        homes: [home],
        confidence: under.confidence * weakly,
        why: `${unitName(unit)} ${ref.from}, ${under.why}`,
        ...(under.inherited !== undefined && { inherited: under.inherited }),
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
  if (context.section !== null && mayBeLeft(context))
    return {
      homes,
      confidence: passedOver,
      why: `only one section has a ${unitName(unit)} ${ref.from}; section ${context.section}, ${context.how === 'heading' ? 'above' : 'named before'}, has not`,
    };
  if (context.section !== null)
    return { homes, confidence: 0, why: `section ${context.section} has no ${unitName(unit)} ${ref.from}` };
  const weakly = mention.weak ? sure.bare : 1;
  return {
    homes,
    confidence: sure.onlyOne * weakly,
    why: `only one section has a ${unitName(unit)} ${ref.from}`,
  };
};

/** A section named in passing, or left with another heading, gives way to the only one that has the number; a person looks. */
const passedOver = 0.95;

/** "II.B.2, paragraph 3": the third under that heading, or paragraph 3 of the section? A person decides. */
const byHeading = (ref: NumberRef, under: Under, home: Place, outline: Outline, mention: Mention): Homes => {
  const nth = mention.ordinal ? outline.covered(under.id ?? '')[ref.from - 1] : undefined;
  // "The third paragraph of the section on arms embargoes" is counted there.
  if (nth !== undefined) return { homes: [nth], confidence: 0.93, why: `number ${ref.from} under ${under.id ?? ''}` };
  // "In the tracing section, paragraph 7": a title may be said of the whole section.
  if (mention.named !== null)
    return { homes: [home], confidence: 0.93, why: `paragraph ${ref.from} of the section of ${under.id ?? ''}` };
  const counted = outline.covered(under.id ?? '')[ref.from - 1];
  return counted === undefined
    ? {
        homes: [home],
        confidence: 0.8,
        why: `paragraph ${ref.from} of the section, which is not under ${under.id ?? ''}`,
      }
    : { homes: [counted, home], confidence: 0, why: `paragraph ${ref.from} does not stand under ${under.id ?? ''}` };
};

export const unitName = (unit: Mention['unit']): string =>
  unit === 'preambular' ? 'preambular paragraph' : 'paragraph';

export const preambulars = (under: string | null, outline: Outline): readonly Place[] => {
  const section = under === null ? null : (outline.place(under)?.section ?? null);
  return outline.places.filter((place) => place.kind === 'preambular' && (under === null || place.section === section));
};
