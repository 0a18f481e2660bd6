import { html } from 'hono/html';
import { type Html, nothing, page } from '#web/page.ts';
import { type Visit, href } from '#web/visit.ts';
import type { Fault } from './faults.ts';
import { field, fieldId } from './fields.ts';
import { limits, megabyte } from './limits.ts';
import type { Typed } from './typed.ts';
import type { UploadedFile } from './uploads.ts';

/** Small files travel with the form; a large one goes straight to the bucket, from a tab of its own. */
export const filesPart = (
  visit: Visit,
  about: { readonly typed: Typed; readonly faults: readonly Fault[]; readonly uploads: readonly UploadedFile[] },
): Html => {
  const { words, conference } = visit;
  const { filesPerForm, fileBytes } = conference.limits;
  return html`
    ${received(visit, about.uploads, about.typed.leaveOut)}
    ${field(
      visit,
      about.faults,
      {
        name: 'file',
        row: null,
        label: words.form.filesHere,
        help: words.form.filesHelp(limits.filesHereMb),
        need: 'optional',
      },
      (described) => html`<input type="file" id="${fieldId('file', null)}" name="file" multiple ${described} />`,
    )}
    <div class="field">
      <label for="larger-name">${words.form.larger}: ${words.form.largerName}</label>
      <p class="help" id="larger-help">${words.form.largerHelp(Math.floor(fileBytes / megabyte), filesPerForm)}</p>
      <input type="text" id="larger-name" name="name" form="upload" aria-describedby="larger-help" />
      <p><button type="submit" class="quiet" form="upload">${words.form.largerButton}</button></p>
    </div>
  `;
};

/** The form of the button above: forms do not nest, so it stands after the other. */
export const uploadForm = (visit: Visit, token: string): Html =>
  html`<form
    id="upload"
    method="post"
    action="${href(visit, `/contribute/${token}/files`)}"
    target="_blank"
    rel="noopener"
  ></form>`;

const received = ({ words }: Visit, uploads: readonly UploadedFile[], leaveOut: readonly string[]): Html =>
  uploads.length === 0
    ? nothing
    : html`<div class="field">
        <p class="label-like">${words.form.filesReceived}</p>
        <ul>
          ${uploads.map(
            (upload) =>
              html`<li>
                <bdi>${upload.name}</bdi>
                <label
                  ><input
                    type="checkbox"
                    name="leave-out"
                    value="${upload.id}"
                    ${leaveOut.includes(upload.id) ? html`checked` : ''}
                  />
                  <bdi>${words.form.leaveOut(upload.name)}</bdi></label
                >
              </li>`,
          )}
        </ul>
      </div>`;

export interface Presigned {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The page whose form posts one file straight to the bucket; S3 sends the browser back to the form's own page. */
export const uploadPage = (visit: Visit, presigned: Presigned, minutes: number): Html => {
  const { words, conference } = visit;
  return page(visit, {
    title: words.form.uploadTitle,
    current: 'contribute',
    address: '/contribute',
    main: html`
      <h1>${words.form.uploadTitle}</h1>
      <form method="post" action="${presigned.url}" enctype="multipart/form-data">
        ${Object.entries(presigned.fields).map(
          ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
        )}
        <div class="field">
          <label for="large-file">${words.form.larger}</label>
          <p class="help" id="large-help">
            ${words.form.uploadHelp(Math.floor(conference.limits.fileBytes / megabyte), minutes)}
          </p>
          <input type="file" id="large-file" name="file" required aria-describedby="large-help" />
        </div>
        <p class="actions"><button type="submit">${words.form.uploadButton}</button></p>
      </form>
    `,
  });
};
