import type { Language } from './language.ts';

/** The chair's pages, in the two working languages. */
export interface ChairWording {
  readonly help: string;
  readonly recipients: (addresses: string) => string;
  readonly nobody: string;
  readonly next: (at: string) => string;
  readonly noNext: string;
  readonly preview: string;
  readonly previewOf: (digest: string) => string;
  readonly sentOf: (digest: string, at: string) => string;
  readonly goneSince: string;
  readonly asMail: string;
  readonly subject: string;
  readonly silent: string;
  readonly sendNow: string;
  readonly sendHelp: string;
  readonly sent: string;
  readonly already: string;
  readonly tooOld: string;
  readonly past: string;
  readonly nonePast: string;
  readonly when: string;
  readonly state: string;
  readonly listed: string;
  readonly states: Readonly<Record<'started' | 'written' | 'sent' | 'failed' | 'overtaken', string>>;
  readonly cut: string;
  readonly compilation: {
    readonly help: string;
    readonly part: string;
    readonly names: string;
    readonly withNames: string;
    readonly withoutNames: string;
    readonly readers: string;
    readonly everything: string;
    readonly published: string;
    readonly choose: string;
    readonly totals: (
      received: number,
      atPlaces: number,
      general: number,
      awaiting: number,
      withheld: number,
    ) => string;
    readonly read: string;
    readonly download: string;
    readonly sections: string;
    readonly tooLarge: (most: string) => string;
  };
}

const en: ChairWording = {
  help: 'What goes to the chair by mail, what went, and all proposals as one paper.',
  recipients: (addresses) => `To ${addresses}`,
  nobody: 'No recipient is set.',
  next: (at) => `Next: ${at}`,
  noNext: 'No session is to come for which it would be sent.',
  preview: 'See what it would say now',
  previewOf: (digest) => `${digest}: what it would say now`,
  sentOf: (digest, at) => `${digest}: what was sent for ${at}`,
  goneSince: 'No copy of it is kept. A contribution that stood in it may have been erased since.',
  asMail: 'See it as the mail looks',
  subject: 'Subject',
  silent: 'Nothing is new, and this list is silent then: nothing would be sent.',
  sendNow: 'Send it now',
  sendHelp:
    'It goes to its recipients at once, and cannot be called back. What it lists is not listed again at its hour.',
  sent: 'It is on its way.',
  already: 'It was sent already; nothing was sent again.',
  tooOld: 'This preview is too old to be sent: look at it as it is now.',
  past: 'Sent so far',
  nonePast: 'None yet.',
  when: 'Up to',
  state: 'State',
  listed: 'Proposals',
  states: {
    started: 'begun',
    written: 'going out',
    sent: 'sent',
    failed: 'could not be made',
    overtaken: 'contained in a later one',
  },
  cut: 'There is more: the whole is shown as the mail looks.',
  compilation: {
    help: 'Every proposal under its paragraph, as received until now.',
    part: 'Part of the draft',
    names: 'Delegations',
    withNames: 'with their names',
    withoutNames: 'without names',
    readers: 'For whom',
    everything: 'everything received',
    published: 'only what is published',
    choose: 'Make this version',
    totals: (received, atPlaces, general, awaiting, withheld) =>
      `${String(received)} proposals: ${String(atPlaces)} on the draft, ${String(general)} general, ${String(awaiting)} awaiting confirmation, ${String(withheld)} not shown.`,
    read: 'Read it as a page',
    download: 'Download',
    sections: 'Section by section',
    tooLarge: (most) => `It is larger than this page hands over (${most}): make it section by section.`,
  },
};

const fr: ChairWording = {
  help: 'Ce que la présidence reçoit par courriel, ce qu’elle a reçu, et toutes les propositions en un document.',
  recipients: (addresses) => `À ${addresses}`,
  nobody: 'Aucun destinataire n’est fixé.',
  next: (at) => `Prochain : ${at}`,
  noNext: 'Aucune séance à venir pour laquelle il serait envoyé.',
  preview: 'Voir ce qu’il dirait maintenant',
  previewOf: (digest) => `${digest} : ce qu’il dirait maintenant`,
  sentOf: (digest, at) => `${digest} : ce qui a été envoyé pour ${at}`,
  goneSince: 'Aucune copie n’en est gardée. Une contribution qui y figurait a pu être effacée depuis.',
  asMail: 'Le voir tel que le courriel se présente',
  subject: 'Objet',
  silent: 'Il n’y a rien de nouveau, et cette liste se tait alors : rien ne serait envoyé.',
  sendNow: 'L’envoyer maintenant',
  sendHelp:
    'Il part aussitôt à ses destinataires et ne peut être rappelé. Ce qu’il énumère ne le sera plus à son heure.',
  sent: 'Il est en route.',
  already: 'Il a déjà été envoyé ; rien n’a été envoyé de nouveau.',
  tooOld: 'Cet aperçu est trop ancien pour être envoyé : regardez-le tel qu’il est maintenant.',
  past: 'Envoyés jusqu’ici',
  nonePast: 'Aucun pour l’instant.',
  when: 'Jusqu’au',
  state: 'État',
  listed: 'Propositions',
  states: {
    started: 'commencé',
    written: 'en cours d’envoi',
    sent: 'envoyé',
    failed: 'n’a pu être établi',
    overtaken: 'contenu dans un suivant',
  },
  cut: 'Il y en a plus : le tout est montré tel que le courriel se présente.',
  compilation: {
    help: 'Chaque proposition sous son paragraphe, telle que reçue jusqu’à maintenant.',
    part: 'Partie du projet',
    names: 'Délégations',
    withNames: 'avec leurs noms',
    withoutNames: 'sans noms',
    readers: 'Pour qui',
    everything: 'tout ce qui a été reçu',
    published: 'seulement ce qui est publié',
    choose: 'Établir cette version',
    totals: (received, atPlaces, general, awaiting, withheld) =>
      `${String(received)} propositions : ${String(atPlaces)} sur le projet, ${String(general)} générales, ${String(awaiting)} en attente de confirmation, ${String(withheld)} non montrées.`,
    read: 'La lire comme une page',
    download: 'Télécharger',
    sections: 'Section par section',
    tooLarge: (most) => `Elle dépasse ce que cette page remet (${most}) : établissez-la section par section.`,
  },
};

const written: Partial<Record<Language, ChairWording>> = { en, fr };
export const chairWording = (language: Language): ChairWording => written[language] ?? en;
