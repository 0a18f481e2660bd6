import { itemUsage, submissionUsage } from './triage-words.ts';

export const triageHelp = `npm run -s triage -- COMMAND [--by NAME] [--version N] [--json]

  queue                                what waits for a person, oldest first, and why
  RC3/0147/3 ${itemUsage.replaceAll(' · ', '\n             ')}
  RC3/0147   ${submissionUsage.replaceAll(' · ', '\n             ')}
  publish | unpublish | decide … REF… | --section II | --all
  history REF                          who did what, and when
  other-mail                           what was kept as no contribution, and why
  contribution M17                     other mail that is a contribution: it is read, numbered and answered as one
  bind ADDRESS DELEGATION              for what came authenticated from there, and what will come
  unbind ADDRESS DELEGATION            for what is still to come
  paper DELEGATION DATE TARGET KIND [WORDS]   a paper or floor proposal, with its formal date
  state [TARGET [STATE | undo [NOTE]]] how a paragraph stands in the negotiation, and every change of that
  erase REF --yes                      everything of it, for ever; a tombstone is left

--by says who does it. --version N (the queue shows it) refuses what somebody has changed since.
--file FILE or --file - takes long words from a file or from standard input.
`;
