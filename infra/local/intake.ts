import type { Conference } from '#conference/conference.ts';

/** Mail that answers a letter of ours has no inbox of its own: its rule writes under this prefix. */
export const replyPrefix = 'reply';

/** Which receipt rule takes a recipient: an inbox by its official address or its alias, or our Reply-To; null: none. */
export const ruleFor = (conference: Conference, recipient: string): string | null => {
  const at = recipient.lastIndexOf('@');
  const [, local = ''] = /^([^+]*)/.exec(recipient.slice(0, at).toLowerCase()) ?? [];
  const domain = recipient.slice(at + 1).toLowerCase();
  const inbox = conference.inboxes.find(
    ({ address, alias }) =>
      `${local}@${domain}` === address || (local === alias && domain === conference.intakeDomain.toLowerCase()),
  );
  if (inbox !== undefined) return inbox.id;
  return domain === conference.intakeDomain.toLowerCase() && /^reply\+[\w-]{1,128}$/i.test(recipient.slice(0, at))
    ? replyPrefix
    : null;
};

/** All addresses that are taken, for people. */
export const takenAddresses = (conference: Conference): string[] =>
  conference.inboxes.flatMap(({ address, alias }) => [address, `${alias}@${conference.intakeDomain}`]);
