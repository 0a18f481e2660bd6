import type { Admission } from '#submission/admission.ts';
import { describe, expect, it } from 'vitest';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { maxLookUpMs } from '#mail/limits.ts';
import { type Reception, readArrival } from '#submission/read-arrival.ts';
import { topBlock } from '#tests/mail/support.ts';
import { nameServer, NoSuchName, sealed, signed, signedAt } from '#tests/support/signed-mail.ts';
import { aSubmission } from '#tests/support/submissions.ts';

const { conference, drafts } = shippedSettings('revcon3');
const arrive = async (bytes: Uint8Array, over: Partial<Reception> = {}) => {
  const { admission } = await readArrival(
    { key: 'arriving/unoda/1', inbox: 'unoda', imported: null, bytes },
    {
      ...{ conference, draft: drafts[0]!, now: signedAt, localTrust: undefined, token: 'token' },
      bindings: async () => [],
      byToken: async () => null,
      bySent: async () => null,
      ...over,
    },
  );
  const record =
    admission.outcome === 'submission'
      ? admission.submission
      : (admission as Extract<Admission, { outcome: 'other mail' }>).mail;
  return { ...record, answer: admission.answer, outcome: admission.outcome };
};
const letter = (over: { readonly extra?: readonly string[]; readonly body?: string } = {}): Buffer =>
  Buffer.from(
    [
      'From: Anna Keller <anna@eda.admin.ch>',
      'To: conventionalarms-unoda@un.org',
      'Subject: Switzerland - Draft 2',
      'Message-ID: <m1@eda.admin.ch>',
      'Content-Type: text/plain; charset=utf-8',
      ...(over.extra ?? []),
      '',
      over.body ?? 'Section II, paragraph 19: delete.',
      '',
    ].join('\r\n'),
  );
/** As SES puts its block on top of what it received. */
const received = (bytes: Uint8Array, results?: string): Buffer =>
  Buffer.concat([Buffer.from(`${topBlock(results).join('\r\n')}\r\n`), bytes]);
const broken =
  'spf=fail smtp.mailfrom=x; dkim=fail header.i=@eda.admin.ch; dmarc=fail (p=reject) header.from=eda.admin.ch';
const silent = 'spf=none; dmarc=none header.from=eda.admin.ch';

describe('who sent a mail', () => {
  it('is known by what the service found, and then no name server is asked', async () => {
    const lookUpsWithin = () => () => Promise.reject(new Error('asked'));
    expect(await arrive(received(letter()), { lookUpsWithin })).toMatchObject({
      trust: 'known',
      answer: 'full receipt',
    });
  });

  it('is known by the seal of an official mailbox that redirected it, which broke all else', async () => {
    const { lookUp } = nameServer();
    const asked: number[] = [];
    const lookUpsWithin = (ms: number) => {
      asked.push(ms);
      return lookUp;
    };
    const redirected = received(await sealed(letter(), 'un.org', 'dmarc=pass header.from=eda.admin.ch'), broken);
    expect(await arrive(redirected, { lookUpsWithin })).toMatchObject({ trust: 'known', answer: 'full receipt' });
    expect(asked).toEqual([maxLookUpMs]);
    const stranger = received(await sealed(letter(), 'evil.example', 'dmarc=pass header.from=eda.admin.ch'), broken);
    expect(await arrive(stranger, { lookUpsWithin })).toMatchObject({ trust: 'failed', answer: 'none' });
  });

  it('is known by a signature that the service could not judge', async () => {
    const lookUpsWithin = () => nameServer().lookUp;
    const mail = received(await signed(letter(), 'eda.admin.ch'), silent);
    expect(await arrive(mail, { lookUpsWithin })).toMatchObject({ trust: 'known' });
    expect(await arrive(mail)).toMatchObject({ trust: 'unproven', answer: 'bare receipt' });
  });

  it('stays unproven, with a line for an officer, where no name server answers', async () => {
    const lookUpsWithin = () => () => Promise.reject(new NoSuchName('ETIMEOUT'));
    const record = await arrive(received(await signed(letter(), 'eda.admin.ch'), silent), { lookUpsWithin });
    expect(record).toMatchObject({ trust: 'unproven', answer: 'bare receipt' });
    expect(record.problems.join()).toContain('did not answer');
  });

  it('B7: when the proof fails from a known address is kept for a person, unanswered', async () => {
    const record = await arrive(received(letter(), broken));
    expect(record).toMatchObject({ outcome: 'submission', trust: 'failed', answer: 'none' });
    expect('items' in record ? record.items.map(({ state }) => state.workflow) : []).toEqual(['queued']);
  });

  it.each([
    ['From', 'From: Bob <bob@eda.admin.ch>'],
    ['Subject', 'Subject: Withdraw everything'],
    ['Content-Type', 'Content-Type: text/html'],
    ['Message-ID', 'Message-ID: <m2@eda.admin.ch>'],
  ])(
    'B3: is not proven by a mail with two %s fields; the first is taken, and both a seal and a signature are no help',
    async (name, line) => {
      const lookUpsWithin = () => nameServer().lookUp;
      const two = received(
        await signed(
          await sealed(letter({ extra: [line] }), 'un.org', 'dmarc=pass header.from=eda.admin.ch'),
          'eda.admin.ch',
        ),
      );
      const record = await arrive(two, { lookUpsWithin });
      expect(record).toMatchObject({
        trust: 'unproven',
        subject: 'Switzerland - Draft 2',
        sender: { address: 'anna@eda.admin.ch' },
      });
      expect(record.problems.join()).toContain(name === 'From' ? 'more than one' : `more than one ${name}`);
    },
  );

  it('B3: is proven by a mail whose doubled field says the same twice', async () => {
    expect(await arrive(received(letter({ extra: ['Subject: Switzerland -  Draft 2'] })))).toMatchObject({
      trust: 'known',
    });
  });

  it('B6: is not proven by verdicts that stand inside the mail', async () => {
    const forged = [
      'Authentication-Results: amazonses.com; dmarc=pass header.from=eda.admin.ch',
      'X-SES-Spam-Verdict: PASS',
      'X-SES-Virus-Verdict: PASS',
    ];
    expect(await arrive(received(letter({ extra: forged }), broken))).toMatchObject({ trust: 'failed' });
    expect(await arrive(letter({ extra: forged }))).toMatchObject({ trust: 'unproven' });
    expect(await arrive(Buffer.concat([Buffer.from(`${forged.join('\r\n')}\r\n`), letter()]))).toMatchObject({
      trust: 'unproven',
    });
  });

  it('B10: says nothing about the thread of another: a forged reference moves and reveals nothing there', async () => {
    const theirs = aSubmission(12, {
      delegation: 'Norway',
      sender: { name: null, address: 'b@mfa.no' },
      parts: [{ part: 'body', text: 'SECRET' }],
    });
    const record = await arrive(received(letter({ extra: ['References: <sent-12@email.amazonses.com>'] })), {
      bySent: async () => theirs,
    });
    expect(record).toMatchObject({
      outcome: 'submission',
      delegation: 'Switzerland',
      sender: { address: 'anna@eda.admin.ch' },
    });
    expect(JSON.stringify(record)).not.toContain('SECRET');
    expect(record.problems).toContain('The mail answers RC3/0012, which came from another address.');
  });

  it.each([
    'anna+un@eda.admin.ch',
    'a.n.n.a@eda.admin.ch',
    '"anna@home"@eda.admin.ch',
    '"anna keller"@eda.admin.ch',
    'anna@[192.0.2.1]',
    'żółw@eda.admin.ch',
  ])('B12: is %s, spelled as it is, and never an exception', async (from) => {
    const bytes = Buffer.from(letter().toString().replace('anna@eda.admin.ch', from));
    expect((await arrive(received(bytes))).sender.address).toBe(from);
  });
});

