import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Conference } from '#conference/conference.ts';
import { draftFrom, type ParsedDraft } from '#draft/parse.ts';
import type { Language } from '#wording/language.ts';

const conferences = new URL('../../functions/conference/', import.meta.url);

/** A file of a shipped conference's folder. */
export const conferenceFile = (conference: string, name: string): string =>
  fileURLToPath(new URL(`${conference}/${name}`, conferences));

/** Reads a shipped draft from its text files, as its places were once made from them. */
export const draftFromTexts = (conference: Conference, draftId: string): ParsedDraft => {
  const file = conference.drafts.find((draft) => draft.id === draftId);
  if (file === undefined) return { ok: false, problems: [`${conference.shortName} has no draft “${draftId}”.`] };
  const texts: Partial<Record<Language, string>> = {};
  for (const [language, name] of Object.entries(file.files) as [Language, string][])
    texts[language] = readFileSync(conferenceFile(conference.id, name), 'utf8');
  return draftFrom(conference.id, file, texts);
};
