import { html } from 'hono/html';
import type { Segment } from '#proposal/redline.ts';
import { type Html, nothing } from './page.ts';

/** What a screen reader says around a mark; those who see it have the line through or under it. */
export interface RedlineWords {
  readonly deleted: string;
  readonly added: string;
}

/**
 * A redline in a language of its own: never by colour alone, and a change never without its deletion. The words said for
 * those who do not see it are isolated, so that the direction is that of the text itself.
 */
export const redlineHtml = (segments: readonly Segment[], language: string, words: RedlineWords): Html =>
  segments.length === 0
    ? nothing
    : html`<p class="redline" lang="${language === 'other' ? 'und' : language}" dir="auto">
        <span class="verbatim">${segments.map((segment) => marked(segment, words))}</span>
      </p>`;

const marked = ({ mark, text }: Segment, words: RedlineWords): Html => {
  switch (mark) {
    case 'kept':
    case 'omitted':
      return html`${text}`;
    case 'deleted':
      return html`<del><bdi class="unseen">[${words.deleted}: </bdi>${text}<bdi class="unseen">] </bdi></del>`;
    case 'added':
      return html`<ins><bdi class="unseen">[${words.added}: </bdi>${text}<bdi class="unseen">] </bdi></ins>`;
  }
};
