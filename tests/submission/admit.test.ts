import { describe, expect, it } from 'vitest';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { maxParts, maxTextLength } from '#mail/limits.ts';
import { readMessage } from '#mail/read-message.ts';
import { type Reading, itemSchema } from '#proposal/reading.ts';
import { admitForm } from '#submission/admit-form.ts';
import { type MailInput, admit, numbered } from '#submission/admit.ts';
import { confirmed } from '#submission/confirm.ts';
import type { Trust } from '#submission/record.ts';
import { aSubmission, anArrival, anItem } from '#tests/support/submissions.ts';

const { conference } = shippedSettings('revcon3');
const item = itemSchema.parse(anItem(1, 'II.19'));
const reading: Reading = {
  language: 'en',
  disposition: 'contribution',
  draft: 'd2',
  delegation: 'Switzerland',
  capacity: 'national',
  onBehalfOf: null,
  coSponsors: [],
  publication: 'unstated',
  items: [item],
  notPlaced: [],
  problems: [],
};

const mail = (body: string, header: readonly string[] = []) =>
  readMessage(
    Buffer.from(
      ['From: Anna <a@mission.example>', 'Message-ID: <m1@mission.example>', ...header, '', body].join('\r\n'),
    ),
  );

const input = async (
  body: string,
  changes: Partial<MailInput> = {},
  header: readonly string[] = [],
): Promise<MailInput> => {
  const message = await mail(body, header);
  return {
    arrival: anArrival('arriving/unoda/1'),
    message,
    written: { parts: [{ part: 'body', ...message.body }], sender: message.from, unread: [] },
    reading,
    reader: 'r1',
    conference,
    draft: 'd2',
    trust: 'known',
    imported: null,
    replyToken: 'token',
    answered: null,
    namesake: null,
    ...changes,
  };
};

const submissionOf = (admission: ReturnType<typeof admit>) => {
  if (admission.outcome !== 'submission') throw new Error(`came to ${admission.outcome}`);
  return admission;
};
const guards = async (...args: Parameters<typeof input>) => submissionOf(admit(await input(...args))).guards;

describe('a mail with proposals', () => {
  it('becomes a submission whose items are placed, with a full receipt', async () => {
    const { submission, answer } = submissionOf(admit(await input('Delete II.19.')));
    expect(answer).toBe('full receipt');
    expect(submission).toMatchObject({
      revision: 0,
      trust: 'known',
      late: false,
      inboxes: ['unoda'],
      corrects: null,
      replyToken: 'token',
      unconfirmed: false,
    });
    expect(submission.items.map(({ id, state }) => [id, state.workflow])).toEqual([[1, 'placed']]);
  });

  it.each(['unproven', 'failed'] as const)(
    'waits in the queue when the sender is %s (HOSTILE B7)',
    async (trust: Trust) => {
      const { submission } = submissionOf(admit(await input('Delete II.19.', { trust })));
      expect(submission.items.map(({ state }) => state.workflow)).toEqual(['queued']);
    },
  );

  it.each([
    ['2018-06-19T22:00:00.000Z', false],
    ['2018-06-19T22:00:00.001Z', true],
  ])('received at %s is late: %s, with a deadline at 18:00 New York', async (receivedAt, late) => {
    const { submission } = submissionOf(
      admit(
        await input('Delete II.19.', {
          arrival: anArrival('k', { receivedAt }),
          conference: { ...conference, deadlines: [{ draft: 'd2', at: '2018-06-19T18:00:00-04:00' }] },
        }),
      ),
    );
    expect(submission.late).toBe(late);
  });

  it('that corrects has its own number, names what it corrects and waits', async () => {
    const { submission } = submissionOf(
      admit(await input('Our RC3/0012 should read otherwise.', { reading: { ...reading, disposition: 'correction' } })),
    );
    expect([submission.corrects, submission.items[0]?.state.workflow]).toEqual(['RC3/0012', 'queued']);
  });

  it('that answers our letter corrects the submission of that letter', async () => {
    const answered = aSubmission(7, { sender: { name: null, address: 'other@elsewhere.example' } });
    const { submission } = submissionOf(
      admit(await input('Please correct.', { reading: { ...reading, disposition: 'withdrawal' }, answered })),
    );
    expect(submission.corrects).toBe('RC3/0007');
    expect(submission.problems).toContain('The mail answers RC3/0007, which came from another address.');
  });

  it('takes the number that the store gave it', async () => {
    const { submission } = submissionOf(admit(await input('Delete II.19.')));
    expect(numbered(submission, 'RC3', 147, ['kept/x'])).toMatchObject({
      number: 147,
      reference: 'RC3/0147',
      originals: ['kept/x'],
    });
  });
});

describe('other mail', () => {
  it.each([
    ['an automatic reply', ['Auto-Submitted: auto-replied'], 'automatic'],
    ['a bounce', ['Content-Type: multipart/report; report-type=delivery-status; boundary=b'], 'bounce'],
  ])('is %s, whatever its words say, and is never answered (HOSTILE H1, H3)', async (_, header, disposition) => {
    const admission = admit(await input('Delete II.19.', {}, header));
    expect(admission).toMatchObject({ outcome: 'other mail', answer: 'none', mail: { disposition } });
  });

  it('with a virus is refused, and nothing of it is shown (HOSTILE E16)', async () => {
    const given = await input('secret words', { reading: null });
    const message = { ...given.message, verdicts: { ...given.message.verdicts, virus: 'fail' as const } };
    expect(admit({ ...given, message })).toMatchObject({
      outcome: 'other mail',
      answer: 'refusal',
      mail: { disposition: 'virus', text: '' },
    });
  });

  it('marked as spam is kept with the mark and gets no receipt', async () => {
    const given = await input('Delete II.19.');
    const message = { ...given.message, verdicts: { ...given.message.verdicts, spam: 'fail' as const } };
    expect(admit({ ...given, message })).toMatchObject({
      outcome: 'other mail',
      answer: 'none',
      mail: { disposition: 'spam' },
    });
  });
});

