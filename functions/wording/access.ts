import type { Language } from './language.ts';

/** Giving out tokens of the read API, in the secretariat's two working languages. */
export interface AccessWording {
  readonly title: string;
  readonly lead: string;
  readonly name: string;
  readonly scopes: string;
  readonly scope: Readonly<Record<'submissions' | 'paragraphs' | 'other-mail', string>>;
  readonly days: string;
  readonly make: string;
  readonly made: string;
  readonly incomplete: string;
  readonly none: string;
  readonly by: string;
  readonly state: string;
  readonly until: (day: string) => string;
  readonly revoke: string;
  readonly revokeHelp: string;
  readonly revoked: (day: string) => string;
  readonly ended: string;
}

const en: AccessWording = {
  title: 'Access',
  lead: 'A token lets a program read what the secretariat sees, without signing in. Give each program its own, with no more than it needs; its description:',
  name: 'What it is for',
  scopes: 'May read',
  scope: {
    submissions: 'contributions, with names, words and confidence',
    paragraphs: 'paragraphs, with what is proposed on each',
    'other-mail': 'other mail, with its senders',
  },
  days: 'Days that it lasts',
  make: 'Make a token',
  made: 'Copy this token now: it is shown this once, and cannot be found again.',
  incomplete: 'No token was made. Say what it is for, choose at least one thing to read, and how long it lasts.',
  none: 'No token has been made yet.',
  by: 'Made by',
  state: 'State',
  until: (day) => `good until ${day}`,
  revoke: 'Revoke',
  revokeHelp: 'Whatever reads by it is refused at once. It cannot be taken back: make a new one.',
  revoked: (day) => `revoked on ${day}`,
  ended: 'ended',
};

const fr: AccessWording = {
  title: 'Accès',
  lead: 'Un jeton permet à un programme de lire ce que voit le secrétariat, sans connexion. Donnez à chacun le sien, avec le strict nécessaire. Description :',
  name: 'À quoi il sert',
  scopes: 'Peut lire',
  scope: {
    submissions: 'les contributions, avec noms, libellés et confiance',
    paragraphs: 'les paragraphes, avec ce qui y est proposé',
    'other-mail': 'l’autre courrier, avec ses expéditeurs',
  },
  days: 'Durée en jours',
  make: 'Créer un jeton',
  made: 'Copiez ce jeton maintenant : il n’est montré que cette fois et ne peut être retrouvé.',
  incomplete: 'Aucun jeton n’a été créé. Indiquez à quoi il sert, choisissez au moins une chose à lire et une durée.',
  none: 'Aucun jeton n’a encore été créé.',
  by: 'Créé par',
  state: 'État',
  until: (day) => `valable jusqu’au ${day}`,
  revoke: 'Révoquer',
  revokeHelp: 'Ce qui lit avec lui est refusé aussitôt. C’est sans retour : créez-en un nouveau.',
  revoked: (day) => `révoqué le ${day}`,
  ended: 'expiré',
};

const written: Partial<Record<Language, AccessWording>> = { en, fr };
export const accessWording = (language: Language): AccessWording => written[language] ?? en;
