import { Tokenizer } from 'htmlparser2';
import { blocks, silent, spaced } from './html-elements.ts';

const nothing = (): void => undefined;

/** Callbacks for what a pass over the tokens does not look at. */
export const ignored = {
  onattribdata: nothing,
  onattribend: nothing,
  onattribentity: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};

/** Elements whose content the tokens already give as one piece of text, which is never words. */
const code = new Set(['script', 'style', 'title']);

/**
 * The words between the tags, for what nests too deeply to be understood: one pass over the tokens, without a stack.
 * Scripts and style sheets are left out; what the page hides stands among the words.
 */
export const stripped = (html: string): string => {
  const pieces: string[] = [];
  let isCode = false;
  const named = (start: number, end: number): string => html.slice(start, Math.min(end, start + 20)).toLowerCase();
  const breakBefore = (name: string): void => {
    if (name === 'br' || name === 'td' || blocks.has(name) || spaced.has(name)) pieces.push('\n');
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...ignored,
      onopentagname: (start, end) => {
        const name = named(start, end);
        isCode = code.has(name) && silent.has(name);
        breakBefore(name);
      },
      onclosetag: (start, end) => {
        isCode = false;
        breakBefore(named(start, end));
      },
      ontext: (start, end) => {
        if (!isCode) pieces.push(html.slice(start, end).replace(/\s+/g, ' '));
      },
      ontextentity: (codepoint) => {
        if (!isCode) pieces.push(codepoint === 0xa0 ? ' ' : String.fromCodePoint(codepoint));
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
};
