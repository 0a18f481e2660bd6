type Spellings = readonly (readonly string[])[];

/** One to nine as counted: alone, and before "ten" and the tens. */
const ones = [
  ['واحد', 'واحدة', 'إحدى', 'أحد'],
  ['اثنان', 'اثنين', 'اثنتان', 'اثنتين', 'اثنا', 'اثني', 'اثنتا', 'اثنتي'],
  ['ثلاثة', 'ثلاث'],
  ['أربعة', 'أربع'],
  ['خمسة', 'خمس'],
  ['ستة', 'ست'],
  ['سبعة', 'سبع'],
  ['ثمانية', 'ثماني', 'ثمان'],
  ['تسعة', 'تسع'],
];
/** « فقرة واحدة » is one paragraph, not the first. */
const alone = [['واحد'], ...ones.slice(1)];
/** First to ninth, with their feminine; "first" before ten and the tens is another word. */
const ordinalOnes = [
  ['حادي', 'حادية'],
  ['ثاني', 'ثانية'],
  ['ثالث', 'ثالثة'],
  ['رابع', 'رابعة'],
  ['خامس', 'خامسة'],
  ['سادس', 'سادسة'],
  ['سابع', 'سابعة'],
  ['ثامن', 'ثامنة'],
  ['تاسع', 'تاسعة'],
];
const tens = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const ten = ['عشر', 'عشرة'];

const combined = (value: number, small: Spellings, alone: Spellings, article: readonly string[]): string[] => {
  const unit = value % 10;
  const row = small[unit - 1] ?? [];
  if (value < 10) return article.flatMap((the) => (alone[value - 1] ?? []).map((word) => the + word));
  if (value === 10) return [];
  if (value < 20) return article.flatMap((the) => row.flatMap((word) => ten.map((teen) => `${the}${word} ${teen}`)));
  const stem = tens[Math.floor(value / 10) - 2] ?? '';
  const round = [`${stem}ون`, `${stem}ين`];
  return article.flatMap((the) =>
    unit === 0
      ? round.map((word) => the + word)
      : row.flatMap((word) => round.map((word2) => `${the}${word} و${the}${word2}`)),
  );
};

/** عشرة, اثنتا عشرة, خمس وعشرون: cardinals, in both genders and all cases. */
export const countedInArabic = (last: number): Spellings =>
  Array.from({ length: last }, (_, index) =>
    index === 9 ? [...ten, 'العشرة', 'العشر'] : combined(index + 1, ones, alone, ['', 'ال']),
  );

const firsts = ['الأول', 'الأولى', 'أولا', 'أول', 'أولى', 'الأوليان', 'الأوليين', 'الأولان', 'الأولين'];
const adverbs = ['ثانيا', 'ثالثا', 'رابعا', 'خامسا', 'سادسا', 'سابعا', 'ثامنا', 'تاسعا', 'عاشرا'];

/** الأولى, الثانية عشرة, الخامسة والعشرين: ordinals; the round tens are spelt as the cardinals and are left to these. */
export const ordinalsInArabic = (last: number): Spellings =>
  Array.from({ length: last }, (_, index) => {
    const value = index + 1;
    if (value === 1) return firsts;
    const adverb = adverbs[value - 2] ?? null;
    const plain =
      value === 10
        ? ['عاشر', 'عاشرة', 'العاشر', 'العاشرة']
        : value > 10 && value % 10 === 0
          ? []
          : combined(value, ordinalOnes, ordinalOnes, ['', 'ال']);
    return adverb === null ? plain : [...plain, adverb];
  });
