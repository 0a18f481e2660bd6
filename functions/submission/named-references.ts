import type { Message } from '#mail/message.ts';
import { wordsOf } from '#mail/spans.ts';
import { referenceOf } from './reference.ts';

/** UTF-16 units of a mail in which references are looked for. */
const looked = 100_000;

/** References that a mail's own words name at most: more are a list, and none of them is meant. */
const most = 50;

/** The submissions that the sender's own words name, each once, in order: `RC3/0147`, also `RC3-147` and `RC3/0147/3`. */
export const namedInWords = ({ body }: Pick<Message, 'body'>, prefix: string): string[] =>
  referencesIn(wordsOf('own', body.text, body.spans).slice(0, looked), prefix);

/** The submissions that the subject names: a reply keeps the subject of our letter, and its reference with it. */
export const namedInSubject = ({ subject }: Pick<Message, 'subject'>, prefix: string): string[] =>
  referencesIn((subject ?? '').slice(0, looked), prefix);

const referencesIn = (text: string, prefix: string): string[] => {
  const found = text.matchAll(new RegExp(`\\b${prefix}[/-](\\d{1,9})(?!\\d)`, 'giu'));
  const numbers = [...found].map(([, digits]) => Number(digits)).filter((number) => number > 0);
  return [...new Set(numbers)].slice(0, most).map((number) => referenceOf(prefix, number));
};
