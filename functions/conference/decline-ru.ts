/** Genitive, dative, accusative, instrumental, prepositional of an ending; '' stands for the bare stem. */
type Cases = readonly [string, string, string, string, string];

const adjectives: readonly (readonly [RegExp, Cases])[] = [
  [/ая$/u, ['ой', 'ой', 'ую', 'ой', 'ой']],
  [/ое$/u, ['ого', 'ому', 'ое', 'ым', 'ом']],
  [/ые$/u, ['ых', 'ым', 'ые', 'ыми', 'ых']],
  [/(?<=[кгхжшщч])ие$/u, ['их', 'им', 'ие', 'ими', 'их']],
  [/ый$/u, ['ого', 'ому', 'ый', 'ым', 'ом']],
  [/(?<=[кгх])ий$/u, ['ого', 'ому', 'ий', 'им', 'ом']],
];

const nouns: readonly (readonly [RegExp, Cases])[] = [
  [/ия$/u, ['ии', 'ии', 'ию', 'ией', 'ии']],
  [/(?<=[кгхжшщч])а$/u, ['и', 'е', 'у', 'ой', 'е']],
  [/(?<=остров)а$/u, ['ов', 'ам', 'а', 'ами', 'ах']],
  [/а$/u, ['ы', 'е', 'у', 'ой', 'е']],
  [/я$/u, ['и', 'е', 'ю', 'ей', 'е']],
  [/(?<=рус)ь$/u, ['и', 'и', 'ь', 'ью', 'и']],
  [/ь$/u, ['я', 'ю', 'ь', 'ем', 'е']],
  [/й$/u, ['я', 'ю', 'й', 'ем', 'е']],
  [/ство$/u, ['ства', 'ству', 'ство', 'ством', 'стве']],
  [/ины$/u, ['ин', 'инам', 'ины', 'инами', 'инах']],
  [/ы$/u, ['ов', 'ам', 'ы', 'ами', 'ах']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, ['а', 'у', '', 'ом', 'е']],
];

const five = [0, 1, 2, 3, 4] as const;

const declined = (word: string, rules: readonly (readonly [RegExp, Cases])[]): string[] | null => {
  const rule = rules.find(([form]) => form.test(word.toLowerCase()));
  if (rule === undefined) return null;
  const stem = word.slice(0, word.length - (rule[0].exec(word.toLowerCase())?.[0].length ?? 0));
  return five.map((index) => stem + rule[1][index]);
};

/**
 * A Russian name in its other cases: «Российская Федерация» → «Российской Федерации» …, «Республика Молдова» →
 * «Республики Молдова» …. Its adjectives and its first noun are declined; what follows them stays as it is.
 */
export const declinedName = (name: string): string[] => {
  const words = name.split(' ');
  const forms: string[][] = [];
  for (const word of words) {
    if (!/^\p{Script=Cyrillic}[\p{Script=Cyrillic}-]+$/u.test(word)) return [];
    const adjective = words.length > 1 ? declined(word, adjectives) : null;
    const found = adjective ?? declined(word, nouns);
    if (found === null) return [];
    forms.push(found);
    if (adjective === null) break;
  }
  const rest = words.slice(forms.length);
  return [...new Set(five.map((index) => [...forms.map((cases) => cases[index] ?? ''), ...rest].join(' ')))];
};

/** An adjective in its other forms: «российский» → российская, российской, …. */
export const declinedAdjective = (adjective: string): string[] => {
  const stem = adjective.replace(/(?:ий|ый)$/u, '');
  if (stem === adjective || !/\p{Script=Cyrillic}$/u.test(stem)) return [];
  return ['ая', 'ой', 'ую', 'ого', 'ому', 'им', 'ом', 'ие', 'их', 'ими', 'ое'].map((ending) => stem + ending);
};
