import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { maxNestedMessages, maxParts } from '#mail/limits.ts';
import { readMessage } from '#mail/read-message.ts';
import { multipart, plainHeader, raw, read, roleWords } from './support.ts';

const part = (headers: readonly string[], body: string): string => [...headers, '', body].join('\n');
const text = (words: string): string => part(['Content-Type: text/plain'], words);
const base64 = (words: string | Uint8Array): string => Buffer.from(words).toString('base64');
const names = (message: { attachments: readonly { name: string }[] }): string[] =>
  message.attachments.map(({ name }) => name);

describe('many and deep parts', () => {
  const flat = (count: number): { header: string; body: string } =>
    multipart(
      'mixed',
      Array.from({ length: count }, (_, index) => text(`words ${String(index)}.`)),
    );

  it('A1: as many parts as the limit are all read, and one more is reported', async () => {
    const just = flat(maxParts);
    const whole = await read([...plainHeader, just.header], just.body);
    expect(whole.problems).toEqual([]);
    expect(whole.body.text).toContain(`words ${String(maxParts - 1)}.`);
    const over = flat(maxParts + 1);
    const cut = await read([...plainHeader, over.header], over.body);
    expect(cut.problems).toEqual([`The mail has more than ${String(maxParts)} parts; the rest was not read.`]);
    expect(cut.body.text).toContain(`words ${String(maxParts - 1)}.`);
  });

  it.each([300, 5000, 50_000])('A2: %i multiparts within each other end in a result that says so', async (depth) => {
    const opening = Array.from(
      { length: depth },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${String(index)}\n\n--b${String(index)}\n`,
    ).join('');
    const message = await readMessage(Buffer.from(`From: a@b.c\n${opening}Content-Type: text/plain\n\nDelete II.19.`));
    expect(message.problems).toContain(
      'Parts of the mail lie too deep within each other; the deepest were not taken apart.',
    );
    expect(message.body.text).toContain('Delete II.19.');
  });

  const within = (depth: number, encode: boolean): string => {
    let mail = 'From: b@mfa.example\nSubject: innermost\nContent-Type: text/plain\n\nDelete II.19.';
    for (let level = 0; level < depth; level++)
      mail = encode
        ? `Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${base64(mail)}`
        : `Content-Type: message/rfc822\n\n${mail}`;
    return `From: a@b.c\nSubject: outer\nDate: Mon, 18 Jun 2018 12:00:00 +0000\n${mail}`;
  };

  it.each([false, true])(
    'A3: a mail in as many mails as the limit is read as passed on (base64: %s)',
    async (encode) => {
      const message = await readMessage(Buffer.from(within(maxNestedMessages, encode)));
      expect(roleWords(message, 'forwarded')).toContain('Subject: innermost\n\nDelete II.19.');
      expect(roleWords(message, 'own')).toBe('');
      expect(message.attachments).toEqual([]);
    },
  );

  it.each([
    [maxNestedMessages + 1, false],
    [12, true],
    [1000, false],
  ])('A3: the innermost of %i mails in mails is kept as a file, with a remark (base64: %s)', async (depth, encode) => {
    const message = await readMessage(Buffer.from(within(depth, encode)));
    expect(message.problems).toContain(
      'Mails lie too deep within mails; the innermost was kept as a file and not read.',
    );
    expect(message.attachments.map(({ type }) => type)).toEqual(['message/rfc822']);
  });

  it('A3, A15: a mail forwarded as a file keeps its own files, and its header says who wrote it', async () => {
    const inner = multipart(
      'mixed',
      [text('Delete II.19.'), part(['Content-Type: application/zip; name=a.zip'], 'x')],
      'i',
    );
    const eml = `From: "Keller, Anna" <anna@mfa.example>\nDate: Mon, 18 Jun 2018 12:00:00 +0000\nSubject: =?utf-8?q?R=C3=A9union?=\n${inner.header}\n\n${inner.body}`;
    const { header, body } = multipart('mixed', [
      text('Please find this.'),
      part(
        ['Content-Type: application/octet-stream; name="ours.eml"', 'Content-Transfer-Encoding: base64'],
        base64(eml),
      ),
    ]);
    const message = await read([...plainHeader, header], body);
    expect(roleWords(message, 'own')).toBe('Please find this.');
    expect(roleWords(message, 'forwarded')).toBe(
      'From: "Keller, Anna" <anna@mfa.example>\nDate: Mon, 18 Jun 2018 12:00:00 +0000\nSubject: Réunion\n\nDelete II.19.',
    );
    expect(names(message)).toEqual(['a.zip', 'ours.eml']);
  });
});

describe('boundaries', () => {
  it('A4: parts after the closing line, and after an inner one of the same name, are found', async () => {
    const { header, body } = multipart('mixed', [text('first words')]);
    const message = await read([...plainHeader, header], `${body}--b0\n${text('second words')}\n--b0--\n`);
    expect(message.body.text).toBe('first words\n\nsecond words');
  });

  it('A4: parts are found by the lines between them where the header names another boundary or none', async () => {
    const { body } = multipart('mixed', [
      text('Delete II.19.'),
      part(['Content-Type: application/pdf; name=a.pdf', 'Content-Transfer-Encoding: base64'], base64('hello')),
    ]);
    for (const type of [
      'multipart/mixed; boundary=wrong',
      'multipart/mixed; boundary=""',
      'multipart/mixed',
      'none at all',
    ]) {
      const message = await read([...plainHeader, `Content-Type: ${type}`], body);
      expect([message.body.text, names(message)]).toEqual(['Delete II.19.', ['a.pdf']]);
    }
    expect((await read(plainHeader, body)).body.text).toBe('Delete II.19.');
  });

  it.each([1000, 20_000])('A4: a boundary of %i characters is one', async (length) => {
    const { header, body } = multipart('mixed', [text('Delete II.19.'), text('Keep II.20.')], 'x'.repeat(length));
    expect((await read([...plainHeader, header], body)).body.text).toBe('Delete II.19.\n\nKeep II.20.');
  });

  it.each(['-', '--', 'a b', 'a  b', 'a ', 'a  ', '=_x', "'()+_,-./:=?", '=?utf-8?q?x?=', 'b0--'])(
    'A4: %j is a boundary like others',
    async (boundary) => {
      const { header, body } = multipart('mixed', [text('Delete II.19.\n-- \nAnna'), text('Keep II.20.')], boundary);
      const message = await read([...plainHeader, header], body);
      expect(message.body.text).toContain('Delete II.19.\n-- \nAnna');
      expect(message.body.text).toContain('Keep II.20.');
    },
  );

  it('A4: a line that lacks a blank at the end of the boundary is text; where all lack it, they are the boundary', async () => {
    const { header, body } = multipart('mixed', [text('Delete II.19.\n--b0\nKeep II.20.')], 'b0 ');
    const message = await read([...plainHeader, header], body);
    expect([message.body.text, message.problems]).toEqual(['Delete II.19.\n--b0\nKeep II.20.', []]);
    const stripped = body.replaceAll('--b0 ', '--b0').replace('Delete II.19.\n--b0\n', 'Delete II.19.\n');
    expect((await read([...plainHeader, header], stripped)).body.text).toBe('Delete II.19.\nKeep II.20.');
    // Blanks behind a boundary that ends in none are padding.
    const plain = multipart('mixed', [text('Delete II.19.')]);
    const padded = await read([...plainHeader, plain.header], plain.body.replace(/^(--b0.*)$/gm, '$1 \t'));
    expect([padded.body.text, padded.problems]).toEqual(['Delete II.19.', []]);
  });

  it('A4: a part that begins without an empty line, or with words that look like a header, loses no word', async () => {
    const message = await read(
      [...plainHeader, 'Content-Type: multipart/mixed; boundary=b'],
      '--b\n\nReason: see below.\n\nDelete II.19.\n--b\nPosition: keep II.20.\n\nThanks.\n--b--\n',
    );
    for (const words of ['Reason: see below.', 'Delete II.19.', 'Position: keep II.20.', 'Thanks.'])
      expect(message.body.text).toContain(words);
  });

  it('A4: text outside of the parts is read only where there is no other, and reported', async () => {
    const preamble = 'This is a multi-part message in MIME format.\n';
    const { header, body } = multipart('mixed', [text('Delete II.19.')]);
    expect((await read([...plainHeader, header], preamble + body)).problems).toEqual([]);
    const beside = await read([...plainHeader, header], `${body}\nKeep everything else.`);
    expect(beside.body.text).toBe('Delete II.19.');
    expect(beside.problems).toEqual([
      'The mail holds text outside of its parts, which mail programs do not show; it was left out.',
    ]);
    const only = await read([...plainHeader, header], 'Delete II.19.\n--b0\nContent-Type: text/plain\n\n\n--b0--\n');
    expect(only.body.text).toBe('Delete II.19.');
    expect(only.problems[0]).toMatch(/^The text of the mail stands outside of its parts/);
  });
});

describe('a part that lost a line break or its boundary', () => {
  const mixed = [...plainHeader, 'Content-Type: multipart/mixed; boundary=b'];
  const words = 'Content-Type: text/plain\n\nDelete II.19.';
  const packed = ['Content-Type: application/pdf; name=a.pdf', 'Content-Transfer-Encoding: base64'];

  it('is reported where it fell into the notice for old programs', async () => {
    const notice = 'This is a message in MIME format.';
    const message = await read(
      mixed,
      `${notice}\0--b\n${words}\n--b\nContent-Type: text/plain\n\nKeep II.20.\n--b--\n`,
    );
    expect(message.problems).toEqual([
      'The mail holds text outside of its parts, which mail programs do not show; it was left out.',
    ]);
  });

  it.each(['\0', '*', '. '])(
    'stays readable where it ran into the padding of the file before it, over %j',
    async (junk) => {
      const message = await read(mixed, `--b\n${part(packed, 'AAAAAA==')}${junk}--b\n${words}\n--b--\n`);
      expect(Buffer.from(message.attachments[0]?.bytes ?? []).toString('latin1')).toContain('Delete II.19.');
      expect(message.problems).toContain(
        'The file “a.pdf” holds characters that could not be decoded; compare it with the original mail.',
      );
    },
  );

  it('goes on being unpacked where packed lines follow the junk', async () => {
    const line = Buffer.alloc(48, 7).toString('base64');
    const message = await read(mixed, `--b\n${part(packed, `AAA=*\n${line}\n${line}`)}\n--b--\n`);
    expect([...(message.attachments[0]?.bytes ?? [])].filter((byte) => byte === 7)).toHaveLength(96);
  });

  it('is reported where its header ran into the next', async () => {
    const twice = part([...packed, 'Content-Transfer-Encoding: 8bit'], 'AAAA');
    expect((await read(mixed, `--b\n${twice}\n--b--\n`)).problems).toContain(
      'The file “a.pdf” is encoded in two ways, by what the mail says, and was read by the first; compare it with the original mail.',
    );
    const glued = part(['Content-Type: text/plain\0Content-Transfer-Encoding: 8bit', ' Delete II.19.'], 'Keep II.20.');
    expect((await read(mixed, `--b\n${glued}\n--b--\n`)).problems).toContain(
      'The header of a part of the mail is damaged; compare it with the original mail.',
    );
  });
});

describe('versions of one text', () => {
  const both = (plain: string, html: string): Promise<Awaited<ReturnType<typeof read>>> => {
    const { header, body } = multipart('alternative', [text(plain), part(['Content-Type: text/html'], html)]);
    return read([...plainHeader, header], body);
  };
  const differ = 'The plain-text and the HTML version of the mail say different things; both were kept.';

  it('A5: versions that disagree are both kept also where the HTML strikes words out', async () => {
    const message = await both(
      'We wholly support every word of the current draft as it stands today.',
      '<p>Please <s>keep</s> delete paragraph nineteen because our capital cannot accept such language.</p>',
    );
    expect(message.body.text).toContain('wholly support');
    expect(message.body.text).toContain('[deleted: keep]');
    expect(message.problems).toContain(differ);
  });

  it.each([
    ['Section II, paragraph 11: delete.', 'Section II, paragraph 12: delete.'],
    ['第二节第11段：删除。', '第二节第12段：删除。'],
    ['القسم الثاني، الفقرة ١١: تحذف.', 'القسم الثاني، الفقرة ١٢: تحذف.'],
  ])('A5: one number in place of another is a difference: %s', async (plain, html) => {
    const message = await both(plain, `<p>${html}</p>`);
    expect([message.body.text, message.problems]).toEqual([`${plain}\n\n${html}`, [differ]]);
  });

  it.each([
    ['one word for another', 'States shall keep paragraph 12.', '<p>States should keep paragraph 12.</p>'],
    ['a denial that one lacks', 'We do support paragraph 12.', '<p>We do not support paragraph 12.</p>'],
    ['a denial that the other lacks', 'We do not support paragraph 12.', '<p>We do support paragraph 12.</p>'],
    ['a line that one lacks', 'Keep paragraph 12.', '<p>Keep paragraph 12.</p><p>Delete paragraph 13.</p>'],
    ['French', 'Nous appuyons le paragraphe 12.', '<p>Nous n’appuyons pas le paragraphe 12.</p>'],
    ['Spanish', 'Mantener el párrafo 12.', '<p>Suprimir el párrafo 12.</p>'],
    ['Russian', 'Сохранить пункт 12.', '<p>Исключить пункт 12.</p>'],
    ['Arabic', 'الإبقاء على الفقرة ١٢.', '<p>حذف الفقرة ١٢.</p>'],
    ['Chinese', '保留第12段。', '<p>删除第12段。</p>'],
  ])('A5: %s is a difference', async (_, plain, html) => {
    const message = await both(plain, html);
    expect(message.problems).toContain(differ);
    for (const words of [plain, ...html.split(/<\/?p>/).filter((one) => one !== '')])
      expect(message.body.text).toContain(words);
  });

  it.each([
    ['a picture’s name', 'Delete II.19.\n[image: logo.png] Anna', '<p>Delete II.19.<br><img src="cid:a">Anna</p>'],
    ['an address behind its words', 'See the note <https://un.example/note>.', '<p>See the <a href="x">note</a>.</p>'],
    ['letters before the items', 'Delete II.19.\nKeep II.20.', '<p>a) Delete II.19.</p><p>b) Keep II.20.</p>'],
    ['a word broken by the wrapping', 'The imple-\nmentation is national.', '<p>The implementation is national.</p>'],
    ['accents that a program cannot send', 'Supprimer l"alinea a.', '<p>Supprimer l’alinéa a.</p>'],
    ['a hidden line', 'Preview of this mail\nDelete II.19.', '<p hidden>Preview of this mail</p><p>Delete II.19.</p>'],
    ['signs', '*Delete* II.19 -- all of it', '<p><b>Delete</b> II.19 – all of it</p>'],
    [
      'a sentence in another place',
      'Delete II.19 as a whole.\nAnna Keller of the mission',
      '<p>Anna Keller of the mission</p><p>Delete II.19 as a whole.</p>',
    ],
  ])('A5: %s is no difference', async (_, plain, html) => {
    const message = await both(plain, html);
    expect(message.body.text).toBe(plain);
    expect(message.problems).not.toContain(differ);
  });

  it('A5: a number that only one version shows is none: a list, a link, a picture', async () => {
    const message = await both(
      'Delete II.19. See [cid:image001.png] and here <https://un.example/2018/6>',
      '<ol><li>Delete II.19.</li></ol><p>See <img alt="image"> and <a href="https://un.example/?u=77">here</a></p>',
    );
    expect(message.problems).toEqual([]);
  });

  it('A5: a short note beside a long HTML text is not dropped in silence', async () => {
    const long = 'Delete paragraph nineteen because our capital cannot accept such language on ammunition. '.repeat(2);
    const message = await both('We withdraw.', `<p>${long}Reasons follow in the annexed table below, by section.</p>`);
    expect(message.problems).toEqual([
      'The plain-text version of the mail is a short note that its HTML version does not hold; the HTML was read.',
    ]);
  });

  it('A6: whichever version has words is used; a mail with files alone says so', async () => {
    expect((await both('', '<p>Delete II.19.</p>')).body.text).toBe('Delete II.19.');
    expect((await both('Delete II.19.', '<p> </p>')).body.text).toBe('Delete II.19.');
    const { header, body } = multipart('mixed', [part(['Content-Type: application/pdf; name=a.pdf'], 'x')]);
    const message = await read([...plainHeader, header], body);
    expect([message.body.text, names(message)]).toEqual(['', ['a.pdf']]);
    expect(message.problems).toEqual(['The mail has no text of its own, only attachments.']);
    expect((await read(plainHeader, '')).problems).toEqual(['The mail has no text.']);
  });

  it('reads HTML for watches and for AMP only where there is no other', async () => {
    const { header, body } = multipart('alternative', [
      text('Delete II.19.'),
      part(['Content-Type: text/x-amp-html'], '<p>Load more</p>'),
      part(['Content-Type: text/html'], '<p>Delete II.19.</p>'),
    ]);
    const message = await read([...plainHeader, header], body);
    expect([message.body.text, message.attachments]).toEqual(['Delete II.19.', []]);
  });

  it('reads HTML that calls itself plain text, and enriched text', async () => {
    expect((await read(plainHeader, '<html><body><p>Delete <b>II.19</b>.</p></body></html>')).body.text).toBe(
      'Delete II.19.',
    );
    const enriched = 'In <bold>II.19</bold>\ndelete <<x>>.\n\n<param>red</param>Thanks.';
    expect((await read([...plainHeader, 'Content-Type: text/enriched'], enriched)).body.text).toBe(
      'In II.19 delete <x>>.\nThanks.',
    );
  });

  it('keeps a named text as a file, except where it is the whole mail', async () => {
    const header = 'Content-Type: text/plain; name="mail.txt"';
    expect((await read([...plainHeader, header], 'Delete II.19.')).body.text).toBe('Delete II.19.');
    const two = multipart('mixed', [text('See the file.'), part([header], 'Delete II.19.')]);
    const message = await read([...plainHeader, two.header], two.body);
    expect([message.body.text, names(message)]).toEqual(['See the file.', ['mail.txt']]);
  });
});

describe('encodings', () => {
  const encoded = (encoding: string, body: string, type = 'text/plain'): Promise<Awaited<ReturnType<typeof read>>> =>
    read([...plainHeader, `Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`], body);
  const junk = 'The text of the mail holds characters that could not be decoded; compare it with the original mail.';

  it('A7: base64 with junk, without padding, in one line, with blanks is decoded; junk is reported', async () => {
    const words = 'Delete II.19 and everything that follows from it.';
    const packed = base64(words);
    for (const body of [
      packed,
      packed.replace(/=+$/, ''),
      packed.replace(/(.{5})/g, '$1 '),
      packed.replace(/(.{5})/g, '$1\n'),
    ])
      expect(await encoded('base64', body)).toMatchObject({ body: { text: words }, problems: [] });
    expect(await encoded('base64', packed.replace(/(.{20})/g, '$1!'))).toMatchObject({
      body: { text: words },
      problems: [junk],
    });
  });

  it('A7: a footer in plain words below base64 is kept beside the decoded text', async () => {
    const message = await encoded('base64', `${base64('Delete II.19.')}\n____________\nMailing list of the Group\n`);
    expect(message.body.text).toContain('Delete II.19.');
    expect(message.body.text).toContain('Mailing list of the Group');
  });

  it.each([
    ['an equals sign at the end', 'Delete II.19.=', 'Delete II.19.', false],
    ['a code that is none', 'Delete II.19=XY', 'Delete II.19=XY', true],
    ['a bare equals sign', 'a = b', 'a = b', true],
  ])('A7: quoted-printable with %s is decoded as far as it goes', async (_, body, words, isJunk) => {
    const message = await encoded('quoted-printable', body);
    expect([message.body.text, message.problems]).toEqual([words, isJunk ? [junk] : []]);
  });

  it.each([
    ['base64', 'The text of the mail is not encoded as the mail says; it was taken as it stands.'],
    ['x-secret', 'The text of the mail is encoded in a way that nobody knows; it was taken as it stands.'],
    ['uuencode', 'The text of the mail is not encoded as the mail says; it was taken as it stands.'],
  ])('A8: plain words under %s are taken as they stand, with a remark', async (encoding, problem) => {
    const message = await encoded(encoding, 'Please delete II.19.');
    expect([message.body.text, message.problems]).toEqual(['Please delete II.19.', [problem]]);
  });

  it.each(['7BIT', '8bits', 'Binary', '7-bit', '"8bit"', 'none'])('A8: %s is no encoding', async (encoding) => {
    expect(await encoded(encoding, 'Delete II.19.')).toMatchObject({ body: { text: 'Delete II.19.' }, problems: [] });
  });

  it('A9: a file that is cut off is kept, and the reason stands beside it', async () => {
    const { header, body } = multipart('mixed', [
      text('See the file.'),
      part(
        ['Content-Type: application/pdf; name=a.pdf', 'Content-Transfer-Encoding: base64', 'Content-Length: 9'],
        base64('a'.repeat(300)),
      ),
    ]);
    const message = await readMessage(raw([...plainHeader, header], body.slice(0, -200)));
    expect(message.attachments[0]?.bytes.length).toBeGreaterThan(50);
    expect(message.problems).toEqual([
      'The mail ends within the file “a.pdf”, which may be cut off; the sender can send it again.',
    ]);
  });

  it('takes uuencoded files out of the text (POSIX uuencode, as old gateways write them)', async () => {
    const message = await read(
      plainHeader,
      'Delete II.19.\n\nbegin 644 note.txt\n#0V%T\n`\nend\n\nbegin 2018 well, they said.',
    );
    expect(message.body.text).toBe('Delete II.19.\n\n\nbegin 2018 well, they said.');
    expect(message.attachments.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['note.txt', 'Cat'],
    ]);
    const { header, body } = multipart('mixed', [
      part(
        ['Content-Type: application/pdf; name=a.pdf', 'Content-Transfer-Encoding: x-uuencode'],
        'begin 644 a.pdf\n#0V%T\n`\nend',
      ),
    ]);
    expect((await read([...plainHeader, header], body)).attachments[0]?.bytes).toEqual(Buffer.from('Cat'));
  });
});

