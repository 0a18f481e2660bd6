import { html } from 'hono/html';
import { itemOf } from '#compilation/entries.ts';
import { consoleWording } from '#wording/console.ts';
import { triagePageWording } from '#wording/triage-pages.ts';
import { type Html, nothing } from '#web/page.ts';
import { wordsAt } from '#web/visit.ts';
import type { ConsoleVisit } from './console-visit.ts';
import { laidOver } from './overlay.ts';
import type { PlaceParts } from './place-board.ts';
import type { pageOf } from './place-view.ts';

/** The draft's words whole, with the numbers of those who would change them. */
export const laidText = (
  visit: ConsoleVisit,
  { target, text }: PlaceParts,
  ticked: ReturnType<typeof pageOf>['shown'],
): Html => {
  const { place: words } = triagePageWording(visit.language);
  const { deleted, added } = consoleWording(visit.language);
  const place = visit.outline.place(target);
  if (place === undefined || text === null) return nothing;
  const layers = ticked.flatMap(([number, entry]) =>
    entry.changes === null ? [] : [{ mark: String(number), changes: entry.changes }],
  );
  const notLaid = ticked
    .filter(([, entry]) => entry.changes === null && isChange(itemOf(entry).kind))
    .map(([number]) => number);
  const by = (marks: readonly string[]): Html => html`<sup>${marks.join(' ')}</sup>`;
  return html`<blockquote
      class="draft-words laid"
      lang="${wordsAt(place, visit).language}"
      dir="auto"
      aria-label="${words.laidOver}"
    >
      <p>
        <span class="verbatim"
          >${laidOver(text, layers).map((stretch) => {
            switch (stretch.kind) {
              case 'kept':
                return html`${stretch.text}`;
              case 'deleted':
                return html`<del
                  ><bdi class="unseen">[${deleted}: </bdi>${stretch.text}${by(stretch.by)}<bdi class="unseen"
                    >]
                  </bdi></del
                >`;
              case 'added':
                return html`<ins
                  ><bdi class="unseen">[${added}: </bdi><bdi>${stretch.text}</bdi>${by(stretch.by)}<bdi class="unseen"
                    >]
                  </bdi></ins
                >`;
            }
          })}</span
        >
      </p>
    </blockquote>
    ${notLaid.length === 0 ? nothing : html`<p class="facts">${words.notLaid(notLaid.join(', '))}</p>`}`;
};

const isChange = (kind: string): boolean => kind === 'amend' || kind === 'replace';
