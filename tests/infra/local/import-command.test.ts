import { describe, expect, it } from 'vitest';
import { importHelp, importOptions } from '#infra/local/import-options.ts';
import { lineOf, progressOn, summaryOf } from '#infra/local/import-report.ts';
import { NothingTaken, type Result, counting, importInOrder } from '#infra/local/import-run.ts';
import type { ToImport } from '#infra/local/import-messages.ts';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('the import command', () => {
  it('takes files, and says what else it was told', () => {
    expect(importOptions(['a.mbox', '--inbox', 'unoda', 'b', '--acknowledge', '--dry-run'], {})).toEqual({
      paths: ['a.mbox', 'b'],
      inbox: 'unoda',
      acknowledge: true,
      dryRun: true,
      deployed: null,
    });
  });
  it('acknowledges nobody and works on this machine unless told', () => {
    expect(importOptions(['a.mbox'], { BUCKET: '' })).toMatchObject({
      acknowledge: false,
      dryRun: false,
      deployed: null,
    });
  });
  it('finds a deployed installation by flags or by the environment', () => {
    const deployed = { bucket: 'b', table: 't' };
    expect(importOptions(['a', '--bucket', 'b', '--table=t'], {})).toMatchObject({ deployed });
    expect(importOptions(['a', '--bucket', 'b'], { TABLE: 't', BUCKET: 'other' })).toMatchObject({ deployed });
  });
  it('helps, with every flag it has', () => {
    expect(importOptions(['--help'], {})).toBe('help');
    for (const flag of ['inbox', 'acknowledge', 'dry-run', 'bucket', 'table'])
      expect(importHelp).toContain(`--${flag}`);
  });
  it.each([
    [[], 'Say which files'],
    [['a', '--inbocks', 'x'], "Unknown option '--inbocks'"],
    [['a', '--inbox'], "Option '--inbox <value>' argument missing"],
    [['a', '--bucket', 'b'], 'say --bucket and --table'],
  ])('refuses %j in one sentence', (args, sentence) => {
    const refused = importOptions(args, {});
    expect(refused).toEqual({ wrong: expect.stringContaining(sentence) as string });
    expect((refused as { wrong: string }).wrong).not.toContain('\n');
  });
});

const file = join(mkdtempSync(join(tmpdir(), 'import-command-')), 'mail.eml');
const message = (content: string): ToImport => {
  writeFileSync(`${file}-${content}`, content);
  const placed = { file: `${file}-${content}`, start: 0, end: content.length, number: null, quoted: false };
  return { ...placed, receivedAt: '2018-06-18T12:00:00.000Z', inbox: 'unoda' };
};

describe('an import', () => {
  it('gives each message to the pipeline once and in order, the next when the one before is done', async () => {
    const events: string[] = [];
    const results: Result[] = [];
    await importInOrder(
      ['a', 'b', 'a', 'c'].map(message),
      async (_message, _hash, bytes) => {
        events.push(`begins ${Buffer.from(bytes).toString()}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        events.push(`ends ${Buffer.from(bytes).toString()}`);
        return { outcome: 'stored', disposition: 'contribution', reference: 'RC3/0001' };
      },
      (_message, result) => results.push(result),
    );
    expect(events).toEqual(['a', 'b', 'c'].flatMap((name) => [`begins ${name}`, `ends ${name}`]));
    expect(results.map(({ outcome }) => outcome)).toEqual(['stored', 'stored', 'repeated', 'stored']);
  });
  it('goes on after a message that nobody took, and stops after three in a row', async () => {
    const why = 'nothing came of it';
    const tried: string[] = [];
    const taking =
      (good: string) =>
      async (_message: ToImport, _hash: string, bytes: Uint8Array): Promise<Result> => {
        const name = await Promise.resolve(Buffer.from(bytes).toString());
        tried.push(name);
        return good.includes(name) ? { outcome: 'before' } : { outcome: 'not taken', why };
      };
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map(message);
    await importInOrder(all, taking('cf'), () => undefined);
    expect(tried).toHaveLength(6);
    await expect(importInOrder(all, taking('a'), () => undefined)).rejects.toThrow(NothingTaken);
    expect(tried).toHaveLength(6 + 4);
  });

  it('ends with a summary by disposition, and every message that is not there with its reason', () => {
    const counted = counting([{ message: 'archive.mbox, message 3', why: 'it is empty' }]);
    const results: Result[] = [
      { outcome: 'stored', disposition: 'thanks', reference: 'M1' },
      { outcome: 'stored', disposition: 'contribution', reference: 'RC3/0001' },
      { outcome: 'stored', disposition: 'contribution', reference: 'RC3/0002' },
      { outcome: 'joined', reference: 'RC3/0001' },
      { outcome: 'before' },
      { outcome: 'repeated' },
      { outcome: 'not taken', why: 'nothing came of it' },
    ];
    for (const result of results) counted.add(message('a'), result);
    const lines = summaryOf(counted.summary(), false)
      .split('\n')
      .map((line) => line.replace(/ {2,}(?=\S)/gu, '  '));
    expect(lines).toEqual([
      'taken in  3',
      '  contribution  2',
      '  thanks  1',
      'joined to the same words  1',
      'imported before  1',
      'twice in the files  1',
      'not imported  2',
      '  archive.mbox, message 3: it is empty',
      `  ${file}-a: nothing came of it`,
      '',
    ]);
  });
  it('tells in a dry run of each message when it came, by which inbox, and what it would become', () => {
    const line = lineOf(message('a'), { outcome: 'stored', disposition: 'needs-reading', reference: '' });
    expect(line).toMatch(/^2018-06-18T12:00:00Z {2}unoda +needs-reading +\S+-a$/u);
  });
});

describe('progress', () => {
  const stream = (isTTY: boolean) => {
    const written: string[] = [];
    const write = (text: string): boolean => written.push(text) > 0;
    return { written, stream: { isTTY, write, columns: 80 } as unknown as NodeJS.WriteStream };
  };
  it('is a line every ten seconds and at the end where nobody watches', () => {
    const { written, stream: log } = stream(false);
    let now = 0;
    const progress = progressOn(log, 100, () => now);
    for (let done = 1; done <= 100; done++) {
      now += 1_000;
      progress.step(done);
    }
    progress.stop();
    expect(written).toHaveLength(10);
    expect(written.at(-1)).toBe('100 of 100\n');
    expect(written.join('')).not.toContain('\u001b');
  });
});
