import { type Change, changesIn, withChanges } from '#proposal/changes-in.ts';
import type { StoredItem } from '#submission/record.ts';
import type { Listed } from './listed.ts';
import { groupedBy } from './grouping.ts';

/** What one or several ask of one place in the same words: it stands once, with all names. */
export interface Entry {
  /** The first received comes first. */
  readonly proposals: readonly [Listed, ...Listed[]];
  /** Where it takes hold in the draft's words; null where it changes none, or where that cannot be said without doubt. */
  readonly changes: readonly Change[] | null;
  /** The words that it is after: its changes or, where it is not said which of several is meant, all of these. */
  readonly touches: readonly Change[];
}

/** Names are joined, not the words under them: an entry's words are those of its first proposal. */
export const itemOf = (entry: Entry): StoredItem => entry.proposals[0].item;

/**
 * Proposals at one place as entries, in the order of their first. Two are identical when they leave the same text, however
 * they put it ("delete 'significant'", or the whole paragraph again without it), or say the same in the same words;
 * spaces, and the forms of quotation marks and dashes, are no difference. Withdrawn ones are not joined to others,
 * and neither is what has no place yet: two deletions of places unknown are of two places.
 * `current` is the draft's text at the place, null where there is none.
 */
export const entriesOf = (proposals: readonly Listed[], current: string | null): Entry[] => {
  return [...groupedBy(proposals, (proposal) => identity(proposal, current)).values()].flatMap((same) => {
    const [first, ...rest] = same.sort(byReceipt);
    if (first === undefined) return [];
    const changes = current === null || first.item.target.endsWith('+') ? null : changesIn(first.item, current);
    const touches = changes ?? (current === null ? [] : (changesIn(meaningAll(first.item), current) ?? []));
    return [{ proposals: [first, ...rest], changes, touches }];
  });
};

const meaningAll = (item: StoredItem): StoredItem => ({
  ...item,
  edits: item.edits.map((edit) => ({ ...edit, occurrence: edit.occurrence ?? 'all' })),
});

export const byReceipt = (a: Listed, b: Listed): number =>
  (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0) ||
  a.number - b.number ||
  a.item.id - b.item.id;

/** Words without what is no difference: composition, spaces, the forms of quotation marks and dashes. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[“”„‟«»″]/gu, '"')
    .replaceAll(/[‘’‚‛′]/gu, "'")
    .replaceAll(/[‐‑–—−]/gu, '-')
    .replaceAll('\u00AD', '')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .join(' ');

const identity = (proposal: Listed, current: string | null): string => {
  const { item } = proposal;
  const about = item.about === undefined ? '' : `${item.about.delegation ?? ''}|${item.about.reference ?? ''}`;
  const parts = [
    item.state.decision === 'withdrawn' || item.target === 'unknown' ? `${proposal.reference}/${String(item.id)}` : '',
    item.state.decision === 'withdrawn' ? 'withdrawn' : '',
    item.target,
    item.destination ?? '',
    about,
    ...asked(proposal, current),
  ];
  return JSON.stringify(parts);
};

const asked = (proposal: Listed, current: string | null): readonly string[] => {
  const { item } = proposal;
  switch (item.kind) {
    case 'amend':
    case 'replace':
      return ['text', resultOf(item, current) ?? editsOf(proposal)];
    case 'insert':
      return [
        'insert',
        item.edits.length === 0 ? said(proposal) : item.edits.map(({ new: text }) => plainWords(text ?? '')).join('\n'),
      ];
    case 'delete':
      return ['delete'];
    case 'support':
    case 'oppose':
      return [item.kind];
    case 'move':
    case 'merge':
      return [item.kind, item.destination === undefined ? said(proposal) : ''];
    case 'split':
    case 'reserve':
    case 'question':
    case 'comment':
    case 'withdraw':
      return [item.kind, said(proposal)];
  }
};

/** The place's text once the proposal is made; null where it cannot be made without doubt. */
const resultOf = (item: StoredItem, current: string | null): string | null => {
  const full = item.kind === 'replace' ? item.edits[0]?.new : null;
  if (typeof full === 'string') return plainWords(full);
  const changes = current === null ? null : changesIn(item, current);
  return changes === null ? null : plainWords(withChanges(current ?? '', changes));
};

/** The sender's own words for it; where there are none, it is like no other. */
const said = ({ reference, item }: Listed): string =>
  quoteOf(item) || plainWords(item.reason ?? '') || `${reference}/${String(item.id)}`;

const editsOf = (proposal: Listed): string => {
  const { edits } = proposal.item;
  return JSON.stringify(
    edits.length === 0
      ? said(proposal)
      : edits.map(({ op, old, new: text, occurrence, anchor }) => [
          op,
          plainWords(old ?? ''),
          plainWords(text ?? ''),
          occurrence,
          anchor?.where ?? '',
          plainWords(anchor?.words ?? ''),
        ]),
  );
};

/** The sender's own words for it, where no edit carries them. */
export const quoteOf = (item: Pick<StoredItem, 'evidence'>): string =>
  plainWords(item.evidence.map(({ quote }) => quote).join(' … '));
