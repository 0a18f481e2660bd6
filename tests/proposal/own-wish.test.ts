import { describe, expect, it } from 'vitest';
import { lettingGo } from '#proposal/words/letting-go.ts';
import { languages } from '#wording/language.ts';
import type { InSixLanguages } from '#wording/language.ts';
import { placed } from './reading-of.ts';

interface Frame {
  /** A sentence with what the sender asked. */
  readonly told: (asked: string) => string;
  /** A sentence that lets something go. */
  readonly gone: (dropped: string) => string;
  readonly asked: string;
  readonly dropped: string;
}

const frames: InSixLanguages<Frame> = {
  en: {
    told: (asked) => `Well, ${asked} a line about taggants in III.23.`,
    gone: (dropped) => `Today, ${dropped}.`,
    asked: 'we wanted',
    dropped: 'we let it go',
  },
  fr: {
    told: (asked) => `Or ${asked} une ligne sur les traceurs au III.23.`,
    gone: (dropped) => `À présent, ${dropped}.`,
    asked: 'nous voulions',
    dropped: 'nous y renonçons',
  },
  es: {
    told: (asked) => `Pues ${asked} una línea sobre los trazadores en el III.23.`,
    gone: (dropped) => `Hoy, ${dropped}.`,
    asked: 'queríamos',
    dropped: 'renunciamos',
  },
  ru: {
    told: (asked) => `Итак, ${asked} одну строчку о метках, как вы помните, в III.23.`,
    gone: (dropped) => `Сегодня ${dropped}.`,
    asked: 'мы хотели',
    dropped: 'не настаиваем',
  },
  ar: {
    told: (asked) => `للتذكير ${asked} سطر عن الواسمات في الفقرة III.23.`,
    gone: (dropped) => `اليوم ${dropped}.`,
    asked: 'كنا نريد',
    dropped: 'لم نعد نتمسك',
  },
  zh: {
    told: (asked) => `关于III.23，${asked}一句示踪剂的话。`,
    gone: (dropped) => `今天，${dropped}。`,
    asked: '我们原本想',
    dropped: '我们不再坚持',
  },
};

const isWithdrawn = (language: (typeof languages)[number], asked: string, dropped: string): boolean => {
  const { told, gone } = frames[language];
  const text = [told(asked), gone(dropped)].join(language === 'zh' ? '' : ' ');
  return placed(text).join() === 'III.23 withdraw';
};

