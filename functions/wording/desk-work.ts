import type { Language } from './language.ts';

/** Senders, papers, other mail and publication: the words of the desk's own pages, in its two working languages. */
export interface DeskWorkWording {
  readonly pages: Readonly<Record<'senders' | 'papers' | 'publish' | 'settings' | 'chair' | 'compilation', string>>;
  readonly senders: {
    readonly help: string;
    readonly choose: string;
    readonly show: string;
    readonly bound: (delegation: string) => string;
    readonly none: string;
    readonly since: (by: string, at: string) => string;
    readonly end: (address: string) => string;
    readonly seen: string;
    readonly seenHelp: string;
    readonly noneSeen: string;
    readonly other: string;
    readonly otherHelp: string;
    readonly bind: string;
    readonly notAddress: (text: string) => string;
    readonly noDelegation: string;
    readonly nothingChosen: string;
    readonly contributions: (references: string) => string;
  };
  readonly papers: {
    readonly help: string;
    readonly date: string;
    readonly dateHelp: (zone: string) => string;
    readonly submit: string;
    readonly noDate: string;
    readonly toCome: string;
    readonly already: (reference: string) => string;
    readonly takeBack: string;
  };
  readonly mail: {
    readonly title: (id: string) => string;
    readonly taken: (what: string) => string;
    readonly make: string;
    readonly makeHelp: string;
    readonly virus: string;
    readonly asked: string;
    readonly made: (reference: string) => string;
    readonly none: (id: string) => string;
    readonly empty: string;
  };
  readonly publish: {
    readonly help: string;
    readonly part: string;
    readonly whole: string;
    readonly show: string;
    readonly counts: (possible: number, published: number, not: number) => string;
    readonly publish: (count: number) => string;
    readonly unpublish: (count: number) => string;
    readonly done: (verb: 'publish' | 'unpublish' | 'undo', count: number) => string;
    readonly left: (count: number) => string;
    readonly undo: string;
  };
}

const en: DeskWorkWording = {
  pages: {
    senders: 'Senders',
    papers: 'Enter a paper',
    publish: 'Publish',
    settings: 'Settings',
    chair: 'For the chair',
    compilation: 'Compilation',
  },
  senders: {
    help: 'An address bound to a delegation is known: its authenticated mail is the delegation’s. A delegation may have as many as it writes from.',
    choose: 'Delegation',
    show: 'Show',
    bound: (delegation) => `Addresses of ${delegation}`,
    none: 'None yet.',
    since: (by, at) => `bound by ${by}, ${at}`,
    end: (address) => `End the binding of ${address}`,
    seen: 'Wrote for this delegation, and not bound',
    seenHelp: 'Tick those that are the delegation’s: they then count as one sender of it.',
    noneSeen: 'No other address has written for it.',
    other: 'Another address',
    otherHelp: 'One that has not written yet: the mission’s second mailbox, the capital’s.',
    bind: 'Bind to this delegation',
    notAddress: (text) => `“${text}” is no address.`,
    noDelegation: 'Say which delegation.',
    nothingChosen: 'Tick an address, or write one.',
    contributions: (references) => `not proven by it, since anybody can write a From line: ${references}`,
  },
  papers: {
    help: 'A proposal that came on paper or was made from the floor gets a number and stands in every list as if it had come at its formal date. Nobody is written to.',
    date: 'Formal date',
    dateHelp: (zone) => `When it was handed in or made, ${zone}.`,
    submit: 'Enter this proposal',
    noDate: 'Say when it was made: a day and an hour that exist.',
    toCome: 'That time is still to come.',
    already: (reference) => `The same is entered already: ${reference}.`,
    takeBack: 'Take this entry back',
  },
  mail: {
    title: (id) => `Other mail ${id}`,
    taken: (what) => `Taken for: ${what}. It was not answered.`,
    make: 'Make it a contribution',
    makeHelp:
      'It is read again as one, gets a number, and its sender the receipt that such mail gets. An automatic mail is not answered even then.',
    virus: 'It carries a virus and stays closed.',
    asked: 'It is being read: its number stands here in a few seconds. Load the page again.',
    made: (reference) => `It is a contribution: ${reference}`,
    none: (id) => `There is no other mail ${id}.`,
    empty: 'It holds no words.',
  },
  publish: {
    help: 'Published proposals may be read by everybody. Left out is what is doubtful or without a place, whose sender is not proven, and what its delegation does not want published.',
    part: 'Part of the draft',
    whole: 'the whole draft',
    show: 'Show',
    counts: (possible, published, not) =>
      `${String(possible)} can be published, ${String(published)} are published, ${String(not)} cannot be published now.`,
    publish: (count) => `Publish ${String(count)}`,
    unpublish: (count) => `Take ${String(count)} back from publication`,
    done: (verb, count) =>
      verb === 'publish'
        ? `${String(count)} published.`
        : verb === 'unpublish'
          ? `${String(count)} taken back from publication.`
          : `Undone for ${String(count)} contributions; what somebody changed since is left as it is.`,
    left: (count) => `${String(count)} more: press again to go on.`,
    undo: 'Undo this step',
  },
};

