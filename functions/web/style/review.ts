import { css } from './css.ts';

/** The review queue: keys, moves, what was just done. */
export const reviewStyle = css`
  kbd {
    font: inherit;
    font-size: 0.75rem;
    font-weight: 600;
    border: 1px solid currentcolor;
    border-radius: 3px;
    padding: 0 0.3rem;
    margin-inline-start: 0.35rem;
  }
  .did {
    background: var(--raised);
    border-inline-start: 4px solid var(--accent);
    padding: 0.35rem 1rem;
    margin-block: 0.5rem;
  }
  .did p,
  .pages p {
    margin: 0;
  }
  .candidates > li {
    display: grid;
    gap: 0.75rem;
    align-items: start;
    justify-items: start;
    padding-block: 0.4rem;
  }
  @media (min-width: 40rem) {
    .candidates > li {
      grid-template-columns: minmax(9rem, auto) minmax(0, 1fr);
    }
  }
  .moves {
    border-block-start: 1px solid var(--line);
    margin-block-start: 1rem;
  }
  [aria-busy='true'] .moves {
    opacity: 0.6;
    transition: opacity 120ms;
  }
  .moves .actions {
    margin-block: 0.75rem;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr));
    gap: 0.75rem 1.5rem;
    align-items: start;
  }
  .fields summary {
    cursor: pointer;
    font-weight: 600;
    padding-block: 0.5rem;
  }
  .fields form {
    display: grid;
    gap: 0.4rem;
    justify-items: start;
  }
  .keys {
    margin-block-start: 1.5rem;
    border-block-start: 1px solid var(--line);
    padding-block-start: 0.5rem;
    font-size: 0.9rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
  }
  .keys[hidden] {
    display: none;
  }
  .keys label {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
  }
  dialog {
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: 4px;
    padding: 0.5rem 1.5rem 1rem;
    max-inline-size: min(32rem, calc(100vw - 2rem));
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  dialog dl {
    margin-block: 0.5rem 1rem;
  }
  dialog dl > div:not([hidden]) {
    display: grid;
    grid-template-columns: 6rem minmax(0, 1fr);
    gap: 1rem;
    padding-block: 0.2rem;
  }
  dialog dd {
    margin: 0;
  }
  [data-list] > :focus-visible {
    outline-offset: -2px;
  }
`;
