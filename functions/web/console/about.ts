import { consoleWording } from '#wording/console.ts';
import type { Visit } from '#web/visit.ts';

/** A delegation or group as the reader's language calls it; what is neither keeps its name. */
export const nameOf = ({ conference, language }: Pick<Visit, 'conference' | 'language'>, id: string): string => {
  const { delegations, groups } = conference;
  return [...delegations, ...groups].find((each) => each.id === id)?.names[language] ?? id;
};

/** Whose proposal it is that somebody supports, opposes or takes back. */
export const aboutWords = (
  visit: Pick<Visit, 'conference' | 'language'>,
  { delegation, reference }: { readonly delegation: string | null; readonly reference: string | null },
): string =>
  consoleWording(visit.language).about(
    [delegation === null ? null : nameOf(visit, delegation), reference].filter((each) => each !== null).join(', '),
  );
