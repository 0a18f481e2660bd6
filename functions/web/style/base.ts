import { css } from './css.ts';

/**
 * Type, links and buttons; logical properties throughout, so that right-to-left is free. A change stands in its own
 * direction (`plaintext`): words of another script beside it would take its ends with them.
 */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  html {
    font-family: var(--sans);
    font-size: 100%;
    line-height: 1.5;
    color: var(--ink);
    background: var(--paper);
    text-size-adjust: 100%;
    scroll-padding-block-start: 1rem;
  }
  body {
    margin: 0;
    display: flex;
    flex-direction: column;
    min-block-size: 100vh;
    overflow-wrap: break-word;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    line-height: 1.25;
    text-wrap: balance;
    margin-block: 1.6em 0.5em;
  }
  h1 {
    font-family: var(--serif);
    font-size: 1.9rem;
    font-weight: 600;
    margin-block-start: 0.6em;
  }
  h2 {
    font-size: 1.2rem;
  }
  h3 {
    font-size: 1.05rem;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  main:focus {
    outline: none;
  }
  .lead {
    font-family: var(--serif);
    font-size: 1.15rem;
    line-height: 1.6;
    max-inline-size: var(--measure);
  }
  .facts,
  small {
    color: var(--faint);
    font-size: 0.9rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block: 1.5rem;
  }
  .button,
  button {
    font: inherit;
    font-weight: 600;
    display: inline-block;
    min-block-size: 2.75rem;
    padding: 0.6rem 1.1rem;
    border: 1px solid var(--accent);
    border-radius: 4px;
    background: var(--accent);
    color: var(--on-accent);
    text-decoration: none;
    cursor: pointer;
    transition: opacity 120ms;
  }
  .button:hover,
  button:hover {
    opacity: 0.88;
  }
  .quiet {
    background: transparent;
    color: var(--accent);
  }
  .notice {
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--accent);
    background: var(--raised);
    padding: 0.25rem 1.25rem 0.5rem;
    margin-block: 1.5rem;
  }
  .notice h2 {
    margin-block-start: 0.75rem;
  }
  .plain {
    list-style: none;
    padding: 0;
  }
  /* A table outside a box that scrolls fits the window, whatever the width of the letters: an address breaks. */
  :not(.scroll) > table td {
    overflow-wrap: anywhere;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.4rem 1rem 0.4rem 0;
    padding-inline: 0 1rem;
    border-block-end: 1px solid var(--line);
  }
  .id {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  ins,
  del {
    unicode-bidi: plaintext;
  }
  ins {
    color: var(--added);
    background: var(--added-tint);
    font-weight: 600;
    text-decoration: underline;
  }
  del {
    color: var(--deleted);
    background: var(--deleted-tint);
    text-decoration: line-through;
  }
  mark {
    background: var(--mark);
    color: inherit;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
`;
