import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { compose } from '#mail/compose.ts';
import { maxFileName, maxHeaderBytes, maxHeaderFields, maxHeaderValue } from '#mail/limits.ts';
import { readMessage } from '#mail/read-message.ts';
import { plainHeader, read, topBlock } from './support.ts';

const tooLong = 'The header of the mail is too long; what came after the limit was not read.';
const of = (header: string, body = 'Delete II.19.') => readMessage(Buffer.from(`${header}\n\n${body}`));

describe('large headers', () => {
  const field = 'X-Filler: '.padEnd(1023, 'x');
  it('B1: a header block as large as the limit is read whole, a larger one up to it', async () => {
    const count = Math.floor(maxHeaderBytes / 1024) - 1;
    const just = await of(`From: a@b.c\n${`${field}\n`.repeat(count)}Subject: S`);
    expect([just.subject, just.problems]).toEqual(['S', []]);
    const over = await of(`From: a@b.c\nSubject: S\n${`${field}\n`.repeat(count + 3)}X-End: x`);
    expect([over.from.address, over.subject, over.problems, over.body.text]).toEqual([
      'a@b.c',
      'S',
      [tooLong],
      'Delete II.19.',
    ]);
  });

  it('B1: as many fields as the limit are read, one more is reported', async () => {
    const fields = (count: number): string => `Subject: S\n${'X-A: b\n'.repeat(count - 2)}From: a@b.c`;
    expect(await of(fields(maxHeaderFields))).toMatchObject({ from: { address: 'a@b.c' }, problems: [] });
    expect((await of(`From: a@b.c\n${fields(maxHeaderFields + 1)}`)).problems).toContain(tooLong);
  });

  it('B1: a value as long as the limit is kept whole, the end of a longer one is reported', async () => {
    const words = 'w'.repeat(maxHeaderValue - 1);
    expect(await of(`From: a@b.c\nSubject: ${words}`)).toMatchObject({ subject: words, problems: [] });
    expect((await of(`From: a@b.c\nSubject: ${words}ww`)).problems).toEqual([
      'The header field “subject” is too long; its end was not read.',
    ]);
  });

  it('B1: a header line of 5 MB and 50,000 recipients leave sender, subject and text', async () => {
    const many = Array.from({ length: 50_000 }, (_, index) => `a${String(index)}@b.c`).join(', ');
    for (const line of [`X-Long: ${'x'.repeat(5_000_000)}`, `To: ${many}`]) {
      const message = await of(`From: a@b.c\n${line}\nSubject: S`);
      expect([message.from.address, message.subject, message.body.text]).toEqual(['a@b.c', 'S', 'Delete II.19.']);
      expect(message.problems.length).toBeGreaterThan(0);
    }
    expect((await of(`From: a@b.c\nTo: ${many}`)).to.length).toBeGreaterThan(300);
  });
});

