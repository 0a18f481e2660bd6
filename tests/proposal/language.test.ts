import { describe, expect, it } from 'vitest';
import { htmlText } from '#mail/html-text.ts';
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
