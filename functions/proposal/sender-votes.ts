import { delegationOfCountry, delegationOfDomain } from '#conference/addresses.ts';
import { delegationInAddress } from '#conference/mission-addresses.ts';
import { codedInAddress, missionCodeIn } from '#conference/address-codes.ts';
import type { Conference } from '#conference/conference.ts';
import { delegationByName } from '#conference/names.ts';
import { speaksForOthers } from './behalf.ts';
import { hanInstitution, hanSignature, institutionBehind, isInstitution, leadsToInstitution } from './institutions.ts';
import { peopleIn } from './people.ts';
import type { Named, NamingText, People } from './people.ts';
import { speaking, speakingBefore } from './speaking-signs.ts';
import { isOthers, isOwnSubmission, isSubmitter } from './whose-words.ts';
import type { Written } from './written.ts';

/** Names of authors that are looked at. */
const mostAuthors = 20;
/** How much each place of a name tells of who is speaking. */
export const weight = {
  stated: 100,
  domain: 30,
  signature: 22,
  institution: 20,
  organization: 26,
  subject: 14,
  fromName: 13,
  letterhead: 12,
  speaks: 16,
  changes: 17,
  local: 6,
} as const;

type Vote = (delegation: string | null | undefined, points: number) => void;

/** @param isNoGovernment the sender says so: the country of its address is no State's word. */
export const voteAddress = (written: Written, conference: Conference, vote: Vote, isNoGovernment: boolean): void => {
  const { address } = written.sender;
  if (address !== null) {
    const owner = delegationOfDomain(address, conference);
    vote(owner?.delegation, owner?.exclusive === true ? weight.domain : weight.local);
    vote(delegationInAddress(address, conference), weight.fromName);
    if (!isNoGovernment) vote(delegationOfCountry(address, conference), weight.local);
    const local = address.slice(0, address.lastIndexOf('@')).replaceAll(/[._+-]/gu, ' ');
    for (const part of [local, address.slice(address.lastIndexOf('@') + 1).split('.')[0] ?? ''])
      vote(delegationByName(part.replaceAll('-', ' '), conference)?.id, weight.local);
  }
};

/** "uzmission" and Узбекистан in the text: neither says it alone. */
export const voteCode = (
  written: Written,
  subject: NamingText,
  people: People,
  conference: Conference,
  vote: Vote,
): void => {
  const { address } = written.sender;
  if (address === null) return;
  const named = new Set([...people.all, ...subject.people.all].map(({ delegation }) => delegation));
  const [code = ''] = /^\p{Lu}{2,3}(?=\s?[:：–-])/u.exec(subject.text.trim()) ?? [];
  const headed = codedInAddress(code.toLowerCase(), conference);
  const coded = [...codedInAddress(address, conference)].filter((one) => named.has(one) || headed.has(one));
  const [only] = coded;
  if (coded.length === 1) vote(only, weight.letterhead);
  else if (coded.length === 0) vote(missionCodeIn(address, conference), weight.letterhead);
};

/** 中方建议: in Chinese a State speaks of itself as its side. */
export const voteSide = (own: string, conference: Conference, vote: Vote): void => {
  if (side.test(own)) vote(delegationByName('中国', conference)?.id, weight.speaks);
};

/** And not 文中方括号, 其中方面. */
const side = /(?<![其文段案款句])中方(?![括面法式案可能才便位向框])/u;

/** "Mission of Norway <…>": the name that stands in the From header. */
export const voteName = ({ sender }: Written, conference: Conference, vote: Vote): void => {
  for (const one of delegationsIn(sender.name ?? '', conference)) vote(one.delegation, weight.fromName);
};

/** "Delegation of Japan": who made the tracked changes, where Word names a State; several name nobody. */
export const voteAuthors = (written: Written, conference: Conference, vote: Vote): void => {
  const names = written.parts.flatMap(({ word }) => [
    ...(word?.document.paragraphs ?? []).flatMap(({ runs }) =>
      runs.flatMap(({ changes }) => changes.map(({ name }) => name)),
    ),
    ...(word?.document.comments ?? []).map(({ name }) => name),
  ]);
  const named = [...new Set(names)].slice(0, mostAuthors).flatMap((name) => delegationsIn(name ?? '', conference));
  const [only, ...more] = new Set(named.map(({ delegation }) => delegation));
  if (more.length === 0) vote(only, weight.changes);
};

const delegationsIn = (text: string, conference: Conference): readonly Named[] =>
  peopleIn(text, conference).all.filter((one) => one.delegation !== null);

