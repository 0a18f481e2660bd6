import { html } from 'hono/html';
import { deskWording, isHandVerb } from '#wording/desk.ts';
import type { Html } from '#web/page.ts';
import type { Visit } from '#web/visit.ts';

/** What is said at the head of a page after a form was sent: that it is done, or why nothing was changed. */
export type Said = { readonly done: string } | { readonly refused: string };

export const saidNotice = (visit: Visit, said: Said): Html => {
  const words = deskWording(visit.language);
  return 'done' in said
    ? html`<p class="notice said-done" role="status"><bdi>${words.done(said.done)}</bdi></p>`
    : html`<div class="errors" role="alert" aria-labelledby="refused">
        <h2 id="refused">${words.refused}</h2>
        <p><bdi>${said.refused}</bdi></p>
      </div>`;
};

/** The address says what was done (`?done=vouch`): a verb of ours, so that no link can have our page say other words. */
export const saidIn = (visit: Visit, done: string | undefined): Said | null =>
  done !== undefined && isHandVerb(done) ? { done: deskWording(visit.language).did[done] } : null;
