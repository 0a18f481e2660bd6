import { writeFileSync } from 'node:fs';
import { compilationOf, isSection } from '#compilation/compilation.ts';
import { written } from '#compilation/formats.ts';
import { outlineOf } from '#draft/outline.ts';
import { everySubmission } from '#store/every-submission.ts';
import type { Store } from '#store/store.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { giveUp, runningSite } from './ask-pipeline.ts';
import { compileOptions } from './compile-options.ts';
import { importTarget } from './import-target.ts';

/**
 * `npm run -s compile -- --format docx --out FILE`: the full compilation of the draft in force, of what the running pipeline
 * received up to now by the conference clock. It reads and changes nothing; the file is written whole or not at all.
 */
const everything = async (store: Store): Promise<SubmissionWithItems[]> => {
  const all: SubmissionWithItems[] = [];
  for await (const submission of everySubmission(store)) all.push(submission);
  return all;
};

const conferenceNow = async (): Promise<string> => {
  const site = await runningSite(process.env);
  const state =
    site === null ? null : ((await (await fetch(`${site}/_local/state`)).json()) as { conferenceClock: string });
  return (
    state?.conferenceClock ?? giveUp('The pipeline stopped while the compilation was made: give the command again.')
  );
};

const options = compileOptions(process.argv.slice(2));
if ('wrong' in options) giveUp(options.wrong);
else {
  const target = await importTarget(null, process.env);
  if (target === null) giveUp('No pipeline answers here: begin with npm start (HTTP_PORT and DATA_DIR say which).');
  else if ('wrong' in target) giveUp(target.wrong);
  else {
    const { conference, drafts, currentDraft } = target.settings;
    const draft = drafts.find(({ id }) => id === currentDraft) ?? giveUp(`Draft ${currentDraft} is not loaded.`);
    const { format, language, choice, out } = options;
    if (!isSection(choice.section, outlineOf(draft)))
      giveUp(
        `${draft.names.en} has no section ${choice.section ?? ''}: it has ${outlineOf(draft)
          .sections.map(({ id }) => id)
          .join(', ')}, their headings, and general.`,
      );
    const cutOff = await conferenceNow();
    const compilation = compilationOf({
      conference,
      draft,
      submissions: await everything(target.store),
      cutOff,
      choice,
    });
    const bytes = await written(compilation, format, language);
    try {
      writeFileSync(out, bytes);
    } catch (error) {
      giveUp(`${out} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
    const { received, atPlaces, general, awaiting, withheld } = compilation.totals;
    console.log(
      `${out}: ${received} proposals received before ${cutOff}: ${atPlaces} on the draft, ${general} general, ${awaiting} awaiting confirmation, ${withheld} not shown.`,
    );
    process.exit(0);
  }
}
