import type { Group } from './conference.ts';

/** Members of a group on a day (`2018-06-20`), in the order of its list. */
export const membersOf = (group: Group, day: string): string[] =>
  group.members
    .filter((member) => (member.from ?? day) <= day && (member.to === undefined || day < member.to))
    .map((member) => member.delegation);

export const isMember = (delegation: string, group: Group, day: string): boolean =>
  membersOf(group, day).includes(delegation);
