/** What one form may hold. The queue's reader, the table's items and the letter that answers all stay far from theirs. */
export const limits = {
  rows: 200,
  /** One paragraph as it should read; the longest of Draft 2 has some 1,000 characters. */
  words: 20_000,
  /** Some forty printed pages; longer texts come as a file. */
  text: 200_000,
  /** Names and addresses. */
  line: 200,
  /** RFC 5321: an address in an envelope. */
  address: 254,
  /** Megabytes through the function: Lambda takes 6 MB, and files come in base64 (PITFALLS 6.10). */
  filesHereMb: 4,
  /** Bytes of a file's name in an object key; a path segment takes 255 on most systems, and some add an ending. */
  fileName: 180,
} as const;

export const megabyte = 1_000_000;
export const filesHereBytes = limits.filesHereMb * megabyte;
