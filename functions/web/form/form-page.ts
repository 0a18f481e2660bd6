import { html } from 'hono/html';
import type { Place } from '#draft/draft.ts';
import { publications } from '#proposal/reading.ts';
import { breadcrumb } from '#web/place-page.ts';
import { labelled } from '#web/draft-page.ts';
import { type Html, nothing, page } from '#web/page.ts';
import { type Visit, href, segment } from '#web/visit.ts';
import { field, fieldId, notices, textarea } from './fields.ts';
import type { Fault } from './faults.ts';
import { filesPart, uploadForm } from './files-part.ts';
import { rowFields, rowPart } from './row-part.ts';
import { type Typed, emptyRow } from './typed.ts';
import type { UploadedFile } from './uploads.ts';

export interface FormView {
  readonly typed: Typed;
  readonly faults: readonly Fault[];
  /** Received under this form's token already. */
  readonly uploads: readonly UploadedFile[];
  /** What stands above the form: a file that came, a form sent before. */
  readonly notice?: { readonly title: string; readonly text: string };
}

/** The whole form, empty or with what was typed; it needs no script. */
export const formPage = (visit: Visit, view: FormView): Html => {
  const { words, draft, language } = visit;
  const { typed } = view;
  const on = onePlace(visit, typed);
  const title = on === null ? words.form.title : words.form.titleOn(on === 'general' ? words.draft.general : on.id);
  return page(visit, {
    title: view.faults.length > 0 ? `${words.form.errorTitle(view.faults.length)} ${title}` : title,
    current: 'contribute',
    address: on === null ? '/contribute' : `/draft/${segment(typed.on)}/contribute`,
    main: html`
      ${on === null || on === 'general' ? nothing : breadcrumb(visit, on)}
      <h1>${title}</h1>
      ${notices(visit, view)}
      ${on === null ? html`<p class="lead">${words.form.lead(draft.names[language])}</p>` : nothing}
      ${on === null || on === 'general' ? nothing : asItStands(visit, on)}
      <form method="post" action="${href(visit, '/contribute')}" enctype="multipart/form-data" id="form">
        <input type="hidden" name="token" value="${typed.token}" />
        ${on === null ? html`${freeText(visit, view)}${rows(visit, view)}` : theOneRow(visit, view)}
        <fieldset>
          <legend>${words.form.files}</legend>
          ${filesPart(visit, view)}
        </fieldset>
        ${who(visit, view)}
        <p class="actions"><button type="submit">${words.form.send}</button></p>
        <p class="facts">${words.form.after}</p>
      </form>
      ${uploadForm(visit, typed.token)}
    `,
  });
};

/** The place that the form was opened for, as long as it speaks of that one only. */
const onePlace = ({ outline }: Visit, { on, rows: typedRows }: Typed): Place | 'general' | null =>
  typedRows.length !== 1 ? null : on === 'general' ? on : (outline.place(on) ?? null);

const asItStands = (visit: Visit, place: Place): Html =>
  html`<section aria-labelledby="stands">
    <h2 id="stands">${visit.words.form.asItStands(place.id)}</h2>
    <blockquote class="draft-words"><p>${labelled(place, visit)}</p></blockquote>
  </section>`;

const who = (visit: Visit, view: FormView): Html => {
  const { words } = visit;
  const { typed, faults } = view;
  const one = (name: 'delegation' | 'onBehalfOf' | 'name' | 'email', label: string, help: string, extra: Html): Html =>
    field(
      visit,
      faults,
      { name, row: null, label, help, need: name === 'delegation' || name === 'email' ? 'required' : 'optional' },
      (described) =>
        html`<input
          type="${name === 'email' ? 'email' : 'text'}"
          id="${fieldId(name, null)}"
          name="${name}"
          value="${typed[name]}"
          ${described}
          ${extra}
        />`,
    );
  return html`<fieldset>
    <legend>${words.form.who}</legend>
    ${one('delegation', words.form.delegation, words.form.delegationHelp, html`autocomplete="organization" required`)}
    ${one('onBehalfOf', words.form.onBehalfOf, words.form.onBehalfOfHelp, nothing)}
    ${one('name', words.form.name, '', html`autocomplete="name"`)}
    ${one('email', words.form.email, words.form.emailHelp, html`autocomplete="email" required`)}
    ${publication(visit, view)}
  </fieldset>`;
};

const publication = ({ words }: Visit, { typed }: FormView): Html =>
  html`<div class="field" role="radiogroup" aria-labelledby="publication-label" aria-describedby="publication-help">
    <span class="label-like" id="publication-label">${words.form.publication}</span>
    <p class="help" id="publication-help">${words.form.publicationHelp}</p>
    <div class="choices">
      ${publications.map(
        (choice, at) =>
          html`<label>
            <input
              ${at === 0 ? html`id="publication"` : ''}
              type="radio"
              name="publication"
              value="${choice}"
              ${(typed.publication === '' ? 'unstated' : typed.publication) === choice ? html`checked` : ''}
            />
            ${words.form.publicationChoice[choice]}
          </label>`,
      )}
    </div>
  </div>`;

const freeText = (visit: Visit, view: FormView): Html => {
  const { words } = visit;
  return html`<fieldset>
    <legend>${words.form.words}</legend>
    ${field(
      visit,
      view.faults,
      { name: 'text', row: null, label: words.form.text, help: words.form.textHelp, need: 'optional' },
      (described) => textarea('text', null, view.typed.text, described, 8),
    )}
  </fieldset>`;
};

const theOneRow = (visit: Visit, view: FormView): Html => {
  const { words } = visit;
  const [row = emptyRow] = view.typed.rows;
  return html`<fieldset>
    <legend>${words.form.yourProposal}</legend>
    <input type="hidden" name="on" value="${view.typed.on}" />
    <input type="hidden" name="target" value="${row.target}" />
    ${rowFields(visit, view.faults, row, 0)} ${more(visit)}
  </fieldset>`;
};

const rows = (visit: Visit, view: FormView): Html => {
  const { words, outline } = visit;
  return html`<fieldset>
    <legend>${words.form.rows}</legend>
    <p class="help">${words.form.rowsHelp}</p>
    ${view.typed.rows.map((row, at) => rowPart(visit, view.faults, row, at))}
    <datalist id="places">
      <option value="general">${words.draft.general}</option>
      ${outline.places.map((place) => html`<option value="${place.id}"></option>`)}
    </datalist>
    ${more(visit)}
  </fieldset>`;
};

const more = ({ words }: Visit): Html =>
  html`<p><button type="submit" class="quiet" name="more" value="1" formnovalidate>${words.form.more}</button></p>`;
