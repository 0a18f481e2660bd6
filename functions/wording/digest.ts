import type { Language } from './language.ts';

/** The words of the chair's digest, once per language it is written in. */
export interface DigestWording {
  readonly subject: (conference: string, day: string, fresh: number) => string;
  readonly sessionSubject: (conference: string, sections: string, day: string) => string;
  readonly headline: (fresh: number, draft: string) => string;
  readonly nothingNew: (draft: string) => string;
  readonly sessionHeadline: (sections: string, session: string) => string;
  readonly cutOff: (instant: string) => string;
  readonly general: string;
  readonly considered: (session: string) => string;
  readonly active: string;
  readonly activeCount: (proposals: number) => string;
  readonly awaiting: (count: number) => string;
  readonly awaitingWhere: string;
  readonly late: (count: number) => string;
  readonly lateMark: string;
  readonly onBehalfOf: (group: string) => string;
  readonly withCoSponsors: (names: string) => string;
  readonly unknownDelegation: string;
  readonly destination: (target: string) => string;
  readonly reason: string;
  readonly newAfter: (target: string) => string;
  readonly noWords: string;
  readonly legend: string;
  readonly deleted: string;
  readonly added: string;
  readonly notTheOriginals: string;
  readonly newText: string;
}

const plural = (language: string, n: number, one: string, other: string): string =>
  `${new Intl.NumberFormat(language).format(n)} ${new Intl.PluralRules(language).select(n) === 'one' ? one : other}`;

const en: DigestWording = {
  subject: (conference, day, fresh) => `${conference}: ${plural('en', fresh, 'new proposal', 'new proposals')}, ${day}`,
  sessionSubject: (conference, sections, day) => `${conference}: proposals on ${sections}, ${day}`,
  headline: (fresh, draft) =>
    `${plural('en', fresh, 'proposal has', 'proposals have')} come since the last digest on ${draft}.`,
  nothingNew: (draft) => `Nothing new has come since the last digest on ${draft}.`,
  sessionHeadline: (sections, session) => `All proposals so far on ${sections}, which is considered ${session}.`,
  cutOff: (instant) => `Received before ${instant}.`,
  general: 'General comments',
  considered: (session) => `considered ${session}`,
  active: 'Who is active:',
  activeCount: (n) => plural('en', n, 'proposal', 'proposals'),
  awaiting: (n) =>
    `${plural('en', n, 'proposal waits', 'proposals wait')} for the secretariat to confirm the reading or the sender.`,
  awaitingWhere: 'They stand under no paragraph until a person accepts them.',
  late: (n) => `${plural('en', n, 'came', 'came')} after the deadline.`,
  lateMark: 'late',
  onBehalfOf: (group) => `on behalf of ${group}`,
  withCoSponsors: (names) => `with ${names}`,
  unknownDelegation: 'Delegation not known',
  destination: (target) => `to ${target}`,
  reason: 'Reason:',
  newAfter: (target) => `new paragraph after ${target}`,
  noWords: 'no words were given',
  legend:
    'Legend: struck through or [deleted: …] = words to go; underlined bold or [added: …] = words to come; (…) = text without proposals.',
  deleted: 'deleted',
  added: 'added',
  notTheOriginals: 'This digest does not replace the original submissions.',
  newText: 'New text',
};

const fr: DigestWording = {
  subject: (conference, day, fresh) =>
    `${conference} : ${plural('fr', fresh, 'nouvelle proposition', 'nouvelles propositions')}, ${day}`,
  sessionSubject: (conference, sections, day) => `${conference} : propositions sur ${sections}, ${day}`,
  headline: (fresh, draft) =>
    `${plural('fr', fresh, 'proposition est parvenue', 'propositions sont parvenues')} depuis la dernière récapitulation sur le ${draft}.`,
  nothingNew: (draft) => `Rien de nouveau n’est parvenu depuis la dernière récapitulation sur le ${draft}.`,
  sessionHeadline: (sections, session) =>
    `Toutes les propositions reçues à ce stade sur ${sections}, à l’examen ${session}.`,
  cutOff: (instant) => `Reçues avant le ${instant}.`,
  general: 'Observations générales',
  considered: (session) => `à l’examen ${session}`,
  active: 'Délégations actives :',
  activeCount: (n) => plural('fr', n, 'proposition', 'propositions'),
  awaiting: (n) =>
    `${plural('fr', n, 'proposition attend', 'propositions attendent')} que le secrétariat confirme la lecture ou l’expéditeur.`,
  awaitingWhere: 'Elles ne figurent sous aucun paragraphe tant qu’une personne ne les a pas acceptées.',
  late: (n) => `${plural('fr', n, 'est parvenue', 'sont parvenues')} après la date limite.`,
  lateMark: 'tardive',
  onBehalfOf: (group) => `(au nom de : ${group})`,
  withCoSponsors: (names) => `avec ${names}`,
  unknownDelegation: 'Délégation inconnue',
  destination: (target) => `vers ${target}`,
  reason: 'Motif :',
  newAfter: (target) => `nouveau paragraphe après ${target}`,
  noWords: 'aucun libellé n’a été donné',
  legend:
    'Légende : biffé ou [supprimé : …] = mots à supprimer ; souligné gras ou [ajouté : …] = mots à ajouter ; (…) = texte sans proposition.',
  deleted: 'supprimé ',
  added: 'ajouté ',
  notTheOriginals: 'Cette récapitulation ne remplace pas les communications originales.',
  newText: 'Nouveau texte',
};

const written: Partial<Record<Language, DigestWording>> = { en, fr };

/** The digest is written in English and French, as the letter is; a list that asks for another language gets English. */
export const digestWording = (language: Language): DigestWording => written[language] ?? en;
