import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import type { StoredItem, SubmissionWithItems } from '#submission/record.ts';

/** The paragraph on which everybody proposes. */
export const crowdedPlace = 'II.19';

export interface Asking {
  readonly conference: Conference;
  readonly draft: Draft;
  readonly target: string;
  /** Doubted, so that a person has to accept it. */
  readonly waits: boolean;
}

/** Of three one joins a mass campaign, one replaces words of its own, one supports. */
export const submissionAsking = (n: number, asking: Asking): SubmissionWithItems => {
  const { conference, draft } = asking;
  const delegations = conference.delegations;
  return {
    ...{ number: n + 1, reference: `${conference.prefix}/${String(n + 1).padStart(4, '0')}`, revision: 0 },
    ...{ reader: 'bench', conference: conference.id, draft: draft.id, source: 'mail', subject: null },
    ...{ sender: { name: null, address: null }, trust: 'known', imported: false, disposition: 'contribution' },
    ...{ language: 'en', delegation: delegations[n % delegations.length]?.id ?? null, capacity: 'national' },
    ...{ onBehalfOf: null, coSponsors: [], publication: 'unstated', late: false, inboxes: [], corrects: null },
    ...{ messageId: null, files: [], notPlaced: [], problems: [], parts: [], unconfirmed: false, originals: [] },
    receivedAt: new Date(Date.parse(`${conference.from}T00:00:00Z`) + n * 1_000).toISOString(),
    replyToken: `bench-${String(n)}`,
    items: [itemAsking(n, asking)],
  };
};

export const itemAsking = (n: number, { target, waits }: Pick<Asking, 'target' | 'waits'>): StoredItem => {
  const quote =
    n % 3 === 0 ? `We ask every State to protect civilians from the harm that small arms do, signed citizen${n}.` : '';
  return {
    ...{ id: 1, target, confidence: waits ? 0.7 : 1, needsReview: waits, candidates: [], why: [] },
    kind: n % 3 === 0 ? 'comment' : n % 3 === 1 ? 'amend' : 'support',
    edits:
      n % 3 === 1
        ? [{ op: 'replace', old: 'terrorists', new: `those whom State ${n} names`, occurrence: null, anchor: null }]
        : [],
    evidence: [{ part: 'body', start: 0, end: quote.length, quote }],
    state: { workflow: waits ? 'queued' : 'placed', decision: 'open', visibility: 'secretariat' },
  };
};
