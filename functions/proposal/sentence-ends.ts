import { mostLeaders } from './leaders.ts';
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
  const word = tokens[at - 2];
  if (leadsFromNumber(tokens, at - 2)) return false;
  if (!token.spaced || word === undefined || abbreviations.has(word.norm)) return false;
  return token.kind === 'number' || /^\p{Ll}/u.test(token.text) ? beginsEntry(tokens, at, word) : true;
};

/** "84 ..... keep": full stops that lead from a line's number to what is said of it. */
const leadsFromNumber = (tokens: readonly Token[], last: number): boolean => {
  let at = last;
  while (last - at < mostLeaders && isMark(tokens[at], '.')) at -= 1;
  return at < last && tokens[at]?.kind === 'number' && (at === 0 || tokens[at]?.breaks !== 0);
};

/** "fine w us. para 29 pls add …", "4 stays. 5, we take out …": in haste the next place begins without a capital. */
const beginsEntry = (tokens: readonly Token[], at: number, word: Token): boolean => {
  if (word.kind !== 'word' || word.norm.length < 2) return false;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind === 'number') return isMark(next, ',:') && next?.spaced === false && tokens[at + 2]?.spaced === true;
  const number = isMark(next, '.') ? tokens[at + 2] : next;
  return units.has(token?.norm ?? '') && number?.kind === 'number';
};

/** What a place begins with where nobody writes capitals. Folded. */
const units: ReadonlySet<string> = new Set(
  'para paras paragraph paragraphs par parag paragraphe paragraphes parrafo parrafos section sec pp op п пп пункт пункты'.split(
    ' ',
  ),
);
