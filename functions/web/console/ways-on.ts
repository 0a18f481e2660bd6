import { html } from 'hono/html';
import type { PlacedProposal } from '#submission/placed-proposal.ts';
import { triagePageWording } from '#wording/triage-pages.ts';
import { type Html, nothing } from '#web/page.ts';
import { href } from '#web/visit.ts';
import { type ConsoleVisit, shows } from './console-visit.ts';

/** From a proposal to all that stands behind it, each one click away: the whole, the mail as it came, files, history. */
export const waysOn = (
  visit: ConsoleVisit,
  { number, reference, source }: Pick<PlacedProposal, 'number' | 'reference' | 'source'>,
): Html => {
  const { review } = triagePageWording(visit.language);
  const path = `/console/submissions/${String(number).padStart(4, '0')}`;
  const link = (to: string, name: string): Html =>
    html`<a href="${href(visit, to)}">${name}<span class="unseen"> ${reference}</span></a>`;
  const original = html`<a href="${href(visit, `/console/files/${String(number)}/original-1`)}" download
    >${review.original}<span class="unseen"> ${reference}</span></a
  >`;
  return html`${link(path, review.whole)}
  ${shows(visit, 'raw mail') && source !== 'paper' ? html`· ${original} · ${link(`${path}#files`, review.files)}` : nothing}
  ${shows(visit, 'internal') ? html`· ${link(`${path}#history`, review.history)}` : nothing}`;
};
