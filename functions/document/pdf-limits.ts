/**
 * How much of one PDF is read. Beyond a limit the rest is left alone and the reading says so; the file is kept whole.
 */

/** Pages: a whole draft with comments has 60 (HOSTILE F3). */
export const maxPages = 500;
/** Pieces of text of one page: a dense table has some 5,000. */
export const maxPieces = 50_000;
/** Characters of text of one PDF: a whole draft has 250,000. */
export const maxPdfText = 2_000_000;
/** Columns within columns: newspapers have one level, a table of proposals two. */
export const maxColumnDepth = 3;
/** Marks and notes laid over the pages that are told one by one. */
export const maxNotes = 1_000;
/** Characters of words that are quoted in a sentence for the secretariat. */
export const maxQuoted = 200;
/** Points under which nobody reads a letter: footnotes have 6 (HOSTILE F7). */
export const leastSize = 2;
/** Of the letters of a PDF, the part that may be unknown before all of it counts as scrambled (HOSTILE F4). */
export const mostUnknown = 0.1;
/** Of the letters of a PDF, the part that may be invisible before it counts as a scan with recognised text (HOSTILE F2). */
export const mostInvisible = 0.5;
