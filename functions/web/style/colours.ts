import { css } from './css.ts';

/** Ink on paper and one accent, in light and in dark; every pair of text and ground has 4.5:1 at least. */
export const colours = css`
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
`;
