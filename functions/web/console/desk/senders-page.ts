import { html } from 'hono/html';
import { sameAddress } from '#mail/same-address.ts';
import { isProven } from '#submission/moves.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { deskWorkWording } from '#wording/desk-work.ts';
import { type Html, nothing } from '#web/page.ts';
import { instantWords } from '#web/sessions.ts';
import { type Visit, href, segment } from '#web/visit.ts';
import { consolePage } from '#web/console/console-page.ts';
import type { ConsoleVisit } from '#web/console/console-visit.ts';
import { delegationChoice } from './hands-part.ts';
import { type Said, saidNotice } from './said.ts';

export interface SendersView {
  /** The delegation whose addresses are shown. */
  readonly delegation: string | null;
  readonly bound: readonly { readonly address: string; readonly by: string; readonly at: string }[];
  /** The newest contributions that state this delegation. */
  readonly wrote: readonly SubmissionWithItems[];
  readonly said: Said | null;
  /** What was typed into "another address" and refused. */
  readonly typed: string;
}

/** Whose address is whose: one delegation's bound addresses, and those that wrote for it without being bound. */
export const sendersPage = (visit: ConsoleVisit, view: SendersView): Html => {
  const words = deskWorkWording(visit.language);
  return consolePage(visit, {
    title: words.pages.senders,
    current: 'senders',
    main: html`
      ${view.said === null ? nothing : saidNotice(visit, view.said)}
      <p class="lead">${words.senders.help}</p>
      <form method="get" action="/console/senders" class="hand">
        ${visit.asked ? html`<input type="hidden" name="lang" value="${visit.language}" />` : nothing}
        <label for="delegation">${words.senders.choose}</label>
        ${delegationChoice(visit, 'delegation', view.delegation)}
        <button type="submit" class="quiet">${words.senders.show}</button>
      </form>
      ${view.delegation === null ? nothing : ofDelegation(visit, view, view.delegation)}
    `,
  });
};

const ofDelegation = (visit: Visit, view: SendersView, delegation: string): Html => {
  const words = deskWorkWording(visit.language).senders;
  const name = visit.conference.delegations.find(({ id }) => id === delegation)?.names[visit.language] ?? delegation;
  return html`<section aria-labelledby="bound">
      <h2 id="bound">${words.bound(name)}</h2>
      ${view.bound.length === 0 ? html`<p>${words.none}</p>` : nothing}
      <ul class="plain" data-list>
        ${view.bound.map((each) => boundAddress(visit, view, delegation, each))}
      </ul>
    </section>
    ${binding(visit, view, delegation)}`;
};

const boundAddress = (
  visit: Visit,
  { wrote }: SendersView,
  delegation: string,
  { address, by, at }: SendersView['bound'][number],
): Html => {
  const words = deskWorkWording(visit.language).senders;
  const unproven = wrote.filter((each) => sameAddress(each.sender.address, address) && !isProven(each));
  return html`<li class="hand">
    <strong><bdi>${address}</bdi></strong>
    <small><bdi>${words.since(by, instantWords(at, visit.conference, visit.language))}</bdi></small>
    <form method="post" action="${href(visit, '/console/senders')}">
      <input type="hidden" name="do" value="unbind" />
      <input type="hidden" name="delegation" value="${delegation}" />
      <input type="hidden" name="address" value="${address}" />
      <button type="submit" class="quiet"><bdi>${words.end(address)}</bdi></button>
    </form>
    ${unproven.length === 0 ? nothing : html`<p class="help">${words.contributions('')}${references(visit, unproven)}</p>`}
  </li>`;
};

const references = (visit: Visit, submissions: readonly SubmissionWithItems[]): Html =>
  html`${submissions.map(
    ({ number, reference }, at) =>
      html`${at === 0 ? '' : ', '}<a href="${href(visit, `/console/submissions/${segment(String(number))}`)}"
          ><bdi>${reference}</bdi></a
        >`,
  )}`;

const binding = (visit: Visit, { wrote, bound, typed }: SendersView, delegation: string): Html => {
  const words = deskWorkWording(visit.language).senders;
  const addresses = new Map<string, SubmissionWithItems[]>();
  for (const submission of wrote) {
    const { address } = submission.sender;
    if (address === null || bound.some((each) => sameAddress(each.address, address))) continue;
    addresses.set(address, [...(addresses.get(address) ?? []), submission]);
  }
  return html`<form method="post" action="${href(visit, '/console/senders')}">
    <input type="hidden" name="delegation" value="${delegation}" />
    <fieldset>
      <legend>${words.seen}</legend>
      <p class="help">${addresses.size === 0 ? words.noneSeen : words.seenHelp}</p>
      <ul class="plain" data-list>
        ${[...addresses].map(
          ([address, submissions], at) =>
            html`<li class="choices">
              <label for="seen-${at}">
                <input type="checkbox" id="seen-${at}" name="address" value="${address}" /> <bdi>${address}</bdi>
              </label>
              <small>${references(visit, submissions)}</small>
            </li>`,
        )}
      </ul>
    </fieldset>
    <div class="field">
      <label for="other">${words.other}</label>
      <p class="help" id="other-help">${words.otherHelp}</p>
      <input type="email" id="other" name="address" value="${typed}" autocomplete="off" aria-describedby="other-help" />
    </div>
    <p class="actions"><button type="submit">${words.bind}</button></p>
  </form>`;
};
