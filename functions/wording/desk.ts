import { deskEn } from './desk-en.ts';
import { deskFr } from './desk-fr.ts';
import type { Language } from './language.ts';

/** What a person can do by hand with a contribution, each by the word that names it in forms and in the history. */
export const handVerbs = [
  'accept',
  'target',
  'candidate',
  'kind',
  'words',
  'split',
  'not-a-proposal',
  'publish',
  'unpublish',
  'withhold',
  'decide',
  'note',
  'undo',
  'add',
  'speaker',
  'vouch',
  'seen-to',
  'quarantine',
  'release',
  'bind',
  'unbind',
  'paper',
  'contribution',
  'settings',
] as const;
export type HandVerb = (typeof handVerbs)[number];

/** The words of the secretariat's desk: what machines cannot do. English and French, as the secretariat works. */
export interface DeskWording {
  /** How the history names what was done. */
  readonly did: Readonly<Record<HandVerb, string>>;
  /** What a button says. */
  readonly button: {
    readonly publishAll: (count: number) => string;
    readonly unpublishAll: (count: number) => string;
    readonly vouch: string;
    readonly bind: string;
    readonly seenTo: string;
    readonly quarantine: string;
    readonly release: string;
    readonly note: string;
    readonly undo: (what: string) => string;
    readonly speaker: string;
    readonly add: string;
    readonly erase: string;
  };
  /** Said above the page after something was done. */
  readonly done: (what: string) => string;
  readonly refused: string;
  readonly hands: string;
  readonly vouchHelp: string;
  readonly bindHelp: (address: string) => string;
  readonly quarantineHelp: string;
  readonly quarantinedNow: string;
  readonly speakerHelp: string;
  readonly delegation: string;
  readonly capacity: string;
  readonly group: string;
  readonly none: string;
  readonly noteLabel: string;
  readonly noteHelp: string;
  readonly publishHelp: (possible: number, all: number) => string;
  readonly notes: string;
  readonly history: {
    readonly title: string;
    readonly when: string;
    readonly who: string;
    readonly what: string;
    readonly received: string;
    readonly from: (name: string) => string;
    readonly letter: Readonly<Record<'receipt' | 'bare-receipt' | 'confirm' | 'digest' | 'refusal', string>>;
    readonly letterState: Readonly<
      Record<'pending' | 'sending' | 'sent' | 'delivered' | 'bounced' | 'complained' | 'failed' | 'held', string>
    >;
    readonly takenBack: string;
    readonly takesBack: string;
    readonly pipeline: string;
    readonly reads: string;
  };
  readonly files: {
    readonly title: string;
    readonly original: (n: number) => string;
    readonly help: string;
    readonly closed: string;
    readonly none: string;
    readonly tooLarge: (size: string, most: string) => string;
    readonly gone: string;
    readonly view: string;
    readonly noView: string;
    readonly page: (n: number) => string;
  };
  readonly typing: {
    readonly title: (reference: string) => string;
    readonly help: string;
    readonly target: string;
    readonly targetHelp: string;
    readonly kind: string;
    readonly words: string;
    readonly wordsHelp: string;
    readonly reason: string;
    readonly submit: string;
    readonly another: string;
    readonly wholeText: string;
  };
  readonly erasing: {
    readonly title: (reference: string) => string;
    readonly warning: string;
    readonly gone: readonly string[];
    readonly type: (reference: string) => string;
    readonly submit: string;
    readonly mismatch: (typed: string, reference: string) => string;
    readonly erased: (reference: string) => string;
    readonly left: (by: string, at: string, hash: string) => string;
    readonly keep: string;
  };
}

const written: Partial<Record<Language, DeskWording>> = { en: deskEn, fr: deskFr };
export const deskWording = (language: Language): DeskWording => written[language] ?? deskEn;

export const isHandVerb = (word: string): word is HandVerb => (handVerbs as readonly string[]).includes(word);
