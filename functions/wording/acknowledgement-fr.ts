import type { AcknowledgementWording } from './acknowledgement.ts';
import { counted } from './dates.ts';

export const acknowledgementFr: AcknowledgementWording = {
  subject: {
    received: (draft) => `Reçu : votre contribution sur le ${draft}`,
    updated: (draft) => `Mis à jour : votre contribution sur le ${draft}`,
    bare: 'Reçu',
    confirm: 'Veuillez confirmer votre contribution',
    refused: 'Votre message n’a pas été ouvert : il contient un virus',
  },
  happened: {
    contribution: (n) =>
      n === 0
        ? 'Votre contribution a été reçue.'
        : `Votre contribution a été reçue. Elle a été comprise comme ${counted('fr', n, { one: 'proposition, présentée', other: 'propositions, présentées' })} ci-dessous.`,
    needsReading:
      'Votre contribution a été reçue. Elle n’a pas pu être lue par la machine ; une personne du secrétariat la lira.',
    correction:
      'Votre correction a été reçue. Une personne du secrétariat l’appliquera ; d’ici là, la contribution antérieure reste inchangée.',
    withdrawal:
      'Votre retrait a été reçu. Une personne du secrétariat l’appliquera ; d’ici là, la contribution antérieure reste inchangée.',
    updated: 'La lecture de votre contribution a été modifiée. Elle se présente désormais comme suit.',
    bare: 'Votre message a été reçu.',
    confirm:
      'Une contribution nous a été envoyée par le formulaire avec cette adresse. Veuillez confirmer qu’elle est de vous.',
    refused: 'Votre message n’a pas été ouvert, car il contient un virus.',
  },
  colon: ' : ',
  reference: 'Référence',
  receivedAt: 'Reçu le',
  receivedBy: 'Par',
  form: 'le formulaire',
  onDraft: 'Sur',
  from: 'De',
  asStated: (delegation) =>
    `${delegation}, selon votre indication. Le secrétariat confirmera une fois que cette adresse parle en son nom.`,
  delegationUnknown: 'non indiqué. Veuillez nous dire par retour pour quelle délégation ou organisation vous écrivez.',
  onBehalfOf: 'Au nom de',
  coSponsors: 'Avec',
  deadline: {
    label: 'Délai',
    late: (deadline) =>
      `En retard : la date limite était ${deadline}. La contribution est acceptée et marquée comme tardive.`,
    inTime: (deadline) => `Dans les délais : la date limite est ${deadline}.`,
    none: 'Dans les délais : aucune date limite n’a été fixée.',
  },
  files: 'Fichiers',
  sha256: 'SHA-256',
  fileNotRead: 'non lu par la machine ; une personne l’ouvrira',
  proposals: 'Vos propositions telles que comprises',
  noProposals:
    'Aucune proposition sur un endroit précis du projet n’a été trouvée. Une personne du secrétariat lira votre texte.',
  action: 'Action',
  place: {
    paragraph: (id) => `Paragraphe ${id}`,
    after: (id) => `Nouveau paragraphe après ${id}`,
    start: (id) => `Nouveau paragraphe au début de ${id}`,
    range: (first, last) => `Paragraphes ${first} à ${last}`,
    section: (id) => `Section ${id}`,
    chapeau: (id) => `Texte introductif ${id}`,
    general: 'Le projet dans son ensemble',
    unknown: 'Endroit non encore déterminé',
    title: 'Le titre',
  },
  change: 'Modification',
  deleted: (words) => `[supprimé : ${words}]`,
  added: (words) => `[ajouté : ${words}]`,
  legend:
    'Biffé ou [supprimé : …] : mots à supprimer. Souligné gras ou [ajouté : …] : mots à ajouter. (…) : texte sans changement.',
  draftSays: 'Le projet dit actuellement',
  reason: 'Votre motif',
  destination: 'Vers',
  about: 'Concerne la proposition de',
  considered: 'À l’examen',
  hoursAssumed: 'heures habituelles, pas encore confirmées',
  waits: 'En attente d’une personne',
  waitsFor: {
    place: 'l’endroit du projet dont il s’agit n’est pas clair.',
    candidates: (places) => `l’endroit dont il s’agit n’est pas clair : ${places} ?`,
    doubt: 'la lecture n’est pas certaine.',
    sender: 'l’expéditeur n’est pas établi.',
  },
  notPlaced: 'Non placé',
  notPlacedHow: 'Ces mots n’ont pu être rattachés à un endroit du projet. Une personne du secrétariat les lira.',
  published: {
    yes: 'Vous acceptez la publication. Rien n’est public tant que le secrétariat ne l’a pas publié.',
    no: 'Vous avez demandé que cela ne soit pas publié. Cela ne le sera pas.',
    unstated:
      'Vous n’avez pas dit si cela peut être publié. Rien n’est public tant que le secrétariat ne l’a pas publié ; dites-nous par retour si cela ne doit pas l’être.',
  },
  correct: (example) =>
    `Si quelque chose est inexact, répondez à cette lettre en disant quoi, par exemple : « ${example} ». Rien n’est écrasé ; chaque version est conservée.`,
  confirmHow:
    'Ouvrez cette page et appuyez sur le bouton. D’ici là, la contribution est conservée mais ne compte pour personne.',
  confirmLink: 'Confirmer la contribution',
  confirmIgnore: 'Si vous ne l’avez pas envoyée, ne faites rien.',
  bareHow: 'Le secrétariat s’en occupera. Veuillez rappeler la référence si vous écrivez de nouveau.',
  refusedHow:
    'Veuillez renvoyer votre contribution depuis un ordinateur sain, en texte simple ou dans un nouveau fichier.',
  readOnline: 'Le projet',
  signature: (conference) =>
    `Cette lettre a été écrite par machine pour le secrétariat de : ${conference}. Les réponses sont lues.`,
};
