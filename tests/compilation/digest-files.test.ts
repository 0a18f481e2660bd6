import { describe, expect, it } from 'vitest';
import { mostFileBytes, mostMessageBytes } from '#compilation/digest-enclosed.ts';
import { digestLetters } from '#compilation/digest-letters.ts';
import type { DigestInput } from '#compilation/digest-view.ts';
import { dueRuns } from '#compilation/run-key.ts';
import { readWordDocument } from '#document/read-word.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import type { Letter, LyingFile } from '#mail/message.ts';
import { sampleSubmissions } from '#tests/support/compilation-sample.ts';
import { inMemory } from '#tests/support/enclosing.ts';
import { aListed, saying } from '#tests/support/listed.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';

const { conference, drafts } = shippedSettings('revcon3');
const draft = drafts[0]!;
const due = dueRuns(conference, new Date('2018-06-18T12:00:00Z'), new Date('2018-06-19T00:00:00Z'))[0]!;
const fresh = [{ ...aListed(1, 'II.19'), news: 'new' as const }];
const inputOf = (over: Partial<DigestInput> = {}): DigestInput => ({
  ...{ due, conference, drafts: [{ draft, fresh, standing: [] }], unread: 0 },
  ...{ siteUrl: 'https://site.example', now: new Date('2018-06-19T00:00:05Z') },
  ...over,
});
const readers = ['chair@revcon3.example', 'secretariat@revcon3.example'].map((address) => ({
  address,
  token: `stop-${address}`,
}));
const sent = async (
  input: DigestInput = inputOf(),
  { received = sampleSubmissions, bytes = null as number | null } = {},
) => {
  const memory = inMemory(received, bytes);
  const letters = await digestLetters(input, readers, memory.enclosing);
  return { ...memory, letters: letters.map(({ letter }) => JSON.parse(letter!) as Letter<LyingFile>) };
};
const wordText = (bytes: Uint8Array): string => {
  const read = readWordDocument(bytes);
  if ('problem' in read) throw new Error(read.problem);
  return read.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
};

describe('what goes with a digest', () => {
  it('is the full compilation in Word up to the cut-off, in English and French, the same for all its readers', async () => {
    const { letters, kept, links } = await sent();
    const names = ['RC3-D2-COMP-20180619T0000Z-en.docx', 'RC3-D2-COMP-20180619T0000Z-fr.docx'];
    for (const { attachments } of letters) expect(attachments.map(({ name }) => name)).toEqual(names);
    expect(kept.size).toBe(2);
    expect(links).toEqual([]);
    const [english, french] = letters[0]!.attachments.map(({ key }) => wordText(kept.get(key)!));
    expect(english).toContain('Received before Monday 18 June 2018, 20:00 (New York time).');
    expect(english).toContain('European Union (28)');
    expect(french).toContain('Union européenne (28)');
  });
  it('is named in the letter, in both parts and both languages', async () => {
    const { text, html } = (await sent()).letters[0]!;
    for (const part of [text, html]) {
      expect(part).toContain('Attached, the full compilation: RC3-D2-COMP-20180619T0000Z-en.docx');
      expect(part).toContain('Ci-joint, la compilation complète');
    }
  });
  it('leaves out what came after the cut-off, and what the chair may not see', async () => {
    const received = [
      aSubmission(1, { delegation: 'Norway', receivedAt: '2018-06-18T12:00:00Z', items: [anItem(1, 'II.19')] }),
      aSubmission(2, { delegation: 'Chile', receivedAt: '2018-06-19T00:00:00Z', items: [anItem(1, 'II.19')] }),
      aSubmission(3, {
        ...{ delegation: 'Peru', receivedAt: '2018-06-18T12:00:00Z' },
        items: [anItem(1, 'II.3', { state: { workflow: 'queued', decision: 'open', visibility: 'secretariat' } })],
      }),
      aSubmission(4, {
        ...{ delegation: 'Cuba', receivedAt: '2018-06-18T12:00:00Z', quarantined: true },
        items: [anItem(1, 'II.3')],
      }),
    ];
    const { letters, kept } = await sent(inputOf(), { received });
    const text = wordText(kept.get(letters[0]!.attachments[0]!.key)!);
    expect(text).toContain('Norway');
    for (const name of ['Chile', 'Peru', 'Cuba']) expect(text).not.toContain(name);
  });
  it('is nothing where nothing is listed, and where the list asks for nothing', async () => {
    const nothing = await sent(inputOf({ drafts: [{ draft, fresh: [], standing: [] }] }));
    const unasked = await sent(inputOf({ due: { ...due, digest: { ...due.digest, attach: [] } } }));
    for (const { letters, kept } of [nothing, unasked]) {
      expect(letters).toHaveLength(2);
      expect(letters[0]!.attachments).toEqual([]);
      expect(letters[0]!.text).not.toContain('compilation:');
      expect(kept.size).toBe(0);
    }
  });
  it('of a session list is a paper for each part that the session considers, as tables too where asked', async () => {
    const session = { start: '2018-06-20T19:00:00.000Z', considers: ['general', 'I', 'nowhere'] };
    const list = { ...due.digest, kind: 'session' as const, attach: ['docx' as const, 'xlsx' as const] };
    const { letters } = await sent(inputOf({ due: { ...due, digest: { ...list, languages: ['fr'] }, session } }));
    expect(letters[0]!.attachments.map(({ name }) => name)).toEqual([
      'RC3-D2-COMP-general-20180619T0000Z-fr.docx',
      'RC3-D2-COMP-general-20180619T0000Z-fr.xlsx',
      'RC3-D2-COMP-I-20180619T0000Z-fr.docx',
      'RC3-D2-COMP-I-20180619T0000Z-fr.xlsx',
    ]);
  });
  it('fails the whole digest where it cannot be made, so that none goes out by halves', async () => {
    const { enclosing } = inMemory(sampleSubmissions);
    const broken = { ...enclosing, keep: () => Promise.reject(new Error('no room')) };
    await expect(digestLetters(inputOf(), readers, broken)).rejects.toThrow('no room');
  });
});

