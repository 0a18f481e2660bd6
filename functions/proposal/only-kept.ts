import type { Placed } from '#reference/placed.ts';
import type { Clause } from './clauses.ts';
import type { State } from './state.ts';
import { singling } from './words/denying.ts';

/** What is asked where only one of two places is to stay. */
export interface OnlyKept {
  readonly clause: Clause;
  readonly places: readonly Placed[];
}

/** Tokens before the verb and behind it in which the little word stands. */
const beside = 3;

/** « Ne garder que le second », "keep only the latter": it is the other one of the two that is to go. */
export const onlyKept = (state: State, clause: Clause, places: readonly Placed[]): OnlyKept | null => {
  const { verb } = clause;
  const [kept, ...more] = places;
  if (verb?.action !== 'keep' || kept === undefined || more.length > 0 || state.pair === null) return null;
  const [one, other] = state.pair;
  const gone = kept.target === one?.target ? other : kept.target === other?.target ? one : undefined;
  if (gone === undefined || !isOnly(state, clause)) return null;
  return { clause: { ...clause, denied: false, verb: { ...verb, action: 'delete', hint: true } }, places: [gone] };
};

const isOnly = ({ paper }: State, { verb, first }: Clause): boolean => {
  if (verb === null) return false;
  const before = paper.norms(Math.max(first, verb.first - beside), verb.first);
  const behind = paper.norms(verb.last, verb.last + beside);
  const isFrench =
    (before.includes('ne') || before.includes('n')) &&
    behind.slice(0, 2).some((norm) => norm === 'que' || norm === 'qu');
  return isFrench || [...before, ...paper.norms(verb.first, verb.last), ...behind].some((norm) => singling.has(norm));
};
