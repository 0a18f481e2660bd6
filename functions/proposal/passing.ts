import { resolve } from '#reference/resolve.ts';
import { meantOf } from './carried.ts';
import type { Clause } from './clauses.ts';
import type { Pointing } from './pointing.ts';
import type { State } from './state.ts';

/** « Le second est contesté. Nous demandons qu'il soit maintenu »: one of two, spoken of. */
export const rememberOne = (state: State, clause: Clause, { targets }: Pointing): void => {
  if (targets.length > 0 || state.context.last.length !== 2) return;
  const only = meantOf(state, clause, state.context.last);
  if (only.length === 1) state.context = { ...state.context, last: only };
};

/** « Aller si loin, comme au sixième paragraphe, est excessif ; nous nous y opposons »: the only place that was named. */
export const rememberPassing = (state: State, { mentions }: Clause, { passing }: Pointing): void => {
  const [only, ...more] = passing;
  if (only === undefined || more.length > 0 || mentions.length > 1 || only.numbers.length !== 1) return;
  const placed = resolve(only, state.context, state.paper.outline);
  if (placed.length === 1 && placed[0]?.place !== null)
    state.context = { ...state.context, last: placed.map((one) => ({ ...one, confidence: one.confidence * 0.95 })) };
};
