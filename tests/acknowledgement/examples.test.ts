import { describe, expect, it } from 'vitest';
import { receipt } from '#acknowledgement/receipt.ts';
import { readMessage } from '#mail/read-message.ts';
import { writtenFromMessage } from '#proposal/from-mail.ts';
import { understand } from '#proposal/understand.ts';
import { correct } from '#submission/correct.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { withoutOurLetter } from '#submission/reply.ts';
import { type Language, languages } from '#wording/language.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';
import { setting } from './every-oddity.ts';

/** What each example of a letter on these proposals must do, in the order in which the letter gives them. */
const standing = (language: Language): SubmissionWithItems =>
  aSubmission(147, {
    language,
    items: [
      anItem(1, 'II.19', {
        kind: 'amend',
        edits: [{ op: 'replace', old: 'eliminate', new: 'prevent', occurrence: null, anchor: null }],
      }),
      anItem(2, 'II.37', { state: { workflow: 'queued', decision: 'open', visibility: 'secretariat' } }),
    ],
  });

type Seen = Pick<SubmissionWithItems, 'publication'> & { items: (string | null)[][] };
const seen = ({ publication, items }: SubmissionWithItems): Seen => ({
  publication,
  items: items.map(({ target, kind, state, edits }) => [target, kind, state.decision, edits.at(-1)?.new ?? null]),
});

const first = ['II.19', 'amend', 'open', 'prevent'];
const second = ['II.37', 'delete', 'open', null];
const expected: readonly Seen[] = [
  { publication: 'unstated', items: [first, ['II.38', 'delete', 'open', null]] },
  { publication: 'unstated', items: [['II.19', 'support', 'open', null], second] },
  { publication: 'unstated', items: [first, ['II.37', 'delete', 'withdrawn', null]] },
  { publication: 'unstated', items: [['II.19', 'amend', 'open', 'To share experience.'], second] },
  { publication: 'no', items: [first, second] },
];

/** A reply to our letter, with the letter quoted below it. */
const replied = async (example: string, before: SubmissionWithItems): Promise<SubmissionWithItems> => {
  const { conference, draft } = setting;
  const quoted = receipt(before, setting).text.split('\n');
  const raw = [
    'From: A. Delegate <a@mission.example>',
    `To: reply+token@${conference.intakeDomain}`,
    `Subject: Re: ${before.reference}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    example.replace('…', 'To share experience.'),
    '',
    'On Mon, Jun 18, 2018 at 8:00 AM RevCon3 Secretariat <secretariat@notify.revcon3.example> wrote:',
    ...quoted.map((line) => `> ${line}`),
  ].join('\r\n');
  const written = writtenFromMessage(await readMessage(Buffer.from(raw), { isOurs: () => false }));
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
  return corrected.outcome === 'revised' ? corrected.submission : before;
};

describe('the examples by which a letter shows how to correct', () => {
  it.each(languages)('do in %s what they say when they are sent back as they stand', async (language) => {
    const before = standing(language);
    const { text } = receipt(before, setting);
    const examples = [...text.matchAll(/^\u200f? {2}- (.+)$/gmu)].map(([, example = '']) => example);
    expect(examples).toHaveLength(expected.length);
    const found = await Promise.all(examples.map(async (example) => [example, seen(await replied(example, before))]));
    expect(found).toEqual(examples.map((example, index) => [example, expected[index]]));
  });
});
