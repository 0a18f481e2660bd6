import * as z from 'zod';
import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import { outlineOf } from '#draft/outline.ts';
import type { Outline } from '#draft/outline.ts';
import { parseTarget, targetProblem } from '#draft/target.ts';
import { languages } from '#wording/language.ts';
import type { Language } from '#wording/language.ts';
import { kinds, publications, wordsOf } from './reading.ts';
import type { Edit, Evidence, Item, Reading } from './reading.ts';
import { understand } from './understand.ts';
import { likeness, wordChanges } from './word-changes.ts';
import { ownPart } from './written.ts';
import type { Written } from './written.ts';

/** A form post as `public-site` stores it at `arriving/form/<token>.json`. */
export const formPostSchema = z.object({
  token: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  /** Conference time of the post: lateness is judged then. */
  postedAt: z.iso.datetime(),
  delegation: z.string(),
  name: z.string(),
  email: z.string(),
  publication: z.enum(publications),
  onBehalfOf: z.string().nullable(),
  text: z.string(),
  rows: z.array(z.object({ target: z.string(), action: z.enum(kinds), words: z.string(), reasons: z.string() })),
  files: z.array(
    z.object({ name: z.string(), type: z.string(), bytes: z.int().min(0), sha256: z.string(), key: z.string() }),
  ),
  /** The language of the page on which it was written. */
  language: z.enum(languages),
});
export type FormPost = z.infer<typeof formPostSchema>;
type Row = FormPost['rows'][number];

/**
 * A form post as a reading. Rows are proposals already: place and action are the sender's own choice, nothing is guessed.
 * The free text is read like a mail. `written` lays everything out as one body, which the evidence quotes.
 */
export const formReading = (
  post: FormPost,
  draft: Draft,
  conference: Conference,
  at: string,
): { written: Written; reading: Reading } => {
  const outline = outlineOf(draft);
  const laid = laidOut(post);
  const written: Written = { ...aboutSender(post), parts: [ownPart('body', laid.body)] };
  const read = understand({ ...written, parts: [freeTextOf(laid)] }, draft, conference, at);
  const rows = post.rows.map((row, index) =>
    itemOfRow(row, laid.rows[index] ?? [], index + 1, outline, post.language, conference),
  );
  const items = [...rows, ...read.items.map((item, index) => ({ ...item, id: rows.length + index + 1 }))];
  const hasText = post.text.trim() !== '';
  return {
    written,
    reading: {
      ...read,
      language: hasText ? read.language : post.language,
      // A form is a contribution by being posted; only one that holds nothing but files must be read by a person.
      disposition:
        items.length === 0 && !hasText
          ? 'needs-reading'
          : read.disposition === 'correction' || read.disposition === 'withdrawal'
            ? read.disposition
            : 'contribution',
      items: items.length === 0 && hasText ? [wholeText(laid)] : items,
    },
  };
};

const aboutSender = (post: FormPost): Omit<Written, 'parts'> => ({
  sender: { name: post.name, address: post.email },
  stated: { delegation: post.delegation, onBehalfOf: post.onBehalfOf, publication: post.publication },
  unread: post.files.map((file) => file.name),
});

interface LaidOut {
  readonly body: string;
  readonly text: { readonly start: number; readonly end: number };
  readonly rows: readonly (readonly Evidence[])[];
}

/** The fields as one text: the free text first, then row by row what was chosen and typed. */
const laidOut = (post: FormPost): LaidOut => {
  const text = post.text.replaceAll('\r\n', '\n');
  let body = text;
  const rows = post.rows.map((row) => {
    body += body === '' ? '' : '\n\n';
    const evidence: Evidence[] = [];
    const put = (words: string, label: string): void => {
      const plain = words.replaceAll('\r\n', '\n');
      if (plain.trim() === '') return;
      body += label;
      evidence.push({ part: 'body', start: body.length, end: body.length + plain.length, quote: plain });
      body += plain;
    };
    put(`${row.target}: ${row.action}`, '');
    put(row.words, '\n');
    put(row.reasons, '\n');
    return evidence;
  });
  return { body, text: { start: 0, end: text.length }, rows };
};

/** The body with the rows marked as not to be read again. */
const freeTextOf = (laid: LaidOut): Written['parts'][number] => ({
  part: 'body',
  text: laid.body,
  spans: [
    { start: 0, end: laid.text.end, role: 'own' },
    { start: laid.text.end, end: laid.body.length, role: 'quoted' },
  ],
});

