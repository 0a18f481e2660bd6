import { html } from 'hono/html';
import { type Html, nothing } from '#web/page.ts';
import { href } from '#web/visit.ts';
import type { ConsoleVisit } from './console-visit.ts';
import { itemName } from './queue.ts';
import type { ReviewItem } from './review-page.ts';

/** What every form of a review item says: what was seen, and where to go on. */
export const form = (visit: ConsoleVisit, shown: ReviewItem, content: Html): Html =>
  html`<form
    method="post"
    action="${href(visit, `/console/review/${itemName({ ...shown.submission, item: shown.item })}`)}"
    data-swap
  >
    <input type="hidden" name="version" value="${String(shown.item.version ?? 1)}" />
    <input type="hidden" name="whole" value="${String(shown.submission.version ?? 1)}" />
    ${shown.next === null ? nothing : html`<input type="hidden" name="next" value="${shown.next}" />`} ${content}
  </form>`;

export const key = (letter: string): Html => html`<kbd>${letter}</kbd>`;

export const button = (move: string, letter: string | null, name: string, look = ''): Html =>
  html`<button name="move" value="${move}" class="${look}" ${letter === null ? '' : html`data-key="${letter}"`}>
    <bdi>${name}</bdi> ${letter === null ? nothing : key(letter.toUpperCase())}
  </button>`;
