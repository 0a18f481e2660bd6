import { describe, expect, it } from 'vitest';
import { readMessage } from '#mail/read-message.ts';
import { multipart, plainHeader, raw, read, roleWords, topBlock } from './support.ts';

describe('a plain mail', () => {
  it('gives sender, recipients, subject, ids and text', async () => {
    const message = await read([
      ...plainHeader,
      'Cc: "Berne, Desk" <desk@eda.admin.ch>',
      'In-Reply-To: <r1@x>',
      'References: <r0@x> <r1@x>',
      'Date: Mon, 18 Jun 2018 14:00:00 +0200',
    ]);
    expect(message).toMatchObject({
      from: { name: 'Anna Keller', address: 'anna@eda.admin.ch' },
      to: [{ name: null, address: 'conventionalarms-unoda@un.org' }],
      cc: [{ name: 'Berne, Desk', address: 'desk@eda.admin.ch' }],
      subject: 'Proposals',
      messageId: 'm1@eda.admin.ch',
      inReplyTo: 'r1@x',
      references: ['r0@x', 'r1@x'],
      date: '2018-06-18T12:00:00.000Z',
      automatic: null,
      returned: null,
      problems: [],
    });
    expect(message.body).toEqual({ text: 'Delete II.19.', spans: [{ start: 0, end: 13, role: 'own' }] });
  });

  it('reads the same with LF and with CRLF', async () => {
    const crlf = raw(plainHeader, 'In II.37:\ndelete "x".');
    const lf = Buffer.from(Buffer.from(crlf).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
    expect((await readMessage(lf)).body).toEqual((await readMessage(crlf)).body);
  });

  it('takes receipt time and envelope from the block that SES put on top', async () => {
    const message = await read([...topBlock(), ...plainHeader]);
    expect(message).toMatchObject({
      receivedAt: '2018-06-18T12:00:00.000Z',
      envelopeFrom: 'anna@eda.admin.ch',
      envelopeTo: 'unoda@intake.revcon3.example',
      verdicts: { spf: 'pass', dkim: 'pass', dmarc: 'pass', spam: 'pass', virus: 'pass' },
    });
  });

  it('keeps a mail without any date, sender or subject and says so (HOSTILE B8, A13)', async () => {
    const message = await readMessage(Buffer.from('Delete II.19.'));
    expect(message).toMatchObject({ from: { name: null, address: null }, subject: null, date: null, receivedAt: null });
    expect(message.body.text).toBe('Delete II.19.');
    expect(message.problems).toContain('The mail names no sender address.');
  });

  it.each([
    ['an mbox line first', 'From a@b.c Mon Jun 18 12:00:00 2018\n'],
    ['a quoted mbox line first', '>From a@b.c Mon Jun 18 12:00:00 2018\n'],
    ['a blank line first', '\n\n'],
  ])('reads a mail with %s (HOSTILE A13)', async (_, before) => {
    const message = await readMessage(Buffer.from(`${before}From: a@b.c\nSubject: S\n\nDelete II.19.`));
    expect([message.from.address, message.subject, message.body.text]).toEqual(['a@b.c', 'S', 'Delete II.19.']);
  });

  it('reads a mail whose lines end in CR alone (HOSTILE A13)', async () => {
    const message = await readMessage(Buffer.from('From: a@b.c\rSubject: S\r\rOne\rTwo'));
    expect([message.from.address, message.body.text]).toEqual(['a@b.c', 'One\nTwo']);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['one byte', new Uint8Array([0])],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['only a header', Buffer.from('From: a@b.c')],
  ])('explains an object that is %s (HOSTILE A14)', async (_, bytes) => {
    const message = await readMessage(bytes);
    expect(message.problems.length).toBeGreaterThan(0);
  });

  it('says that a mail without words and files has no text (HOSTILE A6)', async () => {
    expect((await read(plainHeader, '\n \n')).problems).toContain('The mail has no text.');
  });

  it('joins the lines of format=flowed and keeps its quotation apart', async () => {
    const message = await read(
      [...plainHeader, 'Content-Type: text/plain; format=flowed'],
      'In paragraph II.37 \nreplace "x" \nby "y".\n> old words \n> go on\n>> older',
    );
    expect(roleWords(message, 'own')).toBe('In paragraph II.37 replace "x" by "y".');
  });
});

describe('headers', () => {
  it.each([
    ['an encoded CRLF', 'Subject: =?utf-8?q?Hi=0D=0ABcc:_victim@x.org?='],
    ['an encoded NUL', 'Subject: =?utf-8?b?SGkACkJjYzogdmljdGltQHgub3Jn?='],
    ['a line separator', 'Subject: =?utf-8?q?Hi=E2=80=A8Bcc:_victim@x.org?='],
  ])('lose %s (HOSTILE B2)', async (_, subject) => {
    const message = await read(['From: a@b.c', subject]);
    expect(message.subject).toMatch(/^Hi Bcc: victim@x\.org$/);
  });

  it.each([
    ['an address as display name', '"delegation@un.example" <attacker@evil.example>', 'attacker@evil.example'],
    [
      'an encoded word that decodes to an address',
      '=?utf-8?q?delegation=40un=2Eexample=2C?= <attacker@evil.example>',
      'attacker@evil.example',
    ],
    [
      'an encoded word that decodes to a whole mailbox',
      '=?utf-8?q?France_=3Cf=40fr=2Eexample=3E?= <attacker@evil.example>',
      'attacker@evil.example',
    ],
    ['a group', 'List: attacker@evil.example;', 'attacker@evil.example'],
    ['a quoted local part', '"a@b"@evil.example', null],
    ['upper case in the domain', '<Anna@EDA.Admin.CH>', 'Anna@eda.admin.ch'],
    ['a Cyrillic look-alike', '<a@un\u0430tions.org>', 'a@xn--untions-2fg.org'],
    ['nothing between the brackets', '<>', null],
    ['an encoded address alone', '=?utf-8?q?a=40b=2Ec?=', null],
  ])('give as sender only what stands in the address: %s (HOSTILE B4, B5)', async (_, from, expected) => {
    const message = await readMessage(Buffer.from(`From: ${from}\n\nx`, 'utf8'));
    if (expected === null)
      expect(message.from.address === null || !/^(?:a@b\.c)$/.test(message.from.address)).toBe(true);
    else if (expected.includes('xn--')) expect(message.from.address).toMatch(/^a@xn--[a-z0-9-]+\.org$/);
    else expect(message.from.address).toBe(expected);
  });

  it.each([[['From: a@b.c', 'From: d@e.f']], [['From: a@b.c, d@e.f']]])(
    'with two senders prove neither (HOSTILE B3)',
    async (senders) => {
      const message = await read([...topBlock('dkim=pass header.i=@b.c; dmarc=pass header.from=b.c'), ...senders]);
      expect(message.verdicts).toMatchObject({ dkim: 'none', dmarc: 'none' });
      expect(message.problems).toContain('The mail names more than one sender; none of them counts as proven.');
    },
  );

  it.each([
    ['UTF-8', Buffer.from('Subject: Réunion'), 'Réunion'],
    ['Latin-1', Buffer.from('Subject: R\xe9union', 'latin1'), 'Réunion'],
    ['words cut inside a character', Buffer.from('Subject: =?utf-8?q?R=C3?= =?utf-8?q?=A9union?='), 'Réunion'],
    ['KOI8-R encoded', Buffer.from('Subject: =?koi8-r?B?8NLFxMzP1sXOycU=?='), 'Предложение'],
    ['an unknown charset', Buffer.from('Subject: =?x-none?q?Hello?='), 'Hello'],
    ['an encoded word that never ends', Buffer.from('Subject: =?utf-8?q?Hello'), '=?utf-8?q?Hello'],
  ])('decode %s (HOSTILE B11)', async (_, line, subject) => {
    expect((await readMessage(Buffer.concat([Buffer.from('From: a@b.c\n'), line, Buffer.from('\n\nx')]))).subject).toBe(
      subject,
    );
  });
});

describe('parts', () => {
  it('are found under one boundary used twice (HOSTILE A4)', async () => {
    const inner = multipart('mixed', ['Content-Type: text/plain\n\ninner words']);
    const outer = multipart('mixed', [`${inner.header}\n\n${inner.body}`, 'Content-Type: text/plain\n\nouter words']);
    const message = await read([...plainHeader, outer.header], outer.body);
    expect(message.body.text).toContain('inner words');
    expect(message.body.text).toContain('outer words');
  });

  it('are told apart where one boundary begins like another (HOSTILE A4)', async () => {
    const inner = multipart('mixed', ['Content-Type: text/plain\n\ninner words'], 'b0x');
    const outer = multipart(
      'mixed',
      [`${inner.header}\n\n${inner.body}`, 'Content-Type: text/plain\n\nouter words'],
      'b0',
    );
    expect((await read([...plainHeader, outer.header], outer.body)).body.text).toBe('inner words\n\nouter words');
  });

  it.each([
    ['is never closed', 'multipart/mixed; boundary=b0', '--b0\nContent-Type: text/plain\n\nDelete II.19.'],
    ['never comes', 'multipart/mixed; boundary=b0', 'Delete II.19.'],
    ['is empty', 'multipart/mixed; boundary=""', 'Delete II.19.'],
    ['is not named', 'multipart/mixed', 'Delete II.19.'],
    [
      'has a thousand characters',
      `multipart/mixed; boundary=${'x'.repeat(1000)}`,
      `--${'x'.repeat(1000)}\n\nDelete II.19.\n--${'x'.repeat(1000)}--`,
    ],
  ])('are read when the boundary %s (HOSTILE A4)', async (_, type, body) => {
    expect((await read([...plainHeader, `Content-Type: ${type}`], body)).body.text).toBe('Delete II.19.');
  });

  it('that are attachments keep their name, type, bytes and hash', async () => {
    const { header, body } = multipart('mixed', [
      'Content-Type: text/plain\n\nSee the file.',
      "Content-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''propositions%20fran%C3%A7aises.pdf\nContent-Transfer-Encoding: base64\n\naGVsbG8=",
    ]);
    const [file] = (await read([...plainHeader, header], body)).attachments;
    expect(file).toMatchObject({
      name: 'propositions françaises.pdf',
      type: 'application/pdf',
      sha256: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
      inline: false,
    });
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe('hello');
  });

  it('that are text files are files, not the mail’s own words', async () => {
    const { header, body } = multipart('mixed', [
      'Content-Type: text/plain\n\nSee the file.',
      'Content-Type: text/plain; name=notes.txt\nContent-Disposition: attachment; filename=notes.txt\n\nDelete II.19.',
    ]);
    const message = await read([...plainHeader, header], body);
    expect([message.body.text, message.attachments.map(({ name }) => name)]).toEqual(['See the file.', ['notes.txt']]);
  });

  it.each([
    ['junk between the lines', 'RGVsZXRl\n!!\nIElJLjE5Lg==', 'Delete II.19.'],
    ['no padding', 'aGVsbG8', 'hello'],
    ['padding in the middle', 'aGVs\nbA==\nbw==', 'hello'],
    ['plain text under the label (HOSTILE A8)', 'Please delete II.19.', 'Please delete II.19.'],
  ])('in base64 with %s are decoded (HOSTILE A7)', async (_, body, text) => {
    expect((await read([...plainHeader, 'Content-Transfer-Encoding: base64'], body)).body.text).toBe(text);
  });

  it.each([
    ['soft breaks', 'Delete=\n II.19.', 'Delete II.19.'],
    ['a bare equals sign', 'x = y =XY', 'x = y =XY'],
    ['an equals sign at the end', 'Delete II.19.=', 'Delete II.19.'],
    ['lower-case digits', 'caf=c3=a9', 'café'],
  ])('in quoted-printable with %s are decoded (HOSTILE A7)', async (_, body, text) => {
    expect((await read([...plainHeader, 'Content-Transfer-Encoding: quoted-printable'], body)).body.text).toBe(text);
  });

  it('that are a mail inside the mail are words passed on, with their files (HOSTILE A3, A15)', async () => {
    const inner = multipart(
      'mixed',
      ['Content-Type: text/plain\n\nDelete II.19.', 'Content-Type: application/pdf; name=a.pdf\n\nx'],
      'inner',
    );
    const { header, body } = multipart('mixed', [
      'Content-Type: text/plain\n\nPlease find this.',
      `Content-Type: message/rfc822\n\nFrom: b@mfa.example\nSubject: Ours\n${inner.header}\n\n${inner.body}`,
    ]);
    const message = await read([...plainHeader, header], body);
    expect(roleWords(message, 'own')).toBe('Please find this.');
    expect(roleWords(message, 'forwarded')).toBe('From: b@mfa.example\nSubject: Ours\n\nDelete II.19.');
    expect(message.attachments.map(({ name }) => name)).toEqual(['a.pdf']);
  });

  it.each([
    [
      'message/partial; number=1; total=3; id=x',
      'The mail is one fragment of a longer mail; the other fragments are needed to read it.',
    ],
    [
      'message/external-body; access-type=URL; URL="http://x"',
      'The mail refers to a file that lies elsewhere; it was not fetched.',
    ],
  ])('of type %s say what they are (HOSTILE A10–A12)', async (type, problem) => {
    expect((await read([...plainHeader, `Content-Type: ${type}`], 'x')).problems).toContain(problem);
  });

  it('whose text and HTML say the same are read once', async () => {
    const { header, body } = multipart('alternative', [
      'Content-Type: text/plain\n\nDelete paragraph II.19.',
      'Content-Type: text/html\n\n<p>Delete paragraph <b>II.19</b>.</p>',
    ]);
    expect((await read([...plainHeader, header], body)).body.text).toBe('Delete paragraph II.19.');
  });

  it('whose text and HTML differ are both kept, with a remark (HOSTILE A5)', async () => {
    const { header, body } = multipart('alternative', [
      'Content-Type: text/plain\n\nWe wholly support every word of the current draft as it stands.',
      'Content-Type: text/html\n\n<p>Please delete paragraph nineteen because our capital cannot accept such language.</p>',
    ]);
    const message = await read([...plainHeader, header], body);
    expect(message.body.text).toContain('wholly support');
    expect(message.body.text).toContain('cannot accept');
    expect(message.problems).toContain(
      'The plain-text and the HTML version of the mail say different things; both were kept.',
    );
  });

  it('whose plain version is empty or a stub give the HTML (HOSTILE A6)', async () => {
    for (const stub of ['', 'Your program shows no HTML.']) {
      const { header, body } = multipart('alternative', [
        `Content-Type: text/plain\n\n${stub}`,
        `Content-Type: text/html\n\n<p>Delete paragraph II.19. ${'One two three four five six seven eight nine ten eleven twelve. '.repeat(3)}Reasons follow in detail below, as our capital instructed.</p>`,
      ]);
      expect((await read([...plainHeader, header], body)).body.text).toMatch(/^Delete paragraph II\.19\./);
    }
  });

  it('that strike words out in HTML are read from the HTML, deletions apart (HOSTILE D5)', async () => {
    const { header, body } = multipart('alternative', [
      'Content-Type: text/plain\n\nto eliminate prevent the supply',
      'Content-Type: text/html\n\n<p>to <s>eliminate</s> <ins>prevent</ins> the supply</p>',
    ]);
    const message = await read([...plainHeader, header], body);
    expect(message.body.text).toBe('to [deleted: eliminate] [added: prevent] the supply');
  });
});

describe('spans', () => {
  it('are in order, do not overlap and cover the whole text', async () => {
    const message = await read(
      plainHeader,
      'Delete II.19.\n\n-- \nA. Keller\n\nOn Mon, 18 Jun 2018 at 10:00, B <b@c.d> wrote:\n> x\n> y\n',
    );
    let at = 0;
    for (const { start, end } of message.body.spans) {
      expect(start).toBe(at);
      at = end;
    }
    expect(at).toBe(message.body.text.length);
  });
});
