import { html } from 'hono/html';
import type { OutboxMessage, SubmissionWithItems } from '#submission/record.ts';
import { itemReference } from '#submission/reference.ts';
import { moveWords } from '#submission/move-words.ts';
import type { Aspects, MoveRecord } from '#submission/undo.ts';
import { deskWording } from '#wording/desk.ts';
import { kindName, stateName } from '#wording/kinds.ts';
import { type Html, nothing } from '#web/page.ts';
import type { Visit } from '#web/visit.ts';
import { type HistoryStep, historyTable } from '#web/console/history-table.ts';

/** What became of a contribution, oldest first: who did what, and when. */
export const historyPart = (
  visit: Visit,
  submission: SubmissionWithItems,
  moves: readonly MoveRecord[],
  letters: readonly OutboxMessage[],
): Html => {
  const words = deskWording(visit.language).history;
  const steps: HistoryStep[] = [
    {
      at: submission.receivedAt,
      who: html`${words.from(submission.sender.name ?? submission.sender.address ?? '–')}`,
      what: html`${words.received}`,
    },
    ...moves.map((move) => stepOf(visit, submission, move)),
    ...letters.map((letter) => ({
      at: letter.createdAt,
      who: html`${words.pipeline}`,
      what: html`${words.letter[letter.purpose]}: ${words.letterState[letter.state]}`,
    })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return html`<section aria-labelledby="history">
    <h2 id="history">${words.title}</h2>
    ${historyTable(visit, steps, true)}
  </section>`;
};

const stepOf = (visit: Visit, submission: SubmissionWithItems, move: MoveRecord): HistoryStep => {
  const words = deskWording(visit.language).history;
  const which = move.items.map(({ id }) => itemReference(submission.reference, id));
  return {
    at: move.at,
    who: html`${move.by}`,
    what: html`<bdi>${moveWords(move.move, visit.language)}</bdi
      >${which.length === 0 ? nothing : html` · <bdi>${which.join(', ')}</bdi>`}
      ${move.undoneBy === null ? nothing : html`<em>(${words.takenBack})</em>`}
      ${move.undoes === null ? nothing : html`<em>(${words.takesBack})</em>`} ${changesOf(visit, move)}`,
  };
};

/** What of a proposal became another, from what to what, where a few words say it. */
const changesOf = (visit: Visit, { items }: MoveRecord): Html => {
  const lines = items.flatMap(({ before, after }) => (before === null ? [] : differences(visit, before, after)));
  const distinct = [...new Set(lines)].slice(0, mostShown);
  return distinct.length === 0
    ? nothing
    : html`<br /><small>${distinct.map((line, at) => html`${at === 0 ? '' : '; '}<bdi>${line}</bdi>`)}</small>`;
};

/** A step on many proposals at once says the same of each: a few are enough to see what it was. */
const mostShown = 6;

const differences = ({ language }: Visit, before: Aspects, after: Aspects): string[] => {
  const arrow = (from: string, to: string): string[] => (from === to ? [] : [`${from} → ${to}`]);
  const states = ([axis, was]: [string, string]): string[] => {
    const now = after.state?.[axis as keyof typeof after.state];
    return now === undefined ? [] : arrow(stateName(was as never, language), stateName(now, language));
  };
  return [
    ...(before.target !== undefined && after.target !== undefined ? arrow(before.target, after.target) : []),
    ...(before.kind !== undefined && after.kind !== undefined
      ? arrow(kindName(before.kind, language), kindName(after.kind, language))
      : []),
    ...(before.state === undefined ? [] : Object.entries(before.state).flatMap(states)),
  ];
};
