import { html } from 'hono/html';
import { kinds } from '#proposal/reading.ts';
import { trusts } from '#submission/record.ts';
import { consoleWording } from '#wording/console.ts';
import { kindName, stateName } from '#wording/kinds.ts';
import { triagePageWording } from '#wording/triage-pages.ts';
import { type Html, nothing } from '#web/page.ts';
import { href } from '#web/visit.ts';
import type { ConsoleVisit } from './console-visit.ts';
import { type BoardFilter, filterLanguages, filterStates, isFiltered } from './board-filter.ts';

type Choice = readonly [value: string, name: string];

/** The conditions of the board: a form that is sent to the address, so that back and a saved link bring the view again. */
export const filterForm = (visit: ConsoleVisit, filter: BoardFilter): Html => {
  const { filters } = triagePageWording(visit.language);
  const { trust, general, unknown } = consoleWording(visit.language);
  const { conference, outline, language } = visit;
  const byName = (a: Choice, b: Choice): number => a[1].localeCompare(b[1], language);
  const languageNames = new Intl.DisplayNames(language, { type: 'language' });
  const delegations = conference.delegations.map(({ id, names }): Choice => [id, names[language]]).sort(byName);
  const groups = conference.groups.map(({ id, names }): Choice => [id, names[language]]).sort(byName);
  const headings = outline.places.filter(({ kind }) => kind === 'section' || kind === 'heading');
  const sections: Choice[] = [
    ...headings.map(({ id }): Choice => [id, id]),
    ['general', general],
    ['unknown', unknown],
  ];
  const select = (name: keyof BoardFilter, title: string, choices: readonly Choice[]): Html =>
    html`<p>
      <label for="f-${name}">${title}</label>
      <select id="f-${name}" name="${name}">
        <option value="">${filters.any}</option>
        ${choices.map(([value, shown]) => html`<option value="${value}" ${filter[name] === value ? html`selected` : ''}>${shown}</option>`)}
      </select>
    </p>`;
  return html`<form method="get" action="/console" role="search" aria-label="${filters.title}" class="filters">
    ${visit.asked ? html`<input type="hidden" name="lang" value="${language}" />` : nothing}
    <p class="grow">
      <label for="f-q">${filters.search}</label>
      <input id="f-q" type="search" name="q" value="${filter.q ?? ''}" dir="auto" maxlength="200" />
    </p>
    ${select('section', filters.section, sections)} ${select('delegation', filters.delegation, delegations)}
    ${select('group', filters.group, groups)}
    ${select(
      'kind',
      filters.kind,
      kinds.map((kind): Choice => [kind, kindName(kind, language)]),
    )}
    ${select(
      'state',
      filters.state,
      filterStates.map((state): Choice => [state, stateName(state, language)]),
    )}
    ${select('late', filters.late, [
      ['yes', filters.yes],
      ['no', filters.no],
    ])}
    ${select(
      'language',
      filters.language,
      filterLanguages.map((each): Choice => [each, each === 'other' ? '—' : (languageNames.of(each) ?? each)]),
    )}
    ${select(
      'trust',
      filters.trust,
      trusts.map((each): Choice => [each, trust[each]]),
    )}
    <p class="actions">
      <button>${filters.show}</button>
      ${isFiltered(filter) ? html`<a class="button quiet" href="${href(visit, '/console')}">${filters.clear}</a>` : nothing}
    </p>
  </form>`;
};
