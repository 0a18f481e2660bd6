import { describe, expect, it } from 'vitest';
import {
  absenceBesides,
  absenceSubjects,
  absenceWords,
  automaticSubjects,
  machineSenders,
  invitationSubjects,
  machineWords,
  readSubjects,
  readWords,
  recallSubjects,
  recallWords,
} from '#mail/words/automatic.ts';
import { bounceSubjects, bounceTexts, delayWords } from '#mail/words/bounce.ts';
import { substanceWords } from '#mail/words/substance.ts';
import { multipart, plainHeader, read, topBlock } from './support.ts';

const kind = async (header: readonly string[], body?: string) => (await read(header, body)).automatic;
const utf8 = 'Content-Type: text/plain; charset=utf-8';
const encoded = (words: string): string => `=?utf-8?b?${Buffer.from(words).toString('base64')}?=`;
/** A mail of a person with that subject. */
const subjectOf = (words: string): string[] => [
  'From: Anna Keller <anna@eda.admin.ch>',
  `Subject: ${encoded(words)}`,
  utf8,
];
const nullSender = topBlock().map((line) => line.replace('<anna@eda.admin.ch>', '<>'));

describe('H1: a mail is automatic and never answered (RFC 3834)', () => {
  it.each([
    'Auto-Submitted: auto-replied',
    'Auto-Submitted: auto-generated',
    'Auto-Submitted: auto-notified; owner-email="x@y.z"',
    'AUTO-SUBMITTED: Auto-Replied (vacation)',
    'Precedence: bulk',
    'Precedence: junk',
    'Precedence: list',
    'Precedence: auto_reply',
    'List-Id: <news.example>',
    'List-Owner: <mailto:owner@news.example>',
    'List-Archive: <https://news.example/archive>',
    'List-Help: <mailto:help@news.example>',
    'List-Unsubscribe: <mailto:x@y.z>',
    'X-Autoreply: yes',
    'X-Autorespond: yes',
    'X-Auto-Response-Suppress: All',
    'X-Auto-Response-Suppress: DR, OOF, AutoReply',
    'X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent',
    'Delivered-To: Autoresponder',
    'X-Auto-Reply: yes',
    'X-Mailer: vacation 1.2',
    'X-Boxtrapper: challenge',
    'Content-Class: urn:content-classes:dsn',
    'Content-Class: urn:content-classes:mdn',
    'Return-Path: <>',
  ])('with %s', async (line) => {
    expect(await kind([...plainHeader, line])).toBe('automatic');
  });

  it.each([
    'Auto-Submitted: no',
    'Auto-Submitted: No (a person)',
    'X-Auto-Response-Suppress: None',
    'Precedence: first-class',
  ])('but not with %s', async (line) => {
    expect(await kind([...plainHeader, line])).toBeNull();
  });

  it('with the null sender', async () => {
    expect(await kind([...nullSender, ...plainHeader])).toBe('automatic');
  });

  it.each(machineSenders.filter((name) => !/^(?:mailer|mail)-daemon$/.test(name)))('from %s@', async (local) => {
    expect(await kind([`From: ${local}@mission.example`, 'Subject: x'])).toBe('automatic');
  });

  it.each([
    'gmail-noreply',
    'crm.no-reply',
    'noreply+abc123',
    'owner-news',
    'news-request',
    'news-bounces+you=there.example',
    'bounce-4711',
    'x-admin',
  ])('from %s@', async (local) => {
    expect(await kind([`From: ${local}@mission.example`, 'Subject: x'])).toBe('automatic');
  });

  it.each(['norely', 'ownership', 'admin.office', 'bouncer', 'robert.root', 'anna.mailer', 'info', 'postmistress'])(
    'but not from %s@',
    async (local) => {
      expect(await kind([`From: ${local}@mission.example`, 'Subject: x'])).toBeNull();
    },
  );

  it.each(automaticSubjects)('with a subject that begins “%s”', async (words) => {
    expect(await kind(subjectOf(`${words} x`), 'I am back on Monday.')).toBe('automatic');
    expect(await kind(subjectOf(`[EXTERNAL] ${words.toUpperCase()} x`), 'I am back on Monday.')).toBe('automatic');
  });

  it.each(absenceSubjects)('with a subject that says “%s”', async (words) => {
    expect(await kind(subjectOf(`Anna Keller ${words} (returning 2 July)`), 'I will answer then.')).toBe('automatic');
  });

  it.each(absenceWords)('as a short note that says “%s” and has no header', async (words) => {
    expect(await kind([...plainHeader, utf8], `${words}.`)).toBe('automatic');
  });

  it.each(absenceBesides)('as a longer note that opens with absence and says “%s” besides', async (words) => {
    const note = `Dear sender, I am on annual leave. ${'Thank you for your kind message. '.repeat(12)}`;
    expect(await kind([...plainHeader, utf8], note)).toBeNull();
    expect(await kind([...plainHeader, utf8], `${note} ${words} x`)).toBe('automatic');
  });

  it.each(machineWords)('as a short note that says “%s”', async (words) => {
    expect(await kind([...plainHeader, utf8], `Dear sender, ${words} message.`)).toBe('automatic');
  });

  it.each(readSubjects)('as a read receipt whose subject begins “%s”', async (words) => {
    expect(await kind(subjectOf(`${words} Proposals`), 'Your message was read on Monday, 18 June 2018.')).toBe(
      'automatic',
    );
    expect(await kind(subjectOf(`${words} Proposals`), 'Our thoughts on the matter are these.')).toBeNull();
  });

  it.each(readWords)('as a read receipt that says “%s”', async (words) => {
    expect(await kind(subjectOf('Read: Proposals'), `Message ${words} 18.06.2018`)).toBe('automatic');
  });

  it.each([
    ['a read receipt', 'disposition-notification', 'message/disposition-notification'],
    ['a complaint', 'feedback-report', 'message/feedback-report'],
    ['a receipt in Unicode (RFC 6533)', 'disposition-notification', 'message/global-disposition-notification'],
  ])('as %s', async (_, report, type) => {
    const { body } = multipart('report', ['Content-Type: text/plain\n\nRead.', `Content-Type: ${type}\n\nx: y`]);
    expect(
      await kind([...plainHeader, `Content-Type: multipart/report; report-type=${report}; boundary=b0`], body),
    ).toBe('automatic');
  });
});

