const literally = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((one, other) => other.length - one.length)
    .map((phrase) => phrase.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`))
    .join('|');

/** Letters with spaces between words: what is written with them stands whole. */
const spelled = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** The longest of some phrases at a place: linear, since none repeats anything. */
export const sourceOf = (phrases: readonly string[]): string => {
  const whole = phrases.filter((phrase) => spelled.test(phrase));
  const anywhere = phrases.filter((phrase) => !spelled.test(phrase));
  return `(?:${[
    ...(whole.length > 0 ? [String.raw`(?<!\p{L})(?:${literally(whole)})(?:(?<=['’])|(?!\p{L}))`] : []),
    ...(anywhere.length > 0 ? [literally(anywhere)] : []),
  ].join('|')})`;
};

export const anyOf = (phrases: readonly string[]): RegExp => new RegExp(sourceOf(phrases), 'giu');
