/** What joins words of which either will do. Folded. */
export const either: ReadonlySet<string> = new Set('or ou o u или либо او واما 或'.split(' '));

/** What stands before each of them: "either … or", « soit … soit », 要么……要么. Folded. */
export const paired: ReadonlySet<string> = new Set('either soit sea bien либо اما 么'.split(' '));

/** What says beside them that both are meant: "and/or". Folded. */
export const both: ReadonlySet<string> = new Set('and et y e и 和 及'.split(' '));
