import { delegationOfDomain } from '#conference/addresses.ts';
import type { Conference } from '#conference/conference.ts';
import { delegationByName, groupByName } from '#conference/names.ts';
import { peopleIn } from './people.ts';
import type { Named } from './people.ts';
import type { Capacity } from './reading.ts';
import type { Written } from './written.ts';

/** Who speaks, for whom, and with whom. Never a State that is merely mentioned. */
export interface Speaker {
  readonly delegation: string | null;
  readonly capacity: Capacity;
  readonly onBehalfOf: string | null;
  readonly coSponsors: readonly string[];
  readonly why: string;
}

/** How much each place of a name tells of who is speaking. */
const weight = {
  stated: 100,
  domain: 30,
  signature: 22,
  institution: 20,
  subject: 14,
  fromName: 13,
  letterhead: 12,
  speaks: 16,
  local: 6,
} as const;

export const speakerOf = (written: Written, own: string, signature: string, conference: Conference): Speaker => {
  const scores = new Map<string, number>();
  const vote = (delegation: string | null | undefined, points: number): void => {
    if (delegation !== null && delegation !== undefined) scores.set(delegation, (scores.get(delegation) ?? 0) + points);
  };
  const stated = written.stated?.delegation;
  if (stated !== null && stated !== undefined && stated !== '')
    vote(delegationByName(stated, conference)?.id ?? stated, weight.stated);
  voteAddress(written, conference, vote);
  voteSubject(written, conference, vote);
  voteBody(own, conference, vote);
  voteSignature(signature, conference, vote);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  const tie = best !== undefined && next !== undefined && best[1] === next[1] && best[1] < weight.stated;
  const delegation = best === undefined || tie ? null : best[0];
  const behalf = behalfOf(written, own, conference);
  const coSponsors = coSponsorsIn(own, conference, delegation);
  const speaking = delegation ?? behalf.delegation;
  return {
    delegation: speaking,
    capacity: capacityOf(speaking, behalf.group, coSponsors, conference, own),
    onBehalfOf: behalf.group,
    coSponsors,
    why: best === undefined ? 'nothing says who speaks' : `named as the sender (${best[1]} points)`,
  };
};

type Vote = (delegation: string | null | undefined, points: number) => void;

const voteAddress = (written: Written, conference: Conference, vote: Vote): void => {
  const { name, address } = written.sender;
  if (address !== null) {
    const owner = delegationOfDomain(address, conference);
    vote(owner?.delegation, owner?.exclusive === true ? weight.domain : weight.local);
    const local = address.slice(0, address.lastIndexOf('@')).replaceAll(/[._+-]/gu, ' ');
    for (const part of [local, address.slice(address.lastIndexOf('@') + 1).split('.')[0] ?? ''])
      vote(delegationByName(part.replaceAll('-', ' '), conference)?.id, weight.local);
  }
  if (name !== null) for (const one of delegationsIn(name, conference)) vote(one.delegation, weight.fromName);
};

const delegationsIn = (text: string, conference: Conference): readonly Named[] =>
  peopleIn(text, conference)
    .within(0, text.length)
    .filter((one) => one.delegation !== null);

