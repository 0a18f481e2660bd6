import { html } from 'hono/html';
import type { ShownMail } from './sent-mail.ts';

/** The outbox for a person: every mail the pipeline sent, newest first, and one mail as its reader sees it. */
type Html = ReturnType<typeof html>;

/** Nothing in these pages is asynchronous, so what hono gives is the text itself. */
const textOf = (page: Html): string => {
  if (page instanceof Promise) throw new TypeError('a page of the outbox waits for nothing');
  return page.toString();
};

const layout = (title: string, body: Html): string =>
  textOf(
    html`<!doctype html>
      <html lang="en" dir="ltr">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          <link rel="stylesheet" href="/style.css" />
        </head>
        <body>
          <main>${body}</main>
        </body>
      </html>`,
  );

export const listPage = (mails: readonly ShownMail[]): string =>
  layout(
    'Outbox',
    html`<h1>Outbox</h1>
      <p>What this machine has sent: it goes to no one, it is kept here. The newest stands first.</p>
      ${
        mails.length === 0
          ? html`<p class="empty">Nothing has been sent yet.</p>`
          : html`<table>
              <caption>
                ${mails.length === 1 ? '1 mail' : `${mails.length} mails`}
              </caption>
              <thead>
                <tr>
                  <th scope="col">Sent</th>
                  <th scope="col">To</th>
                  <th scope="col">Subject</th>
                </tr>
              </thead>
              <tbody>
                ${[...mails].reverse().map(
                  (mail) =>
                    html`<tr>
                      <td class="when">${when(mail.date)}</td>
                      <td><bdi>${mail.to.join(', ')}</bdi></td>
                      <td><a href="/messages/${mail.id}" dir="auto">${mail.subject || '(no subject)'}</a></td>
                    </tr>`,
                )}
              </tbody>
            </table>`
      }`,
  );

export const mailPage = (mail: ShownMail): string =>
  layout(
    mail.subject || 'Mail',
    html`<p><a href="/">All mail</a></p>
      <h1 dir="auto">${mail.subject || '(no subject)'}</h1>
      <dl>
        <dt>From</dt>
        <dd><bdi>${mail.from}</bdi></dd>
        <dt>To</dt>
        <dd><bdi>${mail.to.join(', ')}</bdi></dd>
        <dt>Sent</dt>
        <dd>${when(mail.date)}</dd>
      </dl>
      <p class="actions">
        <a href="${mail.raw}">The mail as it was sent</a>
        ${action('/bounce', mail.id, 'Permanent', 'Let it bounce')}
        ${action('/bounce', mail.id, 'Transient', 'Let it be delayed')}
        ${action('/complaint', mail.id, null, 'Let its reader complain')}
      </p>
      ${
        mail.html === ''
          ? ''
          : html`<h2>As the reader sees it</h2>
              <iframe sandbox="" src="/messages/${mail.id}.html" title="The mail's formatted text"></iframe>`
      }
      <h2>As plain text</h2>
      <pre dir="auto">${mail.text}</pre>
      ${
        mail.attachments.length === 0
          ? ''
          : html`<h2>Files</h2>
              <ul>
                ${mail.attachments.map(
                  (file) => html`<li><bdi>${file.name || '(no name)'}</bdi>, ${file.type}, ${file.bytes} bytes</li>`,
                )}
              </ul>`
      }
      <details>
        <summary>Headers</summary>
        <dl class="headers">
          ${Object.entries(mail.headers).map(([name, value]) =>
            [value].flat().map(
              (each) =>
                html`<dt>${name}</dt>
                  <dd><bdi>${each}</bdi></dd>`,
            ),
          )}
        </dl>
      </details>`,
  );

/** The mail's own HTML, unescaped on purpose: it is served alone, under a policy that lets it do nothing. */
export const sandboxedMail = (content: string): string => content;

const action = (path: string, id: string, type: string | null, label: string): Html =>
  html`<form method="post" action="${path}">
    <input type="hidden" name="id" value="${id}" />
    ${type === null ? '' : html`<input type="hidden" name="type" value="${type}" />`}
    <button type="submit">${label}</button>
  </form>`;

const when = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'America/New_York',
  }).format(new Date(iso));

export const outboxStyle = `
:root { color-scheme: light dark; --ink: #16202b; --paper: #fff; --quiet: #5b6673; --line: #d4dae1; --link: #00598c; --wash: #f3f6f9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaee; --paper: #12171d; --quiet: #a3adb8; --line: #323b45; --link: #7cc4f0; --wash: #1a2129; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-inline-size: 64rem; margin-inline: auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin-block: 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin-block: 2rem .5rem; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
table { inline-size: 100%; border-collapse: collapse; }
caption { text-align: start; color: var(--quiet); padding-block-end: .5rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-block-end: 1px solid var(--line); overflow-wrap: anywhere; }
.when { white-space: nowrap; color: var(--quiet); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin-block: 1rem; }
form { margin: 0; }
button { font: inherit; color: inherit; background: var(--wash); border: 1px solid var(--line); border-radius: .3rem; padding: .3rem .7rem; min-block-size: 2.2rem; cursor: pointer; }
iframe { inline-size: 100%; block-size: 36rem; border: 1px solid var(--line); background: #fff; resize: vertical; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--wash); padding: 1rem; border-radius: .3rem; font: .9rem/1.5 ui-monospace, monospace; }
details { margin-block-start: 2rem; } summary { cursor: pointer; }
@media (max-width: 40rem) { .when { white-space: normal; } dl { grid-template-columns: 1fr; } }
`;
