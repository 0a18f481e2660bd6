import { describe, expect, it } from 'vitest';
import { otherVoices } from '#proposal/words/other-voices.ts';
import { verdicts } from '#proposal/words/verdicts.ts';
import { languages } from '#wording/language.ts';
import type { InSixLanguages, Language } from '#wording/language.ts';
import { itemsOf, placed } from './reading-of.ts';

/** What others want, and the opening of a sentence that judges it. */
const told: InSixLanguages<readonly [string, string]> = {
  en: ['Some delegations proposed deleting paragraph 11 of section II.', 'In truth,'],
  fr: ['Certaines délégations ont proposé de supprimer le paragraphe 11 de la section II.', 'À vrai dire,'],
  es: ['Algunas delegaciones propusieron suprimir el párrafo 11 de la sección II.', 'En verdad,'],
  ru: ['Некоторые делегации предложили исключить пункт 11 раздела II.', 'По правде говоря,'],
  ar: ['اقترحت بعض الوفود حذف الفقرة 11 من الفرع الثاني.', 'في الحقيقة'],
  zh: ['一些代表团建议删除第二部分第11段。', '说实话，'],
};

const kinds = (text: string): string =>
  itemsOf(text)
    .map(({ target, kind }) => `${target} ${kind}`)
    .join('; ');

const judged = (language: Language, verdict: string): string => {
  const [wish, opening] = told[language];
  return language === 'zh' ? `${wish}${opening}${verdict}。` : `${wish} ${opening} ${verdict}.`;
};

