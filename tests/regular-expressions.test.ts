import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;

interface Written {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** A template's text with a letter where something is put in. */
const patternOf = (node: ts.Expression | undefined): string | null => {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map((span) => `x${span.literal.text}`).join('');
};

/** Every regular expression of a file, written as one or made from a string. */
const expressionsIn = (name: string, text: string): Written[] => {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    const where = `${name}:${String(file.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      const source = patternOf(node.arguments?.[0]);
      if (source === null) throw new Error(`${where}: this pattern cannot be known beforehand`);
      found.push({ source, flags: patternOf(node.arguments?.[1]) ?? '', where });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

const files = readdirSync(join(root, 'functions'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const written = files.flatMap((file) =>
  expressionsIn(`functions/${file}`, readFileSync(join(root, 'functions', file), 'utf8')),
);
const distinct = [...new Map(written.map((one) => [`/${one.source}/${one.flags}`, one])).entries()].map(
  ([expression, one]) => ({ expression, ...one }),
);

/** Generous, because the machine that runs the tests is shared; what comes to no answer in time counts as slow. */
const timeout = 60_000;

/** What is found by guessing must be found twice: once in a few thousand times a guess mistakes a slow machine for a slow pattern. */
const verdictOn = async (source: string, flags: string): Promise<string> => {
  const guessed = await check(source, flags, { timeout });
  const found =
    guessed.status === 'vulnerable' && guessed.checker === 'fuzz' ? await check(source, flags, { timeout }) : guessed;
  return found.status === 'vulnerable' ? `${found.complexity.summary}: ${found.attack.pattern}` : found.status;
};

describe('no regular expression takes more than linear time', () => {
  it.each([
    ['(a+)+b', ''],
    [String.raw`\s+$`, 'u'],
    [String.raw`(?:and\s*|,\s*)*\s*$`, 'u'],
  ])('the checker knows a slow one: /%s/%s', async (source, flags) => {
    expect(await verdictOn(source, flags)).not.toBe('safe');
  });

  it('finds them where they are written', () => {
    expect(expressionsIn('a.ts', 'const a = /a+/u;\nf(new RegExp(`^${b}$`, "i"));')).toEqual([
      { source: 'a+', flags: 'u', where: 'a.ts:1' },
      { source: '^x$', flags: 'i', where: 'a.ts:2' },
    ]);
    expect(distinct.length).toBeGreaterThan(200);
  });

  it.each(distinct)(
    '$where: $expression',
    async ({ source, flags }) => {
      expect(await verdictOn(source, flags)).toBe('safe');
    },
    timeout * 2,
  );
});
