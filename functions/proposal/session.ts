import type { Conference } from '#conference/conference.ts';
import type { Outline } from '#draft/outline.ts';
import { isMark } from '#reference/mention.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import { within } from './within.ts';

/** The section that a half day of the programme of work considers, by words that name the half day. */
export type Sessions = (words: string) => string | null;

export const sessionsOf =
  (conference: Conference, outline: Outline, at: string): Sessions =>
  (words) =>
    namesMonth(words) || daysAhead(words) !== null ? sessionIn(words, conference, outline, at) : null;

/** « Pour la séance de ce matin », "for tomorrow afternoon": days from the day of arrival, or null. */
const daysAhead = (words: string): number | null => {
  const found = relativeDay.exec(words)?.[1];
  return found === undefined ? null : /^(?:demain|tomorrow)/iu.test(found) ? 1 : 0;
};

const relativeDay =
  /(?:^|\s)(?:pour|for|séance|session|meeting|réunion|débat)\s[^:\n]{0,30}?(ce matin|cet après-midi|demain|this morning|this afternoon|tomorrow)(?!\p{L})/iu;

const monthNames =
  /jan|feb|fév|mar|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|août|ago|sep|oct|nov|dec|déc|dic|[яфмаисонд][а-я]{2,}|يونيو|يونيه|حزيران|جوان|月/iu;

export const namesMonth = (words: string): boolean => monthNames.test(words);

/** Tokens of a line that is a half day and nothing else. */
const longestLine = 14;

/** "For 21 June PM", « Séance du 22 juin, matin : … »: what follows, on the line or below it, is for that half day. */
export const sessionLine = (
  paper: Paper,
  sentence: Sentence,
  sessions: Sessions,
): { readonly section: string; readonly isAll: boolean } | null => {
  if (!sentence.beginsLine) return null;
  let last = sentence.first;
  while (last < sentence.last && !isMark(paper.tokens[last], ':')) last += 1;
  const isAll = last >= sentence.last - 1;
  if ((isAll && !sentence.endsLine && last === sentence.last) || last - sentence.first > longestLine) return null;
  if (within(paper.verbs, { first: sentence.first, last }, (verb) => verb.first).length > 0) return null;
  const section = sessions(paper.text.slice(sentence.start, paper.tokens[last - 1]?.end));
  return section === null ? null : { section, isAll };
};

const halves: readonly (readonly [RegExp, 'am' | 'pm'])[] = [
  [/\b(?:am|a\.m\.|morning|matin|matinée|mañana)\b|утр|до обеда|первой половин|صباح|قبل الظهر|上午/iu, 'am'],
  [
    /\b(?:pm|p\.m\.|afternoon|après-midi|tarde)\b|после обеда|послеобед|вечер|дневн|второй половин|بعد الظهر|بعد ظهر|مساء|عصر|下午/iu,
    'pm',
  ],
];

/** "for 21 June PM": the session of that half day, if it considers one section alone. */
export const sessionIn = (words: string, conference: Conference, outline: Outline, at: string): string | null => {
  const text = words.replaceAll(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660));
  const ahead = daysAhead(text);
  const day =
    ahead === null
      ? /(?<!\d|(?!月)\p{L})([12]?\d|3[01])(?!\d|\s?月)/u.exec(text)?.[1]
      : Number(at.slice(8, 10)) + ahead;
  const half = halves.find(([form]) => form.test(text))?.[1];
  if (day === undefined || half === undefined) return null;
  const year = at.slice(0, 4);
  const sessions = conference.programmeOfWork.filter((session) => {
    const [date = '', time = ''] = session.start.split('T');
    return (
      date.startsWith(year) &&
      Number(date.slice(8)) === Number(day) &&
      (Number(time.slice(0, 2)) < 13 ? 'am' : 'pm') === half
    );
  });
  const sections = [...new Set(sessions.flatMap((session) => session.considers))].filter(
    (id) => outline.section(id) !== undefined,
  );
  const [only] = sections;
  return sections.length === 1 && only !== undefined ? only : null;
};
