import { coreOf } from '#reference/core.ts';
import { isSpokenOf } from '#reference/described.ts';
import { isMark } from '#reference/mention.ts';
import type { Mention, Source } from '#reference/mention.ts';
import { mentionOf } from '#reference/mentions.ts';
import {
  definite,
  describing,
  describingInFront,
  oneUnit,
  standIns,
  withoutArticle,
} from '#reference/words/describing.ts';
import { paperDescribed, sectionDescribed } from './described-under.ts';
import { within } from './within.ts';
import { isSection, leadIn, mentionAt, subjectFrom } from './subject-said.ts';
import type { Around, Description, Named } from './subject-said.ts';

/**
 * "The paragraph of Section II that deals with corruption", "where Section II speaks of corruption", "corruption (Section
 * II)", 第二部分中关于腐败的段落: a paragraph named by what it speaks of becomes a place like any other.
 */
export const withDescribed = (source: Source, mentions: readonly Mention[], around: Around): readonly Mention[] => {
  const text = { ...around, source, mentions };
  const described: Mention[] = [];
  for (let at = 0; at < source.tokens.length; at += 1) {
    if (around.isQuoted(source.tokens[at]?.start ?? 0)) continue;
    const found = unitDescribed(text, at) ?? sectionDescribed(text, at) ?? paperDescribed(text, at);
    if (found === null || found.first < (described.at(-1)?.last ?? 0) || isNumbered(text, found)) continue;
    const { first, last, section, subject } = found;
    const core = coreOf({ unit: 'described', path: section?.path ?? [], named: section?.named ?? null, last });
    described.push({ ...mentionOf(source, first, core), subject });
    at = Math.max(at, last - 1);
  }
  if (described.length === 0) return mentions;
  const free = mentions.filter((one) => !described.some(({ first, last }) => one.first < last && one.last > first));
  return [...free, ...described].sort((one, other) => one.first - other.first);
};

/** "The paragraph on end-user certificates (29)", 关于最终用户证书的一段（29）: its number says which. */
const isNumbered = ({ mentions }: Named, { first, last }: Description): boolean =>
  within(mentions, { first: first - longestName, last: last + 2 }, (mention) => mention.first).some(
    ({ numbers, ...mention }) => mention.last > first && numbers.length > 0,
  );

/** Tokens of the name of a place that may begin before. */
const longestName = 12;

/** "The one on …", « celui qui … »: a paragraph, and never the one named before. */
export const isDescriber = ({ tokens }: Source, at: number): boolean => {
  const [before, token, behind] = [tokens[at - 1]?.norm ?? '', tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  return describing.has(behind) && (standIns.includes(token) || (token === 'one' && before === 'the'));
};

/** "The paragraph on …", "the one that deals with …", "关于…的段落". */
const unitDescribed = (text: Named, at: number): Description | null => {
  const { source } = text;
  const { tokens } = source;
  if (isDescriber(source, at)) return mentionAt(text, at) === null ? behindUnit(text, at, at + 1, true) : null;
  if (!oneUnit.has(tokens[at]?.norm ?? '')) return null;
  const inside = mentionAt(text, at);
  if (inside !== null && (inside.unit !== 'same' || inside.step !== null)) return null;
  const [first, end] = inside === null ? [at, pastNoun(source, at)] : [inside.first, inside.last];
  const isKnown =
    definite.has(tokens[at - 1]?.norm ?? '') ||
    withoutArticle.test(tokens[at]?.norm ?? '') ||
    // "Paragraph on corruption: support": a note leaves the article out.
    at === 0 ||
    (tokens[at]?.breaks ?? 1) > 0;
  return (isKnown ? behindUnit(text, first, end) : null) ?? beforeUnit(text, first, end);
};

/** 段落 is two characters. */
const pastNoun = ({ tokens }: Source, at: number): number => (tokens[at + 1]?.norm === '落' ? at + 2 : at + 1);

/**
 * "[the paragraph] of Section II that deals with …", «[пункт], в котором в разделе II говорится о …».
 *
 * @param isAnother a stand-in that is never the paragraph named before, whatever the draft speaks of.
 */
const behindUnit = (text: Named, first: number, behind: number, isAnother = false): Description | null => {
  const { source } = text;
  // «Пункт, касающийся …»
  const lead = leadIn(text, isMark(source.tokens[behind], ',') ? behind + 1 : behind);
  if (!lead.isTold) return null;
  const subject = subjectFrom(text, lead.end);
  return subject === null || (!isAnother && !isSpokenOf(source.outline, subject))
    ? null
    : { first, last: lead.end, section: lead.section, subject };
};

/** Stands between the things of one description, where ， ends it. */
const listing = '、';

/** 关于弹药的段落, 第二部分中谈到弹药的那一段. */
const beforeUnit = (text: Named, at: number, end: number): Description | null => {
  const { source } = text;
  const { tokens } = source;
  if (tokens[at - 1]?.norm !== '的') return null;
  for (let from = at - 3; from >= Math.max(0, at - longestBefore); from -= 1) {
    if (isMark(tokens[from], ',.;:(') && tokens[from]?.text !== listing) return null;
    if (!describingInFront.has(`${tokens[from]?.norm ?? ''}${tokens[from + 1]?.norm ?? ''}`)) continue;
    const subject = source.text.slice(tokens[from + 1]?.end, tokens[at - 1]?.start);
    const before = [1, 2].map((steps) => mentionAt(text, from - steps)).find((one) => one !== null && isSection(one));
    const section = before ?? null;
    return isSpokenOf(source.outline, subject) ? { first: section?.first ?? from, last: end, section, subject } : null;
  }
  return null;
};

/** Tokens between 关于 and the unit. */
const longestBefore = 40;
