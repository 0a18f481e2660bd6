import type { ParagraphStyle } from '#document/word-styles.ts';
import { writeDraft, type TemplatePlace } from '#document/write-draft.ts';
import type { Language } from '#wording/language.ts';
import type { Draft, Place } from './draft.ts';
import { outlineOf, type Outline } from './outline.ts';
import { printedLabel } from './printed-label.ts';

/** A draft as the Word file that delegations mark up. `language` is one of the draft's. */
export const draftTemplate = (draft: Draft, language: Language): Uint8Array => {
  const outline = outlineOf(draft);
  return writeDraft({
    draft: draft.id,
    title: draft.names[language],
    language,
    places: draft.places.map((place) => templatePlace(place, language, outline)),
  });
};

/** How a place stands in the template: its style follows from its kind, of a heading from how deep it stands. */
export const templatePlace = (place: Place, language: Language, outline: Outline): TemplatePlace => ({
  id: place.id,
  style: styleOf(place, outline),
  label: printedLabel(place),
  words: place.words[language] ?? '',
});

const headingStyles = ['heading', 'subheading', 'minor heading'] as const;

const styleOf = (place: Place, outline: Outline): ParagraphStyle => {
  switch (place.kind) {
    case 'title':
    case 'section':
      return 'section';
    case 'heading': {
      const above = outline.headingChain(place.id).filter(({ kind }) => kind === 'heading').length;
      return headingStyles[above] ?? 'minor heading';
    }
    case 'chapeau':
    case 'preambular':
      return 'plain';
    case 'paragraph':
    case 'sub-paragraph':
      return place.kind;
  }
};
