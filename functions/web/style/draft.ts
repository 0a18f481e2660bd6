import { css } from './css.ts';

/** The draft is the hero: serif, its ids hanging in the margin, the outline beside it where there is room. */
export const draftStyle = css`
  .beside {
    display: grid;
    gap: 1rem 3rem;
  }
  .text,
  .draft-words {
    font-family: var(--serif);
    font-size: 1.0625rem;
    line-height: 1.6;
  }
  .text {
    max-inline-size: calc(var(--measure) + 9rem);
  }
  .draft-words {
    max-inline-size: var(--measure);
  }
  blockquote.draft-words {
    margin: 1rem 0;
    padding-inline-start: 1.25rem;
    border-inline-start: 3px solid var(--line);
  }
  .place {
    display: grid;
    grid-template-columns: 1fr;
    padding-block: 0.35rem;
    scroll-margin-block-start: 1rem;
  }
  .text .facts {
    font-family: var(--sans);
  }
  .place:target {
    background: var(--raised);
    box-shadow: 0 0 0 0.5rem var(--raised);
  }
  .place p,
  .place h2,
  .place h3,
  .place h4,
  .place h5,
  .place h6 {
    margin-block: 0.2rem;
  }
  .place.section {
    margin-block-start: 2.5rem;
    border-block-start: 1px solid var(--line);
    padding-block-start: 1.5rem;
  }
  .place.section h2 {
    font-size: 1.5rem;
  }
  .place.heading {
    margin-block-start: 1.25rem;
  }
  .place.heading h3 {
    font-size: 1.2rem;
  }
  .place.chapeau p,
  .place.preambular p {
    font-style: normal;
  }
  .place.sub-paragraph p {
    padding-inline-start: 2rem;
  }
  .margin {
    font-family: var(--sans);
    font-size: 0.85rem;
    display: flex;
    gap: 0.75rem;
    align-items: baseline;
  }
  .margin a {
    padding-block: 0.2rem;
    color: var(--faint);
    text-decoration: none;
  }
  .margin .contribute {
    color: var(--accent);
  }
  .margin a:hover,
  .margin a:focus-visible {
    text-decoration: underline;
  }
  .outline {
    font-size: 0.9rem;
    max-block-size: 45vh;
    overflow-y: auto;
    border-block-end: 1px solid var(--line);
  }
  .outline .name {
    font-weight: 600;
    font-size: 0.9rem;
    color: var(--faint);
    margin-block: 1.5rem 0.5rem;
  }
  .outline ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .outline ul ul {
    padding-inline-start: 0.9rem;
    border-inline-start: 1px solid var(--line);
  }
  .outline a {
    display: inline-block;
    padding-block: 0.2rem;
    color: inherit;
    text-decoration: none;
  }
  .outline a:hover {
    text-decoration: underline;
  }
  .outline .id {
    color: var(--accent);
    font-weight: 600;
  }
  .breadcrumb ol {
    list-style: none;
    margin: 0.75rem 0 0;
    padding: 0;
    font-size: 0.9rem;
  }
  .breadcrumb li {
    display: inline;
  }
  .breadcrumb li + li::before {
    content: '/';
    margin-inline: 0.6rem;
    color: var(--faint);
  }
  .neighbours {
    display: flex;
    justify-content: space-between;
    margin-block-start: 2rem;
  }
  @media (min-width: 46rem) {
    .place {
      grid-template-columns: 8.5rem minmax(0, 1fr);
      column-gap: 1.25rem;
    }
    .place > :not(.margin) {
      grid-column: 2;
    }
    .margin {
      flex-direction: column;
      gap: 0;
      align-items: flex-end;
      text-align: end;
      padding-block-start: 0.3rem;
    }
  }
  @media (min-width: 72rem) {
    .beside {
      grid-template-columns: 20rem minmax(0, 1fr);
    }
    .outline {
      position: sticky;
      inset-block-start: 0;
      max-block-size: 100vh;
      border-block-end: 0;
      padding-block-end: 2rem;
      scrollbar-width: thin;
    }
  }
`;
