import { doubt } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { phrasesOf } from './phrases.ts';
import { lettingPass } from './words/letting-pass.ts';

const passing = phrasesOf(lettingPass);

/**
 * "We have no objection to paragraph 5", «не возражаем»: whoever lets a text pass does not take its side, and whoever
 * asks that something be moved says where to; "“their parts [and ammunition]”" may mean two things. A person decides.
 */
export const doubtHalfSaid = (readings: readonly Reading[]): void => {
  for (const reading of readings) {
    const why = halfSaid(reading);
    if (why !== null) doubt(reading, why);
  }
};

const halfSaid = ({ kind, destination, evidence, edits, isTold }: Reading): string | null => {
  if (isTold === true) return null;
  if (kind === 'amend' && edits.some((one) => one.new?.includes('[') === true))
    return 'square brackets may add words or call them in question';
  if (kind === 'move') return destination === null ? 'where it is to go is not said' : null;
  return kind === 'support' && evidence.some(({ quote }) => passing.in(quote).length > 0)
    ? 'it is let pass, which is less than support'
    : null;
};
