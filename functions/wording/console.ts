import type { Language } from './language.ts';

/** The words of the secretariat's pages: English and French, as the secretariat works. */
export interface ConsoleWording {
  readonly title: string;
  readonly pages: {
    readonly byParagraph: string;
    readonly review: string;
    readonly newest: string;
    readonly otherMail: string;
    readonly access: string;
  };
  readonly counts: (submissions: number, proposals: number, waiting: number) => string;
  readonly atLeast: (n: number) => string;
  readonly heat: string;
  readonly heatHelp: string;
  readonly cell: (id: string, proposals: number, waiting: number) => string;
  readonly newestHelp: string;
  readonly nothingYet: string;
  readonly nothingHere: string;
  readonly nothingRead: string;
  readonly reviewHelp: string;
  readonly nothingWaits: string;
  readonly otherHelp: string;
  readonly noOther: string;
  readonly noneFound: string;
  readonly theirWords: string;
  readonly cutShort: string;
  /** The name of a part of a contribution, as evidence names it (CONTRACT.md 3). */
  readonly part: (name: string) => string;
  /** On which pages of it something stands: "3, 5". */
  readonly onPages: (numbers: string) => string;
  readonly reading: string;
  readonly confidence: (percent: string) => string;
  readonly needsReview: string;
  readonly candidates: string;
  readonly why: string;
  readonly reason: string;
  readonly group: (name: string) => string;
  readonly destination: (target: string) => string;
  readonly about: (what: string) => string;
  readonly noWords: string;
  readonly noEvidence: string;
  readonly deleted: string;
  readonly added: string;
  readonly legend: string;
  readonly unknownDelegation: string;
  readonly onBehalfOf: (group: string) => string;
  readonly with: (names: string) => string;
  readonly late: string;
  readonly trust: Readonly<Record<'known' | 'authenticated' | 'unproven' | 'failed', string>>;
  /** Beside how far the sender is trusted. */
  readonly imported: string;
  readonly seePlaces: (home: string) => string;
  readonly after: (id: string) => string;
  readonly wholeSubmission: string;
  readonly notPlaced: string;
  readonly problems: string;
  readonly files: string;
  readonly facts: {
    readonly received: string;
    readonly inboxes: string;
    readonly sender: string;
    readonly subject: string;
    readonly disposition: string;
    readonly language: string;
    readonly publication: string;
    readonly corrects: string;
  };
  readonly publication: Readonly<Record<'yes' | 'no' | 'unstated', string>>;
  readonly noSubmission: (number: string) => string;
  readonly columns: {
    readonly id: string;
    readonly received: string;
    readonly from: string;
    readonly subject: string;
    readonly taken: string;
  };
  readonly more: string;
  readonly general: string;
  readonly unknown: string;
}

const n = (language: string, value: number): string => new Intl.NumberFormat(language).format(value);

/** `attachment NAME` keeps its name; a part that is none of these is shown as it is. */
const partName =
  (names: Readonly<Record<'subject' | 'body' | 'file name' | 'attachment', string>>) =>
  (part: string): string => {
    if (part === 'subject' || part === 'body' || part === 'file name') return names[part];
    return part.startsWith('attachment ') ? `${names.attachment} ${part.slice('attachment '.length)}` : part;
  };

