import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDraft, type Template } from '#document/write-draft.ts';
import { draftTemplate } from '#draft/draft-template.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { languages } from '#wording/language.ts';
import { hasValidator, wordErrors } from '#tests/support/validate-word.ts';

const draft = shippedSettings('revcon3').drafts[0]!;
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const template = draftTemplate(draft, 'en');

const sentences = {
  en: 'To encourage States.',
  fr: 'Encourager les États.',
  es: 'Alentar a los Estados.',
  ar: 'تشجيع الدول على 12 تدبيرا.',
  ru: 'Призвать государства.',
  zh: '鼓励各国。',
};
const small = (change: Partial<Template> = {}): Template => ({
  draft: 'd2',
  title: 'Draft 2',
  language: 'en',
  places: [
    { id: 'II', style: 'section', label: 'II.', words: 'Plan' },
    { id: 'II.19', style: 'paragraph', label: '19.', words: 'To act.' },
    { id: 'II.19(a)', style: 'sub-paragraph', label: '(a)', words: 'At once.' },
    { id: 'II.chapeau', style: 'plain', label: '', words: 'States will:' },
  ],
  ...change,
});

describe('a draft as a Word file', () => {
  it('has Track Changes switched on', () => {
    expect(partOf(template, 'word/settings.xml')).toContain('<w:trackRevisions/>');
  });

  it('has one paragraph for each place, each with its hidden id', () => {
    const text = partOf(template, 'word/document.xml');
    expect(text.match(/<w:p>/g)).toHaveLength(draft.places.length);
    expect(new Set(text.match(/w:name="rt_d2_\w+"/g)).size).toBe(draft.places.length);
  });

  it('types its numbers, and begins the hidden id behind them', () => {
    const text = partOf(writeDraft(small()), 'word/document.xml');
    expect(text).not.toContain('<w:numPr>');
    expect(text).toMatch(/19\.<\/w:t><w:tab\/><\/w:r><w:bookmarkStart w:id="\d+" w:name="rt_d2_II_19"\/>/);
    expect(text).toMatch(/>S<\/w:t><\/w:r><w:bookmarkStart w:id="\d+" w:name="rt_d2_II_chapeau"\/>/);
  });

  it('is the same bytes each time', () => {
    expect(writeDraft(small())).toEqual(writeDraft(small()));
  });

  it('runs from the right in Arabic and from the left in the other five', () => {
    for (const language of languages) {
      const words = sentences[language];
      const bytes = writeDraft(small({ language, places: [{ id: 'II.1', style: 'paragraph', label: '1.', words }] }));
      const isArabic = language === 'ar';
      expect(partOf(bytes, 'word/document.xml').includes('<w:rtl/>')).toBe(isArabic);
      expect(partOf(bytes, 'word/styles.xml').includes('<w:bidi/>')).toBe(isArabic);
      expect(partOf(bytes, 'word/document.xml')).toContain(words.slice(1));
    }
  });

  it('H8: holds words that look like XML as words, and what XML cannot hold as a replacement', () => {
    const words = '</w:t></w:r><w:r>"&amp;" \u0000\uD800 end';
    const bytes = writeDraft(small({ title: words, places: [{ id: 'II.1', style: 'plain', label: '', words }] }));
    expect(partOf(bytes, 'word/document.xml')).toContain(
      '/w:t&gt;&lt;/w:r&gt;&lt;w:r&gt;&quot;&amp;amp;&quot; \uFFFD\uFFFD end',
    );
  });

  it('gives a place whose bookmark Word would take for another no hidden id', () => {
    const places = ['II.A', 'II.a'].map((id) => ({ id, style: 'plain' as const, label: '', words: 'Words.' }));
    expect(partOf(writeDraft(small({ places })), 'word/document.xml').match(/w:bookmarkStart/g)).toHaveLength(1);
  });
});

describe.skipIf(!hasValidator)(
  'the Open XML SDK finds nothing wrong (skipped where its validator is not installed)',
  () => {
    it('in Draft 2 as a template', () => {
      expect(wordErrors(template)).toEqual([]);
    });

    it.each(languages)('in a template in %s', (language) => {
      const words = sentences[language];
      expect(
        wordErrors(writeDraft(small({ language, places: [{ id: 'II.1', style: 'paragraph', label: '1.', words }] }))),
      ).toEqual([]);
    });

    it('and would find it: a paragraph within a run is refused', () => {
      const broken = partOf(template, 'word/document.xml').replace('<w:r>', '<w:r><w:p/>');
      const bytes = zipSync({ ...unzipSync(template), 'word/document.xml': strToU8(broken) });
      expect(wordErrors(bytes)).not.toEqual([]);
    });
  },
);
