import { describe, expect, it } from 'vitest';
import { newWords } from '#mail/new-words.ts';
import { bannerStarts, deviceLines, disclaimerPairs, disclaimerTitles } from '#mail/words/footers.ts';
import { headerLabels } from '#mail/words/header-labels.ts';
import { forwardSubjects, forwardWords, originalWords, wroteWords } from '#mail/words/quotes.ts';
import { type SpanRole, wordsOf } from '#mail/spans.ts';

const role = (name: SpanRole, text: string, subject: string | null = 'Proposals'): string =>
  wordsOf(name, text, newWords(text, [], subject).spans).trim();
const own = (text: string, subject?: string | null) => role('own', text, subject);
const mine = 'In II.37 delete "x".';
const block = ['From: B <b@c.d>', 'Sent: Monday, 18 June 2018 10:00', 'To: A <a@c.d>', 'Subject: Draft 2'].join('\n');

describe('the earlier mail below an answer is not the sender’s', () => {
  it.each(wroteWords)('after “… %s:”', (verb) => {
    for (const header of [
      `On 18 June 2018 at 10:00, B <b@c.d> ${verb}:`,
      `On 18 June 2018 at 10:00,\nB <b@c.d>\n${verb}:`,
    ])
      expect(own(`${mine}\n\n${header}\n> old\n> words\n`)).toBe(mine);
  });

  it.each(originalWords)('after -----%s-----', (words) => {
    expect(own(`${mine}\n\n-----${words}-----\n${block}\n\nold words`)).toBe(mine);
  });

  it.each(Object.entries(headerLabels).flatMap(([kind, words]) => words.map((word) => [kind, word] as const)))(
    'after a header block whose %s is “%s”',
    (kind, word) => {
      const labels: Record<string, string> = { from: 'From', sent: 'Sent', subject: 'Subject', [kind]: word };
      for (const colon of [':', ' :', '：']) {
        const lines = Object.values(labels).map((label) => `${label}${colon} 12 June 2018 10:00`);
        expect(own(`${mine}\n\n${lines.join('\n')}\n\nold words`)).toBe(mine);
      }
    },
  );

  it('with Outlook’s bold labels, direction marks or a rule above', () => {
    expect(own(`${mine}\n\n${block.replace(/^(\w+):/gm, '*$1:*')}\n\nold`)).toBe(mine);
    expect(own(`${mine}\n\n\u200ffrom: x\n\u200fSent: 18 June 2018 10:00\n\u200fSubject: z\n\nold`)).toBe(mine);
    expect(role('quoted', `${mine}\n\n________________________________\n${block}\n\nold`)).toMatch(/^_{32}/);
  });

  it('while words above it without a blank line between stay', () => {
    expect(own(`Thanks,\nAlex\nOn 18 June 2018 at 10:00, B <b@c.d> wrote:\n> old\n> words`)).toBe('Thanks,\nAlex');
  });
});

describe('own words are never cut (HOSTILE G5, G6)', () => {
  it.each([
    'On page 4 the delegate wrote:\nwords that follow',
    'In his letter of 12 June 2018 the President wrote:\nwords that follow',
    'De: revisar el párrafo 3',
    'От: редакции пункта 3',
    'من: الفقرة 3',
    '在发件人一栏中请删除第三段',
    'From:\nthe first meeting',
    'a\n-- \nb | c | d\n' + 'row\n'.repeat(20),
    '> 5 per cent of the stockpile',
    '>From the start',
    'CAUTION: delete this word in II.19',
    'Undelivered: our position',
  ])('%j', (text) => {
    expect(own(text)).toBe(text.trim());
  });

  it('below or between what they answer', () => {
    const kept = own('On 18 June 2018 at 10:00, B <b@c.d> wrote:\n> Para 12?\n\nDelete it.\n\n> Para 13?\n\nKeep it.');
    expect(kept.split('\n').filter((line) => line !== '')).toEqual(['Delete it.', 'Keep it.']);
  });

  it('below a header without marks, with a remark', () => {
    const found = newWords('On 18 June 2018 at 10:00, B <b@c.d> wrote:\nold\nDelete II.19.', [], 'Re: x');
    expect(found.spans.filter((span) => span.role === 'own')).toHaveLength(1);
    expect(found.problems).toHaveLength(1);
  });

  it('where the mail says that answers stand below', () => {
    const text = `Please see our comments below in red.\n\n${block}\n\n1. Question\nDelete II.19.`;
    expect(own(text)).toContain('Delete II.19.');
    expect(newWords(text, [], 'Re: x').problems).toHaveLength(1);
  });
});

describe('what is passed on is kept as passed on (HOSTILE G9)', () => {
  it.each(forwardWords)('under ---------- %s ----------', (words) => {
    expect(role('forwarded', `Please find.\n\n---------- ${words} ----------\n${block}\n\n${mine}`)).toContain(mine);
  });

  it.each(forwardSubjects)('with “%s:” before its subject', (prefix) => {
    const text = `Please find.\n\n${block}\n\n${mine}`;
    expect([own(text, `${prefix}: Draft 2`), role('forwarded', text, `${prefix.toUpperCase()} : Draft 2`)]).toEqual([
      'Please find.',
      `${block}\n\n${mine}`,
    ]);
  });

  it('without a word of the sender’s own', () => {
    expect([own(`${block}\n\n${mine}`), role('forwarded', `${block}\n\n${mine}`)]).toEqual(['', `${block}\n\n${mine}`]);
  });

  it('but “I: general comments” is Section I', () => {
    expect(role('forwarded', `${mine}\n\n${block}\n\nold`, 'I: general comments')).toBe('');
  });
});

describe('what programs and rules add is not the sender’s', () => {
  it.each(['-- ', '--', '—'])('a signature below “%s”', (line) => {
    expect([
      own(`${mine}\n${line}\nA. Keller\nBerne`),
      role('signature', `${mine}\n${line}\nA. Keller\nBerne`),
    ]).toEqual([mine, `${line}\nA. Keller\nBerne`.trim()]);
  });

  it.each(deviceLines)('“%s…”', (words) => {
    expect(own(`${mine}\n\n${words}iPhone`)).toBe(mine);
  });

  it.each(disclaimerTitles)('a disclaimer that begins “%s”', (words) => {
    expect([own(`${mine}\n\n${words} This is for you.`), own(`${words} This is for you.\n\n${mine}`)]).toEqual([
      mine,
      mine,
    ]);
  });

  it.each(
    disclaimerPairs.flatMap(([mail, secrecy]) => [
      ...mail.map((word) => [word, secrecy[0] ?? ''] as const),
      ...secrecy.map((word) => [mail[0] ?? '', word] as const),
    ]),
  )('a disclaimer that says “%s … %s”', (mail, secrecy) => {
    expect(own(`${mine}\n\n${mail} is ${secrecy}.`)).toBe(mine);
  });

  it.each(bannerStarts)('a banner that begins “%s” (HOSTILE G8)', (words) => {
    const banner = `${words} external sender outside the organization`;
    expect([role('banner', `${banner}\n\n${mine}`), own(`${banner}\n\n${mine}`)]).toEqual([banner, mine]);
  });
});