describe('values', () => {
  it('B2: breaks and NULs stand in no name, address, id, subject or file name, however they are written', async () => {
    const evil = '=0D=0ABcc:_victim@x.org=00';
    const message = await read(
      [
        `From: =?utf-8?q?Anna${evil}?= <a@b.c>`,
        `Subject: =?utf-8?q?Hi${evil}?=`,
        'Message-ID: <a\0b@c.d>',
        'Content-Type: multipart/mixed; boundary=b',
      ],
      "--b\nContent-Type: application/pdf; name*=utf-8''a%0D%0ABcc%3A%00.pdf\n\nx\n--b--\n",
    );
    const values = [message.from.name, message.subject, message.messageId, message.attachments[0]?.name];
    for (const value of values) expect(value ?? '').not.toMatch(/\p{Cc}/u);
    expect(message.to).toEqual([]);
    const letter = await compose(
      {
        from: { name: 'Us', address: 'us@x.example' },
        to: 'a@b.c',
        replyTo: null,
        subject: `Re: ${message.subject ?? ''}`,
        text: 'x',
        html: '<p>x</p>',
        autoSubmitted: 'auto-replied',
        inReplyTo: message.messageId,
        references: [],
        listUnsubscribe: null,
        attachments: [],
      },
      new Date(0),
    );
    expect(Buffer.from(letter).toString()).not.toMatch(/^Bcc:/im);
  });

  it('B3: what stands twice and may stand once is reported, the first counts, and nobody is proven', async () => {
    const message = await read(
      [
        ...topBlock('dkim=pass header.i=@b.c; dmarc=pass header.from=b.c'),
        'From: a@b.c',
        'From: d@e.f',
        'Subject: one',
        'Subject: two',
        'Message-ID: <1@b.c>',
        'Message-ID: <2@b.c>',
        'Content-Type: text/plain',
        'Content-Type: text/html',
      ],
      '<b>Delete</b> II.19.',
    );
    expect([message.from.address, message.subject, message.messageId, message.body.text]).toEqual([
      'a@b.c',
      'one',
      '1@b.c',
      '<b>Delete</b> II.19.',
    ]);
    expect(message.verdicts).toMatchObject({ dkim: 'none', dmarc: 'none' });
    expect(message.problems.length).toBeGreaterThan(3);
  });

  it.each([
    ['"delegation@un.example" <attacker@evil.example>', 'delegation@un.example', 'attacker@evil.example'],
    ['=?utf-8?q?a=40un=2Eexample?= <attacker@evil.example>', 'a@un.example', 'attacker@evil.example'],
    ['"a@b"@c.example', null, '"a@b"@c.example'],
    ['<@relay.example:anna@b.example>', null, 'anna@b.example'],
    ['Keller, Anna <anna@b.example>', 'Keller, Anna', 'anna@b.example'],
    ["'Anna' <mailto:anna@b.example>", 'Anna', 'anna@b.example'],
    [`${'a:'.repeat(3000)}x@y.example;`, null, null],
    [':'.repeat(5000), null, null],
  ])('B4: the sender of %.60s is only who stands in the address', async (from, name, address) => {
    const message = await of(`From: ${from}`);
    expect(message.from.address).toBe(address);
    if (name !== null) expect(message.from.name).toBe(name);
  });

  it('B4: a comma in a name that nobody quoted makes no second sender', async () => {
    const message = await read([
      ...topBlock('dkim=pass header.i=@b.example; dmarc=pass header.from=b.example'),
      'From: Keller, Anna <anna@b.example>',
    ]);
    expect(message.verdicts).toMatchObject({ dkim: 'pass', dmarc: 'pass' });
  });

  it.each([['From:'], ['From: <>'], ['From: "" <>'], ['X-None: x']])('B8: %j names no sender', async (from) => {
    const message = await of(`${from}\nSubject: S`);
    expect([message.from.address, message.body.text]).toEqual([null, 'Delete II.19.']);
    expect(message.problems).toContain('The mail names no sender address.');
  });

  it.each(['Thu, 1 Jan 1970 00:00:00 +0000', 'Thu, 31 Dec 2099 00:00:00 +0000', '99 Foo'])(
    'B8: with the date %s the time of receipt counts, and the date is flagged',
    async (date) => {
      const message = await read([...topBlock(), ...plainHeader, `Date: ${date}`]);
      expect(message.receivedAt).toBe('2018-06-18T12:00:00.000Z');
      expect(message.problems[0]).toMatch(/the time of receipt counts\.$/);
    },
  );

  it('B8: a date a day off, or none, is no remark', async () => {
    for (const date of ['Sun, 17 Jun 2018 12:00:00 +0000', 'Mon, 18 Jun 2018 14:00:00 +0200 (CEST)'])
      expect((await read([...topBlock(), ...plainHeader, `Date: ${date}`])).problems).toEqual([]);
    expect((await read([...topBlock(), ...plainHeader])).problems).toEqual([]);
  });

  it.each([
    ['utf-8', 'Réunion'],
    ['latin1', 'Réunion'],
    ['win1251', 'Предложения делегации'],
    ['koi8-r', 'Предложения делегации'],
    ['win1256', 'مقترحات الوفد'],
    ['gbk', '中国代表团的修改意见'],
  ])('B11: raw letters in %s are decoded', async (charset, subject) => {
    const mail = Buffer.concat([
      Buffer.from('From: a@b.c\nSubject: '),
      iconv.encode(subject, charset),
      Buffer.from('\n\nx'),
    ]);
    expect((await readMessage(mail)).subject).toBe(subject);
  });

  it('B11: raw letters are in the charset of the body where it names one', async () => {
    const mail = 'From: a@b.c\nSubject: \xca\xee\nContent-Type: text/plain; charset=windows-1251\n\n\xca\xee';
    const message = await readMessage(Buffer.from(mail, 'latin1'));
    expect([message.subject, message.body.text]).toEqual(['Ко', 'Ко']);
  });

  it.each([
    ['a word cut inside a character', '=?utf-8?b?UsOp?= =?utf-8?q?uni?= =?utf-8?q?on?=', 'Réunion'],
    ['a character cut between two words', '=?utf-8?q?R=C3?=\n =?utf-8?q?=A9union?=', 'Réunion'],
    ['words of two charsets', '=?utf-8?q?R=C3=A9?= =?iso-8859-1?q?=E9?=', 'Réé'],
    ['a language (RFC 2231)', '=?utf-8*fr?q?R=C3=A9union?=', 'Réunion'],
    ['a charset that lies', '=?us-ascii?q?R=C3=A9union?=', 'Réunion'],
    ['blanks inside', '=?utf-8?q?Delete II.19?=', 'Delete II.19'],
    ['bytes that no charset fits', '=?utf-8?q?=81a=8D=90b=9D?=', '=?utf-8?q?=81a=8D=90b=9D?='],
    ['no end', '=?utf-8?q?R=C3=A9union', '=?utf-8?q?R=C3=A9union'],
  ])('B11: an encoded word with %s', async (_, subject, shown) => {
    expect((await of(`From: a@b.c\nSubject: ${subject}`)).subject).toBe(shown);
  });

  it('B11: 1,000 encoded words in a row are one text', async () => {
    const words = Array.from({ length: 1000 }, () => '=?utf-8?q?=C3=A9?=').join('\n ');
    expect((await of(`From: a@b.c\nSubject: ${words}`)).subject).toBe('é'.repeat(1000));
  });

  it.each([
    ['a+b@x.example', 'a+b@x.example'],
    ['Anna.Keller@X.Example', 'Anna.Keller@x.example'],
    ['"john doe"@x.example', '"john doe"@x.example'],
    ['a@[192.0.2.1]', 'a@[192.0.2.1]'],
    ['a@[IPv6:2001:db8::1]', 'a@[ipv6:2001:db8::1]'],
    ['用户@例子.example', '用户@xn--fsqu00a.example'],
    ['a@x.example.', 'a@x.example'],
    ['a..b@x.example', 'a..b@x.example'],
  ])('B12: %s is the address %s', async (from, address) => {
    expect((await of(`From: ${from}`)).from.address).toBe(address);
  });
});

