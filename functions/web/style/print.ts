import { css } from './css.ts';

/** A clean document on paper. */
export const print = css`
  @media print {
    :root {
      --paper: #ffffff;
      --raised: #ffffff;
      --ink: #000000;
      --faint: #444444;
      --line: #999999;
      --accent: #000000;
    }
    nav,
    button,
    .button,
    .skip,
    .outline,
    .contribute,
    .actions,
    .neighbours,
    .who,
    .hands,
    .way-on,
    .keys,
    footer {
      display: none;
    }
    main,
    main.wide,
    main.measure,
    .text {
      max-inline-size: none;
      padding: 0;
    }
    .inline select {
      appearance: none;
      border: 0;
      padding: 0;
      font-weight: 600;
    }
    .top,
    h1 {
      margin-inline: 0;
      padding-inline: 0;
    }
    .proposal,
    .rows > li,
    tr {
      break-inside: avoid;
    }
    .beside {
      display: block;
    }
    .place {
      grid-template-columns: 5rem minmax(0, 1fr);
      column-gap: 1rem;
      break-inside: avoid;
    }
    .place > :not(.margin) {
      grid-column: 2;
    }
    .place.section,
    .place.heading {
      break-after: avoid;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
  }
`;
