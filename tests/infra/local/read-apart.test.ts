import { describe, expect, it } from 'vitest';
import { stoppedReading } from '#document/document-reading.ts';
import { readApart } from '#infra/local/read-apart.ts';
import { pdf, words } from '#tests/support/pdf.ts';

const file = pdf([words(50, 100, 'Paragraph 19: delete.')]);

describe('a document read in a process of its own', () => {
  it('gives the same reading as in this one', async () => {
    expect(await readApart(file)).toMatchObject({ text: 'Paragraph 19: delete.', problem: null });
  }, 60_000);
  it('F3: that takes too long is stopped, and says so', async () => {
    expect(await readApart(file, { ms: 1, memoryMb: 768 })).toEqual(stoppedReading);
  }, 60_000);
  it('F3: that takes too much memory dies by itself, and says so', async () => {
    expect(await readApart(file, { ms: 50_000, memoryMb: 4 })).toEqual(stoppedReading);
  }, 60_000);
});
