import { describe, expect, it } from 'vitest';
import { notOf, notSoBehind } from '#proposal/words/points.ts';
import { itemsOf } from './reading-of.ts';

/** What is said of one paragraph and not of the next, in one sentence. */
const verdicts: readonly (readonly [body: string, ...items: readonly string[]])[] = [
  [
    'Section II: we agree with 12, 14 and 16; 13 and 15 should go.',
    'II.13 delete',
    'II.14 support',
    'II.15 delete',
    'II.16 support',
    'II.12 support',
  ],
  [
    'Section II: 12 and 13 stay, 14 goes, 15 we reserve.',
    'II.13 support',
    'II.14 delete',
    'II.15 reserve',
    'II.12 support',
  ],
  ['In Section II, while 12 is acceptable, 13 is not.', 'II.13 oppose', 'II.12 support'],
  ['Paragraph 12 of Section II is acceptable to us, which cannot be said of 13.', 'II.13 oppose', 'II.12 support'],
  ['Section II: 12, keep. 13, same. 14, out.', 'II.13 support', 'II.14 delete', 'II.12 support'],
  ['We can accept paragraph 12 of Section II but not paragraph 13.', 'II.13 oppose', 'II.12 support'],
  ['Section II : le 5 et le 6 oui, le 11 non.', 'II.11 oppose', 'II.6 support', 'II.5 support'],
  [
    'Section II : d’accord avec 12, 14 et 16 ; 13 et 15 devraient tomber.',
    'II.13 delete',
    'II.14 support',
    'II.15 delete',
    'II.16 support',
    'II.12 support',
  ],
  ['Section II. Oui au 12, non au 13.', 'II.13 oppose', 'II.12 support'],
  ['Le paragraphe 12 de la section II nous convient, ce qui n’est pas le cas du 13.', 'II.13 oppose', 'II.12 support'],
  [
    'Section II : le 12 et le 13 peuvent rester ; seul le 14 doit disparaître.',
    'II.13 support',
    'II.14 delete',
    'II.12 support',
  ],
  ['Section II : 12, garder. 13, idem. 14, supprimer.', 'II.13 support', 'II.14 delete', 'II.12 support'],
  [
    'Nous pouvons accepter le paragraphe 12 de la section II mais pas le paragraphe 13.',
    'II.13 oppose',
    'II.12 support',
  ],
  ['Sección II: el 5 y el 6 sí, el 11 no.', 'II.11 oppose', 'II.6 support', 'II.5 support'],
  ['Sección II: 12 bien, 13 bien, 14 no.', 'II.13 support', 'II.14 oppose', 'II.12 support'],
  [
    'El párrafo 12 de la sección II nos resulta aceptable, lo que no puede decirse del 13.',
    'II.13 oppose',
    'II.12 support',
  ],
  [
    'Sección II: tanto el 12 como el 13 pueden quedarse; solo el 14 debe desaparecer.',
    'II.13 support',
    'II.14 delete',
    'II.12 support',
  ],
  ['Sección II: 12, mantener. 13, ídem. 14, suprimir.', 'II.13 support', 'II.14 delete', 'II.12 support'],
  ['Podemos aceptar el párrafo 12 de la sección II, pero no el párrafo 13.', 'II.13 oppose', 'II.12 support'],
  [
    'Sección II: mantener el 12, suprimir el 13, y al 14 le falta «urgently» antes de «strengthen».',
    'II.13 delete',
    'II.14 amend',
    'II.12 support',
  ],
  [
    'القسم الثاني: نوافق على الفقرات 12 و14 و16، أما 13 و15 فينبغي حذفهما.',
    'II.13 delete',
    'II.14 support',
    'II.15 delete',
    'II.16 support',
    'II.12 support',
  ],
  [
    'القسم الثاني: الفقرة 12 مقبولة، والفقرة 13 مقبولة، والفقرة 14 غير مقبولة.',
    'II.13 support',
    'II.14 oppose',
    'II.12 support',
  ],
  [
    'القسم الثاني: تبقى الفقرتان 12 و13، وتُحذف 14، ونتحفظ على 15.',
    'II.13 support',
    'II.14 delete',
    'II.15 reserve',
    'II.12 support',
  ],
  ['الفقرة 12 من القسم الثاني مقبولة لدينا، وهو ما لا ينطبق على الفقرة 13.', 'II.13 oppose', 'II.12 support'],
  ['لا حاجة إلى الفقرة 12 ولا إلى الفقرة 13 من القسم الثاني.', 'II.13 delete', 'II.12 delete'],
  [
    'القسم الثاني: يمكن أن تبقى الفقرتان 12 و13، ووحدها الفقرة 14 يجب أن تُحذف.',
    'II.13 support',
    'II.14 delete',
    'II.12 support',
  ],
  ['القسم الثاني: 12، تبقى. 13، كذلك. 14، تُحذف.', 'II.13 support', 'II.14 delete', 'II.12 support'],
  [
    'القسم الثاني: الإبقاء على الفقرة 12 وحذف الفقرة 13 وإضافة "urgently" قبل "strengthen" في الفقرة 14.',
    'II.13 delete',
    'II.14 amend',
    'II.12 support',
  ],
  ['Раздел II: 5 и 6 — да, 11 — нет.', 'II.11 oppose', 'II.6 support', 'II.5 support'],
  [
    'Раздел II: согласны с пунктами 12, 14 и 16; 13 и 15 следует исключить.',
    'II.13 delete',
    'II.14 support',
    'II.15 delete',
    'II.16 support',
    'II.12 support',
  ],
  ['Раздел II. Пункту 12 — да, пункту 13 — нет.', 'II.13 oppose', 'II.12 support'],
  ['В разделе II пункт 12 приемлем, а пункт 13 — нет.', 'II.13 oppose', 'II.12 support'],
  ['Пункт 12 раздела II нас устраивает, чего нельзя сказать о пункте 13.', 'II.13 oppose', 'II.12 support'],
  ['Ни пункт 12, ни пункт 13 раздела II не нужны.', 'II.13 delete', 'II.12 delete'],
  ['Раздел II: 12 — оставить. 13 — то же. 14 — исключить.', 'II.13 support', 'II.14 delete', 'II.12 support'],
  ['Можем принять пункт 12 раздела II, но не пункт 13.', 'II.13 oppose', 'II.12 support'],
  [
    'Раздел II: пункт 12 оставить, пункт 13 исключить, в пункте 14 добавить «urgently» перед «strengthen».',
    'II.13 delete',
    'II.14 amend',
    'II.12 support',
  ],
  ['第二部分：第5、6段可以，第11段不行。', 'II.11 oppose', 'II.6 support', 'II.5 support'],
  [
    '第二部分：我们同意第12、14、16段；第13、15段应删除。',
    'II.13 delete',
    'II.14 support',
    'II.15 delete',
    'II.16 support',
    'II.12 support',
  ],
  ['第二部分：第12段可以，第13段可以，第14段不可以。', 'II.13 support', 'II.14 oppose', 'II.12 support'],
  ['第二部分。赞成第12段，反对第13段。', 'II.13 oppose', 'II.12 support'],
  [
    '第二部分：第12、13段保留，第14段删除，第15段我们保留立场。',
    'II.13 support',
    'II.14 delete',
    'II.15 reserve',
    'II.12 support',
  ],
  ['第二部分第12段可以接受，第13段则不然。', 'II.13 oppose', 'II.12 support'],
  ['第二部分第12段我们可以接受，第13段却不能这样说。', 'II.13 oppose', 'II.12 support'],
  ['第二部分第12段和第13段都没有必要。', 'II.13 delete', 'II.12 delete'],
  ['第二部分：第12段，保留。第13段，同上。第14段，删去。', 'II.13 support', 'II.14 delete', 'II.12 support'],
  ['我们可以接受第二部分第12段，但不能接受第13段。', 'II.13 oppose', 'II.12 support'],
  [
    '第二部分：保留第12段，删除第13段，第14段在“strengthen”前加“urgently”。',
    'II.13 delete',
    'II.14 amend',
    'II.12 support',
  ],
];

const read = (body: string): string[] => itemsOf(body).map(({ target, kind }) => `${target} ${kind}`);

describe('opposite verdicts in one sentence', () => {
  it.each(verdicts)('%s', (body, ...items) => {
    expect(read(body).toSorted()).toEqual(items.toSorted());
  });

  it.each([...notOf])('the second is refused: %s', (phrase) => {
    const body = /\p{Script=Cyrillic}/u.test(phrase)
      ? `Пункт 12 раздела II приемлем, ${phrase} 13.`
      : /\p{Script=Arabic}/u.test(phrase)
        ? `الفقرة 12 من القسم الثاني مقبولة، ${phrase} 13.`
        : `Paragraph 12 of Section II is acceptable, ${phrase} 13.`;
    expect(read(body)).toEqual(['II.12 support', 'II.13 oppose']);
  });

  it.each([...notSoBehind])('the second is refused behind its place: %s', (phrase) => {
    expect(read(`第二部分第12段可以接受，第13段${phrase}。`)).toEqual(['II.12 support', 'II.13 oppose']);
  });
});