/** "Switzerland - Draft 2": the first name in the subject, unless it follows "support for", "proposal of". */
const voteSubject = (written: Written, conference: Conference, vote: Vote): void => {
  const subject = written.parts.find((part) => part.part === 'subject')?.text ?? '';
  const [first] = delegationsIn(subject, conference);
  if (first === undefined) return;
  const before = subject.slice(0, first.start).trim();
  const opens =
    before === '' ||
    /(?:^|[\s:(–-])(?:re|fw|fwd|tr|from|by|of|delegation of|mission of|comments from|de|du|de la|délégation de|:|-|–|\()\s*$/iu.test(
      before,
    );
  vote(first.delegation, opens ? weight.subject : weight.local);
};

const institutions =
  /(?:delegation|mission|embassy|government|ministry|republic|kingdom|représentation|délégation|mission permanente|ambassade|gouvernement|ministère|delegación|misión|embajada|gobierno|ministerio|делегация|представительство|посольство|правительство|министерство|وفد|بعثة|سفارة|代表团|代表處|使团|大使馆)[^\n.;:]{0,60}$/iu;
const speaking =
  /^[\s,]*(?:\([^)]{0,40}\)\s*)?(?:would (?:like|wish|propose|suggest|prefer|support|request)|wishes|proposes|suggests|requests|submits|presents|thanks|supports|reserves|welcomes|has the honou?r|is pleased|believes|considers|propose|souhaite|remercie|suggère|présente|soumet|a l'honneur|soutient|appuie|estime|considère|propone|agradece|desea|sugiere|предлагает|благодарит|поддерживает|تقترح|يقترح|تشكر|建议|提议|提出)/iu;
/** Names behind these belong to somebody else: "the proposal of Norway", "as suggested by France". */
const othersBefore =
  /(?:proposal|proposals|amendment|amendments|suggestion|suggested|proposed|position|statement|intervention|made|language|support|supports|thank|with|and|by|like|proposition|amendement|position|intervention|déclaration|soutien|avec|propuesta|предложение|предложения)(?:\s+(?:of|by|from|made by|to|the|de|du|de la|des|par|la|le|l'|l’|del))*\s*$/iu;

const voteBody = (own: string, conference: Conference, vote: Vote): void => {
  const people = peopleIn(own, conference)
    .within(0, own.length)
    .filter((one) => one.delegation !== null);
  for (const one of people.slice(0, 60)) {
    const before = own.slice(Math.max(0, one.start - 90), one.start);
    const after = own.slice(one.end, one.end + 80);
    const lineBefore = before.slice(before.lastIndexOf('\n') + 1);
    const lineAfter = after.split('\n', 1)[0] ?? '';
    if (othersBefore.test(before.slice(-50))) continue;
    if (
      institutions.test(before) &&
      /^\s*(?:$|[\n,.(]|to the|auprès|ante|presents|has|wishes|would|propose|à l|aux|thanks|proposes|souhaite|remercie)/iu.test(
        after,
      )
    )
      vote(one.delegation, weight.institution);
    else if (speaking.test(after)) vote(one.delegation, weight.speaks);
    else if (lineBefore.trim() === '' && /^[\s.:,–-]*$/u.test(lineAfter))
      vote(one.delegation, one.start < 200 ? weight.letterhead : weight.signature);
  }
  const tail = own.trimEnd().split('\n').slice(-6);
  for (const line of tail) {
    const named = delegationsIn(line, conference);
    const [only] = named;
    if (
      named.length === 1 &&
      only !== undefined &&
      only.end - only.start >= line.trim().length * 0.3 &&
      line.trim().length < 90 &&
      !othersBefore.test(line.slice(0, only.start))
    )
      vote(only.delegation, weight.local);
  }
};

const voteSignature = (signature: string, conference: Conference, vote: Vote): void => {
  const seen = new Set<string>();
  for (const line of signature.split('\n').slice(0, 40)) {
    for (const one of delegationsIn(line, conference)) {
      // An address abroad is no flag: "New York, United States" stands under every mission's signature.
      const isAddress = /\d{4,5}|street|avenue|ave\.|floor|plaza|rue|new york|geneva|genève/iu.test(
        line.slice(0, one.start),
      );
      if (one.delegation === null || seen.has(one.delegation) || isAddress) continue;
      seen.add(one.delegation);
      vote(
        one.delegation,
        one.end - one.start >= line.trim().length * 0.6 || institutions.test(line.slice(0, one.start))
          ? weight.signature
          : weight.local * 2,
      );
    }
  }
};

const onBehalf =
  /(?:on behalf of|for and on behalf of|au nom d[ue]?s?|au nom de l[a']?|pour le compte d[ue]?|en nombre de|от имени|باسم|بالنيابة عن|نيابة عن|代表)/giu;

/** "on behalf of the African Group"; a delegation may speak for one State ("on behalf of the delegation of …") too. */
const behalfOf = (
  written: Written,
  own: string,
  conference: Conference,
): { group: string | null; delegation: string | null } => {
  const stated = written.stated?.onBehalfOf;
  if (stated !== null && stated !== undefined && stated !== '')
    return { group: groupByName(stated, conference)?.id ?? stated, delegation: null };
  const subject = written.parts.find((part) => part.part === 'subject')?.text ?? '';
  for (const text of [subject, own]) {
    const people = peopleIn(text, conference);
    for (const match of text.matchAll(onBehalf)) {
      const end = match.index + match[0].length;
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

const joint =
  /(?:co-?sponsor(?:s|ed by)?|joint (?:proposal|submission|paper|contribution|statement) (?:by|of|from)|submitted jointly by|jointly submitted by|proposition conjointe d[ue]?|présentée? conjointement par|coauteurs?|coparrain(?:é|ée|és|ées|s)?(?: par)?|también en nombre de|совместное предложение|共同提案国)\s*:?/giu;
const furtherStates = 40;

const coSponsorsIn = (own: string, conference: Conference, speaker: string | null): string[] => {
  const found = new Set<string>();
  const people = peopleIn(own, conference);
  for (const match of own.matchAll(joint)) {
    let at = match.index + match[0].length;
    for (const one of people.within(at, at + 1_500)) {
      // The list ends where more than a comma and "and" stands between two names.
      if (
        !/^[\s,;:]*(?:and|et|y|и|the|la|le|les|as well as|ainsi que)?[\s]*(?:the|la|le|les|l['’])?\s*$/iu.test(
          own.slice(at, one.start),
        )
      )
        break;
      if (one.delegation !== null && one.delegation !== speaker) found.add(one.delegation);
      at = one.end;
      if (found.size >= furtherStates) break;
    }
  }
  return [...found];
};

const capacityOf = (
  delegation: string | null,
  group: string | null,
  coSponsors: readonly string[],
  conference: Conference,
  own: string,
): Capacity => {
  if (group !== null) return 'group';
  if (coSponsors.length > 0) return 'joint';
  if (delegation === null) return 'unknown';
  const known = conference.delegations.find((one) => one.id === delegation);
  const isPresident =
    conference.bureau.some((one) => one.office === 'president' && one.delegation === delegation) &&
    /\b(?:as president|in my capacity as (?:president|chair)|en ma qualité de président|président-désigné|president-designate)\b/iu.test(
      own.slice(0, 4_000),
    );
  if (isPresident) return 'chair';
  if (known === undefined) return 'unknown';
  // The European Union speaks for its members: a group that is a delegation too.
  if (conference.groups.some((one) => one.id === delegation)) return 'group';
  switch (known.capacity) {
    case 'member':
    case 'observer':
      return 'national';
    case 'organization':
    case 'non-governmental':
      return 'organization';
  }
};
