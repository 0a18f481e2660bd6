import { describe, expect, it } from 'vitest';
import { lettersFor, refusalsFor } from '#acknowledgement/letters.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import type { Message } from '#mail/message.ts';
import { readMessage } from '#mail/read-message.ts';
import { type Disposition, dispositions, itemSchema } from '#proposal/reading.ts';
import type { Admission } from '#submission/admission.ts';
import { admit, numbered } from '#submission/admit.ts';
import { type OutboxMessage, type Trust, trusts } from '#submission/record.ts';
import { anArrival, anItem } from '#tests/support/submissions.ts';

/** CONTRACT.md 4: "Trust, and what each arrival gets", every cell, from the mail to the letters that are written. */
const { conference, drafts } = shippedSettings('revcon3');
const draft = drafts.find(({ id }) => id === 'd2')!;
const setting = { conference, draft, drafts, siteUrl: 'https://site.example' };
const now = new Date('2018-06-18T12:00:00Z');

const header = [
  'From: Anna <a@mission.example>',
  'Reply-To: x@elsewhere.example',
  'Cc: c@third.example',
  'To: unoda@intake.revcon3.example',
  'Message-ID: <m1@mission.example>',
  'Subject: Our views',
];

/** The mail as the service or its own headers mark it. */
const mailOf = async (disposition: Disposition): Promise<Message> => {
  const message = await readMessage(Buffer.from(`${header.join('\r\n')}\r\n\r\nDelete II.19.`));
  switch (disposition) {
    case 'spam':
    case 'virus':
      return { ...message, verdicts: { ...message.verdicts, [disposition]: 'fail' } };
    case 'automatic':
    case 'bounce':
    case 'own-mail':
      return { ...message, automatic: disposition };
    default:
      return message;
  }
};

const asking: readonly Disposition[] = ['contribution', 'correction', 'withdrawal'];
const isMarked = (disposition: Disposition): boolean =>
  ['spam', 'virus', 'automatic', 'bounce', 'own-mail'].includes(disposition);

const admitted = async (disposition: Disposition, trust: Trust): Promise<Admission> => {
  const message = await mailOf(disposition);
  // What the service or the headers say outranks what the words say.
  const said = isMarked(disposition) ? 'contribution' : disposition;
  const items = asking.includes(said) ? [itemSchema.parse(anItem(1, 'II.19'))] : [];
  return admit({
    arrival: anArrival('arriving/unoda/1'),
    message,
    written: { parts: [{ part: 'body', ...message.body }], sender: message.from, unread: [] },
    reading:
      disposition === 'virus'
        ? null
        : {
            language: 'en',
            disposition: said,
            draft: 'd2',
            delegation: 'Switzerland',
            capacity: 'national',
            onBehalfOf: null,
            coSponsors: [],
            publication: 'unstated',
            items,
            notPlaced: [],
            problems: [],
          },
    reader: 'r1',
    conference,
    draft: 'd2',
    trust,
    imported: null,
    replyToken: 'token',
    answered: null,
    namesake: null,
  });
};

type Cell = readonly [outcome: 'numbered' | 'other mail', waits: boolean | null, letter: string | null];
const full: Cell = ['numbered', false, 'receipt'];
const queued: Cell = ['numbered', true, 'receipt'];
const bare: Cell = ['numbered', true, 'bare-receipt'];
const silent: Cell = ['numbered', true, null];
const kept: Cell = ['other mail', null, null];
const refused: Cell = ['other mail', null, 'refusal'];

/** In the order known, authenticated, unproven, failed. What corrects comes here only where it has to queue. */
const cells: Readonly<Record<Disposition, readonly [Cell, Cell, Cell, Cell]>> = {
  contribution: [full, full, bare, silent],
  correction: [queued, queued, bare, silent],
  withdrawal: [queued, queued, bare, silent],
  'needs-reading': [
    ['numbered', null, 'receipt'],
    ['numbered', null, 'receipt'],
    ['numbered', null, 'bare-receipt'],
    ['numbered', null, null],
  ],
  thanks: [kept, kept, kept, kept],
  logistics: [kept, kept, kept, kept],
  'other-traffic': [kept, kept, kept, kept],
  automatic: [kept, kept, kept, kept],
  bounce: [kept, kept, kept, kept],
  'own-mail': [kept, kept, kept, kept],
  spam: [kept, kept, kept, kept],
  virus: [refused, refused, kept, kept],
};

const lettersOf = (admission: Admission) =>
  admission.outcome === 'submission'
    ? lettersFor(admission.answer, numbered(admission.submission, 'RC3', 147, []), setting, null, now)
    : refusalsFor(admission, setting, now);

const wordsOf = ({ letter }: OutboxMessage): string => {
  const { subject, text, html } = JSON.parse(letter ?? '{}') as Readonly<Record<string, string>>;
  return [subject, text, html].join('\n');
};

describe.each(dispositions)('%s', (disposition) => {
  it.each(trusts.map((trust, at) => [trust, ...cells[disposition][at]!] as const))(
    'from a sender who is %s: %s, waiting: %s, letter: %s',
    async (trust, outcome, waits, letter) => {
      const admission = await admitted(disposition, trust);
      expect(admission.outcome === 'submission' ? 'numbered' : admission.outcome).toBe(outcome);
      if (admission.outcome === 'submission') {
        const { items, delegation, trust: noted } = admission.submission;
        expect(items.map(({ state }) => state.workflow)).toEqual(waits === null ? [] : [waits ? 'queued' : 'placed']);
        // Stored as the delegation that is stated, with how far that is proven.
        expect([delegation, noted]).toEqual(['Switzerland', trust]);
      }
      if (admission.outcome === 'other mail') expect(admission.mail.disposition).toBe(disposition);
      const letters = lettersOf(admission);
      expect(letters.map(({ purpose }) => purpose)).toEqual(letter === null ? [] : [letter]);
      // To the one From address, never to Cc or a foreign Reply-To.
      expect(letters.map(({ to }) => to)).toEqual(letter === null ? [] : ['a@mission.example']);
      const said = letters.map(wordsOf).join('\n');
      if (letter === 'bare-receipt') {
        expect(said).toContain('RC3/0147');
        for (const words of ['II.19', 'Section II', 'Switzerland', 'Our views', 'delete'])
          expect(said).not.toContain(words);
      }
      if (letter === 'refusal') expect(said).not.toMatch(/Delete II\.19|Switzerland/u);
    },
  );
});

it('what nobody could read gets a receipt that says so', async () => {
  const said = async (disposition: Disposition): Promise<string> =>
    lettersOf(await admitted(disposition, 'known'))
      .map(wordsOf)
      .join('');
  expect(await said('needs-reading')).toContain('person');
  expect(await said('needs-reading')).not.toContain('Paragraph II.19');
  expect(await said('contribution')).toContain('Paragraph II.19');
});
