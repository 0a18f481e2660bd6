import type { Conference } from '#conference/conference.ts';
import revcon3D2Called from '#conference/revcon3/d2.called.json' with { type: 'json' };
import revcon3D2 from '#conference/revcon3/d2.json' with { type: 'json' };
import { shippedConference } from '#conference/shipped.ts';
import { ConferenceRefused } from '#conference/read-conference.ts';
import { unknownSections } from './considered.ts';
import { readDraftFile } from './draft-file.ts';
import type { Draft } from './draft.ts';

/** By conference and draft: its places, and what people call its sections. */
const shipped: Readonly<Record<string, Readonly<Record<string, { places: unknown; called: unknown }>>>> = {
  revcon3: { d2: { places: revcon3D2, called: revcon3D2Called } },
};

/** What version 1 of the settings is made of. */
export interface ShippedSettings {
  readonly conference: Conference;
  readonly drafts: readonly Draft[];
  readonly currentDraft: string;
}

/** A conference that ships with the software, its drafts read into places. */
export const shippedSettings = (conferenceId: string): ShippedSettings => {
  const conference = shippedConference(conferenceId);
  const drafts = conference.drafts.map((file) =>
    readDraftFile(
      conference.id,
      file,
      shipped[conference.id]?.[file.id]?.places,
      shipped[conference.id]?.[file.id]?.called,
    ),
  );
  const unknown = unknownSections(conference, drafts);
  if (unknown.length > 0) throw new ConferenceRefused(unknown);
  return { conference, drafts, currentDraft: conference.currentDraft };
};
