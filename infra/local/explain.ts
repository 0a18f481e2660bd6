import type { Item, Reading } from '#proposal/reading.ts';

/** A reading in words: what was understood, why each item stands where it stands, and what a person must look at. */
export const explained = (file: string, reading: Reading): string =>
  [
    `${file}: ${reading.disposition} in ${reading.language}, from ${reading.delegation ?? 'an unknown sender'} (${reading.capacity}${reading.onBehalfOf === null ? '' : `, on behalf of ${reading.onBehalfOf}`}); publication ${reading.publication}.`,
    ...reading.items.map(explainedItem),
    ...reading.notPlaced.map((one) => `  not placed: “${one.quote}” — ${one.why}.`),
    ...reading.problems.map((problem) => `  problem: ${problem}`),
    '',
  ].join('\n');

const explainedItem = (item: Item): string =>
  [
    `  ${item.id}. ${item.target} ${item.kind}, ${Math.round(item.confidence * 1000) / 10} % sure${item.needsReview ? ', a person must look' : ''}`,
    ...(item.oldText === undefined ? [] : [`     old words: “${item.oldText}”`]),
    ...(item.newText === undefined || item.newText === '' ? [] : [`     new words: “${item.newText}”`]),
    ...(item.destination === undefined ? [] : [`     to: ${item.destination}`]),
    ...(item.reason === undefined ? [] : [`     reason given: ${item.reason}`]),
    ...item.why.map((why) => `     ${why}`),
    ...item.candidates.map((one) => `     may be ${one.target} (${Math.round(one.confidence * 100)} %): ${one.why}`),
    ...item.evidence.map((one) => `     read in ${one.part}, ${one.start}–${one.end}: “${one.quote}”`),
  ].join('\n');
