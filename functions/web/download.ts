/**
 * A file of a stranger, as a download that no browser runs: no type of its own, no look inside (`nosniff`), and should a
 * browser show it in spite of all, an origin of nobody without scripts (`sandbox`).
 */
export const download = (name: string, bytes: Uint8Array): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': attachmentNamed(name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  });

/** A document of our own making, which has its true type and is a download all the same. */
export const ownDocument = (name: string, type: string, bytes: Uint8Array): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': attachmentNamed(name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  });

/** What is asked of a file name at most by the systems that take it (255 bytes), with room for a browser's " (2)". */
const longestName = 120;

/** RFC 6266: the name in ASCII for old browsers, and whole in UTF-8 (RFC 8187) for the others. */
export const attachmentNamed = (name: string): string => {
  const plain = safeName(name);
  const ascii = plain.replace(/[^\w .()-]/g, '_');
  const whole = encodeURIComponent(plain).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${whole}`;
};

/** No path, nothing that turns the writing round ("exe.fdp" read as "pdf.exe"), no hidden file; its kind stands at its end. */
const safeName = (name: string): string => {
  const plain = [...name.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029/\\:*?"<>|]/gu, '_')];
  const short = plain.length <= longestName ? plain : [...plain.slice(0, longestName - 41), '…', ...plain.slice(-40)];
  const text = short
    .join('')
    .trim()
    .replace(/^\.{1,200}/, '_');
  return text === '' ? 'file' : text;
};
