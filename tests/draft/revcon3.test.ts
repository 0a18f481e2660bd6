import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedConference } from '#conference/shipped.ts';
import type { Draft } from '#draft/draft.ts';
import { writeDraftFile } from '#draft/draft-file.ts';
import { draftFrom } from '#draft/parse.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { rowsOf } from '#tests/support/tables.ts';

const folder = new URL('../../functions/conference/revcon3/', import.meta.url);
const text = readFileSync(new URL('letter-and-draft-2.txt', folder), 'utf8');
const [file] = shippedConference('revcon3').drafts;

const draftOf = (content: string): Draft => {
  if (file === undefined) throw new Error('RevCon3 has no draft');
  const parsed = draftFrom('revcon3', file, { en: content });
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.draft;
};
const draft = draftOf(text);
const words = new Map(draft.places.map((place) => [place.id, place.words.en ?? '']));
const facts = rowsOf(`${import.meta.dirname}/places.tsv`);

describe('Draft 2 of RevCon3, read from the text as extracted', () => {
  it('is the seed, byte for byte', () => {
    expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe('e945b6c81464139e');
  });

  it('has exactly the places of the outline, in order', () => {
    expect(draft.places.map((place) => place.id)).toEqual(facts.map((fact) => fact['id']));
  });

  it.each(facts)(
    '$id is a $kind with the words of the outline',
    ({ id = '', kind, words: count, opening = '', closing = '' }) => {
      const found = words.get(id) ?? '';
      expect(draft.places.find((place) => place.id === id)?.kind).toBe(kind);
      if (count === '') expect(found).toBe(opening);
      else {
        expect(found.split(' ')).toHaveLength(Number(count));
        expect(found.startsWith(opening)).toBe(true);
        expect(found.endsWith(closing)).toBe(true);
      }
    },
  );

  it('has 9528 words, 189 numbered paragraphs and no title', () => {
    expect([...words.values()].join(' ').split(' ')).toHaveLength(9528);
    expect(draft.places.filter((place) => place.kind === 'paragraph')).toHaveLength(189);
    expect(words.has('title')).toBe(false);
  });

  it.each(rowsOf(`${import.meta.dirname}/broken-words.tsv`))(
    '$place: “$healed” is healed ($kind)',
    ({ place = '', healed }) => {
      expect(words.get(place)).toContain(healed);
    },
  );

  it.each(rowsOf(`${import.meta.dirname}/oddities.tsv`))(
    '$place: “$text” stays as issued',
    ({ place = '', text: slip }) => {
      expect(words.get(place)).toContain(slip);
    },
  );

  it('keeps the suspended hyphen of II.83', () => {
    expect(words.get('II.83')).toContain('national- and regional-level');
  });

  it.each([
    ['a page number', /\b\d{1,2}\/23\b/u],
    ['a link', /https?:|undocs\.org/u],
    ['two spaces', / {2}/u],
    ['a space before a comma or full stop', / [,.](?: |$)/u],
    ['a hyphen with a space on one side only', /\p{L} -\p{L}/u],
    ['the letter to delegations', /Excellency|Brunet/u],
  ])('carries no %s in any place', (_, debris) => {
    expect([...words].filter(([, found]) => debris.test(found))).toEqual([]);
  });

  it('lets no paragraph swallow what follows it: each ends as a sentence does', () => {
    const endings = draft.places
      .filter((place) => place.kind === 'paragraph')
      .map((place) => [place.id, words.get(place.id)?.slice(-1)]);
    expect(endings.filter(([, end]) => end !== '.')).toEqual([]);
  });

  it('ends no heading with a full stop, colon or comma', () => {
    const heads = draft.places.filter((place) => place.kind === 'heading' || place.kind === 'section');
    expect(heads.filter((place) => /[.:,;]$/u.test(words.get(place.id) ?? ''))).toEqual([]);
  });

  it('labels sections, headings and paragraphs as printed, and nothing else', () => {
    const labels = new Map(draft.places.map((place) => [place.id, place.label]));
    expect(['II', 'II.A', 'II.A.1', 'II.A.1.c', 'II.19'].map((id) => labels.get(id))).toEqual([
      'II',
      'A',
      '1',
      'c',
      '19',
    ]);
    expect(['I.h1', 'II.chapeau', 'V.pp1', 'V.h1'].map((id) => labels.get(id))).toEqual([null, null, null, null]);
  });

  it('reads the same places from the text with single line ends, Windows line ends or no-break spaces', () => {
    const ids = draft.places.map((place) => place.id);
    const [first, last] = file?.layout.lines ?? [0, 0];
    const alone = text.split('\n').slice(first - 1, last);
    const layout = { ...shippedConference('revcon3').drafts[0]!.layout };
    delete layout.lines;
    const read = (content: string) => {
      const parsed = draftFrom('revcon3', { ...file!, layout }, { en: content });
      return parsed.ok ? parsed.draft.places.map((place) => place.id) : parsed.problems;
    };
    expect(read(alone.join('\r\n'))).toEqual(ids);
    expect(read(alone.join('\n').replaceAll('. To', '.\u00A0To'))).toEqual(ids);
  });
});

describe('the draft that ships', () => {
  it('is what reading the text gives (else: npm run -s draft -- read)', () => {
    expect(readFileSync(new URL('d2.json', folder), 'utf8')).toBe(writeDraftFile(draft));
    const called = shippedSettings('revcon3').drafts[0]?.called ?? {};
    expect(shippedSettings('revcon3').drafts).toEqual([{ ...draft, called }]);
  });

  it('is the draft under negotiation', () => {
    expect(shippedSettings('revcon3').currentDraft).toBe('d2');
  });
});
