import { isMark } from '#reference/mention.ts';
import type { Quotation } from '#reference/quotations.ts';
import type { Token } from '#reference/tokens.ts';

const abbreviations = new Set([
  'para',
  'paras',
  'par',
  'pars',
  'sec',
  'sect',
  'op',
  'pp',
  'no',
  'nos',
  'art',
  'cf',
  'st',
  'mr',
  'mrs',
  'ms',
  'dr',
  'al',
  'chap',
  'p',
  'e',
  'i',
  'g',
  'parag',
  'rev',
  'res',
  'vs',
  'approx',
  'amb',
  'paragr',
  'parr',
  'parrs',
  'secc',
  ...[
    'pfo',
    'pfos',
    'parag',
    'apdo',
    'apdos',
    'cap',
    'pag',
    'pags',
    'sr',
    'sra',
    'sres',
    'excmo',
    'excma',
    'ud',
    'uds',
    'nums',
    'ej',
    'vid',
    'pto',
    'ptos',
    'emb',
  ],
  'num',
  'п',
  'пп',
  'разд',
  'подп',
  'абз',
  'см',
  'ст',
  'стр',
  'т',
  'гл',
  'ср',
  'напр',
  'подразд',
  'парагр',
  'предл',
  'резол',
  'рез',
  'доб',
  'тел',
  'ч',
  'им',
  'm',
  'mme',
  's',
  'del',
  'h',
  'lit',
  'etc',
  'n',
]);

/** Whether a sentence ended with the token before `at`. */
export const endsSentence = (
  tokens: readonly Token[],
  at: number,
  quotation: Quotation | undefined,
  text: string,
): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (
    token === undefined ||
    before === undefined ||
    (quotation === undefined && !isMark(before, ';!?.')) ||
    !(token.spaced || token.kind === 'mark' || /\p{Script=Han}/u.test(token.text))
  )
    return false;
  if (quotation !== undefined) {
    // “… of arms.” The next sentence.
    const last = text.charAt(quotation.innerEnd - 1);
    return '.!?'.includes(last) && /^\p{Lu}/u.test(token.text) && token.spaced;
  }
  if (isMark(before, ';') || (isMark(before, '!?') && token.spaced)) return true;
  if (before.norm !== '.' || before.kind !== 'mark') return false;
  if (before.text === '。') return true;
  if (!token.spaced || token.kind === 'number' || /^\p{Ll}/u.test(token.text)) return false;
  const word = tokens[at - 2];
  if (word === undefined) return false;
  return !abbreviations.has(word.norm);
};
