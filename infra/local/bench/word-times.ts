import mammoth from 'mammoth';
import { readWordDocument } from '#document/read-word.ts';
import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import { understand } from '#proposal/understand.ts';
import { wordPart } from '#proposal/written.ts';
import { mediansByTurns } from './measure.ts';
import { trackedDraft } from './tracked-draft.ts';

/** What one Word file costs, in milliseconds, and what a peer needs to take its bare text out of it. */
export interface WordTimes {
  readonly ours: number;
  readonly peer: number;
  readonly bytes: number;
  readonly items: number;
}

/** A whole draft with tracked changes, from the file's bytes to its proposals. */
export const wordTimes = async (draft: Draft, conference: Conference, runs: number): Promise<WordTimes> => {
  const file = trackedDraft(draft);
  let items = 0;
  const toProposals = (): void => {
    const document = readWordDocument(file);
    if ('problem' in document) throw new Error(document.problem);
    const written = { parts: [wordPart('body', document)], sender: { name: null, address: null }, unread: [] };
    items = understand(written, draft, conference, `${conference.from}T00:00:00Z`).items.length;
  };
  const toBareText = (): unknown => mammoth.extractRawText({ buffer: Buffer.from(file) });
  const [ours, peer] = await mediansByTurns(runs, [toProposals, toBareText]);
  return { ours, peer, bytes: file.length, items };
};
