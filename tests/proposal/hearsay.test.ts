import { describe, expect, it } from 'vitest';
import { mayAsk, someOthers } from '#proposal/words/hearsay.ts';
import { placed, readingOf } from './reading-of.ts';

describe('what others may yet ask for', () => {
  it.each([
    'We understand from neighbours that the Arab Group may ask to delete paragraph 37, but we do not know its final position yet.',
    'Norway might propose the deletion of paragraph 37 of Section II.',
    'Some delegations could request that paragraph 37 of Section II be deleted.',
    'Nous avons appris de nos voisins que le Groupe arabe pourrait demander la suppression du paragraphe 37, mais nous ignorons sa position définitive.',
    'D’autres délégations pourraient proposer de supprimer le paragraphe 37 de la section II.',
    'Sabemos por colegas que el Grupo Árabe podría pedir la supresión del párrafo 37, pero no conocemos su posición final.',
    'По словам коллег, Арабская группа может попросить исключить пункт 37, но её окончательная позиция нам неизвестна.',
    'علمنا من زملائنا أن المجموعة العربية قد تطلب حذف الفقرة ٣٧، لكن لا علم لنا بموقفها النهائي بعد.',
    '据邻座同事说，阿拉伯集团可能要求删除第37段，但其最终立场尚不清楚。',
  ])('is no proposal: %s', (body) => {
    expect(readingOf(body).items).toEqual([]);
  });

  it.each([
    ['Section II: Egypt may ask to delete paragraph 37. We would oppose that.', ['II.37 oppose']],
    ['We might propose to delete paragraph 37 of Section II.', ['II.37 delete']],
    ['Section II, par. 37 : on pourrait proposer de supprimer ce paragraphe.', ['II.37 delete']],
    ['Sección II, párrafo 37: en la línea de México, se podría proponer suprimirlo.', ['II.37 delete']],
  ])('what the sender thinks or wants stands: %s', (body, wanted) => {
    expect(placed(body).map((item) => item.replace('reserve', 'delete'))).toEqual(wanted);
  });

  const script = (phrase: string): string =>
    ['Cyrillic', 'Arabic', 'Han'].find((one) => new RegExp(`^[\\p{Script=${one}}]`, 'u').test(phrase)) ?? 'Latin';
  const told: Record<string, (phrase: string) => string> = {
    Latin: (phrase) => `Section II: Egypt ${phrase} the deletion of paragraph 37.`,
    Cyrillic: (phrase) => `Раздел II: Египет ${phrase} исключить пункт 37.`,
    Arabic: (phrase) => `القسم الثاني: مصر ${phrase} حذف الفقرة 37.`,
    Han: (phrase) => `第二部分：埃及${phrase}删除第37段。`,
  };

  it('is told by each of its phrases', () => {
    const lost = mayAsk.filter((phrase) =>
      placed(told[script(phrase)]?.(phrase) ?? '').some((item) => item.startsWith('II.37 delete')),
    );
    expect(lost).toEqual([]);
  });

  it('is told of parties without a name', () => {
    const wish: Record<string, string> = {
      Latin: ' may ask to delete paragraph 37 of Section II.',
      Cyrillic: ' могут предложить исключить пункт 37 раздела II.',
      Arabic: ' قد تطلب حذف الفقرة 37 من القسم الثاني.',
      Han: '可能要求删除第二部分第37段。',
    };
    const lost = someOthers.filter((party) => placed(`${party}${wish[script(party)] ?? ''}`).length > 0);
    expect(lost).toEqual([]);
  });
});

