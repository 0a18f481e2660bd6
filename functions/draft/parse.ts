import type { DraftFile } from '#conference/conference.ts';
import type { WordDocument } from '#document/word-document.ts';
import type { Language } from '#wording/language.ts';
import { languages } from '#wording/language.ts';
import type { Draft, Place } from './draft.ts';
import { healed, vocabularyOf } from './heal.ts';
import { printedLines } from './lines.ts';
import { placesOf } from './places.ts';
import { unitsOf } from './units.ts';
import { trackedProblem, wordLines } from './word-lines.ts';
import { skippedNumbers } from './skipped.ts';

/**
 * A draft's text becomes its places: lines, then units, then places with clean words. Nothing here knows one
 * conference: how a text is laid out is data (`DraftFile.layout`).
 */
export type ParsedDraft =
  { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly problems: readonly string[] };

/** A language version: the text of its pages, or its Word file as read. */
export type DraftText = string | WordDocument;

/** What one text file holds, in one language. */
interface Version {
  readonly language: Language;
  readonly places: readonly (Omit<Place, 'words'> & { readonly text: string })[];
  readonly problems: readonly string[];
}

/**
 * Reads a draft from the texts of its language versions. English (else the first version given) gives the places; every
 * other version must have exactly the same, or the draft is refused with what is missing and what is too much.
 */
export const draftFrom = (
  conference: string,
  file: DraftFile,
  texts: Readonly<Partial<Record<Language, DraftText>>>,
): ParsedDraft => {
  const versions = languages.flatMap((language) => {
    const text = texts[language];
    return text === undefined ? [] : [versionOf(language, text, file)];
  });
  const leading = versions[0];
  if (leading === undefined) return { ok: false, problems: [`Draft ${file.id} has no text in any language.`] };
  const problems = [
    ...(leading.places.length === 0 ? [`Draft ${file.id} (${leading.language}) has no text in the given lines.`] : []),
    ...versions.flatMap((version) => version.problems),
    ...versions.slice(1).flatMap((version) => differences(leading, version)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const places = leading.places.map((place, index) => ({
    ...withoutText(place),
    words: Object.fromEntries(versions.map((version) => [version.language, version.places[index]?.text ?? ''])),
  }));
  const { id, names } = file;
  return { ok: true, draft: { id, conference, names, languages: versions.map((v) => v.language), places } };
};

const withoutText = ({ id, kind, label, parent, section }: Version['places'][number]): Omit<Place, 'words'> => ({
  id,
  kind,
  label,
  parent,
  section,
});

const versionOf = (language: Language, text: DraftText, file: DraftFile): Version => {
  const lines = typeof text === 'string' ? printedLines(text, file.layout.lines) : wordLines(text);
  const tracked = typeof text === 'string' ? null : trackedProblem(text);
  const vocabulary = vocabularyOf(lines.map((line) => line.text));
  const units = unitsOf(lines, file.layout);
  const places = placesOf(units, file.layout).map(({ lines: printed, ...place }) => ({
    ...place,
    text: healed(printed, vocabulary),
  }));
  const found = [...(tracked === null ? [] : [tracked]), ...skippedNumbers(units, file.layout)];
  const problems = found.map((problem) => `Draft ${file.id} (${language}), ${problem}`);
  return { language, places, problems };
};

/** Names at most this many places in a refusal: the first ones show what is wrong. */
const shown = 5;

const differences = (leading: Version, other: Version): string[] => {
  const expected = leading.places.map((place) => place.id);
  const found = other.places.map((place) => place.id);
  const missing = expected.filter((id) => !found.includes(id));
  const extra = found.filter((id) => !expected.includes(id));
  const list = (ids: string[]) =>
    ids.slice(0, shown).join(', ') + (ids.length > shown ? ` and ${ids.length - shown} more` : '');
  const version = `The ${other.language} version`;
  return [
    ...(missing.length > 0 ? [`${version} lacks ${list(missing)}, which the ${leading.language} version has.`] : []),
    ...(extra.length > 0 ? [`${version} has ${list(extra)}, which the ${leading.language} version lacks.`] : []),
    ...(missing.length + extra.length === 0 && expected.some((id, index) => found[index] !== id)
      ? [`${version} has the places of the ${leading.language} version in another order.`]
      : []),
  ];
};
