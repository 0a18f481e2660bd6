import { describe, expect, it } from 'vitest';
import { lettersFor, receiptAgain, refusalMessage } from '#acknowledgement/letters.ts';
import { receipt } from '#acknowledgement/receipt.ts';
import { bareReceipt, confirmation } from '#acknowledgement/short-letters.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { named, read, textOf } from '#tests/support/html.ts';
import { aLetter, aSubmission, anArrival, anItem } from '#tests/support/submissions.ts';

const { conference, drafts } = shippedSettings('revcon3');
const draft = drafts[0]!;
const setting = { conference, draft, siteUrl: 'https://site.example' };
const now = new Date('2018-06-18T12:00:00Z');
const amend = anItem(1, 'II.19', {
  kind: 'amend',
  edits: [{ op: 'replace', old: 'eliminate', new: 'prevent', occurrence: null, anchor: null }],
  reason: 'Consistency.',
});

describe('a full receipt', () => {
  const letter = receipt(aSubmission(147, { items: [amend] }), setting);

  it('says first what happened, then the reference', () => {
    expect(letter.text.split('\n').slice(0, 3)).toEqual([
      'Your contribution has been received. It was understood as 1 proposal, set out below.',
      '',
      'Reference: RC3/0147',
    ]);
    expect(letter.subject).toMatch(/^Received: your contribution on Draft 2, RC3\/0147$/);
  });

  it.each([
    ['when, with the zone', 'Monday 18 June 2018, 08:00 (New York time)'],
    ['at which inbox', 'conventionalarms-unoda@un.org'],
    ['the proposal’s number and place', 'RC3/0147/1'],
    ['the paragraph', 'Paragraph II.19'],
    ['words to go', '[deleted: eliminate]'],
    ['words to come', '[added: prevent]'],
    [
      'what the draft says',
      'In accordance with Security Council Resolution 2370 (2017), to eliminate the supply of weapons',
    ],
    ['the reason', 'Consistency.'],
    ['when the section is considered', 'Thursday 21 June 2018, 10:00–13:00 (New York time)'],
    ['that nothing is late', 'In time: no deadline has been set.'],
    ['how it is published', 'Nothing is public until the secretariat publishes it'],
    ['how to correct', 'reply to this letter'],
  ])('says %s, in text and in HTML', (_, words) => {
    expect(letter.text).toContain(words);
    expect(textOf(read(letter.html))).toContain(words);
  });

  it('strikes out and underlines beside the words in brackets, never colour alone', () => {
    const page = read(letter.html);
    const looks = named(page, 'del', 'ins').map((mark) => [textOf(mark), mark.attribs['style']]);
    expect(looks).toEqual([
      ['[deleted: eliminate]', expect.stringContaining('text-decoration:line-through')],
      ['[added: prevent]', expect.stringMatching(/font-weight:bold;text-decoration:underline/)],
    ]);
  });

  it('goes from no intake address, threaded, marked as automatic, answers to the submission’s own token', () => {
    expect(letter).toMatchObject({
      to: 'a@mission.example',
      from: conference.sender,
      autoSubmitted: 'auto-replied',
      replyTo: `reply+token-147@${conference.intakeDomain}`,
      inReplyTo: 'm1@mission.example',
      references: ['m1@mission.example'],
    });
  });

  it('lists files with size and hash, and which no machine read', () => {
    const { text } = receipt(
      aSubmission(1, { files: [{ name: 'a.docx', type: 't', bytes: 1_432_000, sha256: 'abc', key: null }] }),
      setting,
    );
    expect(text).toContain('a.docx, 1.4 MB, SHA-256 abc, not read by machine; a person will open it');
  });

  it('says what waits, why, and between which places; and quotes what could not be placed', () => {
    const item = anItem(2, 'unknown', {
      kind: 'comment',
      needsReview: true,
      candidates: [
        { target: 'II.9', confidence: 0.5, why: '' },
        { target: 'III.9', confidence: 0.4, why: '' },
      ],
      state: { workflow: 'queued', decision: 'open', visibility: 'secretariat' },
    });
    const { text } = receipt(
      aSubmission(1, { items: [item], notPlaced: [{ part: 'body', start: 0, end: 9, quote: 'This too.', why: '' }] }),
      setting,
    );
    expect(text).toContain('Waits for a person: it is not clear which place is meant: II.9 or III.9?');
    expect(text).toContain('  | This too.');
  });

  it('quotes nothing of the earlier contribution when it answers a correction', () => {
    const { text, html } = receipt(
      aSubmission(9, { disposition: 'correction', corrects: 'RC3/0002', items: [amend] }),
      setting,
    );
    expect(text + html).not.toContain('prevent');
    expect(text + html).not.toContain('RC3/0002');
    expect(text).toContain('Your correction has been received.');
  });

  it('says that a person reads what no machine could', () => {
    expect(receipt(aSubmission(1, { disposition: 'needs-reading', items: [] }), setting).text).toMatch(
      /^Your contribution has been received\. It could not be read by machine/,
    );
  });

  it('says late, with the deadline', () => {
    const late = { ...conference, deadlines: [{ draft: 'd2', at: '2018-06-17T18:00:00-04:00' }] };
    expect(receipt(aSubmission(1, { late: true }), { ...setting, conference: late }).text).toContain(
      'Late: the deadline was Sunday 17 June 2018, 18:00 (New York time).',
    );
  });

  it('is French for a French contribution', () => {
    const { text, subject } = receipt(aSubmission(1, { language: 'fr', delegation: 'Switzerland' }), setting);
    expect(subject).toMatch(/^Reçu : /);
    expect(text).toContain('jeudi 21 juin 2018, 10:00–13:00 (heure de New York)');
    expect(text).toContain('Suisse');
  });

  it.each([
    ['es', 'Recibido: su contribución (Proyecto 2), RC3/0001', 'ltr'],
    ['ar', 'وردت مساهمتكم بشأن المشروع 2، RC3/0001', 'rtl'],
    ['ru', 'Получено: Ваши предложения и замечания (Проект 2), RC3/0001', 'ltr'],
    ['zh', '已收到贵方对草案2的意见，RC3/0001', 'ltr'],
  ] as const)(
    'is in %s for a contribution in it, with that direction on its outermost table',
    (language, said, dir) => {
      const { subject, html } = receipt(aSubmission(1, { language }), setting);
      expect(subject).toBe(said);
      const tables = named(read(html), 'table').filter(({ attribs }) => attribs['role'] === 'presentation');
      expect(tables.map(({ attribs: { lang, dir: direction } }) => [lang, direction])).toEqual([[language, dir]]);
    },
  );

  it('is in English and French for a seventh language', () => {
    const { subject, html } = receipt(
      aSubmission(1, { language: 'other', disposition: 'needs-reading', items: [] }),
      setting,
    );
    expect(subject).toMatch(/^Received: .* \/ Reçu : .*, RC3\/0001$/);
    const tables = named(read(html), 'table').filter(({ attribs }) => attribs['role'] === 'presentation');
    expect(tables.map(({ attribs: { lang, dir } }) => [lang, dir])).toEqual([
      ['en', 'ltr'],
      ['fr', 'ltr'],
    ]);
  });

  it('escapes whatever a sender wrote (HOSTILE D1, H8)', () => {
    const evil = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>';
    const item = anItem(1, 'II.12+', {
      kind: 'insert',
      edits: [{ op: 'insert', old: null, new: evil, occurrence: null, anchor: null }],
      reason: evil,
    });
    const { html } = receipt(
      aSubmission(1, {
        items: [item],
        files: [{ name: evil, type: 't', bytes: 1, sha256: 'a', key: null }],
        delegation: evil,
        notPlaced: [{ part: 'body', start: 0, end: 1, quote: evil, why: '' }],
      }),
      setting,
    );
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;');
  });
});

