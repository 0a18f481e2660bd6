/**
 * Characters of the fonts whose letters are pictures (17.3.3.30: `w:char` is a code of the font, often moved to U+F000).
 * Only what delegations type into text: bullets, boxes, ticks, and Greek and mathematical signs.
 */
const symbolFont =
  '22∀24∃27∋2A∗2D−40≅41Α42Β43Χ44Δ45Ε46Φ47Γ48Η49Ι4BΚ4CΛ4DΜ4EΝ4FΟ50Π51Θ52Ρ53Σ54Τ55Υ57Ω58Ξ59Ψ5AΖ61α62β63χ64δ65ε66φ67γ68η69ι6Bκ6Cλ6Dμ6Eν6Fο70π71θ72ρ73σ74τ75υ77ω78ξ79ψ7AζA3≤A5∞ABA↔ACACB1±B3≥B4×B7•B9≠BB≈DB⇔DE⇒AC←AE→';
const wingdings = '6Cl●6En■6F□70❑71❑76❖9F•A7▪A8◻FC✔FB✘FD☒FE☑E0→DF←';

const tableOf = (pairs: string): ReadonlyMap<number, string> =>
  new Map(
    [...pairs.matchAll(/([0-9A-F]{2})(\P{ASCII})/gu)].map(([, code, sign]) => [
      Number.parseInt(code ?? '', 16),
      sign ?? '',
    ]),
  );

const fonts: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  ['symbol', tableOf(symbolFont)],
  ['wingdings', tableOf(wingdings)],
]);

/** The character that a reader sees; of an unknown font's own area the code itself, so that nothing vanishes. */
export const symbol = (font: string, code: string): string => {
  const number = /^[0-9a-f]{1,6}$/iu.test(code) ? Number.parseInt(code, 16) : Number.NaN;
  if (Number.isNaN(number) || number === 0 || number > 0x10ffff) return '';
  const inFont = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number;
  const known = fonts.get(font.toLowerCase())?.get(inFont);
  if (known !== undefined) return known;
  if (inFont !== number && inFont >= 0x20 && inFont < 0x7f) return String.fromCodePoint(inFont);
  return number >= 0xd800 && number <= 0xdfff ? '\ufffd' : String.fromCodePoint(number);
};
