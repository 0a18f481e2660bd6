/**
 * How much of one message is read. Beyond a limit the rest is left alone and the record says so; the raw mail is kept
 * whole. SES takes 40 MB a message, so that is the size everything here has to survive.
 */

/** Bytes of one mail: what SES takes, and so what everything behind it was made for (HOSTILE A14). */
export const maxMailBytes = 40 * 1024 * 1024;
/** Megabytes of files that a sender is told he may put into one mail: written for the way, they take a good third more. */
export const filesInMailMb = 25;
/** Bytes of a line between two messages of an mbox file: an address has 320 at most, a time some 40. */
export const maxSeparatorLine = 500;
/** Parts of one message: ordinary mail has below 50, a mailing of 500 files is already abuse (HOSTILE A1). */
export const maxParts = 1000;
/** Multiparts within multiparts; mail clients write four or five (HOSTILE A2). */
export const maxDepth = 100;
/** Multiparts whose boundary is not the one they name and is looked for: each look reads the mail again. */
export const maxGuessedBoundaries = 20;
/** Messages within messages, as forwarded "as attachment" (HOSTILE A3). */
export const maxNestedMessages = 10;
/** Header block of one message or part (HOSTILE B1). */
export const maxHeaderBytes = 2 * 1024 * 1024;
/** Fields of one header block. */
export const maxHeaderFields = 10_000;
/** Characters of one header value that are kept. */
export const maxHeaderValue = 64 * 1024;
/** Characters of a file's name: what file systems take; longer names lose their middle (HOSTILE E14). */
export const maxFileName = 255;
/** Characters of one address field: some 400 addresses. The address parser is quadratic (50,000 addresses took 6.5 s). */
export const maxAddressField = 16 * 1024;
/** Elements within elements in HTML; beyond it only the tags are taken out (HOSTILE D4). */
export const maxHtmlDepth = 512;
/** Characters of text one message may give; a whole draft with comments has 250,000. */
export const maxTextLength = 5_000_000;
/** Bytes of a text or web page that came as a file and is read; a whole draft as a page of Word has some 1,500,000. */
export const maxTextFile = 2_000_000;
/** Characters of a line that is looked at for quotation headers: real ones have below 500 (HOSTILE G2). */
export const maxMarkerLine = 1000;
/** Characters of style sheets that one mail may bring; newsletters have some 60,000. */
export const maxStyleSheet = 200_000;
/** Looks of words that are told apart in one mail; a Word page pasted into Outlook has some 30. */
export const maxLooks = 900;
/** Signatures, and seals, of one mail that are verified; real mail has up to five, and each costs a look-up. */
export const maxSignatures = 10;
/** Bytes of a header whose signatures are verified: real ones have below 30,000; the verifier's time grows with the square. */
export const maxSignedHeader = 64 * 1024;
/** Bytes of the longest line of a mail whose signatures are verified: SMTP allows 1,000, and the verifier copies a line for each 64 kB of it. */
export const maxSignedLine = 1024 * 1024;
/** Milliseconds for all look-ups of one mail together: name servers answer within one second or are not there. */
export const maxLookUpMs = 5_000;
/** Different documents of one mail that are read; delegations send three, and each is read in a process of its own (HOSTILE E15). */
export const maxDocuments = 20;