/** "Switzerland - Draft 2": the first name in the subject, unless it follows "support for", "proposal of". */
export const voteSubject = ({ text: subject, people }: NamingText, vote: Vote): void => {
  const first = people.all.find(({ delegation }) => delegation !== null);
  if (first === undefined) return;
  const before = subject.slice(0, first.start).trim();
  const opens =
    before === '' ||
    /(?:^|[\s:(–-])(?:re|fw|fwd|tr|from|by|of|delegation of|mission of|comments from|de|du|de la|délégation de|:|-|–|\()\s*$/iu.test(
      before,
    );
  vote(first.delegation, opens ? weight.subject : weight.local);
};

/** UTF-16 units in which a short mail says whose it is. */
const opening = 160;
/** « Bonjour, pour le Sénégal svp : … », "Haiti sur section IV:", "from Kenya - …", "Senegal ici. …": whose points follow. */
const opensFor = /^(?:[^\n:;.]{0,30}[\s,.!])?(?:pour|for|from|de)\s+(?:le|la|les|the)?\s*(?:l['’])?$|^\s*$/iu;
const setsOut =
  /^[ ,]?(?:svp|s['’]il vous pla[iî]t|please|pls)? ?(?:(?:sur|on|re|about) [^:\n]{1,40})? ?[:–—-]|^ (?:ici|here)[.,:]/iu;

export const voteBody = (own: string, people: People, conference: Conference, vote: Vote): void => {
  const delegations = people.all.filter((one) => one.delegation !== null);
  for (const one of delegations.slice(0, 60)) {
    const before = own.slice(Math.max(0, one.start - 90), one.start);
    const after = own.slice(one.end, one.end + 80);
    const lineBefore = before.slice(before.lastIndexOf('\n') + 1);
    const lineAfter = after.split('\n', 1)[0] ?? '';
    if (isSubmitter(before.slice(-60))) {
      vote(one.delegation, weight.institution);
      continue;
    }
    if (one.start < opening && opensFor.test(lineBefore) && setsOut.test(lineAfter)) {
      vote(one.delegation, weight.letterhead);
      continue;
    }
    if (isOwnSubmission(lineBefore)) {
      vote(one.delegation, weight.speaks);
      continue;
    }
    if (isOthers(before.slice(-50))) continue;
    if (
      !one.adjective &&
      isInstitution(before) &&
      /^\s*(?:$|[\n,.(]|to the|auprès|ante|при\s|لدى|إلى|presents|has|wishes|would|propose|à l|aux|thanks|proposes|souhaite|remercie)/iu.test(
        after,
      )
    )
      vote(one.delegation, weight.institution);
    else if (institutionBehind.test(lineAfter) && leadsToInstitution.test(lineBefore))
      vote(one.delegation, weight.institution);
    else if (lineBefore.trim() === '' && hanInstitution.test(after)) vote(one.delegation, weight.institution);
    else if (speaking.test(after) || (!one.adjective && speakingBefore.test(before.slice(-30))))
      vote(one.delegation, weight.speaks);
    else if (!one.adjective && speaksForOthers(own, people, one.end)) vote(one.delegation, weight.institution);
    else if (!one.adjective && lineBefore.trim() === '' && /^[\s.:,–-]*$/u.test(lineAfter))
      vote(one.delegation, one.start < 200 ? weight.letterhead : weight.signature);
  }
  const tail = own.trimEnd().split('\n').slice(-6);
  for (const line of tail) {
    if (line.trim().length >= 90) continue;
    const named = delegationsIn(line, conference);
    const [only] = named;
    if (
      named.length === 1 &&
      only !== undefined &&
      !(only.adjective && only.end - only.start >= line.trim().length) &&
      (only.end - only.start >= line.trim().length * 0.3 ||
        isInstitution(line.slice(0, only.start)) ||
        hanSignature.test(line.slice(only.end))) &&
      !isOthers(line.slice(0, only.start))
    )
      vote(only.delegation, weight.local);
  }
};

export const voteSignature = (signature: string, conference: Conference, vote: Vote): void => {
  const seen = new Set<string>();
  for (const line of signature.split('\n').slice(0, 40)) {
    for (const one of delegationsIn(line, conference)) {
      // An address abroad is no flag: "New York, United States" stands under every mission's signature.
      const isAddress = /\d{4,5}|street|avenue|ave\.|floor|plaza|rue|new york|geneva|genève/iu.test(
        line.slice(0, one.start),
      );
      // « تركي »: a people's name by itself is a person's.
      const isPerson = one.adjective && one.end - one.start >= line.trim().length;
      if (one.delegation === null || seen.has(one.delegation) || isAddress || isPerson) continue;
      seen.add(one.delegation);
      vote(
        one.delegation,
        one.end - one.start >= line.trim().length * 0.6 || isInstitution(line.slice(0, one.start))
          ? weight.signature
          : weight.local * 2,
      );
    }
  }
};
