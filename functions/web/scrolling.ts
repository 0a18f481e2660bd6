import { html } from 'hono/html';
import type { Html } from './page.ts';

/**
 * What may be wider than a phone scrolls in a box of its own, which the keyboard reaches too (WCAG 2.1.1). The box has a
 * name, and is a group: the section around it is a landmark already.
 */
export const scrolling = (name: string, content: Html): Html =>
  html`<div class="scroll" tabindex="0" role="group" aria-label="${name}">${content}</div>`;
