import { describe, expect, it } from 'vitest';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { outlineLines, placeLines } from '#infra/local/draft-print.ts';

const { conference, drafts } = shippedSettings('revcon3');
const draft = drafts[0]!;
const shown = (target: string) => placeLines(target, draft, conference);

describe('npm run draft', () => {
  it('outline prints every place of the draft, one a line: id, kind, first words', () => {
    const lines = outlineLines(draft);
    expect(lines).toHaveLength(248);
    expect(lines.filter((line) => /^\S+ +paragraph /u.test(line))).toHaveLength(189);
    expect(lines[0]).toMatch(/^I +section +2018 Declaration$/u);
    expect(lines.find((line) => line.startsWith('II.19 '))).toMatch(
      /^II\.19 +paragraph +In accordance with Security Council Resolution 2370 \(2017\), to eliminate …$/u,
    );
  });

  it('show prints a place under its headings, with its session', () => {
    const printed = shown('II.19');
    const lines = printed.ok ? printed.lines : [];
    expect(lines[0]).toBe('II.19 (paragraph), Draft 2');
    expect(lines.slice(1, 5).map((line) => line.trim().split(' ')[0])).toEqual(['II', 'II.A', 'II.A.1', 'II.A.1.d']);
    expect(lines).toContain(draft.places.find((place) => place.id === 'II.19')?.words.en);
    expect(lines.at(-1)).toMatch(
      /^Considered on Thursday,? 21 June 2018, 10:00–13:00 New York time \(usual hours, not yet confirmed\)\.$/u,
    );
  });

  it('show of a heading says what it covers, and of a range prints each paragraph', () => {
    const heading = shown('V.h3');
    expect(heading.ok && heading.lines).toContain('Covers paragraph V.12.');
    const range = shown('II.20-23');
    expect(range.ok && range.lines.filter((line) => line.endsWith('(paragraph), Draft 2'))).toHaveLength(4);
  });

  it.each([
    ['II.99', 'Draft d2 has no place II.99: Section II has paragraphs 1 to 94.'],
    ['paragraph 19', '“paragraph 19” is not written like a place of a draft.'],
    ['unknown', '“unknown” names no one place of the draft.'],
  ])('show %s says in one sentence what is wrong', (target, problem) => {
    expect(shown(target)).toEqual({ ok: false, problem });
  });
});
