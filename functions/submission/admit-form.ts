import type { Conference } from '#conference/conference.ts';
import type { Reading } from '#proposal/reading.ts';
import type { Written } from '#proposal/written.ts';
import type { Admission } from './admission.ts';
import { guardsOf } from './guards.ts';
import { isLate } from './late.ts';
import type { Arrival, KeptFile } from './record.ts';
import { firstState } from './state.ts';

export interface FormInput {
  readonly arrival: Arrival;
  readonly written: Written;
  readonly reading: Reading;
  readonly reader: string;
  readonly conference: Conference;
  readonly files: readonly KeptFile[];
  /** The browser's own token: posting the same form twice is one contribution. */
  readonly formToken: string;
  /** Unguessable and sent by mail only: it is what the confirmation link carries. */
  readonly replyToken: string;
}

/**
 * A form post → an unconfirmed submission (CONTRACT.md 4): stored and numbered at the post, lateness judged then; its
 * only letter is the link. Nobody has proven the address yet, so it is `unproven` until the link is followed. Its guards
 * are its own token: words typed in someone else's name must never join, or be joined by, that delegation's mail.
 */
export const admitForm = (input: FormInput): Admission => {
  const { arrival, reading, conference, written } = input;
  const standing = { unconfirmed: true, trust: 'unproven' as const, publication: reading.publication };
  const own = guardsOf({
    proven: false,
    from: null,
    messageId: `form/${input.formToken}`,
    delegation: null,
    draft: reading.draft,
    thread: `form/${input.formToken}`,
    subject: null,
    parts: [],
    isCover: () => false,
    attachments: [],
  });
  return {
    outcome: 'submission',
    submission: {
      revision: 0,
      reader: input.reader,
      conference: conference.id,
      draft: reading.draft,
      source: 'form',
      subject: null,
      sender: written.sender,
      trust: 'unproven',
      imported: false,
      disposition: reading.disposition === 'needs-reading' ? 'needs-reading' : 'contribution',
      language: reading.language,
      delegation: reading.delegation,
      capacity: reading.capacity,
      onBehalfOf: reading.onBehalfOf,
      coSponsors: reading.coSponsors,
      publication: reading.publication,
      receivedAt: arrival.receivedAt,
      late: isLate(arrival.receivedAt, reading.draft, conference),
      inboxes: [arrival.inbox],
      corrects: null,
      messageId: null,
      files: [...input.files],
      notPlaced: reading.notPlaced,
      problems: reading.problems,
      parts: written.parts.map(({ part, text }) => ({ part, text })),
      replyToken: input.replyToken,
      unconfirmed: true,
      originals: [],
      items: reading.items.map((item) => ({ ...item, state: firstState(item, standing) })),
    },
    guards: own,
    arrival,
    answer: 'confirmation link',
  };
};
