import type { Reading } from './item-of.ts';
import { visibleOf } from './own-words.ts';
import type { Written } from './written.ts';

/** A view on the whole, with no place in it: one comment on the draft, shown to a person. */
export const generalComment = (written: Written, own: string): Reading => {
  const part = written.parts.find(
    (one) => one.part !== 'subject' && one.part !== 'file name' && visibleOf(one).trim() !== '',
  );
  const text = part === undefined ? own : visibleOf(part);
  const start = text.search(/\S/u);
  const end = text.trimEnd().length;
  return {
    target: 'general',
    place: null,
    kind: 'comment',
    inherited: null,
    isNew: false,
    group: null,
    destination: null,
    edits: [],
    reason: null,
    about: null,
    confidence: 0.9,
    candidates: [],
    why: ['place: no place is named; a view on the draft as a whole'],
    evidence: part === undefined ? [] : [{ part: part.part, start, end, quote: part.text.slice(start, end) }],
  };
};
