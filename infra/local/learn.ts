import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kinds } from '#proposal/reading.ts';
import { languages } from '#wording/language.ts';
import type { Language } from '#wording/language.ts';
import { caseOutcome, casesIn, halfOfCase } from './evaluate/cases.ts';
import { evaluated } from './evaluate/gold-set.ts';
import { paired } from './evaluate/pairing.ts';
import type { Pairing } from './evaluate/pairing.ts';
import { type Example, trained } from './learn/train.ts';

/**
 * `npm run -s learn`: what turns of phrase ask, language by language, from `tests/corpus/phrasings` and the development
 * halves of the gold set and of the short cases, into `functions/proposal/turns`. The test halves take no part.
 */
const phrasings = 'tests/corpus/phrasings';
const gold = 'tests/corpus/contributions';
const cases = 'tests/corpus/cases';
const into = 'functions/proposal/turns';

const written = async (language: Language): Promise<Example[]> => {
  const file = join(phrasings, `${language}.tsv`);
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line, index) => {
    const [kind, text, ...more] = line.split('\t');
    const known = kinds.find((one) => one === kind);
    if (known === undefined || text === undefined || more.length > 0)
      throw new Error(`${file}, line ${index + 1}: a kind, a tab and a remark are expected.`);
    return { kind: known, text };
  });
};

const read = async (language: Language): Promise<Example[]> =>
  (await evaluated(gold, { half: 'dev', language })).flatMap(({ pairs }) => pairs.map(asRead));

const readInCases = async (language: Language): Promise<Example[]> =>
  (await casesIn(cases, language))
    .filter(({ n }) => halfOfCase(n) === 'dev')
    .flatMap((one) => paired(one.items, caseOutcome(one).found).pairs.map(asRead));

const asRead = ({ label, item }: Pairing['pairs'][number]): Example => ({
  kind: label.kind,
  text: item.evidence.map(({ quote }) => quote).join(' '),
});

for (const language of languages) {
  const examples = [...(await written(language)), ...(await read(language)), ...(await readInCases(language))];
  const turns = trained(examples);
  await writeFile(join(into, `${language}.json`), `${JSON.stringify(turns)}\n`);
  process.stdout.write(`${language}: ${examples.length} remarks, ${Object.keys(turns.weights).length} features kept\n`);
}
