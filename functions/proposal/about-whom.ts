import type { Clause } from './clauses.ts';
import type { Reading } from './item-of.ts';
import type { State } from './state.ts';

/** Whose proposal is supported, opposed or withdrawn, if the clause speaks of one. */
export const aboutWhom = (state: State, clause: Clause, reading: Reading): void => {
  const { paper } = state;
  let speaksOfProposal = false;
  for (let at = clause.first; at < clause.last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) continue;
    const found = paper.action(at)?.meaning.is;
    if (found === 'proposal') speaksOfProposal = true;
  }
  const verbEnd = paper.tokens[(clause.verb?.last ?? 1) - 1]?.end ?? clause.start;
  const named = state.people.within(clause.start, clause.end).find((one) => one.start >= verbEnd || speaksOfProposal);
  const reference = referenceIn(paper.text.slice(clause.start, clause.end));
  const delegation = named === undefined ? null : (named.delegation ?? named.group);
  if (reference === null && delegation === null) {
    if (reading.kind === 'withdraw') reading.about = { delegation: null, reference: null };
    return;
  }
  if (!speaksOfProposal && reference === null && reading.kind === 'support' && named?.adjective === true) return;
  reading.about = { delegation, reference };
  reading.why.push('it is about another proposal');
};

/** An accession number of ours: RC3/0147, RC3/0147/3. */
const referenceIn = (text: string): string | null =>
  /\b[A-Z][A-Z0-9]{0,9}\/\d{4,6}(?:\/\d{1,4})?\b/u.exec(text)?.[0] ?? null;
