import { describe, expect, it } from 'vitest';
import { accessWording } from '#wording/access.ts';
import { consoleWording } from '#wording/console.ts';
import { languages } from '#wording/language.ts';
import { violations } from '#wording/page-terms.ts';
import { signInWording } from '#wording/sign-in.ts';
import { formActions, ownName, pageLanguages, pageWording } from '#wording/pages.ts';

/** Every sentence of a table by its path; a sentence that takes values is given some. */
const sentences = (table: unknown, path = ''): [string, string][] => {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table === 'function')
    return [[path, String((table as (...values: unknown[]) => string)(...valuesFor(path)))]];
  if (Array.isArray(table)) return table.flatMap((inner, at) => sentences(inner, `${path}.${String(at)}`));
  return Object.entries(table as object).flatMap(([key, inner]) =>
    sentences(inner, path === '' ? key : `${path}.${key}`),
  );
};
const valuesFor = (path: string): unknown[] =>
  path === 'part'
    ? ['body']
    : path.startsWith('form.errors.')
      ? [{ limit: 7, given: 'GIVEN' }]
      : /megabytes|larger|upload|counts|cell/i.test(path)
        ? ['5', 5, 5]
        : ['5', '5'];

/** Words that are the same in both, because they are. */
const same = /^(?:nav\.label|facts\.publication)$/;

describe.each([
  ['the public pages', pageWording],
  ['the console', consoleWording],
  ['signing in', signInWording],
  ['giving out tokens', accessWording],
] as const)('the words of %s', (_, wordingFor) => {
  const en = new Map(sentences(wordingFor('en')));
  const fr = new Map(sentences(wordingFor('fr')));

  it('are all there in English and French', () => {
    expect([...fr.keys()]).toEqual([...en.keys()]);
    for (const [path, sentence] of [...en, ...fr]) expect(sentence.trim(), path).not.toBe('');
  });

  it.each([...en.keys()].filter((path) => !same.test(path)))('%s is not English in French', (path) => {
    expect(fr.get(path)).not.toBe(en.get(path));
  });

  it('in French carry the apostrophe and the space that French type wants', () => {
    for (const [path, sentence] of fr) {
      expect(sentence, path).not.toMatch(/\w'\w/u);
      expect(sentence.replaceAll(/https?:\/\/\S+|\d\d:\d\d/gu, ''), path).not.toMatch(
        /[^\s\u00a0\u202f][;!?»](?:\s|$)/u,
      );
    }
  });
});

it.each(violations)(
  'the fault “%s” is explained in both languages, by a sentence that says what to do',
  (violation) => {
    for (const language of ['en', 'fr'] as const)
      expect(pageWording(language).form.errors[violation]({ limit: 7, given: 'GIVEN' })).toMatch(/^.{20,}\.$/u);
  },
);

it.each(formActions)('the action %s has a name in both languages', (action) => {
  expect(pageWording('en').form.actions[action]).not.toBe(pageWording('fr').form.actions[action]);
});

it('a language that is not written yet gets English whole, never a mixture', () => {
  for (const language of languages.filter((each) => !pageLanguages.includes(each)))
    expect(pageWording(language)).toBe(pageWording('en'));
  expect(Object.keys(ownName)).toEqual([...languages]);
});
