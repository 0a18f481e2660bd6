import type { Conference, Inbox } from './conference.ts';
import { delegationByName } from './names.ts';

/** What an address tells: whether it is ours, and whose it is. All comparisons are without regard to case. */

const parts = (address: string): { local: string; domain: string } | null => {
  const at = address.lastIndexOf('@');
  if (at < 1) return null;
  return { local: address.slice(0, at).toLowerCase(), domain: address.slice(at + 1).toLowerCase() };
};

/** The inbox that an address reaches: by its official address, or by its alias at our intake domain. */
export const inboxOf = (address: string, conference: Conference): Inbox | null => {
  const found = parts(address);
  if (found === null) return null;
  const whole = `${found.local}@${found.domain}`;
  const atIntake = found.domain === conference.intakeDomain.toLowerCase();
  return (
    conference.inboxes.find((inbox) => inbox.address === whole || (atIntake && inbox.alias === found.local)) ?? null
  );
};

/** The token of our own `reply+<token>@` address, or null. Tokens keep their case. */
export const replyTokenOf = (address: string, conference: Conference): string | null => {
  const found = parts(address);
  if (found === null || found.domain !== conference.intakeDomain.toLowerCase()) return null;
  return /^reply\+([A-Za-z0-9_-]{1,64})$/iu.exec(address.slice(0, address.lastIndexOf('@')))?.[1] ?? null;
};

/** Whether mail from this address is our own: anything at the intake domain, an inbox, or the sending address. */
export const isOurs = (address: string, conference: Conference): boolean => {
  const found = parts(address);
  if (found === null) return false;
  return (
    found.domain === conference.intakeDomain.toLowerCase() ||
    inboxOf(address, conference) !== null ||
    `${found.local}@${found.domain}` === conference.sender.address
  );
};

export interface DomainOwner {
  /** Null for a domain that many share. */
  readonly delegation: string | null;
  readonly exclusive: boolean;
}

/**
 * Whose a mail domain is. A subdomain belongs to whoever has the domain above it (`usun.state.gov`), so the longest
 * entry decides; null where nothing is known. Takes a domain or a whole address.
 */
export const delegationOfDomain = (domainOrAddress: string, conference: Conference): DomainOwner | null => {
  const domain = (parts(domainOrAddress)?.domain ?? domainOrAddress).toLowerCase().replace(/\.$/u, '');
  const labels = domain.split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const suffix = labels.slice(from).join('.');
    const entry = conference.mailDomains.find((known) => known.domain === suffix);
    if (entry !== undefined) return { delegation: entry.delegation, exclusive: entry.exclusive };
  }
  return governmentOf(labels, conference);
};

/** What governments call their part of a country's domain: `gov.bw`, `mission.gouv.sn`, `cancilleria.gob.ec`. */
const governmental: ReadonlySet<string> = new Set(
  'gov gouv gob gub go gv govt government gouvernement mfa mofa mae mre minex minrex diplomatie diplomacy foreign foreignaffairs'.split(
    ' ',
  ),
);

/** A government's own domain under its country's (ISO 3166-1, RFC 1591 section 2), where the country's name is known. */
const governmentOf = (labels: readonly string[], conference: Conference): DomainOwner | null => {
  const country = labels.at(-1) ?? '';
  if (!/^[a-z]{2}$/u.test(country) || !labels.slice(0, -1).some((label) => governmental.has(label))) return null;
  const delegation = ofCountry(country, conference);
  return delegation === null ? null : { delegation, exclusive: true };
};

/** The delegation of the State with a two-letter code (ISO 3166-1); "uk" is one in addresses. */
export const ofCountry = (country: string, conference: Conference): string | null => {
  const region = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(
    country === 'uk' ? 'GB' : country.toUpperCase(),
  );
  return region === undefined ? null : (delegationByName(region, conference)?.id ?? null);
};

/** Countries whose domains are sold to everybody, and so say nothing. */
const sold: ReadonlySet<string> = new Set('ac ai cc co fm gg io la me nu sc sh tk to tv vc ws eu int'.split(' '));

/** Mail that everybody may have, whatever the country it is sold in: "yahoo.fr" is no French address. */
const forEverybody: ReadonlySet<string> = new Set(
  (
    'yahoo hotmail outlook live gmail googlemail msn aol icloud proton protonmail orange wanadoo free laposte sfr gmx web ' +
    'mail yandex bk list inbox rambler libero terra uol bol sina sohu qq naver rediffmail telia bluewin skynet'
  ).split(' '),
);

/** The State of the country under whose domain an address is: a hint, since people write from abroad. */
export const delegationOfCountry = (address: string, conference: Conference): string | null => {
  const labels = parts(address)?.domain.split('.') ?? [];
  const country = labels.at(-1) ?? '';
  // The owner's label, and not a machine's: "mail.ru" is everybody's, "mail.mofa.gov.vn" is a ministry's.
  const owner = labels.at(/^(?:com?|net|org)$/u.test(labels.at(-2) ?? '') ? -3 : -2) ?? '';
  if (forEverybody.has(owner)) return null;
  return /^[a-z]{2}$/u.test(country) && !sold.has(country) ? ofCountry(country, conference) : null;
};