const en: ConsoleWording = {
  title: 'The secretariat’s reading',
  pages: {
    byParagraph: 'By paragraph',
    review: 'To review',
    newest: 'Newest',
    otherMail: 'Other mail',
    access: 'Access',
  },
  counts: (submissions, proposals, waiting) =>
    `${n('en', submissions)} newest ${submissions === 1 ? 'contribution' : 'contributions'} shown; ${n('en', proposals)} ${proposals === 1 ? 'proposal' : 'proposals'} on this draft, ${n('en', waiting)} waiting for a person.`,
  atLeast: (value) => `${n('en', value)} or more`,
  heat: 'Where the proposals are',
  heatHelp:
    'One cell a place, its number of proposals in it; a stronger colour is more. A dotted border: something there waits for a person. ✓: the paragraph is agreed or closed.',
  cell: (id, proposals, waiting) =>
    `${id}: ${n('en', proposals)} ${proposals === 1 ? 'proposal' : 'proposals'}${waiting > 0 ? `, ${n('en', waiting)} waiting` : ''}`,
  newestHelp: 'Paragraphs in the order in which something last came on them.',
  nothingYet: 'Nothing has come yet. What arrives by mail or by the form appears here within seconds.',
  nothingHere: 'No proposal on this place yet.',
  nothingRead: 'No proposal was read in it. What it asks can be typed in.',
  reviewHelp: 'What the machine is not sure of, could not place, or got from a sender who is not proven.',
  nothingWaits: 'Nothing waits for a person.',
  otherHelp: 'What was taken for no contribution. None of it was answered.',
  noOther: 'No other mail.',
  noneFound: 'None of the mail that was looked through has these words.',
  theirWords: 'Their words',
  cutShort: 'There is more than is shown here: the whole stands in the original.',
  part: partName({ subject: 'subject', body: 'text', 'file name': 'file name', attachment: 'attachment' }),
  onPages: (numbers) => `page ${numbers}`,
  reading: 'As it was read',
  confidence: (percent) => `confidence ${percent}`,
  needsReview: 'to review',
  candidates: 'Other candidates',
  why: 'Why',
  reason: 'Reasons given',
  group: (name) => `part of ${name}`,
  destination: (target) => `to ${target}`,
  about: (what) => `on the proposal of ${what}`,
  noWords: 'no words were given',
  noEvidence: 'The words could not be found again.',
  deleted: 'deleted',
  added: 'added',
  legend: 'Struck through: words to go. Underlined bold: words to come. (…): text without proposals.',
  unknownDelegation: 'Delegation not known',
  onBehalfOf: (group) => `on behalf of ${group}`,
  with: (names) => `with ${names}`,
  late: 'late',
  trust: {
    known: 'sender known',
    authenticated: 'sender authenticated',
    unproven: 'sender unproven',
    failed: 'sender not proven',
  },
  imported: 'imported',
  seePlaces: (home) => `see ${home}`,
  after: (id) => `new paragraph after ${id}`,
  wholeSubmission: 'whole contribution',
  notPlaced: 'Not placed',
  problems: 'Problems',
  files: 'Files',
  facts: {
    received: 'Received',
    inboxes: 'By',
    sender: 'Sender',
    subject: 'Subject',
    disposition: 'Taken for',
    language: 'Language',
    publication: 'Publication',
    corrects: 'Corrects',
  },
  publication: { yes: 'may be published', no: 'not for publication', unstated: 'nothing said on publication' },
  noSubmission: (number) => `There is no contribution ${number}.`,
  columns: { id: 'Number', received: 'Received', from: 'From', subject: 'Subject', taken: 'Taken for' },
  more: 'Further',
  general: 'The draft as a whole',
  unknown: 'A place that could not be decided',
};

