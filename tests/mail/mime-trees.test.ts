import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '#mail/read-message.ts';
import { filesOf, mailOf, textsOf, treeArbitrary } from './mime-trees.ts';

describe('any mail that a program writes', () => {
  it('gives back its texts, in order, and its files', async () => {
    await fc.assert(
      fc.asyncProperty(treeArbitrary, fc.constantFrom('\n', '\r\n'), async (tree, lineEnd) => {
        const message = await readMessage(mailOf(tree, lineEnd));
        expect(message.body.text).toBe(textsOf(tree).join('\n\n'));
        const read = message.attachments.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
        expect(read).toEqual(filesOf(tree).map(({ name, bytes }) => ({ name, bytes: [...bytes] })));
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same with each end of line', async () => {
    await fc.assert(
      fc.asyncProperty(treeArbitrary, async (tree) => {
        const [lf, crlf, cr] = await Promise.all(
          (['\n', '\r\n', '\r'] as const).map((lineEnd) => readMessage(mailOf(tree, lineEnd))),
        );
        expect(crlf?.body).toEqual(lf?.body);
        expect(cr?.body).toEqual(lf?.body);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any damage to a mail', () => {
  const marker = 'rolling-text-marker';
  const mailWithMarker = fc.tuple(treeArbitrary, fc.integer({ min: 0, max: 4 })).map(([tree, at]) => {
    if (tree.kind !== 'parts') return mailOf(tree, '\n');
    const marked = { kind: 'text' as const, words: [marker], charset: 'us-ascii', encoding: '8bit' as const };
    return mailOf({ ...tree, children: [...tree.children.slice(0, at), marked, ...tree.children.slice(at)] }, '\n');
  });
  const hits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 20 });

  it('throws nothing, leaves spans that cover the text, and loses no words that stand in plain view without saying so', async () => {
    await fc.assert(
      fc.asyncProperty(mailWithMarker, hits, fc.boolean(), async (bytes, places, isCut) => {
        const damaged = Buffer.from(bytes);
        for (const [at, byte] of places) damaged[at % damaged.length] = byte;
        const mail = isCut ? damaged.subarray(0, (places[0]?.[0] ?? 0) % damaged.length) : damaged;
        const message = await readMessage(mail);
        let at = 0;
        for (const { start, end } of message.body.spans) {
          expect(start).toBe(at);
          at = end;
        }
        expect(at).toBe(message.body.text.length);
        if (!mail.includes(marker)) return;
        const isKept =
          message.body.text.includes(marker) ||
          message.attachments.some((file) => Buffer.from(file.bytes).includes(marker)) ||
          message.problems.some((problem) => /outside of its parts|compare it with the original mail/.test(problem));
        expect(isKept).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('takes any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        expect((await readMessage(bytes)).problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
