import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** LibreOffice, another maker and reader of office files than ourselves; the tests that want it are skipped without it. */
export const hasOffice = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;

/** How long a test of some conversions may take. */
export const officeMs = 300_000;

/** A file as LibreOffice saves it in another form (`pdf`, `txt:Text`); empty where it cannot. */
export const converted = (bytes: Uint8Array | string, from: string, to: string): Uint8Array => {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  try {
    const file = path.join(folder, `file.${from}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const words = ['--headless', profile, '--convert-to', to, '--outdir', path.join(folder, 'out'), file];
    spawnSync('soffice', words, { timeout: officeMs / 2 });
    const made = path.join(folder, 'out', `file.${to.split(':')[0] ?? to}`);
    return existsSync(made) ? new Uint8Array(readFileSync(made)) : new Uint8Array();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
