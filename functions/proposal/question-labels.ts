/**
 * "> Question 3: …", « > السؤال الثالث: », > 问题三：…: a list of questions as one whose lines begin with "3)", each letter where
 * it was.
 */
export const asNumbered = (text: string): string =>
  text.replaceAll(labels, (label: string, open: string, one?: string, other?: string) => {
    const number = numberOf((one ?? other ?? '').trim());
    return number === null ? label : open + `${number})`.padStart(label.length - open.length);
  });

const nouns = 'questions?|q|preguntas?|вопрос|السؤال|سؤال|س|问题|提问|問題|问|題目';
const numberSigns = 'n\\s?[°ºo]\\.?|n\\.\\s?[°ºo]|no\\.|number|número|numéro|№|#|رقم';
const figures = '\\d{1,2}|[٠-٩]{1,2}|[一二三四五六七八九十]{1,3}|\\p{Script=Arabic}{4,8}';

const labels = new RegExp(
  `^([ \\t>＞›»]{0,12})(?:(?:${nouns})[ \\t]{0,2}(?:(?:${numberSigns})[ \\t]{0,2})?(${figures})|第(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:题|問|问|个问题|項問題))[ \\t]{0,2}[:：.)）、\\-–—](?!\\d)`,
  'gimu',
);

const han = '一二三四五六七八九';
const arabicOrdinals = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');

/** 3, ٣, 三, 十三, الثالث; null for a word that is no number. */
const numberOf = (figure: string): number | null => {
  if (/^\d/u.test(figure)) return Number(figure);
  if (/^[٠-٩]/u.test(figure))
    return Number(figure.replaceAll(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660)));
  const ordinal = arabicOrdinals.indexOf(figure);
  if (ordinal >= 0) return ordinal + 1;
  const [tens, ones] = figure.includes('十') ? figure.split('十') : [null, figure];
  const one = ones === undefined || ones === '' ? 0 : han.indexOf(ones) + 1;
  if (one === 0 && ones !== undefined && ones !== '') return null;
  return (tens === null ? 0 : tens === '' || tens === undefined ? 10 : (han.indexOf(tens) + 1) * 10) + one;
};
