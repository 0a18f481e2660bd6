import { html } from 'hono/html';
import { moveWords } from '#submission/move-words.ts';
import { isProven } from '#submission/moves.ts';
import { capacities } from '#proposal/reading.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { publicationProblem } from '#submission/triage.ts';
import type { MoveRecord } from '#submission/undo.ts';
import { waitingIn } from '#submission/waiting.ts';
import { deskWording } from '#wording/desk.ts';
import { deskWorkWording } from '#wording/desk-work.ts';
import { capacityName } from '#wording/kinds.ts';
import { type Html, nothing } from '#web/page.ts';
import { type Visit, href } from '#web/visit.ts';

/** What a person can do with a contribution as a whole: each a form of its own that says what it does. */
export const handsPart = (visit: Visit, submission: SubmissionWithItems, moves: readonly MoveRecord[]): Html => {
  const words = deskWording(visit.language);
  const last = moves.findLast(({ undoneBy, undoes }) => undoneBy === null && undoes === null);
  const whole = waitingIn(submission).some(({ item }) => item === null);
  const path = `/console/submissions/${String(submission.number)}`;
  return html`<section aria-labelledby="hands" class="hands">
    <h2 id="hands">${words.hands}</h2>
    ${submission.quarantined === true ? html`<p class="doubtful">${words.quarantinedNow}</p>` : nothing}
    <div class="row">
      ${last === undefined ? nothing : act(visit, submission, 'undo', words.button.undo(moveWords(last.move, visit.language)), 'quiet')}
      ${publishing(visit, submission)}
      <a class="button quiet" href="${href(visit, `${path}/add`)}">${words.button.add}</a>
      ${submission.source === 'paper' && submission.items.some(({ state }) => state.workflow !== 'closed') ? act(visit, submission, 'not-a-proposal', deskWorkWording(visit.language).papers.takeBack, 'quiet') : nothing}
      ${whole ? act(visit, submission, 'seen-to', words.button.seenTo, 'quiet') : nothing}
    </div>
    ${sender(visit, submission)} ${speaker(visit, submission)} ${note(visit, submission)}
    <details>
      <summary>
        ${submission.quarantined === true ? words.button.release : words.button.quarantine} · ${words.button.erase}
      </summary>
      <p class="help">${words.quarantineHelp}</p>
      <div class="row">
        ${
          submission.quarantined === true
            ? act(visit, submission, 'release', words.button.release, 'quiet')
            : act(visit, submission, 'quarantine', words.button.quarantine, 'quiet')
        }
        <a class="button quiet danger" href="${href(visit, `${path}/erase`)}">${words.button.erase}</a>
      </div>
    </details>
  </section>`;
};

/** The address that every form of the page is sent to, with what its writer had before their eyes. */
export const formTo = (visit: Visit, submission: SubmissionWithItems, verb: string, inside: Html): Html =>
  html`<form method="post" action="${href(visit, `/console/submissions/${String(submission.number)}/moves`)}">
    <input type="hidden" name="do" value="${verb}" />
    <input type="hidden" name="version" value="${submission.version ?? 1}" />
    ${inside}
  </form>`;

const act = (visit: Visit, submission: SubmissionWithItems, verb: string, label: string, look = ''): Html =>
  formTo(visit, submission, verb, html`<button type="submit" class="${look}"><bdi>${label}</bdi></button>`);

const publishing = (visit: Visit, submission: SubmissionWithItems): Html => {
  const words = deskWording(visit.language);
  const shown = submission.items.filter(({ state }) => state.visibility === 'published').length;
  const possible = submission.items.filter(
    (item) => item.state.visibility !== 'published' && publicationProblem(submission, item) === null,
  ).length;
  return html`${possible === 0 ? nothing : act(visit, submission, 'publish', words.button.publishAll(possible))}
  ${shown === 0 ? nothing : act(visit, submission, 'unpublish', words.button.unpublishAll(shown), 'quiet')}`;
};

/** Who nobody vouches for, and whom nobody has bound yet. */
const sender = (visit: Visit, submission: SubmissionWithItems): Html => {
  const words = deskWording(visit.language);
  const { address } = submission.sender;
  if (submission.unconfirmed) return nothing;
  return html`${
    isProven(submission)
      ? nothing
      : html`<div class="hand">
          <p class="help">${words.vouchHelp}</p>
          ${act(visit, submission, 'vouch', words.button.vouch)}
        </div>`
  }
  ${
    submission.trust === 'known' || address === null
      ? nothing
      : html`<form method="post" action="${href(visit, '/console/senders')}" class="hand">
          <input type="hidden" name="address" value="${address}" />
          <input type="hidden" name="back" value="/console/submissions/${submission.number}" />
          <p class="help"><bdi>${words.bindHelp(address)}</bdi></p>
          <label for="bind">${words.delegation}</label>
          ${delegationChoice(visit, 'bind', submission.delegation)}
          <button type="submit" class="quiet">${words.button.bind}</button>
        </form>`
  }`;
};

export const delegationChoice = (visit: Visit, id: string, chosen: string | null): Html => {
  const { delegations } = visit.conference;
  const named = delegations
    .map((each) => ({ id: each.id, name: each.names[visit.language] }))
    .sort((a, b) => a.name.localeCompare(b.name, visit.language));
  return html`<select id="${id}" name="delegation">
    <option value="">–</option>
    ${named.map((each) => html`<option value="${each.id}" ${each.id === chosen ? html`selected` : ''}>${each.name}</option>`)}
  </select>`;
};

const speaker = (visit: Visit, submission: SubmissionWithItems): Html => {
  const words = deskWording(visit.language);
  return html`<details>
    <summary>${words.button.speaker}</summary>
    ${formTo(
      visit,
      submission,
      'speaker',
      html`<p class="help">${words.speakerHelp}</p>
        <div class="fields">
          <p>
            <label for="speaker">${words.delegation}</label>
            ${delegationChoice(visit, 'speaker', submission.delegation)}
          </p>
          <p>
            <label for="capacity">${words.capacity}</label>
            <select id="capacity" name="capacity">
              ${capacities.map((each) => html`<option value="${each}" ${each === submission.capacity ? html`selected` : ''}>${capacityName(each, visit.language)}</option>`)}
            </select>
          </p>
          <p>
            <label for="group">${words.group}</label>
            <select id="group" name="group">
              <option value="">${words.none}</option>
              ${visit.conference.groups.map(({ id, names }) => html`<option value="${id}" ${id === submission.onBehalfOf ? html`selected` : ''}>${names[visit.language]}</option>`)}
            </select>
          </p>
        </div>
        <button type="submit" class="quiet">${words.button.speaker}</button>`,
    )}
  </details>`;
};

const note = (visit: Visit, submission: SubmissionWithItems): Html => {
  const words = deskWording(visit.language);
  return html`<details>
    <summary>${words.noteLabel}</summary>
    ${formTo(
      visit,
      submission,
      'note',
      html`<label for="note">${words.noteLabel}</label>
        <p class="help" id="note-help">${words.noteHelp}</p>
        <textarea id="note" name="text" rows="3" dir="auto" aria-describedby="note-help" required></textarea>
        <button type="submit" class="quiet">${words.button.note}</button>`,
    )}
  </details>`;
};
