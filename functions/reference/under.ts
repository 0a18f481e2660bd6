import type { Outline } from '#draft/outline.ts';
import { sure } from './certainty.ts';
import { homesOf, idOfPath } from './heading-ids.ts';
import type { Mention } from './mention.ts';
import type { Context, Under } from './placed.ts';
import { unnamedSection } from './resolve-part.ts';

/** The section or heading that a mention names, or else the one in force; `absent` where the draft has none such. */
export const underOf = (mention: Mention, context: Context, outline: Outline): Under | 'absent' => {
  if (mention.named !== null) return { id: mention.named, confidence: sure.named, why: `named by its title` };
  if (mention.path.length > 0) {
    const id = idOfPath(outline, mention.path);
    if (id !== null) return { id, confidence: sure.explicit, why: `the sender names section ${id}` };
    const near = smallLetterNear(mention.path, context, outline);
    if (near !== null) return near;
    const inSection = context.section === null ? null : idOfPath(outline, [context.section, ...mention.path]);
    if (inSection !== null)
      return {
        id: inSection,
        confidence: sure.context,
        why: `${mention.path.join('.')} under section ${context.section ?? ''}`,
      };
    const below = headingBelow(mention.path, context, outline);
    if (below !== null) return below;
    const homes = homesOf(outline, mention.path);
    const [only] = homes;
    if (homes.length === 1 && only !== undefined)
      return { id: only, confidence: sure.onlyOne, why: `only ${only} can be meant` };
    return 'absent';
  }
  // "Sub-heading: …" under a heading is that one.
  const { heading } = context;
  if ((mention.unit === 'heading' || mention.unit === 'title') && heading !== null && heading !== context.section)
    return { id: heading, confidence: confidenceOf(context), why: 'the heading in force' };
  const own = mention.unit === 'chapeau' ? chapeauInForce(context, outline) : null;
  if (own !== null) return own;
  if (context.section === null) return { id: null, confidence: 1, why: unnamedSection };
  const named = { id: context.section, confidence: confidenceOf(context), why: whyOf(context) };
  return context.how === 'same sentence' ? named : { ...named, inherited: context.how ?? 'named before' };
};

/** "A.1 (d) Synergies / Chapeau: …": of the heading in force, or of the nearest above it that has a chapeau. */
const chapeauInForce = (context: Context, outline: Outline): Under | null => {
  const { heading, section } = context;
  if (heading === null || heading === section) return null;
  const above = [
    heading,
    ...outline
      .headingChain(heading)
      .map(({ id }) => id)
      .reverse(),
  ];
  const id = above.find((one) => outline.places.some(({ kind, parent }) => kind === 'chapeau' && parent === one));
  if (id === undefined) return null;
  return { id, confidence: confidenceOf(context) * (id === heading ? 1 : 0.9), why: 'the heading in force' };
};

/** "Sub-section (b)" under the heading of A.3, or of A.3 (a): the one so lettered there. */
const smallLetterNear = (path: readonly string[], context: Context, outline: Outline): Under | null => {
  const [letter = ''] = path;
  const { heading, section } = context;
  if (path.length !== 1 || !/^[a-z]$/u.test(letter) || heading === null || heading === section) return null;
  const id = [heading, heading.slice(0, heading.lastIndexOf('.'))]
    .map((above) => `${above}.${letter}`)
    .find((one) => outline.place(one)?.kind === 'heading');
  return id === undefined
    ? null
    : { id, confidence: confidenceOf(context), why: `(${letter}) under the heading in force` };
};

/** A label that several headings of a section bear is mostly the first's, where the reader is under none of them. */
const likelyFirst = 0.9;

const headingBelow = (path: readonly string[], { section, heading }: Context, outline: Outline): Under | null => {
  const [first = '', ...rest] = path;
  const isNamed = rest.length > 0 && outline.section(first) !== undefined;
  const above = isNamed ? first : section;
  if (above === null) return null;
  const all = headingsEnding(outline, above, isNamed ? rest : path);
  const near = all.filter((id) => heading !== null && heading !== above && id.startsWith(`${heading}.`));
  const [found] = near.length > 0 ? near : all;
  if (found === undefined) return null;
  return all.length === 1 || near.length === 1
    ? { id: found, confidence: sure.onlyOne * 0.98, why: `only ${found} of the section in force is so lettered` }
    : { id: found, confidence: sure.onlyOne * likelyFirst, why: `${found} is the first that is so lettered` };
};

/** « la sous-section 2 (e) » in Section II: the headings whose last labels these are. */
const headingsEnding = (outline: Outline, section: string, path: readonly string[]): string[] =>
  outline.places
    .filter(
      ({ id, kind, section: under }) =>
        kind === 'heading' && under === section && id.toLowerCase().endsWith(`.${path.join('.').toLowerCase()}`),
    )
    .map(({ id }) => id);

const confidenceOf = (context: Context): number =>
  context.how === 'same sentence'
    ? sure.named
    : context.how === 'named before'
      ? sure.before
      : context.how === 'file name'
        ? sure.fileName
        : context.how === 'timetable'
          ? sure.timetable
          : sure.context;

const whyOf = (context: Context): string => {
  const section = `section ${context.section ?? ''}`;
  switch (context.how) {
    case 'heading':
      return `${section} by the heading above`;
    case 'subject':
      return `${section} by the subject line`;
    case 'file name':
      return `${section} by the file's name`;
    case 'timetable':
      return `${section} by the timetable`;
    case 'same sentence':
      return `the sentence names ${section}`;
    case 'named before':
    case null:
      return `${section} named before`;
  }
};
