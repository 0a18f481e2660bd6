import { html } from 'hono/html';
import { homeOf } from '#draft/target.ts';
import { redlineOf } from '#proposal/redline.ts';
import { type ConsoleWording, consoleWording } from '#wording/console.ts';
import { listed } from '#wording/dates.ts';
import { kindName, stateName } from '#wording/kinds.ts';
import { reasonIn } from '#wording/reasons.ts';
import { type Html, nothing } from '#web/page.ts';
import { redlineHtml } from '#web/redline-html.ts';
import { instantWords } from '#web/sessions.ts';
import { type Visit, href, segment, wordsAt } from '#web/visit.ts';
import type { Submission } from '#submission/record.ts';
import { aboutWords, nameOf } from './about.ts';
import type { Entry } from './console-store.ts';
import { type ConsoleVisit, shows } from './console-visit.ts';
import { beginningOf, clipped } from './clipped.ts';
import { type Stretch, excerptOf } from './highlight.ts';
import { itemName } from './queue.ts';

/** Characters of one proposal's change, of its reason and of the words it rests on; more stands in the original. */
const entryCharacters = 6_000;

/** One proposal: how it was read, and beside it the words it was read from. */
export const entryPart = (visit: ConsoleVisit, entry: Entry, level: 3 | 4 = 3): Html => {
  const words = consoleWording(visit.language);
  const { item } = entry;
  const id = `p-${String(entry.number)}-${String(item.id)}`;
  const reference = html`<bdi>${entry.reference}/${item.id}</bdi>`;
  const name = html`<bdi>${speakerOf(visit, entry)}</bdi> ·
    ${shows(visit, 'internal') ? html`<a href="${href(visit, `/console/review?item=${itemName(entry)}`)}">${reference}</a>` : reference}`;
  return html`<article class="proposal" aria-labelledby="${id}">
    <div>
      ${level === 3 ? html`<h3 id="${id}">${name}</h3>` : html`<h4 id="${id}">${name}</h4>`}
      <p>
        <strong>${kindName(item.kind, visit.language)}</strong> · ${targetOf(visit, entry, words)}
        ${item.destination === undefined ? '' : html`<bdi>${words.destination(item.destination)}</bdi>`}
        ${item.about === undefined ? '' : html`<bdi>${aboutWords(visit, item.about)}</bdi>`}
      </p>
      <p class="facts">${instantWords(entry.speaker.receivedAt, visit.conference, visit.language)}</p>
      ${tagList(visit, entry)} ${change(visit, entry, words)}
      ${item.reason === undefined ? '' : html`<p><em>${words.reason}:</em> <bdi dir="auto">${clipped([{ text: item.reason }], entryCharacters).shown.map(({ text }) => text)}</bdi></p>`}
      ${candidates(visit, entry, words)}
      ${
        item.why.length === 0
          ? ''
          : html`<details class="why">
              <summary>${words.why}</summary>
              <ul>
                ${item.why.map((why) => html`<li>${reasonPart(visit, why)}</li>`)}
              </ul>
            </details>`
      }
    </div>
    <div>
      <p class="label-like">${words.theirWords}</p>
      ${evidencePart(visit, entry)}
    </div>
  </article>`;
};

/** What the machine says of its reading: in the reader's language, and in one direction whatever names stand in it. */
export const reasonPart = (visit: Pick<Visit, 'language'>, said: string, bytes = Infinity): Html => {
  const { language, text } = reasonIn(said, visit.language);
  return html`<bdi lang="${language}" dir="ltr">${beginningOf(text, bytes)}</bdi>`;
};

/** Who speaks, for whom, with whom. */
type Spoken = Pick<Submission, 'delegation' | 'onBehalfOf'> & { readonly coSponsors: readonly string[] };

/** A place as people call it: `II.19`, a new paragraph after it, the draft as a whole. */
export const targetName = (visit: Visit, target: string): string => {
  const words = consoleWording(visit.language);
  if (target === 'general') return words.general;
  if (target === 'unknown') return words.unknown;
  return target.endsWith('+') ? words.after(target.slice(0, -1)) : target;
};

export const speakerOf = (visit: Visit, { speaker }: { readonly speaker: Spoken }): string => {
  const words = consoleWording(visit.language);
  const name = (id: string): string => nameOf(visit, id);
  return [
    speaker.delegation === null ? words.unknownDelegation : name(speaker.delegation),
    speaker.onBehalfOf === null ? '' : words.onBehalfOf(name(speaker.onBehalfOf)),
    speaker.coSponsors.length === 0 ? '' : words.with(listed(speaker.coSponsors.map(name), visit.language)),
  ]
    .filter((part) => part !== '')
    .join(' ');
};

const targetOf = (visit: Visit, { item, home }: Entry, words: ConsoleWording): Html => {
  const { target } = item;
  const at = homeOf(target, visit.outline) ?? target;
  return html`<a href="${href(visit, `/console/places/${segment(at)}`)}"
    ><bdi>${home ? targetName(visit, target) : words.seePlaces(target)}</bdi></a
  >`;
};

