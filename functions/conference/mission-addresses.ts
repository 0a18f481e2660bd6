import type { Conference, Delegation } from './conference.ts';

/** What stands around a State's name in the addresses of its missions: "tongaunmission", "newyork.pm@lebanonun.org". */
const around =
  /^(?:permanent|mission|missions|mision|missao|perm|rep|un|onu|uno|united|nations|pm|pr|ny|nyc|new|york|geneva|geneve|embassy|ambassade|embajada|amb|emb|delegation|del|to|the|of|at|in|gov|info|contact|office|mail|mofa|mfa|mre|usa|us|is)*$/u;

/** Letters. Shorter names stand in other words by chance. */
const shortestName = 4;

/** The one State whose name an address holds, written together with nothing but words for a mission, whole or begun. */
export const delegationInAddress = (address: string, conference: Conference): string | null => {
  const at = address.lastIndexOf('@');
  if (at < 1) return null;
  const local = address.slice(0, at).toLowerCase();
  const domain = address.slice(at + 1).toLowerCase();
  // "adiouf.senegalmission": a part of what stands before the @ may be the mission's, if it says so.
  const ofMission = local.split(/[._+-]/u).filter((part) => missionWord.test(part));
  const labels = [local, ...ofMission, ...domain.split('.').slice(0, -1)].map((label) =>
    label.replaceAll(/[^a-z]/gu, ''),
  );
  const named = namesOf(conference);
  const whole = labels.flatMap((label) => named.filter((name) => holds(label, name)));
  const [only, ...more] = new Set(whole.map(({ id }) => id));
  if (only !== undefined) return more.length === 0 ? only : null;
  const begun = new Set(labels.flatMap((label) => begunIn(label, conference)));
  const [state] = begun;
  return begun.size === 1 && state !== undefined ? state : null;
};

/** "jordan" and "dominique" are people: a name in French or Spanish stands beside a mission's word. */
const holds = (label: string, { name, isBare }: Spelled): boolean => {
  const at = label.indexOf(name);
  return (
    at !== -1 &&
    (isBare || label !== name) &&
    around.test(label.slice(0, at)) &&
    around.test(label.slice(at + name.length))
  );
};

const missionWord = /mission|mision|missao|embassy|embajada|ambassade|permrep/u;

/** What a mission calls itself, before or behind the beginning of a name: "saudimission", "mission-camer". */
const besideBeginning =
  /^(?:un|onu)?(?:permanent)?(?:missions?|mision|missao|embassy|embajada|ambassade|permrep)(?:un|onu)?(?:ny|nyc)?/u;
const behindBeginning =
  /(?:un|onu)?(?:permanent)?(?:missions?|mision|missao|embassy|embajada|ambassade|permrep)(?:un|onu)?(?:ny|nyc|ge)?$/u;

/** Words with which the names of several begin, and which name none. */
const general: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central centre equatorial united republic democratic islamic saint santa states papua new nouvelle nueva islands permanent federal kingdom'.split(
    ' ',
  ),
);

/** The States with whose name, or people, what stands beside a mission's word begins. */
const begunIn = (label: string, conference: Conference): string[] => {
  const rest = [label.replace(besideBeginning, ''), label.replace(behindBeginning, '')].filter(
    (beginning) => beginning !== label && beginning.length >= shortestName && !general.has(beginning),
  );
  return rest.flatMap((beginning) =>
    begunNamesOf(conference).flatMap(({ id, name }) => (name.startsWith(beginning) ? [id] : [])),
  );
};

interface Spelled {
  readonly id: string;
  readonly name: string;
  /** In English, as most addresses have it. */
  readonly isBare: boolean;
}

const names = new WeakMap<Conference, readonly Spelled[]>();
const begun = new WeakMap<Conference, readonly Spelled[]>();

/** The short names of States in the three languages that addresses are spelled in. */
const namesOf = (conference: Conference): readonly Spelled[] => {
  const known =
    names.get(conference) ?? spelled(conference, (one) => [one.names.en ?? one.id, one.names.fr, one.names.es]);
  names.set(conference, known);
  return known;
};

/** The same, and their everyday names and peoples. */
const begunNamesOf = (conference: Conference): readonly Spelled[] => {
  const known =
    begun.get(conference) ??
    spelled(conference, ({ id, names: own, variants, adjectives }) => [
      id,
      ...latin.flatMap((language) => [own[language], ...(variants[language] ?? []), ...(adjectives[language] ?? [])]),
    ]);
  begun.set(conference, known);
  return known;
};

const latin = ['en', 'fr', 'es'] as const;

const spelled = (
  { delegations }: Conference,
  namesIn: (one: Delegation) => readonly (string | undefined)[],
): Spelled[] =>
  delegations.flatMap((one) =>
    one.iso3 === null ? [] : namesIn(one).flatMap((name, at) => spelledName(one, name, at)),
  );

const spelledName = ({ id }: Delegation, written: string | undefined, at: number): Spelled[] => {
  const name = (written ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z]/gu, '');
  return name.length >= shortestName ? [{ id, name, isBare: at === 0 }] : [];
};
