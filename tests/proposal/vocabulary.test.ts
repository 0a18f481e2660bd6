import { describe, expect, it } from 'vitest';
import { tokensOf } from '#reference/tokens.ts';
import { referencePhrases, referenceWords } from '#reference/vocabulary.ts';
import { actionPhrases, actionWords, answerPhrases, labelPhrases } from '#proposal/vocabulary.ts';
import { languages } from '#wording/language.ts';

/** The words of a table with the path that leads to them: `['actions.delete', 'remove']`. */
function* wordsIn(table: object, path: readonly string[] = []): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries(table) as [string, unknown][])
    if (typeof value === 'string') yield [path.join('.'), value];
    else if (typeof value === 'object' && value !== null) yield* wordsIn(value, [...path, key]);
}

const asPath = (meaning: object): string => {
  const said = meaning as Record<string, string | number | boolean>;
  switch (said['is']) {
    case 'action':
      return `${said['closing'] === true ? 'closing' : said['wording'] === true ? 'wording' : said['hint'] === true ? 'hints' : 'actions'}.${said['action']}`;
    case 'role':
      return `roles.${said['role']}`;
    case 'answer':
      return `answers.${said['action']}`;
    case 'label':
      return `labels.${said['label']}`;
    case 'unit':
      return `units.${said['unit']}`;
    case 'relation':
      return `relations.${said['relation']}`;
    case 'ordinal':
    case 'cardinal':
      return `${said['is']}s.${Number(said['value']) - 1}`;
    case 'month':
      return `months.${Number(said['value']) - 1}`;
    case 'beside':
      return said['step'] === 1 ? 'next' : 'previous';
    case 'half':
      return String(said['half']);
    default:
      return String(said['is']);
  }
};

const inAnswers = (path: string): boolean =>
  path === 'again' || path === 'equating' || path === 'ending' || path.startsWith('answers.');

describe.each(languages)('the %s words that ask', (language) => {
  const rows = [...wordsIn(actionWords[language])];
  it.runIf(rows.length > 0).each(rows)('%s: %s', (path, word) => {
    const phrases = path.startsWith('labels.')
      ? labelPhrases(language)
      : inAnswers(path)
        ? answerPhrases(language)
        : actionPhrases(language);
    const tokens = tokensOf(word);
    const found = phrases.at(tokens, 0);
    expect(found === null ? null : [asPath(found.meaning), found.end]).toEqual([path, tokens.length]);
  });
});

describe.each(languages)('the %s words that refer', (language) => {
  const rows = [...wordsIn(referenceWords[language])].filter(([path]) => path !== 'not');
  it.each(rows)('%s: %s', (path, word) => {
    const tokens = tokensOf(word);
    const found = referencePhrases(language).at(tokens, 0);
    expect(found === null ? null : [asPath(found.meaning), found.end]).toEqual([path, tokens.length]);
  });
});
