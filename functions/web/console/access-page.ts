import { html } from 'hono/html';
import { type ApiToken, isGood, longestName, scopes, tokenDays } from '#submission/api-token.ts';
import { accessWording } from '#wording/access.ts';
import { type Html, nothing } from '#web/page.ts';
import { scrolling } from '#web/scrolling.ts';
import { href, segment } from '#web/visit.ts';
import { consolePage } from './console-page.ts';
import type { ConsoleVisit } from './console-visit.ts';

export interface AccessView {
  readonly tokens: readonly ApiToken[];
  readonly now: number;
  /** The token that was just made: shown this once. */
  readonly made: string | null;
  /** Why none was made. */
  readonly refused: string | null;
}

/** `/console/access`: who may read by the API, made and taken back. */
export const accessPage = (visit: ConsoleVisit, { tokens, now, made, refused }: AccessView): Html => {
  const words = accessWording(visit.language);
  const day = new Intl.DateTimeFormat(visit.language, { dateStyle: 'medium', timeZone: visit.conference.timeZone });
  const row = (token: ApiToken): Html =>
    html`<tr>
      <td><bdi>${token.name}</bdi></td>
      <td>${token.scopes.join(', ')}</td>
      <td><bdi>${token.madeBy}</bdi>, ${day.format(token.madeAt)}</td>
      <td>
        ${
          isGood(token, now)
            ? html`${words.until(day.format(token.endsAt))}
                <details>
                  <summary>${words.revoke} …</summary>
                  <form method="post" action="${href(visit, `/console/access/${segment(token.id)}/revoke`)}">
                    <p class="help">${words.revokeHelp}</p>
                    <button type="submit" class="quiet danger">${words.revoke}</button>
                  </form>
                </details>`
            : token.revokedAt === null
              ? words.ended
              : words.revoked(day.format(token.revokedAt))
        }
      </td>
    </tr>`;
  return consolePage(visit, {
    title: words.title,
    current: 'access',
    main: html`
      <p>${words.lead} <a href="/api/v1/openapi.json">openapi.json</a></p>
      ${
        made === null
          ? nothing
          : html`<div class="notice" role="status">
              <p>${words.made}</p>
              <p><code>${made}</code></p>
            </div>`
      }
      ${refused === null ? nothing : html`<p class="errors" role="alert">${refused}</p>`}
      <form method="post" action="${href(visit, '/console/access')}">
        <p class="field">
          <label for="name">${words.name}</label>
          <input type="text" id="name" name="name" required maxlength="${longestName}" autocomplete="off" />
        </p>
        <fieldset>
          <legend>${words.scopes}</legend>
          ${scopes.map(
            (scope) =>
              html`<p>
                <label
                  ><input
                    type="checkbox"
                    name="scope"
                    value="${scope}"
                    ${scope === 'other-mail' ? '' : html`checked`}
                  />
                  ${words.scope[scope]}</label
                >
              </p>`,
          )}
        </fieldset>
        <p class="field">
          <label for="days">${words.days}</label>
          <select id="days" name="days">
            ${tokenDays.map((days) => html`<option value="${days}" ${days === 30 ? html`selected` : ''}>${days}</option>`)}
          </select>
        </p>
        <p><button type="submit">${words.make}</button></p>
      </form>
      ${
        tokens.length === 0
          ? html`<p>${words.none}</p>`
          : scrolling(
              words.title,
              html`<table>
                <thead>
                  <tr>
                    ${[words.name, words.scopes, words.by, words.state].map((name) => html`<th scope="col">${name}</th>`)}
                  </tr>
                </thead>
                <tbody data-list>
                  ${tokens.map(row)}
                </tbody>
              </table>`,
            )
      }
    `,
  });
};
