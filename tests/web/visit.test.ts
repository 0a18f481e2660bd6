import { describe, expect, it } from 'vitest';
import { chosenLanguage, href } from '#web/visit.ts';

describe('the language of a page', () => {
  it.each([
    ['fr', undefined, 'fr', true],
    ['FR-CH', 'en', 'fr', true],
    ['xx', 'fr', 'fr', false],
    // Not written yet: English, openly, and never a mixture.
    ['es', 'es', 'en', false],
    [null, 'fr-FR,fr;q=0.9,en;q=0.8', 'fr', false],
    [null, 'en;q=0.5, fr;q=0.9', 'fr', false],
    [null, 'ar, fr;q=0.3', 'fr', false],
    [null, 'fr;q=0, en', 'en', false],
    [null, '*', 'en', false],
    [null, ';;;,,,q=', 'en', false],
    [null, undefined, 'en', false],
  ] as const)('?lang=%s with Accept-Language %s is %s', (query, accept, language, asked) => {
    expect(chosenLanguage(query, accept)).toEqual({ language, asked });
  });

  it('is kept by links only where the address asked for it', () => {
    expect(href({ asked: false, language: 'fr' }, '/draft#II.19')).toBe('/draft#II.19');
    expect(href({ asked: true, language: 'fr' }, '/draft#II.19')).toBe('/draft?lang=fr#II.19');
    expect(href({ asked: true, language: 'fr' }, '/console/other-mail?cursor=a')).toBe(
      '/console/other-mail?cursor=a&lang=fr',
    );
  });
});
