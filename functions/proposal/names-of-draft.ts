import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import type { Language } from '#wording/language.ts';

/** The language that the draft is negotiated in. */
export const draftLanguage = ({ languages: [first] }: Draft): Language => first ?? 'en';

/** What our conference and its draft are called: a mail that names them is about us. */
export const namesOf = (conference: Conference, draft: Draft): string[] =>
  [conference.shortName, ...Object.values(conference.names), ...Object.values(draft.names)].map((name) =>
    name.toLowerCase(),
  );
