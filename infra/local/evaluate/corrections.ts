import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { receipt } from '#acknowledgement/receipt.ts';
import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { readMessage } from '#mail/read-message.ts';
import { writtenFromMessage } from '#proposal/from-mail.ts';
import { understand } from '#proposal/understand.ts';
import { withAnswersBetween } from '#submission/between-lines.ts';
import { correct } from '#submission/correct.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { withoutOurLetter } from '#submission/reply.ts';
import { type Language, languages } from '#wording/language.ts';
import { type Case, caseSchema, programsSchema, standingSchema, submissionOf } from './corrections-corpus.ts';

export interface CorrectionOutcome {
  readonly name: string;
  readonly language: Language | null;
  /**
   * `right`: exactly that was changed. `wrong`: something was that nobody asked for. `missed`: nothing was, and the mail
   * passes for something else. `queued`: nothing was, and a person sees it.
   */
  readonly was: 'right' | 'wrong' | 'missed' | 'queued';
  readonly words: string;
  readonly expected: unknown;
  readonly found: unknown;
}

const parsed = async <T>(schema: z.ZodType<T>, path: string): Promise<T> =>
  schema.parse(JSON.parse(await readFile(path, 'utf8')));

/** Each correction of the corpus, on top of our letter as its mail program quotes it, and what came of it. */
export const correctionOutcomes = async (folder: string): Promise<CorrectionOutcome[]> => {
  const settings = shippedSettings('revcon3');
  const draft = settings.drafts.find(({ id }) => id === settings.currentDraft);
  if (draft === undefined) throw new Error('The conference has no draft in force.');
  const standing = await parsed(standingSchema, join(folder, 'standing.json'));
  const programs = await parsed(programsSchema, join(folder, 'programs.json'));
  const found: CorrectionOutcome[] = [];
  for (const file of [...languages, 'others'] as const) {
    const cases = await parsed(z.array(caseSchema), join(folder, `${file}.json`));
    for (const [index, one] of cases.entries()) {
      const program = programs[one.program];
      const contribution = standing[one.on];
      if (program === undefined || contribution === undefined) throw new Error(`${file} ${index + 1} names neither.`);
      const language = file === 'others' ? 'en' : file;
      const before = submissionOf(contribution, language);
      const outcome = await outcomeOf(one, before, program, draft, settings.conference);
      found.push({ name: `${file} ${index + 1}`, language: file === 'others' ? null : file, ...outcome });
    }
  }
  return found;
};

const outcomeOf = async (
  one: Case,
  before: SubmissionWithItems,
  program: z.infer<typeof programsSchema>[string],
  draft: Draft,
  conference: Conference,
): Promise<Pick<CorrectionOutcome, 'was' | 'words' | 'expected' | 'found'>> => {
  const { text, html } = receipt(before, { conference, draft, siteUrl: 'https://site.example' });
  const lines = text.split('\n');
  const below = new Map(one.between.map(({ under, words }) => [lineWith(lines, under), words] as const));
  const quoted = lines.flatMap((line, index) => [`${program.mark}${line}`.trimEnd(), ...(below.get(index) ?? [])]);
  const raw = [
    'From: A. Delegate <a@mission.example>',
    `To: reply+token@${conference.intakeDomain}`,
    `Subject: Re: ${before.reference}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...one.words,
    '',
    ...program.head,
    ...quoted,
  ].join('\r\n');
  const read = writtenFromMessage(await readMessage(Buffer.from(raw), { isOurs: () => false }));
  const written = withAnswersBetween(read, [{ text, html }]);
  const at = '2018-06-19T13:00:00Z';
  const reading = understand(withoutOurLetter(written), draft, conference, at);
  const corrected = correct({
    written,
    reading,
    hasFiles: false,
    submission: before,
    journal: [],
    draft,
    conference,
    at,
  });
  const after = corrected.outcome === 'revised' ? corrected.submission : before;
  const outcome =
    corrected.outcome === 'revised'
      ? 'applied'
      : corrected.outcome === 'for a person' ||
          reading.disposition === 'correction' ||
          reading.disposition === 'withdrawal'
        ? 'queued'
        : reading.disposition === 'contribution'
          ? 'contribution'
          : 'other mail';
  const open = one.must.outcome === 'nothing' && (outcome === 'queued' || outcome === 'other mail');
  const expected = { outcome: open ? outcome : one.must.outcome, ...wanted(before, one.must) };
  const is = { outcome, ...seen(after) };
  const same = JSON.stringify(expected) === JSON.stringify(is);
  return {
    was: same ? 'right' : outcome === 'applied' ? 'wrong' : outcome === 'queued' ? 'queued' : 'missed',
    words: [...one.words, ...one.between.flatMap(({ under, words }) => [`(${under})`, ...words])].join('\n'),
    expected,
    found: is,
  };
};

const lineWith = (lines: readonly string[], words: string): number => {
  const index = lines.findIndex((line) => line.includes(words));
  if (index === -1) throw new Error(`Our letter has no line with ${words}: put an answer under one that it has.`);
  return index;
};

/** What of a contribution a correction can change, in one shape for what is and what must be. */
const seen = ({ publication, onBehalfOf, capacity, coSponsors, delegation, items }: SubmissionWithItems) => ({
  publication,
  onBehalfOf,
  capacity,
  coSponsors,
  delegation,
  items: items.map(({ id, target, kind, oldText, newText, state }) => ({
    id,
    target,
    kind,
    oldText: oldText ?? null,
    newText: newText ?? null,
    decision: state.decision,
    visibility: state.visibility,
  })),
});

const wanted = (before: SubmissionWithItems, must: Case['must']) => {
  const { items, added } = must;
  const about = Object.fromEntries(
    ['publication', 'onBehalfOf', 'capacity', 'coSponsors', 'delegation'].flatMap((key) =>
      key in must ? [[key, must[key as keyof typeof must]]] : [],
    ),
  );
  const was = seen({ ...before, ...(about as Partial<SubmissionWithItems>) });
  const visibility = must.publication === 'no' ? ('not-for-publication' as const) : ('secretariat' as const);
  const shown = must.publication === undefined ? {} : { visibility };
  return {
    ...was,
    items: [
      ...was.items.map((item) => {
        const change = items[String(item.id)] ?? {};
        const wordless =
          change.kind !== undefined && change.newText === undefined ? { oldText: null, newText: null } : {};
        return { ...item, ...wordless, ...shown, ...change };
      }),
      ...added.map(({ target, kind, oldText = null, newText = null }, index) => ({
        id: was.items.length + 1 + index,
        target,
        kind,
        oldText,
        newText,
        decision: 'open',
        visibility: 'secretariat',
      })),
    ],
  };
};
