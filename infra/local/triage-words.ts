import { type Delegation, type Conference } from '#conference/conference.ts';
import { delegationByName } from '#conference/names.ts';
import { type Kind, capacities, kinds } from '#proposal/reading.ts';
import type { Ordered } from '#store/make-move.ts';
import { decisions } from '#submission/record.ts';
import { numberOf } from '#submission/reference.ts';
import { typedWords } from '#submission/typed-words.ts';

/** `triage -- RC3/0147/3 target III.19`: what was typed → what is to be moved, or a sentence that says what is possible. */
export interface Asked {
  readonly number: number;
  readonly item: number | null;
  readonly order: Ordered;
  /** As it was asked, for the journal. */
  readonly move: string;
}

export const itemUsage =
  'accept · target II.19 · candidate N · kind KIND [DESTINATION] · words OLD => NEW · words TEXT · split [TARGET…] · not-a-proposal · publish · unpublish · withhold · decide open|reflected|partly|not-reflected|overtaken|withdrawn · note TEXT · undo · history';
export const submissionUsage =
  'add TARGET KIND [WORDS] · speaker DELEGATION [CAPACITY [GROUP]] · vouch · seen-to · quarantine · release · and, for all its proposals at once: accept · publish · unpublish · withhold · decide … · not-a-proposal · note TEXT · undo · history';

/** `RC3/0147/3` → its two numbers; `0147` and `RC3/0147 ` too. Null for what is no reference. */
export const referred = (text: string, prefix: string): { number: number; item: number | null } | null => {
  const bare = text.replace(/^#/, '');
  const number = numberOf(bare.includes('/') || !/^\d/.test(bare) ? bare : `${prefix}/${bare}`);
  const item = /^[A-Z][A-Z0-9]{0,9}\/\d{1,9}\/(\d{1,5})$/.exec(bare.trim())?.[1];
  if (number === null || (bare.includes('/') && !bare.startsWith(`${prefix}/`))) return null;
  return { number, item: item === undefined ? null : Number(item) };
};

export const orderOf = (
  item: number | null,
  verb: string,
  rest: readonly string[],
  conference: Conference,
): Ordered | { readonly wrong: string } => {
  const words = rest.join(' ').trim();
  const each = (move: Extract<Ordered, { on: 'item' }>['move']): Ordered =>
    item === null ? { on: 'items', items: null, move } : { on: 'item', item, move };
  switch (verb) {
    case 'accept':
    case 'not-a-proposal':
    case 'publish':
    case 'unpublish':
    case 'withhold':
      return words === '' ? each({ move: verb }) : { wrong: `${verb} stands alone; “${words}” is too much.` };
    case 'decide': {
      const decision = decisions.find((one) => one === words);
      return decision === undefined
        ? { wrong: `“${words}” is no decision; there is ${decisions.join(', ')}.` }
        : each({ move: 'decide', decision });
    }
    case 'note':
      return item === null
        ? { on: 'submission', move: { move: 'note', text: words } }
        : each({ move: 'note', text: words });
    case 'undo':
      return { on: 'journal', item };
    default:
      return item === null ? submissionOrder(verb, rest, conference) : itemOrder(item, verb, rest);
  }
};

const itemOrder = (item: number, verb: string, rest: readonly string[]): Ordered | { readonly wrong: string } => {
  const [first = '', second = null] = rest;
  const on = (move: Extract<Ordered, { on: 'item' }>['move']): Ordered => ({ on: 'item', item, move });
  switch (verb) {
    case 'target':
      return first === '' || rest.length > 1
        ? { wrong: 'Say one place: target II.19.' }
        : on({ move: 'target', target: first });
    case 'candidate':
      return /^\d{1,3}$/.test(first)
        ? on({ move: 'candidate', nth: Number(first) })
        : { wrong: 'Say which: candidate 2.' };
    case 'kind': {
      const kind = kindOf(first);
      return kind === null ? noKind(first) : on({ move: 'kind', kind, destination: second });
    }
    case 'words':
      return on({ move: 'words', words: typedWords(rest.join(' ')) });
    case 'split':
      return on({ move: 'split', targets: rest });
    default:
      return { wrong: `“${verb}” is nothing that can be done with a proposal; there is ${itemUsage}.` };
  }
};

const submissionOrder = (
  verb: string,
  rest: readonly string[],
  conference: Conference,
): Ordered | { readonly wrong: string } => {
  switch (verb) {
    case 'add': {
      const [target = '', written = '', ...words] = rest;
      const kind = kindOf(written);
      return kind === null
        ? noKind(written)
        : { on: 'submission', move: { move: 'add', target, kind, words: words.join(' '), reason: '' } };
    }
    case 'speaker': {
      const [name = '', capacity = 'national', group = null] = rest;
      const delegation = delegationOf(name, conference);
      if (delegation === null) return noDelegation(name);
      const known = capacities.find((one) => one === capacity);
      return known === undefined
        ? { wrong: `“${capacity}” is no capacity; there is ${capacities.join(', ')}.` }
        : {
            on: 'submission',
            move: { move: 'speaker', delegation: delegation.id, capacity: known, onBehalfOf: group },
          };
    }
    case 'vouch':
      return { on: 'submission', move: { move: 'vouch', bound: false } };
    case 'seen-to':
    case 'quarantine':
    case 'release':
      return { on: 'submission', move: { move: verb } };
    default:
      return { wrong: `“${verb}” is nothing that can be done with a contribution; there is ${submissionUsage}.` };
  }
};

export const kindOf = (text: string): Kind | null => kinds.find((kind) => kind === text) ?? null;
export const noKind = (text: string): { wrong: string } => ({
  wrong: `“${text}” is no kind; there is ${kinds.join(', ')}.`,
});

/** A delegation by its name in any of the six languages. */
export const delegationOf = (name: string, conference: Conference): Delegation | null =>
  name === '' ? null : delegationByName(name, conference);
export const noDelegation = (name: string): { wrong: string } => ({
  wrong: name === '' ? 'Say which delegation.' : `There is no delegation “${name}” in this conference.`,
});
