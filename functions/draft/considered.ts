import type { Conference } from '#conference/conference.ts';
import type { Draft } from './draft.ts';

/**
 * Sections that the programme of work considers and no draft has, in plain words. The conference's own checks cannot
 * see them: only a draft once read knows its sections.
 */
export const unknownSections = (conference: Conference, drafts: readonly Draft[]): string[] => {
  const known = new Set(drafts.flatMap((draft) => draft.places.map((place) => place.id)));
  return conference.programmeOfWork.flatMap((session, index) =>
    session.considers.flatMap((considered, which) =>
      considered === 'general' || known.has(considered)
        ? []
        : [
            `${conference.id}/conference.json, programmeOfWork[${index}].considers[${which}]: no draft has a section “${considered}”.`,
          ],
    ),
  );
};
