import { css } from './css.ts';

/** What stands around every page: the way to the content, the top line, the foot. */
export const frame = css`
  .skip {
    position: absolute;
    inset-inline-start: 0.5rem;
    inset-block-start: -4rem;
    padding: 0.5rem 1rem;
    background: var(--accent);
    color: var(--on-accent);
    z-index: 2;
  }
  .skip:focus {
    inset-block-start: 0.5rem;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    align-items: baseline;
    padding: 0.75rem clamp(1rem, 4vw, 2.5rem);
    border-block-end: 1px solid var(--line);
  }
  .top ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .top a {
    display: inline-block;
    padding-block: 0.25rem;
    color: inherit;
    text-decoration: none;
  }
  .top a:hover {
    text-decoration: underline;
  }
  .top a[aria-current] {
    text-decoration: underline;
    text-decoration-color: var(--accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.4em;
  }
  .brand {
    font-family: var(--serif);
    font-weight: 600;
    font-size: 1.1rem;
  }
  .languages {
    margin-inline-start: auto;
    font-size: 0.9rem;
  }
  main {
    flex: 1;
    inline-size: 100%;
    padding: 0.5rem clamp(1rem, 4vw, 2.5rem) 3rem;
    margin-inline: auto;
  }
  main.measure {
    max-inline-size: calc(var(--measure) + 5rem);
  }
  main.wide {
    max-inline-size: 100rem;
  }
  footer {
    padding: 1rem clamp(1rem, 4vw, 2.5rem);
    border-block-start: 1px solid var(--line);
    color: var(--faint);
    font-size: 0.9rem;
  }
`;
