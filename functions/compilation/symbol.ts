import type { Compilation } from './compilation.ts';

/**
 * The paper's own reference, in the manner of United Nations symbols: conference, draft, what it covers, and the cut-off in
 * UTC; `RC3/D2/COMP/20180620T0000Z`. Two papers of one symbol are the same.
 */
export const symbolOf = ({ conference, draft, cutOff, choice }: Compilation): string =>
  [
    conference.prefix,
    draft.id.toUpperCase(),
    'COMP',
    ...(choice.section === null ? [] : [choice.section]),
    ...(choice.public ? ['PUBLIC'] : []),
    ...(choice.attribution ? [] : ['ANON']),
    `${new Date(cutOff).toISOString().slice(0, 16).replaceAll(/[-:]/gu, '')}Z`,
  ].join('/');
