/** Prepositions that end a range as well as they say where: «с 20 до 23». Folded. */
export const alsoTo: ReadonlySet<string> = new Set(['до']);

/** What opens one: "paragraphs from 20 to 23", «пункты с 20 по 23». Folded. */
export const rangeOpeners: ReadonlySet<string> = new Set(['from', 'с', 'со', 'от', 'начиная']);

/** A unit named as one alone, so that "to" leads from it to another: « الفقرة 12 إلى الفقرة 13 ». Folded. */
export const oneAlone: ReadonlySet<string> = new Set(['فقره']);

/** Before the first of a range. Folded. */
export const fromWords: ReadonlySet<string> = new Set(['من', 'ومن', 'ابتداء', 'بدءا']);
