import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxSeparatorLine } from '#mail/limits.ts';
import {
  type Separator,
  isSeparatorLine,
  separatorsIn,
  stretchesBetween,
  stretchesByLength,
  withoutQuoting,
} from '#mail/mbox.ts';

const chunked = async function* (file: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < file.length; at += size) yield await Promise.resolve(file.subarray(at, at + size));
};
const separators = async (file: Buffer, size = 1_000): Promise<Separator[]> => {
  const found: Separator[] = [];
  for await (const separator of separatorsIn(chunked(file, size))) found.push(separator);
  return found;
};
const text = (file: Buffer, start: number, end: number): string => file.toString('latin1', start, end);
const read = async (content: string, size?: number): Promise<string[]> => {
  const file = Buffer.from(content, 'latin1');
  const stretches = stretchesBetween(await separators(file, size), file.length);
  return stretches.map(({ start, end }) =>
    Buffer.from(withoutQuoting(file.subarray(start, end)))
      .toString('latin1')
      .replace(/(?:\r?\n)+$/, ''),
  );
};
const line = 'From anna@mission.example Mon Jun 18 12:00:00 2018';
const mail = (id: number, body: string): string => `From: Anna <anna@mission.example>\nSubject: ${id}\n\n${body}`;

describe('an mbox file (RFC 4155)', () => {
  it('holds messages below lines that name a sender and a time, each ended by an empty line', async () => {
    const file = `${line}\n${mail(1, 'One.')}\n\n${line}\n${mail(2, 'Two.\n\nMore.')}\n\n`;
    expect(await read(file)).toEqual([mail(1, 'One.'), mail(2, 'Two.\n\nMore.')]);
  });
  it('may be written with CRLF, and end without a line break', async () => {
    const file = `${line}\n${mail(1, 'One.')}\n\n${line}\n${mail(2, 'Two.')}`.replaceAll('\n', '\r\n');
    expect(await read(file)).toEqual([mail(1, 'One.'), mail(2, 'Two.')].map((m) => m.replaceAll('\n', '\r\n')));
  });
  it('may lack the empty line between two messages', async () => {
    expect(await read(`${line}\n${mail(1, 'One.')}\n${line}\n${mail(2, 'Two.')}\n`)).toEqual([
      mail(1, 'One.'),
      mail(2, 'Two.'),
    ]);
  });
  it('that is empty holds none', async () => {
    for (const file of ['', '\n', 'no mbox', 'From']) expect(await read(file)).toEqual([]);
  });
  it('keeps a message without a header as a message of its own', async () => {
    expect(await read(`${line}\n\nOnly text.\n\n${line}\n${mail(2, 'Two.')}\n`)).toEqual([
      '\nOnly text.',
      mail(2, 'Two.'),
    ]);
  });

  it.each([
    'From anna@mission.example Mon Jun 18 12:00:00 2018',
    'From anna@mission.example  Fri Jun  8 12:00 2018',
    'From - Mon Jun 18 12:00:00 2018',
    'From MAILER-DAEMON Mon Jun 18 12:00:00 2018',
    'From 1599812345678901234@xxx Mon Jun 18 12:00:00 +0000 2018',
    'From anna@mission.example Mon Jun 18 12:00:00 EDT 2018',
    'From anna@mission.example Mon Jun 18 12:00:00 2018 -0400',
    'From anna at mission.example  Mon Jun 18 12:00:00 2018',
    'From "anna keller"@mission.example Mon Jun 18 12:00:00 2018',
    'From ???@??? Mon Jun 18 12:00:00 2018',
    'From anna@mission.example Mon, 18 Jun 2018 12:00:00 +0000',
    'From anna Mon Jun 18 12:00:00 2018 remote from uucp',
  ])('knows the separator “%s”', (written) => {
    expect(isSeparatorLine(written)).toBe(true);
  });
  it.each([
    'From here on we reserve our position.',
    'From Monday 18 June 2018, 10:00, the Committee meets.',
    'From Mon, 18 Jun 2018 10:00 on we speak for the Group.',
    'From 2018',
    'From: Anna <anna@mission.example>',
    'From',
    'from anna@mission.example Mon Jun 18 12:00:00 2018',
    '>From anna@mission.example Mon Jun 18 12:00:00 2018',
    ' From anna@mission.example Mon Jun 18 12:00:00 2018',
  ])('does not take “%s” for one', (written) => {
    expect(isSeparatorLine(written)).toBe(false);
  });
  it.each(['From here on, we object.', 'From the floor: see below', line])(
    'does not end a message at “%s” in its text',
    async (written) => {
      const whole = mail(1, `One.\n\n${written}\nand so on.`);
      expect(await read(`${line}\n${whole}\n\n${line}\n${mail(2, 'Two.')}\n`)).toEqual([whole, mail(2, 'Two.')]);
    },
  );
  it(`looks for a separator in lines of ${maxSeparatorLine} bytes at most`, async () => {
    const padded = (length: number): string => line.replace('anna', 'a'.repeat(length - line.length + 4));
    const file = (length: number): string => `${line}\n${mail(1, 'One.')}\n\n${padded(length)}\n${mail(2, 'Two.')}\n`;
    expect(await read(file(maxSeparatorLine - 1))).toHaveLength(2);
    expect(await read(file(maxSeparatorLine))).toHaveLength(1);
  });
});

