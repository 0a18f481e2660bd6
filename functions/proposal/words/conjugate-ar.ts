/** Every form of the first list before every form of the next ones. */
export const each = (...lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>((all, list) => all.flatMap((one) => list.map((next) => `${one} ${next}`.trim())), ['']);

/** What a verb or its noun is done to, written onto it: it, him, her, both, them. */
const objects = ['', 'ه', 'ها', 'هما', 'هم'];

/** The folding takes "and" off longer words only; shorter ones are listed with it. */
const longestBare = 3;
const withAnd = (form: string): string[] => (form.length <= longestBare ? [form, `و${form}`] : [form]);

/** The letter before an ending: إضافة → إضافتها, إلغاء → إلغائها, إلغاؤها. */
const stemsBefore = (noun: string): string[] => {
  if (noun.endsWith('ة')) return [`${noun.slice(0, -1)}ت`];
  if (noun.endsWith('اء')) return [noun, `${noun.slice(0, -1)}ئ`, `${noun.slice(0, -1)}ؤ`];
  return [noun];
};

/**
 * The noun of a verb as an instruction bears it: حذف, بحذف, لحذف, الحذف, حذفها, بحذفها … The article and a longer
 * word's "and" are taken off by the folding.
 */
export const deed = (...nouns: readonly string[]): string[] =>
  nouns.flatMap((noun) => {
    const [first = '', ...rest] = noun.split(' ');
    const behind = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
    const bound =
      rest.length === 0 ? stemsBefore(first).flatMap((stem) => objects.slice(1).map((one) => stem + one)) : [];
    return [
      ...new Set(
        [first, ...bound]
          .flatMap((form) => [...withAnd(form), `ب${form}`, `ل${form}`])
          .concat(rest.length === 0 ? [`ال${first}`, `بال${first}`, `لل${first}`] : [])
          .map((form) => form + behind),
      ),
    ];
  });

/** What stands before a stem of the present: we, he, she, I (and the imperative). */
const persons = ['ن', 'ي', 'ت', 'أ'];
/** The same with "shall" and "let". */
const wishing = ['سن', 'سي', 'ست', 'لن', 'لي', 'لت'];
/** What stands behind it for two or more. */
const numbers = ['ان', 'ا', 'ون', 'وا'];

/** A verb's present by its stem, active and passive alike, with an object or without: حذف → نحذف, تُحذف, يحذفها, لتحذف, احذفوا. */
export const present = (...stems: readonly string[]): string[] =>
  stems.flatMap((stem) => {
    const [first = '', ...rest] = stem.split(' ');
    const behind = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
    const isOpen = /[ىيو]$/u.test(first);
    const endings = [...objects.slice(1), ...(isOpen ? [] : numbers)];
    return [
      ...new Set([
        ...persons.flatMap((person) =>
          ['', ...(rest.length === 0 ? endings : [])].flatMap((ending) => withAnd(person + first + ending)),
        ),
        ...wishing.flatMap((wish) =>
          ['', ...(rest.length === 0 ? ['ه', 'ها', ...(isOpen ? [] : ['ا'])] : [])].map(
            (ending) => wish + first + ending,
          ),
        ),
      ]),
    ].map((form) => form + behind);
  });

/** A noun with the possessives of whoever speaks: مقترح → مقترحنا, مقترحه, مقترحها, مقترحهم, مقترحي. */
export const owned = (...nouns: readonly string[]): string[] =>
  nouns.flatMap((noun) =>
    stemsBefore(noun).flatMap((stem) => ['نا', 'ه', 'ها', 'هم', 'ي', 'كم'].map((whose) => stem + whose)),
  );

/** Words with the prepositions that Arabic writes onto them. */
export const led = (...words: readonly string[]): string[] => words.flatMap((word) => [word, `ب${word}`, `ل${word}`]);