describe('a bare receipt', () => {
  it('gives reference and time and not one word of the message', () => {
    const { text, html, subject } = bareReceipt(
      aSubmission(147, { subject: 'Secret subject', items: [amend] }),
      setting,
    );
    for (const word of ['II.19', 'eliminate', 'Secret', 'Switzerland'])
      expect(text + html + subject).not.toContain(word);
    expect(text).toContain('Reference: RC3/0147');
    expect(text).toContain('08:00 (New York time)');
  });
});

describe('the letter that asks to confirm', () => {
  it.each(['en', 'ar'] as const)('holds exactly one link in each part and no item (%s)', (language) => {
    const { text, html } = confirmation(aSubmission(5, { language, items: [amend], unconfirmed: true }), setting);
    expect(text.match(/https?:/g)).toHaveLength(1);
    expect(html.match(/href=/g)).toHaveLength(1);
    expect(text).toContain('https://site.example/confirm/token-5');
    expect(text + html).not.toContain('II.19');
  });
});

describe('letters', () => {
  const s = aSubmission(147);
  it.each([
    ['full receipt', ['receipt/0147/0', 'receipt']],
    ['bare receipt', ['receipt/0147/0', 'bare-receipt']],
    ['confirmation link', ['confirm/browser-1', 'confirm']],
    ['none', undefined],
  ] as const)('for %s carry an id that says what they are for', (answer, expected) => {
    const [made] = lettersFor(answer, s, setting, 'browser-1', now);
    expect(made === undefined ? undefined : [made.id, made.purpose]).toEqual(expected);
    if (made !== undefined)
      expect(made).toMatchObject({
        to: 'a@mission.example',
        state: 'pending',
        attempts: 0,
        createdAt: '2018-06-18T12:00:00.000Z',
      });
  });

  it('are not written to an address that no mail service of ours can write to (PITFALLS 6.5)', () => {
    for (const address of ['été@mission.example', 'a b@x.y', null])
      expect(lettersFor('full receipt', { ...s, sender: { name: null, address } }, setting, null, now)).toEqual([]);
  });

  it('refuse a virus by arrival', () => {
    const mail = { sender: { name: null, address: 'a@b.example' }, receivedAt: now.toISOString() } as Parameters<
      typeof refusalMessage
    >[0];
    const idOf = (arrival: Parameters<typeof refusalMessage>[1]) => refusalMessage(mail, arrival, setting, now)[0]?.id;
    expect(refusalMessage(mail, anArrival('arriving/unoda/1'), setting, now)).toMatchObject([{ purpose: 'refusal' }]);
    // By the other inbox, and by a resend, it is the same mail; one without a name is told by its arrival.
    expect(idOf(anArrival('arriving/france/2'))).toBe(idOf(anArrival('arriving/unoda/1')));
    expect(idOf(anArrival('arriving/unoda/1', { messageId: 'm2@mission.example' }))).not.toBe(
      idOf(anArrival('arriving/unoda/1')),
    );
    expect(idOf(anArrival('arriving/unoda/1', { messageId: null }))).toBe('refusal/arriving/unoda/1');
  });
});

