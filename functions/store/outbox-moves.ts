import type { OutboxState } from '#submission/record.ts';

/** What a letter may become. Only forward: what is sent was sent, whatever a slower helper believes. */
export const moves: Readonly<Record<OutboxState, readonly OutboxState[]>> = {
  // `sent` also from the waiting states: a sender whose lease ran out while SES answered did send it.
  pending: ['sending', 'held', 'failed', 'sent'],
  held: ['pending', 'sending', 'failed', 'sent'],
  sending: ['pending', 'held', 'sent', 'failed'],
  sent: ['delivered', 'bounced', 'complained'],
  // A mailbox may take a letter and its server refuse it afterwards.
  delivered: ['bounced', 'complained'],
  bounced: ['complained'],
  complained: [],
  failed: [],
};

/** What a person may make of a letter besides: one that was given up or came back goes out again. */
export const personsMoves: Readonly<Record<OutboxState, readonly OutboxState[]>> = {
  pending: [],
  held: [],
  sending: [],
  sent: [],
  delivered: [],
  bounced: ['pending'],
  // Whoever called our letter unwanted has answered.
  complained: [],
  failed: ['pending'],
};

/** The states from which a letter may come to be `to`. */
export const statesBefore = (to: OutboxState): readonly OutboxState[] =>
  (Object.keys(moves) as OutboxState[]).filter((from) => moves[from].includes(to));
