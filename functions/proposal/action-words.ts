/** What a verb (or its noun) asks for. `swap` is "substitute", whose old and new words trade places with "for"; `prefer` names the new words first. */
export const actions = [
  'delete',
  'replace',
  'swap',
  'prefer',
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
  /** What asks only where nothing else follows: "may go", and not "may go further". */
  readonly closing?: Readonly<Partial<Record<Action, readonly string[]>>>;
  /** Verbs that ask only where they put words into the text: "paragraph 84 should speak of “…”". */
  readonly wording: Readonly<Partial<Record<Action, readonly string[]>>>;
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
  /** What takes back what was just written: "sorry, I mean …". */
  readonly slip: readonly string[];
  /** "no comments on 5 to 9". */
  readonly nothing: readonly string[];
  /** What asks of another place what was just asked: "ditto", "the same for 25", "likewise". */
  readonly again: readonly string[];
  /** One-word answers, which count where nothing else is said of a place: "II.10: fine". */
  readonly answers: Readonly<Partial<Record<Answer, readonly string[]>>>;
  /** Phrases that hold a verb of ours and ask for nothing: "take place", "come back to". */
  readonly noise: readonly string[];
  /** Turns of courtesy around a request, which look like a condition or a cross-reference: "grateful if", "like to see". */
  readonly polite: readonly string[];
  /** What others did, told: "has proposed", "wants". */
  readonly reporting: readonly string[];
  /** What was asked in the past: "we proposed", "Egypt asked for". */
  readonly earlier: readonly string[];
  /** What leads to something told, not asked: "we note that". */
  readonly telling: readonly string[];
  /** What is said for politeness, or of what others think: "thank you for", "nobody asked". */
  readonly thanking: readonly string[];
  /** What asks even of what is told: "we note that paragraph 12 should be deleted". */
  readonly obliging: readonly string[];
  /** One of several places, and which is not said: "one of them should go". */
  readonly choosing: readonly string[];
  /** The speaker: "we", "my delegation". */
  readonly ownVoice: readonly string[];
  /** Verbs that cut a place off behind words of it: "we would end paragraph 44 after “…”". */
  readonly ending: readonly string[];
  /** What leads a speaker on to another section: "turning to", « j'en viens à ». */
  readonly turning: readonly string[];
  /** What turns wish to past: "was deleted in the last draft". */
  readonly past: readonly string[];
  /** Labels of lines: "Reason:", "New text:", "Current text:". */
  readonly labels: Readonly<Record<'reason' | 'new' | 'old' | 'comment' | 'proposal', readonly string[]>>;
}

/** What a one-word answer can say. */
export const answers = ['keep', 'oppose', 'question', 'reserve', 'delete', 'merge', 'split'] as const;
export type Answer = (typeof answers)[number];
