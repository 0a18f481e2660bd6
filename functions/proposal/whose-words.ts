import type { People } from './people.ts';

/** Names behind these belong to somebody else: "the proposal of Norway", "as suggested by France". */
const othersWords =
  /(?:proposal|proposals|amendment|amendments|suggestion|suggested|proposed|position|statement|intervention|made|language|support|supports|thank|with|and|by|par|like|proposition|amendement|déclaration|soutien|avec|propuesta|предложение|предложения|выступление|выступления|заявление|заявления|заявлению|выступлению|поддерживает|поддерживаем|بيان|支持|赞同|附议)$/iu;
const between = new Set(['of', 'by', 'from', 'to', 'the', 'de', 'du', 'des', 'par', 'la', 'le', "l'", 'l’', 'del']);

/** What stands before a name says that the words are another's. */
export const isOthers = (before: string): boolean => {
  for (const word of before.trim().split(/\s+/u).reverse()) {
    if (othersWords.test(word)) return true;
    if (!between.has(word.toLowerCase())) return false;
  }
  return false;
};

/** "submitted by Indonesia", « présenté par la Côte d'Ivoire »: who hands the paper in. */
export const isSubmitter = (before: string): boolean => {
  const words = before.toLowerCase().trim().split(/\s+/u);
  while (words.length > 0 && between.has(words.at(-1) ?? '') && words.at(-1) !== 'by' && words.at(-1) !== 'par')
    words.pop();
  return submitted.has(words.slice(-2).join(' ').replace(/^[([]/u, ''));
};

const submitted = new Set([
  'submitted by',
  'presented by',
  'transmitted by',
  'présenté par',
  'présentée par',
  'soumis par',
  'soumise par',
  'transmis par',
]);

/** « Dans notre contribution du 18 juin (Roumanie, … », "our comments of yesterday (Kenya)": whose they were. */
export const isOwnSubmission = (line: string): boolean =>
  line.endsWith('(') &&
  possessive.test(
    (
      line
        .slice(0, -1)
        .split(/[.;:()]/u)
        .at(-1) ?? ''
    ).slice(-longestSubmission),
  );

/** UTF-16 units of "our contribution of 18 June". */
const longestSubmission = 48;
const possessive = /\b(?:our|my|notre|nos|mes|nuestr[ao]s?)\s/iu;

/** UTF-16 units between "presents its compliments to" and whom a note verbale is addressed to. */
const addressing = 60;
const compliments =
  /(?:presents? (?:its|their|his|her) compliments to|présente(?:nt)? (?:ses|leurs) compliments (?:à|au|aux)|(?:saluda (?:muy )?atentamente|presenta (?:sus|los) (?:atentos )?saludos) (?:a|al)|свидетельствует (?:сво[её] )?уважение|تهدي أطيب تحياتها إلى|向)/giu;

/** Whom a note verbale greets, and so never who speaks. */
export const addresseesIn = (own: string, people: People): string[] =>
  [...own.slice(0, opening).matchAll(compliments)].flatMap(({ index, 0: words }) => {
    const end = index + words.length;
    // 谨向秘书处致意: 向 alone is "to".
    if (words === '向' && !own.slice(end, end + addressing).includes('致意')) return [];
    const [first] = people.within(end, end + addressing);
    return first?.delegation === null || first === undefined ? [] : [first.delegation];
  });

/** UTF-16 units in which a note verbale does so. */
const opening = 1_500;
