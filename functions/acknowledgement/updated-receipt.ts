import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import type { OutboxMessage } from '#submission/record.ts';
import type { Update } from '#submission/update.ts';
import { revisionMade } from './changes-view.ts';
import { receiptMessage } from './letters.ts';

/**
 * The receipt of a revision that people made, answerable like the first: it lists what they changed since the last one.
 * None where its draft is not loaded any longer.
 */
export const updatedReceipt =
  (settings: { readonly conference: Conference; readonly drafts: readonly Draft[] }, siteUrl: string, now: Date) =>
  ({ before, next }: Update): readonly OutboxMessage[] => {
    const draft = settings.drafts.find(({ id }) => id === next.draft);
    const setting = { conference: settings.conference, siteUrl };
    return draft === undefined
      ? []
      : receiptMessage(next, { ...setting, draft }, now, revisionMade('secretariat', before, next));
  };