const itemOfRow = (
  row: Row,
  evidence: readonly Evidence[],
  id: number,
  outline: Outline,
  language: Language,
  conference: Conference,
): Item => {
  const problem = targetProblem(row.target, outline);
  const target = problem === null ? placeFor(row, outline) : 'unknown';
  const told = editsOf(row, target, outline, language);
  const confidence = problem !== null ? 0.5 : told.doubt === null ? 1 : 0.9;
  const extra = told.edits.length === 0 && hasNoEdits(row) ? row.words.trim() : '';
  const reason = [extra, row.reasons.trim()].filter((words) => words !== '' && words !== told.destination).join(' ');
  return {
    id,
    target,
    kind: row.action,
    ...(told.destination !== null && { destination: told.destination }),
    edits: told.edits,
    ...wordsOf(told.edits),
    ...(reason !== '' && { reason }),
    confidence,
    needsReview: target === 'unknown' || confidence < conference.reviewThreshold,
    candidates: [],
    why: [
      problem ?? `place: chosen in the form (${row.target})`,
      'action: chosen in the form',
      ...(told.doubt === null ? [] : [`words: ${told.doubt}`]),
    ],
    evidence: [...evidence],
  };
};

const hasNoEdits = (row: Row): boolean => row.action !== 'amend' && row.action !== 'replace' && row.action !== 'insert';

/** "Insert" chosen on a paragraph means a new one after it. */
const placeFor = (row: Row, outline: Outline): string => {
  const target = parseTarget(row.target);
  const isPlain = row.action === 'insert' && target?.form === 'place';
  const kind = isPlain ? outline.place(target.id)?.kind : undefined;
  return kind === 'paragraph' || kind === 'preambular' || kind === 'sub-paragraph' ? `${row.target}+` : row.target;
};

interface Told {
  readonly edits: Edit[];
  readonly destination: string | null;
  readonly doubt: string | null;
}

/** Words so far from the paragraph's own are a note about it, not its edited text. */
const editedLikeness = 0.35;

const editsOf = (row: Row, target: string, outline: Outline, language: Language): Told => {
  const words = row.words.trim();
  const plain: Told = { edits: [], destination: null, doubt: null };
  switch (row.action) {
    case 'amend': {
      if (words === '') return { ...plain, doubt: 'no words were given' };
      const current = closestVersion(target, words, outline, language);
      if (current === null || likeness(current, words) < editedLikeness)
        return {
          ...plain,
          edits: [{ op: 'replace', old: null, new: words, occurrence: null, anchor: null }],
          doubt: 'the words are not the edited text of this place',
        };
      const edits = wordChanges(current, words, language);
      return { ...plain, edits, doubt: edits.length === 0 ? 'the words are those that the draft has' : null };
    }
    case 'replace':
      return words === ''
        ? { ...plain, doubt: 'no words were given' }
        : { ...plain, edits: [{ op: 'replace', old: null, new: words, occurrence: null, anchor: null }] };
    case 'insert':
      return words === ''
        ? { ...plain, doubt: 'no words were given' }
        : { ...plain, edits: [{ op: 'insert', old: null, new: words, occurrence: null, anchor: null }] };
    case 'move':
      return { ...plain, destination: words !== '' && targetProblem(words, outline) === null ? words : null };
    case 'delete':
    case 'merge':
    case 'split':
    case 'support':
    case 'oppose':
    case 'reserve':
    case 'question':
    case 'comment':
    case 'withdraw':
      return plain;
  }
};

/** The language version that the sender edited: the one most like the words. */
const closestVersion = (target: string, words: string, outline: Outline, language: Language): string | null => {
  const versions = outline.place(target)?.words ?? {};
  const own = versions[language];
  const all = [...(own === undefined ? [] : [own]), ...Object.values(versions)];
  return all.reduce<string | null>(
    (best, one) => (best === null || likeness(one, words) > likeness(best, words) ? one : best),
    null,
  );
};

/** Free text in which no proposal was found: one comment, so that a person reads it. */
const wholeText = (laid: LaidOut): Item => ({
  id: 1,
  target: 'general',
  kind: 'comment',
  edits: [],
  confidence: 0.8,
  needsReview: true,
  candidates: [],
  why: ['place: no place is named in the form'],
  evidence: [
    {
      part: 'body',
      start: laid.text.start,
      end: laid.text.end,
      quote: laid.body.slice(laid.text.start, laid.text.end),
    },
  ],
});
