import type { Conference } from '#conference/conference.ts';
import type { StoredItem, SubmissionWithItems } from './record.ts';
import { type Role, maySee } from './roles.ts';

/**
 * A contribution as far as somebody of that role may see it (CONTRACT.md 7); null where there is nothing for them. Pages
 * show what they are given, so what may not be seen is taken out here and not left to a page: the mail itself with its
 * text beside the proposals' words, files and addresses; the queue, how sure the machine is and why, and notes.
 */
export const asSeenBy = (
  role: Role | null,
  submission: SubmissionWithItems,
  privacy: Conference['privacy'],
): SubmissionWithItems | null => {
  if (!maySee(role, 'unpublished words', privacy)) return null;
  const internal = maySee(role, 'internal', privacy);
  if (!internal && submission.quarantined === true) return null;
  const items = submission.items.flatMap((item) => itemAsSeenBy(role, item, privacy) ?? []);
  if (!internal && items.length === 0) return null;
  return {
    ...submission,
    ...(!maySee(role, 'raw mail', privacy) && withoutMail(submission)),
    ...(!internal && { notes: [], problems: [], notPlaced: [] }),
    items,
  };
};

/** A proposal, the same; null for one that waits in a queue which they may not see, and for what a person found to be none. */
export const itemAsSeenBy = (
  role: Role | null,
  item: StoredItem,
  privacy: Conference['privacy'],
): StoredItem | null => {
  if (!maySee(role, 'unpublished words', privacy)) return null;
  if (maySee(role, 'internal', privacy)) return item;
  if (item.state.workflow !== 'placed' && item.state.decision !== 'withdrawn') return null;
  return { ...item, candidates: [], why: [], notes: [] };
};

const withoutMail = ({ sender }: SubmissionWithItems) => ({
  subject: null,
  sender: { name: sender.name, address: null },
  messageId: null,
  files: [],
  parts: [],
  originals: [],
  replyToken: '',
});