describe('twins', () => {
  it('have equal guards: the same mail by another inbox, blanks and signature aside (HOSTILE H5)', async () => {
    expect(await guards('Delete  II.19.\r\n\r\n-- \r\nA. Keller')).toEqual(
      await guards('Delete II.19.', { arrival: anArrival('arriving/france/9', { inbox: 'france' }) }),
    );
  });

  it('from another address of the same delegation share the content guard only', async () => {
    const one = await guards('Delete II.19.');
    const other = await guards('Delete II.19.', {
      message: { ...(await mail('Delete II.19.')), from: { name: null, address: 'capital@mfa.example' } },
    });
    expect(other.content).toBe(one.content);
    expect(other.message).not.toBe(one.message);
  });

  it('with the subject marks of a route are the same', async () => {
    const one = await guards('x', {}, ['Subject: Proposals']);
    const other = await guards('x', {}, ['Subject: [EXTERNAL] FW: Re: Proposals']);
    expect(other.content).toBe(one.content);
  });

  it.each([
    ['one word changed', 'Delete II.20.', {}],
    ['one letter’s case changed, which may be the proposal', 'delete II.19.', {}],
    ['another draft', 'Delete II.19.', { reading: { ...reading, draft: 'd3' } }],
    ['another delegation', 'Delete II.19.', { reading: { ...reading, delegation: 'France' } }],
    ['another thread of ours', 'Delete II.19.', { answered: aSubmission(3) }],
    [
      'a sender who is not proven: a forged copy must not swallow the real mail',
      'Delete II.19.',
      { trust: 'failed' as const },
    ],
  ])('are not twins with %s (HOSTILE B9, H5)', async (_, body, changes) => {
    expect((await guards(body, changes)).content).not.toBe((await guards('Delete II.19.')).content);
  });

  const sent = async (type: string, more: string, bytes: Buffer) => {
    const body = `--b\n\nPlease see below.\n--b\nContent-Type: ${type}\n${more}\nContent-Transfer-Encoding: base64\n\n${bytes.toString('base64')}\n--b--`;
    return submissionOf(admit(await input(body, {}, ['Content-Type: multipart/mixed; boundary=b'])));
  };

  it.each([
    [
      'a document that a mail program shows in the text',
      'application/pdf',
      'Content-Disposition: inline; filename=a',
      50,
    ],
    ['a document with a Content-ID', 'application/pdf', 'Content-ID: <x>', 50],
    ['a picture as large as a page', 'image/png', 'Content-Disposition: inline; filename=a', 30_001],
  ])('are not twins with %s exchanged, and it is listed (H5)', async (_, type, more, size) => {
    const [one, other] = [await sent(type, more, Buffer.alloc(size, 1)), await sent(type, more, Buffer.alloc(size, 2))];
    expect(one.guards.content).not.toBe(other.guards.content);
    expect(one.submission.files).toMatchObject([{ type, bytes: size }]);
  });

  it('are twins whatever the small pictures of their signatures', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map((fill) => sent('image/png', 'Content-Disposition: inline; filename=a', Buffer.alloc(30_000, fill))),
    );
    expect(one!.guards).toEqual(other!.guards);
    expect(one!.submission.files).toEqual([]);
  });

  it.each([
    [
      'parts',
      (end: string) => `${'--b\n\nx\n'.repeat(maxParts)}--b\n\n${end}\n--b--`,
      ['Content-Type: multipart/mixed; boundary=b'],
    ],
    ['letters', (end: string) => `${'x'.repeat(maxTextLength)}${end}`, []],
  ])('are not twins where only their unread ends differ, of too many %s (A1, C6, H5)', async (_, body, header) => {
    const [one, same, other] = [
      await guards(body('Delete II.19.'), {}, header),
      await guards(body('Delete II.19.'), {}, [...header, 'X-Route: another']),
      await guards(body('Keep II.19.'), {}, header),
    ];
    expect(one).toEqual(same);
    expect(one.content).not.toBe(other.content);
  });
});

const form = (formToken = 'browser-1') =>
  submissionOf(
    admitForm({
      arrival: anArrival('arriving/form/browser-1.json', { inbox: 'form' }),
      written: {
        parts: [{ part: 'body', text: 'Delete III.4', spans: [{ start: 0, end: 12, role: 'own' }] }],
        sender: { name: 'B', address: 'b@mission.example' },
        unread: [],
      },
      reading,
      reader: 'r1',
      conference,
      files: [],
      formToken,
      replyToken: 'secret',
    }),
  );

describe('a form post', () => {
  it('is stored unconfirmed, and its only letter is the link', () => {
    const { submission, answer } = form();
    expect(answer).toBe('confirmation link');
    expect(submission).toMatchObject({ unconfirmed: true, trust: 'unproven', source: 'form', replyToken: 'secret' });
    expect(submission.items.map(({ state }) => state.workflow)).toEqual(['unconfirmed']);
  });

  it('posted twice has the same guards; another post of the same words has not', () => {
    expect(form().guards).toEqual(form().guards);
    expect(form('browser-2').guards.content).not.toBe(form().guards.content);
  });

  it('becomes authenticated when its link is followed, and its items begin', () => {
    const before = numbered(form().submission, 'RC3', 1, []);
    const after = confirmed(before);
    expect([after.unconfirmed, after.trust, after.items[0]?.state.workflow]).toEqual([
      false,
      'authenticated',
      'placed',
    ]);
    expect(confirmed(after)).toBe(after);
  });
});
