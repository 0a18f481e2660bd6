import { html } from 'hono/html';
import type { Violation } from '#wording/page-terms.ts';
import { type Html, nothing } from '#web/page.ts';
import type { Visit } from '#web/visit.ts';
import type { Fault, FieldName } from './faults.ts';

/** The id of a control, and so the address of what is wrong with it: `words-3` for the third block. */
export const fieldId = (name: FieldName, row: number | null): string =>
  name === 'token' ? 'form' : row === null ? name : `${name}-${row + 1}`;

export interface FieldParts {
  readonly name: FieldName;
  readonly row: number | null;
  readonly label: string;
  readonly help: string;
  /** `optional` is said beside the label; `required` is known from the control; the rest says itself. */
  readonly need: 'required' | 'optional' | 'unsaid';
}

/** A label, its help and its faults around one control, tied together for those who do not see them beside each other. */
export const field = (
  visit: Visit,
  faults: readonly Fault[],
  parts: FieldParts,
  control: (described: Html) => Html,
): Html => {
  const id = fieldId(parts.name, parts.row);
  const wrong = faults.filter((fault) => fault.field === parts.name && fault.row === parts.row);
  const described = [parts.help === '' ? '' : `${id}-help`, wrong.length > 0 ? `${id}-error` : ''].filter(
    (x) => x !== '',
  );
  return html`<div class="field ${wrong.length > 0 ? 'wrong' : ''}">
    <label for="${id}"
      >${parts.label}${parts.need !== 'optional' ? '' : html` <span class="optional">(${visit.words.form.optional})</span>`}</label
    >
    ${parts.help === '' ? '' : html`<p class="help" id="${id}-help">${parts.help}</p>`}
    ${wrong.length === 0 ? '' : html`<p class="error" id="${id}-error">${wrong.map((fault) => html`<bdi>${sentence(visit, fault)}</bdi> `)}</p>`}
    ${control(
      html`${described.length === 0 ? '' : html` aria-describedby="${described.join(' ')}"`}
      ${wrong.length === 0 ? '' : html` aria-invalid="true"`}`,
    )}
  </div>`;
};

/** The same tag under a name that no formatter knows: in a textarea every space and line break counts. */
const asWritten = html;

/** Text typed by a person may be in any of the languages: its direction is its own. A line break after the tag is eaten. */
export const textarea = (name: FieldName, row: number | null, value: string, described: Html, lines: number): Html =>
  asWritten`<textarea id="${fieldId(name, row)}" name="${name}" rows="${lines}" dir="auto"${described}>\n${value}</textarea>`;

/** These say back what was given; the others name the field. */
const saysBack: ReadonlySet<Violation> = new Set([
  'not an address',
  'address not ASCII',
  'no such place',
  'not an action',
  'empty file',
]);

/** What is wrong, the limit, and what to do, in one sentence. */
export const sentence = ({ words }: Visit, fault: Fault): string =>
  words.form.errors[fault.violation]({
    limit: fault.limit,
    given: saysBack.has(fault.violation) ? fault.given : labelOf(words.form, fault),
  });

const labelOf = (form: Visit['words']['form'], { field: name, row }: Fault): string => {
  const label = {
    token: form.title,
    delegation: form.delegation,
    onBehalfOf: form.onBehalfOf,
    name: form.name,
    email: form.email,
    publication: form.publication,
    text: form.text,
    target: form.target,
    action: form.action,
    words: form.rowWords,
    reasons: form.reasons,
    file: form.files,
  }[name];
  return row === null ? label : `${form.row(row + 1)}, ${label}`;
};

/** All faults at the top, each a link to its field; or what else has to be said before the form. */
export const notices = (
  visit: Visit,
  about: { readonly faults: readonly Fault[]; readonly notice?: { readonly title: string; readonly text: string } },
): Html => {
  const { words } = visit;
  const { faults, notice } = about;
  if (faults.length > 0)
    return html`<div class="errors" role="alert" aria-labelledby="errors">
      <h2 id="errors">${words.form.errorTitle(faults.length)}</h2>
      <p>${words.form.errorSafe}</p>
      <ul>
        ${faults.map(
          (fault) =>
            html`<li>
              <a href="#${fieldId(fault.field, fault.row)}"><bdi>${sentence(visit, fault)}</bdi></a>
            </li>`,
        )}
      </ul>
    </div>`;
  return notice === undefined
    ? nothing
    : html`<div class="notice" role="status">
        <h2><bdi>${notice.title}</bdi></h2>
        <p>${notice.text}</p>
      </div>`;
};
