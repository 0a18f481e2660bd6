import { describe, expect, it } from 'vitest';
import { written } from '#compilation/formats.ts';
import { sampleOf } from '#tests/support/compilation-sample.ts';
import { converted, hasOffice, officeMs } from '#tests/support/office.ts';

const words = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace('\uFEFF', '');

describe.skipIf(!hasOffice)('with LibreOffice (skipped where it is not installed)', () => {
  it('the compilation opens, with its names, changes, footnote, ranges and annex', { timeout: officeMs }, async () => {
    const text = words(converted(await written(sampleOf(), 'docx', 'en'), 'docx', 'txt:Text'));
    for (const line of [
      'Compilation of proposals: RevCon3, Draft 2',
      'This compilation does not replace the original submissions.',
      'terrorists unauthorized recipients',
      'Russian Federation (late) — comment [RC3/0006/1]',
      '“Предлагаем обсудить этот пункт отдельно.”',
      'تتعهد الدول بحماية المدنيين من آثار الأسلحة الصغيرة.',
      '各国应加强小武器的储存管理。',
      'See II.20–23 (RC3/0003/2).',
      'Annex: awaiting confirmation',
    ])
      expect(text).toContain(line);
    expect(text.split('\n').filter((line) => line === 'See II.20–23 (RC3/0003/2).')).toHaveLength(3);
    expect(text.match(/change the same words, “terrorists”/g)).toHaveLength(1);
  });
  it('the compilation prints', { timeout: officeMs }, async () => {
    const pdf = converted(await written(sampleOf(), 'docx', 'fr'), 'docx', 'pdf');
    expect(words(pdf.subarray(0, 5))).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
  });
  it(
    'the table opens, a row for each proposal, a formula of a delegation as its words',
    { timeout: officeMs },
    async () => {
      const csv = words(
        converted(await written(sampleOf(), 'xlsx', 'en'), 'xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76'),
      );
      const rows = csv.trimEnd().split('\n');
      expect(rows).toHaveLength(15);
      expect(rows[0]).toMatch(/^Section,Paragraph,Sentence,Type,/);
      expect(csv).toContain('"Norway thanks the President; =HYPERLINK(""x"") is no formula."');
      expect(csv).toContain('各国应加强小武器的储存管理。');
    },
  );
});
