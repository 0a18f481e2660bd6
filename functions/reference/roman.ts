const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman numeral in canonical form, or null. */
export const romanValue = (text: string): number | null => {
  const letters = text.toLowerCase();
  if (!/^[ivxlc]{1,8}$/u.test(letters)) return null;
  let value = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const digit = romanDigits[letters.charAt(at)] ?? 0;
    value += digit < (romanDigits[letters.charAt(at + 1)] ?? 0) ? -digit : digit;
  }
  return roman(value).toLowerCase() === letters ? value : null;
};

const romanRows: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

export const roman = (value: number): string => {
  let rest = value;
  let text = '';
  for (const [size, letters] of romanRows)
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  return text;
};
