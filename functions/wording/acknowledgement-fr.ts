import type { AcknowledgementWording } from './acknowledgement.ts';
import { inForm } from './dates.ts';

export const acknowledgementFr: AcknowledgementWording = {
  subject: {
    received: (draft) => `Reçu : votre contribution (${draft})`,
    corrected: (draft) => `Corrigé : votre contribution (${draft})`,
    updated: (draft) => `Mis à jour : votre contribution (${draft})`,
    bare: 'Reçu : votre message',
    confirm: 'Veuillez confirmer votre contribution',
    virus: 'Votre message n’a pas été ouvert : un virus y a été détecté',
  },
  happened: {
    contribution: (n) =>
      n === 0
        ? 'Nous avons bien reçu votre contribution.'
        : `Nous avons bien reçu votre contribution. Nous y avons lu ${inForm('fr', n, { one: '# proposition, présentée', other: '# propositions, présentées' })} ci-dessous.`,
    needsReading:
      'Nous avons bien reçu votre contribution. Elle n’a pas pu être lue automatiquement ; un membre du secrétariat la lira.',
    correction:
      'Nous avons bien reçu votre correction. Un membre du secrétariat y donnera suite ; d’ici là, la contribution antérieure reste inchangée.',
    withdrawal:
      'Nous avons bien reçu votre demande de retrait. Un membre du secrétariat y donnera suite ; d’ici là, la contribution antérieure reste inchangée.',
    corrected: 'Votre correction a été prise en compte. Votre contribution se présente désormais comme suit.',
    updated: 'Le secrétariat a modifié la lecture de votre contribution. Celle-ci se présente désormais comme suit.',
    bare: 'Nous avons bien reçu votre message.',
    confirm:
      'Une contribution nous est parvenue par le formulaire, avec cette adresse. Veuillez confirmer qu’elle est bien de vous.',
    virus: 'Votre message n’a pas été ouvert, car un virus y a été détecté.',
  },
  waiting: (n) =>
    inForm('fr', n, {
      one: '# d’entre elles doit encore être vue par un membre du secrétariat ; la raison y est indiquée.',
      other:
        '# d’entre elles doivent encore être vues par un membre du secrétariat ; la raison est indiquée pour chacune.',
    }),
  colon: ' : ',
  comma: ', ',
  or: ' ou ',
  reference: 'Référence',
  receivedAt: 'Reçu le',
  receivedBy: 'Arrivé par',
  form: 'formulaire en ligne',
  onDraft: 'Texte',
  from: 'De',
  asStated: (delegation) =>
    `${delegation}, selon vos indications. Le secrétariat vérifiera, une seule fois, que cette adresse est bien autorisée à écrire en son nom.`,
  delegationUnknown:
    'non précisé. Veuillez nous indiquer dans votre réponse au nom de quelle délégation ou organisation vous écrivez.',
  onBehalfOf: 'Au nom de',
  coSponsors: 'Conjointement avec',
  deadline: {
    label: 'Dépôt',
    late: (deadline) =>
      `hors délai ; la date limite était le ${deadline}. La contribution est acceptée et signalée comme tardive.`,
    inTime: (deadline) => `dans les délais ; la date limite est le ${deadline}.`,
    none: 'dans les délais ; aucune date limite n’a été fixée.',
  },
  files: 'Fichiers',
  sha256: 'SHA-256',
  fileNotRead: 'non lu automatiquement ; un membre du secrétariat l’ouvrira',
  changes: {
    title: 'Ce qui a changé',
    before: 'Avant',
    now: 'Maintenant',
    nothing: 'rien',
    publication: 'Publication',
    mayBePublished: { yes: 'oui', no: 'non', unstated: 'non précisé' },
  },
  item: (n) => `Point ${n}`,
  proposals: 'Vos propositions telles que nous les avons comprises',
  noProposals:
    'Nous n’avons trouvé aucune proposition portant sur un endroit précis du projet. Un membre du secrétariat lira votre texte.',
  place: {
    label: 'Endroit',
    paragraph: (id) => `Paragraphe ${id}`,
    after: (id) => `Nouveau paragraphe après ${id}`,
    start: (id) => `Nouveau paragraphe au début de ${id}`,
    range: (first, last) => `Paragraphes ${first} à ${last}`,
    section: (id) => `Section ${id}`,
    chapeau: (id) => `Texte introductif ${id}`,
    general: 'Ensemble du projet',
    unknown: 'Endroit encore à déterminer',
    title: 'Titre',
  },
  action: 'Action',
  change: 'Modification',
  deleted: (words) => `[supprimé : ${words}]`,
  added: (words) => `[ajouté : ${words}]`,
  legend:
    'Biffé ou [supprimé : …] : mots à supprimer. Souligné gras ou [ajouté : …] : mots à ajouter. (…) : texte sans changement.',
  draftSays: 'Texte actuel du projet',
  yourWords: 'Votre texte',
  reason: 'Votre motif',
  destination: (place) => `vers ${place}`,
  about: 'Porte sur la proposition',
  together: 'Forme une seule proposition avec',
  considered: 'Examen prévu',
  notScheduled: 'aucune séance n’est prévue à ce stade',
  hoursAssumed: 'horaires habituels, pas encore confirmés',
  status: 'État',
  waits: 'À vérifier par un membre du secrétariat',
  waitsFor: {
    place: 'nous ne savons pas avec certitude de quel endroit du projet il s’agit.',
    candidates: (places) => `nous ne savons pas avec certitude de quel endroit il s’agit : ${places} ?`,
    doubt:
      'la lecture automatique n’est pas certaine d’avoir bien compris. Si elle est exacte, vous n’avez rien à faire.',
    sender: 'l’identité de l’expéditeur n’est pas établie.',
  },
  notPlaced: 'Passages non rattachés',
  notPlacedHow: 'Ces passages n’ont pu être rattachés à aucun endroit du projet. Un membre du secrétariat les lira.',
  tableAttached: (file) =>
    `Les propositions étant nombreuses, les passages longs sont abrégés ici. Le tableau joint ${file} les reproduit toutes intégralement.`,
  removedWords: 'Mots à supprimer',
  addedWords: 'Mots à ajouter',
  published: {
    yes: 'Vous acceptez la publication. Rien n’est public tant que le secrétariat ne l’a pas publié.',
    no: 'Vous avez demandé que cette contribution ne soit pas publiée. Elle ne le sera pas.',
    unstated:
      'Vous n’avez pas précisé si cette contribution peut être publiée. Rien n’est public tant que le secrétariat ne l’a pas publié ; si elle ne doit pas l’être, veuillez nous le faire savoir dans votre réponse.',
  },
  copies:
    'Si le même message nous parvient aussi à une autre adresse, il est rattaché à cette référence et ne compte qu’une fois.',
  needsReadingHow:
    'Si vous le pouvez, envoyez-nous le texte lui-même, dans le corps d’un message ou en fichier Word, dans l’une des six langues officielles : il sera lu aussitôt.',
  correct: {
    how: 'Si quelque chose est inexact, répondez à cette lettre en indiquant, au-dessus du texte cité, ce qui doit changer. Par exemple :',
    examples: ({ item, otherPlace, amendment, textAt }) => [
      `Le point ${item} devrait être ${otherPlace}.`,
      ...(amendment === null ? [] : [`Le point ${amendment} est un appui, et non une modification.`]),
      `Veuillez retirer le point ${item}.`,
      ...(textAt === null ? [] : [`Remplacer notre texte sur ${textAt} par : « … »`]),
      'Ceci n’est pas destiné à la publication.',
    ],
    kept: 'Rien n’est effacé ; chaque version est conservée.',
  },
  confirmHow:
    'Ouvrez cette page et appuyez sur le bouton. D’ici là, la contribution est conservée, mais elle n’est attribuée à personne.',
  confirmLink: 'Confirmer la contribution',
  confirmIgnore: 'Si vous ne l’avez pas envoyée, vous n’avez rien à faire.',
  bareHow: 'Le secrétariat y donnera suite. Veuillez rappeler la référence si vous nous écrivez de nouveau.',
  virusHow:
    'Veuillez renvoyer votre contribution depuis un ordinateur exempt de virus, en texte simple ou dans un nouveau fichier.',
  readOnline: 'Le projet en ligne',
  secretariat: 'Pour le secrétariat',
  byMachine: 'Cette lettre a été rédigée automatiquement. Vos réponses sont lues.',
};
