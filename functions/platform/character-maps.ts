import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the character maps that Chinese and Japanese PDFs refer to by name: beside the bundle where it is
 * deployed (infra/bundling.ts puts it there), else in the package that brings them. Null where neither is.
 */
export const characterMaps = (): string | null => {
  const folders = ['./cmaps/', '../../node_modules/pdfjs-dist/cmaps/'].map((folder) =>
    fileURLToPath(new URL(folder, import.meta.url)),
  );
  return folders.find((folder) => existsSync(folder)) ?? null;
};
