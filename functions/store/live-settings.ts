import { atInstallation } from '#conference/installation.ts';
import type { Draft } from '#draft/draft.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import type { Room } from '#platform/room.ts';
import type { Settings, Store } from './store.ts';

/**
 * The settings in force. At the very first call the shipped conference, with what this installation overrides, becomes
 * version 1; later changes are versions of their own and the shipped data is not looked at again.
 */
export const liveSettings = (store: Store, room: Room): Promise<Settings> => store.settings(() => seedOf(room));

const seedOf = (room: Room): Omit<Settings, 'version'> => {
  const { conference, drafts, currentDraft } = shippedSettings(room.environment('CONFERENCE') ?? 'revcon3');
  return {
    conference: atInstallation(conference, {
      intakeDomain: room.environment('INTAKE_DOMAIN'),
      senderAddress: room.environment('SENDER_ADDRESS'),
      digestRecipients: room.environment('DIGEST_RECIPIENTS'),
    }),
    drafts,
    currentDraft,
    loadedAt: room.conferenceNow().toISOString(),
  };
};

/** The draft under negotiation. */
export const draftInForce = (settings: Pick<Settings, 'drafts' | 'currentDraft'>): Draft => {
  const draft = settings.drafts.find(({ id }) => id === settings.currentDraft);
  if (draft === undefined) throw new Error(`the settings name ${settings.currentDraft}, which they lack`);
  return draft;
};