describe('a person’s mail stays a person’s', () => {
  it.each([
    [
      'absence named beside a proposal',
      plainHeader,
      'I am on leave from Monday. Our proposal: delete paragraph II.19.',
    ],
    ['our letter in its References', [...plainHeader, 'References: <x@notify.revcon3.example>'], 'Please correct.'],
    ['an answer to an absence note', subjectOf('Re: Automatic reply: Proposals'), 'Thank you. Who stands in for you?'],
  ])('with %s', async (_, header, body) => {
    expect(await kind(header, body)).toBeNull();
  });

  it.each(substanceWords)('when it speaks of absence and says “%s”', async (words) => {
    expect(await kind([...plainHeader, utf8], `I am travelling until Friday. ${words} so.`)).toBeNull();
  });

  it.each([
    'paragraph 3',
    'para. 12',
    '§ 4',
    'II.19',
    'paragraphe 7',
    'párrafo 8',
    'sección III',
    'пункт 5',
    'разделе II',
    'الفقرة ١٩',
    'القسم 2',
    '第十九段',
    '第 2 节',
  ])('when it speaks of absence and names %s', async (place) => {
    expect(await kind([...plainHeader, utf8], `I am travelling until Friday. ${place}: no.`)).toBeNull();
  });

  it('when it speaks of absence and brings a document', async () => {
    const { header, body } = multipart('mixed', [
      'Content-Type: text/plain\n\nI am travelling until Friday.',
      'Content-Type: application/pdf; name=paper.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0=',
    ]);
    expect(await kind([...plainHeader, header], body)).toBeNull();
  });

  it.each([
    ['es', 'Estoy fuera de la oficina. Para asuntos urgentes, contacte con mi colega.'],
    ['pt', 'Estou ausente. Para assuntos urgentes, contacte o meu colega.'],
    ['zh', '春节期间我不在办公室，这段时间请联系我的同事。'],
    [
      'en',
      'I am out of the office. Please delete this message if you received it in error and contact our consular section.',
    ],
    ['fr', 'Je suis absent du bureau ; à ce propos, merci de contacter ma collègue.'],
  ])('H1: but words of negotiation that absence notes use too are none (%s)', async (_, note) => {
    expect(await kind([...plainHeader, utf8], note)).toBe('automatic');
  });

  it.each(bounceSubjects)('H4: when a delegation’s subject says “%s”', async (words) => {
    const header = subjectOf(`${words}: our position on paragraph 3`);
    expect(await kind(header, 'Paragraph 3: delete the second sentence.')).toBeNull();
    expect(
      await kind(header, 'Our mail of Monday could not be delivered (550 5.1.1 user unknown). Paragraph 3: delete.'),
    ).toBeNull();
  });
});

