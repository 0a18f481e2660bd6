import type { Conference } from '#conference/conference.ts';
import { delegationByName } from '#conference/names.ts';
import { peopleIn } from './people.ts';
import { phrasesOf } from './phrases.ts';
import { secretariats, secretariatsBehind } from './words/organizations.ts';
import { speaking, speakingBefore } from './speaking-signs.ts';
import type { Written } from './written.ts';

/**
 * The group of States whose own office writes, and not one of its members: "Executive Committee of the Commonwealth of
 * Independent States", 上海合作组织秘书处. It stands in the From header, alone on a line at either end, or speaks.
 * @param own the sender's words
 */
export const secretariatOf = (
  { sender }: Written,
  own: string,
  signature: string,
  conference: Conference,
): string | null => {
  const lines = own.split('\n').filter((line) => line.trim() !== '');
  const edges = [...lines.slice(0, most), ...lines.slice(-most), ...signature.split('\n').slice(0, most)];
  for (const [line, isName] of [[sender.name ?? '', true] as const, ...edges.map((edge) => [edge, false] as const)]) {
    if (line.length > longestLine && !isName && !lines.slice(0, most).includes(line)) continue;
    for (const { start, end, group, delegation } of peopleIn(line, conference).all) {
      const office = isOffice(line, start, end);
      if (group === null || office === null) continue;
      const after = line.slice(office.end);
      const before = line.slice(0, office.start);
      const isAlone = before.trim() === '' && /^\W{0,3}$/u.test(after);
      if (isName || isAlone || speaking.test(after) || speakingBefore.test(before)) return delegation ?? group;
    }
  }
  return null;
};

/** Lines of a letter at either end that are looked at. */
const most = 4;
const longestLine = 160;
/** UTF-16 units of "secretariat" on either side. */
const near = 40;

const leading = phrasesOf(secretariats);
const behind = phrasesOf(secretariatsBehind);

const isOffice = (line: string, start: number, end: number): { start: number; end: number } | null => {
  const from = Math.max(0, start - near);
  const before = line.slice(from, start);
  const lead = leading.in(before).at(-1);
  if (lead !== undefined && /^\s*(?:the\s)?$/u.test(before.slice(lead.end))) return { start: from + lead.start, end };
  const after = line.slice(end, end + near);
  const found = behind.opening(after.trimStart());
  return found === null ? null : { start, end: end + (after.length - after.trimStart().length) + found.end };
};

/** الأمانة العامة لمجلس وزراء الداخلية العرب: a listed organization, and words for its office around it. */
export const listedIn = (organization: string | null, conference: Conference): string | null => {
  if (organization === null) return null;
  const whole = delegationByName(organization, conference);
  if (whole !== null) return whole.id;
  const [only, ...more] = peopleIn(organization, conference).all;
  if (only === undefined || more.length > 0 || only.end - only.start < organization.length / 2) return null;
  return conference.delegations.find(({ id, iso3 }) => id === only.delegation && iso3 === null)?.id ?? null;
};
