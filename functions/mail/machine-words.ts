import type { Attachment } from './message.ts';
import { leaveAside, saidToMachines, whatItWasTold } from './words/machine.ts';

const speaksToMachine =
  'The mail gives orders to a machine that reads it. They were read as words of the sender, like all others; see whether he wrote them.';

/** UTF-16 units of one sentence between "ignore" and what is to be ignored. */
const nearby = 60;

/** Nothing follows such orders; an officer must know of them (HOSTILE H7). */
export const machineProblems = (
  subject: string | null,
  text: string,
  files: readonly Pick<Attachment, 'name'>[],
): string[] => {
  const said = levelled([subject ?? '', ...files.map(({ name }) => name), text].join('\n'));
  const isOrder =
    saidToMachines.some((words) => said.includes(words)) || leaveAside.some((verb) => forgets(said, verb));
  return isOrder ? [speaksToMachine] : [];
};

const forgets = (said: string, verb: string): boolean => {
  for (let at = said.indexOf(verb); at !== -1; at = said.indexOf(verb, at + verb.length)) {
    const [behind = ''] = said.slice(at + verb.length, at + verb.length + nearby).split(/[.;!?。；！？]/u);
    if (whatItWasTold.some((words) => behind.includes(words))) return true;
  }
  return false;
};

/** File names part words by other marks; letters nobody sees part them too. */
const levelled = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replace(/[\s_]+/gu, ' ');