describe('names of files', () => {
  const named = async (...lines: readonly string[]): Promise<string | undefined> => {
    const part = [...lines, '', 'x'].join('\n');
    const message = await read(
      [...plainHeader, 'Content-Type: multipart/mixed; boundary=b'],
      Buffer.from(`--b\n${part}\n--b--\n`, 'utf8'),
    );
    return message.attachments[0]?.name;
  };

  it.each([
    ['RFC 2231', "Content-Disposition: attachment; filename*=utf-8'fr'r%C3%A9union.pdf", 'réunion.pdf'],
    [
      'RFC 2231 in pieces, out of order',
      "Content-Disposition: attachment; filename*1=union.pdf; filename*0*=utf-8''r%C3%A9",
      'réunion.pdf',
    ],
    [
      'RFC 2231 cut inside a character',
      "Content-Disposition: attachment; filename*0*=utf-8''r%C3; filename*1*=%A9union.pdf",
      'réunion.pdf',
    ],
    ['RFC 2047, as Outlook', 'Content-Disposition: attachment; filename="=?utf-8?b?csOpdW5pb24ucGRm?="', 'réunion.pdf'],
    [
      'RFC 2047 without quotes',
      'Content-Disposition: attachment; filename==?utf-8?q?r=C3=A9union.pdf?=',
      'réunion.pdf',
    ],
    ['raw UTF-8', 'Content-Disposition: attachment; filename="réunion.pdf"', 'réunion.pdf'],
    ['blanks without quotes', 'Content-Disposition: attachment; filename=la réunion.pdf', 'la réunion.pdf'],
    ['the type alone', 'Content-Type: application/pdf; name="réunion.pdf"', 'réunion.pdf'],
    ['a quotation mark that never closes', 'Content-Disposition: attachment; filename="réunion.pdf', 'réunion.pdf'],
    [
      'Content-Location, as Lotus',
      'Content-Type: image/gif\nContent-Location: http://x/y/image001.gif',
      'image001.gif',
    ],
    ['folding', 'Content-Disposition: attachment;\n filename="la\n réunion.pdf"', 'la réunion.pdf'],
  ])('are read from %s', async (_, lines, name) => {
    expect(await named(...lines.split('\n'))).toBe(name);
  });

  it('come from the field that could hold their letters', async () => {
    expect(
      await named(
        'Content-Type: application/pdf; name="=?utf-8?b?0L/Rg9C90LrRgi5wZGY=?="',
        'Content-Disposition: attachment; filename="?????.pdf"',
      ),
    ).toBe('пункт.pdf');
  });

  it('keep their ending when they are too long', async () => {
    const just = `${'x'.repeat(maxFileName - 4)}.pdf`;
    expect(await named(`Content-Disposition: attachment; filename="${just}"`)).toBe(just);
    const cut = await named(`Content-Disposition: attachment; filename="x${just}"`);
    expect([[...(cut ?? '')].length, cut?.endsWith('.pdf')]).toEqual([maxFileName, true]);
  });
});

