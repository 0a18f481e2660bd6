import type { Conference } from '#conference/conference.ts';
import { capacities, kinds } from '#proposal/reading.ts';
import { decisions } from '#submission/record.ts';
import type { AskedBy, Order } from './desk-house.ts';

/** A form of the desk → what is to be done, in the words of the history; null for what no form of ours sends. */
export interface TypedMove {
  readonly order: Order;
  readonly move: string;
  readonly seen: AskedBy['seen'];
}

/** A note, a reason, a proposal's words as long as somebody may type; longer comes as a file. */
export const longestTyped = 50_000;

export const typedMove = (form: FormData, conference: Conference): TypedMove | null => {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim().slice(0, longestTyped) : '';
  };
  const verb = text('do');
  const item = numberIn(text('item'));
  const version = numberIn(text('version'));
  const seen = version === null ? null : { item, version };
  const plain = (order: Order, move: string = verb): TypedMove => ({ order, move, seen });
  switch (verb) {
    case 'accept':
    case 'not-a-proposal':
    case 'publish':
    case 'unpublish':
    case 'withhold':
      return plain(
        item === null ? { on: 'items', items: null, move: { move: verb } } : { on: 'item', item, move: { move: verb } },
      );
    case 'decide': {
      const decision = decisions.find((one) => one === text('decision'));
      return decision === undefined || item === null
        ? null
        : plain({ on: 'item', item, move: { move: 'decide', decision } }, `decide ${decision}`);
    }
    case 'note': {
      const move = { move: 'note', text: text('text') } as const;
      // Two notes at once are two notes: nothing is overwritten.
      return {
        order: item === null ? { on: 'submission', move } : { on: 'item', item, move },
        move: verb,
        seen: null,
      };
    }
    case 'undo':
      return plain({ on: 'journal', item });
    case 'vouch':
      return plain({ on: 'submission', move: { move: 'vouch', bound: false } });
    case 'seen-to':
    case 'quarantine':
    case 'release':
      return plain({ on: 'submission', move: { move: verb } });
    case 'speaker': {
      const named = text('delegation');
      const delegation = conference.delegations.find(({ id }) => id === named)?.id ?? null;
      const capacity = capacities.find((one) => one === text('capacity'));
      const group = text('group');
      if (capacity === undefined || (named !== '' && delegation === null)) return null;
      const onBehalfOf = group === '' ? null : group;
      return plain(
        { on: 'submission', move: { move: 'speaker', delegation, capacity, onBehalfOf } },
        ['speaker', delegation ?? '–', capacity, onBehalfOf ?? ''].join(' ').trim(),
      );
    }
    case 'add': {
      const kind = kinds.find((one) => one === text('kind'));
      if (kind === undefined) return null;
      const [target, words, reason] = [text('target'), text('words'), text('reason')];
      // A proposal more overwrites nobody's.
      return {
        order: { on: 'submission', move: { move: 'add', target, kind, words, reason } },
        move: `add ${target} ${kind}`.slice(0, 200),
        seen: null,
      };
    }
    default:
      return null;
  }
};

const numberIn = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);
