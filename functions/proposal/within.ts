/** In a list in order, the index of the first whose key is not below this; found by halving, so that long papers stay linear. */
export const firstFrom = <Thing>(things: readonly Thing[], key: number, keyOf: (thing: Thing) => number): number => {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && keyOf(thing) < key) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Lists in order: those whose key lies in the sentence. */
export const within = <Thing>(
  things: readonly Thing[],
  range: { first: number; last: number },
  keyOf: (thing: Thing) => number,
): Thing[] => {
  const found: Thing[] = [];
  for (let at = firstFrom(things, range.first, keyOf); at < things.length; at += 1) {
    const thing = things[at];
    if (thing === undefined || keyOf(thing) >= range.last) break;
    found.push(thing);
  }
  return found;
};
