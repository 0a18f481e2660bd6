import { describe, expect, it } from 'vitest';
import { behindNumbers } from '#proposal/words/table-positions.ts';
import { worded } from './reading-of.ts';

const table = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(' | ')).join('\n');

const typed: readonly (readonly [string, string, readonly string[]])[] = [
  ['Addition', 'after "law enforcement,": "intelligence,"', ['Deletion', 'Repetitive']],
  ['Ajout', 'après « law enforcement, » : « intelligence, »', ['Suppression', 'Répétitif']],
  ['Adición', 'luego de «law enforcement,»: «intelligence,»', ['Supresión', 'Repetitivo']],
  ['Дополнение', 'после «law enforcement,»: «intelligence,»', ['Исключение', 'Повтор']],
  ['إضافة', 'بعد "law enforcement,": "intelligence,"', ['حذف', 'تكرار']],
  ['增加', '“law enforcement,”之后：“intelligence,”', ['删除', '重复']],
];

describe('a column that holds the words or the reason', () => {
  it.each(typed)('%s | %s', (add, beside, [remove = '', why = '']) =>
    expect(worded(table(['1', 'II', '2', add, beside], ['2', 'II', '25', remove, why]))).toEqual([
      'II.2 amend +"intelligence,"',
      'II.25 delete',
    ]),
  );
});

const remarks: readonly (readonly [readonly string[], string, string])[] = [
  [
    ['Section', 'Paragraph', 'Current text', 'Proposed text'],
    'Question: by which standard?',
    'We reserve our position on this phrase',
  ],
  [
    ['Section', 'Paragraphe', 'Texte actuel', 'Texte proposé'],
    'Question : selon quelle norme ?',
    'Nous réservons notre position sur cette expression',
  ],
  [
    ['Sección', 'Párrafo', 'Texto actual', 'Texto propuesto'],
    'Pregunta: ¿medido con qué norma?',
    'Reservamos nuestra posición sobre esta expresión',
  ],
  [
    ['Раздел', 'Пункт', 'Нынешний текст', 'Предлагаемый текст'],
    'Вопрос: по какому стандарту?',
    'Оговорка по этому выражению',
  ],
  [['القسم', 'الفقرة', 'النص الحالي', 'النص المقترح'], 'استفسار: وفق أي معيار؟', 'نتحفظ على هذه العبارة'],
  [['部分', '段落', '原文', '修改建议'], '疑问：以何种标准衡量？', '对此表述保留立场'],
];

describe('a remark in a column of words is no wording', () => {
  it.each(remarks)('%s', (head, question, reservation) =>
    expect(
      worded(
        table(
          head,
          ['II', '34', 'illegal trade', 'illicit trade'],
          ['II', '49', 'strict regulation', question],
          ['II', '62', 'distributed manufacturing', reservation],
        ),
      ),
    ).toEqual(['II.34 amend -"illegal trade" +"illicit trade"', 'II.49 question', 'II.62 reserve']),
  );

  it.each([
    ['Section | Paragraphe | Observation / proposition', 'Les rapports pèsent lourd sur les petites administrations.'],
    ['Sección | Párrafo | Observación / propuesta', 'Los informes pesan mucho sobre las administraciones pequeñas.'],
    ['Раздел | Пункт | Замечание / предложение', 'Двухгодичные доклады тяжело даются малым администрациям.'],
    ['القسم | الفقرة | الملاحظة / المقترح', 'التقارير كل سنتين ترهق الإدارات الصغيرة.'],
  ])('%s: %s', (head, remark) => expect(worded(`${head}\nII | 68 | ${remark}`)).toEqual(['II.68 comment']));
});

describe('words in brackets beside a word that takes them away', () => {
  it.each([
    ['Section | Paragraph | Proposal', '[sub-regional, regional and] to be struck out'],
    ['Section | Paragraphe | Proposition', '[sub-regional, regional and] à biffer'],
    ['Sección | Párrafo | Propuesta', 'Tachar [sub-regional, regional and]'],
    ['Раздел | Пункт | Предложение', '[sub-regional, regional and] вычеркнуть'],
    ['القسم | الفقرة | المقترح', 'حذف [sub-regional, regional and]'],
    ['部分 | 段落 | 建议', '删去[sub-regional, regional and]'],
  ])('%s: %s', (head, said) =>
    expect(worded(`${head}\nIV | 26 | ${said}`)).toEqual(['IV.26 amend -"sub-regional, regional and"']),
  );
});

describe('what stands behind a number says that something new comes behind it', () => {
  for (const phrases of Object.values(behindNumbers))
    it.each(phrases)('25 %s', (behind) =>
      expect(
        worded(
          `Section | Paragraph | Proposal\nII | 1 | Keep\nII | 25 ${behind} | New paragraph: "To train officers."`,
        ),
      ).toEqual(['II.1 support', 'II.25+ insert +"To train officers."']),
    );
});
