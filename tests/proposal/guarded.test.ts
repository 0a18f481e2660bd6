import { describe, expect, it } from 'vitest';
import { phrasesOf } from '#proposal/phrases.ts';
import { guarding } from '#proposal/words/guarding.ts';
import { placed } from './reading-of.ts';

/** How a delegation names the paragraph, and what it says of harm done to it. */
const kept: readonly (readonly [place: string, ...said: readonly string[]])[] = [
  [
    'Section II, paragraph 44.',
    'We could not see this one watered down.',
    'We would not want it to be weakened.',
    'CARICOM cannot accept a text without it.',
    'There can be no outcome without this paragraph.',
    'We would regret any weakening of this language.',
    'This must not be diluted any further.',
    'We see no room for cutting it back.',
    'Nothing in it should be lost.',
    'Without it the document makes little sense to us.',
    'It would be a mistake to touch it.',
    'We would be very unhappy to see it go.',
    'Hands off, please.',
    'Any change here would be a step backwards for us.',
    'This is a red line: it has to stay.',
    'We could not agree to its deletion.',
    'My delegation would not join a consensus that leaves it out.',
  ],
  [
    'Section II, paragraphe 44.',
    'Nous ne voudrions pas le voir affaibli.',
    'Nous ne saurions accepter qu’il soit édulcoré.',
    'Le Bénin ne peut accepter un texte qui en serait privé.',
    'Pas d’accord possible sans ce paragraphe.',
    'Tout affaiblissement de ce passage serait regrettable.',
    'Il ne faut surtout pas le diluer davantage.',
    'Rien ne doit en être retranché.',
    'Sans lui, le document perdrait son sens.',
    'Ce serait une erreur que d’y toucher.',
    'Nous verrions d’un très mauvais œil sa disparition.',
    'N’y touchons pas.',
    'Toute modification serait pour nous un recul.',
    'C’est une ligne rouge : il doit rester.',
    'Nous ne pourrions consentir à sa suppression.',
    'Ma délégation ne se joindra pas à un consensus qui l’omettrait.',
    'On ne saurait s’en passer.',
  ],
  [
    'Sección II, párrafo 44.',
    'No quisiéramos verlo debilitado.',
    'No podríamos aceptar que se diluya.',
    'Honduras no puede aceptar un texto sin él.',
    'No hay acuerdo posible sin este párrafo.',
    'Lamentaríamos cualquier debilitamiento de este texto.',
    'No debe diluirse más.',
    'Nada debe perderse de él.',
    'Sin él, el documento pierde sentido.',
    'Sería un error tocarlo.',
    'Veríamos con muy malos ojos su desaparición.',
    'Que no se toque, por favor.',
    'Cualquier cambio sería para nosotros un retroceso.',
    'Es una línea roja: tiene que quedarse.',
    'No podríamos consentir en su supresión.',
    'Mi delegación no se sumará a un consenso que lo omita.',
    'No podemos prescindir de él.',
  ],
  [
    'القسم الثاني، الفقرة 44.',
    'لا نود أن نراها ضعيفة.',
    'لا نقبل إضعافها.',
    'لا يمكن لمجموعتنا أن تقبل نصا خاليا منها.',
    'لا اتفاق ممكنا بدون هذه الفقرة.',
    'سنأسف لأي إضعاف لهذه الصياغة.',
    'يجب ألا تُضعف أكثر من ذلك.',
    'ينبغي ألا يُحذف منها شيء.',
    'من دونها تفقد الوثيقة معناها.',
    'سيكون من الخطأ المساس بها.',
    'لن نكون راضين عن اختفائها.',
    'نرجو عدم المساس بها.',
    'أي تغيير فيها سيكون تراجعا في نظرنا.',
    'هذا خط أحمر: يجب أن تبقى.',
    'لا يمكننا الموافقة على حذفها.',
    'لن ينضم وفدي إلى توافق في الآراء يغفلها.',
    'لا غنى عنها.',
  ],
  [
    'Раздел II, пункт 44.',
    'Мы не хотели бы видеть его ослабленным.',
    'Мы не можем согласиться с его размыванием.',
    'Наша группа не сможет принять текст без него.',
    'Без этого пункта договорённость невозможна.',
    'Любое ослабление этой формулировки вызвало бы сожаление.',
    'Дальше размывать его нельзя.',
    'Из него ничего не должно быть изъято.',
    'Без него документ теряет смысл.',
    'Трогать его было бы ошибкой.',
    'Мы были бы очень недовольны его исчезновением.',
    'Просьба его не трогать.',
    'Любое изменение здесь стало бы для нас шагом назад.',
    'Это красная линия: он должен остаться.',
    'Мы не могли бы согласиться на его исключение.',
    'Делегация не присоединится к консенсусу, в котором его нет.',
    'Обойтись без него нельзя.',
  ],
  [
    '第二部分第44段。',
    '我们不愿看到该段被削弱。',
    '我们不能接受将其淡化。',
    '没有这一段的案文，我集团无法接受。',
    '没有这一段就不可能达成一致。',
    '任何削弱这一措辞的做法都令人遗憾。',
    '不应再予淡化。',
    '其中任何内容都不应丢失。',
    '没有它，文件就失去意义。',
    '改动它将是错误的。',
    '我们不愿看到它消失。',
    '请勿改动。',
    '任何改动对我们来说都是倒退。',
    '这是红线，必须保留。',
    '我们不能同意删除该段。',
    '我代表团不会加入没有这一内容的协商一致。',
    '该段不可或缺。',
  ],
];

