import path from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const top = path.join(import.meta.dirname, '..');
const eslint = new ESLint({ cwd: top, overrideConfigFile: path.join(top, '.eslint.config.js') });

/** The rules that a text breaks when it stands in a file of the house. */
const broken = async (file: string, text: string): Promise<string[]> => {
  const [result] = await eslint.lintText(text, { filePath: path.join(top, file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
};

const test = 'tests/toolchain.test.ts';
const source = 'functions/platform/room.ts';
const vitest = `import { describe, expect, it } from 'vitest';\n`;

// The first look reads the whole program; those after it are quick.
beforeAll(async () => {
  await broken(source, '');
}, 120_000);

describe('the linter', () => {
  it.each([
    ['@typescript-eslint/no-floating-promises', source, `export const f = (p: Promise<void>) => { p; };`],
    ['@typescript-eslint/no-floating-promises', source, `export const f = () => { Promise.resolve(1).then(String); };`],
    [
      '@typescript-eslint/no-misused-promises',
      source,
      `export const f = (all: number[]) => { all.forEach(async (n) => { await Promise.resolve(n); }); };`,
    ],
    ['vitest/no-focused-tests', test, `${vitest}it.only('x', () => { expect(1).toBe(1); });`],
    ['vitest/no-focused-tests', test, `${vitest}describe.only('x', () => { it('y', () => { expect(1).toBe(1); }); });`],
    ['vitest/no-disabled-tests', test, `${vitest}it.skip('x', () => { expect(1).toBe(1); });`],
    [
      'vitest/no-disabled-tests',
      test,
      `${vitest}describe.skip('x', () => { it('y', () => { expect(1).toBe(1); }); });`,
    ],
    ['vitest/expect-expect', test, `${vitest}it('x', () => { void expect; void describe; });`],
    ['no-console', source, `console.log('x');`],
    [
      '@typescript-eslint/switch-exhaustiveness-check',
      source,
      `export const f = (x: 'a' | 'b'): number => { switch (x) { case 'a': return 1; } return 0; };`,
    ],
  ])('says %s in %s: %s', async (rule, file, text) => {
    expect(await broken(file, text)).toContain(rule);
  });

  it('says nothing where nothing is wrong', async () => {
    const awaited = `export const f = async (p: Promise<void>): Promise<void> => { await p; };`;
    expect(await broken(source, awaited)).toEqual([]);
    expect(await broken(test, `${vitest}describe('x', () => { it('y', () => { expect(1).toBe(1); }); });`)).toEqual([]);
  });
});
