import { inForm } from './dates.ts';
import type { Language } from './language.ts';

/** The words of the chair's digest, once per language it is written in; what it shares with the compilation stands there. */
export interface DigestWording {
  readonly language: Language;
  readonly subject: (conference: string, day: string, listed: number) => string;
  readonly sessionSubject: (conference: string, sections: string, day: string) => string;
  readonly headline: (listed: number, draft: string) => string;
  readonly nothingNew: (draft: string) => string;
  readonly sessionHeadline: (listed: number, sections: string, session: string) => string;
  readonly cutOff: (instant: string) => string;
  readonly counts: (counts: { readonly new: number; readonly revised: number; readonly withdrawn: number }) => string;
  readonly general: string;
  readonly considered: (session: string) => string;
  readonly awaiting: (count: number) => string;
  readonly awaitingWhere: string;
  readonly which: (references: string) => string;
  readonly unread: (count: number) => string;
  readonly queue: string;
  readonly late: (count: number) => string;
  readonly onEarlier: (draft: string) => string;
  readonly collide: string;
  readonly converge: string;
  readonly revised: string;
  readonly listedEarlier: string;
  readonly alsoEarlier: (names: string, references: string) => string;
  readonly shortened: string;
  readonly tooLong: string;
  /** The files that go with the mail, by name. */
  readonly attached: (names: string) => string;
  /** Files that are too large for a mail, so that links stand in their stead. */
  readonly linked: (days: number) => string;
  readonly legend: string;
  readonly deleted: string;
  readonly added: string;
  readonly notTheOriginals: string;
}

const en: DigestWording = {
  language: 'en',
  subject: (conference, day, n) =>
    `${conference}: ${inForm('en', n, { one: '# new proposal', other: '# new proposals' })}, ${day}`,
  sessionSubject: (conference, sections, day) => `${conference}: proposals on ${sections}, ${day}`,
  headline: (n, draft) =>
    `${inForm('en', n, { one: '# proposal has', other: '# proposals have' })} come since the last digest on ${draft}.`,
  nothingNew: (draft) => `Nothing new has come since the last digest on ${draft}.`,
  sessionHeadline: (n, sections, session) =>
    n === 0
      ? `No proposals so far on ${sections}, which is considered ${session}.`
      : `All proposals so far on ${sections}, which is considered ${session}: ${String(n)}.`,
  cutOff: (instant) => `Received before ${instant}.`,
  counts: (counts) =>
    [
      counts.new === 0 ? '' : `${String(counts.new)} new`,
      counts.revised === 0 ? '' : `${String(counts.revised)} revised`,
      counts.withdrawn === 0 ? '' : `${String(counts.withdrawn)} withdrawn`,
    ]
      .filter((part) => part !== '')
      .join(', ') + '.',
  general: 'General comments',
  considered: (session) => `considered ${session}`,
  awaiting: (n) =>
    inForm('en', n, {
      one: '# proposal waits for the secretariat to confirm the reading or the sender.',
      other: '# proposals wait for the secretariat to confirm the reading or the sender.',
    }),
  awaitingWhere: 'They stand under no paragraph until a person accepts them.',
  which: (references) => `Waiting: ${references}.`,
  unread: (n) =>
    inForm('en', n, {
      one: '# contribution came in which no machine could read (a scan, a locked file): a person reads it.',
      other: '# contributions came in which no machine could read (a scan, a locked file): a person reads them.',
    }),
  queue: 'Open the queue',
  late: (n) => inForm('en', n, { one: '# came after the deadline.', other: '# came after the deadline.' }),
  onEarlier: (draft) => `On ${draft}, which is no longer the draft in force`,
  collide: 'Where positions collide',
  converge: 'Where positions converge',
  revised: 'changed or confirmed since an earlier digest',
  listedEarlier: 'listed in an earlier digest',
  alsoEarlier: (names, references) => `Asked in the same words earlier by ${names} [${references}].`,
  shortened:
    'So much has come that this mail is shortened: every proposal is named, the words of all stand in the compilation.',
  tooLong: 'The words are too long for a mail: they stand in the compilation.',
  attached: (names) => `Attached, the full compilation: ${names}.`,
  linked: (days) =>
    `The full compilation is too large for a mail. Each link hands over its file once, within ${inForm('en', days, { one: '# day', other: '# days' })}; signed in, you have it as often as you like.`,
  legend:
    'Legend: struck through or [deleted: …] = words to go; underlined bold or [added: …] = words to come; (…) = text without proposals.',
  deleted: 'deleted',
  added: 'added',
  notTheOriginals: 'This digest does not replace the original submissions.',
};

