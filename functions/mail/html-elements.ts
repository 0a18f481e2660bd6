import type { Look } from './html-style.ts';

/** What the elements of HTML mean for reading: which are words, which begin a line, which quote or mark a change. */

/** Never words: code, style, and what needs a browser to be anything. */
export const silent = new Set([
  'head',
  'style',
  'script',
  'title',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'applet',
  'svg',
  'math',
  'select',
  'datalist',
  'audio',
  'video',
  'canvas',
  'noembed',
  'noframes',
]);
export const blocks = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figure',
  'footer',
  'form',
  'header',
  'li',
  'main',
  'nav',
  'ol',
  'section',
  'table',
  'tbody',
  'thead',
  'tr',
  'ul',
  'body',
  'html',
  'pre',
]);
export const spaced = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr']);

/** Word and Outlook write one `<p>` a line, without space between them. */
export const isTight = (name: string, classes: readonly string[]): boolean =>
  name === 'p' && classes.some((one) => one.startsWith('Mso') || /^p\d+$/.test(one));

export const isQuote = (name: string, attributes: Record<string, string>, classes: readonly string[]): boolean =>
  (name === 'blockquote' &&
    (attributes['type'] === 'cite' || attributes['cite'] !== undefined || classes.includes('gmail_quote'))) ||
  (name === 'div' &&
    (classes.includes('moz-cite-prefix') || classes.includes('yahoo_quoted') || classes.includes('protonmail_quote')));

/**
 * `<del>`, `<s>`, struck-out style; `<ins>`. Underlining is emphasis as often as insertion and counts only where words
 * are struck out as well, and where it stands within a line: a whole line underlined is a heading.
 */
export const markOf = (name: string, look: Look, marked: boolean, underlined: boolean): 'deleted' | 'added' | null => {
  if (marked) return null;
  if (name === 'del' || name === 's' || name === 'strike' || look.struck) return 'deleted';
  return name === 'ins' || (underlined && name === 'u') ? 'added' : null;
};

/** Whether a mail strikes words out, so that those it underlines are added. */
export const strikesOut = (html: string): boolean => /<(?:s|del|strike)[\s>]|line-through/iu.test(html);

export const ordinalOf = (attributes: Record<string, string>): number | null => {
  const type = attributes['type'] ?? '1';
  return type === '1' ? Number(attributes['start'] ?? '1') || 1 : null;
};

/** The words between the tags, in one pass; for what nests too deeply to be understood. */
export const stripped = (html: string): string => {
  const pieces: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    pieces.push(html.slice(at, open === -1 ? html.length : open));
    if (open === -1) break;
    const close = html.indexOf('>', open);
    at = close === -1 ? html.length : close + 1;
  }
  return pieces
    .filter((piece) => piece.trim() !== '')
    .map((piece) => piece.trim())
    .join('\n');
};

/** What is known of a page whose elements nest too deeply to be followed. */
export const tooNested = {
  quoted: [],
  marksChanges: false,
  hasTable: false,
  problems: ['The HTML of the mail nests too deeply; only its tags were taken out.'],
};

export const joined = (
  ranges: readonly { start: number; end: number }[],
  length: number,
): { start: number; end: number }[] =>
  ranges
    .map(({ start, end }) => ({ start: Math.min(start, length), end: Math.min(end, length) }))
    .filter(({ start, end }) => end > start);