describe('what the sender asked before and lets go', () => {
  it.each(languages)('every way to tell it, %s', (language) => {
    const { dropped } = frames[language];
    expect(lettingGo[language].asked.filter((asked) => !isWithdrawn(language, asked, dropped))).toEqual([]);
  });

  it.each(languages)('every way to let it go, %s', (language) => {
    const { asked } = frames[language];
    expect(lettingGo[language].dropped.filter((dropped) => !isWithdrawn(language, asked, dropped))).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['We have asked that paragraph 11 of section II be deleted and do not give it up.', ['II.11 delete']],
    ['We had asked for the deletion of II.11 and we ask for it again.', ['II.11 delete']],
    ['We propose to delete II.11. We do not insist.', ['II.11 delete']],
    [
      "Notre délégation avait naguère suggéré une mention des traceurs chimiques au paragraphe 23 de la section III. Nous n'y tenons plus.",
      ['III.23 withdraw'],
    ],
    [
      'In III.23 we wanted a line about taggants, you may remember. Having listened to colleagues, we do not maintain it.',
      ['III.23 withdraw'],
    ],
    [
      'En mayo habíamos pedido que se mencionaran los trazadores químicos en el III.23. La dejamos caer.',
      ['III.23 withdraw'],
    ],
    [
      'Our delegation once suggested a reference to chemical taggants in paragraph 23 of Section III. We no longer need it.',
      ['III.23 withdraw'],
    ],
    [
      'In May we had asked for chemical taggants to be mentioned in III.23. Please regard it as no longer on the table.',
      ['III.23 withdraw'],
    ],
    ['关于III.23，我们原本想加一句示踪剂，大家应该记得。我们现予撤回。', ['III.23 withdraw']],
    [
      'As for III.23, we came here with the intention of asking for the word “taggants”. We step back from that.',
      ['III.23 withdraw'],
    ],
    ['五月，我们曾要求在III.23中提及化学示踪剂。请视为已撤回。', ['III.23 withdraw']],
    ['我们五月曾就第三部分第23段提出过加入化学示踪剂的想法。我们可以不要这一句。', ['III.23 withdraw']],
    [
      'We had an idea about paragraph 23 of Section III, circulated in May, to mention chemical taggants. It may be considered withdrawn.',
      ['III.23 withdraw'],
    ],
    [
      'En mayo habíamos pedido que se mencionaran los trazadores químicos en el III.23. No la seguiremos defendiendo.',
      ['III.23 withdraw'],
    ],
    ['我们五月曾就第三部分第23段提出过加入化学示踪剂的想法。本着妥协精神，我们放弃这一想法。', ['III.23 withdraw']],
    ['五月，我们曾要求在III.23中提及化学示踪剂。此议就此作罢。', ['III.23 withdraw']],
    ['В мае мы просили упомянуть химические метки в III.23. Мы готовы от этого отойти.', ['III.23 withdraw']],
    ['В мае мы просили упомянуть химические метки в III.23. Забудьте о ней.', ['III.23 withdraw']],
    ['В III.23 мы хотели строку о метках, вы помните. Забудьте о ней.', ['III.23 withdraw']],
    [
      'En mayo habíamos pedido que se mencionaran los trazadores químicos en el III.23. Désela por retirada.',
      ['III.23 withdraw'],
    ],
    [
      'Notre délégation avait naguère suggéré une mention des traceurs chimiques au paragraphe 23 de la section III. Dans un esprit de compromis, nous y renonçons.',
      ['III.23 withdraw'],
    ],
    ['В III.23 мы хотели строку о метках, вы помните. Мы готовы от этого отойти.', ['III.23 withdraw']],
    [
      'En mayo habíamos pedido que se mencionaran los trazadores químicos en el III.23. En aras del consenso, renunciamos a ella.',
      ['III.23 withdraw'],
    ],
    [
      'We had an idea about paragraph 23 of Section III, circulated in May, to mention chemical taggants. That is now behind us.',
      ['III.23 withdraw'],
    ],
    [
      'In May we had asked for chemical taggants to be mentioned in III.23. We are ready to drop it.',
      ['III.23 withdraw'],
    ],
    [
      'Au III.23, nous voulions une ligne sur les traceurs, vous vous en souvenez. Dans un esprit de compromis, nous y renonçons.',
      ['III.23 withdraw'],
    ],
    [
      'In May we had asked for chemical taggants to be mentioned in III.23. On reflection, we can do without it.',
      ['III.23 withdraw'],
    ],
    [
      'Our delegation once suggested a reference to chemical taggants in paragraph 23 of Section III. We are ready to drop it.',
      ['III.23 withdraw'],
    ],
    [
      'Au III.23, nous voulions une ligne sur les traceurs, vous vous en souvenez. Nous ne la défendrons pas davantage.',
      ['III.23 withdraw'],
    ],
    [
      'Nous avions une idée sur le paragraphe 23 de la section III, diffusée en mai, à propos des traceurs chimiques. Nous ne la poursuivrons pas.',
      ['III.23 withdraw'],
    ],
    [
      'Our earlier suggestion on the early nomination of chairs, paragraph 8 of Section V, has been met by your new wording and is no longer pursued.',
      ['V.8 withdraw'],
    ],
    ['Наша прежняя просьба о ссылке на ОБСЕ в абзаце 56 раздела II отпала.', ['II.56 withdraw']],
  ])('%s', (body, wanted) => {
    expect(placed(body)).toEqual(wanted);
  });
});
