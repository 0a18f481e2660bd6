/**
 * Which media types are a text that is shown, and how it is written; null for a file. A multipart that could not be taken
 * apart, and a type that is no type, are shown as the text that they are (RFC 2045, section 5.2).
 */
export const textKind = (type: string): 'plain' | 'html' | 'enriched' | null => {
  if (/^(?:text\/(?:html|x-amp-html|watch-html)|application\/xhtml\+xml)$/.test(type)) return 'html';
  if (type === 'text/enriched' || type === 'text/richtext') return 'enriched';
  const isPlain = /^(?:text(?:\/(?:plain|markdown|x-markdown|unknown|\*)?)?|plain(?:\/text)?|)$/.test(type);
  return isPlain || type.startsWith('multipart/') ? 'plain' : null;
};

/** `text/enriched` (RFC 1896): commands in angle brackets, one line break is a blank, `<<` is an angle bracket. */
export const plainOfEnriched = (text: string): string =>
  text
    .replace(/<param>[^<]{0,1000}<\/param>/gi, '')
    .replace(/<<|<\/?[a-z][a-z-]{0,60}>/gi, (command) => (command === '<<' ? '<' : ''))
    .replace(/\n+/g, (breaks) => (breaks.length === 1 ? ' ' : breaks.slice(1)));

/** A mail that calls its HTML plain text: nobody begins a letter with a document type. */
export const isReallyHtml = (text: string): boolean =>
  /^\s{0,100}(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 200));