describe('parts that are no text', () => {
  const typed = async (type: string, body: string, encoding = '7bit'): Promise<Awaited<ReturnType<typeof read>>> =>
    read([...plainHeader, `Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`], body);

  it('A10: a fragment of a mail is a file with a remark, not a mail', async () => {
    const message = await typed('message/partial; number=1; total=3; id="x@y"', 'From: a@b.c\n\nDelete II.19.');
    expect(message.body.text).toBe('');
    expect(message.problems[0]).toBe(
      'The mail is one fragment of a longer mail; the other fragments are needed to read it.',
    );
  });

  it.each(['access-type=URL; URL="http://x.example/a.pdf"', 'access-type=anon-ftp; site=x.example; name=a.pdf'])(
    'A11: a reference to a file elsewhere is remarked on (%s)',
    async (access) => {
      expect((await typed(`message/external-body; ${access}`, 'Content-Type: application/pdf\n\n')).problems[0]).toBe(
        'The mail refers to a file that lies elsewhere; it was not fetched.',
      );
    },
  );

  it('A12: a calendar entry is named and kept, its words are nobody’s words', async () => {
    const { header, body } = multipart('alternative', [
      text('See you there.'),
      part(['Content-Type: text/calendar; method=REQUEST'], 'BEGIN:VCALENDAR\nSUMMARY:Delete II.19\nEND:VCALENDAR'),
    ]);
    const message = await read([...plainHeader, header], body);
    expect([message.body.text, names(message)]).toEqual(['See you there.', ['part 1 (text/calendar)']]);
    expect(message.problems).toEqual(['The mail holds a calendar entry, which was kept as a file.']);
  });

  it.each([
    ['application/ms-tnef', /^The file winmail\.dat holds text and attachments as Outlook packs them/],
    ['application/octet-stream; name="WINMAIL.DAT"', /^The file winmail\.dat holds/],
    ['application/x-microsoft-rpmsg-message; name=message.rpmsg', /^The mail is protected by its sender’s system/],
    ['application/vnd.ms-outlook; name="ours.msg"', /^The file “ours\.msg” is a mail as Outlook saves it/],
    ['application/pgp-encrypted', /^The mail is encrypted/],
  ])('A12: %s is kept and says what it is and what to do', async (type, problem) => {
    const message = await typed(type, 'eJ8+', 'base64');
    expect(message.attachments).toHaveLength(1);
    expect(message.problems[0]).toMatch(problem);
  });

  it('A12: PGP in the text: a signature’s armour is taken off, a secret is named', async () => {
    const signed = [
      '-----BEGIN PGP SIGNED MESSAGE-----',
      'Hash: SHA256',
      '',
      'Delete II.19.',
      '- - first dash',
      '-----BEGIN PGP SIGNATURE-----',
      '',
      'iQEzBAEBCAAdFiEE',
      '-----END PGP SIGNATURE-----',
    ].join('\n');
    expect(await read(plainHeader, signed)).toMatchObject({
      body: { text: 'Delete II.19.\n- first dash' },
      problems: [],
    });
    const secret = '-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----';
    expect((await read(plainHeader, secret)).problems[0]).toMatch(/^The mail is encrypted/);
  });

  it('A12: multipart/signed is read, its signature is a file (S/MIME and PGP)', async () => {
    for (const type of [
      'application/pkcs7-signature; name=smime.p7s',
      'application/pgp-signature; name=signature.asc',
    ]) {
      const { header, body } = multipart('signed', [text('Delete II.19.'), part([`Content-Type: ${type}`], 'x')]);
      const message = await read([...plainHeader, header], body);
      expect([message.body.text, names(message)]).toEqual(['Delete II.19.', [/name=(.*)/.exec(type)?.[1]]]);
    }
  });
});

