/**
 * Letters as they are typed. A PDF holds Arabic letters in the shapes that they take on paper (initial, medial, final)
 * and ligatures as one sign; NFKC takes them back, and here it is asked of these signs alone, since of others it would
 * change what was written (m² → m2).
 */
export const asTyped = (text: string): string =>
  text
    .replace(/[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc\u2f00-\u2fdf\uf900-\ufaff]+/gu, (forms) =>
      forms.normalize('NFKC'),
    )
    .replace(/[\u200b\ufeff]/gu, '')
    .replace(/\p{Cc}/gu, (sign) => (isSpace(sign) ? sign : ''));

/** Of the letters of a text, the part that stands for nothing known: private use, replacement, control (HOSTILE F4). */
export const unknownPart = (text: string): number => {
  const letters = text.replace(/\s+/gu, '').length;
  const unknown = text.match(/[\p{Co}\ufffd\p{Cc}]/gu)?.filter((sign) => !isSpace(sign)).length ?? 0;
  return letters === 0 ? 0 : unknown / letters;
};

const isSpace = (sign: string): boolean => /^\s$/u.test(sign);
