import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWordDocument } from '#document/read-word.ts';
import { outlineOf } from '#draft/outline.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import type { ShownMail } from '#infra/local/sent-mail.ts';
import {
  type Pipeline,
  type ShownSubmission,
  letter,
  pipelineSkipped,
  quiet,
  startPipeline,
} from '#tests/support/pipeline.ts';

const chair = 'chair@revcon3.example';
const outline = outlineOf(shippedSettings('revcon3').drafts[0]!);
const states = [
  ...[
    'Albania',
    'Algeria',
    'Argentina',
    'Armenia',
    'Australia',
    'Austria',
    'Bangladesh',
    'Belgium',
    'Botswana',
    'Brazil',
  ],
  ...['Bulgaria', 'Cambodia', 'Cameroon', 'Canada', 'Chile', 'China', 'Colombia', 'Croatia', 'Cuba', 'Cyprus'],
  ...['Denmark', 'Ecuador', 'Egypt', 'Estonia', 'Ethiopia', 'Fiji', 'Finland', 'Gabon', 'Germany', 'Ghana'],
  ...['Greece', 'Guatemala', 'Hungary', 'Iceland', 'India', 'Indonesia', 'Ireland', 'Israel', 'Italy', 'Jamaica'],
];
const addressOf = (state: string): string => `delegate@mission-${state.toLowerCase()}.example`;

/** Four words of a paragraph, from its second on: they say which paragraph is meant, as its number does. */
const wordsOf = (place: string): string => {
  const text = outline.place(place)?.words.en ?? '';
  return text
    .split(/\s+/)
    .slice(1, 5)
    .join(' ')
    .replace(/[,;.]$/, '');
};
/** One contribution of each State, on a paragraph of its own, in the ways that delegations have. */
const textOf = (n: number): string => {
  const number = n + 3;
  switch (n % 4) {
    case 0:
      return `Section II, paragraph ${number}: replace "${wordsOf(`II.${number}`)}" with "words of ${states[n]!}".`;
    case 1:
      return `Section II, paragraph ${number}: delete.`;
    case 2:
      return `Section II, paragraphe ${number} : remplacer « ${wordsOf(`II.${number}`)} » par « mots de ${states[n]!} ».`;
    default:
      return `Section II, after paragraph ${number}, insert the following paragraph: "States shall heed ${states[n]!}."`;
  }
};
/** Of the second day, one that asks what another did the day before, and one that contradicts it. */
const sameAsFirst = 24;
const againstFirst = 25;
/** Of the first day, one that is moved by reply on the second, and one that is taken back. */
const corrected = 9;
const withdrawn = 5;
const sent = (n: number): string =>
  letter({
    from: addressOf(states[n]!),
    name: 'A. Delegate',
    state: states[n]!,
    id: `contribution-${n}`,
    text:
      n === sameAsFirst
        ? textOf(0)
        : n === againstFirst
          ? `Section II, paragraph 3: replace "${wordsOf('II.3')}" with "other words".`
          : textOf(n),
  });

const reference = /RC3\/\d{4}\/\d+/g;
const english = ({ text }: ShownMail): string => text.split('====')[0]!;
/** What a digest lists as news: not what it only calls to mind beside it. */
const listedIn = (mail: ShownMail): string[] =>
  english(mail)
    .split('\n')
    .filter(
      (line) => !line.includes('Asked in the same words earlier') && !line.includes('listed in an earlier digest'),
    )
    .flatMap((line) => line.match(reference) ?? []);
const itemsOf = (submissions: readonly ShownSubmission[]): string[] =>
  submissions.flatMap(({ reference: own, items }) => items.map(({ id }) => `${own}/${id}`));

