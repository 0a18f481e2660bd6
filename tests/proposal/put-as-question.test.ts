import { describe, expect, it } from 'vitest';
import { requesting } from '#proposal/words/requesting.ts';
import { languages } from '#wording/language.ts';
import { placed, worded } from './reading-of.ts';

/** What is asked for behind the opening: what stays of the question without it. */
const requests = {
  en: 'delete II.12?',
  fr: 'supprimer le II.12 ?',
  es: 'suprimir el II.12?',
  ar: 'حذف الفقرة 12 من الفرع الثاني؟',
  ru: 'исключить пункт II.12?',
  zh: '删除第二节第12段？',
};

describe('a request put as a question', () => {
  for (const language of languages)
    it.each([...requesting[language]])(`asks, in ${language}: %s`, (opening) => {
      const space = language === 'zh' ? '' : ' ';
      expect(worded(`${opening}${space}${requests[language]}`)).toEqual(['II.12 delete']);
    });

  it.each([
    ['Would it not be more elegant to combine II.40 and II.41?', ['II.40 merge', 'II.41 merge']],
    ['II.61: what if we were to leave it as it stands?', ['II.61 support']],
    ['May we ask you to add "voluntary" before "contributions" in II.16?', ['II.16 amend +"voluntary"']],
    ['Pourquoi ne pas remplacer « relevant » par « competent » au II.47 ?', ['II.47 amend -"relevant" +"competent"']],
    ['¿Por qué no trasladar el II.16 a la sección IV?', ['II.16 move']],
    ['Не было бы изящнее разделить пункт II.52 на два?', ['II.52 split']],
    ['ألا يستحسن الإبقاء على الفقرة 34 من الفرع الثاني؟', ['II.34 support']],
    ['能否将第二节第12段移至第四节？', ['II.12 move']],
    ['请问可不可以把第二节第40段和第41段合并？', ['II.40 merge', 'II.41 merge']],
  ])('is read as what it asks for: %s', (body, expected) => {
    expect(worded(body)).toEqual(expected);
  });

  it.each([
    'Could the Secretariat explain why II.12 was moved?',
    'Could the Chair confirm the deletion of the reference to ammunition in II.12?',
    '¿Podrían aclarar si el II.12 sustituye a lo acordado en 2012?',
    'Не могли бы вы пояснить, почему пункт II.12 был перенесён?',
    '能否说明为什么将第二节第12段移到这里？',
  ])('stays a question where it asks to be told something: %s', (body) => {
    expect(placed(body)).toEqual(['II.12 question']);
  });
});
