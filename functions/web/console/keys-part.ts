import { html } from 'hono/html';
import { triagePageWording } from '#wording/triage-pages.ts';
import type { Html } from '#web/page.ts';
import type { ConsoleVisit } from './console-visit.ts';
import { keysPath } from './keys-script.ts';

/**
 * The switch that turns the keys off, and what each does on this page: shown by the script, for without it there are none.
 * It writes the page's own keys in front of those of every list, which stand here; a line is shown where what it is about
 * is on the page.
 */
export const keysPart = (visit: ConsoleVisit): Html => {
  const { keys } = triagePageWording(visit.language);
  const line = (names: readonly string[], does: string, where: string | null): Html =>
    html`<div ${where === null ? '' : html`data-keys-where="${where}"`}>
      <dt>${names.map((name) => html`<kbd>${name}</kbd> `)}</dt>
      <dd>${does}</dd>
    </div>`;
  return html`<aside class="keys" aria-label="${keys.title}" data-keys hidden>
      <label><input type="checkbox" data-keys-toggle /> ${keys.on}</label>
      <button type="button" class="quiet" data-keys-show>${keys.show} <kbd>?</kbd></button>
      <dialog data-keys-box aria-labelledby="keys-title">
        <h2 id="keys-title">${keys.show}</h2>
        <dl>
          ${line(['J', 'K'], keys.rows, '[data-list] > *')} ${line([keys.enter], keys.opens, '[data-list] a[href]')}
          ${line(['X'], keys.ticks, '[data-list] input[type="checkbox"]')} ${line(['?'], keys.shows, null)}
          ${line([keys.escape], keys.leaves, null)}
        </dl>
        <form method="dialog"><button class="quiet">${keys.close}</button></form>
      </dialog>
    </aside>
    <script src="${keysPath}" defer></script>`;
};
