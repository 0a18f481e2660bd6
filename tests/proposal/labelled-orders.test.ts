import { describe, expect, it } from 'vitest';
import { worded } from './reading-of.ts';

describe('an order, or nothing, behind a label of words', () => {
  it.each<[string, readonly string[]]>([
    [
      'Place: Section II, new paragraph to be placed after paragraph 91\nCurrent text: none\nProposed text: “To support the survivors of gender-based armed violence.”',
      ['II.91+ insert +"To support the survivors of gender-based armed violence."'],
    ],
    [
      'Place: Section II, new paragraph to be placed after paragraph 91\nCurrent text: n/a\nProposed text: “To support the survivors of gender-based armed violence.”',
      ['II.91+ insert +"To support the survivors of gender-based armed violence."'],
    ],
    [
      'Place: Section II, new paragraph to be placed after paragraph 91\nCurrent text: nil\nProposed text: “To support the survivors of gender-based armed violence.”',
      ['II.91+ insert +"To support the survivors of gender-based armed violence."'],
    ],
    ['Place: Section II, paragraph 37\nCurrent text: to be kept\nProposed text: not applicable', ['II.37 support']],
    ['Place: Section II, paragraph 37\nProposed text: to be kept', ['II.37 support']],
    ['Place: Section II, paragraph 37\nCurrent text: keep\nProposed text: not applicable', ['II.37 support']],
    ['Place: Section II, paragraph 37\nProposed text: keep', ['II.37 support']],
    ['Place: Section II, paragraph 37\nCurrent text: retain as is\nProposed text: not applicable', ['II.37 support']],
    ['Place: Section II, paragraph 37\nProposed text: retain as is', ['II.37 support']],
    ['Place: Section II, paragraph 37\nProposed text: delete', ['II.37 delete']],
    [
      'Place: Section II, paragraph 37\nCurrent text: “significant risk”\nProposed text: delete',
      ['II.37 amend -"significant risk"'],
    ],
    ['Place: Section II, paragraph 37\nProposed text: to be deleted', ['II.37 delete']],
    [
      'Place: Section II, paragraph 37\nCurrent text: “significant risk”\nProposed text: to be deleted',
      ['II.37 amend -"significant risk"'],
    ],
    ['Place: Section II, paragraph 37\nProposed text: deleted', ['II.37 delete']],
    [
      'Place: Section II, paragraph 37\nCurrent text: “significant risk”\nProposed text: deleted',
      ['II.37 amend -"significant risk"'],
    ],
    [
      'Place: Section II, paragraph 37\nCurrent text: “significant risk”\nProposed text: “clear risk”',
      ['II.37 amend -"significant risk" +"clear risk"'],
    ],
    [
      'Emplacement : Section II, nouveau paragraphe à placer après le paragraphe 91\nLibellé actuel : néant\nLibellé proposé : « To support the survivors of gender-based armed violence. »',
      ['II.91+ insert +"To support the survivors of gender-based armed violence."'],
    ],
    [
      'Emplacement : Section II, nouveau paragraphe à placer après le paragraphe 91\nLibellé actuel : aucun\nLibellé proposé : « To support the survivors of gender-based armed violence. »',
      ['II.91+ insert +"To support the survivors of gender-based armed violence."'],
    ],
    [
      'Emplacement : Section II, nouveau paragraphe à placer après le paragraphe 91\nLibellé actuel : s/o\nLibellé proposé : « To support the survivors of gender-based armed violence. »',
      ['II.91+ insert +"To support the survivors of gender-based armed violence."'],
    ],
    [
      'Emplacement : Section II, paragraphe 37\nLibellé actuel : à maintenir\nLibellé proposé : sans objet',
      ['II.37 support'],
    ],
    ['Emplacement : Section II, paragraphe 37\nLibellé proposé : à maintenir', ['II.37 support']],
    [
      'Emplacement : Section II, paragraphe 37\nLibellé actuel : maintenir\nLibellé proposé : sans objet',
      ['II.37 support'],
    ],
    ['Emplacement : Section II, paragraphe 37\nLibellé proposé : maintenir', ['II.37 support']],
    [
      'Emplacement : Section II, paragraphe 37\nLibellé actuel : inchangé\nLibellé proposé : sans objet',
      ['II.37 support'],
    ],
    ['Emplacement : Section II, paragraphe 37\nLibellé proposé : inchangé', ['II.37 support']],
    ['Emplacement : Section II, paragraphe 37\nLibellé proposé : supprimer', ['II.37 delete']],
    [
      'Emplacement : Section II, paragraphe 37\nLibellé actuel : « significant risk »\nLibellé proposé : supprimer',
      ['II.37 amend -"significant risk"'],
    ],
    ['Emplacement : Section II, paragraphe 37\nLibellé proposé : à supprimer', ['II.37 delete']],
    [
      'Emplacement : Section II, paragraphe 37\nLibellé actuel : « significant risk »\nLibellé proposé : à supprimer',
      ['II.37 amend -"significant risk"'],
    ],
    ['Emplacement : Section II, paragraphe 37\nLibellé proposé : suppression', ['II.37 delete']],
    [
      'Emplacement : Section II, paragraphe 37\nLibellé actuel : « significant risk »\nLibellé proposé : suppression',
      ['II.37 amend -"significant risk"'],
    ],
    [
      'Emplacement : Section II, paragraphe 37\nLibellé actuel : « significant risk »\nLibellé proposé : « clear risk »',
      ['II.37 amend -"significant risk" +"clear risk"'],
    ],
    [
      'Ubicación: Sección II, nuevo párrafo después del párrafo 91\nTexto actual: ninguno\nTexto propuesto: «To support the survivors of gender-based armed violence.»',
      ['II.91+ insert +"To support the survivors of gender-based armed violence."'],
    ],
    [
      'Ubicación: Sección II, nuevo párrafo después del párrafo 91\nTexto actual: no aplica\nTexto propuesto: «To support the survivors of gender-based armed violence.»',
      ['II.91+ insert +"To support the survivors of gender-based armed violence."'],
    ],
    [
      'Ubicación: Sección II, nuevo párrafo después del párrafo 91\nTexto actual: n/a\nTexto propuesto: «To support the survivors of gender-based armed violence.»',
      ['II.91+ insert +"To support the survivors of gender-based armed violence."'],
    ],
    ['Ubicación: Sección II, párrafo 37\nTexto actual: mantener\nTexto propuesto: no procede', ['II.37 support']],
    ['Ubicación: Sección II, párrafo 37\nTexto propuesto: mantener', ['II.37 support']],
    ['Ubicación: Sección II, párrafo 37\nTexto actual: se mantiene\nTexto propuesto: no procede', ['II.37 support']],
    ['Ubicación: Sección II, párrafo 37\nTexto propuesto: se mantiene', ['II.37 support']],
    ['Ubicación: Sección II, párrafo 37\nTexto actual: sin cambios\nTexto propuesto: no procede', ['II.37 support']],
    ['Ubicación: Sección II, párrafo 37\nTexto propuesto: sin cambios', ['II.37 support']],
    ['Ubicación: Sección II, párrafo 37\nTexto propuesto: suprimir', ['II.37 delete']],
    [
      'Ubicación: Sección II, párrafo 37\nTexto actual: «significant risk»\nTexto propuesto: suprimir',
      ['II.37 amend -"significant risk"'],
    ],
    ['Ubicación: Sección II, párrafo 37\nTexto propuesto: eliminar', ['II.37 delete']],
    [
      'Ubicación: Sección II, párrafo 37\nTexto actual: «significant risk»\nTexto propuesto: eliminar',
      ['II.37 amend -"significant risk"'],
    ],
    ['Ubicación: Sección II, párrafo 37\nTexto propuesto: a suprimir', ['II.37 delete']],
    [
      'Ubicación: Sección II, párrafo 37\nTexto actual: «significant risk»\nTexto propuesto: a suprimir',
      ['II.37 amend -"significant risk"'],
    ],
    [
      'Ubicación: Sección II, párrafo 37\nTexto actual: «significant risk»\nTexto propuesto: «clear risk»',
      ['II.37 amend -"significant risk" +"clear risk"'],
    ],
    ['Место: раздел II, пункт 37\nДействующий текст: сохранить\nПредлагаемый текст: не применимо', ['II.37 support']],
    ['Место: раздел II, пункт 37\nПредлагаемый текст: сохранить', ['II.37 support']],
    ['Место: раздел II, пункт 37\nДействующий текст: оставить\nПредлагаемый текст: не применимо', ['II.37 support']],
    ['Место: раздел II, пункт 37\nПредлагаемый текст: оставить', ['II.37 support']],
    [
      'Место: раздел II, пункт 37\nДействующий текст: без изменений\nПредлагаемый текст: не применимо',
      ['II.37 support'],
    ],
    ['Место: раздел II, пункт 37\nПредлагаемый текст: без изменений', ['II.37 support']],
    ['Место: раздел II, пункт 37\nПредлагаемый текст: исключить', ['II.37 delete']],
    [
      'Место: раздел II, пункт 37\nДействующий текст: «significant risk»\nПредлагаемый текст: исключить',
      ['II.37 amend -"significant risk"'],
    ],
    ['Место: раздел II, пункт 37\nПредлагаемый текст: снять', ['II.37 delete']],
    [
      'Место: раздел II, пункт 37\nДействующий текст: «significant risk»\nПредлагаемый текст: снять',
      ['II.37 amend -"significant risk"'],
    ],
    ['Место: раздел II, пункт 37\nПредлагаемый текст: удалить', ['II.37 delete']],
    [
      'Место: раздел II, пункт 37\nДействующий текст: «significant risk»\nПредлагаемый текст: удалить',
      ['II.37 amend -"significant risk"'],
    ],
    [
      'Место: раздел II, пункт 37\nДействующий текст: «significant risk»\nПредлагаемый текст: «clear risk»',
      ['II.37 amend -"significant risk" +"clear risk"'],
    ],
    [
      'الموضع: الفرع الثاني، فقرة جديدة بعد الفقرة 91\nالنص الحالي: لا يوجد\nالنص المقترح: "To support the survivors of gender-based armed violence."',
      ['II.91+ insert +"To support the survivors of gender-based armed violence."'],
    ],
    [
      'الموضع: الفرع الثاني، فقرة جديدة بعد الفقرة 91\nالنص الحالي: لا ينطبق\nالنص المقترح: "To support the survivors of gender-based armed violence."',
      ['II.91+ insert +"To support the survivors of gender-based armed violence."'],
    ],
    ['الموضع: الفرع الثاني، الفقرة 37\nالنص الحالي: يبقى\nالنص المقترح: لا ينطبق', ['II.37 support']],
    ['الموضع: الفرع الثاني، الفقرة 37\nالنص المقترح: يبقى', ['II.37 support']],
    ['الموضع: الفرع الثاني، الفقرة 37\nالنص الحالي: الإبقاء عليه\nالنص المقترح: لا ينطبق', ['II.37 support']],
    ['الموضع: الفرع الثاني، الفقرة 37\nالنص المقترح: الإبقاء عليه', ['II.37 support']],
    ['الموضع: الفرع الثاني، الفقرة 37\nالنص الحالي: دون تغيير\nالنص المقترح: لا ينطبق', ['II.37 support']],
    ['الموضع: الفرع الثاني، الفقرة 37\nالنص المقترح: دون تغيير', ['II.37 support']],
    ['الموضع: الفرع الثاني، الفقرة 37\nالنص المقترح: يحذف', ['II.37 delete']],
    [
      'الموضع: الفرع الثاني، الفقرة 37\nالنص الحالي: "significant risk"\nالنص المقترح: يحذف',
      ['II.37 amend -"significant risk"'],
    ],
    ['الموضع: الفرع الثاني، الفقرة 37\nالنص المقترح: حذف', ['II.37 delete']],
    [
      'الموضع: الفرع الثاني، الفقرة 37\nالنص الحالي: "significant risk"\nالنص المقترح: حذف',
      ['II.37 amend -"significant risk"'],
    ],
    ['الموضع: الفرع الثاني، الفقرة 37\nالنص المقترح: تحذف الفقرة', ['II.37 delete']],
    [
      'الموضع: الفرع الثاني، الفقرة 37\nالنص الحالي: "significant risk"\nالنص المقترح: تحذف الفقرة',
      ['II.37 amend -"significant risk"'],
    ],
    [
      'الموضع: الفرع الثاني، الفقرة 37\nالنص الحالي: "significant risk"\nالنص المقترح: "clear risk"',
      ['II.37 amend -"significant risk" +"clear risk"'],
    ],
    [
      '位置：第二部分第91段后新增一段\n现文：无\n拟改为：“To support the survivors of gender-based armed violence.”',
      ['II.91+ insert +"To support the survivors of gender-based armed violence."'],
    ],
    [
      '位置：第二部分第91段后新增一段\n现文：不适用\n拟改为：“To support the survivors of gender-based armed violence.”',
      ['II.91+ insert +"To support the survivors of gender-based armed violence."'],
    ],
    ['位置：第二部分第37段\n现文：保留\n拟改为：不适用', ['II.37 support']],
    ['位置：第二部分第37段\n拟改为：保留', ['II.37 support']],
    ['位置：第二部分第37段\n现文：维持原文\n拟改为：不适用', ['II.37 support']],
    ['位置：第二部分第37段\n拟改为：维持原文', ['II.37 support']],
    ['位置：第二部分第37段\n现文：不改\n拟改为：不适用', ['II.37 support']],
    ['位置：第二部分第37段\n拟改为：不改', ['II.37 support']],
    ['位置：第二部分第37段\n拟改为：删除', ['II.37 delete']],
    ['位置：第二部分第37段\n现文：“significant risk”\n拟改为：删除', ['II.37 amend -"significant risk"']],
    ['位置：第二部分第37段\n拟改为：删去', ['II.37 delete']],
    ['位置：第二部分第37段\n现文：“significant risk”\n拟改为：删去', ['II.37 amend -"significant risk"']],
    ['位置：第二部分第37段\n拟改为：予以删除', ['II.37 delete']],
    ['位置：第二部分第37段\n现文：“significant risk”\n拟改为：予以删除', ['II.37 amend -"significant risk"']],
    [
      '位置：第二部分第37段\n现文：“significant risk”\n拟改为：“clear risk”',
      ['II.37 amend -"significant risk" +"clear risk"'],
    ],
    [
      'Section II, paragraph 37\nCurrent text: “significant risk”\nProposed text: none',
      ['II.37 amend -"significant risk"'],
    ],
    [
      'Section V, third preambular paragraph\nWhere it says: Recalling the recommendation\nIt should say: Recalling the agreed recommendation',
      ['V.pp3 amend -"Recalling the recommendation" +"Recalling the agreed recommendation"'],
    ],
  ])('%s', (body, wanted) => {
    expect(worded(body)).toEqual(wanted);
  });
});
