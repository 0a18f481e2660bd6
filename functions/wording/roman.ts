const numerals: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 1 → `i`, 4 → `iv`, 3999 → `mmmcmxcix`, as lists count; what has no such numeral stays in figures. */
export const romanCount = (value: number): string => {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  let text = '';
  for (const [worth, numeral] of numerals)
    while (left >= worth) {
      text += numeral;
      left -= worth;
    }
  return text;
};
