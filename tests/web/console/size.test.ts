import { describe, expect, it } from 'vitest';
import type { OtherMail, SubmissionWithItems } from '#submission/record.ts';
import { aConsole } from '#tests/support/console-house.ts';
import { cookieOf } from '#tests/support/signed-in.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';

/** As much as a delegation writes in a script of three bytes a letter. */
const long = (letters: number): string =>
  '各国应加强小武器储存管理并定期交流经验。'.repeat(Math.ceil(letters / 20)).slice(0, letters);
const waiting = { workflow: 'queued', decision: 'open', visibility: 'secretariat' } as const;
const of = (id: number, target: string, letters: number): ReturnType<typeof anItem> =>
  anItem(id, target, {
    ...{ kind: 'insert', language: 'zh', needsReview: true, state: waiting, reason: long(letters / 2) },
    edits: [{ op: 'insert', old: null, new: long(letters), occurrence: null, anchor: null }],
    evidence: [{ part: 'body', start: 0, end: letters, quote: long(letters) }],
    why: Array.from({ length: 8 }, () => long(100)),
    notes: Array.from({ length: 5 }, () => ({ text: long(500), by: 'Ana', at: '2018-06-18T12:00:00.000Z' })),
    candidates: ['III.7', 'IV.7', 'V.7'].map((each) => ({ target: each, confidence: 0.2, why: long(100) })),
  });

/** A whole draft marked up by one, four hundred proposals; a mass campaign on one paragraph; long subjects. */
const submissions: SubmissionWithItems[] = [
  aSubmission(1, {
    ...{ language: 'zh', subject: long(200), parts: [{ part: 'body', text: long(400_000) }] },
    items: Array.from({ length: 400 }, (_, n) => of(n + 1, `II.${String((n % 94) + 1)}+`, 600)),
    notPlaced: Array.from({ length: 100 }, () => ({
      part: 'body',
      start: 0,
      end: 900,
      quote: long(900),
      why: long(50),
    })),
    files: Array.from({ length: 60 }, (_, n) => ({
      ...{ name: `${long(100)}${String(n)}.pdf`, type: 'application/pdf', bytes: 9, sha256: 'a'.repeat(64), key: null },
    })),
  }),
  ...Array.from({ length: 120 }, (_, n) =>
    aSubmission(n + 2, {
      language: 'zh',
      subject: long(200),
      parts: [{ part: 'body', text: long(5_000) }],
      items: [of(1, 'II.19+', 4_000)],
    }),
  ),
  // Somebody replaces a paragraph by a book.
  aSubmission(122, { language: 'zh', items: [of(1, 'II.20', 100_000)] }),
];
const mails: OtherMail[] = Array.from({ length: 50 }, (_, n) => ({
  ...{ id: `M${String(n + 1)}`, disposition: 'logistics', trust: 'known', imported: false, subject: long(900) },
  ...{ sender: { name: long(200), address: 't@example.org' }, inboxes: ['unoda'], answers: null, originals: [] },
  ...{ receivedAt: '2018-06-18T12:00:00.000Z', problems: [long(200)], text: long(200_000) },
}));
const { ask } = aConsole(submissions, { mails });

describe('a page of the console is below 150 kB, whatever was sent', () => {
  it.each([
    '/console',
    '/console?list=newest',
    '/console?q=%E5%B0%8F&page=3',
    '/console/places/II.19',
    '/console/review',
    '/console/review/whole',
    '/console/submissions/0001',
    '/console/submissions/0001?part=9',
    '/console/submissions/0002',
    '/console/submissions/0122',
    '/console/other-mail',
    '/console/other-mail/M1',
    '/console/senders?delegation=Switzerland',
    '/console/publish',
    '/console/papers',
  ])('%s', async (path) => {
    const answer = await ask(path, { headers: cookieOf('secretariat') });
    expect(answer.status).toBe(200);
    expect(Buffer.byteLength(await answer.text())).toBeLessThan(150_000);
  });
});
