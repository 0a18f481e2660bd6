/** What may stand behind a verb that has nothing to govern: "may go too", "can stay because …". Folded. */
export const addsAdverb: ReadonlySet<string> = new Set(
  'too also altogether entirely completely please pls well fully now then again thanks here there exactly тоже также полностью целиком категорически решительно пожалуиста'.split(
    ' ',
  ),
);

/** What goes on with something else. Folded. */
export const addsLittle: ReadonlySet<string> = new Set(
  [
    'and or but because since while whereas although though if unless',
    'и или но а поскольку если хотя',
    'where unchanged untouched intact unaltered',
  ].flatMap((line) => line.split(' ')),
);

const ours = 'us our my its this me';

/** Pairs of which the second decides: "may go from the text", "can stay in its place", "stays as it is". Folded. */
export const addsWith: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    in: `${ours} full the place draft that`,
    from: `${ours} the paragraph paragraphs para paras section i ii iii iv v both all each`,
    for: `${ours} the now`,
    by: ours,
    with: `${ours} it that them`,
    on: `${ours} it that`,
    as: `it they is drafted a superfluous redundant unnecessary well currently proposed`,
    at: 'all its this',
    to: `${ours} it that`,
  }).map(([first, second]) => [first, new Set(second.split(' '))]),
);