describe('the same mail again', () => {
  const first = aLetter('receipt/0147/0', { state: 'delivered', createdAt: '2018-06-18T12:00:00.000Z' });
  const at = (receivedAt: string) => anArrival('k', { receivedAt });
  it('gets nothing within the hour', () => {
    expect(receiptAgain(first, at('2018-06-18T13:00:00.000Z'), now)).toEqual([]);
  });
  it('gets the same receipt once more after it, under an id that allows no third', () => {
    expect(receiptAgain(first, at('2018-06-18T13:00:00.001Z'), now)).toMatchObject([
      { id: 'receipt/0147/0/again', state: 'pending', letter: first.letter },
    ]);
  });
  it('gets it at once when the first bounced', () => {
    expect(receiptAgain({ ...first, state: 'bounced' }, at('2018-06-18T12:01:00.000Z'), now)).toHaveLength(1);
  });
  it.each([
    ['pending', 0],
    ['held', 0],
    ['sending', 0],
    ['sent', 1],
    ['delivered', 1],
    ['bounced', 1],
    ['failed', 1],
    ['complained', 0],
  ] as const)('a day later, where the first is %s: %d', (state, letters) => {
    expect(receiptAgain({ ...first, state }, at('2018-06-19T12:00:00.000Z'), now)).toHaveLength(letters);
  });
  it('gets nothing from another address, and nothing where there was none', () => {
    expect(receiptAgain(first, anArrival('k', { from: 'x@y.z', receivedAt: '2018-06-19T12:00:00.000Z' }), now)).toEqual(
      [],
    );
    expect(receiptAgain(null, at('2018-06-19T12:00:00.000Z'), now)).toEqual([]);
  });
});
