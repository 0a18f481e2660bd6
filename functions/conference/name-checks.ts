import type { Conference } from './conference.ts';
import { repeated, type Finding } from './finding.ts';
import { namesIn, nameKey } from './names.ts';

/** No name may be claimed by two delegations, nor by two groups. */
export const namesOf = ({ delegations, groups }: Conference): Finding[] => [
  ...claims(
    'delegations',
    delegations.map((delegation) => ({
      id: delegation.id,
      names: [...namesIn(delegation), ...Object.values(delegation.adjectives).flat()],
    })),
  ),
  ...claims(
    'groups',
    groups.map((group) => ({ id: group.id, names: namesIn(group) })),
  ),
];

/** A name that two of them claim would decide who speaks by the order of a list. */
const claims = (file: Finding['file'], named: readonly { id: string; names: readonly string[] }[]): Finding[] => {
  const claimed = new Map<string, string>();
  const findings = repeated(
    named.map((one) => one.id),
    (index, id) => ({ file, field: `[${index}].id`, reason: `“${id}” is listed twice.` }),
  );
  for (const [index, { id, names }] of named.entries())
    for (const name of names) {
      const key = nameKey(name);
      const owner = claimed.get(key) ?? id;
      if (key === '') findings.push({ file, field: `[${index}]`, reason: `“${name}” of ${id} has no letters.` });
      if (owner !== id)
        findings.push({ file, field: `[${index}]`, reason: `“${name}” names both ${owner} and ${id}.` });
      claimed.set(key, owner);
    }
  return findings;
};

/** Members exist, and are members once at a time. */
export const groupsOf = ({ groups, delegations }: Conference): Finding[] => {
  const known = new Set(delegations.map((delegation) => delegation.id));
  return groups.flatMap((group, index) =>
    group.members.flatMap((member, which): Finding[] => {
      const finding = (reason: string): Finding => ({ file: 'groups', field: `[${index}].members[${which}]`, reason });
      const { delegation, from, to } = member;
      const overlapping = group.members
        .slice(0, which)
        .some((other) => other.delegation === delegation && overlap(other, member));
      return [
        ...(known.has(delegation) ? [] : [finding(`${group.id}: there is no delegation “${delegation}”.`)]),
        ...(from !== undefined && to !== undefined && to <= from
          ? [finding(`${group.id}: ${delegation} leaves (${to}) before it joins (${from}).`)]
          : []),
        ...(overlapping ? [finding(`${group.id}: ${delegation} is a member twice at the same time.`)] : []),
      ];
    }),
  );
};

interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
const overlap = (a: Span, b: Span): boolean =>
  (a.from ?? '') < (b.to ?? '9999-12-31') && (b.from ?? '') < (a.to ?? '9999-12-31');
