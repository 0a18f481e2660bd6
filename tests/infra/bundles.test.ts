import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundling, esbuildOptions } from '#infra/bundling.ts';
import { doors } from '#infra/doors.ts';

const root = path.join(import.meta.dirname, '../..');
let outdir = '';
beforeAll(() => {
  outdir = mkdtempSync(path.join(tmpdir(), 'bundles-'));
});
afterAll(() => {
  rmSync(outdir, { recursive: true, force: true });
});

describe('the bundles', () => {
  it('are weighed as they are deployed: the CDK is given the same options', () => {
    expect(bundling).toMatchObject({
      format: esbuildOptions.format,
      target: esbuildOptions.target,
      minify: esbuildOptions.minify,
      sourceMap: esbuildOptions.sourcemap,
      charset: esbuildOptions.charset,
      mainFields: esbuildOptions.mainFields,
      externalModules: esbuildOptions.external,
      banner: esbuildOptions.banner.js,
    });
  });

  it.each(doors)('$name: at most $bundleMb MB, nothing left out, and it loads', async ({ name, bundleMb }) => {
    const outfile = path.join(outdir, `${name}.mjs`);
    const { metafile } = await build({
      ...esbuildOptions,
      mainFields: [...esbuildOptions.mainFields],
      absWorkingDir: root,
      entryPoints: [`functions/${name}.ts`],
      outfile,
      metafile: true,
      logLevel: 'silent',
    });
    expect(statSync(outfile).size / 1_000_000).toBeLessThanOrEqual(bundleMb);

    const [output] = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint !== undefined);
    const outside = output!.imports.filter(({ external }) => external === true).map(({ path: from }) => from);
    expect(outside.filter((from) => !builtinModules.includes(from.replace(/^node:/, '')))).toEqual([]);
    expect(Object.keys(metafile.inputs).some((input) => input.includes('node_modules/@aws-sdk/'))).toBe(true);

    // In a process of its own, with the least that the runtime gives: what a cold start sees.
    const script = `const door = await import(process.argv[1]); process.stdout.write(typeof door.handler);`;
    const loaded = spawnSync(process.execPath, ['--input-type=module', '-e', script, outfile], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], AWS_REGION: 'us-east-1' },
    });
    expect({ status: loaded.status, says: loaded.stdout, complains: loaded.stderr }).toEqual({
      status: 0,
      says: 'function',
      complains: '',
    });
  });
});
