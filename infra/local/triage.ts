import { readFileSync } from 'node:fs';
import { giveUp } from './ask-pipeline.ts';
import { answerTo } from './triage-answer.ts';
import { triageHelp } from './triage-help.ts';
import { triageOptions } from './triage-options.ts';
import { triagePlace } from './triage-place.ts';

/** `npm run -s triage -- …`: `triageHelp` says what it does. */
const run = async (): Promise<void> => {
  const options = triageOptions(process.argv.slice(2), process.env);
  if (options === 'help') return void process.stdout.write(triageHelp);
  if ('wrong' in options) return giveUp(options.wrong);
  const place = await triagePlace(process.env);
  if (place === null)
    return giveUp('No pipeline answers here: begin with npm start (HTTP_PORT and DATA_DIR say which).');
  if ('wrong' in place) return giveUp(place.wrong);
  const words =
    options.file === null
      ? options.words
      : [...options.words, readFileSync(options.file === '-' ? 0 : options.file, 'utf8').trim()];
  const answer = await answerTo(words, options, place);
  if (answer.lines.length > 0) process.stdout.write(`${answer.lines.join('\n')}\n`);
  if (answer.wrong !== null) giveUp(answer.wrong);
};

await run();
