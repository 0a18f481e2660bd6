import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classified } from '#infra/local/read-files.ts';
import { reasonIn } from '#wording/reasons.ts';

const folder = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname;

/** The samples, and every twentieth mail of the gold set: all of its development part. */
const mails = [
  ...readdirSync(folder('infra/local/samples')).map((name) => folder(`infra/local/samples/${name}`)),
  ...['en', 'fr', 'es', 'ar', 'ru', 'zh'].flatMap((language) =>
    readdirSync(folder(`tests/corpus/contributions/${language}`))
      .filter((name) => Number(/\d+/.exec(name)?.[0] ?? '1') % 20 === 0)
      .map((name) => folder(`tests/corpus/contributions/${language}/${name}`)),
  ),
].filter((path) => path.endsWith('.eml'));

describe('the machine’s reasons', () => {
  it.each([
    ['place: paragraph 37, the sender names section II', 'endroit : paragraphe 37, l’expéditeur nomme la section II'],
    [
      'place: the place named before (only II.19 has the quoted words); its words agree',
      'endroit : l’endroit nommé avant (seul II.19 a les mots cités) ; ses mots concordent',
    ],
    ['action: “delete; or (a), at least bracket”, denied', 'demande : « delete; or (a), at least bracket », nié'],
    [
      'place: entry 2 of the list that is answered, “keep (or not); 12” (paragraph 12, section I by the timetable)',
      'endroit : entrée 2 de la liste à laquelle il est répondu, « keep (or not); 12 » (paragraphe 12, section I d’après le calendrier)',
    ],
    [
      'only one section has a paragraph 40; section I, named before, has not',
      'une seule section a un paragraphe 40 ; la section I, nommée avant, n’en a pas',
    ],
    ['the row says: reserve', 'la ligne dit : réserve'],
    ['action: “$&”', 'demande : « $& »'],
  ])('%s', (said, french) => {
    expect(reasonIn(said, 'fr')).toEqual({ language: 'fr', text: french });
    expect(reasonIn(said, 'en')).toEqual({ language: 'en', text: said });
  });

  it.each([
    'place: a hunch',
    'place: paragraph 37, a hunch',
    'place: a hunch (paragraph 37)',
    'paragraph ',
    'action: “delete',
  ])('%s, which no phrase says, stays English as a whole', (said) => {
    expect(reasonIn(said, 'fr')).toEqual({ language: 'en', text: said });
  });

  it('are all said in French', async () => {
    expect(mails.length).toBeGreaterThan(30);
    const readings = await Promise.all(mails.map(async (path) => (await classified(path)).reading));
    const said = readings.flatMap(({ items, notPlaced }) => [
      ...items.flatMap((item) => [...item.why, ...item.candidates.map(({ why }) => why)]),
      ...notPlaced.map(({ why }) => why),
    ]);
    expect(said.length).toBeGreaterThan(300);
    expect(said.filter((each) => reasonIn(each, 'fr').language === 'en')).toEqual([]);
  });
});
