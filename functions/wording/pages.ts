import type { Trust, Violation } from './page-terms.ts';
import type { Language } from './language.ts';
import { pagesEn } from './pages-en.ts';
import { pagesFr } from './pages-fr.ts';

/** The words of the public pages. Functions where a sentence takes a value, so that each language orders it its own way. */
export interface PageWording {
  readonly skip: string;
  readonly nav: {
    readonly label: string;
    readonly home: string;
    readonly draft: string;
    readonly contribute: string;
    readonly languages: string;
  };
  readonly footer: string;
  readonly start: {
    readonly lead: (draft: string) => string;
    readonly read: (draft: string) => string;
    readonly send: string;
    readonly byMail: string;
    readonly byMailHow: string;
    /** What one mail holds, and what to do with more: who sends too much hears it from his own server only. */
    readonly byMailLimit: (megabytes: number, formMegabytes: number) => string;
    readonly steps: string;
    readonly step: readonly string[];
    readonly programme: string;
    readonly session: string;
    readonly considers: string;
    readonly hoursAssumed: string;
    readonly deadline: (instant: string) => string;
    readonly noDeadline: string;
  };
  readonly local: {
    readonly heading: string;
    readonly trust: Readonly<Record<Trust, string>>;
    readonly change: string;
    readonly outbox: string;
    readonly console: string;
    readonly api: string;
    readonly apiDescription: string;
  };
  readonly draft: {
    readonly issued: (day: string) => string;
    readonly onlyIn: (languages: string) => string;
    readonly outline: string;
    readonly paragraphs: (count: number) => string;
    readonly considered: (session: string) => string;
    readonly contribute: string;
    readonly contributeOnAll: string;
    readonly contributeOn: (id: string) => string;
    readonly linkTo: (id: string) => string;
    readonly inTheDraft: string;
    readonly previous: string;
    readonly next: string;
    readonly wholeText: string;
    readonly general: string;
  };
  readonly form: FormWording;
  readonly status: {
    readonly title: string;
    readonly waitingTitle: string;
    readonly waiting: string;
    readonly check: string;
    readonly noLink: string;
    readonly received: (reference: string) => string;
    readonly receivedAt: (instant: string) => string;
    readonly late: string;
    readonly storing: string;
    readonly unconfirmed: string;
    readonly confirmed: string;
    readonly another: string;
  };
  readonly confirm: {
    readonly title: string;
    readonly question: (reference: string, delegation: string) => string;
    readonly noDelegation: string;
    readonly sentAt: (instant: string) => string;
    readonly button: string;
    readonly notYou: string;
    readonly done: (reference: string) => string;
    readonly receipt: string;
  };
  readonly problem: {
    readonly notFound: string;
    readonly noPlace: (id: string, draft: string) => string;
    readonly noPage: string;
    readonly noToken: string;
    readonly noConfirmation: string;
    readonly foreign: string;
    readonly foreignHow: string;
    readonly unreadable: string;
    readonly unreadableHow: string;
    readonly failed: string;
    readonly failedHow: string;
    readonly back: string;
  };
}

export interface FormWording {
  readonly title: string;
  readonly titleOn: (id: string) => string;
  readonly lead: (draft: string) => string;
  readonly asItStands: (id: string) => string;
  readonly who: string;
  readonly delegation: string;
  readonly delegationHelp: string;
  readonly onBehalfOf: string;
  readonly onBehalfOfHelp: string;
  readonly name: string;
  readonly email: string;
  readonly emailHelp: string;
  readonly publication: string;
  readonly publicationChoice: Readonly<Record<'yes' | 'no' | 'unstated', string>>;
  readonly publicationHelp: string;
  readonly words: string;
  readonly text: string;
  readonly textHelp: string;
  /** The one block of a form that was opened for one place. */
  readonly yourProposal: string;
  readonly rows: string;
  readonly rowsHelp: string;
  readonly row: (n: number) => string;
  readonly target: string;
  readonly targetHelp: string;
  readonly action: string;
  readonly choose: string;
  readonly actions: Readonly<Record<FormAction, string>>;
  readonly rowWords: string;
  readonly rowWordsHelp: string;
  readonly rowWordsPrefilled: string;
  readonly reasons: string;
  readonly more: string;
  readonly optional: string;
  readonly files: string;
  readonly filesHelp: (megabytes: number) => string;
  readonly filesHere: string;
  readonly filesReceived: string;
  readonly leaveOut: (name: string) => string;
  readonly larger: string;
  readonly largerHelp: (megabytes: number, files: number) => string;
  readonly largerName: string;
  readonly largerButton: string;
  readonly uploadTitle: string;
  readonly uploadHelp: (megabytes: number, minutes: number) => string;
  readonly uploadButton: string;
  readonly uploaded: (name: string) => string;
  readonly uploadedHow: string;
  readonly tooManyFiles: (files: number) => string;
  readonly send: string;
  readonly after: string;
  readonly errorTitle: (count: number) => string;
  readonly errorSafe: string;
  readonly errors: Readonly<Record<Violation, (about: { readonly limit: number; readonly given: string }) => string>>;
  readonly sentBefore: string;
  readonly sentBeforeHow: string;
}

/** What the form offers to do with a place; the other kinds of CONTRACT.md 2 are written in words. */
export const formActions = [
  'amend',
  'replace',
  'insert',
  'delete',
  'move',
  'support',
  'oppose',
  'reserve',
  'question',
  'comment',
] as const;
export type FormAction = (typeof formActions)[number];

const written: Partial<Record<Language, PageWording>> = { en: pagesEn, fr: pagesFr };

/** The languages that the pages are written in so far; each further one is one file and one entry here. */
export const pageLanguages: readonly Language[] = (['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const).filter(
  (language) => written[language] !== undefined,
);

export const pageWording = (language: Language): PageWording => written[language] ?? pagesEn;

/** What each language calls itself. */
export const ownName: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
  ru: 'Русский',
  zh: '中文',
};