const fr: DeskWorkWording = {
  pages: {
    senders: 'Expéditeurs',
    papers: 'Saisir un papier',
    publish: 'Publier',
    settings: 'Réglages',
    chair: 'Pour la présidence',
    compilation: 'Compilation',
  },
  senders: {
    help: 'Une adresse rattachée à une délégation est connue : son courrier authentifié est celui de la délégation. Une délégation peut en avoir autant qu’elle en utilise.',
    choose: 'Délégation',
    show: 'Afficher',
    bound: (delegation) => `Adresses de : ${delegation}`,
    none: 'Aucune pour l’instant.',
    since: (by, at) => `rattachée par ${by}, ${at}`,
    end: (address) => `Mettre fin au rattachement de ${address}`,
    seen: 'Ont écrit pour cette délégation sans être rattachées',
    seenHelp: 'Cochez celles de la délégation : elles comptent alors comme un seul expéditeur.',
    noneSeen: 'Aucune autre adresse n’a écrit pour elle.',
    other: 'Une autre adresse',
    otherHelp: 'Une adresse qui n’a pas encore écrit : la seconde boîte de la mission, celle de la capitale.',
    bind: 'Rattacher à cette délégation',
    notAddress: (text) => `« ${text} » n’est pas une adresse.`,
    noDelegation: 'Indiquez la délégation.',
    nothingChosen: 'Cochez une adresse ou écrivez-en une.',
    contributions: (references) => `non avérées pour autant, car chacun peut écrire une ligne « De » : ${references}`,
  },
  papers: {
    help: 'Une proposition venue sur papier ou faite en séance reçoit un numéro et figure dans chaque liste comme si elle était arrivée à sa date officielle. Personne n’en reçoit de lettre.',
    date: 'Date officielle',
    dateHelp: (zone) => `Quand elle a été remise ou faite, ${zone}.`,
    submit: 'Saisir cette proposition',
    noDate: 'Indiquez quand elle a été faite : un jour et une heure qui existent.',
    toCome: 'Ce moment est encore à venir.',
    already: (reference) => `La même est déjà saisie : ${reference}.`,
    takeBack: 'Retirer cette saisie',
  },
  mail: {
    title: (id) => `Autre courrier ${id}`,
    taken: (what) => `Pris pour : ${what}. Il n’a pas reçu de réponse.`,
    make: 'En faire une contribution',
    makeHelp:
      'Il est relu comme telle, reçoit un numéro, et son expéditeur l’accusé de réception qui revient à un tel courrier. Un courrier automatique n’en reçoit pas pour autant.',
    virus: 'Il porte un virus et reste fermé.',
    asked: 'Il est en cours de lecture : son numéro paraîtra ici dans quelques secondes. Rechargez la page.',
    made: (reference) => `C’est une contribution : ${reference}`,
    none: (id) => `Il n’y a pas d’autre courrier ${id}.`,
    empty: 'Il ne contient aucun texte.',
  },
  publish: {
    help: 'Les propositions publiées peuvent être lues par tous. N’y sont pas celles qui sont douteuses ou sans place, dont l’expéditeur n’est pas avéré, et celles que leur délégation ne souhaite pas voir publiées.',
    part: 'Partie du projet',
    whole: 'le projet entier',
    show: 'Afficher',
    counts: (possible, published, not) =>
      `${String(possible)} peuvent être publiées, ${String(published)} le sont, ${String(not)} ne peuvent l’être maintenant.`,
    publish: (count) => `En publier ${String(count)}`,
    unpublish: (count) => `En retirer ${String(count)} de la publication`,
    done: (verb, count) =>
      verb === 'publish'
        ? `${String(count)} publiées.`
        : verb === 'unpublish'
          ? `${String(count)} retirées de la publication.`
          : `Annulé pour ${String(count)} contributions ; ce que quelqu’un a modifié depuis reste tel quel.`,
    left: (count) => `Encore ${String(count)} : appuyez de nouveau pour continuer.`,
    undo: 'Annuler cette étape',
  },
};

const written: Partial<Record<Language, DeskWorkWording>> = { en, fr };
export const deskWorkWording = (language: Language): DeskWorkWording => written[language] ?? en;
