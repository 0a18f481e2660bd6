import { html } from 'hono/html';
import { deskWording } from '#wording/desk.ts';
import { scrolling } from '#web/scrolling.ts';
import { instantWords } from '#web/sessions.ts';
import type { Html } from '#web/page.ts';
import type { Visit } from '#web/visit.ts';

/** What became of something at one instant. */
export interface HistoryStep {
  /** ISO 8601. */
  readonly at: string;
  readonly who: Html;
  readonly what: Html;
}

/** Who did what, and when, in the order given. */
export const historyTable = (visit: Visit, steps: readonly HistoryStep[], isList: boolean): Html => {
  const words = deskWording(visit.language).history;
  return scrolling(
    words.title,
    html`<table>
      <thead>
        <tr>
          ${[words.when, words.who, words.what].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody ${isList ? 'data-list' : ''}>
        ${steps.map(
          ({ at, who, what }) =>
            html`<tr>
              <td class="when">${instantWords(at, visit.conference, visit.language)}</td>
              <td><bdi>${who}</bdi></td>
              <td>${what}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
};
