import { shippedSettings } from '#draft/shipped-drafts.ts';
import type { Item, Reading } from '#proposal/reading.ts';
import { understand } from '#proposal/understand.ts';
import { ownPart } from '#proposal/written.ts';

export const settings = shippedSettings('revcon3');
export const draft = settings.drafts.find((one) => one.id === settings.currentDraft)!;

/** A mail with nothing but a body (and a subject), as the reader gets it. */
export const readingOf = (body: string, subject: string | null = null): Reading =>
  understand(
    {
      parts: [...(subject === null ? [] : [ownPart('subject', subject)]), ownPart('body', body)],
      sender: { name: null, address: null },
      unread: [],
    },
    draft,
    settings.conference,
    '2018-06-19T13:00:00Z',
  );

export const itemsOf = (body: string, subject: string | null = null): Item[] => readingOf(body, subject).items;

/** What the tables tell: a guess from a turn of phrase is the comment that it would be without. */
export const toldKind = ({ kind, why }: Item): Item['kind'] =>
  why.some((one) => one.includes('turn of phrase')) ? 'comment' : kind;

/** `II.19 amend` for each item, in order, as the tables tell. */
export const placed = (body: string, subject: string | null = null): string[] =>
  itemsOf(body, subject).map((item) => `${item.target} ${toldKind(item)}`);

/** `II.19 amend -"old" +"new"` for each item: what goes, what comes in. */
export const worded = (body: string): string[] =>
  itemsOf(body).map(({ target, kind, oldText, newText }) =>
    [
      `${target} ${kind}`,
      ...((oldText ?? '') === '' ? [] : [`-"${oldText}"`]),
      ...((newText ?? '') === '' ? [] : [`+"${newText}"`]),
    ].join(' '),
  );

/** Those that the reader is sure of. */
export const sure = (body: string, subject: string | null = null): string[] =>
  itemsOf(body, subject)
    .filter((item) => !item.needsReview)
    .map((item) => `${item.target} ${item.kind}`);

/** A mail from an address, as the reader gets it. */
export const readingFrom = (address: string, body: string, name: string | null = null, subject = 'Draft 2'): Reading =>
  understand(
    { parts: [ownPart('subject', subject), ownPart('body', body)], sender: { name, address }, unread: [] },
    draft,
    settings.conference,
    '2018-06-19T13:00:00Z',
  );

/** `II.19 amend` for each item of a mail from an address. */
export const placedFrom = (address: string, body: string): string[] =>
  readingFrom(address, body).items.map((item) => `${item.target} ${toldKind(item)}`);
