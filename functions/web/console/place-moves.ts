import { html } from 'hono/html';
import { longestStateNote, paragraphStates } from '#submission/paragraph-state.ts';
import { refusalWords } from '#submission/refusal-words.ts';
import { stateName } from '#wording/kinds.ts';
import { triagePageWording } from '#wording/triage-pages.ts';
import { type Html, nothing } from '#web/page.ts';
import { instantWords } from '#web/sessions.ts';
import { href, segment } from '#web/visit.ts';
import type { ConsoleVisit } from './console-visit.ts';
import { workingLanguage } from './desk/desk-visit.ts';
import type { PlaceParts } from './place-board.ts';

/** Any state may follow any other; what is sent says which was seen, so that nobody is overruled unseen. */
export const stateForm = (visit: ConsoleVisit, parts: PlaceParts): Html => {
  const { target, standing, stateNow, mayMove } = parts;
  const words = triagePageWording(visit.language).place;
  const now = standing?.state ?? 'open';
  const set =
    standing === null
      ? nothing
      : html`<span class="facts"
          ><bdi>${words.stateSet(standing.by, instantWords(standing.at, visit.conference, visit.language))}</bdi></span
        >`;
  if (!mayMove) return html`<p>${words.state}: <strong>${words.states[now]}</strong> ${set}</p>`;
  return html`${stateNow === null ? nothing : html`<div class="notice problem" role="alert"><p>${words.stateRefused(words.states[stateNow])}</p></div>`}
    <form
      method="post"
      action="${href(visit, `/console/places/${segment(target)}/state${viewOf(parts)}`)}"
      class="inline"
      data-swap
    >
      <input type="hidden" name="seen" value="${String(standing?.version ?? 0)}" />
      <label for="state">${words.state}</label>
      <select id="state" name="state">
        ${paragraphStates.map((state) => html`<option value="${state}" ${state === now ? html`selected` : ''}>${words.states[state]}</option>`)}
      </select>
      <label for="state-note">${triagePageWording(visit.language).moves.note}</label>
      <input
        id="state-note"
        name="note"
        value="${parts.note}"
        maxlength="${String(longestStateNote)}"
        autocomplete="off"
        dir="auto"
      />
      <button class="quiet">${words.setState}</button> ${set}
    </form>`;
};

/** Which page and what is ticked: setting the state changes neither, since the next move is on what is ticked. */
export const viewOf = ({ over, page }: PlaceParts): string =>
  over === null
    ? `?page=${String(page)}`
    : `?page=${String(page)}&laid=yes${[...over].map((name) => `&over=${segment(name)}`).join('')}`;

const bulkMoves = ['accept', 'publish', 'unpublish', 'not-a-proposal', 'undo'] as const;
const bulkDecisions = ['open', 'reflected', 'partly', 'not-reflected', 'overtaken'] as const;

/**
 * What is done with all ticked ones: buttons of the same form, sent elsewhere. Nothing is ticked and no move chosen before a
 * person does it, so that no single key moves a whole page.
 */
export const bulkPart = (visit: ConsoleVisit, target: string): Html => {
  const { place: words, moves } = triagePageWording(visit.language);
  const name = {
    accept: moves.accept,
    publish: triagePageWording(visit.language).bulk.publish,
    unpublish: triagePageWording(visit.language).bulk.unpublish,
    'not-a-proposal': moves.notAProposal,
    undo: moves.undo,
  };
  return html`<fieldset class="bulk">
    <legend>${words.bulk}</legend>
    <p class="facts">${words.bulkHelp}</p>
    <p>
      <label for="move">${moves.change}</label>
      <select id="move" name="move" required>
        <option value="">${words.chooseMove}</option>
        ${bulkMoves.map((move) => html`<option value="${move}">${name[move]}</option>`)}
        ${bulkDecisions.map((decision) => html`<option value="decide ${decision}">${stateName(decision, visit.language)}</option>`)}
        <option value="target">${moves.target}</option>
        <option value="note">${moves.note}</option>
      </select>
    </p>
    <p>
      <label for="bulk-target">${moves.target}</label>
      <input id="bulk-target" name="target" autocomplete="off" spellcheck="false" dir="ltr" size="12" />
    </p>
    <p>
      <label for="bulk-note">${moves.note}</label> <input id="bulk-note" name="note" autocomplete="off" dir="auto" />
    </p>
    <button formmethod="post" formaction="${href(visit, `/console/places/${segment(target)}/move`)}">
      ${words.apply}
    </button>
  </fieldset>`;
};

export const bulkOutcome = (visit: ConsoleVisit, { bulk }: PlaceParts): Html => {
  if (bulk === null) return nothing;
  const words = triagePageWording(visit.language).place;
  return html`<div class="notice" role="status">
    <p>${bulk.moved + bulk.not.length + bulk.left === 0 ? words.nothingChosen : words.bulkDone(bulk.moved)}</p>
    ${bulk.left === 0 ? nothing : html`<p>${triagePageWording(visit.language).bulk.tooMany(bulk.left)}</p>`}
    ${
      bulk.not.length === 0
        ? nothing
        : html`<p>${words.bulkNot}</p>
            <ul>
              ${bulk.not.map(({ name, refusal }) => html`<li><bdi>${name}</bdi>: <bdi>${refusalWords(refusal, workingLanguage(visit), visit.conference.timeZone)}</bdi></li>`)}
            </ul>`
    }
  </div>`;
};