describe('our own mail', () => {
  it('H2: coming back is known by its From', async () => {
    expect(await kind(['From: secretariat@notify.revcon3.example', 'Auto-Submitted: auto-replied'])).toBe('own-mail');
  });
});

describe('a bounce', () => {
  const report = (action: string, status: string) =>
    multipart('report', [
      'Content-Type: text/plain\n\nYour mail could not be delivered: delete II.19.',
      `Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nAction: ${action}\nStatus: ${status}`,
      'Content-Type: message/rfc822\n\nFrom: secretariat@notify.revcon3.example\nMessage-ID:\n <sent1@email.amazonses.com>\nSubject: Received\n\nx',
    ]).body;
  const header = [
    'From: MAILER-DAEMON@mx.example',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b0',
  ];

  it('H3: names the mail of ours that came back', async () => {
    const message = await read(header, report('failed', '5.1.1'));
    expect([message.automatic, message.returned]).toEqual([
      'bounce',
      { messageId: 'sent1@email.amazonses.com', failed: true },
    ]);
  });

  it('H3: that only reports a delay is no failure', async () => {
    expect((await read(header, report('delayed', '4.4.1'))).returned?.failed).toBe(false);
  });

  it('in the manner of old systems is known by its sender', async () => {
    expect(
      await kind(
        ['From: MAILER-DAEMON@qmail.example', 'Subject: failure notice'],
        'Hi. This is the qmail-send program.',
      ),
    ).toBe('bounce');
    expect(await kind([...nullSender, 'From: postmaster@mx.example', 'Subject: Undeliverable'], 'x')).toBe('bounce');
  });

  it.each([
    ['delayed', '4.4.1', false],
    ['failed', '4.4.7', true],
    ['relayed', '2.0.0', false],
    ['delivered', '2.0.0', false],
    ['FAILED', '5.0.0', true],
  ])('H3: of action %s and status %s has failed for good: %s', async (action, status, failed) => {
    expect((await read(header, report(action, status))).returned?.failed).toBe(failed);
  });

  it('H3: about several recipients has failed when one of them was not reached', async () => {
    const { body } = multipart('report', [
      'Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nAction: relayed\nStatus: 2.0.0\n\nAction: failed\nStatus: 5.1.1',
    ]);
    expect((await read(header, body)).returned?.failed).toBe(true);
  });

  it.each(delayWords)('H3: without a report is a delay when it says “%s”', async (words) => {
    const of = async (text: string) => (await read(['From: MAILER-DAEMON@mx.example', utf8], text)).returned?.failed;
    expect(await of(`Your message: ${words}, for four hours.`)).toBe(false);
    expect(await of('Your message was not delivered.')).toBe(true);
  });

  it('H3: in Unicode (RFC 6533) is one', async () => {
    const { header: type, body } = multipart('mixed', [
      'Content-Type: message/global-delivery-status\n\nAction: failed',
    ]);
    expect(await kind([...plainHeader, type], body)).toBe('bounce');
  });

  it.each(bounceSubjects)(
    'H3: of a postmaster without the null sender is known by its subject: “%s”',
    async (words) => {
      expect(await kind(['From: postmaster@mx.example', `Subject: ${encoded(words)}`], 'x')).toBe('bounce');
    },
  );

  it.each(bounceTexts)('H3: of a postmaster without the null sender is known by its text: “%s”', async (words) => {
    expect(await kind(['From: postmaster@mx.example', 'Subject: x', utf8], `Sorry: ${words}.`)).toBe('bounce');
  });

  it.each([
    [
      'exim',
      [
        'From: Mail Delivery System <Mailer-Daemon@mx.example>',
        'Subject: Mail delivery failed: returning message to sender',
        'X-Failed-Recipients: a@b.example',
      ],
    ],
    [
      'sendmail',
      ['From: Mail Delivery Subsystem <MAILER-DAEMON>', 'Subject: Returned mail: see transcript for details'],
    ],
    [
      'Exchange',
      [
        'From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@mfa.example>',
        'Subject: Undeliverable: Received',
      ],
    ],
    ['Exchange without an address', ['From: postmaster@mfa.example', 'X-MS-Exchange-Message-Is-Ndr:', 'Subject: x']],
    [
      'a service with an address of its own',
      ['From: Mail Delivery System <system@mfa.example>', 'Subject: Undelivered Mail Returned to Sender'],
    ],
    ['a large service of China', ['From: PostMaster@mail.example', `Subject: ${encoded('系统退信')}`, utf8]],
    ['a service with no sender at all', ['Return-Path: <>', 'From: system@mfa.example', 'Subject: Delivery failure']],
  ])('H3: in the manner of %s is known', async (_, lines) => {
    const text = 'The following recipient could not be reached: a@b.example 550 5.1.1 user unknown';
    expect(await kind(lines, text)).toBe('bounce');
  });

  it('H3: of a mail system that names a person’s address is known when subject and text agree and name what failed', async () => {
    const lines = [
      'From: Mail Router <router@domino.example>',
      'Subject: DELIVERY FAILURE: User not listed in directory',
    ];
    expect(await kind(lines, 'The following message could not be delivered: 550 5.1.1 no such user')).toBe('bounce');
    expect(await kind(lines, 'The message could not be delivered to\n\nanna@mission.example')).toBe('bounce');
    const { header, body } = multipart('mixed', [
      'Content-Type: text/plain\n\nThe message could not be delivered.',
      'Content-Type: message/rfc822\n\nFrom: secretariat@notify.revcon3.example\nSubject: Received\n\nx',
    ]);
    expect(await kind([...lines, header], body)).toBe('bounce');
    expect(await kind(lines, 'The following message could not be delivered.')).not.toBe('bounce');
  });

  it.each(['Fwd', 'TR', 'RV', '转发'])(
    'H4: that a person passes on (%s) is none: his contribution may stand in it',
    async (mark) => {
      const text = `It came back, so here it is.\n\nThe message could not be delivered to x@un.example: 550 5.1.1 unknown`;
      expect(await kind(subjectOf(`${mark}: Undeliverable: comments of Chile`), text)).toBeNull();
      expect(await kind(subjectOf('Undeliverable: comments of Chile'), text)).toBe('bounce');
    },
  );

  it('H3: that Amazon reports as JSON is known', async () => {
    const notice = '{"notificationType":"Bounce","bounce":{"bounceType":"Permanent"}}';
    expect(await kind(['From: no-reply@sns.amazonaws.com', 'Subject: AWS Notification Message'], notice)).toBe(
      'bounce',
    );
    const wrapped = JSON.stringify({ Type: 'Notification', Message: notice });
    expect(await kind(['From: no-reply@sns.amazonaws.com', 'Subject: AWS Notification Message'], wrapped)).toBe(
      'bounce',
    );
  });

  it('H1: is no bounce when a mail system hands an absence note on', async () => {
    const lines = ['Return-Path: <>', 'From: MAILER-DAEMON@amazonses.com', 'Subject: Automatic reply: Received'];
    expect(await kind(lines, 'I am out of the office until Monday.')).toBe('automatic');
  });

  it('is not a mail to which somebody attached another', async () => {
    const { header: type, body } = multipart('mixed', [
      'Content-Type: text/plain\n\nWhat our server says; our position on paragraph 3 is attached too.',
      'Content-Type: message/rfc822\n\nFrom: MAILER-DAEMON@mx.example\nSubject: Undelivered\n\n550 5.1.1 user unknown',
    ]);
    expect(await kind([...plainHeader, type], body)).toBeNull();
  });
});