/** How sure it is, how it stands, how far its sender is trusted. */
export const tagList = (visit: ConsoleVisit, { item, speaker }: Pick<Entry, 'item' | 'speaker'>): Html => {
  const words = consoleWording(visit.language);
  const percent = new Intl.NumberFormat(visit.language, { style: 'percent', maximumFractionDigits: 0 });
  const { workflow, decision, visibility } = item.state;
  const doubtful = item.needsReview || workflow === 'queued';
  return html`<ul class="tags">
    ${shows(visit, 'internal') ? html`<li class="${doubtful ? 'doubt' : ''}">${words.confidence(percent.format(item.confidence))}</li>` : ''}
    ${item.needsReview ? html`<li class="doubt">${words.needsReview}</li>` : ''}
    <li class="${workflow === 'queued' ? 'doubt' : ''}">${stateName(workflow, visit.language)}</li>
    ${decision === 'open' ? '' : html`<li>${stateName(decision, visit.language)}</li>`}
    ${visibility === 'secretariat' ? '' : html`<li>${stateName(visibility, visit.language)}</li>`}
    <li class="${speaker.trust === 'failed' || speaker.trust === 'unproven' ? 'doubt' : ''}">
      ${words.trust[speaker.trust]}
    </li>
    ${speaker.imported ? html`<li>${words.imported}</li>` : ''}
    ${speaker.late ? html`<li class="doubt">${words.late}</li>` : ''}
    ${item.group === undefined ? '' : html`<li><bdi>${words.group(item.group)}</bdi></li>`}
  </ul>`;
};

const change = (visit: Visit, { item, speaker }: Entry, words: ConsoleWording): Html => {
  const home = homeOf(item.target, visit.outline);
  const place = home === null || item.target.endsWith('+') ? undefined : visit.outline.place(home);
  const redline = redlineOf(item, place === undefined ? null : wordsAt(place, visit).text);
  const { shown, cut } = clipped(redline, entryCharacters);
  const wordless = redline.length === 0 && ['amend', 'replace', 'insert'].includes(item.kind);
  const language = item.kind === 'insert' ? speaker.language : (visit.draft.languages[0] ?? 'en');
  const withdrawn = item.state.decision === 'withdrawn';
  return html`<div class="${withdrawn ? 'withdrawn' : ''}">
    ${redlineHtml(shown, language, words)} ${cut ? html`<p class="facts">${words.cutShort}</p>` : nothing}
    ${wordless ? html`<p class="facts">${words.noWords}</p>` : nothing}
  </div>`;
};

const candidates = (visit: Visit, { item }: Entry, words: ConsoleWording): Html => {
  const percent = new Intl.NumberFormat(visit.language, { style: 'percent', maximumFractionDigits: 0 });
  return item.candidates.length === 0
    ? nothing
    : html`<p class="facts">
        ${words.candidates}:
        ${item.candidates.map(
          (candidate, at) =>
            html`${at === 0 ? '' : ', '}<a
                href="${href(visit, `/console/places/${segment(homeOf(candidate.target, visit.outline) ?? 'unknown')}`)}"
                ><bdi>${candidate.target}</bdi></a
              >
              (${percent.format(candidate.confidence)}, ${reasonPart(visit, candidate.why)})`,
        )}
      </p>`;
};

/** The sender's words around what the proposal rests on, marked. */
export const evidencePart = (
  visit: Visit,
  { item, parts, speaker }: Pick<Entry, 'item' | 'parts'> & { readonly speaker: Pick<Submission, 'language'> },
): Html => {
  const words = consoleWording(visit.language);
  const shown = shownOf(words, { item, parts });
  return shown.length === 0
    ? html`<p class="facts">${words.noEvidence}</p>`
    : html`${shown.map(({ named, stretches }) => saidPart(named, clipped(stretches, entryCharacters).shown, speaker.language))}`;
};

/** What a proposal rests on: the parts, each as it is named with its pages, and its stretches. */
export const shownOf = (
  words: ConsoleWording,
  {
    item,
    parts,
  }: Pick<Entry, 'item'> & { readonly parts: readonly { readonly part: string; readonly text: string }[] },
): { readonly named: string; readonly stretches: readonly Stretch[] }[] => {
  const excerpts = parts
    .map((part) => ({ part: part.part, stretches: excerptOf(part, [item]) }))
    .filter(({ stretches }) => stretches.length > 0);
  // The quotes are kept with the item, so there is always something to show beside the reading.
  const shown =
    excerpts.length > 0
      ? excerpts
      : item.evidence.map(({ part, quote }) => ({ part, stretches: [{ text: quote, items: [item.id] }] }));
  return shown.map(({ part, stretches }) => {
    const pages = new Set(item.evidence.flatMap((one) => (one.part === part ? (one.page ?? []) : [])));
    const named = words.part(part);
    return { named: pages.size === 0 ? named : `${named}, ${words.onPages([...pages].join(', '))}`, stretches };
  });
};

/** A part of a contribution with marks; each tells the items that rest on it when there are several. */
export const saidPart = (named: string, stretches: readonly Stretch[], language: string, numbered = false): Html =>
  html`<figure>
    <figcaption class="facts"><bdi>${named}</bdi></figcaption>
    <blockquote class="said" lang="${language === 'other' ? 'und' : language}" dir="auto">
      <span class="verbatim">${stretches.map((stretch) => said(stretch, numbered))}</span>
    </blockquote>
  </figure>`;

const said = ({ text, items }: Stretch, numbered: boolean): Html => {
  if (items === null) return html`<span class="facts">${text}</span>`;
  if (items.length === 0) return html`${text}`;
  return html`<mark>${text}</mark>${numbered ? html`<span class="said-key" dir="ltr">${items.join(' ')}</span>` : ''}`;
};