describe('a line of a message that begins with From', () => {
  it('has the > taken off that mboxo and mboxrd put before it', async () => {
    const body = '>From here on.\n>>From there.\n> From my side.\n>Fromage';
    expect(await read(`${line}\n${mail(1, body)}\n`)).toEqual([
      mail(1, 'From here on.\n>From there.\n> From my side.\n>Fromage'),
    ]);
  });
  it('keeps it in a header, where servers leave lines of that form (HOSTILE A13)', async () => {
    const whole = `>From anna@mission.example Mon Jun 18 12:00:00 2018\n${mail(1, 'One.')}`;
    expect(await read(`${line}\n${whole}\n`)).toEqual([whole]);
  });
  it('is read back as it was, whatever the text and however the file comes in pieces (mboxrd)', async () => {
    const bodyLine = fc.oneof(
      fc.constantFrom('', 'From here on', line, `>${line}`, '>>From', 'From: x', '\r', 'Subject: y', '--b'),
      fc.string({ maxLength: 30 }).map((s) => s.replace(/[^\x20-\x7e]/g, 'x')),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(bodyLine, { maxLength: 8 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 900 }),
        async (bodies, size) => {
          const mails = bodies.map((lines, id) => mail(id, `${lines.join('\n')}\nend`));
          const quoted = mails.map((whole) => whole.replace(/\n(>*From )/g, '\n>$1'));
          expect(await read(quoted.map((whole) => `${line}\n${whole}\n\n`).join(''), size)).toEqual(mails);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('Content-Length', () => {
  const withLength = (id: number, body: string, length = body.length): string =>
    mail(id, body).replace('\n\n', `\nContent-Length: ${length}\n\n`);
  const byLength = async (content: string): Promise<string[] | null> => {
    const file = Buffer.from(content, 'latin1');
    const found = await stretchesByLength(await separators(file), file.length, (at) => {
      const bodyAt = content.indexOf('\n\n', at) + 2;
      const stated = /^Content-Length: (\d+)$/m.exec(content.slice(at, bodyAt))?.[1];
      return Promise.resolve(stated === undefined ? null : { bodyAt, length: Number(stated) });
    });
    return found?.map(({ start, end }) => text(file, start, end)) ?? null;
  };
  const inside = `One.\n\n${line}\nSubject: not a message\n\n>From within.\n`;

  it('says how far a message goes whose text holds what looks like a separator (mboxcl2)', async () => {
    const file = `${line}\n${withLength(1, inside)}\n${line}\n${withLength(2, 'Two.\n')}\n`;
    expect(await byLength(file)).toEqual([withLength(1, inside), `${withLength(2, 'Two.\n')}\n`]);
  });
  it.each([
    ['is missing on one message', `${line}\n${withLength(1, inside)}\n${line}\n${mail(2, 'Two.\n')}\n`],
    ['leads into the text', `${line}\n${withLength(1, inside, 3)}\n${line}\n${withLength(2, 'Two.\n')}\n`],
    ['leads past the end of the file', `${line}\n${withLength(1, inside, 9_999)}\n`],
    ['stops before the end of the file', `${line}\n${withLength(1, 'One.\n\nMore text.\n', 4)}\n`],
  ])('counts for nothing in a file where it %s', async (_, file) => {
    expect(await byLength(file)).toBeNull();
  });
  it('that a sender made to swallow the mails behind his own counts for nothing', async () => {
    const victim = `${line}\n${mail(2, 'Two.\n')}\n`;
    const hostile = withLength(1, 'One.\n', 'One.\n'.length + 1 + victim.length - 1);
    const file = `${line}\n${hostile}\n${victim}${line}\n${mail(3, 'Three.\n')}`;
    expect(await byLength(file)).toBeNull();
    expect(await read(file)).toEqual([hostile, mail(2, 'Two.\n'), mail(3, 'Three.\n')].map((whole) => whole.trimEnd()));
  });
});

/** Five times what each takes: a shared machine may be slow, a quadratic scan takes minutes. */
const within = 5_000;
describe('an mbox file made to cost time', () => {
  it.each([
    ['separators only', `${line}\n`.repeat(200_000)],
    ['lines that begin like separators', 'From \n'.repeat(2_000_000)],
    ['one line', `From ${'x'.repeat(10_000_000)}`],
    ['weekdays', `\nFrom ${'Mon '.repeat(120)}`.repeat(20_000)],
    ['marks before From', `${line}\n${mail(1, `${'>'.repeat(5_000_000)}From x`)}`],
    ['quoted lines', `${line}\n${mail(1, '>From x\n'.repeat(1_000_000))}`],
  ])('of %s is read in linear time', async (_, content) => {
    const begun = performance.now();
    await read(content, 1024 * 1024);
    expect(performance.now() - begun).toBeLessThan(within);
  });
});