describe('H4: what a person wrote is not automatic', () => {
  it('when the name of the address only holds the letters of a machine’s', async () => {
    expect(await kind(['From: norep.lyubov@mission.example', 'Subject: x'])).toBeNull();
  });

  it('when it speaks of absence and takes a position', async () => {
    expect(
      await kind(subjectOf('Re: Draft'), 'I am on mission until Friday, but here are our views: we cannot accept it.'),
    ).toBeNull();
  });

  it('but a machine that names "your comments" takes none', async () => {
    expect(
      await kind(subjectOf('Re: Draft'), 'I am on annual leave until Friday and will read your comments then.'),
    ).toBe('automatic');
  });
});

describe('H6: what Outlook sends when a message is called back', () => {
  it.each(recallWords)('“… %s” is automatic, whatever the message was about', async (words) => {
    const text = `Anna Keller ${words}, "Proposals on paragraph II.19".`;
    expect(await kind(subjectOf('Recall: Proposals on paragraph II.19'), text)).toBe('automatic');
  });

  it.each(recallSubjects)('a report whose subject begins “%s” is automatic', async (words) => {
    expect(await kind(subjectOf(`${words}: Proposals on paragraph II.19`), 'Your attempt failed.')).toBe('automatic');
  });

  it('but who would recall a message in the text of the draft speaks for himself', async () => {
    const text = 'We would like to recall the message of the Secretary-General in paragraph II.19.';
    expect(await kind(subjectOf('Proposals'), text)).toBeNull();
  });
});

