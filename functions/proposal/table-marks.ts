import type { Edit } from './reading.ts';
import { edit } from './wording.ts';

/** How plain text shows a struck-out and an added word: HTML read by us, Markdown, wiki and diff habits. */
const marks: readonly { readonly open: string; readonly close: string; readonly is: 'gone' | 'put' }[] = [
  { open: '[deleted: ', close: ']', is: 'gone' },
  { open: '[added: ', close: ']', is: 'put' },
  { open: '~~', close: '~~', is: 'gone' },
  { open: '[-', close: '-]', is: 'gone' },
  { open: '{-', close: '-}', is: 'gone' },
  { open: '{+', close: '+}', is: 'put' },
  { open: '[+', close: '+]', is: 'put' },
  { open: '++', close: '++', is: 'put' },
];

export interface Stretch {
  readonly is: 'kept' | 'gone' | 'put';
  readonly text: string;
}

/** Marks in one cell; a hostile one with more is left as text. */
const mostMarks = 200;

/**
 * The changes that a marked-up text shows, the words it takes away, and the text before and after them; null where
 * nothing is marked. Where a sender marks only what goes (`~~old~~ new`), the draft must tell which words are new.
 */
export const markedEdits = (text: string): { edits: Edit[]; gone: string[]; before: string; after: string } | null => {
  const stretches = stretchesOf(text);
  if (stretches === null) return null;
  const edits: Edit[] = [];
  let kept = '';
  for (let at = 0; at < stretches.length; at += 1) {
    const one = stretches[at];
    if (one === undefined) break;
    if (one.is === 'kept') {
      if (one.text.trim() !== '') kept = one.text;
      continue;
    }
    const other = stretches[at + 1]?.text.trim() === '' ? stretches[at + 2] : stretches[at + 1];
    const pair = other !== undefined && other.is !== 'kept' && other.is !== one.is ? other : null;
    const old = one.is === 'gone' ? one.text.trim() : (pair?.text.trim() ?? null);
    const fresh = one.is === 'put' ? one.text.trim() : (pair?.text.trim() ?? null);
    if (pair !== null) at = stretches.indexOf(pair, at);
    edits.push(
      old === null
        ? edit('insert', null, fresh, null, anchorOf(kept))
        : edit(fresh === null ? 'delete' : 'replace', old, fresh, null, null),
    );
  }
  return {
    edits,
    gone: edits.flatMap((one) => (one.old === null ? [] : [one.old])),
    before: without('put', stretches),
    after: without('gone', stretches),
  };
};

const without = (is: Stretch['is'], stretches: readonly Stretch[]): string =>
  stretches
    .filter((one) => one.is !== is)
    .map((one) => one.text)
    .join('');

const anchorOf = (kept: string): Edit['anchor'] => {
  const words = kept.trim().split(/\s+/u).slice(-4).join(' ');
  return words === '' ? { where: 'start', words: '' } : { where: 'after', words };
};

export const stretchesOf = (text: string): Stretch[] | null => {
  const found: Stretch[] = [];
  const open = new Set<(typeof marks)[number]>();
  let from = 0;
  let marked = 0;
  for (let at = 0; at < text.length && marked < mostMarks;) {
    const mark = marks.find((one) => !open.has(one) && text.startsWith(one.open, at));
    const close = mark === undefined ? -1 : text.indexOf(mark.close, at + mark.open.length);
    // A mark that is never closed is not looked for again.
    if (mark !== undefined && close === -1) open.add(mark);
    if (mark === undefined || close === -1 || close === at + mark.open.length) {
      at += mark?.open.length ?? 1;
      continue;
    }
    if (at > from) found.push({ is: 'kept', text: text.slice(from, at) });
    found.push({ is: mark.is, text: text.slice(at + mark.open.length, close) });
    marked += 1;
    at = close + mark.close.length;
    from = at;
  }
  if (marked === 0) return null;
  if (from < text.length) found.push({ is: 'kept', text: text.slice(from) });
  return found;
};
