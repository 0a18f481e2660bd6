import { html } from 'hono/html';
import { formActions } from '#wording/pages.ts';
import type { Html } from '#web/page.ts';
import type { Visit } from '#web/visit.ts';
import type { Fault } from './faults.ts';
import { field, fieldId, textarea } from './fields.ts';
import type { TypedRow } from './typed.ts';

/** One block: a place, what to do with it, the words and the reasons. */
export const rowPart = (visit: Visit, faults: readonly Fault[], row: TypedRow, at: number): Html => {
  const { words } = visit;
  const place = field(
    visit,
    faults,
    { name: 'target', row: at, label: words.form.target, help: words.form.targetHelp, need: 'unsaid' },
    (described) =>
      html`<input
        class="short"
        type="text"
        id="${fieldId('target', at)}"
        name="target"
        value="${row.target}"
        list="places"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        ${described}
      />`,
  );
  return html`<fieldset>
    <legend>${words.form.row(at + 1)}</legend>
    ${place} ${rowFields(visit, faults, row, at)}
  </fieldset>`;
};

/** What is asked of the place. Whether words are needed depends on the action, so nothing is said of it here. */
export const rowFields = (visit: Visit, faults: readonly Fault[], row: TypedRow, at: number): Html => {
  const { words } = visit;
  const one = (
    name: 'action' | 'words' | 'reasons',
    label: string,
    help: string,
    control: (described: Html) => Html,
  ): Html =>
    field(visit, faults, { name, row: at, label, help, need: name === 'reasons' ? 'optional' : 'unsaid' }, control);
  const lines = Math.min(16, Math.max(4, Math.ceil(row.words.length / 70)));
  const help = isTheDrafts(visit, row) ? words.form.rowWordsPrefilled : words.form.rowWordsHelp;
  return html`
    ${one('action', words.form.action, '', (described) => choice(visit, row, at, described))}
    ${one('words', words.form.rowWords, help, (described) => textarea('words', at, row.words, described, lines))}
    ${one('reasons', words.form.reasons, '', (described) => textarea('reasons', at, row.reasons, described, 3))}
  `;
};

/** Whether the words are those of the draft, put there to be changed. */
const isTheDrafts = ({ outline }: Visit, row: TypedRow): boolean =>
  row.words !== '' && Object.values(outline.place(row.target)?.words ?? {}).includes(row.words);

const choice = ({ words }: Visit, row: TypedRow, at: number, described: Html): Html => {
  const offered = formActions.some((action) => action === row.action);
  return html`<select id="${fieldId('action', at)}" name="action" ${described}>
    <option value="">${words.form.choose}</option>
    ${formActions.map(
      (action) =>
        html`<option value="${action}" ${action === row.action ? html`selected` : ''}>
          ${words.form.actions[action]}
        </option>`,
    )}
    ${row.action === '' || offered ? '' : html`<option value="${row.action}" selected>${row.action}</option>`}
  </select>`;
};