describe('files too large for a mail', () => {
  const half = mostFileBytes / 2;
  it('of 7 MB together are attached; of more, each reader gets links of his own in their stead', async () => {
    const { letters, links, kept } = await sent(inputOf(), { bytes: half + 1 });
    expect(kept.size).toBe(2);
    expect(letters.map(({ attachments }) => attachments)).toEqual([[], []]);
    expect(links).toHaveLength(4);
    for (const [index, { text, html }] of letters.entries()) {
      const own = [...text.matchAll(/https:\/\/site\.example\/files\/([\w-]+)/g)].map(([, token]) => token);
      expect(own).toHaveLength(2);
      for (const token of own) {
        expect(links.find((link) => link.token === token)?.days).toBe(14);
        expect(html).toContain(`href="https://site.example/files/${token!}"`);
        expect(letters[1 - index]!.text).not.toContain(token);
      }
      expect(text).toContain('The full compilation is too large for a mail');
      expect(text).toContain('La compilation complète est trop volumineuse');
      expect(text).toMatch(/-en\.docx \(3\.5 MB\): https/);
    }
  });
  it('of 7 MB are links too where the letter itself is so long that the message would not be taken', async () => {
    const long = Array.from({ length: 1_000 }, (_, n) => ({
      ...aListed(n + 1, 'II.19', { item: saying('comment', `${String(n)} ${'words '.repeat(40)}`) }),
      news: 'new' as const,
    }));
    const short = await sent(inputOf(), { bytes: half });
    expect(short.letters[0]!.attachments).toHaveLength(2);
    const { letters, links } = await sent(inputOf({ drafts: [{ draft, fresh: long, standing: [] }] }), { bytes: half });
    const { text, html } = letters[0]!;
    expect(text.length + html.length + (4 / 3) * mostFileBytes).toBeGreaterThan(mostMessageBytes);
    expect(letters[0]!.attachments).toEqual([]);
    expect(links).toHaveLength(4);
  });
  it('are named without a link where there are no pages to lead to', async () => {
    const { letters, links } = await sent(inputOf({ siteUrl: '' }), { bytes: half + 1 });
    expect(links).toEqual([]);
    expect(letters[0]!.text).toMatch(/-en\.docx \(3\.5 MB\)\n/);
  });
});
