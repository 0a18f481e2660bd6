import { readFileSync, readdirSync } from 'node:fs';
import type { MachineOptions } from '#infra/local/machine-options.ts';
import { recipientsOf, senderOf } from '#infra/local/addressing.ts';
import { type Pipeline, inboxes, letter, quiet, startPipeline } from './pipeline.ts';
import { shipped } from './site-house.ts';

/** The samples of a first start, as mails; one a file. */
const samples = (): string[] => {
  const folder = new URL('../../infra/local/samples/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8').replace(/\r?\n/g, '\r\n'));
};

/** Words in three scripts for one paragraph, so that a page holds them side by side. */
export const wordsInThreeScripts: readonly string[] = [
  letter({
    from: 'a@mission-egypt.example',
    name: 'Mona Adel',
    state: 'Egypt',
    text: 'القسم الثاني، الفقرة ١٩: تضاف في نهاية الفقرة عبارة "وفقا للقانون الدولي".',
  }),
  letter({
    from: 'b@mission-china.example',
    name: 'Li Wei',
    state: 'China',
    text: '第二节第19段：在段末增加“并尊重各国主权”。',
  }),
  letter({
    from: 'c@mission-norway.example',
    name: 'Kari Lie',
    state: 'Norway',
    text: 'Section II, paragraph 19: replace "terrorists" with "criminals".',
  }),
];

/** The whole pipeline on a conference's first morning: a dozen contributions, some of them doubtful, and other mail. */
export const aBusyDesk = async (
  more: readonly string[] = [],
  options: Partial<MachineOptions> = {},
): Promise<Pipeline> => {
  const pipeline = await startPipeline({ conferenceClock: new Date('2018-06-18T10:00-04:00'), ...options });
  for (const raw of [...samples(), ...wordsInThreeScripts, ...more]) {
    const to = recipientsOf(Buffer.from(raw), shipped.conference);
    await pipeline.mail(raw, to.length === 0 || senderOf(Buffer.from(raw)) === null ? inboxes : to);
  }
  await quiet(pipeline);
  return pipeline;
};
