import type { Language } from './language.ts';

/** The page behind a digest's "stop" link, for its recipients: in English and French, as the digest is. */
export interface UnsubscribeWording {
  readonly title: string;
  readonly question: (digest: string, address: string) => string;
  readonly button: string;
  readonly stopped: (digest: string, address: string) => string;
  readonly again: string;
  readonly goesOn: (digest: string, address: string) => string;
  readonly noLink: string;
  /** In the letter itself. */
  readonly stop: string;
}

const en: UnsubscribeWording = {
  title: 'Stop a digest',
  question: (digest, address) => `“${digest}” is sent to ${address}. Stop it for this address?`,
  button: 'Stop the digest',
  stopped: (digest, address) => `“${digest}” is no longer sent to ${address}.`,
  again: 'Send it again from now on',
  goesOn: (digest, address) => `“${digest}” is sent to ${address} again.`,
  noLink: 'This link stops no digest. Use the link of the latest digest, or ask the secretariat.',
  stop: 'Stop this digest for this address',
};

const fr: UnsubscribeWording = {
  title: 'Arrêter une synthèse',
  question: (digest, address) => `« ${digest} » est envoyée à ${address}. L’arrêter pour cette adresse ?`,
  button: 'Arrêter la synthèse',
  stopped: (digest, address) => `« ${digest} » n’est plus envoyée à ${address}.`,
  again: 'L’envoyer de nouveau',
  goesOn: (digest, address) => `« ${digest} » est de nouveau envoyée à ${address}.`,
  noLink:
    'Ce lien n’arrête aucune synthèse. Utilisez le lien de la dernière synthèse, ou adressez-vous au secrétariat.',
  stop: 'Arrêter cette synthèse pour cette adresse',
};

const written: Partial<Record<Language, UnsubscribeWording>> = { en, fr };

export const unsubscribeWording = (language: Language): UnsubscribeWording => written[language] ?? en;