describe('an organizer is asked', () => {
  it.each([
    'Notre experte n’arrive que jeudi. Serait-il envisageable d’aborder la section IV l’après-midi plutôt que le matin ?',
    'La séance consacrée à la section II a-t-elle toujours lieu demain matin en salle 4 ?',
    'Pourriez-vous nous préciser jusqu’à quelle date les propositions écrites sur la section III peuvent vous parvenir ?',
    'Nuestra experta no llega hasta el jueves. ¿Sería posible tratar la Sección IV por la tarde en lugar de por la mañana?',
    '¿Podrían indicarnos hasta qué fecha pueden hacerse llegar las propuestas escritas sobre la Sección III?',
    'Наш эксперт приезжает только в четверг. Можно ли рассмотреть раздел IV после обеда, а не утром?',
    'خبيرنا يصل يوم الخميس فقط. هل يمكن تناول القسم الرابع بعد الظهر بدلاً من الصباح؟',
    'هل لا تزال الجلسة المخصصة للقسم الثاني غداً صباحاً في القاعة ٤؟',
    '我方专家周四才到。第四节能否改在下午而不是上午讨论？',
    'Our expert only arrives on Thursday. Would it be possible to take up Section IV in the afternoon?',
  ])('%s', (body) => {
    expect(readingOf(body).items).toEqual([]);
  });

  it('of the draft one asks as before', () => {
    expect(placed('Section V, para 15: what is the deadline for national reports?')).toEqual(['V.15 question']);
  });
});

it.each([
  'نحيطكم علماً بأن عنوان البريد الإلكتروني للبعثة قد تغير اعتباراً من اليوم.',
  'عنوان المراسلة الجديد للبعثة هو الطابق 11.',
  'Please note that the Mission’s e-mail address has changed as of today.',
])('an address is no title: %s', (body) => {
  expect(readingOf(body).items).toEqual([]);
});

describe('what is agreed to without some words', () => {
  it.each([
    'Section II\n47: yes, but without "compile"',
    'Section II\n47: keep without "compile"',
    'Sección II\n47: sí, pero sin "compile"',
    'Раздел II\n47 – за, но без "compile"',
    'القسم الثاني\n47: موافقون لكن بدون "compile"',
    '第二节\n47：同意，但不要“compile”',
  ])('loses them: %s', (body) => {
    expect(readingOf(body).items.map(({ target, kind, oldText, newText }) => [target, kind, oldText, newText])).toEqual(
      [['II.47', 'amend', 'compile', '']],
    );
  });
});

describe('a type that says that words go or come', () => {
  it.each([
    'Para | Action | Text\nII.20, after | new paragraph | "To prevent the supply of weapons to mercenaries."\nII.25 | delete words | "when available"',
    '位置 | 类别 | 文字\n第二节20段后 | 新增段 | "To prevent the supply of weapons to mercenaries."\n第二节25段 | 删字 | "when available"',
    'موضع | نوع التعديل | النص\nالقسم الثاني، بعد ٢٠ | فقرة جديدة | "To prevent the supply of weapons to mercenaries."\nالقسم الثاني، ٢٥ | حذف عبارة | "when available"',
  ])('%s', (body) => {
    expect(readingOf(body).items.map(({ target, kind, oldText, newText }) => [target, kind, oldText, newText])).toEqual(
      [
        ['II.20+', 'insert', undefined, 'To prevent the supply of weapons to mercenaries.'],
        ['II.25', 'amend', 'when available', ''],
      ],
    );
  });

  it.each([
    'الفقرة | الموقف | النص المقترح\nثانياً/19 | تعديل | "illicit weapons" بدل "weapons"\nثانياً/22 | حذف |',
    '段落 | 立场 | 建议案文\n二、19 | 修改 | "weapons"改"illicit weapons"\n二、22 | 删 |',
    'Para | Position | Proposed text\nII.19 | change | "illicit weapons" instead of "weapons"\nII.22 | delete |',
  ])('new words that say what they replace: %s', (body) => {
    expect(readingOf(body).items.map(({ target, kind, oldText, newText }) => [target, kind, oldText, newText])).toEqual(
      [
        ['II.19', 'amend', 'weapons', 'illicit weapons'],
        ['II.22', 'delete', undefined, undefined],
      ],
    );
  });
});
