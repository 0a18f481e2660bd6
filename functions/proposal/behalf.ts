import type { Conference } from '#conference/conference.ts';
import { groupByName } from '#conference/names.ts';
import { groupAsking, groupOfPaper, groupOverSubject, groupRightBehind, officeBehind, soon } from './group-paper.ts';
import { peopleIn } from './people.ts';
import type { Named, NamingText, People } from './people.ts';
import { phrasesOf } from './phrases.ts';
import { alsoFor, holdingOffice, onBehalf } from './words/speaking-for.ts';
import type { Written } from './written.ts';

const leads = phrasesOf(onBehalf);

/**
 * "on behalf of the African Group"; a delegation may speak for one State ("on behalf of the delegation of …") too.
 * @param sender whom everything else points to
 */
export const behalfOf = (
  written: Written,
  subject: NamingText,
  own: NamingText,
  conference: Conference,
  signature: string,
  sender: string | null,
): { group: string | null; delegation: string | null } => {
  const stated = written.stated?.onBehalfOf;
  if (stated !== null && stated !== undefined && stated !== '')
    return { group: groupByName(stated, conference)?.id ?? stated, delegation: null };
  for (const { text, people } of [subject, own]) {
    const held = officeBehind(text, people);
    if (held !== null) return { group: held, delegation: null };
    for (const { start, end } of leads.in(text)) {
      // 代表团 is a delegation.
      if (isAnothers(text, people, start, sender) || /^代表[团團处處性]/u.test(text.slice(start, end + 1))) continue;
      const [next] = people.within(end, end + soon);
      if (next === undefined || /[.;\n]\s*\n/u.test(text.slice(end, next.start))) continue;
      if (next.group !== null) return { group: next.group, delegation: null };
      const organization = organizationSpokenFor(next, text, people, conference, start);
      if (organization !== null) return { group: organization, delegation: null };
      if (
        next.delegation !== null &&
        /delegation|délégation|government|gouvernement|mission/iu.test(text.slice(end, next.start))
      )
        return { group: null, delegation: next.delegation };
    }
  }
  return {
    group:
      groupOfPaper(subject) ??
      groupOverSubject(subject) ??
      groupAsking(own) ??
      (speaksAsGroup.test(own.text) ? groupOfOffice(`${own.text.slice(-closing)}\n${signature}`, conference) : null),
    delegation: null,
  };
};

/** « Au nom de la CEEAC, la République centrafricaine … »: a State speaks for an organization of States. */
const organizationSpokenFor = (
  next: Named,
  text: string,
  people: People,
  conference: Conference,
  lead: number,
): string | null => {
  const stateOf = ({ delegation }: Named): boolean =>
    conference.delegations.some(({ id, iso3 }) => id === delegation && iso3 !== null);
  if (next.delegation === null || stateOf(next)) return null;
  const before = people.within(Math.max(0, lead - soon), lead).at(-1);
  if (before !== undefined && stateOf(before) && /^[\s,،，(–-]*$/u.test(text.slice(before.end, lead)))
    return next.delegation;
  const [speaking] = people
    .within(next.end, next.end + soon)
    .filter(({ delegation }) => delegation !== null && delegation !== next.delegation);
  return speaking !== undefined &&
    stateOf(speaking) &&
    /^[^\n.;:]{0,24},\s(?:the |la |le |l['’]|el )?$/iu.test(text.slice(next.end, speaking.start))
    ? next.delegation
    : null;
};

/** UTF-16 units at the end of a letter in which its author is named. */
const closing = 400;

/** « Coordonnateur du Groupe africain »: a line of the signature. */
const groupOfOffice = (signature: string, conference: Conference): string | null => {
  const people = peopleIn(signature, conference);
  for (const { start, end } of offices.in(signature))
    if (start === 0 || /[\n,;–-][ \t]{0,4}$/u.test(signature.slice(Math.max(0, start - 6), start))) {
      const group = groupRightBehind(signature, end, people);
      if (group !== null) return group;
    }
  return null;
};

/** "The Group reserves its position": not its chair's own State. */
const speaksAsGroup =
  /(?:[Tt]he|[Ll]e|[Ee]l|[Dd]u|[Aa]l|[Dd]el|[Aa]u) (?:Group|Groupe|Grupo)(?=[\s,])|Группа|المجموعة/u;

const offices = phrasesOf(holdingOffice);

/** A State right before the words that say for whom it speaks: "Niger, on behalf of the G5 Sahel". */
export const speaksForOthers = (text: string, people: People, end: number): boolean => {
  const [lead] = forOthers.in(text.slice(end, end + longestLead));
  if (lead === undefined || !acting.test(text.slice(end, end + lead.start).trim())) return false;
  const behind = end + lead.end;
  return people.within(behind, behind + soon).some((one) => one.group !== null || !one.adjective);
};

const forOthers = phrasesOf([...alsoFor, ...onBehalf]);
const longestLead = 80;
/** "Kazakhstan, speaking on behalf of". */
const acting =
  /^[\s,،，(–-]{0,6}(?:speaking|acting|writing|s['’]exprimant|intervenant|parlant|hablando|actuando|выступая|действуя|متحدثا|متحدثة)?$/iu;

/** « la déclaration faite au nom du Groupe africain », "the statement delivered on behalf of": another's. */
const made =
  /(?:\b(?:statement|intervention|d[ée]claration|declaraci[oó]n|discurso|allocution)\b[^\n.;]{0,24}|(?:заявлени|выступлени)[^\n.;]{0,40}|(?:сделанн|зачитанн|прозвучавш|представленн|распространенн)\p{L}{2,3}\s|\b(?:faite?s?|prononc[ée]{1,2}s?|lue?s?|made|delivered|read out|formulad[ao]s?|pronunciad[ao]s?|hech[ao]s?)\s)$/iu;

/** « البيان الذي أُلقي باسم المجموعة العربية »: a statement that was made, and not this one. */
const theirs = /(?<!هذا )(?:البيان|بيان|الكلمة|المداخلة|التصريح|الموقف)\s+(?:الذي|التي)\s[^\n.؛،]{0,30}$/u;
/** 代表不结盟运动所作的发言: so too where what was said stands behind whom it was said for. */
const saidByThem =
  /^代表[^\n。；，]{1,24}(?:所作|所做|所发表|作出|做出|发表|提交|作|做)的(?:[^\n。；，]{0,6})(?:发言|声明|讲话|意见)/u;

/** "As proposed by Nigeria on behalf of the African Group": a State named right before is the one that speaks for it. */
const isAnothers = (text: string, people: People, at: number, sender: string | null): boolean => {
  const lead = text.slice(Math.max(0, at - soon), at);
  if (made.test(lead)) return true;
  const before = people.within(Math.max(0, at - soon), at).at(-1);
  const isOwn = before?.delegation !== undefined && before.delegation !== null && before.delegation === sender;
  if (theirs.test(text.slice(Math.max(before?.end ?? 0, at - soon), at))) return true;
  if (!isOwn && (theirs.test(lead) || saidByThem.test(text.slice(at, at + soon)))) return true;
  return (
    before?.delegation !== undefined &&
    before.delegation !== null &&
    before.delegation !== sender &&
    text.slice(before.end, at).trim() === '' &&
    /(?:\bby|\bfrom|\bof|\bwith|\bpar|\bde|\bdu|\bpor)\s+(?:the\s+|la\s+|le\s+|l['’])?$/iu.test(
      text.slice(0, before.start).slice(-24),
    )
  );
};