describe('who will not have a paragraph harmed wants it kept', () => {
  it.each(kept.flatMap(([place, ...said]) => said.map((one) => `${place} ${one}`)))('%s', (body) => {
    expect(placed(body)).toEqual(['II.44 support']);
  });

  it.each([
    ['We cannot accept this paragraph; the text would be better balanced without it.', 'oppose'],
    ['The document would lose nothing without it.', 'delete'],
    ['We cannot support paragraph 44 without this change.', 'oppose'],
    ['We could live without it.', 'delete'],
    ['We are against this paragraph, which weakens the Programme of Action.', 'oppose'],
  ])('and who refuses the paragraph itself does not: %s', (said, kind) => {
    expect(placed(`Section II, paragraph 44. ${said}`)).toEqual([`II.44 ${kind}`]);
  });

  it.each([
    ['Section II, paragraphe 44. Nous ne pouvons accepter ce paragraphe, qui dilue le Programme d’action.', 'oppose'],
    ['Sección II, párrafo 44. El texto ganaría sin él.', 'delete'],
    ['القسم الثاني، الفقرة 44. نعترض على هذه الفقرة لأنها تؤدي إلى إضعاف برنامج العمل.', 'oppose'],
    ['Раздел II, пункт 44. Возражаем против этого пункта: он ведёт к ослаблению Программы действий.', 'oppose'],
    ['第二部分第44段。我们反对该段，因为它削弱了《行动纲领》。', 'oppose'],
  ])('in every language: %s', (body, kind) => {
    expect(placed(body)).toEqual([`II.44 ${kind}`]);
  });

  it('where words are asked for beside it, they are asked for', () => {
    expect(
      placed('Section II, paragraph 44. Please add “by air” at the end. Without it we could not accept the paragraph.'),
    ).toContain('II.44 amend');
  });
});

/** One of each, to stand beside every word of the other. */
const beside = {
  en: ['We cannot accept', 'any dilution'],
  fr: ['Nous ne saurions accepter', 'toute dilution'],
  es: ['No podemos aceptar', 'cualquier debilitamiento'],
  ar: ['لا نقبل', 'أي إضعاف'],
  ru: ['Мы не можем принять', 'любое ослабление'],
  zh: ['我们不能接受', '任何淡化'],
} as const;

describe.each(kept.map(([place], at) => [(['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const)[at]!, place] as const))(
  'the words for it in %s',
  (language, place) => {
    const { refused, harm, line, stays } = guarding[language];
    const [no, done] = beside[language];

    it('refuse', () => {
      for (const word of refused)
        if (!phrasesOf([done]).in(word).length)
          expect([word, placed(`${place} ${word} ${done}.`)]).toEqual([word, ['II.44 support']]);
    });

    it('harm', () => {
      for (const word of harm) expect([word, placed(`${place} ${no} ${word}.`)]).toEqual([word, ['II.44 support']]);
    });

    it('draw a line', () => {
      for (const word of line)
        expect([word, placed(`${place} ${word}, ${stays[0] ?? ''}.`)]).toEqual([word, ['II.44 support']]);
      for (const word of stays)
        expect([word, placed(`${place} ${line[0] ?? ''}, ${word}.`)]).toEqual([word, ['II.44 support']]);
    });
  },
);
