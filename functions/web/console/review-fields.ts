import { html } from 'hono/html';
import { holdsWords, kinds } from '#proposal/reading.ts';
import { kindName } from '#wording/kinds.ts';
import { triagePageWording } from '#wording/triage-pages.ts';
import { type Html, nothing } from '#web/page.ts';
import type { ConsoleVisit } from './console-visit.ts';
import { button, form, key } from './review-form.ts';
import type { ReviewItem } from './review-page.ts';

/** The moves that need something said: each a field that its key opens. */
export const moveFields = (visit: ConsoleVisit, shown: ReviewItem): Html =>
  html`<div class="fields">
    ${target(visit, shown)} ${kind(visit, shown)} ${words(visit, shown)} ${split(visit, shown)} ${note(visit, shown)}
  </div>`;

/** A field under its key: closed until it is wanted, so that the page stays short. */
const field = (title: string, letter: string, open: boolean, content: Html): Html =>
  html`<details ${open ? html`open` : ''}>
    <summary>${title} ${key(letter)}</summary>
    ${content}
  </details>`;

const target = (visit: ConsoleVisit, shown: ReviewItem): Html => {
  const { moves } = triagePageWording(visit.language);
  return field(
    moves.target,
    'T',
    shown.item.target === 'unknown',
    form(
      visit,
      shown,
      html`<label for="target">${moves.target}</label> <small id="target-help">${moves.targetHelp}</small>
        <input
          id="target"
          name="target"
          data-key="t"
          required
          autocomplete="off"
          spellcheck="false"
          dir="ltr"
          aria-describedby="target-help"
        />
        ${button('target', null, moves.change)}`,
    ),
  );
};

const kind = (visit: ConsoleVisit, shown: ReviewItem): Html => {
  const { moves } = triagePageWording(visit.language);
  return field(
    moves.kind,
    'K',
    false,
    form(
      visit,
      shown,
      html`<label for="kind">${moves.kind}</label>
        <select id="kind" name="kind" data-key="k">
          ${kinds.map((each) => html`<option value="${each}" ${each === shown.item.kind ? html`selected` : ''}>${kindName(each, visit.language)}</option>`)}
        </select>
        <label for="destination">${moves.destination}</label>
        <input
          id="destination"
          name="destination"
          autocomplete="off"
          spellcheck="false"
          dir="ltr"
          value="${shown.item.destination ?? ''}"
        />
        ${button('kind', null, moves.change)}`,
    ),
  );
};

const words = (visit: ConsoleVisit, shown: ReviewItem): Html => {
  const { moves } = triagePageWording(visit.language);
  const { item } = shown;
  if (!holdsWords(item.kind)) return nothing;
  const typed =
    item.kind === 'amend'
      ? item.edits
          .filter(({ old }) => old !== null && old !== '')
          .map((edit) => `${edit.old ?? ''} => ${edit.new ?? ''}`)
          .join('\n')
      : (item.edits[0]?.new ?? '');
  return field(
    moves.words,
    'W',
    false,
    form(
      visit,
      shown,
      html`<label for="words">${moves.words}</label> <small id="words-help">${moves.wordsHelp}</small>
        <textarea id="words" name="words" data-key="w" rows="6" dir="auto" aria-describedby="words-help">
${typed}</textarea>
        ${button('words', null, moves.change)}`,
    ),
  );
};

const split = (visit: ConsoleVisit, shown: ReviewItem): Html => {
  const { moves } = triagePageWording(visit.language);
  return field(
    moves.split,
    'S',
    false,
    form(
      visit,
      shown,
      html`<label for="split">${moves.split}</label> <small id="split-help">${moves.splitHelp}</small>
        <input
          id="split"
          name="split"
          data-key="s"
          autocomplete="off"
          spellcheck="false"
          dir="ltr"
          aria-describedby="split-help"
        />
        ${button('split', null, moves.split)}`,
    ),
  );
};

const note = (visit: ConsoleVisit, shown: ReviewItem): Html => {
  const { moves } = triagePageWording(visit.language);
  return html`${(shown.item.notes ?? []).map(
    (each) =>
      html`<p class="note">
        <bdi dir="auto">${each.text}</bdi> <small><bdi>${each.by}</bdi></small>
      </p>`,
  )}
  ${field(
    moves.note,
    'O',
    false,
    form(
      visit,
      shown,
      html`<label for="note">${moves.note}</label>
        <input id="note" name="note" data-key="o" autocomplete="off" dir="auto" />
        ${button('note', null, moves.note)}`,
    ),
  )}`;
};
