import { describe, expect, it } from 'vitest';
import { htmlText } from '#mail/html-text.ts';
import { isSeventh } from '#proposal/seventh-language.ts';
import { readingOf } from './reading-of.ts';

/** The draft is English: what a sender copies from it says nothing of the sender's language. */
describe('the language of a contribution', () => {
  it.each([
    [
      'fr',
      `Nos propositions :

Par. | Proposition | Motif
II.85 | To ensure the full and equal participation and representation of women (…) | Formule de la résolution 2242
II.91 | (…) disaggregated data on gender, age and disability and the illicit trade (…) |
IV.27 et 28 | À conserver | Seuls paragraphes du projet avec de l'argent`,
    ],
    [
      'fr',
      `Section II, paragraphe 68 : To redouble efforts to report on a biennial basis on measures taken to implement the Programme of Action.
Remplacer « biennial » par « annual ».`,
    ],
    [
      'es',
      `Párrafo II.68: To redouble efforts to report on a biennial basis on measures taken to implement the Programme of Action.
Sustituir «biennial» por «annual», según lo acordado en la región.`,
    ],
    [
      'en',
      'Section II\npar. 3 “strengthen” -> “reinforce”\npar. 34 “illegal” -> “illicit”\npar. 35 “illegal” -> “illicit”\npar. 71 “for” -> “of”',
    ],
    [
      'en',
      'II.68: To redouble efforts to report on a biennial basis on measures taken to implement the Programme of Action.\nKeep it as it is.',
    ],
    ['en', 'To redouble efforts to report on a biennial basis on measures taken to implement the Programme of Action.'],
  ])('is %s', (language, body) => {
    expect(readingOf(body).language).toBe(language);
  });

  it('is told by what stands beside the draft’s words in a table too', () => {
    const { text } = htmlText(
      '<table><tr><th>Par.</th><th>Proposition</th><th>Explication</th></tr>' +
        '<tr><td>II.87</td><td>To <s>encourage</s> <b>ensure</b> the application of relevant international standards (…)</td><td>Plus fort que la version du projet</td></tr>' +
        '<tr><td>II.27 et 28</td><td>À conserver impérativement</td><td>Utile pour nous</td></tr></table>',
    );
    const reading = readingOf(text);
    expect(reading.language).toBe('fr');
    expect(reading.items.map((item) => `${item.target} ${item.kind}`)).toEqual([
      'II.87 amend',
      'II.27 support',
      'II.28 support',
    ]);
  });
});

