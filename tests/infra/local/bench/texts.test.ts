import { describe, expect, it } from 'vitest';
import { kindsOfText, mailOf, textOf } from '#infra/local/bench/texts.ts';
import { readBytes } from '#infra/local/read-files.ts';

describe('the texts of the bench', () => {
  for (const { name, piece } of kindsOfText)
    it(`are as long as asked, and come whole out of their mail: ${name}`, async () => {
      const text = textOf(piece, 10_000);
      const bytes = new TextEncoder().encode(text).length;
      expect(bytes).toBeGreaterThanOrEqual(10_000);
      expect(bytes).toBeLessThan(10_500);
      expect(mailOf(text).toString('utf8').replaceAll('\r\n', '\n')).toContain(`\n\n${text}`);
    });

  it('hold proposals, so that the whole journey is measured', async () => {
    const { piece } = kindsOfText.find((kind) => kind.name === 'dense references')!;
    expect((await readBytes(mailOf(textOf(piece, 2_000)))).items.length).toBeGreaterThan(10);
  });
});
