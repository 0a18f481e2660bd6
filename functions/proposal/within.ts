/** Lists in order: those whose key lies in the sentence, found by halving so that long papers stay linear. */
export const within = <Thing>(
  things: readonly Thing[],
  range: { first: number; last: number },
  keyOf: (thing: Thing) => number,
): Thing[] => {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && keyOf(thing) < range.first) low = middle + 1;
    else high = middle;
  }
  const found: Thing[] = [];
  for (let at = low; at < things.length; at += 1) {
    const thing = things[at];
    if (thing === undefined || keyOf(thing) >= range.last) break;
    found.push(thing);
  }
  return found;
};
