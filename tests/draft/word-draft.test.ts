import { describe, expect, it } from 'vitest';
import { shippedConference } from '#conference/shipped.ts';
import { readWordDocument } from '#document/read-word.ts';
import type { WordDocument } from '#document/word-document.ts';
import { draftTemplate } from '#draft/draft-template.ts';
import { draftFrom } from '#draft/parse.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';

const draft = shippedSettings('revcon3').drafts[0]!;
const file = shippedConference('revcon3').drafts.find(({ id }) => id === draft.id)!;
const document = readWordDocument(draftTemplate(draft, 'en')) as WordDocument;
const placesOf = (word: WordDocument) => {
  const parsed = draftFrom('revcon3', file, { en: word });
  return parsed.ok ? parsed.draft.places : parsed.problems;
};

describe('a draft read from Word', () => {
  it('Draft 2 with typed numbers has the same 248 places with the same words as its text', () => {
    expect(draft.places).toHaveLength(248);
    expect(placesOf(document)).toEqual(draft.places);
  });

  it('has them too where Word counts the numbers', () => {
    const counted = document.paragraphs.map((paragraph) => {
      const [label, words] = paragraph.runs
        .map(({ text }) => text)
        .join('')
        .split('\t');
      if (words === undefined) return paragraph;
      return {
        ...paragraph,
        number: label ?? null,
        runs: paragraph.runs.slice(0, 1).map((run) => ({ ...run, text: words })),
      };
    });
    expect(placesOf({ ...document, paragraphs: counted })).toEqual(draft.places);
  });

  it('carries the hidden id of each place', () => {
    const body = document.paragraphs.filter(({ setting }) => setting.kind === 'body');
    expect(body.map(({ place }) => place)).toEqual(draft.places.map(({ id }) => `d2#${id}`));
  });

  it('is refused with tracked changes in it, since nobody but its author can say which wording is the draft', () => {
    const change = { kind: 'insert' as const, name: 'France', date: null, move: null };
    const [first, ...rest] = document.paragraphs;
    const changed = { ...document, paragraphs: [{ ...first!, mark: change }, ...rest] };
    expect(placesOf(changed)).toEqual([expect.stringContaining('paragraph 1 of the file holds tracked changes')]);
  });
});
