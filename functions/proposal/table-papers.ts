import { paperOf } from './paper.ts';
import type { Paper } from './paper.ts';
import type { State } from './state.ts';

const made = new WeakMap<State, Map<string, Paper>>();

/** A cell as a paper of its own: asked for several times while its row is read, made once. */
export const paperFor = (state: State, text: string): Paper => {
  const known = made.get(state) ?? new Map<string, Paper>();
  made.set(state, known);
  const found = known.get(text);
  if (found !== undefined) return found;
  const paper = paperOf(state.paper.part, text, text, state.paper.language, state.paper.outline);
  if (known.size > 20) known.clear();
  known.set(text, paper);
  return paper;
};
