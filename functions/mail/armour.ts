import { encrypted } from './files.ts';

const signedStart = '-----BEGIN PGP SIGNED MESSAGE-----';
const signatureStart = '-----BEGIN PGP SIGNATURE-----';
const signatureEnd = '-----END PGP SIGNATURE-----';

/**
 * Text signed or encrypted by PGP in the text itself (RFC 9580, sections 6 and 7): the armour of a signature is taken
 * off, its dashes undone; who signed proves nothing here, as with S/MIME. Encrypted text is named as such.
 */
export const armourless = (text: string): { readonly text: string; readonly problems: readonly string[] } => {
  const problems = /^-----BEGIN PGP MESSAGE-----/m.test(text) ? [encrypted] : [];
  const start = text.indexOf(signedStart);
  const signature = start === -1 ? -1 : text.indexOf(`\n${signatureStart}`, start);
  if (signature === -1 || (start > 0 && text[start - 1] !== '\n')) return { text, problems };
  // The armour's own header (`Hash: SHA256`) ends at an empty line.
  const blank = text.indexOf('\n\n', start);
  if (blank === -1 || blank > signature) return { text, problems };
  const words = text.slice(blank + 2, signature).replace(/^- /gm, '');
  const end = text.indexOf(signatureEnd, signature);
  const after = end === -1 ? '' : text.slice(end + signatureEnd.length);
  return { text: text.slice(0, start) + words + after, problems };
};
