import { describe, expect, it } from 'vitest';
import { openingAsides } from '#proposal/words/opening-asides.ts';
import { languages } from '#wording/language.ts';
import { worded } from './reading-of.ts';

/** What follows the opening, and what is asked behind it. */
const requests = {
  en: ' the matter, II.12 should be deleted.',
  fr: ' la chose, le II.12 devrait être supprimé.',
  es: ' el asunto, el II.12 debería suprimirse.',
  ar: ' المسألة، ينبغي حذف الفقرة 12 من الفرع الثاني.',
  ru: ' дела, пункт II.12 следует исключить.',
  zh: '此事，第二节第12段应删除。',
};

describe('what opens a sentence and asks nothing', () => {
  for (const language of languages)
    it.each([...openingAsides[language]])(`in ${language}: %s`, (opening) => {
      expect(worded(`${opening}${requests[language]}`)).toEqual(['II.12 delete']);
    });

  it.each([
    ['In order not to reopen agreed language, IV.11 should be retained.', ['IV.11 support']],
    [
      'In order not to reopen agreed language, in IV.11 "in a position to do so" should be replaced by "able".',
      ['IV.11 amend -"in a position to do so" +"able"'],
    ],
    [
      'In order not to reopen agreed language, "in a position to do so" in IV.11 should be deleted.',
      ['IV.11 amend -"in a position to do so"'],
    ],
    [
      'To prevent any misunderstanding, "in a position to do so" in IV.11 could simply be "able".',
      ['IV.11 amend -"in a position to do so" +"able"'],
    ],
    ['For reasons of consistency, IV.11 could be dropped.', ['IV.11 delete']],
    ['So as not to prejudge the discussion, we propose to merge IV.11 and IV.12.', ['IV.11 merge', 'IV.12 merge']],
    ['So as not to prejudge the discussion, we cannot accept IV.11.', ['IV.11 oppose']],
    [
      'To avoid repetition, "in a position to do so" in IV.11 should be deleted.',
      ['IV.11 amend -"in a position to do so"'],
    ],
    ['In the interest of clarity, we would delete IV.11.', ['IV.11 delete']],
    ['For ease of reading, IV.11 could be dropped.', ['IV.11 delete']],
    [
      'To avoid repetition, in IV.11 "in a position to do so" should be replaced by "able".',
      ['IV.11 amend -"in a position to do so" +"able"'],
    ],
    [
      'For the sake of brevity, "in a position to do so" in IV.11 should be deleted.',
      ['IV.11 amend -"in a position to do so"'],
    ],
    ['For ease of reading, we would delete IV.11.', ['IV.11 delete']],
    ['For reasons of consistency, we would delete IV.11.', ['IV.11 delete']],
    [
      'Afin d’éviter tout doublon, au IV.11, remplacer « in a position to do so » par « able ».',
      ['IV.11 amend -"in a position to do so" +"able"'],
    ],
    ['Pour des raisons de cohérence, le IV.11 devrait être conservé.', ['IV.11 support']],
    [
      'Dans l’intérêt de la lisibilité, « in a position to do so » devrait être supprimé au IV.11.',
      ['IV.11 amend -"in a position to do so"'],
    ],
    ['Pour prévenir tout malentendu, le IV.11 devrait être conservé.', ['IV.11 support']],
    ['Afin de ne pas préjuger du débat, nous supprimerions le IV.11.', ['IV.11 delete']],
    ['Pour des raisons de cohérence, nous supprimerions le IV.11.', ['IV.11 delete']],
    [
      'En vue d’alléger le texte, au IV.11, remplacer « in a position to do so » par « able ».',
      ['IV.11 amend -"in a position to do so" +"able"'],
    ],
    ['Dans l’intérêt de la lisibilité, le IV.11 devrait être conservé.', ['IV.11 support']],
    ['Pour prévenir tout malentendu, nous supprimerions le IV.11.', ['IV.11 delete']],
    ['Pour prévenir tout malentendu, le IV.11 pourrait être supprimé.', ['IV.11 delete']],
    ['En vue d’alléger le texte, le IV.11 devrait être conservé.', ['IV.11 support']],
    [
      'Dans un souci de clarté, au IV.11, remplacer « in a position to do so » par « able ».',
      ['IV.11 amend -"in a position to do so" +"able"'],
    ],
    ['Par souci de concision, le IV.11 devrait être conservé.', ['IV.11 support']],
    [
      'Pour prévenir tout malentendu, au IV.11, remplacer « in a position to do so » par « able ».',
      ['IV.11 amend -"in a position to do so" +"able"'],
    ],
    [
      'A fin de no prejuzgar el debate, en el IV.11 debería sustituirse "in a position to do so" por "able".',
      ['IV.11 amend -"in a position to do so" +"able"'],
    ],
    ['En aras de la brevedad, proponemos fusionar el IV.11 y el IV.12.', ['IV.11 merge', 'IV.12 merge']],
    ['En interés de la claridad, no podemos aceptar el IV.11.', ['IV.11 oppose']],
    [
      'Por razones de coherencia, en el IV.11 debería suprimirse "in a position to do so".',
      ['IV.11 amend -"in a position to do so"'],
    ],
    [
      'Para prevenir malentendidos, en el IV.11 debería sustituirse "in a position to do so" por "able".',
      ['IV.11 amend -"in a position to do so" +"able"'],
    ],
    ['A fin de no prejuzgar el debate, no podemos aceptar el IV.11.', ['IV.11 oppose']],
    [
      'A fin de evitar duplicaciones, en el IV.11 debería suprimirse "in a position to do so".',
      ['IV.11 amend -"in a position to do so"'],
    ],
    ['En interés de la claridad, el IV.11 debería mantenerse.', ['IV.11 support']],
    ['Para evitar repeticiones, el IV.11 podría suprimirse.', ['IV.11 delete']],
    ['Para evitar repeticiones, no podemos aceptar el IV.11.', ['IV.11 oppose']],
    [
      'Con miras a aligerar el texto, en el IV.11 debería suprimirse "in a position to do so".',
      ['IV.11 amend -"in a position to do so"'],
    ],
    [
      'Para evitar repeticiones, en el IV.11 debería suprimirse "in a position to do so".',
      ['IV.11 amend -"in a position to do so"'],
    ],
    ['Por razones de coherencia, el IV.11 debería mantenerse.', ['IV.11 support']],
    ['Para evitar repeticiones, proponemos fusionar el IV.11 y el IV.12.', ['IV.11 merge', 'IV.12 merge']],
    [
      'С тем чтобы сократить текст, в IV.11 следует исключить слова "in a position to do so".',
      ['IV.11 amend -"in a position to do so"'],
    ],
    [
      'Чтобы избежать дублирования, в IV.11 следует исключить слова "in a position to do so".',
      ['IV.11 amend -"in a position to do so"'],
    ],
    ['В интересах ясности, пункт IV.11 следует сохранить.', ['IV.11 support']],
    ['Во избежание недоразумений, пункт IV.11 можно было бы исключить.', ['IV.11 delete']],
    ['Чтобы избежать дублирования, пункт IV.11 можно было бы исключить.', ['IV.11 delete']],
    ['Чтобы не предрешать обсуждение, предлагаем исключить пункт IV.11.', ['IV.11 delete']],
    ['Во избежание недоразумений, предлагаем исключить пункт IV.11.', ['IV.11 delete']],
    ['Во избежание недоразумений, предлагаем объединить пункты IV.11 и IV.12.', ['IV.11 merge', 'IV.12 merge']],
    ['С тем чтобы сократить текст, предлагаем объединить пункты IV.11 и IV.12.', ['IV.11 merge', 'IV.12 merge']],
    ['Чтобы избежать дублирования, пункт IV.11 следует сохранить.', ['IV.11 support']],
    ['Из соображений последовательности, мы не можем согласиться с пунктом IV.11.', ['IV.11 oppose']],
    [
      'Чтобы не предрешать обсуждение, в IV.11 следует исключить слова "in a position to do so".',
      ['IV.11 amend -"in a position to do so"'],
    ],
    ['Во избежание повторов, предлагаем объединить пункты IV.11 и IV.12.', ['IV.11 merge', 'IV.12 merge']],
    ['Во избежание повторов, пункт IV.11 можно было бы исключить.', ['IV.11 delete']],
    ['توخيا للوضوح، يمكن حذف الفقرة 11 من الفرع الرابع.', ['IV.11 delete']],
    ['منعا لأي لبس، ينبغي الإبقاء على الفقرة 11 من الفرع الرابع.', ['IV.11 support']],
    ['منعا لأي لبس، لا يمكننا قبول الفقرة 11 من الفرع الرابع.', ['IV.11 oppose']],
    [
      'بغية اختصار النص، ينبغي حذف عبارة "in a position to do so" من الفقرة 11 من الفرع الرابع.',
      ['IV.11 amend -"in a position to do so"'],
    ],
    [
      'من أجل الاتساق، ينبغي حذف عبارة "in a position to do so" من الفقرة 11 من الفرع الرابع.',
      ['IV.11 amend -"in a position to do so"'],
    ],
    ['بغية اختصار النص، يمكن حذف الفقرة 11 من الفرع الرابع.', ['IV.11 delete']],
    ['توخيا للوضوح، ينبغي الإبقاء على الفقرة 11 من الفرع الرابع.', ['IV.11 support']],
    [
      'تفاديا للازدواجية، ينبغي حذف عبارة "in a position to do so" من الفقرة 11 من الفرع الرابع.',
      ['IV.11 amend -"in a position to do so"'],
    ],
    ['من أجل الاتساق، ينبغي الإبقاء على الفقرة 11 من الفرع الرابع.', ['IV.11 support']],
    ['حرصا على الإيجاز، نقترح حذف الفقرة 11 من الفرع الرابع.', ['IV.11 delete']],
    ['حرصا على الإيجاز، نقترح دمج الفقرتين 11 و12 من الفرع الرابع.', ['IV.11 merge', 'IV.12 merge']],
    ['منعا لأي لبس، نقترح حذف الفقرة 11 من الفرع الرابع.', ['IV.11 delete']],
    ['حرصا على الإيجاز، يمكن حذف الفقرة 11 من الفرع الرابع.', ['IV.11 delete']],
    ['تجنبا للتكرار، نقترح دمج الفقرتين 11 و12 من الفرع الرابع.', ['IV.11 merge', 'IV.12 merge']],
    ['为了避免歧义，第四节第11段可以删除。', ['IV.11 delete']],
    ['以免重复，第四节第11段中的“in a position to do so”应删去。', ['IV.11 amend -"in a position to do so"']],
    ['出于一致性考虑，应保留第四节第11段。', ['IV.11 support']],
    ['为求简洁，应保留第四节第11段。', ['IV.11 support']],
    ['出于一致性考虑，建议将第四节第11段和第12段合并。', ['IV.11 merge', 'IV.12 merge']],
    ['为避免重复，应保留第四节第11段。', ['IV.11 support']],
    ['为求简洁，建议删除第四节第11段。', ['IV.11 delete']],
    ['为求简洁，第四节第11段中的“in a position to do so”应删去。', ['IV.11 amend -"in a position to do so"']],
    ['为使案文更加清晰，建议删除第四节第11段。', ['IV.11 delete']],
    ['为避免重复，建议删除第四节第11段。', ['IV.11 delete']],
    ['为使案文更加清晰，第四节第11段可以删除。', ['IV.11 delete']],
    ['为不预断讨论结果，第四节第11段中的“in a position to do so”应删去。', ['IV.11 amend -"in a position to do so"']],
    ['以免重复，建议删除第四节第11段。', ['IV.11 delete']],
    ['为了避免歧义，我们不能接受第四节第11段。', ['IV.11 oppose']],
  ])('says what a request is for: %s', (body, expected) => {
    expect(worded(body)).toEqual(expected);
  });

  it.each([
    ['Contrary to what was said yesterday, we cannot accept IV.11.', ['IV.11 oppose']],
    ['Like many others, we support IV.11.', ['IV.11 support']],
    ['Not surprisingly, we would delete IV.11.', ['IV.11 delete']],
    [
      'Having consulted our capital, we propose to replace "in a position to do so" by "able" in IV.11.',
      ['IV.11 amend -"in a position to do so" +"able"'],
    ],
    ['While not our preferred option, we would delete IV.11.', ['IV.11 delete']],
    [
      'Not surprisingly, we propose to replace "in a position to do so" by "able" in IV.11.',
      ['IV.11 amend -"in a position to do so" +"able"'],
    ],
    [
      'After careful study, we propose to replace "in a position to do so" by "able" in IV.11.',
      ['IV.11 amend -"in a position to do so" +"able"'],
    ],
    ['Not surprisingly, we can accept IV.11.', ['IV.11 support']],
    ['Much as we dislike its length, we cannot accept IV.11.', ['IV.11 oppose']],
    ['While not our preferred option, we support IV.11.', ['IV.11 support']],
    ['Even if it is not perfect, we cannot accept IV.11.', ['IV.11 oppose']],
    ['Like many others, IV.11 should be deleted.', ['IV.11 delete']],
    [
      'S’exprimant à titre national, nous proposons de remplacer « in a position to do so » par « able » au IV.11.',
      ['IV.11 amend -"in a position to do so" +"able"'],
    ],
    ['Quoique personne ne l’ait demandé, nous ne pouvons accepter le IV.11.', ['IV.11 oppose']],
    [
      'Après consultation de notre capitale, nous proposons de remplacer « in a position to do so » par « able » au IV.11.',
      ['IV.11 amend -"in a position to do so" +"able"'],
    ],
    ['Comme nous l’avons dit mardi, nous appuyons le IV.11.', ['IV.11 support']],
    ['S’exprimant à titre national, nous ne pouvons accepter le IV.11.', ['IV.11 oppose']],
    ['Après mûre réflexion, le IV.11 devrait être supprimé.', ['IV.11 delete']],
    ['N’en déplaise à certains, nous appuyons le IV.11.', ['IV.11 support']],
    ['Malgré nos doutes sur la rédaction, le IV.11 devrait être supprimé.', ['IV.11 delete']],
    ['N’en déplaise à certains, nous ne pouvons accepter le IV.11.', ['IV.11 oppose']],
    ['Contrairement à ce qui a été dit hier, le IV.11 devrait être supprimé.', ['IV.11 delete']],
    ['Contrairement à ce qui a été dit hier, nous ne pouvons accepter le IV.11.', ['IV.11 oppose']],
    [
      'Même s’il n’est pas idéal, nous proposons de remplacer « in a position to do so » par « able » au IV.11.',
      ['IV.11 amend -"in a position to do so" +"able"'],
    ],
    ['A título nacional, podemos aceptar el IV.11.', ['IV.11 support']],
    ['Aunque nadie lo pidió, podemos aceptar el IV.11.', ['IV.11 support']],
    ['Salvo error, apoyamos el IV.11.', ['IV.11 support']],
    ['Aunque nadie lo pidió, el IV.11 debería suprimirse.', ['IV.11 delete']],
    [
      'Si bien no es ideal, proponemos sustituir "in a position to do so" por "able" en el IV.11.',
      ['IV.11 amend -"in a position to do so" +"able"'],
    ],
    ['Si bien no es ideal, el IV.11 debería suprimirse.', ['IV.11 delete']],
    ['Al igual que muchas delegaciones, apoyamos el IV.11.', ['IV.11 support']],
    ['Aunque no es nuestra opción preferida, no podemos aceptar el IV.11.', ['IV.11 oppose']],
    ['Salvo error, podemos aceptar el IV.11.', ['IV.11 support']],
    ['Si no nos equivocamos, el IV.11 debería suprimirse.', ['IV.11 delete']],
    ['Sin perjuicio de nuestra posición definitiva, no podemos aceptar el IV.11.', ['IV.11 oppose']],
    ['Aunque nadie lo pidió, no podemos aceptar el IV.11.', ['IV.11 oppose']],
    ['Без ущерба для нашей окончательной позиции, мы можем согласиться с пунктом IV.11.', ['IV.11 support']],
    ['Выступая в национальном качестве, мы не можем согласиться с пунктом IV.11.', ['IV.11 oppose']],
    ['Хотя это не лучший для нас вариант, мы не можем согласиться с пунктом IV.11.', ['IV.11 oppose']],
    ['Как мы говорили во вторник, мы не можем согласиться с пунктом IV.11.', ['IV.11 oppose']],
    ['После консультаций со столицей, пункт IV.11 следует исключить.', ['IV.11 delete']],
    ['По зрелом размышлении, мы поддерживаем пункт IV.11.', ['IV.11 support']],
    [
      'Несмотря на сомнения в отношении редакции, предлагаем заменить в IV.11 "in a position to do so" на "able".',
      ['IV.11 amend -"in a position to do so" +"able"'],
    ],
    ['После консультаций со столицей, мы не можем согласиться с пунктом IV.11.', ['IV.11 oppose']],
    ['Хотя это не лучший для нас вариант, мы можем согласиться с пунктом IV.11.', ['IV.11 support']],
    ['Если мы не ошибаемся, мы можем согласиться с пунктом IV.11.', ['IV.11 support']],
    ['С учётом сказанного, мы поддерживаем пункт IV.11.', ['IV.11 support']],
    ['Как и многие делегации, пункт IV.11 следует исключить.', ['IV.11 delete']],
    ['إن لم نكن مخطئين، ينبغي حذف الفقرة 11 من الفرع الرابع.', ['IV.11 delete']],
    ['بصفتنا الوطنية، ينبغي حذف الفقرة 11 من الفرع الرابع.', ['IV.11 delete']],
    ['أسوة بوفود كثيرة، لا يمكننا قبول الفقرة 11 من الفرع الرابع.', ['IV.11 oppose']],
    ['بصفتنا الوطنية، لا يمكننا قبول الفقرة 11 من الفرع الرابع.', ['IV.11 oppose']],
    ['مع أنها ليست الصيغة المثلى، يمكننا قبول الفقرة 11 من الفرع الرابع.', ['IV.11 support']],
    ['خلافا لما قيل أمس، نؤيد الفقرة 11 من الفرع الرابع.', ['IV.11 support']],
    ['رغم أننا لم نقترحها، ينبغي حذف الفقرة 11 من الفرع الرابع.', ['IV.11 delete']],
    ['على الرغم من شكوكنا بشأن الصياغة، نؤيد الفقرة 11 من الفرع الرابع.', ['IV.11 support']],
    ['خلافا لما قيل أمس، يمكننا قبول الفقرة 11 من الفرع الرابع.', ['IV.11 support']],
    ['وبعد دراسة متأنية، يمكننا قبول الفقرة 11 من الفرع الرابع.', ['IV.11 support']],
    ['على الرغم من شكوكنا بشأن الصياغة، لا يمكننا قبول الفقرة 11 من الفرع الرابع.', ['IV.11 oppose']],
    ['دون المساس بموقفنا النهائي، ينبغي حذف الفقرة 11 من الفرع الرابع.', ['IV.11 delete']],
    ['尽管我们没有提出，我们可以接受第四节第11段。', ['IV.11 support']],
    ['如果我们没有理解错，我们可以接受第四节第11段。', ['IV.11 support']],
    ['正如我们周二所说，我们支持第四节第11段。', ['IV.11 support']],
    ['尽管对措辞有疑虑，我们不能接受第四节第11段。', ['IV.11 oppose']],
    ['与许多代表团一样，第四节第11段应删除。', ['IV.11 delete']],
    ['在不影响我方最终立场的前提下，我们支持第四节第11段。', ['IV.11 support']],
    ['经与国内协商，第四节第11段应删除。', ['IV.11 delete']],
    ['虽不完美，第四节第11段应删除。', ['IV.11 delete']],
    ['如果我们没有理解错，我们支持第四节第11段。', ['IV.11 support']],
    ['经与国内协商，我们不能接受第四节第11段。', ['IV.11 oppose']],
    ['经认真研究，我们不能接受第四节第11段。', ['IV.11 oppose']],
    ['尽管对措辞有疑虑，我们可以接受第四节第11段。', ['IV.11 support']],
  ])('says something of the speaker’s own words: %s', (body, expected) => {
    expect(worded(body)).toEqual(expected);
  });
});
