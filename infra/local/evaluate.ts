import { parseArgs } from 'node:util';
import { calibrated } from './evaluate/calibrate.ts';
import { casesTable } from './evaluate/cases.ts';
import { calibrationOf } from './evaluate/calibration.ts';
import { correctionsTable } from './evaluate/corrections-table.ts';
import { correctionOutcomes } from './evaluate/corrections.ts';
import { figuresOf } from './evaluate/figures.ts';
import { evaluated } from './evaluate/gold-set.ts';
import { halves } from './evaluate/label.ts';
import { missesOf } from './evaluate/misses.ts';
import { evaluationTable, groupsOf } from './evaluate/table.ts';

/**
 * `npm run -s evaluate`: how well the reader reads the gold set. The test half is only counted: what is wrong in it is
 * shown by nothing but `--half all`, so that nobody tunes a rule to it by accident.
 */
const folder = 'tests/corpus/contributions';
const { values } = parseArgs({
  options: {
    half: { type: 'string' },
    language: { type: 'string' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    calibrate: { type: 'boolean', default: false },
    corrections: { type: 'boolean', default: false },
    cases: { type: 'boolean', default: false },
  },
});
if (values.calibrate) {
  process.stdout.write(await calibrated(folder, 'functions/proposal/calibration.json'));
  process.exit(0);
}
if (values.corrections) {
  process.stdout.write(correctionsTable(await correctionOutcomes('tests/corpus/corrections')));
  process.exit(0);
}
const half = halves.find((one) => one === (values.half ?? (values.misses ? 'dev' : 'test')));
if (half === undefined || (values.misses && half === 'test')) {
  process.stderr.write(
    half === undefined
      ? 'The halves are dev, test and all.\n'
      : 'The test half is only counted. Say --half dev (or all) to see what was misread.\n',
  );
  process.exit(2);
}
if (values.cases) {
  process.stdout.write(await casesTable('tests/corpus/cases', half));
  process.exit(0);
}
const outcomes = await evaluated(folder, { half, language: values.language ?? null });
if (values.json) {
  const groups = groupsOf(outcomes).map(({ name, outcomes: of }) => [name, figuresOf(of)] as const);
  const result = { half, figures: Object.fromEntries(groups), calibration: calibrationOf(outcomes) };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} else
  process.stdout.write(`${half === 'all' ? 'Both halves' : `The ${half} half`}.\n\n${evaluationTable(outcomes)}\n`);
if (values.misses && !values.json) process.stdout.write(`\n${outcomes.map(missesOf).filter(Boolean).join('\n')}`);
