import type { Label } from '#infra/local/evaluate/label.ts';
import { outcomeOf } from '#infra/local/evaluate/outcome.ts';
import type { Outcome } from '#infra/local/evaluate/outcome.ts';
import type { Item, Reading } from '#proposal/reading.ts';

export const item = (of: Partial<Item> & Pick<Item, 'target'>): Item => ({
  id: 1,
  kind: 'delete',
  edits: [],
  confidence: 0.99,
  needsReview: false,
  candidates: [],
  why: ['place: said'],
  evidence: [{ part: 'body', start: 0, end: 4, quote: 'such' }],
  ...of,
});

const speaker = { delegation: 'Norway', capacity: 'national', onBehalfOf: null, coSponsors: [] } as const;

export const label = (items: Label['items'], of: Partial<Label> = {}): Label => ({
  language: 'en',
  difficulty: 'easy',
  disposition: 'contribution',
  ...speaker,
  coSponsors: [],
  items,
  ...of,
});

export const outcome = (labelled: Label, items: readonly Item[], of: Partial<Reading> = {}): Outcome =>
  outcomeOf('en/002-some.eml', labelled, {
    language: 'en',
    disposition: 'contribution',
    draft: 'd2',
    ...speaker,
    coSponsors: [],
    publication: 'unstated',
    items: [...items],
    notPlaced: [],
    problems: [],
    ...of,
  });
