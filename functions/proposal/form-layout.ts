import { asSeen } from './as-seen.ts';
import type { FormPost } from './from-form.ts';
import type { Evidence } from './reading.ts';
import type { Written } from './written.ts';

export interface LaidOut {
  readonly body: string;
  readonly text: { readonly start: number; readonly end: number };
  readonly rows: readonly (readonly Evidence[])[];
}

/** The fields as one text: the free text first, then row by row what was chosen and typed. */
export const laidOut = (post: FormPost): LaidOut => {
  const text = asSeen(post.text.replaceAll('\r\n', '\n')).text;
  let body = text;
  const rows = post.rows.map((row) => {
    body += body === '' ? '' : '\n\n';
    const evidence: Evidence[] = [];
    const put = (words: string, label: string): void => {
      const plain = asSeen(words.replaceAll('\r\n', '\n')).text;
      if (plain.trim() === '') return;
      body += label;
      evidence.push({ part: 'body', start: body.length, end: body.length + plain.length, quote: plain });
      body += plain;
    };
    put(`${row.target}: ${row.action}`, '');
    put(row.words, '\n');
    put(row.reasons, '\n');
    return evidence;
  });
  return { body, text: { start: 0, end: text.length }, rows };
};

/** The body with the rows marked as not to be read again. */
export const freeTextOf = (laid: LaidOut): Written['parts'][number] => ({
  part: 'body',
  text: laid.body,
  spans: [
    { start: 0, end: laid.text.end, role: 'own' },
    { start: laid.text.end, end: laid.body.length, role: 'quoted' },
  ],
});