const fr: ConsoleWording = {
  title: 'La lecture du secrétariat',
  pages: {
    byParagraph: 'Par paragraphe',
    review: 'À vérifier',
    newest: 'Dernières arrivées',
    otherMail: 'Autre courrier',
    access: 'Accès',
  },
  counts: (submissions, proposals, waiting) =>
    `${n('fr', submissions)} ${submissions < 2 ? 'dernière contribution affichée' : 'dernières contributions affichées'} ; ${n('fr', proposals)} ${proposals < 2 ? 'proposition' : 'propositions'} sur ce projet, dont ${n('fr', waiting)} en attente d’une personne.`,
  atLeast: (value) => `${n('fr', value)} ou plus`,
  heat: 'Où se trouvent les propositions',
  heatHelp:
    'Une case par endroit, avec le nombre de propositions ; plus la couleur est soutenue, plus il y en a. Bord pointillé : quelque chose y attend une personne. ✓ : le paragraphe est agréé ou clos.',
  cell: (id, proposals, waiting) =>
    `${id} : ${n('fr', proposals)} ${proposals < 2 ? 'proposition' : 'propositions'}${waiting > 0 ? `, dont ${n('fr', waiting)} en attente` : ''}`,
  newestHelp: 'Les paragraphes dans l’ordre des dernières arrivées.',
  nothingYet:
    'Rien n’est encore arrivé. Ce qui arrive par courrier ou par le formulaire paraît ici en quelques secondes.',
  nothingHere: 'Aucune proposition sur cet endroit pour l’instant.',
  nothingRead: 'Aucune proposition n’y a été lue. Ce qu’elle demande peut être saisi.',
  reviewHelp: 'Ce dont la machine n’est pas sûre, n’a pu situer ou a reçu d’un expéditeur non prouvé.',
  nothingWaits: 'Rien n’attend une personne.',
  otherHelp: 'Ce qui n’a pas été pris pour une contribution. Rien de cela n’a reçu de réponse.',
  noOther: 'Aucun autre courrier.',
  noneFound: 'Aucun des courriels parcourus n’a ces mots.',
  theirWords: 'Leurs mots',
  cutShort: 'Il y en a plus qu’il n’est montré ici : le tout figure dans l’original.',
  part: partName({ subject: 'objet', body: 'texte', 'file name': 'nom du fichier', attachment: 'pièce jointe' }),
  onPages: (numbers) => `p. ${numbers}`,
  reading: 'La lecture',
  confidence: (percent) => `confiance ${percent}`,
  needsReview: 'à vérifier',
  candidates: 'Autres endroits possibles',
  why: 'Pourquoi',
  reason: 'Motifs donnés',
  group: (name) => `fait partie de ${name}`,
  destination: (target) => `vers ${target}`,
  about: (what) => `sur la proposition de : ${what}`,
  noWords: 'aucun libellé n’a été donné',
  noEvidence: 'Les mots n’ont pu être retrouvés.',
  deleted: 'supprimé ',
  added: 'ajouté ',
  legend: 'Biffé : mots à supprimer. Souligné gras : mots à ajouter. (…) : texte sans proposition.',
  unknownDelegation: 'Délégation inconnue',
  onBehalfOf: (group) => `au nom de : ${group}`,
  with: (names) => `avec ${names}`,
  late: 'tardive',
  trust: {
    known: 'expéditeur connu',
    authenticated: 'expéditeur authentifié',
    unproven: 'expéditeur non prouvé',
    failed: 'expéditeur rejeté',
  },
  imported: 'importée',
  seePlaces: (home) => `voir ${home}`,
  after: (id) => `nouveau paragraphe après ${id}`,
  wholeSubmission: 'contribution entière',
  notPlaced: 'Non situé',
  problems: 'Difficultés',
  files: 'Fichiers',
  facts: {
    received: 'Reçue',
    inboxes: 'Par',
    sender: 'Expéditeur',
    subject: 'Objet',
    disposition: 'Prise pour',
    language: 'Langue',
    publication: 'Publication',
    corrects: 'Corrige',
  },
  publication: { yes: 'peut être publiée', no: 'à ne pas publier', unstated: 'rien de dit sur la publication' },
  noSubmission: (number) => `Il n’y a pas de contribution ${number}.`,
  columns: { id: 'Numéro', received: 'Reçu', from: 'De', subject: 'Objet', taken: 'Pris pour' },
  more: 'Suite',
  general: 'Le projet dans son ensemble',
  unknown: 'Un endroit qui n’a pu être déterminé',
};

const written: Partial<Record<Language, ConsoleWording>> = { en, fr };
export const consoleWording = (language: Language): ConsoleWording => written[language] ?? en;
