import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import type { OutboxMessage, SubmissionWithItems } from '#submission/record.ts';
import { receiptMessage } from './letters.ts';

/** The receipt of a revision that people made, answerable like the first; none where its draft is not loaded any longer. */
export const updatedReceipt =
  (settings: { readonly conference: Conference; readonly drafts: readonly Draft[] }, siteUrl: string, now: Date) =>
  (next: SubmissionWithItems): readonly OutboxMessage[] => {
    const draft = settings.drafts.find(({ id }) => id === next.draft);
    return draft === undefined ? [] : receiptMessage(next, { conference: settings.conference, draft, siteUrl }, now);
  };