describe.skipIf(pipelineSkipped)('forty contributions through two digests', () => {
  let pipeline: Pipeline;
  let first: ShownMail;
  let second: ShownMail;
  let byState: Map<string, ShownSubmission>;
  let yesterday: string[];

  const paperOf = async (mail: ShownMail): Promise<string> => {
    const raw = await (await fetch(`${pipeline.sentMail}${mail.raw}`)).text();
    const { attachments } = await simpleParser(raw);
    const paper = attachments.find(({ filename }) => filename?.endsWith('-en.docx'));
    const read = readWordDocument(new Uint8Array(paper!.content));
    if ('problem' in read) throw new Error(read.problem);
    return read.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
  };
  const received = async (): Promise<void> => {
    await quiet(pipeline);
    byState = new Map((await pipeline.submissions()).map((one) => [one.delegation ?? '', one]));
  };
  const reply = async (state: string, words: string): Promise<void> => {
    const receipt = (await pipeline.outbox(addressOf(state))).at(-1)!;
    const to = /reply\+[\w-]+@[\w.-]+/.exec(String(receipt.headers['Reply-To']))?.[0] ?? '';
    const quoted = receipt.text.replaceAll(/^/gm, '> ');
    const text = `${words}\n\nOn Mon, 18 Jun 2018 at 10:00, RevCon3 Secretariat wrote:\n${quoted}`;
    await pipeline.mail(letter({ from: addressOf(state), name: 'A. Delegate', state, text }), [to]);
  };

  beforeAll(async () => {
    pipeline = await startPipeline({ conferenceClock: new Date('2018-06-18T10:00-04:00') });
    for (let n = 0; n < 24; n += 1) await pipeline.mail(sent(n));
    for (let n = 0; n < 24; n += 1) await pipeline.mailed(addressOf(states[n]!));
    await received();
    yesterday = itemsOf([...byState.values()]);
    await pipeline.moveClock('2018-06-18T20:01-04:00');
    first = (await pipeline.mailed(chair))[0]!;

    await pipeline.moveClock('2018-06-19T09:00-04:00');
    for (let n = 24; n < 40; n += 1) await pipeline.mail(sent(n));
    for (let n = 24; n < 40; n += 1) await pipeline.mailed(addressOf(states[n]!));
    // Not contributions of their own: one that came already, a correction, a withdrawal.
    await pipeline.mail(sent(2));
    await reply(states[corrected]!, 'Thank you. II.12 should be II.60.');
    await reply(states[withdrawn]!, 'Please withdraw item 1.');
    for (const n of [corrected, withdrawn]) await pipeline.mailed(addressOf(states[n]!), 2);
    await received();
    await pipeline.moveClock('2018-06-19T20:01-04:00');
    second = (await pipeline.mailed(chair, 2))[1]!;
    await quiet(pipeline, 1_000);
  }, 300_000);
  afterAll(() => pipeline.stop());

  const itemOf = (n: number): string => `${byState.get(states[n]!)!.reference}/1`;

  it('are forty submissions, nearly all of which find their places by themselves', () => {
    expect(byState.size).toBe(40);
    const items = [...byState.values()].flatMap((one) => one.items);
    expect(items.length).toBeGreaterThanOrEqual(40);
    expect(items.filter(({ state }) => state.workflow === 'placed').length).toBeGreaterThan(30);
  });
  it('are two digests, one a day', async () => {
    expect((await pipeline.outbox(chair)).map(({ subject }) => subject)).toEqual([first.subject, second.subject]);
    expect(english(first)).toContain('Received before Monday 18 June 2018, 20:00');
    expect(english(second)).toContain('Received before Tuesday 19 June 2018, 20:00');
  });
  it('the first lists everything of its day, each once', () => {
    expect([...listedIn(first)].sort()).toEqual([...yesterday].sort());
  });
  it('the second lists what came since, and of the first day only what was changed or taken back, each once', () => {
    const today = itemsOf([...byState.values()]).filter((item) => !yesterday.includes(item));
    expect(today.length).toBeGreaterThanOrEqual(16);
    expect([...listedIn(second)].sort()).toEqual([...today, itemOf(corrected), itemOf(withdrawn)].sort());
    expect(english(second)).toContain(`${today.length} new, 1 revised, 1 withdrawn.`);
    const lineOf = (item: string): string =>
      english(second)
        .split('\n')
        .find((line) => line.includes(`[${item}]`)) ?? '';
    expect(lineOf(itemOf(corrected))).toContain('changed or confirmed since an earlier digest');
    expect(lineOf(itemOf(withdrawn))).toContain('withdrawn');
  });
  it('none is lost: what has a number is in one of the two', () => {
    const listed = new Set([first, second].flatMap(listedIn));
    expect(itemsOf([...byState.values()]).filter((item) => !listed.has(item))).toEqual([]);
  });
  it('the second says with whom of the first day somebody agrees, and with whom one collides', () => {
    expect(english(second)).toContain(`Asked in the same words earlier by ${states[0]!} [${itemOf(0)}].`);
    const collide = english(second).split('Where positions collide')[1] ?? '';
    expect(collide).toMatch(new RegExp(`II\\.3 .*${states[againstFirst]!}`));
  });
  it('with each goes the compilation of all that stood then, which the project reads back', async () => {
    const placed = (items: readonly string[]): string[] =>
      items.filter((item) =>
        [...byState.values()].some(
          ({ reference: own, items: those }) =>
            item.startsWith(`${own}/`) &&
            those.some(({ id, state }) => item === `${own}/${id}` && state.workflow === 'placed'),
        ),
      );
    const [before, after] = [await paperOf(first), await paperOf(second)];
    for (const item of placed(yesterday)) expect(before).toContain(item);
    for (const item of placed(itemsOf([...byState.values()]))) expect(after).toContain(item);
    expect(before).not.toContain(states[30]!);
    expect(after).toContain(`words of ${states[0]!}`);
    expect(after).toContain(`States shall heed ${states[39]!}.`);
  });
});
