import type { Outline } from '#draft/outline.ts';
import { sure } from './certainty.ts';
import type { Mention } from './mention.ts';
import { type Context, type Placed, type Under, candidate, unknown } from './placed.ts';

/** Why a section that is spoken of is not known. */
export const unnamedSection = 'no section is named';

export const sectionPlaced = (mention: Mention, under: Under, outline: Outline): Placed => {
  if (under.id === null) return unknown(unnamedSection, []);
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

export const chapeau = (under: Under, outline: Outline, nth: number | null = null): Placed => {
  const all = outline.places.filter(
    (place) => place.kind === 'chapeau' && (under.id === null || place.id.startsWith(`${under.id}.`)),
  );
  const own = under.id === null ? all : all.filter((place) => place.parent === under.id);
  const [only] = own.length > 0 ? own : all;
  const counted = nth === null || own.length < 2 ? undefined : own[nth - 1];
  if (counted !== undefined)
    return {
      target: counted.id,
      place: counted.id,
      confidence: under.confidence,
      why: `chapeau ${nth ?? ''} of ${counted.parent ?? ''}`,
      candidates: [],
      form: 'at',
    };
  // "The opening paragraph" of what has no chapeau is its first.
  const [first] = under.id === null ? [] : outline.covered(under.id);
  if (only === undefined && first !== undefined)
    return {
      target: first.id,
      place: first.id,
      confidence: under.confidence * 0.95,
      why: `the first paragraph of ${under.id ?? ''}, which has no chapeau`,
      candidates: [],
      form: 'at',
    };
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

/** 副标题: an unlettered heading under the section named or in force. */
export const subtitle = (nth: number, under: Under, outline: Outline): Placed => {
  const section = outline.place(under.id ?? '')?.section ?? '';
  const place = outline.place(`${section}.h${nth}`);
  // A section with several has no subtitle.
  return place === undefined || outline.place(`${section}.h${nth + 1}`) !== undefined
    ? unknown(`${section} has no subtitle`, [])
    : {
        target: place.id,
        place: place.id,
        confidence: under.confidence,
        why: `the subtitle of ${section}`,
        candidates: [],
        form: 'at',
      };
};

/** "the title": of the section named, of the document where it prints one, else nobody can say. */
export const title = (mention: Mention, under: Under, outline: Outline): Placed => {
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

export const letterUnder = (mention: Mention, context: Context, outline: Outline): Placed => {
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
