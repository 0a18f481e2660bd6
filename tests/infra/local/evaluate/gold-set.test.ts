import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { halfOf, labelSchema } from '#infra/local/evaluate/label.ts';
import { missesOf } from '#infra/local/evaluate/misses.ts';
import { evaluationTable } from '#infra/local/evaluate/table.ts';
import { outlineOf } from '#draft/outline.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { targetProblem } from '#draft/target.ts';
import { item, label, outcome } from './outcomes.ts';

const folder = 'tests/corpus/contributions';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name !== 'README.md');
const labels = files.filter((name) => name.endsWith('.json'));

describe('the gold set', () => {
  const { drafts, currentDraft } = shippedSettings('revcon3');
  const outline = outlineOf(drafts.find((one) => one.id === currentDraft)!);

  it('has a label of the agreed shape for each contribution, in the folder of its language', () => {
    for (const name of labels)
      expect(labelSchema.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))).language, name).toBe(
        name.slice(0, 2),
      );
    const stems = files.filter((name) => /\.[a-z]+$/u.test(name)).map((name) => name.replace(/\.[a-z]+$/u, ''));
    for (const stem of new Set(stems))
      expect(
        stems.filter((one) => one === stem),
        stem,
      ).toHaveLength(2);
  });

  it('names only places that the draft has', () => {
    for (const name of labels)
      for (const one of labelSchema.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))).items)
        for (const target of [one.target, ...(one.alternatives ?? [])])
          expect(targetProblem(target, outline), `${name}: ${target}`).toBeNull();
  });

  it('is split by the file’s number: every fourth to test with, the others to develop on', () => {
    expect(halfOf('en/001-canada-terse-list.eml')).toBe('dev');
    expect(halfOf('en/002-egypt-deletes.eml')).toBe('dev');
    expect(halfOf('fr/011-oif-couverture.json')).toBe('test');
    expect(() => halfOf('en/no-number.eml')).toThrow('no number');
  });
});

describe('an evaluation is shown', () => {
  const read = outcome(
    label([{ target: 'II.1', kind: 'amend', newText: 'x' }]),
    [item({ target: 'II.1', kind: 'amend', newText: 'y' }), item({ target: 'II.2' })],
    { delegation: 'Sweden' },
  );

  it('as a row for each language and difficulty that it has, and one for all', () => {
    const names = evaluationTable([read])
      .split('\n')
      .slice(2, 5)
      .map((row) => row.split('|')[1]?.trim());
    expect(names).toEqual(['English', 'easy', 'all']);
  });

  it('with all that is wrong in a contribution, and the sender’s words for what nobody asked', () => {
    const misses = missesOf(read);
    expect(misses).toContain('delegation: Sweden, not Norway');
    expect(misses).toContain('extra IN SILENCE: II.2 delete 0.99');
    expect(misses).toContain('“such”');
    expect(misses).toContain('words of II.1 amend new="x"\n      found new="y"');
  });

  it('with no word on one that is read exactly', () => {
    expect(missesOf(outcome(label([]), []))).toBe('');
  });
});
