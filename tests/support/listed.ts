import type { Listed } from '#compilation/listed.ts';
import type { Edit } from '#proposal/reading.ts';
import { anItem } from './submissions.ts';

/** Proposals as lists show them, for tests of what the chair receives; every field can be said otherwise. */
export type ListedChanges = Partial<Omit<Listed, 'item'>> & { readonly item?: Partial<Listed['item']> };

export const aListed = (number: number, target: string, changes: ListedChanges = {}): Listed => ({
  reference: `RC3/${String(number).padStart(4, '0')}`,
  number,
  delegation: 'Switzerland',
  capacity: 'national',
  onBehalfOf: null,
  coSponsors: [],
  receivedAt: new Date(Date.UTC(2018, 5, 18, 12, 0, number)).toISOString(),
  late: false,
  language: 'en',
  ...changes,
  item: anItem(1, target, { evidence: [], ...changes.item }),
});

export const anEdit = (changes: Partial<Edit>): Edit => ({
  op: 'replace',
  old: null,
  new: null,
  occurrence: null,
  anchor: null,
  ...changes,
});

/** The item that replaces words by others. */
export const swap = (old: string, added: string): Pick<Listed['item'], 'kind' | 'edits'> => ({
  kind: 'amend',
  edits: [anEdit({ old, new: added })],
});

/** The item that asks in words alone. */
export const saying = (kind: Listed['item']['kind'], quote: string): Pick<Listed['item'], 'kind' | 'evidence'> => ({
  kind,
  evidence: [{ part: 'body', start: 0, end: quote.length, quote }],
});