describe('S/MIME in one package (RFC 8551)', () => {
  const element = (tag: number, ...content: Uint8Array[]): Uint8Array => {
    const body = Buffer.concat(content);
    const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255];
    return Buffer.concat([Buffer.from([tag, ...length]), body]);
  };
  const endless = (tag: number, ...content: Uint8Array[]): Uint8Array =>
    Buffer.concat([Buffer.from([tag, 0x80]), ...content, Buffer.from([0, 0])]);
  const oid = (hex: string): Uint8Array => element(6, Buffer.from(hex, 'hex'));
  const entity = Buffer.from(`Content-Type: text/plain; charset=utf-8\r\n\r\nDelete II.19. ${'Reasons. '.repeat(20)}`);
  const octets = element(4, entity);
  const pieces = endless(0x24, element(4, entity.subarray(0, 50)), element(4, entity.subarray(50)));
  const signed = (constructed: typeof element, text: Uint8Array): Uint8Array =>
    constructed(
      0x30,
      oid('2a864886f70d010702'),
      constructed(
        0xa0,
        constructed(
          0x30,
          element(2, Buffer.from([1])),
          element(0x31),
          constructed(0x30, oid('2a864886f70d010701'), constructed(0xa0, text)),
        ),
      ),
    );
  const mail = (bytes: Uint8Array, type = 'application/pkcs7-mime; smime-type=signed-data; name=smime.p7m') =>
    read([...plainHeader, `Content-Type: ${type}`, 'Content-Transfer-Encoding: base64'], base64(bytes));

  it.each([
    ['definite lengths', signed(element, octets)],
    ['indefinite lengths and many pieces', signed(endless, pieces)],
  ])('A12: signed text with %s is read', async (_, bytes) => {
    const message = await mail(bytes);
    expect(roleWords(message, 'own')).toMatch(/^Delete II\.19\. Reasons\./);
    expect([names(message), message.problems]).toEqual([['smime.p7m'], []]);
  });

  it('A12: what is encrypted, or no S/MIME at all, says so and is kept', async () => {
    const enveloped = await mail(element(0x30, oid('2a864886f70d010703'), element(0xa0)), 'application/x-pkcs7-mime');
    expect(enveloped.problems).toContain(
      'The mail is encrypted and cannot be read; the sender has to send it again unencrypted.',
    );
    for (const bytes of [Buffer.from('none of it'), signed(element, octets).subarray(0, 20), new Uint8Array(0)])
      expect((await mail(bytes)).problems[0]).toMatch(/^The mail is packed as S\/MIME in a way that cannot be read/);
  });
});

