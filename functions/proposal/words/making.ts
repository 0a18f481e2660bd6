import type { Action } from '#proposal/action-words.ts';

/** « Faire du 19 … », "make 19 …". Folded. */
export const making: ReadonlySet<string> = new Set(
  'faire faisons faites fassions fasse ferions ferait ferons fera font make making'.split(' '),
);

/** What is made of places, in two words: what is done to them. Folded. */
export const whole: ReadonlyMap<string, Action> = new Map<string, Action>([
  ...['un seul', 'un unique', 'paragraphe unique', 'qu un', 'one paragraph', 'a single', 'one single'].map(
    (words): [string, Action] => [words, 'merge'],
  ),
  ...['deux paragraphes', 'trois paragraphes', 'deux alineas', 'paragraphes distincts', 'two paragraphs'].map(
    (words): [string, Action] => [words, 'split'],
  ),
  ...['premier paragraphe', 'dernier paragraphe', 'paragraphe liminaire', 'paragraphe final', 'first paragraph'].map(
    (words): [string, Action] => [words, 'move'],
  ),
]);