/** Recognised, and left to a person: a neighbour's grammar would read some of it, and wrongly. */
describe('a seventh language', () => {
  it.each([
    [
      'Portuguese',
      'O Brasil agradece o Projeto 2. Propomos suprimir o parágrafo 12 da Seção II. No parágrafo 14, acrescentar "as appropriate" depois de "States". Apoiamos o parágrafo 20.',
    ],
    [
      'Persian',
      'جمهوری اسلامی ایران پیشنهاد می‌کند که بند ۱۲ از بخش دوم حذف شود. همچنین در بند ۱۴ عبارت «as appropriate» پس از «States» اضافه شود.',
    ],
    ['Urdu', 'پاکستان تجویز کرتا ہے کہ سیکشن II کا پیراگراف 12 حذف کیا جائے۔ ہم پیراگراف 20 کی حمایت کرتے ہیں۔'],
    [
      'Ukrainian',
      'Україна пропонує вилучити пункт 12 розділу II. У пункті 14 додати "as appropriate" після "States". Ми підтримуємо пункт 20 цього розділу.',
    ],
    [
      'Bulgarian',
      'Уважаеми господин Председател, България предлага да се заличи параграф 12 от раздел II. Подкрепяме параграф 20 от същия раздел.',
    ],
    [
      'Serbian',
      'Поштовани председниче, Србија предлаже да се брише став 12 одељка II. Подржавамо став 20 истог одељка.',
    ],
    [
      'Belarusian',
      'Паважаны спадар Старшыня, Беларусь прапануе выключыць пункт 12 раздзела II. Мы падтрымліваем пункт 20.',
    ],
    ['Kazakh', 'Құрметті төраға, Қазақстан II бөлімнің 12-тармағын алып тастауды ұсынады. 20-тармақты қолдаймыз.'],
    [
      'German',
      'Deutschland schlägt vor, Absatz 12 von Abschnitt II zu streichen. In Absatz 14 soll nach "States" eingefügt werden "as appropriate".',
    ],
    [
      'Italian',
      'L’Italia propone di sopprimere il paragrafo 12 della sezione II. Nel paragrafo 14 aggiungere "as appropriate" dopo "States". Sosteniamo il paragrafo 20.',
    ],
    [
      'Romanian',
      'România propune eliminarea paragrafului 12 din secțiunea II. Susținem paragraful 20, așa cum este redactat.',
    ],
    [
      'Turkish',
      'Türkiye II. Bölümün 12. paragrafının silinmesini önermektedir. 14. paragrafta "States" kelimesinden sonra ekleme yapılmalıdır.',
    ],
    [
      'Indonesian',
      'Yang Mulia, Indonesia mengusulkan untuk menghapus paragraf 12 Bagian II. Kami mendukung paragraf 20.',
    ],
    [
      'Japanese',
      '日本は、第2部第12項の削除を提案します。第14項では「States」の後に「as appropriate」を挿入してください。',
    ],
    ['Korean', '대한민국은 제2절 제12항의 삭제를 제안합니다. 제14항에서 "States" 뒤에 추가해 주십시오.'],
  ])('%s waits for a person', (_language, body) => {
    const { language, disposition, items } = readingOf(body);
    expect({ language, disposition, items }).toEqual({ language: 'other', disposition: 'needs-reading', items: [] });
  });

  it.each([
    ['en', 'Para 12: ok. Para 14: pls delete. Para 20: keep. Thx.'],
    ['en', 'Paragraph 12 is fine by Vanuatu. Delete 14 of Section II. Sent from my iPhone'],
    ['ru', 'п. 12 раздела II уберите, п. 14 оставить, по п. 20 резерв. спасибо, с телефона'],
    ['es', 'II.12 eliminar. II.14 ok. II.20 reserva. gracias, desde el móvil'],
    ['fr', '§ 12 à biffer, § 14 ok, § 20 réserve. Merci, envoyé de mon mobile'],
    ['ar', 'الفقرة ١٢ تحذف، الفقرة ١٤ موافقون، الفقرة ٢٠ نتحفظ عليها. شكرا'],
    ['zh', '建議刪除第二節第12段。支持第20段。'],
  ])('is not found in a hurried note in one of the six: %s', (language, body) => {
    expect(readingOf(body).language).toBe(language);
  });
});

describe('an instruction in any language', () => {
  const instructions = [
    'Suprimir el párrafo 12 de la sección II',
    'Просим исключить пункт 12 раздела II',
    'نقترح حذف الفقرة 12 من القسم الثاني',
    '建议删除第二节第12段',
  ];

  it.each(instructions)('places itself in the subject alone: %s', (subject) => {
    const { items } = readingOf('', subject);
    expect(items.map(({ target, kind, needsReview }) => [target, kind, needsReview])).toEqual([
      ['II.12', 'delete', false],
    ]);
  });

  it.each(instructions)('places itself in the body: %s', (body) => {
    const { items } = readingOf(body);
    expect(items.map(({ target, kind, needsReview }) => [target, kind, needsReview])).toEqual([
      ['II.12', 'delete', false],
    ]);
  });
});

/** A list of verbs and of the draft's English words says little: a detector takes some for Catalan or Portuguese. */
describe('a terse list', () => {
  const items = ['así queda illicit markets', 'eliminar uneven', 'agregar illicit markets', 'borrar experts officials'];
  const more = ['los términos regularly', 'eliminar voluntary', 'borrar stockpile', 'eliminar experts officials'];
  const list = (word: string): string => [...more, ...items].map((item, at) => `${word} ${at + 3}: ${item}`).join('\n');

  it('in Spanish is no seventh language', () => {
    expect(isSeventh(list('Párr.'), 'es', new Set())).toBe(false);
  });
  it('in Portuguese is one', () => {
    const portuguese =
      'Parágrafo 3: retirar uneven\nParágrafo 4: manter o texto como está\nParágrafo 5: acrescentar illicit markets\n' +
      'Parágrafo 6: não apoiamos, a redação deve ficar mais clara\nParágrafo 7: eliminar voluntary e os termos seguintes';
    expect(isSeventh(portuguese, 'es', new Set())).toBe(true);
  });
});
