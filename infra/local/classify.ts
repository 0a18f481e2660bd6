import { explained } from './explain.ts';
import { oneLine } from './json-lines.ts';
import { classified, filesIn } from './read-files.ts';

/**
 * `npm run -s classify -- FILE…`: CONTRACT.md 3. One JSON object a line on standard output and nothing else there;
 * progress on standard error. No server, no network.
 */
const args = process.argv.slice(2);
const explains = args.includes('--explain');
const paths = args.filter((arg) => arg !== '--explain');
if (paths.length === 0) {
  process.stderr.write(
    'Say which files: npm run -s classify -- [--explain] FILE… (.eml, .txt, .docx, .pdf, or folders of them).\n',
  );
  process.exitCode = 1;
}
for (const path of paths)
  for (const file of await filesIn(path)) {
    process.stderr.write(`reading ${file}\n`);
    const { subject, reading } = await classified(file);
    process.stdout.write(explains ? explained(file, reading) : `${oneLine({ file, subject, ...reading })}\n`);
  }
