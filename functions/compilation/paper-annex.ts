import type { Block } from '#document/paper.ts';
import { redlineOf } from '#proposal/redline.ts';
import { compilationWording } from '#wording/compilation.ts';
import { actionOf, referenceOf } from './asked-words.ts';
import { quoteOf } from './entries.ts';
import type { Awaiting, Unread } from './gathered.ts';
import { type Writing, redlineSpans, span, text } from './paper-writing.ts';

/** What no person has accepted yet, with the places where it may belong; and what could not be read. */
export const annexBlocks = (writing: Writing): Block[] => {
  const { awaiting, unread } = writing.compilation;
  const words = compilationWording(writing.language);
  if (awaiting.length === 0 && unread.length === 0) return [];
  return [
    text('part', words.annex),
    ...(awaiting.length === 0
      ? []
      : [text('fact', words.annexHelp), ...awaiting.flatMap((one) => waitingBlocks(one, writing))]),
    ...(unread.length === 0
      ? []
      : [
          text('section', words.unread),
          text('fact', words.unreadHelp),
          ...unread.flatMap((one) => unreadBlocks(one, writing)),
        ]),
  ];
};

const waitingBlocks = ({ proposal, why, candidates, corrects }: Awaiting, { language, naming }: Writing): Block[] => {
  const words = compilationWording(language);
  const names = naming.heading([proposal]);
  const own = { language: proposal.language };
  const redline = redlineOf(proposal.item, null);
  const quote = naming.written(quoteOf(proposal.item), proposal);
  const { reason } = proposal.item;
  const remarks = [
    ...(candidates.length === 0 ? [] : [[span(words.mayBelong(candidates.join(', ')))]]),
    ...(corrects === null ? [] : [[span(words.corrects(corrects))]]),
    ...(reason === undefined
      ? []
      : [[span(`${words.reason} `), { ...span(naming.written(reason, proposal)), ...own }]]),
  ];
  return [
    text('delegation', [
      ...names,
      span(`${names.length === 0 ? '' : ' — '}${actionOf(proposal, language, naming)}; ${words.waits[why]} `),
      span(`[${referenceOf(proposal)}]`, 'faint'),
    ]),
    ...(redline.length === 0 ? [] : [text('words', redlineSpans(redline), own)]),
    ...(quote === '' ? [] : [text('words', `“${quote}”`, own)]),
    ...remarks.map((remark) => text('remark', remark)),
  ];
};

const unreadBlocks = ({ spoken, quotes, files }: Unread, { language, naming }: Writing): Block[] => {
  const words = compilationWording(language);
  const name = naming.attribution ? naming.delegation(spoken.onBehalfOf ?? spoken.delegation) : '';
  return [
    text('delegation', [
      span(name, 'bold'),
      span(`${name === '' ? '' : ' '}${spoken.late ? `(${words.lateMark}) ` : ''}`),
      span(`[${[spoken.reference, ...(naming.attribution ? files : [])].join(', ')}]`, 'faint'),
    ]),
    ...quotes.map((quote) => text('words', `“${naming.written(quote, spoken)}”`, { language: spoken.language })),
  ];
};
