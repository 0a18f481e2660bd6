import { describe, expect, it } from 'vitest';
import { placed } from '#tests/proposal/reading-of.ts';

/** Whoever wants a place changed asks one thing, whatever is said of its rest or against it as it stands. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['In paragraph 12 of Section II, delete "customs". The rest suits us.', ['II.12 amend']],
  ['In paragraph 12 of Section II, delete "customs". The rest doesn\'t change.', ['II.12 amend']],
  ['In paragraph 12 of Section II, delete "customs". The rest of the paragraph is fine with us.', ['II.12 amend']],
  ['In paragraph 12 of Section II, delete "customs". We have no problem with the remainder.', ['II.12 amend']],
  ['Au paragraphe 12 de la section II, supprimer « customs ». Le reste nous va.', ['II.12 amend']],
  ['Au paragraphe 12 de la section II, supprimer « customs ». Le reste ne change pas.', ['II.12 amend']],
  ['Au paragraphe 12 de la section II, supprimer « customs ». Pour le reste, rien à redire.', ['II.12 amend']],
  ['Au paragraphe 12 de la section II, supprimer « customs ». Le reste du paragraphe nous convient.', ['II.12 amend']],
  ['En el párrafo 12 de la sección II, suprimir "customs". El resto no cambia.', ['II.12 amend']],
  ['En el párrafo 12 de la sección II, suprimir "customs". Lo demás nos parece bien.', ['II.12 amend']],
  ['En el párrafo 12 de la sección II, suprimir "customs". No tenemos objeción al resto.', ['II.12 amend']],
  ['في الفقرة 12 من القسم الثاني، تُحذف عبارة "customs". وما بقي من الفقرة لا غبار عليه.', ['II.12 amend']],
  ['في الفقرة 12 من القسم الثاني، تُحذف عبارة "customs". أما باقي الفقرة فلا اعتراض لنا عليه.', ['II.12 amend']],
  ['В пункте 12 раздела II исключить «customs». Остальное не меняется.', ['II.12 amend']],
  ['В пункте 12 раздела II исключить «customs». Остальной текст пункта нас устраивает.', ['II.12 amend']],
  ['В пункте 12 раздела II исключить «customs». Против остального не возражаем.', ['II.12 amend']],
  ['第二部分第12段，删除“customs”，其余不动。', ['II.12 amend']],
  ['第二部分第12段，删除“customs”。其余部分我们没有意见。', ['II.12 amend']],
  ['第二部分第12段，删除“customs”。该段其他内容可以接受。', ['II.12 amend']],
  ['In paragraph 12 of Section II, delete "customs". We cannot accept the text as it stands.', ['II.12 amend']],
  ['In paragraph 12 of Section II, delete "customs". Anything else would be unacceptable to us.', ['II.12 amend']],
  [
    'In paragraph 12 of Section II, delete "customs". We cannot join consensus on this paragraph in its present form.',
    ['II.12 amend'],
  ],
  ["Au paragraphe 12 de la section II, supprimer « customs ». Nous n'accepterions rien d'autre.", ['II.12 amend']],
  [
    "Au paragraphe 12 de la section II, supprimer « customs ». En l'état, ce paragraphe est inacceptable pour nous.",
    ['II.12 amend'],
  ],
  ['En el párrafo 12 de la sección II, suprimir "customs". No aceptaríamos otra cosa.', ['II.12 amend']],
  [
    'En el párrafo 12 de la sección II, suprimir "customs". No podemos aceptar el párrafo tal como está.',
    ['II.12 amend'],
  ],
  ['في الفقرة 12 من القسم الثاني، تُحذف عبارة "customs". ولا يمكننا قبول الفقرة بصيغتها الحالية.', ['II.12 amend']],
  ['В пункте 12 раздела II исключить «customs». В нынешнем виде этот пункт для нас неприемлем.', ['II.12 amend']],
  ['В пункте 12 раздела II исключить «customs». На иное мы не согласны.', ['II.12 amend']],
  ['第二部分第12段，删除“customs”。现有案文我们不能接受。', ['II.12 amend']],
  ['第二部分第12段，删除“customs”。其他方案我们均反对。', ['II.12 amend']],
  [
    'Section II, paragraph 12. We cannot join consensus on this paragraph in its present form. It should be omitted.',
    ['II.12 delete'],
  ],
  [
    "Section II, paragraphe 12. Nous ne pouvons accepter ce paragraphe en l'état. Il convient de le supprimer.",
    ['II.12 delete'],
  ],
  ['Sección II, párrafo 12. No podemos aceptar este párrafo. Debe suprimirse.', ['II.12 delete']],
  ['القسم الثاني، الفقرة 12. لا يمكننا قبول هذه الفقرة. ينبغي حذفها.', ['II.12 delete']],
  ['Раздел II, пункт 12. Мы не можем согласиться с этим пунктом. Его следует исключить.', ['II.12 delete']],
  ['第二部分第12段。我们不能接受该段。应予删除。', ['II.12 delete']],
];

describe('what is said beside a change of the same place', () => {
  it.each(rows)('%s', (body, expected) => {
    expect(placed(body).toSorted()).toEqual([...expected].toSorted());
  });
});
