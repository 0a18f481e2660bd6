/**
 * How sure each way of finding a place is. The conference's review threshold cuts at 0.97: what lies above places itself.
 * The numbers are set from the evaluation, not from taste.
 */
export const sure = {
  /** Section and number written out. */
  explicit: 0.995,
  /** A section by its title. */
  named: 0.985,
  /** A heading or the subject line gives the section. */
  context: 0.988,
  /** A section named earlier in running text is still in force. */
  before: 0.965,
  fileName: 0.98,
  timetable: 0.978,
  /** One section alone has such a number. */
  onlyOne: 0.982,
  /** Quoted words stand in one of the candidates alone. */
  wording: 0.978,
  /** A factor: a number without the word "paragraph". */
  bare: 0.993,
  /** A factor: "the latter" of those named together. */
  singled: 0.99,
  /** A factor: a word that counts remarks as well as paragraphs. */
  doubted: 0.95,
} as const;
