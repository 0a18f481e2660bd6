import { phrasesOf } from '#reference/phrases.ts';
import type { Phrases } from '#reference/phrases.ts';
import type { Language } from '#wording/language.ts';
import { arabicActions } from './words/ar.ts';
import { englishActions } from './words/en.ts';
import { spanishActions } from './words/es.ts';
import { frenchActions } from './words/fr.ts';
import { russianActions } from './words/ru.ts';
import { chineseActions } from './words/zh.ts';

/** What a verb (or its noun) asks for. `swap` is "substitute", whose old and new words trade places with "for". */
export const actions = [
  'delete',
  'replace',
  'swap',
  'change',
  'read',
  'insert',
  'rework',
  'keep',
  'support',
  'oppose',
  'reserve',
  'move',
  'merge',
  'split',
  'question',
  'withdraw',
] as const;
export type Action = (typeof actions)[number];

/** What a little word before quoted words makes of them. */
export const roles = [
  'with',
  'for',
  'instead',
  'after',
  'before',
  'between',
  'from',
  'until',
  'atEnd',
  'atStart',
] as const;
export type Role = (typeof roles)[number];

/** The words by which one language asks for changes. Every word is a row of the tests. */
export interface ActionWords {
  readonly actions: Readonly<Record<Action, readonly string[]>>;
  /** What only lets it be understood what is wanted ("is superfluous", "a red line"): a person looks. */
  readonly hints: Readonly<Partial<Record<Action, readonly string[]>>>;
  readonly roles: Readonly<Record<Role, readonly string[]>>;
  /** Verbs that say no to what is said behind them: "would not like to see … deleted". */
  readonly denying: readonly string[];
  /** What leads up to words of one's own: "we suggest “…”", "our version is “…”". */
  readonly proposing: readonly string[];
  /** What stands between old words and new ones: "“may” should be “shall”", "not “may” but “shall”". */
  readonly equating: readonly string[];
  /** What a question begins with. */
  readonly asking: readonly string[];
  /** "not": turns "delete" into "keep" and "support" into "oppose". */
  readonly not: readonly string[];
  /** What is taken or put inside a unit: "the words", "the reference to". */
  readonly inside: readonly string[];
  /** Parts of a unit that have no words of their own: "the rest of the paragraph". */
  readonly remainder: readonly string[];
  /** "throughout the text". */
  readonly everywhere: readonly string[];
  /** "wherever it occurs", "both times". */
  readonly every: readonly string[];
  /** What begins a reason. */
  readonly because: readonly string[];
  /** What makes a place a mere comparison: "in line with paragraph 4", "already covered by 21". */
  readonly compare: readonly string[];
  /** "the proposal of Norway". */
  readonly proposal: readonly string[];
  /** "if", "unless": a condition. */
  readonly condition: readonly string[];
  /** "or at least": a fallback follows. */
  readonly fallback: readonly string[];
  /** "no comments on 5 to 9". */
  readonly nothing: readonly string[];
  /** What asks of another place what was just asked: "ditto", "the same for 25", "likewise". */
  readonly again: readonly string[];
  /** One-word answers, which count where nothing else is said of a place: "II.10: fine". */
  readonly answers: Readonly<Record<Answer, readonly string[]>>;
  /** Phrases that hold a verb of ours and ask for nothing: "take place", "come back to". */
  readonly noise: readonly string[];
  /** What leads a speaker on to another section: "turning to", « j'en viens à ». */
  readonly turning: readonly string[];
  /** What turns wish to past: "was deleted in the last draft". */
  readonly past: readonly string[];
  /** Labels of lines: "Reason:", "New text:", "Current text:". */
  readonly labels: Readonly<Record<'reason' | 'new' | 'old' | 'comment' | 'proposal', readonly string[]>>;
}

/** What a one-word answer can say. */
export const answers = ['keep', 'oppose', 'question'] as const;
export type Answer = (typeof answers)[number];

export type ActionMeaning =
  | { readonly is: 'answer'; readonly action: Answer }
  | { readonly is: 'action'; readonly action: Action; readonly hint: boolean }
  | { readonly is: 'role'; readonly role: Role }
  | { readonly is: 'label'; readonly label: 'reason' | 'new' | 'old' | 'comment' | 'proposal' }
  | {
      readonly is:
        | 'not'
        | 'inside'
        | 'remainder'
        | 'everywhere'
        | 'every'
        | 'because'
        | 'compare'
        | 'proposal'
        | 'condition'
        | 'fallback'
        | 'nothing'
        | 'past'
        | 'again'
        | 'noise'
        | 'turning'
        | 'denying'
        | 'proposing'
        | 'asking'
        | 'equating';
    };

const tables: Readonly<Record<Language, ActionWords>> = {
  en: englishActions,
  fr: frenchActions,
  es: spanishActions,
  ar: arabicActions,
  ru: russianActions,
  zh: chineseActions,
};

function* tabulate(words: ActionWords): Generator<readonly [string, ActionMeaning]> {
  // Longer phrases win over shorter ones whatever the order; of equal ones the first named wins.
  const plain = [
    'nothing',
    'compare',
    'because',
    'everywhere',
    'every',
    'remainder',
    'inside',
    'proposal',
    'condition',
    'fallback',
    'past',
    'not',
    'noise',
    'turning',
    'denying',
    'proposing',
    'asking',
  ] as const;
  for (const action of actions)
    for (const form of words.actions[action]) yield [form, { is: 'action', action, hint: false }];
  for (const action of actions)
    for (const form of words.hints[action] ?? []) yield [form, { is: 'action', action, hint: true }];
  for (const is of plain) for (const form of words[is]) yield [form, { is }];
  for (const role of roles) for (const form of words.roles[role]) yield [form, { is: 'role', role }];
}

function* labelled(words: ActionWords): Generator<readonly [string, ActionMeaning]> {
  for (const [label, forms] of Object.entries(words.labels) as [
    'reason' | 'new' | 'old' | 'comment' | 'proposal',
    readonly string[],
  ][])
    for (const form of forms) yield [form, { is: 'label', label }];
}

function* answering(words: ActionWords): Generator<readonly [string, ActionMeaning]> {
  for (const form of words.again) yield [form, { is: 'again' }];
  for (const form of words.equating) yield [form, { is: 'equating' }];
  for (const action of answers) for (const form of words.answers[action]) yield [form, { is: 'answer', action }];
}

const madeActions = new Map<Language, Phrases<ActionMeaning>>();
const madeLabels = new Map<Language, Phrases<ActionMeaning>>();
const madeAnswers = new Map<Language, Phrases<ActionMeaning>>();

const cached = (
  cache: Map<Language, Phrases<ActionMeaning>>,
  language: Language,
  rows: (words: ActionWords) => Generator<readonly [string, ActionMeaning]>,
): Phrases<ActionMeaning> => {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const phrases = phrasesOf([...rows(tables[language]), ...(language === 'en' ? [] : rows(tables.en))]);
  cache.set(language, phrases);
  return phrases;
};

/** The action phrases of one language, with English behind it. */
export const actionPhrases = (language: Language): Phrases<ActionMeaning> => cached(madeActions, language, tabulate);

/** Labels at the beginning of lines: "Rationale:", « Texte proposé : ». */
export const labelPhrases = (language: Language): Phrases<ActionMeaning> => cached(madeLabels, language, labelled);

/** What stands for an instruction without a verb: "ditto", "fine", « idem ». */
export const answerPhrases = (language: Language): Phrases<ActionMeaning> => cached(madeAnswers, language, answering);

/** The tables themselves, for the tests that hold every word of them. */
export const actionWords = tables;
