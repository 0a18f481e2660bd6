import type { PageWording } from './pages.ts';

const number = (n: number): string => new Intl.NumberFormat('fr').format(n);
/** French counts 0 and 1 as one. */
const counted = (n: number, one: string, other: string): string => `${number(n)} ${n < 2 ? one : other}`;

export const pagesFr: PageWording = {
  skip: 'Aller au contenu',
  nav: { label: 'Pages', home: 'Accueil', draft: 'Le projet', contribute: 'Contribuer', languages: 'Langue' },
  footer: 'Contributions écrites et propositions de texte, paragraphe par paragraphe.',
  start: {
    lead: (draft) =>
      `Les délégations envoient leurs observations et propositions écrites sur le texte « ${draft} », par courrier électronique ou par le formulaire ci-après. Chacune reçoit en quelques minutes un accusé de réception qui montre, paragraphe par paragraphe, comment elle a été comprise.`,
    read: (draft) => `Lire : ${draft}`,
    send: 'Envoyer une contribution',
    byMail: 'Par courrier électronique',
    byMailHow:
      'Écrivez comme à l’accoutumée, dans l’une des six langues officielles : en prose, sous forme de liste ou avec un fichier joint. Une seule de ces adresses suffit :',
    byMailLimit: (megabytes, formMegabytes) =>
      `Un message peut porter jusqu’à ${number(megabytes)} Mo de fichiers ; au-delà, il vous est retourné sans avoir été distribué. Répartissez-les en plusieurs messages, ou passez par le formulaire : jusqu’à ${number(formMegabytes)} Mo par fichier.`,
    steps: 'Ce qui se passe ensuite',
    step: [
      'Votre contribution reçoit une cote et une lettre qui cite ce qui a été compris, ce qui n’a pu être situé, et la séance où la section sera examinée.',
      'Répondez à cette lettre pour la corriger. Rien n’est écrasé ; chaque version est conservée.',
      'Le secrétariat et le Président voient vos propositions sous les paragraphes qu’elles concernent. Rien n’est public avant que le secrétariat ne le publie.',
    ],
    programme: 'Programme de travail',
    session: 'Séance',
    considers: 'Examen',
    hoursAssumed: 'Les heures sont les heures habituelles, tant que le secrétariat ne les a pas confirmées.',
    deadline: (instant) =>
      `Les contributions sont attendues au plus tard le ${instant}. Celles qui arrivent après sont acceptées et signalées comme tardives.`,
    noDeadline: 'Aucune date limite n’a été fixée.',
  },
  local: {
    heading: 'Tout fonctionne ici sur une seule machine',
    trust: {
      known:
        'Aucun service de réception ne vérifie le courrier ici : tout expéditeur compte comme connu, c’est-à-dire rattaché à la délégation qu’il indique (LOCAL_TRUST=known).',
      authenticated:
        'Aucun service de réception ne vérifie le courrier ici : tout expéditeur compte comme authentifié, mais n’est encore rattaché à aucune délégation (LOCAL_TRUST=authenticated).',
      unproven:
        'Aucun service de réception ne vérifie le courrier ici, et tout expéditeur compte comme non prouvé : les accusés de réception ne citent rien et tout attend une personne (LOCAL_TRUST=unproven).',
      failed:
        'Aucun service de réception ne vérifie le courrier ici, et tout expéditeur compte comme rejeté : il n’y a pas d’accusé de réception et tout attend une personne (LOCAL_TRUST=failed).',
    },
    change: 'Pour changer, relancez avec une autre valeur de LOCAL_TRUST.',
    outbox: 'Tout le courrier envoyé',
    console:
      'Les pages du secrétariat : connectez-vous comme secrétariat ou comme présidence, d’un clic et sans mot de passe',
    api: 'L’interface de lecture (API)',
    apiDescription: 'sa description (OpenAPI)',
  },
  draft: {
    issued: (day) =>
      `Publié le ${day}. La numérotation des paragraphes reprend à chaque section dont elle porte le numéro : citez II.19.`,
    onlyIn: (languages) => `Le texte est disponible en ${languages}.`,
    outline: 'Plan',
    paragraphs: (n) => counted(n, 'paragraphe', 'paragraphes'),
    considered: (session) => `examiné le ${session}`,
    contribute: 'contribuer',
    contributeOnAll: 'Faire une observation sur l’ensemble du projet',
    contributeOn: (id) => `Contribuer sur ${id}`,
    linkTo: (id) => `Page de ${id}`,
    inTheDraft: 'Voir dans le projet',
    previous: 'Avant',
    next: 'Après',
    wholeText: 'Tout le texte sous ce titre',
    general: 'Le projet dans son ensemble',
  },
  form: {
    title: 'Envoyer une contribution',
    titleOn: (id) => `Contribuer sur ${id}`,
    lead: (draft) =>
      `Sur le texte « ${draft} ». En texte libre, paragraphe par paragraphe ou dans un fichier joint : l’un des trois suffit.`,
    asItStands: (id) => `${id} dans son état actuel`,
    who: 'Qui écrit',
    delegation: 'Délégation ou organisation',
    delegationHelp: 'Par exemple : Norvège, Saint-Siège, Small Arms Survey.',
    onBehalfOf: 'Au nom d’un groupe',
    onBehalfOfHelp: 'Par exemple : Union européenne, Groupe africain.',
    name: 'Votre nom',
    email: 'Adresse électronique',
    emailHelp:
      'Nous y envoyons un seul lien. La contribution compte comme la vôtre quand vous l’avez ouvert et avez confirmé.',
    publication: 'Peut-elle être publiée ?',
    publicationChoice: { yes: 'Oui', no: 'Non', unstated: 'À décider plus tard' },
    publicationHelp:
      'Rien n’est public avant que le secrétariat ne le publie. « Non » est définitif pour cette contribution.',
    words: 'Ce que vous proposez',
    text: 'Observations et propositions en texte libre',
    textHelp:
      'Comme dans une lettre, dans l’une des six langues officielles. Indiquez la section et le paragraphe : « section II, paragraphe 19 ».',
    yourProposal: 'Votre proposition',
    rows: 'Paragraphe par paragraphe',
    rowsHelp: 'Une modification à un seul endroit chaque fois. Laissez vide un bloc dont vous n’avez pas besoin.',
    row: (n) => `Proposition ${number(n)}`,
    target: 'Endroit',
    targetHelp: 'Comme dans la marge du projet : II.19, III.chapeau, V.h1, ou « general » pour l’ensemble.',
    action: 'Que faire',
    choose: 'Choisir…',
    actions: {
      amend: 'En modifier des mots',
      replace: 'Le remplacer par un nouveau texte',
      insert: 'Ajouter un nouveau paragraphe après',
      delete: 'Le supprimer',
      move: 'Le déplacer',
      support: 'Le garder tel quel',
      oppose: 'S’y opposer',
      reserve: 'Réserver sa position',
      question: 'Poser une question',
      comment: 'Faire une observation',
    },
    rowWords: 'Libellé',
    rowWordsHelp:
      'Pour modifier : le paragraphe entier tel qu’il devrait se lire. Pour remplacer ou ajouter : le nouveau texte. Pour déplacer : où. Pour une observation ou une question : ce que vous voulez dire.',
    rowWordsPrefilled: 'Le texte actuel : changez ce qui doit l’être. Les différences deviennent votre proposition.',
    reasons: 'Motifs',
    more: 'Ajouter un bloc',
    optional: 'facultatif',
    files: 'Fichiers',
    filesHelp: (megabytes) => `Word, PDF ou texte. Jusqu’à ${number(megabytes)} Mo en tout ici.`,
    filesHere: 'Joindre des fichiers',
    filesReceived: 'Reçus avec ce formulaire :',
    leaveOut: (name) => `Ne pas joindre ${name}`,
    larger: 'Un fichier plus grand',
    largerHelp: (megabytes, files) =>
      `Jusqu’à ${number(megabytes)} Mo chacun et ${number(files)} fichiers en tout. La page s’ouvre dans un nouvel onglet : ce que vous avez écrit ici reste en place.`,
    largerName: 'Nom du fichier',
    largerButton: 'Envoyer un fichier plus grand (nouvel onglet)',
    uploadTitle: 'Envoyer un fichier plus grand',
    uploadHelp: (megabytes, minutes) =>
      `Choisissez un fichier de ${number(megabytes)} Mo au plus et commencez dans les ${counted(minutes, 'minute', 'minutes')}.`,
    uploadButton: 'Envoyer ce fichier',
    uploaded: (name) => `${name} a bien été reçu.`,
    uploadedHow:
      'Il appartient au formulaire ci-dessous et part avec lui. Si le formulaire est ouvert dans un autre onglet, fermez celui-ci et continuez là-bas.',
    tooManyFiles: (files) =>
      `Ce formulaire a déjà ${number(files)} fichiers, le maximum. Envoyez les autres par courrier électronique.`,
    send: 'Envoyer au secrétariat',
    after:
      'Vous recevez un message avec un lien ; ouvrez-le et confirmez. L’accusé de réception suit, avec la lecture de chaque proposition.',
    errorTitle: (count) =>
      `${counted(count, 'point demande', 'points demandent')} votre attention. Rien n’a encore été envoyé.`,
    errorSafe: 'Ce que vous avez écrit est toujours là.',
    errors: {
      'missing delegation': () => 'Délégation : dites pour qui vous écrivez.',
      'missing email': () => 'Adresse électronique : indiquez-en une ; le lien de confirmation y est envoyé.',
      'not an address': ({ given }) =>
        `Adresse électronique : « ${given} » n’en est pas une. Elle ressemble à nom@exemple.org.`,
      'address not ASCII': ({ given }) =>
        `Adresse électronique : notre service ne peut écrire à « ${given} », qui contient avant le @ d’autres lettres que a–z. Indiquez une autre adresse.`,
      'nothing said': () => 'Dites quelque chose : un texte libre, une proposition sur un endroit, ou un fichier.',
      'too long': ({ given, limit }) =>
        `${given} : plus de ${number(limit)} caractères. Raccourcissez, ou joignez le texte en fichier.`,
      'too many rows': ({ limit }) =>
        `Plus de ${number(limit)} propositions dans un formulaire. Envoyez les autres dans un second, ou joignez un fichier.`,
      'row without place': ({ given }) => `${given} : dites à quel endroit, par exemple II.19, ou « general ».`,
      'row without action': ({ given }) => `${given} : choisissez que faire.`,
      'no such place': ({ given }) =>
        `« ${given} » n’est pas un endroit de ce projet. Écrivez-le comme dans la marge : II.19, III.chapeau, V.h1 ; ou « general ».`,
      'not an action': ({ given }) => `« ${given} » n’est pas une action possible. Choisissez dans la liste.`,
      'action without words': ({ given }) => `${given} : donnez le libellé.`,
      'words unchanged': ({ given }) =>
        `${given} : le libellé est celui du projet. Changez ce qui doit l’être, ou choisissez « Le garder tel quel ».`,
      'rows out of step': () =>
        'Les propositions ne se correspondent pas : donnez pour chacune endroit, action, libellé et motifs.',
      'not a choice': ({ given }) => `${given} : choisissez l’une des réponses proposées.`,
      'bad token': () =>
        'Le numéro propre à ce formulaire a été endommagé en route. Il en a un nouveau ; envoyez-le encore une fois.',
      'too many files': ({ limit }) =>
        `Plus de ${number(limit)} fichiers. Retirez-en, ou envoyez-les par courrier électronique.`,
      'files too large': ({ limit }) =>
        `Les fichiers dépassent ${number(limit)} Mo ensemble. Envoyez les grands par « Un fichier plus grand ».`,
      'empty file': ({ given }) => `${given} est vide. Choisissez-le à nouveau, ou retirez-le.`,
    },
    sentBefore: 'Ce formulaire a déjà été envoyé, avec un autre contenu.',
    sentBeforeHow:
      'Ce qui a été envoyé est en sûreté. Ce qui figure ici maintenant ne l’a pas été : envoyez-le comme une contribution distincte, ou fermez cette page.',
  },
  status: {
    title: 'Votre contribution',
    waitingTitle: 'Encore une étape',
    waiting: 'Votre contribution est enregistrée. Un message avec un lien est en route vers l’adresse indiquée.',
    check: 'Ouvrez le lien et confirmez que c’était vous. L’accusé de réception suit.',
    noLink:
      'Rien après cinq minutes ? Regardez parmi les messages indésirables, ou renvoyez le formulaire avec la bonne adresse.',
    received: (reference) => `Reçue sous la cote ${reference}`,
    receivedAt: (instant) => `Reçue le ${instant}.`,
    late: 'Elle est arrivée après la date limite : acceptée, et signalée comme tardive.',
    storing: 'Sa cote est en cours d’attribution ; rechargez cette page dans un instant.',
    unconfirmed: 'Elle n’est pas encore confirmée : ouvrez le lien du message que nous vous avons envoyé.',
    confirmed:
      'Elle est confirmée. L’accusé de réception montre comment chaque proposition a été comprise ; répondez-y pour corriger.',
    another: 'Envoyer une autre contribution',
  },
  confirm: {
    title: 'Confirmer votre contribution',
    question: (reference, delegation) => `Avez-vous envoyé ${reference} pour : ${delegation} ?`,
    noDelegation: 'une délégation non nommée',
    sentAt: (instant) => `Elle nous est parvenue le ${instant}.`,
    button: 'Oui, je l’ai envoyée',
    notYou: 'Sinon, fermez cette page : il ne se passe rien, et la contribution reste non confirmée.',
    done: (reference) => `${reference} est confirmée`,
    receipt: 'L’accusé de réception est en route. Répondez-y pour corriger quoi que ce soit.',
  },
  problem: {
    notFound: 'Cette page n’existe pas',
    noPlace: (id, draft) => `Le texte « ${draft} » n’a pas d’endroit ${id}.`,
    noPage: 'L’adresse est peut-être mal saisie ou périmée.',
    noToken:
      'Aucune contribution n’est connue à cette adresse. Si vous venez d’en envoyer une, renvoyez le formulaire : rien n’est doublé.',
    noConfirmation:
      'Ce lien n’appartient à aucune contribution. Copiez-le en entier depuis le message, avec tout ce qui suit la dernière barre.',
    foreign: 'Le formulaire a été envoyé depuis un autre site',
    foreignHow: 'Rien n’a été enregistré. Ouvrez le formulaire ici et envoyez-le depuis cette page.',
    unreadable: 'Le formulaire n’a pas pu être lu',
    unreadableHow:
      'Rien n’a été enregistré. Revenez en arrière et renvoyez-le ; envoyez les grands fichiers par « Un fichier plus grand ».',
    failed: 'Quelque chose a échoué ici',
    failedHow:
      'Vous n’y êtes pour rien. Rechargez la page dans une minute ; un formulaire envoyé deux fois est enregistré une fois.',
    back: 'Vers la page d’accueil',
  },
};