describe('what is thought of what others want, in a sentence that names nothing', () => {
  it.each(languages)('every verdict against it, %s', (language) => {
    expect(verdicts[language].against.filter((one) => kinds(judged(language, one)) !== 'II.11 oppose')).toEqual([]);
  });

  it.each(languages)('every verdict for it, %s', (language) => {
    expect(verdicts[language].for.filter((one) => kinds(judged(language, one)) !== 'II.11 support')).toEqual([]);
  });

  it('every voice of others', () => {
    const isHan = (phrase: string): boolean => /\p{Script=Han}/u.test(phrase);
    const asks = (phrase: string): string =>
      isHan(phrase)
        ? `关于第二部分第11段，${phrase}删除“certified”。我们不同意。`
        : `On paragraph 11 of section II, ${phrase} delete “certified”. We disagree.`;
    expect(otherVoices.filter((phrase) => placed(asks(phrase)).some((one) => one.endsWith('amend')))).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['Cuba suggested replacing “ensure” with “encourage” in II.11. We would be against it.', ['II.11 oppose']],
    ['墨西哥建议在第二部分第11段加上“自愿”。 我们不同意。', ['II.11 oppose']],
    [
      "Cuba a suggéré de remplacer « ensure » par « encourage » au II.11. Nous ne sommes pas d'accord.",
      ['II.11 oppose'],
    ],
    ['Cuba sugirió reemplazar «ensure» por «encourage» en el II.11. Podemos apoyar esa propuesta.', ['II.11 support']],
    ['Прозвучали призывы исключить II.11. Мы не видим в этом смысла.', ['II.11 oppose']],
    ['关于II.11，一些同事想在末尾加入“酌情”。 我们赞同这一看法。', ['II.11 support']],
    ['Cuba suggested replacing “ensure” with “encourage” in II.11. This we could not accept.', ['II.11 oppose']],
    ['Cuba sugirió reemplazar «ensure» por «encourage» en el II.11. Lo dejaríamos como está.', ['II.11 support']],
    ['一些代表团希望把第二部分第11段拿掉。 我们不认同。', ['II.11 oppose']],
    ['墨西哥建议删除第二部分第11段。 我们认为应维持原样。', ['II.11 support']],
    [
      'Au II.11, certains collègues voudraient insérer « le cas échéant » à la fin. Ce serait aller trop loin.',
      ['II.11 oppose'],
    ],
    ['Мексика предложила добавить в пункт 11 раздела II слово «добровольный». Мы были бы против.', ['II.11 oppose']],
    ['古巴建议将II.11中的“ensure”改为“encourage”。 这样做就过头了。', ['II.11 oppose']],
    ['Мы слышали, как Египет просил об исключении пункта II.11. Мы не видим в этом смысла.', ['II.11 oppose']],
    [
      'Algunas delegaciones quieren que se retire el párrafo 11 de la sección II. Nos sumamos con gusto.',
      ['II.11 support'],
    ],
    ['一些代表团希望把第二部分第11段拿掉。 我们认为应维持原样。', ['II.11 support']],
    ['We have heard suggestions to weaken II.11 with “where feasible”. We disagree.', ['II.11 oppose']],
    ['We have heard suggestions to weaken II.11 with “where feasible”. We can support this.', ['II.11 support']],
    ['اقترحت كوبا الاستعاضة عن "ensure" بعبارة "encourage" في الفقرة II.11. يجب أن تبقى.', ['II.11 support']],
    ['Куба предложила заменить в II.11 «ensure» на «encourage». Мы охотно присоединяемся к этому.', ['II.11 support']],
    ['Мы слышали, как Египет просил об исключении пункта II.11. Нас это не убеждает.', ['II.11 oppose']],
    ['Ha habido llamados a eliminar el II.11. Compartimos esa opinión.', ['II.11 support']],
    ['Hemos oído a Egipto pedir la supresión del párrafo II.11. Nos sumamos con gusto.', ['II.11 support']],
    ['Ha habido llamados a eliminar el II.11. Nos sumamos con gusto.', ['II.11 support']],
    ['There have been calls to delete II.11. We align ourselves with it.', ['II.11 support']],
    [
      "Certaines délégations veulent que le paragraphe 11 de la section II soit retiré. Nous n'en sommes pas convaincus.",
      ['II.11 oppose'],
    ],
    [
      'On II.11, the distinguished delegate of Cuba suggested this morning that we drop the paragraph. We align ourselves with it.',
      ['II.11 support'],
    ],
    ['La Colombie souhaiterait voir disparaître le II.11. Nous ne partageons pas ce point de vue.', ['II.11 oppose']],
    ['اقترحت المكسيك إضافة "طوعي" إلى الفقرة 11 من الفرع الثاني. نحن نوافق.', ['II.11 support']],
    ['Мексика предложила исключить пункт 11 раздела II. Мы можем это поддержать.', ['II.11 support']],
    ['في الفقرة II.11، يريد بعض الزملاء إدراج "حسب الاقتضاء" في نهايتها. نشاطر هذا الرأي.', ['II.11 support']],
    ['México propuso suprimir el párrafo 11 de la sección II. Estaríamos en contra.', ['II.11 oppose']],
    ['We heard Egypt ask for the deletion of paragraph II.11. We see no merit in that.', ['II.11 oppose']],
    ['Colombia would like to see II.11 removed. We would rather not.', ['II.11 oppose']],
    [
      'Мексика предложила добавить в пункт 11 раздела II слово «добровольный». Для нас пункт хорош в нынешнем виде.',
      ['II.11 support'],
    ],
    ['في الفقرة II.11، يريد بعض الزملاء إدراج "حسب الاقتضاء" في نهايتها. نتركها كما هي.', ['II.11 support']],
    [
      "Le Mexique a proposé d'ajouter « volontaire » au paragraphe 11 de la section II. Nous ne sommes pas d'accord.",
      ['II.11 oppose'],
    ],
    ['There have been calls to delete II.11. That would go too far for us.', ['II.11 oppose']],
    ['我们听到埃及要求删除第II.11段。 我们对此表示反对。', ['II.11 oppose']],
    ['اقترحت كوبا الاستعاضة عن "ensure" بعبارة "encourage" في الفقرة II.11. نحن ضد ذلك.', ['II.11 oppose']],
    ['México propuso añadir «voluntario» al párrafo 11 de la sección II. Estaríamos en contra.', ['II.11 oppose']],
    ['有人呼吁删除II.11。 我们认为应维持原样。', ['II.11 support']],
    [
      'Некоторые делегации хотят, чтобы пункт 11 раздела II был снят. Для нас пункт хорош в нынешнем виде.',
      ['II.11 support'],
    ],
    ['اقترحت المكسيك حذف الفقرة 11 من الفرع الثاني. نتركها كما هي.', ['II.11 support']],
    ['Mexico proposed adding “voluntary” to paragraph 11 of section II. We disagree.', ['II.11 oppose']],
    [
      'En el II.11, algunos colegas quieren insertar «según proceda» al final. No compartimos esa opinión.',
      ['II.11 oppose'],
    ],
    [
      'В II.11 некоторые коллеги хотели бы включить «при необходимости» в конце. Мы предпочли бы его сохранить.',
      ['II.11 support'],
    ],
    ['Mexico proposed deleting paragraph 11 of section II. We see no merit in that.', ['II.11 oppose']],
  ])('%s', (body, wanted) => {
    expect(placed(body)).toEqual(wanted);
  });
});
