import type { Reading } from './item-of.ts';
import { distance, isArgument, isMisgiving, near, nextSentence, window } from './only-why.ts';
import { isRefusal } from './refusal.ts';

/**
 * A summary that repeats adds nothing, and what is said of a place right beside an instruction on it is the reason for
 * that instruction, not a proposal of its own (one proposal per instruction and place).
 */
export const withoutRepeats = (readings: readonly Reading[]): Reading[] => {
  const kept: Reading[] = [];
  const seen = new Set<string>();
  const reasons = new Set<string>();
  for (const [index, reading] of readings.entries()) {
    const same = `${reading.target} ${reading.kind} ${JSON.stringify(reading.edits)} ${JSON.stringify(reading.about)}`;
    const repeats =
      reading.target !== 'unknown' && reading.kind !== 'comment' && reading.kind !== 'question' && seen.has(same);
    if (repeats || isSaidTwice(kept, reading)) continue;
    const asked =
      reading.kind === 'comment' ||
      isReservedAssent(readings, reading) ||
      isWordless(readings, reading) ||
      isExplained(readings, reading) ||
      isArgument(readings, index) ||
      isMisgiving(readings, index) ||
      isRefusal(reading, readings.slice(Math.max(0, index - window), index + window)) ||
      isFirstDraft(readings, index) ||
      isAskedAlready(kept, reading)
        ? beside(readings, index, kept)
        : undefined;
    if (asked === undefined) {
      seen.add(same);
      kept.push(reading);
      continue;
    }
    const words = reading.evidence.map((one) => one.quote.trim()).join(' ');
    asked.reason = asked.reason === null ? words : `${asked.reason} ${words}`;
    asked.evidence.push(...reading.evidence);
    if (reading.kind === 'comment') reasons.add(saying(reading));
  }
  return kept.filter((reading) => reading.kind !== 'comment' || !reasons.has(saying(reading)));
};

/** "19 and 27 say the same. Delete the latter": what is said of both in one breath is the reason for what is asked of one. */
const saying = ({ evidence }: Reading): string => JSON.stringify(evidence.at(-1));

/** "It is good, it has worked. Keep.": one position in two sentences, unless both are on others' proposals. */
const isSaidTwice = (kept: readonly Reading[], reading: Reading): boolean =>
  (reading.kind === 'support' || reading.kind === 'oppose') &&
  reading.target !== 'unknown' &&
  kept.some(
    (one) =>
      one.kind === reading.kind &&
      one.target === reading.target &&
      (one.about === null || reading.about === null) &&
      distance(one, reading) <= nextSentence,
  );

/** "1 is ok for us but take away “x”", "… if “x” goes": who wants a paragraph changed supports none as it stands. */
const isReservedAssent = (readings: readonly Reading[], reading: Reading): boolean =>
  (reading.kind === 'support' || (reading.kind === 'reserve' && reading.isConditional === true)) &&
  reading.about === null &&
  readings.some(
    (other) =>
      other.target === reading.target &&
      distance(other, reading) <= oneBreath &&
      (other.kind === 'amend' || other.kind === 'replace' || isOfAll(readings, other)) &&
      (reading.kind === 'support' || comesBehind(other, reading)) &&
      !/[.!?]\s*$/u.test(reading.evidence.at(-1)?.quote ?? ''),
  );

/** What is asked as the condition stands behind what it is the condition of. */
const comesBehind = (one: Reading, other: Reading): boolean =>
  (one.evidence.at(-1)?.start ?? 0) >= (other.evidence.at(-1)?.end ?? Infinity);

/** 对第八段、第九段表示赞同，并希望合并: a merge of all that is assented to. */
const isOfAll = (readings: readonly Reading[], { kind, group }: Reading): boolean =>
  kind === 'merge' &&
  group !== null &&
  readings
    .filter((one) => one.group === group)
    .every(({ target }) => readings.some((one) => one.kind === 'support' && one.target === target));

/** UTF-16 units between two clauses of one sentence. */
const oneBreath = 4;

/** "We are missing the word “ammunition”, and would like “and their ammunition” inserted after …": the words as they are to stand. */
const isFirstDraft = (readings: readonly Reading[], index: number): boolean => {
  const reading = readings[index];
  const [only, ...more] = reading?.edits ?? [];
  if (reading?.kind !== 'amend' || only?.op !== 'insert' || more.length > 0 || only.anchor !== null) return false;
  const words = only.new?.toLowerCase() ?? '';
  return (
    words !== '' &&
    readings
      .slice(index + 1, index + window)
      .some(
        ({ kind, target, edits, evidence }) =>
          kind === 'amend' &&
          target === reading.target &&
          edits.some((one) => one.op === 'insert' && one.anchor !== null && one.new?.toLowerCase().includes(words)) &&
          distance({ ...reading, evidence }, reading) <= nextSentence,
      )
  );
};

/** "14 needs to be strengthened. Instead of “x” we would say “y”": the words say how. */
const isWordless = (readings: readonly Reading[], reading: Reading): boolean =>
  reading.kind === 'amend' &&
  reading.edits.length === 0 &&
  readings.some(
    (other) =>
      (other.kind === 'amend' || other.kind === 'replace') &&
      other.edits.length > 0 &&
      other.target === reading.target &&
      distance(other, reading) <= nextSentence,
  );

/** "The examples may go, i.e. delete “x”", 举例可以不要，即删“x”: the words say what is meant. */
const isExplained = (readings: readonly Reading[], reading: Reading): boolean =>
  (reading.kind === 'delete' || reading.kind === 'replace' || reading.kind === 'amend') &&
  readings.some(
    (other) =>
      other !== reading &&
      other.edits.length > 0 &&
      other.target === reading.target &&
      distance(other, reading) <= oneBreath &&
      explaining.test(other.evidence.at(-1)?.quote ?? ''),
  );

const explaining =
  /^[\s,，;；:：(（–—-]{0,6}(?:即|亦即|也即|也就是|i\.\s?e\.|that is|namely|c['’]est-à-dire|à savoir|es decir|esto es|то есть|т\.\s?е\.|а именно|أي|يعني)/iu;

/** "What indicators are meant? Please clarify.": one question in two sentences. */
const continuesQuestion = (before: Reading, reading: Reading): boolean =>
  before.kind === 'question' &&
  reading.kind === 'question' &&
  before.target === reading.target &&
  distance(before, reading) <= oneBreath;

const isAskedAlready = (kept: readonly Reading[], reading: Reading): boolean =>
  kept.some((before) => continuesQuestion(before, reading));

/** The instruction on the same place right after or right before a comment. */
const beside = (readings: readonly Reading[], index: number, kept: readonly Reading[]): Reading | undefined => {
  const comment = readings[index];
  const question = comment === undefined ? undefined : kept.findLast((other) => continuesQuestion(other, comment));
  if (question !== undefined) return question;
  return [...readings.slice(index + 1, index + window), ...kept.slice(-window).reverse()].find(
    (other) =>
      comment !== undefined &&
      other !== comment &&
      other.kind !== 'comment' &&
      (other.kind !== 'question' ||
        (comment.kind === 'comment' && comment.isRemark === true && distance(other, comment) <= nextSentence)) &&
      unit(other) === unit(comment) &&
      distance(other, comment) <= near,
  );
};

/** The place, or that behind which a new one is to stand. */
const unit = ({ target }: Reading): string => target.replace(/\+$/u, '');
