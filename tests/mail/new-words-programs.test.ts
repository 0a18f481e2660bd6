import { describe, expect, it } from 'vitest';
import { newWords } from '#mail/new-words.ts';
import { type SpanRole, wordsOf } from '#mail/spans.ts';
import { endWords } from '#mail/words/quotes.ts';
import { blocks, forwards, sentences, sentencesAboveMarks } from './mail-programs.ts';

const role = (name: SpanRole, text: string, subject: string | null = 'Re: Draft 2'): string =>
  wordsOf(name, text, newWords(text, [], subject).spans).trim();
const filled = (text: string): string => text.replaceAll(/\s*\n\s*/gu, '\n').trim();
const own = (text: string): string => filled(role('own', text));
const spaced = 'In II.37 delete "x".\n\nAnd keep II.4.';
const mine = 'In II.37 delete "x".\nAnd keep II.4.';

/** As gateways do, at the first blank behind so many characters. */
const wrapped = (line: string, width: number): string => {
  const blank = line.indexOf(' ', width);
  return blank === -1 || line.length < 45 ? line : `${line.slice(0, blank)}\n${line.slice(blank + 1)}`;
};

describe('G7: the earlier mail below an answer is found under the sentence of', () => {
  it.each(sentences)('%s', (_, sentence) => {
    expect(own(`${spaced}\n\n${sentence}\n\n> old words\n> of theirs`)).toBe(mine);
    expect(own(`${mine}\n${sentence}\nold words\nof theirs`)).toBe(mine);
    expect(own(`${spaced}\n\n${wrapped(sentence, 30)}\nold words\n\nof theirs`)).toBe(mine);
  });

  it.each([...sentences, ...sentencesAboveMarks])('%s, and what is written below it stays', (_, sentence) => {
    expect(own(`${sentence}\n> old words\n> of theirs\n\n${mine}`)).toBe(mine);
    expect(own(`Dear all,\n\n${sentence}\n> old words\n\n${mine}`)).toBe(`Dear all,\n${mine}`);
  });
});

describe('G7: the earlier mail below an answer is found under the header of', () => {
  it.each(blocks)('%s', (_, block) => {
    expect(own(`${spaced}\n\n${block}\n\nold words\n\nof theirs`)).toBe(mine);
    expect(own(`${mine}\n${block}\nold words`)).toBe(mine);
    expect(own(`${mine}\r\n\r\n${block.replaceAll('\n', '\r\n')}\r\n\r\nold words`)).toBe(mine);
  });

  it.each(blocks)('%s, and what is written below its marked lines stays', (_, block) => {
    expect(own(`${block}\n\n> old words\n> of theirs\n\n${mine}`)).toBe(mine);
  });
});

describe('G9: a mail is passed on under the mark of', () => {
  it.each(forwards)('%s', (_, header) => {
    const text = `${spaced}\n\n${header}\n\nold words\n\nof theirs`;
    expect([own(text), role('quoted', text)]).toEqual([mine, '']);
    expect(role('forwarded', text)).toMatch(/old words\n\nof theirs$/u);
    expect(own(`${header}\n\nold words`)).toBe('');
  });

  it.each(endWords)('that ends with “%s”, and what is written below stays', (words) => {
    const text = `----- Forwarded message -----\nFrom: B <b@c.d>\nSubject: Y\n\nold words\n\n----- ${words} -----\n\n${mine}`;
    expect(own(text)).toBe(mine);
  });
});

describe('G7: an earlier mail of other hands is found', () => {
  it.each([
    ['GroupWise', '>>> Anna Keller <a@mission.example> 18.06.2018 10:00 >>>\nold words'],
    ['a help desk', '##- Please type your reply above this line -##\n\nold words'],
    ['a help desk in French', '-- Répondre au-dessus de cette ligne --\nold words'],
    ['Yahoo on a telephone', '  On Mon, Jun 18, 2018 at 10:00, Anna<a@mission.example> wrote:   old words\nof theirs'],
    ['a program that says sent', 'On 18-Jun-2018, at 10:00, Anna <a@mission.example> sent:\nold words'],
    ['Tuta', '18 Jun 2018, 10:00 by a@mission.example:\n> old words'],
    ['The Bat', 'Monday, June 18, 2018, 10:00:00 AM, you wrote:\n\nAK> old words\nAK> of theirs'],
  ])('below an answer: %s', (_, earlier) => {
    expect(own(`${spaced}\n\n${earlier}`)).toBe(mine);
  });

  it.each([
    ['a name and a time', 'Anna Keller <a@mission.example>\n18.06.2018 10:00'],
    ['a name as Notes has it', 'Anna Keller/GVA/UN\n06/18/2018 10:00 AM'],
  ])('below an answer: Notes 6, %s above its labels', (_, who) => {
    const stacked = `${who}\n\nTo\nmissions@mission.example\ncc\n\nSubject\nDraft 2\n\n\nold words\nof theirs`;
    expect(own(`${spaced}\n\n${stacked}`)).toBe(mine);
    // Without a time, or without a subject, it is somebody's list.
    expect(own(`${spaced}\n\nAnna Keller\nNew York\n\nTo\nSubject\nold words`)).toContain('old words');
  });

  it('with answers between lines that begin with its writer', () => {
    const text = `Dear all,\n\nMonday, June 18, 2018, 10:00 AM, you wrote:\n\nAK> one?\n\nYes.\n\nAK> two?\n\n${mine}`;
    expect(own(text)).toBe(`Dear all,\nYes.\n${mine}`);
  });

  it.each([
    'Old> shall\nNew> should',
    'On page 4 you wrote that A> B:\nA comparison.',
    '-- Please reply above this line --\nDelete II.19.',
    'On Mon, Jun 18, 2018 at 10:00, Anna<a@mission.example> wrote:   old words\nDelete II.19.',
  ])('but nothing is cut from %j', (text) => {
    expect(own(text)).toContain(text.split('\n').at(-1));
  });
});