describe('H6: a mail that takes an earlier one back', () => {
  it.each([
    ['ignores it', 'Switzerland - Draft 2', 'Please ignore my previous mail of this morning.'],
    [
      'corrects it',
      'Switzerland - Draft 2, corrected version',
      'Please find below the corrected version of our proposals, which replaces our mail of this morning.\n\nSection II, paragraph 19: delete the last sentence.',
    ],
    [
      'recalls it',
      'Recall: Switzerland - Draft 2',
      'Anna Keller would like to recall the message, "Switzerland - Draft 2".',
    ],
  ])('and %s is kept beside it, and changes nothing by itself', async (_, subject, body) => {
    const mail = letter({ body }).toString().replace('Subject: Switzerland - Draft 2', `Subject: ${subject}`);
    const record = await arrive(received(Buffer.from(mail)));
    const kept = 'parts' in record ? record.parts.map(({ text }) => text).join('\n') : record.text;
    expect(kept).toContain(body.split('\n')[0]);
    if ('items' in record && record.disposition !== 'contribution')
      expect(record.items.every(({ state }) => state.workflow === 'queued')).toBe(true);
  });
});

describe('H2: our own letter that comes back', () => {
  it('is kept beside the submission that it was about, and answered by nobody', async () => {
    const about = aSubmission(12);
    const own = [
      `From: ${conference.sender.address}`,
      'Message-ID: <sent-12@email.amazonses.com>',
      'Auto-Submitted: auto-replied',
      '',
      'RC3/0012: delete II.19.',
    ].join('\r\n');
    const bySent = async (id: string) => (id === 'sent-12@email.amazonses.com' ? about : null);
    const record = await arrive(received(Buffer.from(own)), { bySent });
    expect(record).toMatchObject({
      disposition: 'own-mail',
      outcome: 'other mail',
      answer: 'none',
      answers: about.reference,
    });
  });
});

describe('what nobody here can read is a person’s to read', () => {
  const attached = (type: string, name: string) =>
    arrive(
      received(
        Buffer.from(
          letter({ body: `--b\r\nContent-Type: ${type}; name="${name}"\r\n\r\nx\r\n--b--` })
            .toString()
            .replace('text/plain; charset=utf-8', 'multipart/mixed; boundary=b'),
        ),
      ),
    );

  it('A15: a document in an archive: the record names what was not opened', async () => {
    const record = await attached('application/zip', 'proposal.zip');
    expect(record).toMatchObject({ disposition: 'needs-reading', answer: 'full receipt' });
    expect(record.problems).toContain('The attachment “proposal.zip” was not read: a person must open it.');
  });

  it('H10: a mail without words, with a document in Arabic', async () => {
    expect(await attached('application/octet-stream', 'مقترحات.docx')).toMatchObject({ disposition: 'needs-reading' });
  });

  it.each([
    ['Greek', 'Προτείνουμε να διαγραφεί η τελευταία πρόταση της παραγράφου και να προστεθεί αναφορά στα πυρομαχικά.'],
    [
      'German',
      'Wir schlagen vor, den letzten Satz dieses Absatzes zu streichen und die Munition ausdrücklich zu nennen.',
    ],
    ['Turkish', 'Bu fıkranın son cümlesinin çıkarılmasını ve mühimmatın açıkça anılmasını öneriyoruz.'],
  ])('H10: a mail in %s', async (_, body) => {
    const mail = letter({ body }).toString().replace('Subject: Switzerland - Draft 2', 'Subject: -');
    expect(await arrive(received(Buffer.from(mail)))).toMatchObject({
      disposition: 'needs-reading',
      language: 'other',
    });
  });
});
