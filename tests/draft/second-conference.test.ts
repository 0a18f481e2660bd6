import { describe, expect, it } from 'vitest';
import { unknownSections } from '#draft/considered.ts';
import type { Draft } from '#draft/draft.ts';
import {
  parsedSecondDraft,
  secondConference,
  secondDraft,
} from '#tests/support/second-conference/second-conference.ts';

const table = (draft: Draft) => draft.places.map(({ id, kind, label, parent }) => [id, kind, label, parent]);
const wordsAt = (draft: Draft, id: string) => draft.places.find((place) => place.id === id)?.words;

describe('a resolution of another conference', () => {
  const draft = secondDraft('resolution');

  it('has a title, preambular and operative paragraphs counted through, and lettered sub-paragraphs', () => {
    expect(table(draft)).toEqual([
      ['title', 'title', null, null],
      ['chapeau', 'chapeau', null, null],
      ['pp1', 'preambular', null, null],
      ['pp2', 'preambular', null, null],
      ['pp3', 'preambular', null, null],
      ['1', 'paragraph', '1', null],
      ['2', 'paragraph', '2', null],
      ['2(a)', 'sub-paragraph', 'a', '2'],
      ['2(b)', 'sub-paragraph', 'b', '2'],
      ['2(c)', 'sub-paragraph', 'c', '2'],
      ['3', 'paragraph', '3', null],
      ['4', 'paragraph', '4', null],
    ]);
  });

  it('carries two languages under the same ids', () => {
    expect(draft.languages).toEqual(['en', 'fr']);
    expect(wordsAt(draft, '2(c)')).toEqual({
      en: 'To help Parties that so request;',
      fr: "D'aider les Parties qui en font la demande ;",
    });
    expect(wordsAt(draft, 'title')?.fr).toBe(
      "Projet de résolution sur la protection des glaciers et des eaux qu'ils alimentent",
    );
  });

  it('takes no number in the middle of a sentence for a paragraph', () => {
    expect(wordsAt(draft, 'pp2')?.en).toContain('1. Rural communities and 2. Cities downstream');
  });

  it('rejoins a word broken at the line end or in the line, and keeps real and suspended hyphens', () => {
    expect(wordsAt(draft, 'pp2')?.en).toContain('the measurements of the past decade');
    expect(wordsAt(draft, '2(b)')?.en).toContain('each ordinary meeting of');
    expect(wordsAt(draft, '3')?.en).toContain('national- and regional-level bodies');
    expect(wordsAt(draft, 'pp3')?.en).toContain('land-locked');
  });
});

describe('rules of procedure numbered 1.2.3', () => {
  it('are read by their decimal numbers', () => {
    expect(table(secondDraft('procedures'))).toEqual([
      ['1', 'section', '1', null],
      ['1.1', 'heading', '1.1', '1'],
      ['1.1.chapeau', 'chapeau', null, '1.1'],
      ['1.1.1', 'paragraph', '1.1.1', '1.1'],
      ['1.1.2', 'paragraph', '1.1.2', '1.1'],
      ['1.1.2(a)', 'sub-paragraph', 'a', '1.1.2'],
      ['1.1.2(b)', 'sub-paragraph', 'b', '1.1.2'],
      ['1.2', 'heading', '1.2', '1'],
      ['1.2.1', 'paragraph', '1.2.1', '1.2'],
      ['2', 'section', '2', null],
      ['2.1', 'heading', '2.1', '2'],
      ['2.1.1', 'paragraph', '2.1.1', '2.1'],
      ['2.1.2', 'paragraph', '2.1.2', '2.1'],
      ['2.1.3', 'paragraph', '2.1.3', '2.1'],
    ]);
  });

  it('take no line that merely begins with a number for a place, and drop page numbers', () => {
    const draft = secondDraft('procedures');
    expect(wordsAt(draft, '1.2.1')?.en).toBe(
      'In these procedures, the date of the 2030 Agenda and the figure 1.2 or 3. are not labels.',
    );
    expect(wordsAt(draft, '2.1.1')?.en).toBe('Each Party measures once a year.');
  });
});

describe('a decision with printed PP and OP labels and no blank lines', () => {
  it('is read by them', () => {
    expect(table(secondDraft('labelled'))).toEqual([
      ['pp1', 'preambular', '1', null],
      ['pp2', 'preambular', '2', null],
      ['1', 'paragraph', '1', null],
      ['2', 'paragraph', '2', null],
      ['2(a)', 'sub-paragraph', 'a', '2'],
      ['2(b)', 'sub-paragraph', 'b', '2'],
      ['3', 'paragraph', '3', null],
    ]);
  });
});

describe('a draft that cannot be read without doubt is refused, with the reason', () => {
  it('a paragraph number left out', () => {
    const parsed = parsedSecondDraft('resolution', (text) => text.replace('\n3. ', '\n5. '));
    expect(parsed).toMatchObject({ ok: false });
    expect(parsed.ok ? [] : parsed.problems).toContainEqual(
      expect.stringContaining(
        '“5. Invites Parties, national- and region” begins like a paragraph, but the next number is 3.',
      ),
    );
  });

  it('a number printed twice', () => {
    const parsed = parsedSecondDraft('resolution', (text) => text.replace('\n3. ', '\n2. '));
    expect(parsed.ok ? [] : parsed.problems[0]).toContain('begins like a paragraph, but the next number is 3');
  });

  it('a language version that lacks a place', () => {
    const parsed = parsedSecondDraft('resolution', (text, language) =>
      language === 'fr' ? text.replace(/c\) D'aider.*\n/u, '') : text,
    );
    expect(parsed).toEqual({ ok: false, problems: ['The fr version lacks 2(c), which the en version has.'] });
  });

  it('a language version with a place too much', () => {
    const parsed = parsedSecondDraft('resolution', (text, language) =>
      language === 'fr' ? `${text}\n5. Décide de rester saisie de la question.\n` : text,
    );
    expect(parsed).toEqual({ ok: false, problems: ['The fr version has 5, which the en version lacks.'] });
  });

  it('an empty text', () => {
    expect(parsedSecondDraft('labelled', () => '\n \n')).toEqual({
      ok: false,
      problems: ['Draft labelled (en) has no text in the given lines.'],
    });
  });
});

describe('the programme of work', () => {
  const drafts = ['resolution', 'procedures'].map(secondDraft);
  const considering = (...considers: string[]) => {
    const conference = secondConference();
    return { ...conference, programmeOfWork: conference.programmeOfWork.map((one) => ({ ...one, considers })) };
  };

  it('may name sections of any of its drafts, and general comments', () => {
    expect(unknownSections(considering('general', '1', '2.1', '3'), drafts)).toEqual([]);
  });

  it('that names a section no draft has is refused with the field', () => {
    expect(unknownSections(considering('general', 'VI'), drafts)).toEqual([
      'glaciers/conference.json, programmeOfWork[0].considers[1]: no draft has a section “VI”.',
    ]);
  });
});
