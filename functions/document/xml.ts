import { SaxesParser } from 'saxes';
import { maxXmlDepth, maxXmlElements } from './limits.ts';
import { prefixes } from './namespaces.ts';

/** An element; names as `w:p` whatever prefix the file uses, strict and transitional alike. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text, of the elements that hold words; elsewhere empty. */
  text: string;
}

export interface Tree {
  readonly root: Element | null;
  /** Why the reading ended early; the tree holds what stood before. */
  readonly fault: string | null;
  /** A DOCTYPE stands in it: nothing honest brings one (HOSTILE E2, E3). */
  readonly refused: boolean;
}

class Stop extends Error {
  readonly refused: boolean;
  constructor(why: string, refused = false) {
    super(why);
    this.refused = refused;
  }
}

/** While it is read. */
interface Opened {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: Element[];
  text: string;
}

/** Of most elements of a document. */
const noChildren: Element[] = [];

const wordy = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t']);

/**
 * Reads one part. Entities are never resolved but the five of XML itself; the first fault ends the reading (XML 1.0,
 * 1.2 "fatal error") and what stood before it is kept. Never throws.
 */
export const readXml = (bytes: Uint8Array): Tree => {
  const source = decoded(bytes);
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: Opened[] = [];
  const outermost = scopeWith(reserved);
  const scopes: Scope[] = [];
  let root: Element | null = null;
  let count = 0;
  let after = 0;
  parser.on('doctype', () => {
    throw new Stop('it holds a DOCTYPE', true);
  });
  parser.on('opentag', ({ name, attributes: written }) => {
    const names = Object.keys(written);
    const scope = scopeOf(names, written, scopes.at(-1) ?? outermost);
    const attributes = attributesOf(names, written, scope);
    const element: Opened = { name: scope.element(name), attributes, children: noChildren, text: '' };
    count += 1;
    if (count > maxXmlElements) throw new Stop('it holds too many elements');
    if (open.length >= maxXmlDepth) throw new Stop('its elements are nested too deeply');
    const parent = open.at(-1);
    if (parent?.children === noChildren) parent.children = [element];
    else parent?.children.push(element);
    root ??= element;
    open.push(element);
    scopes.push(scope);
    after = parser.position;
  });
  const addText = (text: string): void => {
    const last = open.at(-1);
    if (last !== undefined && wordy.has(last.name)) last.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
    scopes.pop();
    after = parser.position;
  });
  try {
    parser.write(source).close();
    return { root, fault: root === null ? 'it is empty' : null, refused: false };
  } catch (error) {
    const refused = error instanceof Stop && error.refused;
    if (!(error instanceof Stop)) addText(unfinished(source.slice(after, after + longestRest)));
    return { root: refused ? null : root, fault: error instanceof Error ? error.message : 'it is damaged', refused };
  }
};

/** Characters of a text that is cut off; a run of text in Word has some hundred. */
const longestRest = 100_000;

/** The words between the last tag and the fault. */
const unfinished = (rest: string): string => {
  // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 (2.2) forbids
  const words = /^[^<&\u0000-\u0008\u000b\u000c\u000e-\u001f]*/u.exec(rest)?.[0] ?? '';
  return words;
};

/** What the prefixes mean at a place in a part (Namespaces in XML 1.0, 6), and the names that they give. */
interface Scope {
  readonly uris: ReadonlyMap<string, string>;
  readonly element: (written: string) => string;
  /** Of Word's own namespace the local name (`val`), of others with their prefix (`r:id`, `w14:paraId`). */
  readonly attribute: (written: string) => string;
}

/** Each name is put together once: a document has a million tags and some sixty names. */
const scopeWith = (uris: ReadonlyMap<string, string>): Scope => {
  const named = (written: string): string => {
    const colon = written.indexOf(':');
    const uri = uris.get(colon === -1 ? '' : written.slice(0, colon));
    if (colon !== -1 && uri === undefined)
      throw new Stop(`unbound namespace prefix in ${written.slice(0, longestShown)}`);
    return `${prefixes.get(uri ?? '') ?? '?'}:${written.slice(colon + 1)}`;
  };
  const plain = (written: string): string => (written.includes(':') ? named(written).replace(/^w:/u, '') : written);
  return { uris, element: once(named), attribute: once(plain) };
};

const once = (make: (written: string) => string): ((written: string) => string) => {
  const known = new Map<string, string>();
  return (written) => {
    const found = known.get(written) ?? make(written);
    if (known.size < mostNames && written.length < longestShown) known.set(written, found);
    return found;
  };
};

/** Characters of a name in a message, and names that are kept: a hostile file has as many as it likes. */
const longestShown = 60;
const mostNames = 1_000;

/** Bound without being declared (Namespaces in XML 1.0, 3). */
const reserved: ReadonlyMap<string, string> = new Map([
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['xmlns', 'http://www.w3.org/2000/xmlns/'],
]);

/** As written; the parser makes it without a prototype. */
type Attributes = Readonly<Record<string, string>>;

const isDeclaration = (name: string): boolean => name.startsWith('xmlns') && (name.length === 5 || name[5] === ':');

/** The scope of an element: that of its parent, unless it declares namespaces of its own. */
const scopeOf = (names: readonly string[], attributes: Attributes, around: Scope): Scope => {
  let uris: Map<string, string> | null = null;
  for (const name of names)
    if (isDeclaration(name)) {
      uris ??= new Map(around.uris);
      uris.set(name.slice(6), attributes[name] ?? '');
    }
  return uris === null ? around : scopeWith(uris);
};

const none: Readonly<Record<string, string>> = {};

/** Without declarations; most elements of a document have no attributes. */
const attributesOf = (
  names: readonly string[],
  written: Attributes,
  scope: Scope,
): Readonly<Record<string, string>> => {
  let found: Record<string, string> | null = null;
  for (const name of names) if (!isDeclaration(name)) (found ??= {})[scope.attribute(name)] = written[name] ?? '';
  return found ?? none;
};

const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Twice as fast as TextDecoder, and alike but for the mark at the beginning.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
};

/** The first child of that name. */
export const child = (element: Element | null | undefined, name: string): Element | null =>
  element?.children.find((one) => one.name === name) ?? null;

/** Word's `w:val` of a child, or null. */
export const valueOf = (element: Element | null | undefined, name: string): string | null =>
  child(element, name)?.attributes['val'] ?? null;

/** An on-or-off child (ECMA-376 17.17.4): null where it is absent. */
export const isOn = (element: Element | null | undefined, name: string): boolean | null => {
  const found = child(element, name);
  if (found === null) return null;
  return !['0', 'false', 'off'].includes(found.attributes['val'] ?? '1');
};
