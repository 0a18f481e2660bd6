import type { MoveRecord } from '#submission/undo.ts';
import type { StoredItem, SubmissionWithItems } from '#submission/record.ts';
import { itemReference } from '#submission/reference.ts';
import type { Waiting } from '#submission/waiting.ts';
import { triageWording } from '#wording/triage.ts';
import { shown } from './instants.ts';

/** A line a thing that waits; the words at issue stand below it. */
export const waitingLines = (waiting: readonly Waiting[]): string[] => {
  const words = triageWording('en');
  if (waiting.length === 0) return ['Nothing waits.'];
  return [
    ...waiting.flatMap(({ reference, item, reasons, delegation, receivedAt, corrects, quote }) => [
      [
        item === null ? reference : itemReference(reference, item.id),
        receivedAt.slice(0, 16).replace('T', ' '),
        delegation ?? 'delegation not known',
        ...(item === null ? [] : [`${item.kind} ${item.target}`, `version ${String(item.version ?? 1)}`]),
        [...reasons.map((reason) => words.waits[reason]), ...(corrects === null ? [] : [corrects])].join(', '),
      ].join('  '),
      ...(item === null || item.candidates.length === 0
        ? []
        : [`    candidates: ${item.candidates.map(({ target }, i) => `${String(i + 1)} ${target}`).join(', ')}`]),
      ...(quote === null ? [] : [`    “${oneLine(quote)}”`]),
    ]),
    `${String(waiting.length)} ${waiting.length === 1 ? 'waits' : 'wait'}.`,
  ];
};

/** How a proposal stands after a move. */
export const itemLine = (reference: string, item: StoredItem): string =>
  [
    itemReference(reference, item.id),
    `${item.kind} ${item.target}`,
    item.state.workflow,
    item.state.decision,
    item.state.visibility,
    `version ${String(item.version ?? 1)}`,
    ...(item.newText === undefined && item.oldText === undefined
      ? []
      : [`“${oneLine(item.oldText ?? '')}” => “${oneLine(item.newText ?? '')}”`]),
  ].join('  ');

export const historyLines = (submission: SubmissionWithItems, moves: readonly MoveRecord[], zone: string): string[] => [
  `${submission.reference}  ${shown(new Date(submission.receivedAt), zone)}  received`,
  ...moves.map(({ at, by, move, items, undoneBy, undoes }) =>
    [
      items.length === 0
        ? submission.reference
        : items.map(({ id }) => itemReference(submission.reference, id)).join(', '),
      shown(new Date(at), zone),
      by,
      move,
      ...(undoneBy === null ? [] : ['(taken back)']),
      ...(undoes === null ? [] : ['(takes a move back)']),
    ].join('  '),
  ),
  ...(submission.notes ?? []).map(({ by, text }) => `note by ${by}: ${oneLine(text)}`),
  ...submission.items.flatMap((item) =>
    (item.notes ?? []).map(
      ({ by, text }) => `note by ${by} on ${itemReference(submission.reference, item.id)}: ${oneLine(text)}`,
    ),
  ),
];

const shownLength = 160;
/** Foreign text on a terminal: no line ends and no control characters. */
const oneLine = (text: string): string => {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > shownLength ? `${line.slice(0, shownLength)}…` : line;
};