describe('whole objects', () => {
  it.each([
    ['CR CR LF', '\r\r\n'],
    ['CR', '\r'],
    ['LF', '\n'],
  ])('A13: lines that end in %s are lines', async (_, end) => {
    const { header, body } = multipart('mixed', [text('One\nTwo'), text('Three')]);
    const mail = `${[...plainHeader, header, '', body].join('\n')}`.replaceAll('\n', end);
    expect((await readMessage(Buffer.from(mail))).body.text).toBe('One\nTwo\n\nThree');
  });

  it('A13: lines that end in CR are lines also below what the receiving service puts on top', async () => {
    const mail = [...plainHeader, '', 'One', 'Two', ''].join('\r');
    const message = await readMessage(
      Buffer.from(`Received: from x by y; Mon, 18 Jun 2018 08:00:00 +0000\r\n${mail}\r\n`),
    );
    expect([message.body.text.trim(), message.from.address]).toEqual(['One\nTwo', 'anna@eda.admin.ch']);
  });

  it.each([
    ['no header', 'Paragraph: II.19\nPosition: delete\n\nThanks.', 'Paragraph: II.19\nPosition: delete\n\nThanks.'],
    ['a blank line first and no header', '\n\nDelete II.19.', 'Delete II.19.'],
    ['a header without its blank line', 'From: a@b.c\nSubject: S\nDelete II.19, please.', 'Delete II.19, please.'],
    ['an mbox line and a byte order mark', '\ufeffFrom: a@b.c\nSubject: S\n\nDelete II.19.', 'Delete II.19.'],
    ['NUL bytes', 'From: a@b.c\0\nSubject: S\n\nDel\0ete II.19.', 'Delete II.19.'],
  ])('A13: a mail with %s is read', async (_, mail, words) => {
    expect((await readMessage(Buffer.from(mail))).body.text.trim()).toBe(words);
  });

  it('A13: a header with an empty line in the middle is read on, and says so', async () => {
    const { header, body } = multipart('mixed', [text('Delete II.19.')]);
    const message = await read([...plainHeader, '', 'MIME-Version: 1.0', header], body);
    expect(message.body.text).toBe('Delete II.19.');
    expect(message.problems).toEqual(['An empty line stands in the middle of the header; both halves were read.']);
  });

  it('A13: a header field folded without its blank does not end the header', async () => {
    const message = await readMessage(
      Buffer.from('From: a@b.c\nTo: d@e.f,\ng@h.i\nSubject: S\nContent-Type: text/plain\n\nDelete II.19.'),
    );
    expect([message.to.map(({ address }) => address), message.subject, message.body.text]).toEqual([
      ['d@e.f', 'g@h.i'],
      'S',
      'Delete II.19.',
    ]);
  });

  it.each([
    ['0 bytes', new Uint8Array(0)],
    ['1 byte', new Uint8Array([0x41])],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex')],
  ])('A14: an object of %s is explained', async (_, bytes) => {
    expect((await readMessage(bytes)).problems.length).toBeGreaterThan(0);
  });

  it('A14: a mail of 40 MB with 25 MB of files is read whole, in seconds', async () => {
    const file = Buffer.alloc(25 * 1024 * 1024, 'rolling text ');
    const packed = file.toString('base64').replace(/(.{76})/g, '$1\r\n');
    const { header, body } = multipart('mixed', [
      text('Delete II.19.'),
      part(['Content-Type: application/pdf; name=a.pdf', 'Content-Transfer-Encoding: base64'], packed),
      part(['Content-Type: application/octet-stream; name=b.bin'], 'x'.repeat(5 * 1024 * 1024)),
    ]);
    const mail = Buffer.from([...plainHeader, header, '', body].join('\r\n'));
    const start = performance.now();
    const message = await readMessage(mail);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(message.attachments.map(({ bytes }) => bytes.length)).toEqual([file.length, 5 * 1024 * 1024]);
    expect(message.attachments[0]?.sha256).toBe(createHash('sha256').update(file).digest('hex'));
  });
});
