import { describe, expect, it } from 'vitest';
import { earlierNamed } from '#proposal/earlier-named.ts';
import { earlierWords } from '#proposal/words/earlier.ts';
import { readingOf } from './reading-of.ts';

const rows = Object.entries(earlierWords).flatMap(([act, languages]) =>
  Object.entries(languages).flatMap(([language, { before, behind }]) => [
    ...before.map((word) => [language, act, `${word} RC3/0147`] as const),
    ...behind.map((word) => [language, act, `RC3/0147 ${word}`] as const),
  ]),
);

describe('what is done to a contribution that is named by its reference', () => {
  it.each(rows)('in %s, %s: %s', (_, act, words) => {
    expect(earlierNamed(`${words}.`, 'RC3')).toBe(act);
  });

  it.each([
    ['We support RC3/0147.', 'names'],
    ['RC3/0147 is a good basis. Please withdraw the badge of our driver.', 'names'],
    ['Please correct the spelling of my name. Thank you for RC3/0147.', 'names'],
    ['As “correction to” RC3/0147 shows.', 'names'],
    ['See RC2/0147, and correction to ABC/0147.', null],
    ['Correction to XRC3/0147.', null],
    ['Correction to paragraph 19.', null],
    ['correction to rc3-147', 'corrects'],
    ['The second proposal of RC3/0147/2 is withdrawn', 'withdraws'],
  ])('%s: %s', (text, expected) => {
    expect(earlierNamed(text, 'RC3')).toBe(expected);
  });

  it('is looked for in bounded time among many references', () => {
    const started = performance.now();
    earlierNamed('RC3/0147 '.repeat(100_000), 'RC3');
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('H6: a mail that names an earlier one by reference in its body alone', () => {
  it.each([
    'Correction to RC3/0001: in paragraph II.19 read "deliberate" instead of "intentional".',
    'Correction à RC3/0001 : au paragraphe II.19, remplacer « intentional » par « deliberate ».',
    'Corrección de RC3/0001: en el párrafo II.19, sustituir "intentional" por "deliberate".',
    'Исправление к RC3/0001: в пункте 19 раздела II заменить "intentional" на "deliberate".',
    'تصويب على RC3/0001: في الفقرة 19 من الجزء الثاني يستعاض عن "intentional" بـ "deliberate".',
    '对RC3/0001的更正：第二节第19段，将“intentional”改为“deliberate”。',
  ])('corrects it: %s', (body) => {
    const { disposition, items } = readingOf(body, 'Draft 2');
    expect([disposition, items.map(({ target, kind }) => `${target} ${kind}`)]).toEqual([
      'correction',
      ['II.19 amend'],
    ]);
  });

  it.each([
    'We withdraw RC3/0001/2.',
    'Nous retirons RC3/0001.',
    'Retiramos RC3/0001.',
    'Отзываем RC3/0001.',
    'نسحب RC3/0001.',
    '撤回RC3/0001。',
  ])('withdraws it: %s', (body) => {
    expect(readingOf(body, 'Draft 2').disposition).toBe('withdrawal');
  });

  it('or supports it, which is a contribution', () => {
    expect(readingOf('We support RC3/0001: II.19: delete "intentional".', 'Draft 2').disposition).toBe('contribution');
  });
});

describe('H10: a seventh language on the conference’s paragraphs goes to a person', () => {
  it.each([
    ['Draft 2', 'Estimado Senhor Presidente: Portugal propõe suprimir o parágrafo 17 da secção II.'],
    ['Re: Draft 2', 'Obrigado pela mensagem. O Brasil não pode aceitar o parágrafo 19.'],
    [
      'Working paper: states parties',
      'O Timor-Leste, juntamente com os Estados Partes da CPLP, apresenta as seguintes propostas ao grupo de trabalho: parágrafo 3, acrescentar "e crianças"; parágrafo 12, suprimir.',
    ],
    ['Kommentare zu Entwurf 2', 'Absatz 17 streichen. Absatz 20 beibehalten.'],
    ['Draft 2', 'Suomi ehdottaa, että kappale 17 poistetaan ja kappaleeseen 19 lisätään sana ampumatarvikkeet.'],
  ])('%s: %s', (subject, body) => {
    const { language, disposition, items } = readingOf(body, subject);
    expect([language, disposition, items]).toEqual(['other', 'needs-reading', []]);
  });

  it('unless it is an advertisement', () => {
    const body =
      'Prezado cliente, aproveite as nossas ofertas especiais de hotel no Rio de Janeiro. Para cancelar a inscrição clique aqui.';
    expect(readingOf(body, 'Newsletter').disposition).toBe('other-traffic');
  });
});
