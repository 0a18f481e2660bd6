import { phrasesOf } from '#reference/phrases.ts';
import type { Phrases } from '#reference/phrases.ts';
import type { Language } from '#wording/language.ts';
import { actions, answers, roles } from './action-words.ts';
import type { Action, ActionWords, Answer, Role } from './action-words.ts';
import { alongside } from './words/alongside.ts';
import { arabicActions } from './words/ar.ts';
import { fillers } from './words/fillers.ts';
import { englishActions } from './words/en.ts';
import { reactions } from './words/reactions.ts';
import { reopening, unwise } from './words/reopening.ts';
import { spanishActions } from './words/es.ts';
import { frenchActions } from './words/fr.ts';
import { refusingAtEnd, understated, wishedAway } from './words/understated.ts';
import { russianActions } from './words/ru.ts';
import { chineseActions } from './words/zh.ts';

export type ActionMeaning =
  | { readonly is: 'answer'; readonly action: Answer }
  | {
      readonly is: 'action';
      readonly action: Action;
      readonly hint: boolean;
      readonly wording?: true;
      readonly closing?: true;
    }
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
        | 'slip'
        | 'past'
        | 'again'
        | 'noise'
        | 'polite'
        | 'reporting'
        | 'earlier'
        | 'telling'
        | 'choosing'
        | 'thanking'
        | 'obliging'
        | 'ownVoice'
        | 'ending'
        | 'turning'
        | 'denying'
        | 'proposing'
        | 'asking'
        | 'equating';
    };

type Groups = Readonly<Partial<Record<Action, readonly string[]>>>;

const joined = <Table extends Groups>(table: Table, more: Groups): Table => ({
  ...table,
  ...Object.fromEntries(
    Object.entries(more).map(([action, forms]) => [action, [...(table[action as Action] ?? []), ...forms]]),
  ),
});

/** What is said of others' wishes, and what is understated, stands in tables of its own. */
const withMore = (words: ActionWords, language: Language): ActionWords => ({
  ...words,
  actions: joined(joined(joined(words.actions, alongside[language]), understated[language]), reopening[language]),
  denying: [...words.denying, ...unwise[language]],
  hints: joined(joined(words.hints, wishedAway[language]), reactions[language]),
  closing: joined(words.closing ?? {}, refusingAtEnd[language] ?? {}),
});

const tables: Readonly<Record<Language, ActionWords>> = {
  en: withMore(englishActions, 'en'),
  fr: withMore(frenchActions, 'fr'),
  es: withMore(spanishActions, 'es'),
  ar: withMore(arabicActions, 'ar'),
  ru: withMore(russianActions, 'ru'),
  zh: withMore(chineseActions, 'zh'),
};

function* tabulate(words: ActionWords): Generator<readonly [string, ActionMeaning]> {
  // Longer phrases win over shorter ones whatever the order; of equal ones the first named wins.
  const plain = [
    'nothing',
    'slip',
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
    'polite',
    'reporting',
    'earlier',
    'telling',
    'choosing',
    'thanking',
    'obliging',
    'ownVoice',
    'turning',
    'denying',
    'proposing',
    'asking',
  ] as const;
  for (const action of actions)
    for (const form of words.actions[action]) yield [form, { is: 'action', action, hint: false }];
  for (const action of actions)
    for (const form of words.hints[action] ?? []) yield [form, { is: 'action', action, hint: true }];
  for (const action of actions)
    for (const form of words.wording[action] ?? []) yield [form, { is: 'action', action, hint: false, wording: true }];
  for (const action of actions)
    for (const form of words.closing?.[action] ?? [])
      yield [form, { is: 'action', action, hint: false, closing: true }];
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
  for (const form of words.ending) yield [form, { is: 'ending' }];
  for (const form of words.equating) yield [form, { is: 'equating' }];
  for (const action of answers) for (const form of words.answers[action] ?? []) yield [form, { is: 'answer', action }];
}

const madeActions = new Map<Language, Phrases<ActionMeaning>>();
const madeLabels = new Map<Language, Phrases<ActionMeaning>>();
const madeAnswers = new Map<Language, Phrases<ActionMeaning>>();

const cached = (
  cache: Map<Language, Phrases<ActionMeaning>>,
  language: Language,
  rows: (words: ActionWords) => Generator<readonly [string, ActionMeaning]>,
  within: ReadonlySet<string> = new Set(),
): Phrases<ActionMeaning> => {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const phrases = phrasesOf([...rows(tables[language]), ...(language === 'en' ? [] : rows(tables.en))], within);
  cache.set(language, phrases);
  return phrases;
};

/** The action phrases of one language, with English behind it. */
export const actionPhrases = (language: Language): Phrases<ActionMeaning> =>
  cached(madeActions, language, tabulate, fillers);

/** Labels at the beginning of lines: "Rationale:", « Texte proposé : ». */
export const labelPhrases = (language: Language): Phrases<ActionMeaning> => cached(madeLabels, language, labelled);

/** What stands for an instruction without a verb: "ditto", "fine", « idem ». */
export const answerPhrases = (language: Language): Phrases<ActionMeaning> => cached(madeAnswers, language, answering);

/** The tables themselves, for the tests that hold every word of them. */
export const actionWords = tables;
