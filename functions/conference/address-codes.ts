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

const mostLabels = 12;

const codesOf = ({ id, iso3, names }: Delegation): string[] => {
  const words = (names.en ?? id).toLowerCase().split(/[^a-z]+/u);
  return [iso3?.toLowerCase() ?? '', words.map((word) => word.slice(0, 1)).join(''), words.join('')].filter(
    (code) => code.length > 1,
  );
};
