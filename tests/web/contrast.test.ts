import { describe, expect, it } from 'vitest';
import { colours } from '#web/style/colours.ts';

const [light = '', dark = ''] = colours.split('@media (prefers-color-scheme: dark)');
const colourOf = (theme: string, name: string): string =>
  new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(theme)?.[1] ?? '';

/** WCAG 2.2, relative luminance. */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

describe.each([
  ['light', light],
  ['dark', dark],
])('in %s', (_, theme) => {
  it.each([
    ['ink', 'paper'],
    ['ink', 'raised'],
    ['ink', 'mark'],
    ['faint', 'paper'],
    ['faint', 'raised'],
    ['accent', 'paper'],
    ['accent', 'raised'],
    ['on-accent', 'accent'],
    ['added', 'added-tint'],
    ['deleted', 'deleted-tint'],
    ['deleted', 'paper'],
    ['doubt', 'doubt-tint'],
  ])('%s on %s can be read: 4.5 to 1 or better', (text, ground) => {
    expect(contrast(colourOf(theme, text), colourOf(theme, ground))).toBeGreaterThanOrEqual(4.5);
  });
});
