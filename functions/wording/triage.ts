/** What the secretariat is told when a move is not made, and why things wait: in its two working languages. */
export interface TriageWording {
  readonly noItem: (possible: string) => string;
  readonly unconfirmed: string;
  readonly quarantined: string;
  readonly notProven: string;
  readonly notForPublication: string;
  readonly noWords: string;
  readonly noText: string;
  readonly mustBePlaced: (workflow: WorkflowKey) => string;
  readonly unplaced: (candidates: string) => string;
  readonly noCandidate: (possible: string) => string;
  readonly notThatMove: (from: string, possible: string) => string;
  readonly takesNoWords: (kind: string, instead: string) => string;
  readonly wordsNotThere: (words: string, target: string) => string;
  readonly correction: (reference: string) => string;
  readonly nothingToSplit: string;
  readonly noSuchGroup: (group: string) => string;
  readonly asItIs: string;
  readonly nothingToUndo: string;
  readonly changedSince: (by: string, at: string, move: string) => string;
  readonly changedByPipeline: string;
  readonly waits: Readonly<Record<WaitReason, string>>;
}

type WorkflowKey = 'unconfirmed' | 'queued' | 'placed' | 'closed';
/** Why something waits for a person. */
export type WaitReason =
  | 'doubtful'
  | 'unplaced'
  | 'sender not proven'
  | 'needs reading'
  | 'correction'
  | 'words without a place'
  | 'nothing read';

const stands: Readonly<Record<'en' | 'fr', Readonly<Record<WorkflowKey, string>>>> = {
  en: {
    unconfirmed: 'its sender has not confirmed the form yet',
    queued: 'it waits: accept its reading first, or see to its sender',
    placed: 'it stands at its place',
    closed: 'it was found to be no proposal',
  },
  fr: {
    unconfirmed: 'l’expéditeur n’a pas encore confirmé le formulaire',
    queued: 'elle est en attente : confirmez d’abord sa lecture, ou l’expéditeur',
    placed: 'elle est à sa place',
    closed: 'il a été constaté que ce n’est pas une proposition',
  },
};

const en: TriageWording = {
  noItem: (possible) =>
    possible === ''
      ? 'There is no such proposal: this contribution has none.'
      : `There is no such proposal; there is ${possible}.`,
  unconfirmed: 'Its sender has not confirmed the form yet; only the link in the mail does that.',
  quarantined: 'It is in quarantine: release it first.',
  notProven: 'Its sender is not proven, so it cannot be published: bind the address, or vouch for the sender.',
  notForPublication: 'Its delegation does not want it published.',
  noWords: 'No words were given: say them.',
  noText: 'There is nothing to note: give the text.',
  mustBePlaced: (workflow) => `That is said of a proposal at its place; ${stands.en[workflow]}.`,
  unplaced: (candidates) =>
    candidates === ''
      ? 'It has no place yet: say which paragraph it means.'
      : `It has no place yet: choose ${candidates}, or say another paragraph.`,
  noCandidate: (possible) =>
    possible === ''
      ? 'The reader had no other place in mind: say which paragraph it means.'
      : `That is none of the places the reader had in mind; there is ${possible}.`,
  notThatMove: (from, possible) =>
    possible === '' ? `It is “${from}”, and stays so.` : `It is “${from}”; from there it can become ${possible}.`,
  takesNoWords: (kind, instead) =>
    `A proposal of the kind “${kind}” holds no words: change its kind first (${instead}).`,
  wordsNotThere: (words, target) =>
    `“${words}” does not stand in ${target}: give the draft’s own words, or the whole edited text.`,
  correction: (reference) =>
    `It corrects ${reference}: make the change there, then say here that nothing is left to do.`,
  nothingToSplit: 'It has one edit at one place: name the places that it is to be split into.',
  noSuchGroup: (group) => `There is no group “${group}” in this conference.`,
  asItIs: 'That is how it is already.',
  nothingToUndo: 'Nobody has made a move here that could be undone.',
  changedSince: (by, at, move) => `It has changed since: ${by} ${move} (${at}). Look at it again.`,
  changedByPipeline: 'It has changed since you looked: look at it again.',
  waits: {
    doubtful: 'the reading is in doubt',
    unplaced: 'no place found',
    'sender not proven': 'sender not proven',
    'needs reading': 'a person must read it',
    correction: 'a correction to carry out',
    'words without a place': 'words that found no place',
    'nothing read': 'nothing was found in it',
  },
};

const fr: TriageWording = {
  noItem: (possible) =>
    possible === ''
      ? 'Cette proposition n’existe pas : la contribution n’en contient aucune.'
      : `Cette proposition n’existe pas ; il y a ${possible}.`,
  unconfirmed: 'L’expéditeur n’a pas encore confirmé le formulaire ; seul le lien du courriel le permet.',
  quarantined: 'Elle est en quarantaine : libérez-la d’abord.',
  notProven:
    'L’expéditeur n’est pas avéré, elle ne peut donc être publiée : rattachez l’adresse, ou répondez de l’expéditeur.',
  notForPublication: 'La délégation ne souhaite pas sa publication.',
  noWords: 'Aucun texte n’a été donné : indiquez-le.',
  noText: 'Il n’y a rien à noter : donnez le texte.',
  mustBePlaced: (workflow) => `Cela se dit d’une proposition qui est à sa place ; ${stands.fr[workflow]}.`,
  unplaced: (candidates) =>
    candidates === ''
      ? 'Elle n’a pas encore de place : indiquez le paragraphe visé.'
      : `Elle n’a pas encore de place : choisissez parmi ${candidates}, ou indiquez un autre paragraphe.`,
  noCandidate: (possible) =>
    possible === ''
      ? 'Le lecteur n’envisageait aucune autre place : indiquez le paragraphe visé.'
      : `Ce n’est aucune des places que le lecteur envisageait ; il y a ${possible}.`,
  notThatMove: (from, possible) =>
    possible === ''
      ? `Son état est « ${from} » et le reste.`
      : `Son état est « ${from} » ; il peut devenir ${possible}.`,
  takesNoWords: (kind, instead) =>
    `Une proposition de type « ${kind} » ne contient pas de texte : changez d’abord son type (${instead}).`,
  wordsNotThere: (words, target) =>
    `« ${words} » ne figure pas au ${target} : donnez les mots mêmes du projet, ou le texte modifié en entier.`,
  correction: (reference) =>
    `Elle corrige ${reference} : faites-y la modification, puis indiquez ici qu’il ne reste rien à faire.`,
  nothingToSplit:
    'Elle ne porte qu’une modification en un seul endroit : nommez les places entre lesquelles la scinder.',
  noSuchGroup: (group) => `Il n’y a pas de groupe « ${group} » dans cette conférence.`,
  asItIs: 'C’est déjà le cas.',
  nothingToUndo: 'Personne n’a rien fait ici qui puisse être annulé.',
  changedSince: (by, at, move) => `Elle a changé entre-temps : ${by} ${move} (${at}). Regardez-la de nouveau.`,
  changedByPipeline: 'Elle a changé depuis que vous l’avez vue : regardez-la de nouveau.',
  waits: {
    doubtful: 'lecture incertaine',
    unplaced: 'aucune place trouvée',
    'sender not proven': 'expéditeur non avéré',
    'needs reading': 'à lire par une personne',
    correction: 'correction à effectuer',
    'words without a place': 'texte sans place',
    'nothing read': 'rien n’y a été trouvé',
  },
};

const wordings = { en, fr };
export type TriageLanguage = keyof typeof wordings;
export const triageWording = (language: TriageLanguage): TriageWording => wordings[language];
