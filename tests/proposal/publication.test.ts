import { describe, expect, it } from 'vitest';
import { publicationOf } from '#proposal/publication.ts';
import { confidential, forPublication, notForPublication, whatIsSent } from '#proposal/words/publication.ts';
import { languages } from '#wording/language.ts';

describe.each(languages)('what %s words say of publication', (language) => {
  it.each([...notForPublication[language], ...confidential[language]])('no: %s', (words) => {
    expect(publicationOf(undefined, `${words}.`)).toBe('no');
  });

  it.each(forPublication[language])('yes: %s', (words) => {
    expect(publicationOf(undefined, `${words}.`)).toBe('yes');
  });

  it.each(whatIsSent[language])('told to be of what is sent: %s', (words) => {
    const [may] = forPublication[language];
    expect(publicationOf(undefined, `${words} – ${String(may)}`)).toBe('yes');
  });
});

describe('publication', () => {
  it('is what the form states, whatever the words say', () => {
    expect(publicationOf('yes', 'Not for publication.')).toBe('yes');
    expect(publicationOf('unstated', 'Not for publication.')).toBe('no');
  });

  it('is not what proposed words say', () => {
    const words = 'national reports shall not be published';
    const edit = { op: 'insert', old: null, new: words, occurrence: null, anchor: null } as const;
    expect(publicationOf(undefined, `Add: ${words}.`, [{ edits: [edit] }])).toBe('unstated');
    expect(publicationOf(undefined, `Add: ${words}.`)).toBe('no');
  });
});
