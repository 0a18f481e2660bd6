/** Prepositions and articles before a bare number. Folded. */
export const leadIns: ReadonlySet<string> = new Set(
  [
    'в во по к ко из на с со после перед о об для за от у под при насчет',
    'with into after before and in for on of to from',
    'avec dans pour sur au du le les apres avant en',
    'con por para sobre al del el los tras',
  ].flatMap((line) => line.split(' ')),
);

/** What joins two statements, beside a comma. Folded. */
export const joining: ReadonlySet<string> = new Set('and et y и'.split(' '));

/** "In paragraph 40, “x” adds nothing": nothing but its place stands before the words. Folded. */
export const leadingIn: ReadonlySet<string> = new Set('in on at for the au aux a dans pour sur en el para'.split(' '));

/** The last word of « tout ce qui suit « x » »: without a colon, what stands behind the words. Folded. */
export const following: ReadonlySet<string> = new Set('follows follow suit sigue следует'.split(' '));
