import { outlineOf } from '#draft/outline.ts';
import { targetProblem } from '#draft/target.ts';
import { bindSender } from '#store/bind-sender.ts';
import { enterPaper as enterPaperOf } from '#store/enter-paper.ts';
import { draftInForce } from '#store/live-settings.ts';
import { formalDate } from '#submission/formal-date.ts';
import { longestStateNote, paragraphStates } from '#submission/paragraph-state.ts';
import { refusalWords } from '#submission/refusal-words.ts';
import { type Answer, said, wrong } from './triage-said.ts';
import { instantOf } from './instants.ts';
import type { TriageOptions } from './triage-options.ts';
import type { TriagePlace } from './triage-place.ts';
import { itemLine } from './triage-print.ts';
import { delegationOf, kindOf, noDelegation, noKind, referred } from './triage-words.ts';

/** What is no move on one reference: senders, papers, paragraphs, erasing. */

export const bindAddress = async (
  [address = '', name = '']: readonly string[],
  options: TriageOptions,
  { store, settings, now }: TriagePlace,
): Promise<Answer> => {
  if (!/^[^\s@]{1,64}@[^\s@]{1,255}$/.test(address))
    return wrong(`“${address}” is no address: bind ADDRESS DELEGATION.`);
  const delegation = delegationOf(name, settings.conference);
  if (delegation === null) return wrong(noDelegation(name).wrong);
  const who = { by: options.by, at: now.toISOString() };
  const { moved, unproven, others } = await bindSender(store, settings, who, address, delegation.id);
  return said(
    `${address} is bound to ${delegation.id}.`,
    ...(moved.length === 0 ? [] : [`Known from now on: ${moved.join(', ')}.`]),
    ...(unproven.length === 0
      ? []
      : [
          `Still not proven, since anybody can write a From line: ${unproven.join(', ')}. If you know that it is theirs: ${unproven[0] ?? ''} vouch.`,
        ]),
    ...(others.length === 0 ? [] : [`From this address, but not stated to be ${delegation.id}: ${others.join(', ')}.`]),
  );
};

/** What came under the binding stays as it was judged; what comes from now on is as if there had been none. */
export const unbindAddress = async (
  [address = '', name = '']: readonly string[],
  options: TriageOptions,
  { store, settings, now }: TriagePlace,
): Promise<Answer> => {
  const delegation = delegationOf(name, settings.conference);
  if (delegation === null) return wrong(noDelegation(name).wrong);
  const outcome = await store.unbind(delegation.id, address, options.by, now.toISOString());
  return outcome === 'ended'
    ? said(`${address} is no longer bound to ${delegation.id}.`)
    : wrong(`${address} is not bound to ${delegation.id}.`);
};

/** `paper FRANCE 2018-06-19 II.19 delete`: a day is its beginning in the conference's own zone. */
export const enterPaper = async (
  [name = '', date = '', target = '', written = '', ...words]: readonly string[],
  options: TriageOptions,
  { store, settings, now, room }: TriagePlace,
): Promise<Answer> => {
  const delegation = delegationOf(name, settings.conference);
  if (delegation === null) return wrong(noDelegation(name).wrong);
  const at = instantOf(date) ?? formalDate(date, settings.conference.timeZone);
  if (at === null) return wrong(`“${date}” is no date: write 2018-06-19, or an instant with its offset.`);
  if (at > now) return wrong(`${date} is still to come.`);
  const kind = kindOf(written);
  if (kind === null) return wrong(noKind(written).wrong);
  const entered = await enterPaperOf(
    store,
    settings,
    {
      ...{ delegation: delegation.id, onBehalfOf: null, at: at.toISOString() },
      ...{ target, kind, words: words.join(' '), reason: '' },
    },
    { by: options.by, at: now.toISOString(), replyToken: room.token() },
  );
  switch (entered.outcome) {
    case 'refused':
      return wrong(refusalWords(entered.refusal, 'en', settings.conference.timeZone));
    case 'already':
      return wrong(`It is there already: ${entered.reference}.`);
    case 'entered':
      return said(...entered.submission.items.map((item) => itemLine(entered.submission.reference, item)));
  }
};

/** `state II.19 agreed-in-informals NOTE`; without a state, what it is and was; `state` alone, all that are not open. */
export const paragraphState = async (
  [target, state, ...noted]: readonly string[],
  options: TriageOptions,
  { store, settings, now }: TriagePlace,
): Promise<Answer> => {
  const draft = draftInForce(settings);
  const line = (one: { target: string; state: string; by: string; at: string }): string =>
    `${one.target}  ${one.state}  ${one.by}  ${one.at}`;
  if (target === undefined)
    return said(...(await store.paragraphStates(draft.id)).filter((one) => one.state !== 'open').map(line));
  if (outlineOf(draft).place(target) === undefined)
    return wrong(targetProblem(target, outlineOf(draft)) ?? `${target} is no one paragraph: name it, such as II.19.`);
  const { standing, changes } = await store.paragraphHistory(draft.id, target);
  if (state === undefined)
    return said(
      standing === null ? `${target}  open` : line(standing),
      ...changes.map(
        ({ at, by, from, to, undoes, note }) =>
          `  ${at}  ${by}  ${from} → ${to}${undoes ? '  (undo)' : ''}${note === '' ? '' : `  ${note}`}`,
      ),
    );
  const to = state === 'undo' ? standing?.before : paragraphStates.find((one) => one === state);
  if (to === undefined) return wrong(`“${state}” is no state of a paragraph; there is ${paragraphStates.join(', ')}.`);
  const note = noted.join(' ').trim();
  if (note.length > longestStateNote)
    return wrong(
      `The note on ${target} has ${String(note.length)} characters, of ${String(longestStateNote)}: say it shorter.`,
    );
  const hand = { by: options.by, at: now.toISOString(), note, undoes: state === 'undo' };
  const outcome = await store.setParagraphState(draft.id, target, to, hand);
  return outcome.outcome === 'set' ? said(`${target}  ${to}`) : wrong(`${target} is ${outcome.now}.`);
};

/** Asks once: it cannot be undone. The stream may still have written an event when all was taken, so it is done twice. */
export const eraseReference = async (
  [reference = '']: readonly string[],
  options: TriageOptions,
  { store, settings, now }: TriagePlace,
): Promise<Answer> => {
  const named = referred(reference, settings.conference.prefix);
  if (named === null || named.item !== null)
    return wrong(`Say which contribution: erase ${settings.conference.prefix}/0147. It is erased as a whole.`);
  if (!options.sure)
    return wrong(
      `${reference} with its mail, its files, its letters and its history would be gone for ever: say it again with --yes.`,
    );
  const who = { by: options.by, at: now.toISOString() };
  const tombstone = await store.erase(named.number, who);
  if (tombstone === null) return wrong(`There is no ${reference}.`);
  await new Promise((resolve) => setTimeout(resolve, streamSettlesMs));
  await store.erase(named.number, who);
  return said(
    `${tombstone.reference} is erased; what is left says by whom (${tombstone.by}), when (${tombstone.at}) and of what (${tombstone.hash}).`,
  );
};

const streamSettlesMs = 2_000;
