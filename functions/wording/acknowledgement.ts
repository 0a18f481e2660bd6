import { acknowledgementEn } from './acknowledgement-en.ts';
import { acknowledgementFr } from './acknowledgement-fr.ts';
import type { Language } from './language.ts';

/** Everything that a letter to a sender says, once per language. A missing line does not compile. */
export interface AcknowledgementWording {
  /** Begins the subject, so that its direction is that of the language; the reference is put last. */
  readonly subject: {
    readonly received: (draft: string) => string;
    readonly updated: (draft: string) => string;
    readonly bare: string;
    readonly confirm: string;
    readonly refused: string;
  };
  /** The first line: what happened. */
  readonly happened: {
    readonly contribution: (proposals: number) => string;
    readonly needsReading: string;
    readonly correction: string;
    readonly withdrawal: string;
    readonly updated: string;
    readonly bare: string;
    readonly confirm: string;
    readonly refused: string;
  };
  /** Between a label and what it labels: French sets a blank before it. */
  readonly colon: string;
  readonly reference: string;
  readonly receivedAt: string;
  readonly receivedBy: string;
  readonly form: string;
  readonly onDraft: string;
  readonly from: string;
  readonly asStated: (delegation: string) => string;
  readonly delegationUnknown: string;
  readonly onBehalfOf: string;
  readonly coSponsors: string;
  readonly deadline: {
    readonly label: string;
    readonly late: (deadline: string) => string;
    readonly inTime: (deadline: string) => string;
    readonly none: string;
  };
  readonly files: string;
  readonly sha256: string;
  readonly fileNotRead: string;
  readonly proposals: string;
  readonly noProposals: string;
  readonly action: string;
  readonly place: {
    readonly paragraph: (id: string) => string;
    readonly after: (id: string) => string;
    readonly start: (id: string) => string;
    readonly range: (first: string, last: string) => string;
    readonly section: (id: string) => string;
    readonly chapeau: (id: string) => string;
    readonly general: string;
    readonly unknown: string;
    readonly title: string;
  };
  readonly change: string;
  readonly deleted: (words: string) => string;
  readonly added: (words: string) => string;
  readonly legend: string;
  readonly draftSays: string;
  readonly reason: string;
  readonly destination: string;
  readonly about: string;
  readonly considered: string;
  readonly hoursAssumed: string;
  readonly waits: string;
  readonly waitsFor: {
    readonly place: string;
    readonly candidates: (places: string) => string;
    readonly doubt: string;
    readonly sender: string;
  };
  readonly notPlaced: string;
  readonly notPlacedHow: string;
  readonly published: { readonly yes: string; readonly no: string; readonly unstated: string };
  readonly correct: (example: string) => string;
  readonly confirmHow: string;
  readonly confirmLink: string;
  readonly confirmIgnore: string;
  readonly bareHow: string;
  readonly refusedHow: string;
  readonly readOnline: string;
  /** Says whose letter this is and that a machine wrote it. */
  readonly signature: (conference: string) => string;
}

const written: Partial<Record<Language, AcknowledgementWording>> = { en: acknowledgementEn, fr: acknowledgementFr };

/**
 * The languages a letter is written in. English and French have their own letter; the other four, and a seventh
 * language, get English with French below it until `acknowledgement-<language>.ts` exists and is entered above.
 */
export const letterLanguages = (language: Language | 'other'): readonly [Language, ...Language[]] =>
  language !== 'other' && written[language] !== undefined ? [language] : ['en', 'fr'];

export const acknowledgementWording = (language: Language): AcknowledgementWording =>
  written[language] ?? acknowledgementEn;
