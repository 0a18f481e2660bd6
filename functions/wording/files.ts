import type { Language } from './language.ts';

/** The page behind a link to a file that was too large for its mail: in English and French, as the digest is. */
export interface FilesWording {
  readonly title: string;
  readonly ready: (name: string, size: string) => string;
  readonly once: (minutes: number) => string;
  readonly button: string;
  readonly used: (name: string) => string;
  readonly usedHow: string;
  readonly signIn: string;
  readonly noLink: string;
}

const en: FilesWording = {
  title: 'A file of a digest',
  ready: (name, size) => `${name}, ${size}`,
  once: (minutes) => `This link hands it over once; for ${String(minutes)} minutes you may try again.`,
  button: 'Download it',
  used: (name) => `This link has handed over ${name} already.`,
  usedHow: 'Nothing is lost: signed in, you have the file again; or ask the secretariat.',
  signIn: 'Have it, signed in',
  noLink: 'This link leads to no file, or no longer. Use the link of the latest digest, or ask the secretariat.',
};

const fr: FilesWording = {
  title: 'Un fichier d’une synthèse',
  ready: (name, size) => `${name}, ${size}`,
  once: (minutes) => `Ce lien le remet une fois ; pendant ${String(minutes)} minutes, vous pouvez réessayer.`,
  button: 'Le télécharger',
  used: (name) => `Ce lien a déjà remis ${name}.`,
  usedHow:
    'Rien n’est perdu : après identification, vous obtenez le fichier de nouveau ; ou adressez-vous au secrétariat.',
  signIn: 'L’obtenir après identification',
  noLink:
    'Ce lien ne mène à aucun fichier, ou n’y mène plus. Utilisez le lien de la dernière synthèse, ou adressez-vous au secrétariat.',
};

const written: Partial<Record<Language, FilesWording>> = { en, fr };

export const filesWording = (language: Language): FilesWording => written[language] ?? en;
