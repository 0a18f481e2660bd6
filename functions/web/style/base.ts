import { css } from './css.ts';

/** Ink on paper, one accent; logical properties throughout, so that right-to-left is free. */
export const base = css`
  :root {
    color-scheme: light dark;
    --paper: #fdfcf9;
    --raised: #f4f1ea;
    --ink: #1c1e21;
    --faint: #5a5f66;
    --line: #d8d3c7;
    --accent: #0b5c8f;
    --on-accent: #ffffff;
    --added: #12653a;
    --added-tint: #e3f3e8;
    --deleted: #9b2226;
    --deleted-tint: #fbe6e4;
    --doubt: #8a5300;
    --doubt-tint: #fdf0d5;
    --mark: #fff0b3;
    --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', sans-serif;
    --serif:
      'Source Serif 4', Charter, 'Bitstream Charter', Georgia, 'Noto Serif', 'Noto Naskh Arabic', 'Noto Serif SC', serif;
    --measure: 68ch;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #16181b;
      --raised: #1f2226;
      --ink: #e9e6df;
      --faint: #a7a9ad;
      --line: #3a3e44;
      --accent: #7fbfea;
      --on-accent: #0c1b26;
      --added: #8ed8aa;
      --added-tint: #15301f;
      --deleted: #f3a5a0;
      --deleted-tint: #3b1c1b;
      --doubt: #f0bf6a;
      --doubt-tint: #35280f;
      --mark: #5a4a10;
    }
  }
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
