import { kinds } from '#proposal/reading.ts';
import type { ItemMove } from '#submission/moves.ts';
import { decisions } from '#submission/record.ts';
import { typedWords } from '#submission/typed-words.ts';
import type { Order } from './desk/desk-house.ts';

/** A move as a form of the console asks for it, and as the journal keeps it; null for a form that is none of ours. */
export interface Asked {
  readonly order: Order;
  readonly move: string;
}

/** Characters of typed words that the journal's line repeats; the words themselves are kept with what the move changed. */
const journalCharacters = 80;

/** `move` is the button pressed; of the other fields only those of that move are looked at. */
export const askedIn = (form: FormData, id: number): Asked | null => {
  const field = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
  };
  const item = (move: ItemMove, line: string): Asked => ({ order: { on: 'item', item: id, move }, move: line });
  const [verb = '', argument = ''] = field('move').split(' ');
  switch (verb) {
    case 'accept':
    case 'not-a-proposal':
    case 'publish':
    case 'unpublish':
    case 'withhold':
      return item({ move: verb }, verb);
    case 'candidate':
      return /^[1-9]\d?$/.test(argument)
        ? item({ move: 'candidate', nth: Number(argument) }, `candidate ${argument}`)
        : null;
    case 'target':
      return item({ move: 'target', target: field('target') }, `target ${short(field('target'))}`);
    case 'split': {
      const targets = field('split')
        .split(/[\s,;]/u)
        .filter((target) => target !== '');
      return item({ move: 'split', targets }, short(['split', ...targets].join(' ')));
    }
    case 'kind': {
      const kind = kinds.find((each) => each === field('kind'));
      const destination = field('destination') === '' ? null : field('destination');
      return kind === undefined
        ? null
        : item({ move: 'kind', kind, destination }, short(['kind', kind, destination ?? ''].join(' ').trim()));
    }
    case 'words':
      return item({ move: 'words', words: typedWords(field('words')) }, short(`words ${field('words')}`));
    case 'decide': {
      const decision = decisions.find((each) => each === argument);
      return decision === undefined ? null : item({ move: 'decide', decision }, `decide ${decision}`);
    }
    case 'note':
      return item({ move: 'note', text: field('note') }, short(`note ${field('note')}`));
    case 'vouch':
      return { order: { on: 'submission', move: { move: 'vouch', bound: false } }, move: 'vouch' };
    case 'undo':
      // A sender vouched for is no move on a proposal: it is taken back from the whole.
      return { order: { on: 'journal', item: argument === 'whole' ? null : id }, move: 'undo' };
    default:
      return null;
  }
};

const short = (line: string): string => {
  const one = line.replaceAll('\n', ' ');
  return one.length > journalCharacters
    ? `${one.slice(0, journalCharacters - 1).replace(/[\ud800-\udbff]$/u, '')}…`
    : one;
};
