import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acknowledgementWording } from '#wording/acknowledgement.ts';
import { type Language, directionOf, languages } from '#wording/language.ts';
import { type Pipeline, inboxes, letter, pipelineSkipped, quiet, startPipeline } from '#tests/support/pipeline.ts';

/** Over SMTP, in each language: a contribution, its receipt, a correction on top of the quoted receipt, and its answer. */
const said: Readonly<Record<Language, readonly [state: string, asks: string, corrects: string]>> = {
  en: ['Norway', 'Section II, paragraph 60: delete the paragraph.', 'Please withdraw item 1.'],
  fr: ['France', 'Section II, paragraphe 60 : supprimer le paragraphe.', 'Veuillez retirer le point 1.'],
  es: ['Chile', 'Sección II, párrafo 60: suprimir el párrafo.', 'Rogamos retirar el punto 1.'],
  ar: ['Egypt', 'الفرع الثاني، الفقرة 60: تحذف الفقرة.', 'يرجى سحب البند 1.'],
  ru: ['Belarus', 'Раздел II, пункт 60: исключить этот пункт.', 'Просим снять предложение 1.'],
  zh: ['China', '第二节第60段：删除该段。', '请撤回第1项。'],
};
const utf8 = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'];

interface Shown {
  readonly revision: number;
  readonly language: string;
  readonly items: { readonly id: number; readonly target: string; readonly state: { readonly decision: string } }[];
}

describe.skipIf(pipelineSkipped)('a contribution and its correction', () => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await startPipeline();
  }, 180_000);
  afterAll(() => pipeline.stop());

  it.each(languages)(
    'in %s are answered in it, in text and HTML, in its direction, in the sender’s thread',
    async (language) => {
      const [state, asks, corrects] = said[language];
      const from = `delegate@mission-${state.toLowerCase()}.example`;
      const mail = (id: string, text: string): string =>
        letter({ from, name: 'A. Delegate', state, id, headers: utf8, text });
      await pipeline.mail(mail(`asks-${language}`, asks));
      const [receipt] = await pipeline.mailed(from, 1, 60_000);
      const wording = acknowledgementWording(language);
      expect(receipt?.text).toContain(wording.reference);
      expect(receipt?.text).toContain('II.60');
      expect(receipt?.html).toMatch(new RegExp(`lang="${language}"[^>]*dir="${directionOf(language)}"`));
      expect(receipt?.headers['Auto-Submitted']).toBe('auto-replied');
      expect(receipt?.headers['In-Reply-To']).toBe(`<asks-${language}@mission.example>`);
      expect(inboxes).not.toContain(receipt?.from);
      const replyTo = /reply\+[\w-]+@[\w.-]+/.exec(String(receipt?.headers['Reply-To']))?.[0] ?? '';
      const quoted = (receipt?.text ?? '').replaceAll(/^/gm, '> ');
      await pipeline.mail(mail(`corrects-${language}`, `${corrects}\n\n${quoted}`), [replyTo]);
      const [, updated] = await pipeline.mailed(from, 2, 60_000);
      await quiet(pipeline);
      expect(await pipeline.outbox(from)).toHaveLength(2);
      expect(updated?.subject).toMatch(/RC3\/\d{4} Rev\.1/);
      expect(updated?.text.replaceAll(/\s+/g, ' ')).toContain(wording.happened.corrected);
      expect(updated?.html).toMatch(new RegExp(`lang="${language}"[^>]*dir="${directionOf(language)}"`));
      const number = /RC3\/(\d{4})/.exec(receipt?.subject ?? '')?.[1] ?? '';
      const { revision, items, ...rest } = (await pipeline.api(`/submissions/${number}`)) as Shown;
      expect([revision, rest.language]).toEqual([1, language]);
      expect(items).toMatchObject([{ id: 1, target: 'II.60', state: { decision: 'withdrawn' } }]);
    },
    180_000,
  );
});
