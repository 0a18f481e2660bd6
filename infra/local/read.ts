import { shippedSettings } from '#draft/shipped-drafts.ts';
import { processEnvironment } from '#platform/environment.ts';
import { oneLine } from './json-lines.ts';
import { filesIn } from './read-files.ts';
import { readOne } from './read-one.ts';

/**
 * `npm run -s read -- FILE…`: whose words are whose in mails (`.eml`, or a file that begins like a mail) and bodies
 * (`.txt`, `.html`); of PDFs the text, of Word files also its tracked changes. One JSON object a line on standard output and nothing else there. No server, no network.
 */
const paths = process.argv.slice(2);
const { conference } = shippedSettings(processEnvironment('CONFERENCE') ?? 'revcon3');
if (paths.length === 0) {
  process.stderr.write(
    'Say which files: npm run -s read -- FILE… (mails, .txt, .html, documents, or folders of them).\n',
  );
  process.exitCode = 1;
}
for (const path of paths)
  for (const file of await filesIn(path, /\.(?:eml|msg|txt|pdf|do[ct][xm]?|x?html?)$|(?:^|\/)[^.]+$/iu))
    process.stdout.write(`${oneLine(await readOne(file, conference))}\n`);
