import { expect, it } from 'vitest';
import { printedLabel } from '#draft/printed-label.ts';

it.each([
  ['II', 'II.'],
  ['A', 'A.'],
  ['1', '1.'],
  ['19', '19.'],
  ['a', '(a)'],
  [null, ''],
])('the label %s is printed %s', (label, printed) => {
  expect(printedLabel({ label })).toBe(printed);
});
