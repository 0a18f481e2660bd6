import { describe, expect, it } from 'vitest';
import { worded } from './reading-of.ts';

describe('entries of a structured paper: ordinals, moves and what comes between', () => {
  it.each([
    ['第四部分（C）节第一段：“continue to improve”改为“improve”', ['IV.23 amend -"continue to improve" +"improve"']],
    ['第四部分（C）节第二段：我国反对该段。', ['IV.24 oppose']],
    ['第二部分A.3节首段：删除。', ['II.49 delete']],
    ['The first paragraph of sub-section C of Section IV should be deleted.', ['IV.23 delete']],
    ['Section IV.C, second paragraph. Delete.', ['IV.24 delete']],
    ['Section II\n\nA.2 (c) Unauthorized end-users\n\nThe second paragraph should be deleted.', ['II.29 delete']],
    ['Section IV : le premier paragraphe de la sous-section C est à supprimer.', ['IV.23 delete']],
    ['Section II\n\nA.2 c) Utilisateurs finaux\n\nLe deuxième paragraphe est à supprimer.', ['II.29 delete']],
    ['Sección IV.C, segundo párrafo: suprimir.', ['IV.24 delete']],
    ['Раздел IV: первый пункт подраздела C исключить.', ['IV.23 delete']],
    ['Раздел II\n\nA.2 c) Конечные пользователи\n\nВторой пункт исключить.', ['II.29 delete']],
    ['القسم الرابع (جيم)، الفقرة الثانية: تُحذف.', ['IV.24 delete']],
    [
      'Siempre en la cuarta sección, el undécimo: los términos «in a position to do so,» diluyen el llamamiento y solicitamos su eliminación.',
      ['IV.11 amend -"in a position to do so,"'],
    ],
    ['Sección IV, el undécimo: suprimir.', ['IV.11 delete']],
    ['Section II, the ninth. We support it.', ['II.9 support']],
    ['Still in Section II, the ninth: delete.', ['II.9 delete']],
    [
      'Toujours dans la quatrième section, le onzième : les mots « in a position to do so, » sont à supprimer.',
      ['IV.11 amend -"in a position to do so,"'],
    ],
    ['Раздел IV, одиннадцатый: исключить.', ['IV.11 delete']],
    ['В разделе IV одиннадцатый поддерживаем.', ['IV.11 support']],
    ['第四部分，第十一段：删除。', ['IV.11 delete']],
    ['Sección IV\n\nEl párrafo con que se abre esta sección recibe nuestro aval.', ['IV.1 support']],
    ['The paragraph that closes Section IV should be deleted.', ['IV.31 delete']],
    ['Le paragraphe qui clôt la section IV est à supprimer.', ['IV.31 delete']],
    ['Пункт, завершающий раздел IV, исключить.', ['IV.31 delete']],
    ['تُحذف الفقرة التي يُختتم بها القسم الرابع.', ['IV.31 delete']],
    ['El párrafo que cierra la sección IV debe suprimirse.', ['IV.31 delete']],
    [
      'Section II\n\nParagraph 33. Move to directly behind 29, where certificates are dealt with.\nParagraph 38. Agreed.',
      ['II.33 move', 'II.38 support'],
    ],
    ['Section II\n\n33. Place after 29.\n38. Agreed.', ['II.33 move', 'II.38 support']],
    [
      'Section II\n\nParagraph 33. It belongs directly behind II.29.\nParagraph 38. Agreed.',
      ['II.33 move', 'II.38 support'],
    ],
    ['Section II\n\nParagraph 33. Should come before 29.\nParagraph 38. Agreed.', ['II.33 move', 'II.38 support']],
    [
      "Section II\n\nPar. 33. À déplacer immédiatement après le 29.\nPar. 38. D'accord.",
      ['II.33 move', 'II.38 support'],
    ],
    ["Section II\n\n§ 33 : le placer avant le 29.\n§ 38 : d'accord.", ['II.33 move', 'II.38 support']],
    [
      "Section II\n\nPar. 33. Devrait venir en dernier, c'est-à-dire après le 39.\nPar. 38. D'accord.",
      ['II.33 move', 'II.38 support'],
    ],
    [
      'Sección II\n\nPárrafo 33. Trasladar a continuación del párrafo 29.\nPárrafo 38. De acuerdo.',
      ['II.33 move', 'II.38 support'],
    ],
    [
      'Sección II\n\nPárrafo 33. Su lugar está justo después del 29.\nPárrafo 38. De acuerdo.',
      ['II.33 move', 'II.38 support'],
    ],
    [
      'Sección II\n\nPárrafo 33. Debería ir al final de la subsección, es decir, después del 38.\nPárrafo 38. De acuerdo.',
      ['II.33 move', 'II.38 support'],
    ],
    [
      'Раздел II\n\nПункт 33. Ему место сразу после пункта 29.\nПункт 38. Поддерживаем.',
      ['II.33 move', 'II.38 support'],
    ],
    ['Раздел II\n\nПункт 33. Должен стоять после пункта 29.\nПункт 38. Поддерживаем.', ['II.33 move', 'II.38 support']],
    [
      'РАЗДЕЛ II. ПЛАН ОСУЩЕСТВЛЕНИЯ ПРОГРАММЫ ДЕЙСТВИЙ\n\nЧасть A, подраздел 3\n\nПодраздел (b) о деактивации логичнее расположить после подраздела (c).',
      ['II.A.3.b move'],
    ],
    [
      'Section II\n\nA.3 Fabrication\n\nLa sous-section b) sur la neutralisation serait mieux placée après la sous-section c).',
      ['II.A.3.b move'],
    ],
  ])('%s', (body, expected) => {
    expect(worded(body).sort()).toEqual([...expected].sort());
  });
});
