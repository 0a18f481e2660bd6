import type { Token } from '#reference/tokens.ts';
import { passives } from './words/nouns.ts';

/** "Cuba supports it, regular budget included.": said by the way, and asked of nothing. */
export const isAdded = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^(?:included|excluded|incluse?s?|comprise?s?|incluid[oa]s?)$/u.test(tokens[at]?.norm ?? '') &&
  (tokens[end] === undefined || tokens[end]?.kind === 'mark') &&
  tokens[at - 1]?.kind === 'word' &&
  !passives.has(tokens[at - 1]?.norm ?? '') &&
  !beForms.has(tokens[at - 1]?.norm ?? '');

const beForms: ReadonlySet<string> = new Set(
  'be been being is are was were not to it them this ser sea etre'.split(' '),
);

/** "We keep wondering", "I keep hearing": somebody goes on, and keeps nothing. */
export const goesOn = (tokens: readonly Token[], at: number, end: number): boolean =>
  end === at + 1 &&
  /^keeps?$/u.test(tokens[at]?.norm ?? '') &&
  /..ing$/u.test(tokens[end]?.norm ?? '') &&
  !['wording', 'everything', 'anything', 'something', 'nothing', 'existing'].includes(tokens[end]?.norm ?? '');
