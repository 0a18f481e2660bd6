/** The look of the page: ink on paper, marks that are more than a colour, logical sides so that right-to-left is free. */
export const paperCss = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1c1e21; --faint: #5a5f66; --line: #d8d3c7; --accent: #0b5c8f;
  --added: #12653a; --added-tint: #e3f3e8; --deleted: #9b2226; --deleted-tint: #fbe6e4;
  --shade-1: #e7f0f6; --shade-2: #c5ddeb; --shade-3: #9cc5dd; --shade-4: #6ba8cb; --on-shade: #1c1e21; }
@media (prefers-color-scheme: dark) { :root { --paper: #16181b; --ink: #e9e6df; --faint: #a7a9ad; --line: #3a3e44;
  --accent: #7fbfea; --added: #8ed8aa; --added-tint: #15301f; --deleted: #f3a5a0; --deleted-tint: #3b1c1b;
  --shade-1: #1c2b36; --shade-2: #203c4f; --shade-3: #245069; --shade-4: #2a6585; --on-shade: #f4f1ea; } }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.6; font-size: 17px;
  font-family: 'Source Serif 4', Charter, 'Bitstream Charter', Georgia, 'Noto Serif', 'Noto Naskh Arabic', 'Noto Serif SC', serif; }
main { max-width: 46rem; margin-inline: auto; padding: 1.5rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin-block: 1rem 0.25rem; }
h2 { font-size: 1.4rem; margin-block: 3rem 0.75rem; padding-block-start: 0.75rem; border-block-start: 2px solid var(--accent); }
h3 { font-size: 1.2rem; margin-block: 2rem 0.5rem; } h4, h5, h6 { font-size: 1rem; margin-block: 1.5rem 0.5rem; }
.symbol { overflow-wrap: anywhere; text-align: end; color: var(--faint); font-variant-numeric: tabular-nums; }
.subtitle { font-size: 1.1rem; margin-block: 0 1.25rem; } .fact { margin-block: 0.2rem; }
.paragraph { position: relative; padding-inline-start: 4.5rem; margin-block: 1.25rem 0.5rem; }
.paragraph > .label { position: absolute; inset-inline-start: 0; color: var(--faint); font-variant-numeric: tabular-nums; }
.delegation { margin: 0.9rem 0 0.15rem; padding-inline-start: 4.5rem; }
.words { margin-block: 0.15rem 0.4rem; margin-inline-start: 4.5rem; padding-inline-start: 0.9rem; border-inline-start: 3px solid var(--accent); }
.words[dir] { text-align: start; } .remark { margin-block: 0.15rem; padding-inline-start: 5.4rem; font-size: 0.9rem; }
.faint { color: var(--faint); }
del { text-decoration: line-through; color: var(--deleted); background: var(--deleted-tint); }
ins { text-decoration: underline; font-weight: bold; color: var(--added); background: var(--added-tint); }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.scroll { overflow-x: auto; margin-block: 1.25rem; } .scroll:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; inline-size: 100%; font-family: system-ui, sans-serif; font-size: 0.85rem; line-height: 1.4; }
caption { text-align: start; font-weight: bold; padding-block-end: 0.4rem; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; } tbody th { font-weight: normal; }
.number { text-align: center; font-variant-numeric: tabular-nums; } .line { display: block; }
.shade-1 { background: var(--shade-1); } .shade-2 { background: var(--shade-2); } .shade-3 { background: var(--shade-3); }
.shade-4 { background: var(--shade-4); } [class*='shade-']:not(.shade-0) { color: var(--on-shade); }
a { color: var(--accent); } .notes { font-size: 0.85rem; border-block-start: 1px solid var(--line); margin-block-start: 3rem; padding-block-start: 1rem; }
@media print { body { background: none; font-size: 11pt; } main { max-width: none; padding: 0; } h2, h3, h4, h5, h6, .delegation { break-after: avoid; }
  [class*='shade-'], del, ins { print-color-adjust: exact; } .scroll { overflow: visible; } }
@media (max-width: 36rem) { .paragraph { padding-inline-start: 3.25rem; } .delegation { padding-inline-start: 1rem; } .words { margin-inline-start: 1rem; } .remark { padding-inline-start: 1.9rem; } }
`;
