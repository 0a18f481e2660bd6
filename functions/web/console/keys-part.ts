import { html } from 'hono/html';
import { triagePageWording } from '#wording/triage-pages.ts';
import type { Html } from '#web/page.ts';
import type { ConsoleVisit } from './console-visit.ts';
import { keysPath } from './keys-script.ts';

/** Which keys a page has, and the switch that turns them off; shown by the script, for without it there are none. */
export const keysPart = (visit: ConsoleVisit, of: 'review' | 'place'): Html => {
  const { keys } = triagePageWording(visit.language);
  return html`<aside class="keys" aria-label="${keys.title}" data-keys hidden>
      <label><input type="checkbox" data-keys-toggle /> ${keys.on}</label>
      <p class="facts">${keys.help[of]}</p>
    </aside>
    <script src="${keysPath}" defer></script>`;
};
