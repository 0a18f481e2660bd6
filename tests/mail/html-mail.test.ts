import { describe, expect, it } from 'vitest';
import { multipart, plainHeader, read, roleWords } from './support.ts';

const html = (body: string) =>
  read([...plainHeader, 'MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8'], body);

const answered = `<p>Dear colleagues, our answers:</p><blockquote type="cite">
<p>1. Does your delegation support paragraph 19 as it stands?</p>
<p><font color="#c00000">Yes.</font></p>
<p>2. Should paragraph 20 be deleted, in the view of your delegation?</p>
<p><font color="#c00000">No, we would keep paragraph 20.</font></p>
<p><font color="#0070c0">Secretariat</font></p></blockquote>`;

describe('an HTML mail', () => {
  it('G6: keeps answers typed in another colour between the quoted lines, and says so', async () => {
    const message = await html(answered);
    expect(roleWords(message, 'own')).toContain('Yes.');
    expect(roleWords(message, 'own')).toContain('No, we would keep paragraph 20.');
    expect(roleWords(message, 'quoted')).toContain('Should paragraph 20 be deleted');
    expect(roleWords(message, 'quoted')).toContain('Secretariat');
    expect(message.problems).toContain(
      'Lines in another colour stand within the quoted mail; they were kept as the sender’s answers.',
    );
  });

  it('G6: is read rather than a plain version in which the colours are lost', async () => {
    const { header, body } = multipart('alternative', [
      'Content-Type: text/plain; charset=utf-8\n\nDear colleagues, our answers:\n> 1. Does your delegation support paragraph 19?\n> Yes.\n',
      `Content-Type: text/html; charset=utf-8\n\n${answered}\n`,
    ]);
    expect(roleWords(await read([...plainHeader, 'MIME-Version: 1.0', header], body), 'own')).toContain('Yes.');
  });

  it('G6: takes a quoted mail that is wholly in one colour for what it is', async () => {
    const message = await html(
      '<p>Agreed.</p><blockquote type="cite"><p><font color="blue">Does your delegation support paragraph 19?</font></p><p><font color="blue">Please answer by Friday of this week.</font></p></blockquote>',
    );
    expect(roleWords(message, 'own')).toBe('Agreed.');
  });

  it('D5: names what is struck out and what is put in, with its place in the text', async () => {
    const message = await html('<p>27. To <s>encourage</s> <u>ensure</u> the marking</p>');
    expect(message.body.edits?.map(({ start, end, op }) => [op, message.body.text.slice(start, end)])).toEqual([
      ['delete', 'encourage'],
      ['insert', 'ensure'],
    ]);
    expect(message.problems).toEqual([
      'The mail marks changes by striking out or inserting; they stand in brackets as deleted and added.',
    ]);
  });

  it('D5: says that changes in the quoted mail are not taken for the sender’s', async () => {
    const message = await html('<p>Agreed.</p><blockquote type="cite"><p>27. To <s>encourage</s> act</p></blockquote>');
    expect(message.problems).toContain(
      'Changes are marked within the quoted mail too; they are taken for its author’s, not the sender’s: compare the original.',
    );
  });

  it('D4: that nests without end is read by its plain version', async () => {
    const { header, body } = multipart('alternative', [
      'Content-Type: text/plain; charset=utf-8\n\nDelete paragraph II.19.\n',
      `Content-Type: text/html; charset=utf-8\n\n${'<div>'.repeat(5000)}Delete paragraph II.19.\n`,
    ]);
    const message = await read([...plainHeader, 'MIME-Version: 1.0', header], body);
    expect(message.body.text).toBe('Delete paragraph II.19.');
    expect(message.problems).toHaveLength(1);
  });
});
