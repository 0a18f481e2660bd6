import { describe, expect, it } from 'vitest';
import { itemsOf, placed, sure } from './reading-of.ts';

describe('lines that begin with a bare number under a section', () => {
  it.each([
    '第二节\n17:删\n21:不变',
    '第二节:\n17 删\n21 保留',
    '——第二节——\n17……删\n21……留',
    '第二节B部分\n17:删\n21:支持',
    'القسم الثاني\n17 ... حذف\n21 ... إبقاء',
    'القسم الثاني\n١٧ ← حذف\n٢١ ← إبقاء',
    'Section II\n17 → delete\n21 → keep',
    'Section II\n17 => delete\n21 => keep',
    'Section II\n17 ........ Delete\n21 ........ Keep',
    'Section II\n17 … supprimer\n21 … maintenir',
    'Sección II\n17 → suprimir\n21 → mantener',
    'Раздел II\n17 → исключить\n21 → сохранить',
    'Раздел II\n17 ..... исключить\n21 ..... сохранить',
  ])('%s', (body) => {
    expect(sure(body)).toEqual(['II.17 delete', 'II.21 support']);
  });

  it.each(['Section III\n1, 2 → OK\n12 → delete', '第三节\n1、2 → OK\n12 → 删', 'القسم الثالث\n1، 2 → OK\n12 → حذف'])(
    'several in one line: %s',
    (body) => {
      expect(sure(body)).toEqual(['III.1 support', 'III.2 support', 'III.12 delete']);
    },
  );

  it.each(['第二节\n1、删17段\n2、保留21段', '第二节\n1、第17段:删\n2、第21段:保留'])(
    'a list that counts: %s',
    (body) => {
      expect(placed(body)).toEqual(['II.17 delete', 'II.21 support']);
    },
  );

  it.each(['Section II, 20 June\n10:30 delete the agenda item from the timetable', 'القسم الثاني\n3 تعديلات'])(
    'a time or a count is no paragraph: %s',
    (body) => {
      expect(sure(body).filter((one) => /^II\.(?:10|3) /u.test(one))).toEqual([]);
    },
  );
});

describe('a line that says what another place’s does', () => {
  it.each([
    'Section II\n- 84: keep\n- 85: delete\n- 86: idem 84',
    'Section II\n84 — keep\n85 — delete\n86 — as 84',
    'Section II\n84. Keep.\n85. Delete.\n86. Same as 84.',
    'Section II\n- 84 : à conserver\n- 85 : supprimer\n- 86 : comme le 84',
    'Section II\n84 : maintenir\n85 : supprimer\n86 : même chose que pour le 84',
    'Sección II\nPárrafo 84: mantener.\nPárrafo 85: suprimir.\nPárrafo 86: igual que el 84.',
    'Раздел II\nп. 84 – сохранить\nп. 85 – исключить\nп. 86 – как в п. 84',
    'Раздел II\nп. 84 – сохранить\nп. 85 – исключить\nп. 86 – то же, что по п. 84',
    'القسم الثاني:\n- الفقرة 84: إبقاء.\n- الفقرة 85: حذف.\n- الفقرة 86: كما في الفقرة 84.',
    '第二节:\n第84段:保留。\n第85段:删。\n第86段:意见同第84段。',
    '第二节:\n第84段:保留。\n第85段:删。\n第86段:与第84段相同。',
    '第二节\n84:留\n85:删\n86:同84',
  ])('%s', (body) => {
    expect(placed(body)).toEqual(['II.84 support', 'II.85 delete', 'II.86 support']);
  });

  it.each([
    'Prioridades:\n1. Párrafo 22 de la Sección II – eliminar.\n2. Párrafo 16 de la Sección IV – ídem.',
    'Priorities:\n1. Paragraph 22 of Section II – delete.\n2. Paragraph 16 of Section IV – same.',
    'Приоритеты:\n1. Пункт 22 раздела II – исключить.\n2. Пункт 16 раздела IV – то же.',
  ])('%s', (body) => {
    expect(placed(body)).toEqual(['II.22 delete', 'IV.16 delete']);
  });
});

