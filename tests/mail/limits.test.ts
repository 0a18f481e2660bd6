import { describe, expect, it } from 'vitest';
import {
  maxAddressField,
  maxDepth,
  maxGuessedBoundaries,
  maxHtmlDepth,
  maxLooks,
  maxMarkerLine,
  maxStyleSheet,
} from '#mail/limits.ts';
import { plainHeader, read, roleWords } from './support.ts';

/** Limits at their edge: the last that is read whole, and the first that is not, which says so (HOSTILE A2, A4, B1, D3–D5, G2). */
const html = ['MIME-Version: 1.0', 'Content-Type: text/html'];
const words = 'Section II, paragraph 12: delete.';

describe('multiparts within multiparts', () => {
  const nested = (depth: number): Promise<Awaited<ReturnType<typeof read>>> => {
    let body = `Content-Type: text/plain\n\n${words}`;
    for (let at = depth - 1; at > 0; at -= 1)
      body = `Content-Type: multipart/mixed; boundary=b${String(at)}x\n\n--b${String(at)}x\n${body}\n--b${String(at)}x--`;
    return read([...plainHeader, 'Content-Type: multipart/mixed; boundary=b0x'], `--b0x\n${body}\n--b0x--`);
  };
  it(`${String(maxDepth)} deep are read, one more is taken as it stands`, async () => {
    expect(await nested(maxDepth)).toMatchObject({ body: { text: words }, problems: [] });
    const { body, problems } = await nested(maxDepth + 1);
    expect(body.text).toContain(words);
    expect(problems.join()).toContain('lie too deep within each other');
  });
});

describe('multiparts whose boundary is not the one they name', () => {
  const wrong = async (count: number): Promise<readonly string[]> => {
    const one = (at: number): string =>
      `--b\nContent-Type: multipart/alternative; boundary=none\n\n--real${String(at)}\nContent-Type: text/plain\n\nText ${String(at)}.\n--real${String(at)}--\n`;
    const body = `${Array.from({ length: count }, (_, at) => one(at)).join('')}--b--`;
    const message = await read([...plainHeader, 'Content-Type: multipart/mixed; boundary=b'], body);
    for (let at = 0; at < count; at += 1) expect(message.body.text).toContain(`Text ${String(at)}.`);
    return message.problems;
  };
  it(`${String(maxGuessedBoundaries)} are found, the next is text as it stands`, async () => {
    expect((await wrong(maxGuessedBoundaries)).join()).not.toContain('taken as it stands');
    expect((await wrong(maxGuessedBoundaries + 1)).join()).toContain('taken as it stands');
  });
});

describe('a field of addresses', () => {
  const to = (length: number) => {
    const last = 'Last <last@mission.example>';
    return read(['From: anna@eda.admin.ch', `To: ${'A'.repeat(length - last.length - 2)}, ${last}`]);
  };
  it(`of ${String(maxAddressField)} letters is read to its end, of one more it says so`, async () => {
    const whole = await to(maxAddressField);
    expect([whole.to.at(-1)?.address, whole.problems]).toEqual(['last@mission.example', []]);
    const { from, problems } = await to(maxAddressField + 1);
    expect([from.address, problems]).toEqual(['anna@eda.admin.ch', ['The mail names more recipients than were read.']]);
  });
});

describe('elements of HTML within elements', () => {
  const nested = (depth: number) =>
    read([...plainHeader, ...html], `${'<div>'.repeat(depth)}${words}${'</div>'.repeat(depth)}`);
  it(`${String(maxHtmlDepth)} deep are read, one more leaves the words and says so`, async () => {
    expect(await nested(maxHtmlDepth)).toMatchObject({ body: { text: words }, problems: [] });
    const { body, problems } = await nested(maxHtmlDepth + 1);
    expect(body.text.trim()).toBe(words);
    expect(problems.join()).toContain('nests too deeply');
  });
});

describe('a line that introduces an earlier mail', () => {
  const answer = (length: number) => {
    const [start, end] = ['On Mon, 18 Jun 2018 at 08:00, Anna ', ' <anna@eda.admin.ch> wrote:'];
    return read(
      plainHeader,
      `${words}\n\n${start}${'x'.repeat(length - start.length - end.length)}${end}\n\nOur draft.`,
    );
  };
  it(`of ${String(maxMarkerLine)} letters is one, of more it is the sender’s own words, and nothing is lost`, async () => {
    expect(roleWords(await answer(maxMarkerLine), 'own')).toBe(words);
    expect(roleWords(await answer(maxMarkerLine + 1), 'own')).toContain('Our draft.');
  });
});

describe('looks of words', () => {
  const cut = 'describes more looks';
  const styled = (length: number) => {
    const rule = '.x{text-decoration:line-through}';
    const sheet = `/*${'x'.repeat(length - rule.length - 4)}*/${rule}`;
    return read(
      [...plainHeader, ...html],
      `<style>${sheet}</style><p>the <span class=x>old</span> <u>new</u> words</p>`,
    );
  };
  it(`in sheets of ${String(maxStyleSheet)} letters are read, in longer ones it says so`, async () => {
    const whole = await styled(maxStyleSheet);
    expect(whole.body.text).toContain('[deleted: old]');
    expect(whole.problems.join()).not.toContain(cut);
    expect((await styled(maxStyleSheet + 1)).problems.join()).toContain(cut);
  });

  const coloured = (count: number) =>
    read(
      [...plainHeader, ...html],
      `${Array.from({ length: count }, (_, at) => `<span style="color:#${(0xff0000 + at).toString(16)}">w${String(at)} </span>`).join('')}<p>the <s>old</s> words</p>`,
    );
  it(`are ${String(maxLooks)} at most, and more say so`, async () => {
    const whole = await coloured(maxLooks - 2);
    expect(whole.body.text).toContain('[deleted: old]');
    expect(whole.problems.join()).not.toContain(cut);
    const more = await coloured(maxLooks);
    expect(more.body.text).toContain('old');
    expect(more.problems.join()).toContain(cut);
  });
});
