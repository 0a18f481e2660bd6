import { css } from './css.ts';

/** The board's conditions and lists, and the page of a paragraph. */
export const triageStyle = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
    gap: 0.5rem 1rem;
    align-items: end;
    border-block: 1px solid var(--line);
    padding-block: 0.75rem;
    margin-block: 0.75rem 1.25rem;
  }
  .filters p {
    margin: 0;
  }
  .filters .grow,
  .filters .actions {
    grid-column: span 2;
  }
  .filters label,
  .fields label,
  .bulk label,
  .inline label {
    display: block;
    font-size: 0.85rem;
    color: var(--faint);
  }
  .filters input,
  .filters select,
  .fields input,
  .fields select,
  .fields textarea,
  .bulk input,
  .bulk select,
  .inline select {
    font: inherit;
    inline-size: 100%;
    max-inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.35rem 0.5rem;
    color: inherit;
    background: var(--paper);
    border: 1px solid var(--faint);
    border-radius: 4px;
  }
  .rows > li {
    border-block-start: 1px solid var(--line);
    padding-block: 0.6rem;
  }
  .rows p {
    margin-block: 0 0.2rem;
  }
  .states .count {
    text-align: end;
  }
  .did,
  .inline,
  .neighbours,
  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }
  .inline select {
    inline-size: auto;
  }
  .problem {
    border-inline-start-color: var(--deleted);
  }
  .review,
  .place-page {
    display: grid;
    gap: 1rem 2.5rem;
  }
  .review h2,
  .place-page h2,
  .moves h2 {
    margin-block: 0.75rem 0.5rem;
  }
  .draft-words,
  blockquote.draft-words {
    font-family: var(--serif);
    line-height: 1.6;
    margin: 0 0 0.75rem;
    max-inline-size: var(--measure);
  }
  blockquote.draft-words {
    border-inline-start: 3px solid var(--line);
    padding-inline-start: 1rem;
  }
  blockquote.draft-words p {
    margin: 0;
  }
  a.draft-words {
    display: block;
    color: inherit;
    text-decoration: none;
  }
  a.draft-words:hover {
    text-decoration: underline;
  }
  .laid sup {
    font-family: var(--sans);
    font-size: 0.7rem;
    font-weight: 600;
    padding-inline-start: 0.1rem;
    text-decoration: none;
  }
  .why .doubt,
  p.doubt {
    color: var(--doubt);
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .note {
    border-inline-start: 3px solid var(--line);
    padding-inline-start: 0.75rem;
    margin-block: 0.35rem;
  }
  .tick {
    display: inline-flex;
    gap: 0.4rem;
    align-items: center;
    vertical-align: middle;
    min-block-size: 1.5rem;
    cursor: pointer;
  }
  .tick input,
  .keys input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--accent);
  }
  .tick .mark {
    font-size: 0.8rem;
    border: 1px solid var(--line);
    border-radius: 3px;
    padding-inline: 0.3rem;
  }
  .together {
    font-size: 0.9rem;
    margin-block: 0.4rem;
  }
  .together .doubt {
    color: var(--doubt);
  }
  .bulk {
    border: 1px solid var(--line);
    border-radius: 4px;
    margin-block: 1.25rem;
    padding: 0.25rem 1rem 1rem;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr));
    gap: 0.5rem 1rem;
    align-items: end;
  }
  .bulk p {
    margin: 0;
  }
  .bulk .facts {
    grid-column: 1 / -1;
    margin: 0;
  }
  @media (min-width: 60rem) {
    .review {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .place-page {
      grid-template-columns: minmax(18rem, 2fr) minmax(0, 3fr);
    }
    .place-page .text-laid {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      max-block-size: 100vh;
      overflow-y: auto;
    }
    .place-page .proposal {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  @media print {
    .filters,
    .bulk,
    .moves,
    .keys,
    .tick input {
      display: none;
    }
    .place-page .text-laid {
      position: static;
      max-block-size: none;
      overflow: visible;
    }
  }
`;
