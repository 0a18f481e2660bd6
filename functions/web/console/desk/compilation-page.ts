import { html } from 'hono/html';
import type { Compilation } from '#compilation/compilation.ts';
import type { Format } from '#compilation/formats.ts';
import { chairWording } from '#wording/chair.ts';
import { deskWorkWording } from '#wording/desk-work.ts';
import { type Html, nothing } from '#web/page.ts';
import { href, segment, wordsAt } from '#web/visit.ts';
import { consolePage } from '#web/console/console-page.ts';
import type { ConsoleVisit } from '#web/console/console-visit.ts';
import { partChoice } from './publish-page.ts';

/** Forms that are handed over as files, in the order in which they are offered. */
export const fileFormats: readonly Format[] = ['docx', 'xlsx', 'csv', 'json'];

/** All proposals as one paper: which version, its totals, to read and to take along. */
export const compilationPage = (visit: ConsoleVisit, { choice, totals }: Compilation): Html => {
  const words = chairWording(visit.language).compilation;
  const query = (section: string | null): string =>
    [
      ...(section === null ? [] : [`section=${segment(section)}`]),
      ...(choice.attribution ? [] : ['names=no']),
      ...(choice.public ? ['public=yes'] : []),
    ].join('&');
  const to = (path: string, more: readonly string[]): string => {
    const asked = more.filter((each) => each !== '').join('&');
    return href(visit, `/console/compilation${path}${asked === '' ? '' : `?${asked}`}`);
  };
  const sections = visit.outline.sections;
  return consolePage(visit, {
    title: deskWorkWording(visit.language).pages.compilation,
    current: 'compilation',
    main: html`
      <p class="lead">${words.help}</p>
      <form method="get" action="/console/compilation">
        ${visit.asked ? html`<input type="hidden" name="lang" value="${visit.language}" />` : nothing}
        <div class="fields">
          <p><label for="section">${words.part}</label> ${partChoice(visit, choice.section)}</p>
          <p>
            <label for="names">${words.names}</label>
            <select id="names" name="names">
              <option value="yes">${words.withNames}</option>
              <option value="no" ${choice.attribution ? '' : html`selected`}>${words.withoutNames}</option>
            </select>
          </p>
          <p>
            <label for="public">${words.readers}</label>
            <select id="public" name="public">
              <option value="no">${words.everything}</option>
              <option value="yes" ${choice.public ? html`selected` : ''}>${words.published}</option>
            </select>
          </p>
        </div>
        <p class="actions"><button type="submit" class="quiet">${words.choose}</button></p>
      </form>
      <p>${words.totals(totals.received, totals.atPlaces, totals.general, totals.awaiting, totals.withheld)}</p>
      <p class="actions">
        <a class="button" href="${to('/page', [query(choice.section)])}">${words.read}</a>
        ${fileFormats.map((format) => html`<a class="button quiet" href="${to('/file', [query(choice.section), `format=${format}`])}" download>${words.download} .${format}</a>`)}
      </p>
      ${
        choice.section !== null || sections.length === 0
          ? nothing
          : html`<h2>${words.sections}</h2>
              <ul data-list>
                ${sections.map((place) => html`<li><a href="${to('/page', [query(place.id)])}">${place.id} ${wordsAt(place, visit).text}</a></li>`)}
              </ul>`
      }
    `,
  });
};
