import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf } from '#document/document-reading.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { readApart } from '#infra/local/read-apart.ts';
import { deleted, gone, inserted, paragraph, run, wordFile } from '#tests/document/word-file.ts';
import { mailWithFiles } from '#tests/support/mail-with-files.ts';
import { pdf, words } from '#tests/support/pdf.ts';
import { type Pipeline, pipelineSkipped, startPipeline } from '#tests/support/pipeline.ts';

/** A process begins for each document: a minute is five times what three of them take on a busy machine. */
const aMinute = 60_000;
const draft = shippedSettings('revcon3').drafts[0]!;
const wordsOf = (id: string): string => draft.places.find((place) => place.id === id)!.words.en!;
const nineteen = wordsOf('II.19');
const tracked = wordFile(
  paragraph(
    run(`19. ${nineteen.slice(0, -'other States.'.length)}`) +
      deleted(gone('other States.')) +
      inserted(run('all States.')),
  ) + paragraph(run(`20. ${wordsOf('II.20')}`)),
);
const asking = pdf([words(50, 100, 'Section III, paragraph 4: delete.')]);
const deadly = pdf([words(50, 100, 'Kills whoever reads it.')]);

describe.skipIf(pipelineSkipped)('documents that come with a contribution', () => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await startPipeline({
      conferenceClock: new Date('2018-06-18T10:00-04:00'),
      furnish: (_door, room) => ({
        ...room,
        // A real process, really killed: after a millisecond, so that nobody has to wait.
        readApart: async (bytes) => {
          const kills = Buffer.from(bytes).includes('Kills whoever reads it.');
          return answerOf(await (kills ? readApart(bytes, { ms: 1, memoryMb: 768 }) : readApart(bytes)));
        },
      }),
    });
  }, aMinute);
  afterAll(() => pipeline.stop());
  const submissionOf = async (state: string) =>
    (await pipeline.submissions()).find(({ delegation }) => delegation === state);

  it(
    'by mail, a Word file with tracked changes and a PDF, are read and answered like the text of a mail',
    async () => {
      const from = 'd@mission-peru.example';
      const files = [
        { name: 'ours.docx', bytes: tracked },
        { name: 'more.pdf', bytes: asking },
      ];
      await pipeline.mail(mailWithFiles({ from, state: 'Peru', id: 'both', text: 'Please see the attached.', files }));
      const [receipt] = await pipeline.mailed(from, 1, aMinute);
      for (const said of ['II.19', 'other States.', 'all States.', 'III.4', 'ours.docx', 'more.pdf'])
        expect(receipt?.text).toContain(said);
      expect((await submissionOf('Peru'))?.items).toMatchObject([
        { target: 'II.19', kind: 'amend' },
        { target: 'III.4', kind: 'delete' },
      ]);
    },
    2 * aMinute,
  );

  it(
    'by the form, are read before it is confirmed',
    async () => {
      const email = 'd@mission-norway.example';
      const fields = { delegation: 'Norway', name: 'N. Delegate', email, publication: 'yes', token: 'with-a-document' };
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      form.append('text', '');
      form.append('file', new Blob([Buffer.from(tracked)]), 'ours.docx');
      const posted = await fetch(`${pipeline.site}/contribute`, { method: 'POST', body: form, redirect: 'manual' });
      expect(posted.status).toBe(303);
      await pipeline.mailed(email, 1, aMinute);
      const norway = await submissionOf('Norway');
      expect(norway?.items).toMatchObject([{ target: 'II.19', kind: 'amend', state: { workflow: 'unconfirmed' } }]);
    },
    2 * aMinute,
  );

  it(
    'F3: that kill their reader leave the mail intact, numbered and receipted, and are named',
    async () => {
      const from = 'd@mission-chile.example';
      const text = 'Section II, paragraph 7: delete. More is attached.';
      const files = [{ name: 'trap.pdf', bytes: deadly }];
      await pipeline.mail(mailWithFiles({ from, state: 'Chile', id: 'trap', text, files }));
      const [receipt] = await pipeline.mailed(from, 1, aMinute);
      expect(receipt?.subject).toMatch(/RC3\/0\d{3}$/u);
      expect(receipt?.text).toContain('II.7');
      expect(receipt?.text).toMatch(/trap\.pdf, .*not read by machine/u);
      const chile = (await submissionOf('Chile')) as unknown as { problems: string[]; items: unknown[] };
      expect(chile.items).toHaveLength(1);
      expect(chile.problems.join()).toContain('“trap.pdf”: Its reading was stopped');
    },
    2 * aMinute,
  );
});
