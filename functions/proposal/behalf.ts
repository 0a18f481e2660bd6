import type { Conference } from '#conference/conference.ts';
import { groupByName } from '#conference/names.ts';
import { peopleIn } from './people.ts';
import type { People } from './people.ts';
import type { Written } from './written.ts';

const onBehalf =
  /(?:on behalf of|for and on behalf of|au nom d[ue]?s?|au nom de l[a']?|pour le compte d[ue]?|en nombre de|in (?:its|our|my) capacity as (?:chair|coordinator|president) of|as (?:chair|coordinator|president) of|speaking for|en sa qualité de (?:présidente?|coordonnat(?:eur|rice)) d[ue]s?|en qualité de (?:présidente?|coordonnat(?:eur|rice)) d[ue]s?|от имени|باسم|بالنيابة عن|نيابة عن|代表)/giu;

/** "on behalf of the African Group"; a delegation may speak for one State ("on behalf of the delegation of …") too. */
export const behalfOf = (
  written: Written,
  own: string,
  conference: Conference,
  ownPeople: People,
): { group: string | null; delegation: string | null } => {
  const stated = written.stated?.onBehalfOf;
  if (stated !== null && stated !== undefined && stated !== '')
    return { group: groupByName(stated, conference)?.id ?? stated, delegation: null };
  const subject = written.parts.find((part) => part.part === 'subject')?.text ?? '';
  for (const [text, people] of [[subject, peopleIn(subject, conference)] as const, [own, ownPeople] as const]) {
    for (const match of text.matchAll(onBehalf)) {
      const end = match.index + match[0].length;
      if (isAnothers(text, people, match.index)) continue;
      const [next] = people.within(end, end + 60);
      if (next === undefined || /[.;\n]\s*\n/u.test(text.slice(end, next.start))) continue;
      if (next.group !== null) return { group: next.group, delegation: null };
      if (
        next.delegation !== null &&
        /delegation|délégation|government|gouvernement|mission/iu.test(text.slice(end, next.start))
      )
        return { group: null, delegation: next.delegation };
    }
  }
  return { group: null, delegation: null };
};

/** "As proposed by Nigeria on behalf of the African Group": a State named right before is the one that speaks for it. */
const isAnothers = (text: string, people: People, at: number): boolean => {
  const before = people.within(Math.max(0, at - 60), at).at(-1);
  return (
    before?.delegation !== undefined &&
    before.delegation !== null &&
    text.slice(before.end, at).trim() === '' &&
    /(?:\bby|\bfrom|\bof|\bwith|\bpar|\bde|\bdu|\bpor)\s+(?:the\s+|la\s+|le\s+|l['’])?$/iu.test(
      text.slice(0, before.start).slice(-24),
    )
  );
};

const joint =
  /(?:co-?sponsor(?:s|ed by)?|on behalf of the (?:following )?(?:delegations|states|countries)(?: of)?|au nom des (?:délégations|états|pays)(?: suivante?s)?(?: d[ue]s?)?|on behalf of|au nom d[ue]s?|en nombre de|joint (?:proposals?|submissions?|paper|contribution|statement|points|comments|positions?|amendments?|letter|views|inputs?|text|note) (?:by|of|from)|colleagues and (?:i|me)\b|we, the delegations of|nous, les délégations d[ue]s?|submitted jointly by|jointly submitted by|proposition conjointe d[ue]?|présentée? conjointement par|coauteurs?|coparrain(?:é|ée|és|ées|s)?(?: par)?|también en nombre de|совместное предложение|共同提案国)\s*:?/giu;
const behalfOnly = /^(?:on behalf of|au nom d[ue]s?|en nombre de)\s*:?$/iu;
const furtherStates = 40;

export const coSponsorsIn = (own: string, people: People, speaker: string | null): string[] => {
  const found = new Set<string>();
  for (const match of own.matchAll(joint)) {
    let at = match.index + match[0].length;
    const named = new Set<string>();
    for (const one of people.within(at, at + 1_500)) {
      // The list ends where more than a comma and "and" stands between two names.
      if (
        !/^[\s,;:(]*(?:(?:and|et|y|и|the|la|le|les|as well as|ainsi que)\s*)?(?:(?:the|la|le|les|l['’])\s*)?$/iu.test(
          own.slice(at, one.start),
        )
      )
        break;
      if (one.delegation !== null) named.add(one.delegation);
      at = one.end;
      if (named.size >= furtherStates) break;
    }
    // "On behalf of Austria, Chile and Ireland" is a joint list; of one, whom the sender speaks for.
    if (named.size > 1 || !behalfOnly.test(match[0])) for (const one of named) if (one !== speaker) found.add(one);
  }
  return [...found];
};
