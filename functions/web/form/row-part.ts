import { html } from 'hono/html';
import { formActions } from '#wording/pages.ts';
import type { Html } from '#web/page.ts';
import type { Visit } from '#web/visit.ts';
import type { Fault } from './faults.ts';
import { field, fieldId, textarea } from './fields.ts';
import type { TypedRow } from './typed.ts';

/** One block: a place, what to do with it, the words and the reasons. */
export const rowPart = (visit: Visit, faults: readonly Fault[], row: TypedRow, at: number, of: number): Html => {
  const { words } = visit;
  const one = (name: keyof TypedRow, label: string, help: string, control: (described: Html) => Html): Html =>
    field(visit, faults, { name, row: at, label, help, required: name === 'target' || name === 'action' }, control);
  const prefilled = row.action === 'amend' && row.words !== '' && row.reasons === '' && of === 1;
  const parts = html`
    ${one(
      'target',
      words.form.target,
      words.form.targetHelp,
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
    )}
    ${one('action', words.form.action, '', (described) => choice(visit, row, at, described))}
    ${one(
      'words',
      words.form.rowWords,
      prefilled ? words.form.rowWordsPrefilled : words.form.rowWordsHelp,
      (described) =>
        textarea('words', at, row.words, described, Math.min(16, Math.max(4, Math.ceil(row.words.length / 70)))),
    )}
    ${one('reasons', words.form.reasons, '', (described) => textarea('reasons', at, row.reasons, described, 3))}
  `;
  return html`<fieldset>
    <legend>${words.form.row(at + 1)}</legend>
    ${parts}
  </fieldset>`;
};

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
