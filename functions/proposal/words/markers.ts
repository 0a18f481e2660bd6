/** Words that number the parts of a paper, before a colon or a dash: « أولا: », « ثانيا – ». Folded. */
export const ordinalMarkers: ReadonlySet<string> = new Set(
  'اولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا اخيرا'.split(' '),
);

/** One letter that stands for a unit of the draft where a number follows. Folded. */
export const unitLetters: ReadonlySet<string> = new Set(['п', 'ч', 'р']);
