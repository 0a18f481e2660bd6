import { isOnesSubject, isSpokenOf } from '#reference/described.ts';
import { idOfPath } from '#reference/heading-ids.ts';
import { isMark } from '#reference/mention.ts';
import { paperNouns, treating, whereWords } from '#reference/words/describing.ts';
import { isSection, isTreated, leadIn, mentionAt, subjectBefore, subjectFrom } from './subject-said.ts';
import type { Description, Named } from './subject-said.ts';

/** "Section II also speaks of …", « Là où la section II évoque … », « يتطرق القسم الثاني إلى … », "corruption (Section II)". */
export const sectionDescribed = (text: Named, at: number): Description | null => {
  const section = mentionAt(text, at);
  if (section === null || !isSection(section) || section.first !== at) return null;
  const { source } = text;
  const { outline, tokens } = source;
  const under = section.named ?? idOfPath(outline, section.path);
  if (under === null) return null;
  const treats = [1, 2].some((steps) => treating.has(tokens[at - steps]?.norm ?? ''));
  const lead = leadIn({ ...text, mentions: [] }, section.last);
  const isTold = treats || isTreated(source, section.last, lead.end);
  if (isTold) {
    const subject = subjectFrom(text, lead.end);
    return subject !== null && isSpokenOf(outline, subject, under)
      ? { first: at, last: lead.end, section, subject }
      : null;
  }
  const isBeside = isMark(tokens[at - 1], '(') && isMark(tokens[section.last], ')');
  const before = isBeside ? subjectBefore(text, at - 1) : null;
  if (before === null) return null;
  const isSubject = before.isTold ? isSpokenOf : isOnesSubject;
  return isSubject(outline, before.subject, under)
    ? { first: at, last: section.last, section, subject: before.subject }
    : null;
};

/** "Where the draft speaks of …". */
export const paperDescribed = (text: Named, at: number): Description | null => {
  const { source } = text;
  const before = [1, 2].map((steps) => source.tokens[at - steps]?.norm ?? '');
  if (!before.some((norm) => whereWords.has(norm))) return null;
  if (!paperNouns.has(source.tokens[at]?.norm ?? '') || mentionAt(text, at) !== null) return null;
  const lead = leadIn(text, at + 1);
  if (!treating.has(before[0] ?? '') && !isTreated(source, at + 1, lead.end)) return null;
  const subject = subjectFrom(text, lead.end);
  const under = lead.section === null ? null : (lead.section.named ?? idOfPath(source.outline, lead.section.path));
  return subject === null || !isOnesSubject(source.outline, subject, under)
    ? null
    : { first: at, last: lead.end, section: lead.section, subject };
};
