import { compilationEn } from './compilation-en.ts';
import { compilationFr } from './compilation-fr.ts';
import type { Language } from './language.ts';

/** The words of the full compilation and its tables: in English and French, as the chair's papers are. */
export interface CompilationWording {
  readonly title: string;
  readonly subtitle: (draft: string) => string;
  readonly publicVersion: string;
  readonly withoutNames: string;
  readonly onlySection: (section: string) => string;
  readonly cutOff: (instant: string) => string;
  readonly legend: string;
  readonly legendDeleted: string;
  readonly legendAdded: string;
  readonly legendOmitted: string;
  readonly legendBrackets: string;
  readonly notTheOriginals: string;
  readonly totals: (totals: {
    readonly received: number;
    readonly submissions: number;
    readonly speakers: number;
    readonly entries: number;
  }) => string;
  readonly late: (count: number) => string;
  readonly withdrawnCount: (count: number) => string;
  readonly awaitingCount: (count: number) => string;
  readonly withheld: (count: number) => string;
  readonly unconfirmed: (count: number) => string;
  readonly nothing: string;
  readonly glance: string;
  readonly disputed: string;
  readonly bySection: string;
  readonly bySpeaker: string;
  readonly byPlace: string;
  readonly columns: {
    readonly place: string;
    readonly section: string;
    readonly delegation: string;
    readonly proposals: string;
    readonly delegations: string;
    readonly keep: string;
    readonly change: string;
    readonly remove: string;
    readonly oppose: string;
    readonly reserve: string;
    readonly say: string;
  };
  readonly tableHelp: string;
  readonly general: string;
  readonly proposals: string;
  readonly annex: string;
  readonly annexHelp: string;
  readonly waits: { readonly sender: string; readonly reading: string; readonly place: string };
  readonly mayBelong: (targets: string) => string;
  readonly corrects: (reference: string) => string;
  readonly unread: string;
  readonly unreadHelp: string;
  readonly map: string;
  readonly mapHelp: string;
  readonly converge: string;
  readonly collide: string;
  readonly same: string;
  readonly nearly: string;
  readonly supports: (of: string) => string;
  readonly words: (words: string) => string;
  readonly spot: (words: string) => string;
  readonly spotAtStart: string;
  readonly deleted: string;
  readonly kept: string;
  readonly opposed: string;
  readonly against: (some: string, others: string) => string;
  readonly alternative: (number: number, of: number) => string;
  readonly near: (reference: string) => string;
  readonly nearWords: (has: string, lacks: string) => string;
  readonly campaign: (count: number, references: string) => string;
  readonly seeRange: (range: string, references: string) => string;
  readonly seeMove: (home: string, references: string) => string;
  readonly withdrawn: string;
  readonly lateMark: string;
  readonly reason: string;
  readonly reasonOf: (name: string) => string;
  readonly with: (names: string) => string;
  readonly speaking: (delegation: string) => string;
  readonly memberOf: (group: string) => string;
  readonly membersAsOf: (group: string, day: string, members: string) => string;
  readonly observer: string;
  readonly organization: string;
  readonly nonGovernmental: string;
  readonly unknownDelegation: string;
  readonly unknownDelegations: (count: number) => string;
  readonly delegations: (count: number) => string;
  readonly someDelegation: string;
  readonly moreReferences: (count: number) => string;
  readonly newAfter: (target: string) => string;
  readonly newAtStart: (target: string) => string;
  readonly destination: (target: string) => string;
  readonly aboutText: string;
  readonly about: (name: string) => string;
  readonly together: (targets: string) => string;
  readonly noWords: string;
  readonly table: {
    readonly sheet: string;
    readonly overview: string;
    readonly section: string;
    readonly paragraph: string;
    readonly sentence: string;
    readonly type: string;
    readonly present: string;
    readonly rewording: string;
    readonly explanation: string;
    readonly country: string;
    readonly onBehalfOf: string;
    readonly coSponsors: string;
    readonly reference: string;
    readonly capacity: string;
    readonly status: string;
    readonly received: string;
    readonly late: string;
    readonly language: string;
    readonly sameAs: string;
    readonly cut: string;
    readonly yes: string;
    readonly no: string;
    readonly whole: string;
    readonly awaiting: string;
    readonly figure: string;
    readonly number: string;
    readonly names: Readonly<
      Record<
        | 'received'
        | 'atPlaces'
        | 'general'
        | 'awaiting'
        | 'withheld'
        | 'withdrawn'
        | 'late'
        | 'entries'
        | 'submissions'
        | 'speakers'
        | 'unconfirmed',
        string
      >
    >;
  };
}

const written: Partial<Record<Language, CompilationWording>> = { en: compilationEn, fr: compilationFr };

/** The languages that a compilation is written in. */
export const compilationLanguages: readonly Language[] = ['en', 'fr'];

/** Another language than these gets English. */
export const compilationWording = (language: Language): CompilationWording => written[language] ?? compilationEn;
