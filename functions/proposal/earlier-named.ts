import { earlierWords } from './words/earlier.ts';

/** What a mail does to an earlier contribution that it names by its reference; `names` where it only names one. */
export type Earlier = 'corrects' | 'withdraws' | 'names';

/** References that are looked at: a correction names a few, a list of everything received names hundreds. */
const mostLooked = 50;
/** UTF-16 units between the words and the reference: "the second proposal of our submission". */
const nearBefore = 60;
const nearBehind = 40;

const all = (act: 'corrects' | 'withdraws', where: 'before' | 'behind'): readonly string[] =>
  Object.values(earlierWords[act]).flatMap((words) => words[where]);
const acts = (['corrects', 'withdraws'] as const).map((act) => ({
  act,
  before: all(act, 'before'),
  behind: all(act, 'behind'),
}));

/**
 * "Correction to RC3/0147: …", "RC3/0147/2 is withdrawn": told by the words right beside the reference, in its sentence
 * and outside quotation marks. @param text the sender's own words. @param prefix of the conference's references.
 */
export const earlierNamed = (text: string, prefix: string): Earlier | null => {
  const reference = new RegExp(`(?<![a-z0-9])${prefix}[/-]\\d{1,9}(?:[/]\\d{1,5})?(?: Rev\\.\\d{1,4})?`, 'giu');
  let isNamed = false;
  let seen = 0;
  for (const { 0: found, index } of text.matchAll(reference)) {
    if ((seen += 1) > mostLooked) break;
    isNamed = true;
    const before = lastPiece(text.slice(Math.max(0, index - nearBefore), index)).toLowerCase();
    const end = index + found.length;
    const behind = firstPiece(text.slice(end, end + nearBehind)).toLowerCase();
    const act = acts.find(
      (one) => one.before.some((word) => stands(before, word)) || one.behind.some((word) => stands(behind, word)),
    );
    if (act !== undefined) return act.act;
  }
  return isNamed ? 'names' : null;
};

const edge = /[.!?;。！？；؛؟](?=\s|$)|[\n"“”„«»「」]|。/u;

const lastPiece = (text: string): string => text.split(edge).at(-1) ?? '';

const firstPiece = (text: string): string => text.split(edge)[0] ?? '';

/** Words of scripts with blanks stand whole, at their beginning at least where Arabic joins the article to what follows. */
const stands = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const [left, right] = [text.charAt(at - 1), text.charAt(at + word.length)];
    const opens = /^\p{Script=Han}/u.test(word) || !/^[\p{L}\p{N}]/u.test(word) || !/[\p{L}\p{N}]/u.test(left);
    const closes = !/[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(word) || !/[\p{L}\p{N}]/u.test(right);
    if (opens && closes) return true;
  }
  return false;
};
