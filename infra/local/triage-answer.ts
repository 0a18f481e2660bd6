import { everySubmission } from '#store/every-submission.ts';
import { makeMove } from '#store/make-move.ts';
import { allWaiting } from '#store/waiting-list.ts';
import { itemReference } from '#submission/reference.ts';
import { refusalWords } from '#submission/refusal-words.ts';
import { makeContribution, otherMail } from './triage-mail.ts';
import { bindAddress, enterPaper, eraseReference, paragraphState, unbindAddress } from './triage-more.ts';
import type { TriageOptions } from './triage-options.ts';
import type { TriagePlace } from './triage-place.ts';
import { historyLines, itemLine, waitingLines } from './triage-print.ts';
import { type Answer, said, wrong } from './triage-said.ts';
import { type Asked, itemUsage, orderOf, referred, submissionUsage } from './triage-words.ts';

/** Does what was asked, on the store of the running pipeline. */
export const answerTo = async (
  words: readonly string[],
  options: TriageOptions,
  place: TriagePlace,
): Promise<Answer> => {
  const [first = '', verb = '', ...rest] = words;
  const { conference } = place.settings;
  switch (first) {
    case 'queue': {
      const waiting = await allWaiting(place.store);
      return options.json ? said(JSON.stringify(waiting)) : said(...waitingLines(waiting));
    }
    case 'other-mail':
      return otherMail(options, place);
    case 'contribution':
      return makeContribution(words.slice(1), options, place);
    case 'bind':
      return bindAddress(words.slice(1), options, place);
    case 'unbind':
      return unbindAddress(words.slice(1), options, place);
    case 'paper':
      return enterPaper(words.slice(1), options, place);
    case 'state':
      return paragraphState(words.slice(1), options, place);
    case 'erase':
      return eraseReference(words.slice(1), options, place);
    case 'history':
      return history(verb, options, place);
    // The verb first, as one says it: `decide RC3/0147/2 reflected`.
    case 'publish':
    case 'unpublish':
    case 'withhold':
    case 'decide':
    case 'note':
    case 'undo':
    case 'quarantine':
    case 'release': {
      if (options.all || options.section !== null)
        return inBulk(
          first,
          [verb, ...rest].filter((word) => word !== ''),
          options,
          place,
        );
      const references = [verb, ...rest].filter(
        (word) => referred(word, conference.prefix) !== null && word.includes('/'),
      );
      const others = [verb, ...rest].filter((word) => !references.includes(word));
      if (references.length === 0)
        return wrong(`Say which: ${first} ${conference.prefix}/0147 or ${conference.prefix}/0147/3.`);
      return together(await Promise.all(references.map((reference) => one(reference, first, others, options, place))));
    }
    default:
      return verb === 'history' ? history(first, options, place) : one(first, verb, rest, options, place);
  }
};

const together = (answers: readonly Answer[]): Answer => ({
  lines: answers.flatMap(({ lines }) => lines),
  wrong: answers.flatMap((answer) => answer.wrong ?? []).join('\n') || null,
});

/** One move on one reference. */
const one = async (
  reference: string,
  verb: string,
  rest: readonly string[],
  options: TriageOptions,
  place: TriagePlace,
): Promise<Answer> => {
  const { conference } = place.settings;
  const named = referred(reference, conference.prefix);
  if (named === null)
    return wrong(
      `“${reference}” is no reference of this conference, such as ${conference.prefix}/0147/3, nor a command; --help says what there is.`,
    );
  const usage = named.item === null ? submissionUsage : itemUsage;
  if (verb === '') return wrong(`Say what is to be done with ${reference}: ${usage}.`);
  const order = orderOf(named.item, verb, rest, conference);
  if ('wrong' in order) return wrong(order.wrong);
  return moved({ ...named, order, move: [verb, ...rest].join(' ').slice(0, longestMove) }, options, place);
};

/** A move stands in the history as it was asked; the words themselves stand in what changed. */
const longestMove = 200;

export const moved = async (asked: Asked, options: TriageOptions, place: TriagePlace): Promise<Answer> => {
  const { store, settings, now } = place;
  const seen = options.version === null ? null : { item: asked.item, version: options.version };
  const hand = { by: options.by, at: now.toISOString(), move: asked.move, seen };
  const result = await makeMove(store, settings, asked.number, hand, asked.order);
  const name = (reference: string): string => (asked.item === null ? reference : itemReference(reference, asked.item));
  const reference = `${settings.conference.prefix}/${String(asked.number).padStart(4, '0')}`;
  switch (result.outcome) {
    case 'no submission':
      return wrong(`There is no ${reference}.`);
    case 'refused':
      return wrong(`${name(reference)}: ${refusalWords(result.refusal, 'en', settings.conference.timeZone)}`);
    case 'moved': {
      const { submission, changed } = result;
      if (options.json)
        return said(
          JSON.stringify({ ...submission, items: submission.items.filter(({ id }) => changed.includes(id)) }),
        );
      if (changed.length === 0) return said(`${submission.reference}: ${asked.move}`);
      return said(
        ...submission.items
          .filter(({ id }) => changed.includes(id))
          .map((item) => itemLine(submission.reference, item)),
      );
    }
  }
};

/** The same on every contribution of the draft in force that has something at that section, or on all. */
const inBulk = async (
  verb: string,
  rest: readonly string[],
  options: TriageOptions,
  place: TriagePlace,
): Promise<Answer> => {
  const { store, settings } = place;
  if (
    options.section !== null &&
    !settings.drafts.some(({ places }) => places.some(({ id }) => id === options.section))
  )
    return wrong(`The draft has no section ${options.section}.`);
  const order = orderOf(null, verb, rest, settings.conference);
  if ('wrong' in order) return wrong(order.wrong);
  if (order.on !== 'items') return wrong(`${verb} is not done to many at once.`);
  const lines: string[] = [];
  let left = 0;
  for await (const submission of everySubmission(store)) {
    const items = submission.items.filter(({ target }) => isIn(target, options.section)).map(({ id }) => id);
    if (items.length === 0) continue;
    const answer = await moved(
      { number: submission.number, item: null, order: { ...order, items }, move: [verb, ...rest].join(' ') },
      options,
      place,
    );
    lines.push(...answer.lines);
    left += items.length - answer.lines.length;
  }
  return said(...lines, `${verb}: ${String(lines.length)} done, ${String(left)} left as they are.`);
};

/** Whether a target lies in a section: `II.19`, `II.A.1`, `II.4-6` in `II`. */
const isIn = (target: string, section: string | null): boolean =>
  section === null || target === section || target.startsWith(`${section}.`);

const history = async (
  reference: string,
  options: TriageOptions,
  { store, settings }: TriagePlace,
): Promise<Answer> => {
  const named = referred(reference, settings.conference.prefix);
  if (named === null) return wrong(`Say of what: history ${settings.conference.prefix}/0147.`);
  const submission = await store.submission(named.number);
  if (submission === null) return wrong(`There is no ${reference}.`);
  const moves = (await store.moves(named.number)).filter(
    ({ items }) => named.item === null || items.some(({ id }) => id === named.item),
  );
  return options.json
    ? said(JSON.stringify(moves))
    : said(...historyLines(submission, moves, settings.conference.timeZone));
};