describe('lines that begin with a topic and its numbers', () => {
  it.each([
    'Follow-up (Section V)\n• Regional meetings (9 to 11): agreed.\n• Civil society (12): delete.',
    'Suivi (section V)\n• Réunions régionales (9 à 11) : d’accord.\n• Société civile (12) : supprimer.',
    'Seguimiento (Sección V)\n• Reuniones regionales (9 a 11): conforme.\n• Sociedad civil (12): suprimir.',
    'Последующая деятельность (раздел V)\n• Региональные совещания (9–11): согласны.\n• Гражданское общество (12): исключить.',
    'القسم الخامس\n• الاجتماعات الإقليمية (9 إلى 11): موافقون.\n• المجتمع المدني (12): حذف.',
    '第五节\n● 区域会议(9至11):同意\n● 民间社会(12):删',
  ])('%s', (body) => {
    expect(sure(body)).toEqual(['V.9-11 support', 'V.12 delete']);
  });
});

describe('a short line with the section’s label behind it', () => {
  it.each([
    'Participation in meetings (V)\n13: keep\n15: delete',
    'Participation aux réunions (V)\n13 : maintenir\n15 : supprimer',
    'Participación en las reuniones (V)\n13: mantener\n15: suprimir',
    'Участие в совещаниях (V)\n13 | сохранить\n15 | исключить',
    'المشاركة في الاجتماعات (خامساً)\n13: إبقاء\n15: حذف',
    '参加会议(五)\n13:保留\n15:删',
  ])('%s', (body) => {
    expect(sure(body)).toEqual(['V.13 support', 'V.15 delete']);
  });
});

describe('a place of which nothing is asked', () => {
  it.each([
    'Amendments:\n- I, 9: delete\n- I, 14: none',
    'Modifications :\n- I, 9 : supprimer\n- I, 14 : néant',
    'Modificaciones:\n— I, 9: suprimir.\n— I, 14: ninguna.',
    'Изменения, предлагаемые делегацией:\n— I, 9: исключить.\n— I, 14: нет.',
    'التعديلات:\nالقسم الأول، الفقرة 9: حذف\nالقسم الأول، الفقرة 14: لا شيء',
    '修改:\n一、9:删\n一、14:无',
  ])('%s', (body) => {
    expect(placed(body)).toEqual(['I.9 delete']);
  });

  it('«нет» beside «да» is an answer', () => {
    expect(placed('Предложения:\nп. 9 раздела I: да\nп. 14 раздела I: нет')).toEqual(['I.9 support', 'I.14 oppose']);
  });
});

describe('a row that says which other place it repeats', () => {
  it.each([
    'Para | Position\nIV.18 | support\nIV.19 | Repeats IV.27; delete',
    'Par. | Position\nIV.18 | soutien\nIV.19 | Fait double emploi avec IV.27 ; supprimer',
    'Párrafo | Posición\nIV.18 | Apoyamos\nIV.19 | Se repite en IV.27; suprimir',
    'Пункт | Позиция\nIV.18 | Поддерживаем\nIV.19 | Повтор IV.27; исключить',
    'الفقرة | الموقف\nرابعاً/18 | نؤيد\nرابعاً/19 | مكررة في رابعاً/27، تحذف',
    '段落 | 立场\n四、18 | 支持\n四、19 | 与四、27重复,删',
  ])('%s', (body) => {
    expect(placed(body)).toEqual(['IV.18 support', 'IV.19 delete']);
  });

  it('another place that the verb itself names is meant', () => {
    expect(
      itemsOf('Para | Position\nIV.18 | support\nIV.21 | delete IV.22').map(({ target, needsReview }) => [
        target,
        needsReview,
      ]),
    ).toEqual([
      ['IV.18', false],
      ['IV.22', true],
    ]);
  });
});
