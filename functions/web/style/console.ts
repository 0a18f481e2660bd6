import { css } from './css.ts';

export const consoleStyle = css`
  .sub {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    list-style: none;
    margin: 0.5rem 0 0;
    padding: 0;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    font-size: 0.9rem;
  }
  .who p {
    margin: 0;
  }
  .who button {
    min-block-size: 0;
    padding: 0.2rem 0.6rem;
  }
  .heat {
    margin-block: 0.75rem 1.25rem;
  }
  .heat .sub {
    font-size: 0.9rem;
  }
  .heat h3 {
    margin-block: 0.75rem 0.35rem;
    font-size: 0.95rem;
  }
  .cells {
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .cells a {
    display: block;
    min-inline-size: 2.6rem;
    min-block-size: 2.6rem;
    padding: 0.2rem 0.25rem;
    border: 1px solid var(--line);
    border-radius: 3px;
    color: inherit;
    text-decoration: none;
    text-align: center;
    font-size: 0.75rem;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .cells .count {
    display: block;
    font-size: 0.95rem;
    font-weight: 600;
  }
  .cells .agreed {
    padding-inline-start: 0.15rem;
    font-weight: 600;
  }
  .cells .waits {
    border: 2px dotted var(--doubt);
  }
  .heat-1 {
    background: color-mix(in srgb, var(--accent) 14%, var(--paper));
  }
  .heat-2 {
    background: color-mix(in srgb, var(--accent) 28%, var(--paper));
  }
  .heat-3 {
    background: color-mix(in srgb, var(--accent) 44%, var(--paper));
  }
  .heat-4 {
    background: var(--accent);
    color: var(--on-accent) !important;
  }
  .proposal {
    border-block-start: 1px solid var(--line);
    padding-block: 1rem;
    display: grid;
    gap: 0.75rem 2rem;
  }
  .proposal .label-like {
    margin-block: 0 0.25rem;
  }
  .proposal h3,
  .proposal h4 {
    margin-block: 0 0.25rem;
    font-size: 1rem;
  }
  .said {
    font-family: var(--serif);
    line-height: 1.6;
    background: var(--raised);
    padding: 0.75rem 1rem;
    margin: 0;
    border-radius: 4px;
  }
  figure .said,
  blockquote.said {
    max-inline-size: calc(var(--measure) + 2rem);
  }
  .redline {
    font-family: var(--serif);
    font-size: 1.0625rem;
    line-height: 1.6;
    margin-block: 0.4rem;
    max-inline-size: var(--measure);
  }
  .verbatim {
    white-space: pre-wrap;
  }
  figure {
    margin: 0 0 0.75rem;
  }
  .sub a[aria-current] {
    color: inherit;
    font-weight: 600;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.5rem;
    list-style: none;
    margin: 0.4rem 0;
    padding: 0;
    font-size: 0.85rem;
  }
  .tags li {
    border: 1px solid var(--line);
    border-radius: 99px;
    padding: 0.05rem 0.65rem;
  }
  .tags .doubt {
    color: var(--doubt);
    background: var(--doubt-tint);
    border: 1px dotted var(--doubt);
  }
  .withdrawn {
    color: var(--faint);
    text-decoration: line-through;
  }
  .proposal .why {
    margin: 0.4rem 0;
    padding-inline-start: 1.2rem;
    font-size: 0.9rem;
    color: var(--faint);
  }
  .scroll {
    overflow-x: auto;
  }
  .scroll .when {
    min-inline-size: 11rem;
  }
  .said-key {
    font-size: 0.75rem;
    vertical-align: super;
    font-family: var(--sans);
    color: var(--faint);
    padding-inline-start: 0.15rem;
  }
  @media (min-width: 60rem) {
    .proposal {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
