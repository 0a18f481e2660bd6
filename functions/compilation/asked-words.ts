import { type Outline } from '#draft/outline.ts';
import { parseTarget } from '#draft/target.ts';
import { compilationWording } from '#wording/compilation.ts';
import { kindName } from '#wording/kinds.ts';
import type { Language } from '#wording/language.ts';
import type { Listed } from './listed.ts';
import type { Entry } from './entries.ts';
import type { Naming } from './naming.ts';

/** "insert: new paragraph after II.19", "delete: II.20-23", "support: the proposal of Mexico". */
export const actionOf = ({ item }: Listed, language: Language, naming: Naming): string => {
  const words = compilationWording(language);
  const { kind, target, destination, about } = item;
  const form = parseTarget(target);
  const meant = about?.reference ?? (naming.attribution ? about?.delegation : null) ?? null;
  const details = [
    form?.form === 'after' ? words.newAfter(form.id) : '',
    form?.form === 'start' ? words.newAtStart(form.parent ?? '') : '',
    form?.form === 'range' ? target : '',
    destination === undefined ? '' : words.destination(destination.replace(/\+$/u, '')),
    (kind === 'support' || kind === 'oppose') && about === undefined ? words.aboutText : '',
    about === undefined ? '' : words.about(meant === null ? words.someDelegation : naming.delegation(meant)),
    item.state.decision === 'withdrawn' ? words.withdrawn : '',
  ].filter((detail) => detail !== '');
  return `${kindName(kind, language)}${details.length === 0 ? '' : `: ${details.join(', ')}`}`;
};

/** `RC3/0147/3`. */
export const referenceOf = ({ reference, item }: Listed): string => `${reference}/${String(item.id)}`;

/** References named in a paper before the rest is counted; the tables have them all. */
const mostReferences = 12;

export const referencesOf = (proposals: readonly Listed[], language: Language): string => {
  const shown = proposals.slice(0, mostReferences).map(referenceOf).join(', ');
  const more = proposals.length - mostReferences;
  return more > 0 ? `${shown} ${compilationWording(language).moreReferences(more)}` : shown;
};

/** A place as people say it: `II.19`; a heading by its words too. */
export const placeName = (target: string, outline: Outline, language: Language): string => {
  const place = outline.place(target);
  if (target === 'general') return compilationWording(language).general;
  if (place === undefined || place.kind === 'paragraph' || place.kind === 'sub-paragraph') return target;
  const text = place.words[language] ?? Object.values(place.words)[0] ?? '';
  const name = [...text].length > longestName ? `${[...text].slice(0, longestName).join('').trimEnd()}…` : text;
  return name === '' ? target : `${target} (${name})`;
};

/** Characters of a heading in a table or a remark. */
const longestName = 48;

/** Who stands behind some entries: names, or references in a version without them. */
export const entriesLine = (entries: readonly Entry[], naming: Naming, language: Language): string => {
  const proposals = entries.flatMap((entry) => entry.proposals);
  return naming.attribution ? naming.line(proposals) : referencesOf(proposals, language);
};
