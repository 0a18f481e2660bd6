import { writeRedline } from '#document/write-redline.ts';
import type { RedlineParagraph } from '#document/write-redline.ts';
import { templatePlace } from '#draft/draft-template.ts';
import type { Draft } from '#draft/draft.ts';
import { outlineOf } from '#draft/outline.ts';

/** Every so manyth paragraph is changed: some sixty of Draft 2, as of a delegation with much to say. */
const every = 3;
const by = { name: 'Anna Muster', date: '2018-06-15T10:00:00Z' };

/** A whole draft as a Word file with tracked changes: a word exchanged in every third paragraph. */
export const trackedDraft = (draft: Draft): Uint8Array => {
  const outline = outlineOf(draft);
  const paragraphs = draft.places.map((place, index): RedlineParagraph => {
    const { style, label, words } = templatePlace(place, 'en', outline);
    const word = index % every === 0 && place.kind === 'paragraph' ? /\p{L}{5,}/u.exec(words) : null;
    const edit = { ...by, start: word?.index ?? 0, end: (word?.index ?? 0) + (word?.[0].length ?? 0), text: 'anew' };
    // Without our hidden ids: most delegations send a copy of their own.
    return {
      style,
      place: null,
      label,
      words,
      edits: word === null ? [] : [{ ...edit, reason: null }],
      whole: null,
      joinsNext: null,
    };
  });
  return writeRedline({ draft: draft.id, title: draft.names.en, language: 'en', paragraphs });
};
