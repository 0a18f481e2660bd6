/** What the elements of HTML mean for reading: which are words, which begin a line, which quote. */

/** Never words of a mail: code, style, and what needs a browser to be anything. Mail programs run no scripts, so `noscript` is seen. */
export const silent = new Set([
  'head',
  'style',
  'script',
  'title',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'select',
  'datalist',
  'audio',
  'video',
  'canvas',
  'noembed',
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
  'caption',
]);
export const spaced = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr']);

/** Word and Outlook write one `<p>` a line, without space between them. */
export const isTight = (name: string, classes: readonly string[]): boolean =>
  name === 'p' && classes.some((one) => one.startsWith('Mso') || /^p\d+$/.test(one));

/** Drawings and embedded pages can hold words that a person sees and we do not read. */
export const embedded = new Set(['svg', 'math', 'object', 'select', 'canvas', 'video', 'audio']);

/** What programs call the earlier mail: Gmail, Proton, Tuta, Spark, Front; Outlook for Mac, NetEase. */
const quotingClasses = new Set([
  'gmail_quote',
  'protonmail_quote',
  'tutanota_quote',
  'spark_quote',
  'front-blockquote',
]);
const quotingIds = new Set(['OLK_SRC_BODY_SECTION', 'isReplyContent']);

export const isQuote = (name: string, attributes: Record<string, string>, classes: readonly string[]): boolean =>
  (name === 'blockquote' &&
    (attributes['type'] === 'cite' ||
      attributes['cite'] !== undefined ||
      classes.some((one) => quotingClasses.has(one)))) ||
  quotingIds.has(attributes['id'] ?? '') ||
  (name === 'div' &&
    (classes.includes('moz-cite-prefix') || classes.includes('yahoo_quoted') || classes.includes('protonmail_quote')));

export const joined = (
  ranges: readonly { start: number; end: number }[],
  length: number,
): { start: number; end: number }[] =>
  ranges
    .map(({ start, end }) => ({ start: Math.min(start, length), end: Math.min(end, length) }))
    .filter(({ start, end }) => end > start);