describe('what other rows ask of a header', () => {
  it('H8: delimiters in a subject or a name are words and stay as they are', async () => {
    const subject = '=HYPERLINK("http://x") </document> {"a":1}';
    expect((await of(`From: "@SUM(1)" <a@b.c>\nSubject: ${subject}`)).subject).toBe(subject);
  });

  it('H10: letters of other languages than the six are kept', async () => {
    const message = await of('From: "Γιώργος" <a@b.c>\nSubject: Πρόταση', 'Διαγραφή II.19.');
    expect([message.from.name, message.subject, message.body.text]).toEqual(['Γιώργος', 'Πρόταση', 'Διαγραφή II.19.']);
  });
});

describe('fields that break the grammar', () => {
  it('B4: a name in brackets of its own before the address is a name', async () => {
    const { from } = await read(['From: <Anna Keller> <anna@eda.admin.ch>', 'Subject: x']);
    expect(from).toEqual({ name: 'Anna Keller', address: 'anna@eda.admin.ch' });
  });

  it('A4: a parameter without the semicolon before it is one all the same', async () => {
    const part = 'Content-Type: text/plain charset=koi8-r\nContent-Disposition: attachment filename="a b.txt"\n\n';
    const body = Buffer.concat([
      Buffer.from(`--b\n${part}`),
      Buffer.from('f0f2e9f7e5f4', 'hex'),
      Buffer.from('\n--b--\n'),
    ]);
    const message = await read(['From: a@b.example', 'Content-Type: multipart/mixed boundary="b"'], body);
    expect(message.attachments.map(({ name, type }) => [name, type])).toEqual([['a b.txt', 'text/plain']]);
    const shown = await read(
      ['From: a@b.example', 'Content-Type: text/plain charset=koi8-r'],
      Buffer.from('f0f2e9f7e5f4', 'hex'),
    );
    expect(shown.body.text).toBe('ПРИВЕТ');
  });

  it('B11: raw letters in the name of a file are in the charset of the text before it', async () => {
    const body = Buffer.concat([
      Buffer.from('--b\nContent-Type: text/plain; charset=gb2312\n\nx\n--b\nContent-Type: application/pdf; name="'),
      Buffer.from('d2e2bcfbcae9', 'hex'),
      Buffer.from('.pdf"\n\nx\n--b--\n'),
    ]);
    const message = await read(['From: a@b.example', 'Content-Type: multipart/mixed; boundary=b'], body);
    expect(message.attachments.map(({ name }) => name)).toEqual(['意见书.pdf']);
  });
});