const fr: DigestWording = {
  language: 'fr',
  subject: (conference, day, n) =>
    `${conference} : ${inForm('fr', n, { one: '# nouvelle proposition', other: '# nouvelles propositions' })}, ${day}`,
  sessionSubject: (conference, sections, day) => `${conference} : propositions sur ${sections}, ${day}`,
  headline: (n, draft) =>
    `${inForm('fr', n, { one: '# proposition est parvenue', other: '# propositions sont parvenues' })} depuis la dernière synthèse sur le ${draft}.`,
  nothingNew: (draft) => `Rien de nouveau n’est parvenu depuis la dernière synthèse sur le ${draft}.`,
  sessionHeadline: (n, sections, session) =>
    n === 0
      ? `Aucune proposition reçue à ce stade sur ${sections}, à l’examen ${session}.`
      : `Toutes les propositions reçues à ce stade sur ${sections}, à l’examen ${session} : ${String(n)}.`,
  cutOff: (instant) => `Reçues avant le ${instant}.`,
  counts: (counts) =>
    [
      counts.new === 0 ? '' : inForm('fr', counts.new, { one: '# nouvelle', other: '# nouvelles' }),
      counts.revised === 0 ? '' : inForm('fr', counts.revised, { one: '# révisée', other: '# révisées' }),
      counts.withdrawn === 0 ? '' : inForm('fr', counts.withdrawn, { one: '# retirée', other: '# retirées' }),
    ]
      .filter((part) => part !== '')
      .join(', ') + '.',
  general: 'Observations générales',
  considered: (session) => `à l’examen ${session}`,
  awaiting: (n) =>
    inForm('fr', n, {
      one: '# proposition attend que le secrétariat confirme la lecture ou l’expéditeur.',
      other: '# propositions attendent que le secrétariat confirme la lecture ou l’expéditeur.',
    }),
  awaitingWhere: 'Aucune ne figure sous un paragraphe tant qu’une personne ne l’a pas acceptée.',
  which: (references) => `En attente : ${references}.`,
  unread: (n) =>
    inForm('fr', n, {
      one: '# communication est parvenue qu’aucune machine n’a pu lire (document numérisé, fichier verrouillé) : une personne la lit.',
      other:
        '# communications sont parvenues qu’aucune machine n’a pu lire (document numérisé, fichier verrouillé) : une personne les lit.',
    }),
  queue: 'Ouvrir la file d’attente',
  late: (n) =>
    inForm('fr', n, {
      one: '# est parvenue après la date limite.',
      other: '# sont parvenues après la date limite.',
    }),
  onEarlier: (draft) => `Sur le ${draft}, qui n’est plus le projet en vigueur`,
  collide: 'Où les positions s’opposent',
  converge: 'Où les positions convergent',
  revised: 'modifiée ou confirmée depuis une synthèse précédente',
  listedEarlier: 'figure dans une synthèse précédente',
  alsoEarlier: (names, references) => `Demandé plus tôt dans les mêmes termes par ${names} [${references}].`,
  shortened:
    'Il en est parvenu tant que ce message est abrégé : chaque proposition y est nommée, le texte de toutes figure dans la compilation.',
  tooLong: 'Le texte est trop long pour un message : il figure dans la compilation.',
  attached: (names) => `Ci-joint, la compilation complète : ${names}.`,
  linked: (days) =>
    `La compilation complète est trop volumineuse pour un message. Chaque lien remet son fichier une fois, dans les ${inForm('fr', days, { one: '# jour', other: '# jours' })} ; après identification, vous l’obtenez autant de fois que vous voulez.`,
  legend:
    'Légende : biffé ou [supprimé : …] = mots à supprimer ; souligné gras ou [ajouté : …] = mots à ajouter ; (…) = texte sans proposition.',
  deleted: 'supprimé ',
  added: 'ajouté ',
  notTheOriginals: 'Cette synthèse ne remplace pas les communications originales.',
};

const written: Partial<Record<Language, DigestWording>> = { en, fr };

/** The digest is written in English and French, as the letter is; a list that asks for another language gets English. */
export const digestWording = (language: Language): DigestWording => written[language] ?? en;
