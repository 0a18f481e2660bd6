import { writeFileSync } from 'node:fs';
import { shippedConference } from '#conference/shipped.ts';
import { writeDraftFile } from '#draft/draft-file.ts';
import { draftTemplate } from '#draft/draft-template.ts';
import type { Draft } from '#draft/draft.ts';
import { conferenceFile, draftFromTexts } from './draft-texts.ts';
import { outlineLines, placeLines } from './draft-print.ts';

/**
 * `npm run -s draft -- show II.19 | outline | word --out FILE.docx | read`: prints a place or every place of the draft
 * under negotiation, or writes it as a Word file to mark up; `read` parses the text files again and writes the places
 * that ship.
 */
const usage =
  'Say what to do with the draft: show PLACE (for instance show II.19), outline, word --out FILE.docx, or read.';

class Refusal extends Error {}

const run = async (words: readonly string[], conferenceId: string): Promise<string[]> => {
  const [command, argument] = words;
  if (command === 'read') return readAgain(conferenceId);
  const asked = command === 'show' || command === 'word' ? argument !== undefined : command === 'outline';
  if (asked) {
    const { shippedSettings } = await import('#draft/shipped-drafts.ts');
    const { conference, drafts, currentDraft } = shippedSettings(conferenceId);
    const draft = drafts.find((one) => one.id === currentDraft);
    if (draft === undefined) throw new Refusal(`Draft ${currentDraft} is not loaded.`);
    if (command === 'outline') return outlineLines(draft);
    if (command === 'word') return wordLines(draft, words.slice(1));
    const printed = placeLines(argument ?? '', draft, conference);
    if (!printed.ok) throw new Refusal(printed.problem);
    return printed.lines;
  }
  throw new Refusal(usage);
};

const wordLines = (draft: Draft, options: readonly string[]): string[] => {
  const [option, file, ...rest] = options;
  if (option !== '--out' || file === undefined || rest.length > 0) throw new Refusal(usage);
  const language = draft.languages[0] ?? 'en';
  writeFileSync(file, draftTemplate(draft, language));
  return [`${draft.names[language]}: ${draft.places.length} paragraphs written to ${file}, Track Changes is on.`];
};

const readAgain = (conferenceId: string): string[] => {
  const conference = shippedConference(conferenceId);
  return conference.drafts.map(({ id }) => {
    const parsed = draftFromTexts(conference, id);
    if (!parsed.ok) throw new Refusal(parsed.problems.join('\n'));
    writeFileSync(conferenceFile(conferenceId, `${id}.json`), writeDraftFile(parsed.draft));
    return `${conference.shortName}, draft ${id}: ${parsed.draft.places.length} places written.`;
  });
};

try {
  const lines = await run(process.argv.slice(2), process.env['CONFERENCE'] ?? 'revcon3');
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
