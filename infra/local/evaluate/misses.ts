import type { Item } from '#proposal/reading.ts';
import type { LabelledItem } from './label.ts';
import { isNumbered } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** Everything in which one reading departs from its label, a line each; nothing where it does not. */
export const missesOf = (outcome: Outcome): string => {
  const { label, reading, wrong } = outcome;
  const silent = new Set(outcome.silent);
  const lines = [
    ...(wrong.disposition ? [`disposition: ${reading.disposition}, not ${label.disposition}`] : []),
    ...(wrong.delegation && isNumbered(outcome) ? [differs('delegation', reading.delegation, label.delegation)] : []),
    ...(wrong.capacity && isNumbered(outcome) ? [differs('capacity', reading.capacity, label.capacity)] : []),
    ...(wrong.onBehalfOf && isNumbered(outcome) ? [differs('on behalf of', reading.onBehalfOf, label.onBehalfOf)] : []),
    ...(wrong.coSponsors && isNumbered(outcome)
      ? [differs('co-sponsors', reading.coSponsors.join(', '), label.coSponsors.join(', '))]
      : []),
    ...outcome.missing.map((one) => `missing: ${labelled(one)}`),
    ...outcome.extra.map((item) => `extra${silent.has(item) ? ' IN SILENCE' : ''}: ${found(item)}`),
    ...outcome.pairs
      .filter((pair) => silent.has(pair.item))
      .map((pair) => `placed by itself, but a person must look: ${found(pair.item)}`),
    ...wrong.kind.map((pair) => `kind: ${pair.item.kind}, not ${pair.label.kind}: ${found(pair.item)}`),
    ...wrong.words.map((pair) => `words of ${labelled(pair.label)}\n      found ${words(pair.item)}`),
  ];
  return lines.length === 0 ? '' : `${outcome.file}\n${lines.map((line) => `    ${line}\n`).join('')}`;
};

const differs = (what: string, is: string | null, should: string | null): string =>
  `${what}: ${is ?? 'nobody'}, not ${should ?? 'nobody'}`;

const labelled = (one: LabelledItem): string =>
  [
    `${one.target} ${one.kind}`,
    ...(one.mustReview === true ? ['(must be looked at)'] : []),
    ...(one.alternatives === undefined ? [] : [`or ${one.alternatives.join(', ')}`]),
    words(one),
  ].join(' ');

const found = (item: Item): string =>
  [
    `${item.target} ${item.kind} ${item.confidence}${item.needsReview ? ' (to be looked at)' : ''} ${words(item)}`,
    ...item.evidence.map((one) => `      “${one.quote.replace(/\s+/gu, ' ').slice(0, 240)}”`),
    `      why: ${item.why.join('; ')}`,
  ].join('\n');

const words = ({ oldText, newText }: { oldText?: string | undefined; newText?: string | undefined }): string =>
  [
    ...(oldText === undefined ? [] : [`old=${JSON.stringify(oldText)}`]),
    ...(newText === undefined ? [] : [`new=${JSON.stringify(newText)}`]),
  ].join(' ');
