import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/**
 * What a Word file says with all its tracked changes accepted, and rejected: a reading of its own for tests, by the
 * definitions of ECMA-376 17.13.5 alone. A mark that is not there joins its paragraph with the next one.
 */
export const trackedText = (bytes: Uint8Array): { accepted: string[]; rejected: string[] } => ({
  accepted: reading(bytes, ['w:del', 'w:moveFrom']),
  rejected: reading(bytes, ['w:ins', 'w:moveTo']),
});

const reading = (bytes: Uint8Array, gone: readonly string[]): string[] => {
  const paragraphs: string[] = [];
  const open: string[] = [];
  let text = '';
  let hasMark = true;
  const isGone = () => open.some((name) => gone.includes(name));
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (gone.includes(name) && open.at(-1) === 'w:rPr' && open.at(-2) === 'w:pPr') hasMark = false;
    if (name === 'w:tab' && open.at(-1) === 'w:r' && !isGone()) text += '\t';
    if (name === 'w:br' && !isGone()) text += '\n';
    open.push(name);
  });
  parser.on('text', (words) => {
    if (['w:t', 'w:delText'].includes(open.at(-1) ?? '') && !isGone()) text += words;
  });
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (name !== 'w:p') return;
    if (hasMark) {
      paragraphs.push(text);
      text = '';
    }
    hasMark = true;
  });
  parser.write(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).close();
  return text === '' ? paragraphs : [...paragraphs, text];
};
