import { isMark } from '#reference/mention.ts';
import type { Paper } from './paper.ts';
import { phrasesOf } from './phrases.ts';
import type { Reading } from './item-of.ts';
import { labelOf } from './point-labels.ts';
import type { NotPlaced } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { numberNouns } from './words/points.ts';
import { counters, entryNouns, settingAside } from './words/setting-aside.ts';
import type { WrittenPart } from './written.ts';

/**
 * "Our capital's points are below; please ignore point 4": what the cover of a forward says of an entry of what is passed
 * on. What it takes back is not asked; whatever else it says of an entry, a person looks.
 */
export const underCover = (readings: Reading[], paper: Paper, { spans }: Pick<WrittenPart, 'spans'>): NotPlaced[] => {
  const passedOn = spans.find(({ role }) => role === 'forwarded')?.start ?? null;
  if (passedOn === null) return [];
  const taken: NotPlaced[] = [];
  for (const sentence of paper.sentences.filter(({ start }) => start < passedOn))
    for (const label of entriesNamed(paper, sentence)) {
      const entry = entryWith(paper, label, passedOn);
      if (entry === null) continue;
      const said = readings.filter((reading) => isWithin(reading, entry));
      // What seemed to be asked of "point 4" as a place is said of the entry.
      for (const reading of readings.filter((one) => one.target === 'unknown' && isWithin(one, sentence)))
        readings.splice(readings.indexOf(reading), 1);
      const isGone = setsAside.in(paper.text.slice(sentence.start, sentence.end)).length > 0;
      for (const reading of said) {
        if (isGone) {
          readings.splice(readings.indexOf(reading), 1);
          taken.push(...reading.evidence.map((one) => ({ ...one, why: 'the cover of the forward takes it back' })));
        } else {
          reading.confidence *= 0.9;
          reading.why.push(`the cover of the forward speaks of entry ${label}`);
        }
      }
    }
  return taken;
};

const setsAside = phrasesOf(settingAside);

/** "Point 4", "item no. 4", « del punto 4 », 第4点: the numbers that a sentence gives to entries. */
const entriesNamed = ({ tokens }: Paper, { first, last }: Sentence): string[] => {
  const found: string[] = [];
  for (let at = first; at < last; at += 1) {
    const before = tokens[at - 1];
    if (counters.has(tokens[at]?.norm ?? '') && before?.kind === 'number') found.push(String(before.value));
    if (!entryNouns.has(tokens[at]?.norm ?? '')) continue;
    let next = at + 1;
    while (next < last && (numberNouns.has(tokens[next]?.norm ?? '') || isMark(tokens[next], '.#№°º('))) next += 1;
    const number = tokens[next];
    if (number?.kind === 'number') found.push(String(number.value));
  }
  return found;
};

interface Entry {
  readonly start: number;
  readonly end: number;
}

/** From the line that has the number to the next line that has one. */
const entryWith = ({ sentences, text }: Paper, label: string, from: number): Entry | null => {
  const numbered = sentences.filter((one) => one.start >= from && labelOf(one) !== null);
  const at = numbered.findIndex((one) => labelOf(one) === label);
  const entry = numbered[at];
  return entry === undefined ? null : { start: entry.start, end: numbered[at + 1]?.start ?? text.length };
};

const isWithin = ({ evidence }: Reading, { start, end }: Entry): boolean =>
  evidence.some((one) => one.start >= start && one.start < end);
