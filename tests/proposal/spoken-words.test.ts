import { describe, expect, it } from 'vitest';
import { worded } from './reading-of.ts';

describe('words of a paragraph that are spoken of, and then what is asked of them', () => {
  const goes = ['IV.11 amend -"in a position to do so"'];
  const becomes = ['IV.11 amend -"in a position to do so" +"able to help"'];

  it.each([
    'الفقرة 11 من الفرع الرابع: عبارة "in a position to do so" فضفاضة في رأينا. لا مكان لها هنا.',
    'الفقرة 11 من الفرع الرابع: عبارة "in a position to do so" فضفاضة في رأينا. نطلب حذفها.',
    'الفقرة 11 من الفرع الرابع: عبارة "in a position to do so" فضفاضة في رأينا. يرجى حذفها.',
    'الفقرة 11 من الفرع الرابع: عبارة "in a position to do so" فضفاضة في رأينا؛ لذا نطلب إزالة هذه الكلمات.',
    'تتحدث الفقرة 11 من الفرع الرابع عن الدول "in a position to do so"، وفي ذلك ثغرة؛ نقترح شطبها.',
    'تتحدث الفقرة 11 من الفرع الرابع عن الدول "in a position to do so"، وفي ذلك ثغرة؛ ينبغي حذفها.',
    'IV.11: the words "in a position to do so" are too vague for us; we would not miss it.',
    'In paragraph 11 of Section IV, "in a position to do so" weakens everything. We ask for its removal.',
    'In paragraph 11 of Section IV, "in a position to do so" weakens everything; it should go.',
    'On IV.11, we are not happy with "in a position to do so". Kindly remove these words.',
    'On IV.11, we are not happy with "in a position to do so"; please delete.',
    'Paragraph 11 of Section IV speaks of States "in a position to do so", which is a loophole; the words should be struck.',
    'El párrafo 11 de la Sección IV habla de Estados "in a position to do so", lo que abre una escapatoria. Sírvanse borrar esas palabras.',
    'En el IV.11, la expresión "in a position to do so" no nos convence. No tiene cabida aquí.',
    'En el IV.11, la expresión "in a position to do so" no nos convence; debería desaparecer.',
    'En el párrafo 11 de la Sección IV, "in a position to do so" lo debilita todo; nuestra preferencia es eliminarla.',
    'En el párrafo 11 de la Sección IV, "in a position to do so" lo debilita todo; solicitamos su supresión.',
    'IV.11: las palabras "in a position to do so" nos resultan demasiado vagas; habría que eliminarla.',
    'Au IV.11, la formule « in a position to do so » ne nous convient pas ; ces mots devraient être biffés.',
    'Au IV.11, la formule « in a position to do so » ne nous convient pas ; prière de supprimer ces mots.',
    'Au IV.11, la formule « in a position to do so » ne nous convient pas. Notre préférence serait de la biffer.',
    'Au IV.11, la formule « in a position to do so » ne nous convient pas. Retirons-la.',
    'Au paragraphe 11 de la section IV, « in a position to do so » affaiblit tout ; cette formule n’a pas sa place ici.',
    'Le paragraphe 11 de la section IV parle d’États « in a position to do so », ce qui est une échappatoire ; nous souhaitons donc que cette expression soit retirée.',
    'IV.11: выражение "in a position to do so" для нас слишком расплывчато; ему здесь не место.',
    'В IV.11 нас не устраивает "in a position to do so"; его надо удалить.',
    'В IV.11 нас не устраивает "in a position to do so"; просим его исключить.',
    'В пункте 11 раздела IV слова "in a position to do so" всё ослабляют. Предлагаем исключить это выражение.',
    'В пункте 11 раздела IV слова "in a position to do so" всё ослабляют; предпочли бы, чтобы оно исчезло.',
    'Пункт 11 раздела IV говорит о государствах "in a position to do so", а это лазейка; просим исключить.',
    '第四节第11段提到“in a position to do so”的国家，这是一个漏洞。可以不要。',
    '第四节第11段提到“in a position to do so”的国家，这是一个漏洞。我们主张删掉这几个字。',
    '第四节第11段提到“in a position to do so”的国家，这是一个漏洞。这一表述应删除。',
    '第四节第11段的“in a position to do so”措辞不妥，不应保留。',
    '第四节第11段：“in a position to do so”一语过于含糊。建议去掉。',
    '第四节第11段：“in a position to do so”一语过于含糊，要求删除该措辞。',
  ])('%s', (body) => {
    expect(worded(body)).toEqual(goes);
  });

  it.each([
    'الفقرة 11 من الفرع الرابع: عبارة "in a position to do so" فضفاضة في رأينا. نفضل "able to help".',
    'تتحدث الفقرة 11 من الفرع الرابع عن الدول "in a position to do so"، وفي ذلك ثغرة. الأفضل "able to help".',
    'تتحدث الفقرة 11 من الفرع الرابع عن الدول "in a position to do so"، وفي ذلك ثغرة؛ من الأفضل القول "able to help".',
    'تتحدث الفقرة 11 من الفرع الرابع عن الدول "in a position to do so"، وفي ذلك ثغرة؛ ينبغي أن تقرأ "able to help".',
    'في الفقرة 11 من الفرع الرابع، عبارة "in a position to do so" تضعف النص كله. نقترح بدلا منها "able to help".',
    'في الفقرة 11 من الفرع الرابع، عبارة "in a position to do so" تضعف النص كله؛ صياغتنا: "able to help".',
    'IV.11 - the phrase "in a position to do so" has caused us difficulties in the past. "able to help" is what we need.',
    'IV.11 - the phrase "in a position to do so" has caused us difficulties in the past. "able to help" would be clearer.',
    'IV.11: the words "in a position to do so" are too vague for us. It could become "able to help".',
    'In paragraph 11 of Section IV, "in a position to do so" weakens everything; make it "able to help".',
    'On IV.11, we are not happy with "in a position to do so". Why not "able to help"?',
    'Paragraph 11 of Section IV speaks of States "in a position to do so", which is a loophole. Our text would be "able to help".',
    'El párrafo 11 de la Sección IV habla de Estados "in a position to do so", lo que abre una escapatoria. Póngase "able to help".',
    'En el IV.11, la expresión "in a position to do so" no nos convence. Debería decir "able to help".',
    'En el párrafo 11 de la Sección IV, "in a position to do so" lo debilita todo. Digamos "able to help".',
    'En el párrafo 11 de la Sección IV, "in a position to do so" lo debilita todo; quedaría mejor "able to help".',
    'En el párrafo 11 de la Sección IV, "in a position to do so" lo debilita todo; sería mejor decir "able to help".',
    'IV.11: las palabras "in a position to do so" nos resultan demasiado vagas. Preferiríamos "able to help".',
    'Au IV.11, la formule « in a position to do so » ne nous convient pas ; mieux vaudrait « able to help ».',
    'Au paragraphe 11 de la section IV, « in a position to do so » affaiblit tout ; notre texte serait « able to help ».',
    'Au paragraphe 11 de la section IV, « in a position to do so » affaiblit tout. Cela pourrait devenir « able to help ».',
    'Au paragraphe 11 de la section IV, « in a position to do so » affaiblit tout. Disons « able to help ».',
    'IV.11 : les mots « in a position to do so » sont trop vagues à nos yeux. Mettons « able to help ».',
    'Le paragraphe 11 de la section IV parle d’États « in a position to do so », ce qui est une échappatoire. « able to help » conviendrait mieux.',
    'IV.11: выражение "in a position to do so" для нас слишком расплывчато. Лучше "able to help".',
    'IV.11: выражение "in a position to do so" для нас слишком расплывчато. Наш вариант: "able to help".',
    'В пункте 11 раздела IV слова "in a position to do so" всё ослабляют. Лучше было бы написать "able to help".',
    'Пункт 11 раздела IV говорит о государствах "in a position to do so", а это лазейка. "able to help" было бы яснее.',
    'Пункт 11 раздела IV говорит о государствах "in a position to do so", а это лазейка. Давайте скажем "able to help".',
    'Пункт 11 раздела IV говорит о государствах "in a position to do so", а это лазейка; поставить "able to help".',
    '第四节第11段中，“in a position to do so”削弱了整段。“able to help”更清楚。',
    '第四节第11段中，“in a position to do so”削弱了整段。我们倾向于“able to help”。',
    '第四节第11段提到“in a position to do so”的国家，这是一个漏洞。换成“able to help”更好。',
    '第四节第11段提到“in a position to do so”的国家，这是一个漏洞，不如用“able to help”。',
    '第四节第11段的“in a position to do so”措辞不妥。应为“able to help”。',
    '第四节第11段：“in a position to do so”一语过于含糊，宜作“able to help”。',
  ])('%s', (body) => {
    expect(worded(body)).toEqual(becomes);
  });

  it.each([
    ['II.19 repeats what II.18 says; please delete it.', 'II.19 delete'],
    ['El II.19 repite lo dicho en el 18; se ruega suprimirlo.', 'II.19 delete'],
    [
      'El IV.11 habla de Estados "in a position to do so"; se ruega suprimirla.',
      'IV.11 amend -"in a position to do so"',
    ],
  ])('tells the words from their paragraph: %s', (body, expected) => {
    expect(worded(body)[0]).toBe(expected);
  });
});
