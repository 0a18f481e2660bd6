import { readFileSync } from 'node:fs';
import type { Conference, DraftFile } from '#conference/conference.ts';
import { readConference, type ConferenceFiles } from '#conference/read-conference.ts';
import type { Draft } from '#draft/draft.ts';
import { draftFrom, type ParsedDraft } from '#draft/parse.ts';
import type { Language } from '#wording/language.ts';

/**
 * A small conference that is numbered differently from RevCon3 in every way: preambular and operative paragraphs
 * counted through, decimal numbers, lettered sub-paragraphs, a title, two languages. It is data and nothing else.
 */
const folder = import.meta.dirname;
export const textOf = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const jsonOf = (name: string): unknown => JSON.parse(textOf(name));

export const secondConferenceFiles = (): ConferenceFiles => ({
  name: 'second-conference',
  conference: jsonOf('conference.json'),
  delegations: jsonOf('delegations.json'),
  groups: jsonOf('groups.json'),
});

export const secondConference = (): Conference => readConference(secondConferenceFiles());

export const secondDraftFile = (id: string): DraftFile => {
  const file = secondConference().drafts.find((draft) => draft.id === id);
  if (file === undefined) throw new Error(`the second conference has no draft ${id}`);
  return file;
};

/** Reads one of its drafts; `change` alters the texts first. */
export const parsedSecondDraft = (
  id: string,
  change: (text: string, language: Language) => string = (text) => text,
): ParsedDraft => {
  const file = secondDraftFile(id);
  const texts: Partial<Record<Language, string>> = {};
  for (const [language, name] of Object.entries(file.files) as [Language, string][])
    texts[language] = change(textOf(name), language);
  return draftFrom('glaciers', file, texts);
};

export const secondDraft = (id: string): Draft => {
  const parsed = parsedSecondDraft(id);
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.draft;
};
