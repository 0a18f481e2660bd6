import { outlineOf } from '#draft/outline.ts';
import { asSeenBy } from '#submission/seen.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { compilationLanguages } from '#wording/compilation.ts';
import { compilationOf, isSection } from './compilation.ts';
import type { DigestInput } from './digest-view.ts';
import { mediaTypes, written } from './formats.ts';
import { symbolOf } from './symbol.ts';

export interface DigestFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * What goes with a digest: the full compilation of the draft in force up to its cut-off, in each form that the list asks
 * for and each of its languages; of a session list that of each part that the session considers. All recipients get the
 * same, so it holds what the chair may see (CONTRACT.md 7): what waits for a person is counted in the letter alone.
 */
export const digestFiles = async (
  { due, conference, drafts: [{ draft }] }: DigestInput,
  received: readonly SubmissionWithItems[],
): Promise<readonly DigestFile[]> => {
  const submissions = received.flatMap((each) => asSeenBy('chair', each, conference.privacy) ?? []);
  const languages = compilationLanguages.filter((language) => due.digest.languages.includes(language));
  const sections =
    due.session === null ? [null] : due.session.considers.filter((section) => isSection(section, outlineOf(draft)));
  const files: DigestFile[] = [];
  for (const section of sections) {
    const choice = { attribution: true, public: false, section };
    const compilation = compilationOf({ conference, draft, submissions, cutOff: due.scheduledFor, choice });
    const name = symbolOf(compilation).replaceAll('/', '-');
    for (const format of due.digest.attach)
      for (const language of languages.length > 0 ? languages : compilationLanguages.slice(0, 1))
        files.push({
          name: `${name}-${language}.${format}`,
          type: mediaTypes[format],
          bytes: await written(compilation, format, language),
        });
  }
  return files;
};
