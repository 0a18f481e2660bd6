import { describe, expect, it } from 'vitest';
import { itemsOf } from './reading-of.ts';

const said: readonly (readonly [string, readonly string[]])[] = [
  ['No es que nos opongamos al párrafo 9 de la Sección II; al contrario, lo consideramos útil.', ['II.9 support']],
  ['It is not that we oppose II.9; on the contrary, we find it useful.', ['II.9 support']],
  ["Ce n'est pas que nous soyons opposés au II.9 ; au contraire, nous le jugeons utile.", ['II.9 support']],
  ['لسنا ضد الفقرة ٩ من القسم الثاني، بل نراها مفيدة.', ['II.9 support']],
  ['Нельзя сказать, чтобы мы были против пункта 9 раздела II; напротив, он представляется полезным.', ['II.9 support']],
  ['Мы отнюдь не против пункта 9 раздела II.', ['II.9 support']],
  ['我方并非反对第二节第9段,反而认为该段有益。', ['II.9 support']],
  ['We are by no means opposed to II.9.', ['II.9 support']],
  ['Nous ne sommes nullement opposés au II.9.', ['II.9 support']],
  ['No estamos en absoluto en contra del párrafo 9 de la Sección II.', ['II.9 support']],
  ['Giving up II.92 is out of the question for us.', ['II.92 support']],
  ['Deleting II.92 is out of the question.', ['II.92 support']],
  ['La suppression du II.92 est hors de question.', ['II.92 support']],
  ['Suprimir el párrafo 92 de la Sección II es impensable.', ['II.92 support']],
  ['Отказ от пункта 92 раздела II (гендерное насилие) для нас исключён.', ['II.92 support']],
  ['Исключение пункта 92 раздела II для нас неприемлемо.', ['II.92 support']],
  ['Об исключении пункта 92 раздела II не может быть и речи.', ['II.92 support']],
  ['删除第二节第92段绝无可能。', ['II.92 support']],
  ['We would not be unhappy to see II.64 go.', ['II.64 delete']],
  ['Nous ne serions pas fâchés de voir disparaître le II.64.', ['II.64 delete']],
  ['No nos disgustaría que desapareciera el párrafo 64 de la Sección II.', ['II.64 delete']],
  ['我方不会为第二节第64段的消失感到遗憾。', ['II.64 delete']],
  ['V.6 should not be there.', ['V.6 delete']],
  ['V.6 ought not to be in the text.', ['V.6 delete']],
  ['V.6 has no business in this document.', ['V.6 delete']],
  ['We would prefer there to be no paragraph 40 in Section II.', ['II.40 delete']],
  ['Le V.6 ne devrait pas figurer dans le texte.', ['V.6 delete']],
  ["Nous préférerions qu'il n'y ait pas de paragraphe 40 dans la section II.", ['II.40 delete']],
  ['Preferiríamos que no hubiera ningún párrafo 40 en la Sección II.', ['II.40 delete']],
  ['El párrafo 6 de la Sección V no debería estar ahí.', ['V.6 delete']],
  ['كنا نفضل ألا تكون هناك فقرة ٤٠ في القسم الثاني.', ['II.40 delete']],
  ['لا ينبغي أن تبقى الفقرة ٦ من القسم الخامس في النص.', ['V.6 delete']],
  ['Мы бы предпочли, чтобы пункта 40 в разделе II вовсе не было.', ['II.40 delete']],
  ['Пункту 6 раздела V здесь не место.', ['V.6 delete']],
  ['Пункта 6 раздела V здесь быть не должно.', ['V.6 delete']],
  ['第五节第6段不应出现在案文中。', ['V.6 delete']],
  ['第二节第66段与前一段内容雷同,似无单列之必要,建议不予保留。', ['II.66 delete']],
  ['第二节第66段没有必要单列,可不保留。', ['II.66 delete']],
  [
    'Si no se suprime el párrafo 17 de la Sección II, que al menos conste entre corchetes.',
    ['II.17 delete', 'II.17 reserve'],
  ],
  ['If II.17 is not deleted, it should at least be bracketed.', ['II.17 delete', 'II.17 reserve']],
  ["Si le II.17 n'est pas supprimé, qu'il soit au moins mis entre crochets.", ['II.17 delete', 'II.17 reserve']],
  [
    'Если пункт 17 раздела II не будет исключён, просим хотя бы заключить его в скобки.',
    ['II.17 delete', 'II.17 reserve'],
  ],
  ['إذا لم تُحذف الفقرة ١٧ من القسم الثاني، فلتوضع على الأقل بين معقوفتين.', ['II.17 delete', 'II.17 reserve']],
  [
    'إننا نفضل حذف الفقرة ٣٤ من القسم الثاني، وإن تعذر ذلك فلتوضع بين معقوفتين على الأقل.',
    ['II.34 delete', 'II.34 reserve'],
  ],
  ['We prefer to delete II.34; failing that, bracket it.', ['II.34 delete', 'II.34 reserve']],
  ['طلبنا أن تُعرض الفقرة ١٧ من القسم الثاني على التصويت إن لم تُحذف. فموقفنا المبدئي هو الحذف.', ['II.17 delete']],
  ['第二节第17段若不删除,我国将不得不要求表决。我们的原则立场是删。', ['II.17 delete']],
  [
    'Should II.17 not be deleted, we will have to call for a vote. Our position of principle is deletion.',
    ['II.17 delete'],
  ],
  [
    "Si le II.17 n'est pas supprimé, nous demanderons un vote. Notre position de principe est la suppression.",
    ['II.17 delete'],
  ],
  [
    'Si no se suprime el párrafo 17 de la Sección II, pediremos votación. Nuestra posición de principio es la supresión.',
    ['II.17 delete'],
  ],
  [
    'Если пункт 17 раздела II не будет исключён, мы потребуем голосования. Наша принципиальная позиция — исключить.',
    ['II.17 delete'],
  ],
];

describe('what is wished, refused or let pass by saying less', () => {
  it.each(said)('%s', (body, items) => {
    expect(itemsOf(body).map(({ target, kind }) => `${target} ${kind}`)).toEqual(items);
  });
});

describe('a deed that must not be, on a condition', () => {
  it.each(['We can accept II.17 provided that it is not deleted.', 'It would be a pity if II.17 were deleted.'])(
    'is no first choice: %s',
    (body) => {
      expect(itemsOf(body).map(({ kind }) => kind)).not.toContain('delete');
    },
  );
});
