import { readFile } from 'node:fs/promises';
import { simpleParser } from 'mailparser';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { compilationTimes } from './bench/compilation-times.ts';
import { consoleTimes } from './bench/console-times.ts';
import { medianOf } from './bench/measure.ts';
import { wordTimes } from './bench/word-times.ts';
import { kindsOfText, mailOf, textOf } from './bench/texts.ts';
import { markdown } from './evaluate/markdown.ts';
import { filesIn, readBytes } from './read-files.ts';

/**
 * `npm run -s bench`: what the journey from a mail's bytes to proposals costs, beside what mailparser needs for parsing
 * the same bytes and nothing more. Times depend on the machine; the ratios are what to compare. `-- --quick` measures
 * growth on a tenth of the size.
 */
const runs = 5;
const full = process.argv.includes('--quick') ? 100_000 : 1_000_000;
const milliseconds = (time: number): string => time.toFixed(time < 10 ? 2 : 0);
const ratio = (one: number, other: number): string => (one / other).toFixed(2);

const files = (await filesIn('tests/corpus/contributions')).filter((file) => file.endsWith('.eml'));
const mails = await Promise.all(files.map((file) => readFile(file)));
const kilobytes = mails.reduce((sum, mail) => sum + mail.length, 0) / 1000;
const ours = await medianOf(runs, async () => {
  for (const mail of mails) await readBytes(mail);
});
const peer = await medianOf(runs, async () => {
  for (const mail of mails) await simpleParser(mail);
});
process.stdout.write(
  `${mails.length} mails of the gold set, ${kilobytes.toFixed(0)} kB: ${milliseconds(ours / kilobytes)} ms a kB from bytes to proposals; ` +
    `mailparser.simpleParser ${milliseconds(peer / kilobytes)} ms a kB; ratio ${ratio(ours, peer)}.\n\n`,
);

const { conference, drafts, currentDraft } = shippedSettings('revcon3');
const draft = drafts.find(({ id }) => id === currentDraft);
if (draft === undefined) throw new Error(`The conference names ${currentDraft} as its draft and has none.`);
const word = await wordTimes(draft, conference, 61);
process.stdout.write(
  `A whole draft as a Word file with tracked changes, ${(word.bytes / 1000).toFixed(0)} kB: ${milliseconds(word.ours)} ms from bytes to ` +
    `${word.items} proposals; mammoth.extractRawText ${milliseconds(word.peer)} ms; ratio ${ratio(word.ours, word.peer)}.\n\n`,
);

const rows: string[][] = [];
for (const { name, piece } of kindsOfText) {
  process.stderr.write(`measuring ${name}\n`);
  const times: number[] = [];
  for (const part of [4, 2, 1]) {
    const mail = mailOf(textOf(piece, full / part));
    times.push(await medianOf(3, () => readBytes(mail)));
  }
  const [quarter = 0, half = 0, whole = 0] = times;
  const whileParsing = mailOf(textOf(piece, full));
  const parsed = await medianOf(3, () => simpleParser(whileParsing));
  rows.push([
    name,
    ...times.map((time) => `${milliseconds(time)} ms`),
    ratio(half, quarter),
    ratio(whole, half),
    ratio(whole, parsed),
  ]);
}
const size = (part: number): string => `${full / part / 1000} kB`;
const head = ['', size(4), size(2), size(1), 'first doubling', 'second doubling', 'beside mailparser'];
process.stdout.write(`${markdown([head, ...rows])}\n\n`);

process.stderr.write('measuring the compilation\n');
const counts = [4, 2, 1].map((part) => full / 100 / part);
const compiled = await compilationTimes(draft, conference, counts);
const many = ['proposals on one paragraph', ...counts.map(String), 'first doubling', 'second doubling'];
const compiledRows = compiled.map(({ what, times }) => {
  const [quarter = 0, half = 0, whole = 0] = times;
  return [what, ...times.map((time) => `${milliseconds(time)} ms`), ratio(half, quarter), ratio(whole, half)];
});
process.stdout.write(`${markdown([many, ...compiledRows])}\n\n`);

process.stderr.write('measuring the console\n');
const [quarter = 0, , whole = 0] = counts;
const { rows: pages, oneItem } = await consoleTimes(draft, conference, [quarter, whole]);
process.stdout.write(`One item read from the local store: ${milliseconds(oneItem)} ms.\n\n`);
const board = ['pages over the local store', `${quarter}`, `${whole}`, 'four times as many', 'beside one item', 'kB'];
const pageRows = pages.map(({ what, times: [small = 0, large = 0], bytes }) => [
  ...[what, `${milliseconds(small)} ms`, `${milliseconds(large)} ms`, ratio(large, small), ratio(large, oneItem)],
  (bytes / 1000).toFixed(0),
]);
process.stdout.write(`${markdown([board, ...pageRows])}\n`);
