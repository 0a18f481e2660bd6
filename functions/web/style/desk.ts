import { css } from './css.ts';

/** The desk: forms beside what they are about, small actions in a row, and what must not be clicked by chance. */
export const deskStyle = css`
  .hands .row,
  .hand {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    align-items: center;
    margin-block: 0.75rem;
  }
  .hand .help {
    flex-basis: 100%;
    margin: 0;
  }
  .hands details,
  .panel {
    border-block-start: 1px solid var(--line);
    padding-block: 0.25rem;
  }
  .hands summary {
    cursor: pointer;
    padding-block: 0.5rem;
    font-weight: 600;
    color: var(--accent);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 0 1.25rem;
  }
  .fields p {
    margin-block: 0.4rem 0.75rem;
  }
  .hands textarea {
    display: block;
    margin-block: 0.35rem 0.6rem;
    max-inline-size: var(--measure);
  }
  button.danger {
    background: var(--deleted);
    border-color: var(--deleted);
    color: var(--paper);
  }
  .quiet.danger {
    background: transparent;
    border-color: var(--deleted);
    color: var(--deleted);
  }
  .said-done {
    padding-block: 0.6rem;
  }
  .doubtful {
    color: var(--doubt);
    background: var(--doubt-tint);
    border: 1px dotted var(--doubt);
    padding: 0.5rem 0.75rem;
  }
  .files {
    padding-inline-start: 1.2rem;
  }
  .hash {
    overflow-wrap: anywhere;
  }
  .two {
    display: grid;
    gap: 1.5rem 2.5rem;
  }
  .two > * {
    min-inline-size: 0;
  }
  .scan {
    max-block-size: 80vh;
    overflow: auto;
    border: 1px solid var(--line);
    background: var(--raised);
    padding: 0.5rem;
  }
  .scan img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    background: #ffffff;
  }
  @media (min-width: 64rem) {
    .two {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .two .scan {
      position: sticky;
      inset-block-start: 0.5rem;
    }
  }
`;
