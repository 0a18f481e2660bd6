import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readWordDocument } from '#document/read-word.ts';
import type { ShownMail } from '#infra/local/sent-mail.ts';
import { type Pipeline, pipelineSkipped, quiet, startPipeline } from '#tests/support/pipeline.ts';
import { signInAs } from '#tests/support/signed-in.ts';

/** Words that no zip makes much smaller, the same in every run: letters of two bytes, some nine bits each. */
const noise = (seed: number, length: number): string => {
  let state = seed;
  return Array.from({ length }, (_, at) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return at % 10 === 9 ? ' ' : String.fromCharCode(0x01_00 + ((state >>> 16) % 336));
  }).join('');
};

const chair = 'chair@revcon3.example';
const address = 'long@mission-norway.example';
const forms = 5;
const rows = 40;
const wordsOf = (form: number, row: number): string => noise(form * 1_000 + row + 1, 18_999);

/** Above 7 MB a digest's files become links, which hand them over once, or to who is signed in (CONTRACT.md 7 says who). */
describe.skipIf(pipelineSkipped)('compilations too large for the mail of their digest', () => {
  let pipeline: Pipeline;
  let digest: ShownMail;
  let links: { readonly name: string; readonly megabytes: number; readonly path: string }[];

  const contribute = async (form: number): Promise<void> => {
    const fields: [string, string][] = [
      ...Object.entries({ delegation: 'Norway', name: 'L. Delegate', email: address, publication: 'yes', text: '' }),
      ['token', `oversized-${form}`],
    ];
    for (let row = 0; row < rows; row += 1)
      fields.push(['target', `II.${row + 1}`], ['action', 'replace'], ['words', wordsOf(form, row)], ['reasons', '']);
    expect((await pipeline.post('/contribute', fields)).status).toBe(303);
    // Each form brings its link, then its receipt.
    const link = (await pipeline.mailed(address, 2 * form + 1, 120_000)).at(-1)?.text ?? '';
    const { pathname } = new URL(/http\S*\/confirm\/[\w-]+/.exec(link)?.[0] ?? '');
    expect((await pipeline.post(pathname, [])).status).toBe(200);
    await pipeline.mailed(address, 2 * form + 2, 120_000);
  };
  /** What a link gave: whole as it was announced, and a Word file in which the last words of all stand. */
  const expectWhole = async (url: string | null, { megabytes }: (typeof links)[number]): Promise<void> => {
    const file = await fetch(url ?? '');
    expect(file.headers.get('content-disposition')).toContain('attachment');
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect(bytes.length / 1_000_000).toBeCloseTo(megabytes, 1);
    const read = readWordDocument(bytes);
    if ('problem' in read) throw new Error(read.problem);
    const words = read.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
    expect(words).toContain(wordsOf(forms - 1, rows - 1).trim());
  };

  beforeAll(async () => {
    pipeline = await startPipeline({ conferenceClock: new Date('2018-06-18T10:00-04:00') });
    for (let form = 0; form < forms; form += 1) await contribute(form);
    await pipeline.moveClock('+1d');
    [digest] = (await pipeline.mailed(chair, 1, 180_000)) as [ShownMail];
    await quiet(pipeline);
    links = [...digest.text.matchAll(/(\S+\.docx) \(([\d.]+) MB\): (https?:\S+)/g)].map(
      ([, name = '', size, url = '']) => ({ name, megabytes: Number(size), path: new URL(url).pathname }),
    );
  }, 600_000);
  afterAll(async () => {
    vi.useRealTimers();
    await pipeline.stop();
  });

  it('are links in one digest that has no attachment and still says what is new', async () => {
    expect(await pipeline.outbox(chair)).toHaveLength(1);
    expect(digest.attachments).toEqual([]);
    for (let row = 1; row <= rows; row += 1) expect(digest.text).toContain(`II.${row}`);
    expect(links.map(({ name }) => name.slice(-8))).toEqual(['-en.docx', '-fr.docx']);
    expect(links.reduce((sum, { megabytes }) => sum + megabytes, 0)).toBeGreaterThan(7);
    for (const { path } of links) {
      expect(path).toMatch(/^\/files\/[\w-]{20,}$/);
      expect(digest.html).toContain(`${path}"`);
    }
  });

  it('are had by their links, each in its language: looks do nothing, the button gives the whole', async () => {
    for (const link of links) {
      for (let look = 1; look <= 2; look += 1) {
        const page = await fetch(`${pipeline.site}${link.path}`);
        expect([page.status, (await page.text()).includes('<button')]).toEqual([200, true]);
      }
      const given = await pipeline.post(link.path, []);
      expect(given.status).toBe(303);
      await expectWhole(given.headers.get('location'), link);
    }
  });

  it('are had once: later a link gives nothing more, but to who is signed in and may see it, as often as wanted', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6 * 60_000 });
    const [link] = links as [(typeof links)[number]];
    for (const again of [await pipeline.post(link.path, []), await fetch(`${pipeline.site}${link.path}`)]) {
      expect([again.status, again.headers.get('location')]).toEqual([410, null]);
      expect(await again.text()).toContain(`/console/chair${link.path}`);
    }
    const signedIn = `${pipeline.site}/console/chair${link.path}`;
    for (const role of ['chair', 'secretariat'] as const) {
      const browser = await signInAs(pipeline.site, role);
      for (let time = 1; time <= 2; time += 1) {
        const answer = await browser.ask(signedIn);
        expect(answer.status).toBe(303);
        await expectWhole(answer.headers.get('location'), link);
      }
    }
    expect((await (await signInAs(pipeline.site, 'delegate')).ask(signedIn)).status).toBe(403);
    const nobody = await fetch(signedIn, { redirect: 'manual' });
    expect(nobody.headers.get('location') ?? '').toContain('/console/sign-in');
  });
});
