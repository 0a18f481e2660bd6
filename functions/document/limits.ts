/**
 * How much of one document is read. A mail brings 40 MB at most, but a document is a zip: what it unpacks to is counted
 * while it is unpacked, because the sizes that it states are the sender's words (HOSTILE E1).
 */

/** Bytes that all parts of one document may unpack to; a 600-page report with pictures has some 60 MB. */
export const maxUnpacked = 200 * 1024 * 1024;
/** Unpacked bytes for one packed byte; XML that Word writes packs to between a tenth and a fortieth. */
export const maxRatio = 100;
/** Bytes that every part may unpack to whatever its ratio: a long table of empty cells packs better than a bomb, and does no harm. */
export const harmlessUnpacked = 16 * 1024 * 1024;
/** Entries of one zip; a document with 1,000 pictures has below 2,100. */
export const maxZipEntries = 10_000;
/** Elements within elements; tables within tables within text boxes reach 60. */
export const maxXmlDepth = 300;
/** Elements of one part; 10 MB of tracked changes has 250,000, and each costs some 300 bytes of memory. */
export const maxXmlElements = 1_500_000;
/** Styles based on styles; Word itself goes no deeper than ten or so, and a ring has no end. */
export const maxStyleChain = 50;
/** Levels of a list (ECMA-376 17.9.6: nine). */
export const listLevels = 9;
/** Pieces of one kind that are named one by one in a document's problems; the rest are counted. */
export const maxNamedPieces = 5;
