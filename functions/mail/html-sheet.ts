import { Tokenizer } from 'htmlparser2';
import { ignored } from './html-strip.ts';
import { maxStyleSheet } from './limits.ts';

export type Declarations = ReadonlyMap<string, string>;

/** Characters of one `style` attribute that are read; Word writes some hundred. */
const longestStyle = 4_000;

/** `color: red; display: none` → the last value of each property, in lower case. */
export const declarations = (style: string): Declarations => {
  const found = new Map<string, string>();
  for (const declaration of style.slice(0, longestStyle).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      found.set(
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration
          .slice(colon + 1)
          .replace('!important', '')
          .trim()
          .toLowerCase(),
      );
  }
  return found;
};

/** What a mail's own style sheets say of an element, by tag, class and id. Selectors with more in them are left out. */
export type Sheet = ReadonlyMap<string, Declarations>;

/**
 * The rules of all style sheets in a page, wherever they stand in it: a sheet at the end hides words at the beginning
 * (HOSTILE D3). One pass over the tokens, without a stack.
 */
export const sheetOf = (html: string): { readonly rules: Sheet; readonly isCut: boolean } => {
  if (!/<style/i.test(html)) return { rules: new Map(), isCut: false };
  let sheet = '';
  let isInside = false;
  const tokenizer = new Tokenizer(
    {},
    {
      ...ignored,
      onopentagname: (start, end) => {
        isInside = end - start === 5 && html.slice(start, end).toLowerCase() === 'style';
      },
      onclosetag: () => {
        isInside = false;
      },
      ontext: (start, end) => {
        if (isInside && sheet.length <= maxStyleSheet)
          sheet += html.slice(start, Math.min(end, start + maxStyleSheet + 1));
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { rules: rulesOf(sheet.slice(0, maxStyleSheet)), isCut: sheet.length > maxStyleSheet };
};

/** Rules inside `@media` hold for some screens only: what they hide is seen on others. */
export const rulesOf = (sheet: string): Sheet => {
  const rules = new Map<string, Map<string, string>>();
  let depth = 0;
  let from = 0;
  let selectors = '';
  let block = 0;
  for (let at = 0; at < sheet.length; at += 1) {
    const letter = sheet.charAt(at);
    if (letter === '/' && sheet.charAt(at + 1) === '*') {
      const end = sheet.indexOf('*/', at + 2);
      // A comment between rules is no part of a selector.
      if (depth === 0) from = end === -1 ? sheet.length : end + 2;
      at = end === -1 ? sheet.length : end + 1;
    } else if (letter === ';' && depth === 0) from = at + 1;
    else if (letter === '{') {
      if (depth === 0) [selectors, block] = [sheet.slice(from, at), at + 1];
      depth += 1;
    } else if (letter === '}' && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      from = at + 1;
      if (!selectors.includes('@')) addRule(rules, selectors, declarations(sheet.slice(block, at)));
    }
  }
  return rules;
};

const addRule = (rules: Map<string, Map<string, string>>, selectors: string, style: Declarations): void => {
  for (const selector of selectors.replace('<!--', '').slice(0, 2_000).split(',')) {
    const key = selector.trim().toLowerCase();
    if (!/^(?:[a-z][a-z0-9]{0,20})?(?:[.#][\w-]{1,100})?$/.test(key) || key === '') continue;
    const known = rules.get(key) ?? new Map<string, string>();
    for (const [property, value] of style) known.set(property, value);
    rules.set(key, known);
  }
};

const none: Declarations = new Map();

/** Everything that the sheets and the element itself declare, the nearer last. */
export const styleOf = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  classes: readonly string[],
  sheet: Sheet,
): Declarations => {
  const own = attributes['style'] === undefined ? none : declarations(attributes['style']);
  if (sheet.size === 0) return own;
  const id = attributes['id']?.toLowerCase();
  const keys = [
    name,
    ...classes.slice(0, 20).flatMap((one) => [`.${one.toLowerCase()}`, `${name}.${one.toLowerCase()}`]),
    ...(id === undefined ? [] : [`#${id}`, `${name}#${id}`]),
  ];
  const rules = keys.flatMap((key) => sheet.get(key) ?? []);
  return rules.length === 0 ? own : new Map([...rules, own].flatMap((one) => [...one]));
};
