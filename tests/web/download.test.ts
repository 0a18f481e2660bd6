import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payloads } from '#tests/support/payloads.ts';
import { attachmentNamed, download } from '#web/download.ts';

/** What a browser that knows RFC 8187 calls the file. */
const nameIn = (header: string): string =>
  decodeURIComponent(/filename\*=UTF-8''([^;\s]*)$/.exec(header)?.[1] ?? 'no name');

describe('a file of a stranger', () => {
  it('is a download without a type, that no browser looks into or runs', async () => {
    const answer = download('Note verbale.html', new TextEncoder().encode('<script>alert(1)</script>'));
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(await answer.text()).toBe('<script>alert(1)</script>');
  });

  it.each([
    ['Note verbale.pdf', 'Note verbale.pdf'],
    ['Projet révisé (2).docx', 'Projet révisé (2).docx'],
    ['مشروع.docx', 'مشروع.docx'],
    ['../../etc/passwd', '__.._etc_passwd'],
    ['C:\\mail\\a.exe', 'C__mail_a.exe'],
    ['.htaccess', '_htaccess'],
    // Read from right to left, "exe.fdp" would look like "pdf.exe".
    ['note\u202efdp.exe', 'note_fdp.exe'],
    ['', 'file'],
    ['a"; filename=b.html', 'a_; filename=b.html'],
  ])('called %j keeps its name as far as a name is safe', (given, kept) => {
    expect(nameIn(attachmentNamed(given))).toBe(kept);
  });

  it('keeps the end of a long name, which tells its kind', () => {
    const name = nameIn(attachmentNamed(`${'x'.repeat(300)}.docx`));
    expect([...name]).toHaveLength(120);
    expect(name).toMatch(/…x+\.docx$/);
  });

  it('has a header of one line in ASCII whatever it is called', () => {
    const check = (name: string): void => {
      const header = attachmentNamed(name);
      expect(header).toMatch(/^[\x20-\x7e]+$/);
      expect(header.match(/"/g)).toHaveLength(2);
      expect(() => new Headers({ 'Content-Disposition': header })).not.toThrow();
    };
    payloads.forEach(check);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 50 });
  });
});
