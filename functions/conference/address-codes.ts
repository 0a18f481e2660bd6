import { ofCountry } from './addresses.ts';
import type { Conference, Delegation } from './conference.ts';

/** What stands beside a State's code in the addresses of its mission: "uzmission", "un-lt". */
const beside = /(?:mission|missions|permrep|mofa|mfa|embassy|emb|onu|un|ny)/gu;

/**
 * The States whose code an address may hold: two or three letters (ISO 3166-1), or the first letters of the name. By
 * itself that is a coincidence as often as not; beside the State's name in the sender's words it is none. The last label,
 * the country's own, is no code: people write from abroad.
 */
export const codedInAddress = (address: string, conference: Conference): ReadonlySet<string> => {
  const labels = address
    .toLowerCase()
    .replace(/\.[a-z]+$/u, '')
    .split(/[@._+-]/u)
    .slice(0, mostLabels)
    .flatMap((label) => [label, label.replaceAll(beside, '')])
    .filter((label) => /^[a-z]{2,14}$/u.test(label));
  const coded = new Set<string>();
  for (const label of labels) {
    const country = label.length === 2 ? ofCountry(label, conference) : null;
    if (country !== null) coded.add(country);
    for (const delegation of conference.delegations)
      if (delegation.iso3 !== null && codesOf(delegation).includes(label)) coded.add(delegation.id);
  }
  return coded;
};

/** "kazmission", "mfa-cn": a label that is nothing but a mission's word and a State's code. */
export const missionCodeIn = (address: string, conference: Conference): string | null => {
  const labels = address.toLowerCase().split(/[@.]/u).slice(0, mostLabels);
  const codes = labels.flatMap((label) => {
    const found = ofMission.exec(label);
    return found === null ? [] : found.slice(1).filter((code) => code !== undefined);
  });
  const states = new Set(
    codes.flatMap((code) => {
      const country = code.length === 2 ? ofCountry(code, conference) : null;
      const named = conference.delegations.find(({ iso3 }) => iso3 !== null && iso3.toLowerCase() === code)?.id;
      // "belmission" is as likely that of Belarus.
      const isShared = conference.delegations.some(
        ({ id, iso3, names }) => iso3 !== null && id !== named && (names.en ?? id).toLowerCase().startsWith(code),
      );
      return country ?? (isShared ? [] : (named ?? []));
    }),
  );
  const [only] = states;
  return states.size === 1 && only !== undefined ? only : null;
};

/** Two letters run together with a word stand there by chance too easily. */
const ofMission =
  /^(?:(?:mission|permrep|mofa|mfa|embassy|deleg|delegation)(?:[-_]([a-z]{2,3})|([a-z]{3}))|(?:([a-z]{2,3})[-_]|([a-z]{3}))(?:mission|permrep|mofa|mfa|embassy|deleg|delegation))$/u;

const mostLabels = 12;

const codesOf = ({ id, iso3, names }: Delegation): string[] => {
  const words = (names.en ?? id).toLowerCase().split(/[^a-z]+/u);
  return [iso3?.toLowerCase() ?? '', words.map((word) => word.slice(0, 1)).join(''), words.join('')].filter(
    (code) => code.length > 1,
  );
};