describe('H1: the answer of a calendar to an invitation', () => {
  it.each(invitationSubjects)('is automatic without a word but its subject “%s”', async (words) => {
    expect(await kind(subjectOf(`${words} Informal consultations on Section II`), '')).toBe('automatic');
    expect(await kind(subjectOf(`${words} our view`), 'We can accept paragraph II.19.')).toBeNull();
  });

  it('and so are the invitation and that it is off, while a calendar that is only a file says nothing', async () => {
    const of = (parameters: string): Promise<unknown> => {
      const { header, body } = multipart('mixed', [
        'Content-Type: text/plain\n\nSee you there.',
        `Content-Type: text/calendar${parameters}\n\nBEGIN:VCALENDAR\nEND:VCALENDAR`,
      ]);
      return kind([...plainHeader, header], body);
    };
    expect([await of('; method=REQUEST'), await of('; method=CANCEL'), await of('')]).toEqual([
      'automatic',
      'automatic',
      null,
    ]);
  });

  const answer = (words: string) =>
    multipart('alternative', [
      `Content-Type: text/plain\n\n${words}`,
      'Content-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR',
    ]);

  it.each([
    ['', 'automatic'],
    ['Anna Keller has accepted.', 'automatic'],
    ['We accept, and we propose to delete paragraph 4 there.', null],
  ])('with the words “%s” is %s', async (words, expected) => {
    const { header, body } = answer(words);
    expect(await kind([...plainHeader, header], body)).toBe(expected);
  });
});
