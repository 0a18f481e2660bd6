import { homeOf } from '#draft/target.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { apart } from '#wording/apart.ts';
import { consideredAt } from './considered.ts';
import type { Quoted } from './letter-view.ts';
import { titleAt } from './place-name.ts';
import { type ProposalSetting, type ProposalView, proposalView } from './proposal-view.ts';

/** The proposals on one section, or on the draft as a whole, or on no place yet. */
export interface ProposalGroup {
  /** "Section II"; null in a draft without sections. */
  readonly title: string | null;
  readonly heading: Quoted | null;
  readonly considered: string | null;
  readonly proposals: readonly ProposalView[];
}

/** Above this many proposals a letter shortens each; the whole is in the attached table. Twenty are some six pages. */
export const maxInFull = 20;

/**
 * The proposals by section in the order of the draft, since sections are what sessions take up; then what is about the
 * draft as a whole, then what has no place yet. Within a section they stand as the sender numbered them.
 */
export const proposalGroups = (
  submission: SubmissionWithItems,
  setting: Omit<ProposalSetting, 'extent'>,
): ProposalGroup[] => {
  const extent = submission.items.length > maxInFull ? 'short letter' : 'letter';
  const sections = new Map<string, ProposalView[]>();
  for (const item of submission.items) {
    const section = sectionOf(item.target, setting);
    const view = proposalView(item, submission, { ...setting, extent });
    const group = sections.get(section);
    if (group === undefined) sections.set(section, [view]);
    else group.push(view);
  }
  return [...sections.keys()]
    .sort((a, b) => rank(a, setting) - rank(b, setting))
    .map((section) => ({ ...headed(section, submission, setting), proposals: sections.get(section) ?? [] }));
};

/** A section's id, `''` in a draft without sections, `general`, or `unknown`. */
export const sectionOf = (target: string, { outline }: Pick<ProposalSetting, 'outline'>): string => {
  if (target === 'general' || target === 'unknown') return target;
  const home = homeOf(target, outline);
  return home === null ? 'unknown' : (outline.place(home)?.section ?? '');
};

const rank = (section: string, { outline }: Pick<ProposalSetting, 'outline'>): number => {
  if (section === 'general') return outline.places.length;
  return section === 'unknown' ? outline.places.length + 1 : outline.position(section);
};

const headed = (
  section: string,
  submission: SubmissionWithItems,
  { outline, language, wording, conference }: Omit<ProposalSetting, 'extent'>,
): Omit<ProposalGroup, 'proposals'> => {
  switch (section) {
    case 'unknown':
      return { title: wording.place.unknown, heading: null, considered: null };
    case '':
      return { title: null, heading: null, considered: null };
    case 'general':
      return {
        title: wording.place.general,
        heading: null,
        considered: consideredAt(section, submission, conference, language, wording),
      };
    default:
      return {
        title: wording.place.section(apart(section)),
        heading: titleAt(section, outline, language),
        considered: consideredAt(section, submission, conference, language, wording),
      };
  }
};
