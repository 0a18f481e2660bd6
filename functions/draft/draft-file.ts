import * as z from 'zod';
import type { DraftFile } from '#conference/conference.ts';
import { languages } from '#wording/language.ts';
import type { Draft } from './draft.ts';

/**
 * A draft once read, as it ships and as it is stored: the text is parsed when it is loaded and never again, so that a
 * function starts with places and carries no letters. `npm run -s draft -- read` writes this file from the text.
 */
const placeSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['title', 'section', 'heading', 'chapeau', 'preambular', 'paragraph', 'sub-paragraph']),
  label: z.string().nullable(),
  parent: z.string().nullable(),
  section: z.string().nullable(),
  words: z.partialRecord(z.enum(languages), z.string()),
});

const draftFileSchema = z.strictObject({ id: z.string(), places: z.array(placeSchema).min(1) });

/** One place a line, so that a change shows as the lines that changed. */
export const writeDraftFile = (draft: Draft): string =>
  `{\n"id": ${JSON.stringify(draft.id)},\n"places": [\n${draft.places.map((place) => JSON.stringify(place)).join(',\n')}\n]\n}\n`;

const calledSchema = z.record(z.string(), z.partialRecord(z.enum(languages), z.array(z.string().min(1)).min(1)));

/** @param called what people call its sections, by place and language; a name for a place that is not there is refused. */
export const readDraftFile = (conference: string, file: DraftFile, content: unknown, called: unknown = {}): Draft => {
  const { id, places } = draftFileSchema.parse(content);
  if (id !== file.id) throw new Error(`The file of draft ${file.id} holds draft ${id}.`);
  const present = languages.filter((language) => file.files[language] !== undefined);
  const names = calledSchema.parse(called);
  for (const place of Object.keys(names))
    if (!places.some((one) => one.id === place))
      throw new Error(`Draft ${file.id} has no ${place} to be called anything.`);
  return { id, conference, names: file.names, languages: present, places, called: names };
};
