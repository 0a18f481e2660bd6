import { acknowledgementAr } from './acknowledgement-ar.ts';
import { acknowledgementEn } from './acknowledgement-en.ts';
import { acknowledgementEs } from './acknowledgement-es.ts';
import { acknowledgementFr } from './acknowledgement-fr.ts';
import { acknowledgementRu } from './acknowledgement-ru.ts';
import { acknowledgementZh } from './acknowledgement-zh.ts';
import type { InSixLanguages, Language } from './language.ts';

/**
 * Everything that a letter to a sender says, once per language: a missing line does not compile. Whatever is inserted
 * comes in isolated (`apart` in apart.ts), so a sentence may put it where its grammar wants it. No sentence declines a
 * name: names stand in the nominative, after a colon or in apposition.
 */
export interface AcknowledgementWording {
  /** Begins the subject, so that its direction is that of the language; the reference is put last. */
  readonly subject: {
    readonly received: (draft: string) => string;
    /** A correction by the sender took effect. */
    readonly corrected: (draft: string) => string;
    /** A person in the secretariat changed the reading. */
    readonly updated: (draft: string) => string;
    readonly bare: string;
    readonly confirm: string;
    readonly virus: string;
  };
  /** The first line: what happened. */
  readonly happened: {
    readonly contribution: (proposals: number) => string;
    readonly needsReading: string;
    readonly correction: string;
    readonly withdrawal: string;
    readonly corrected: string;
    readonly updated: string;
    readonly bare: string;
    readonly confirm: string;
    readonly virus: string;
  };
  /** How many of the proposals wait for a person: said at once, not only beside each. */
  readonly waiting: (proposals: number) => string;
  /** Between a label and what it labels: French sets a blank before it. */
  readonly colon: string;
  readonly comma: string;
  readonly or: string;
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
  readonly changes: {
    readonly title: string;
    readonly before: string;
    readonly now: string;
    /** In the place of "before" for what was not there. */
    readonly nothing: string;
    readonly publication: string;
    readonly mayBePublished: { readonly yes: string; readonly no: string; readonly unstated: string };
  };
  /** How the letter and the answers to it call one proposal: "Item 2". */
  readonly item: (id: string) => string;
  readonly proposals: string;
  readonly noProposals: string;
  readonly place: {
    readonly label: string;
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
  readonly action: string;
  readonly change: string;
  readonly deleted: (words: string) => string;
  readonly added: (words: string) => string;
  readonly legend: string;
  readonly draftSays: string;
  readonly yourWords: string;
  readonly reason: string;
  /** "To new paragraph after II.4", behind the action of a move. */
  readonly destination: (place: string) => string;
  readonly about: string;
  /** Items that are one request: a merge. */
  readonly together: string;
  readonly considered: string;
  readonly notScheduled: string;
  readonly hoursAssumed: string;
  readonly status: string;
  readonly waits: string;
  readonly waitsFor: {
    readonly place: string;
    readonly candidates: (places: string) => string;
    readonly doubt: string;
    readonly sender: string;
  };
  readonly notPlaced: string;
  readonly notPlacedHow: string;
  /** Said where there are many: the letter shortens, the attached table does not. */
  readonly tableAttached: (file: string) => string;
  readonly removedWords: string;
  readonly addedWords: string;
  readonly published: { readonly yes: string; readonly no: string; readonly unstated: string };
  readonly copies: string;
  readonly needsReadingHow: string;
  readonly correct: {
    readonly how: string;
    /** What a reply may say, one a line; each must be understood as it stands (`item` is a number). */
    readonly examples: (example: CorrectionExample) => readonly string[];
    readonly kept: string;
  };
  readonly confirmHow: string;
  readonly confirmLink: string;
  readonly confirmIgnore: string;
  readonly bareHow: string;
  readonly virusHow: string;
  readonly readOnline: string;
  readonly secretariat: string;
  readonly byMachine: string;
}

/** What the examples of a correction speak of: a proposal of this very letter, and others that tell what may be wrong. */
export interface CorrectionExample {
  readonly item: string;
  readonly otherPlace: string;
  /** The number of one that was read as an amendment. */
  readonly amendment: string | null;
  /** A place on which words of theirs were read. */
  readonly textAt: string | null;
}

const written: InSixLanguages<AcknowledgementWording> = {
  en: acknowledgementEn,
  fr: acknowledgementFr,
  es: acknowledgementEs,
  ar: acknowledgementAr,
  ru: acknowledgementRu,
  zh: acknowledgementZh,
};

/** The languages a letter is written in: the sender's, and of a seventh English with French below it. */
export const letterLanguages = (language: Language | 'other'): readonly [Language, ...Language[]] =>
  language === 'other' ? ['en', 'fr'] : [language];

export const acknowledgementWording = (language: Language): AcknowledgementWording => written[language];
