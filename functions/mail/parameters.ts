import { decodeText } from './charset.ts';

/**
 * A structured header such as Content-Type: its value in lower case, and its parameters decoded (RFC 2045, 2231). Encoded
 * words in a parameter are against RFC 2047 and usual in names of files, and a boundary may look like one: whoever wants
 * a name decodes them.
 */
export interface Structured {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

export const structured = (header: string | null): Structured => {
  const [head = '', ...rest] = pieces(header ?? '');
  const raw = new Map<string, string>();
  for (const piece of rest.slice(0, 100)) {
    const sign = piece.indexOf('=');
    if (sign < 1) continue;
    const name = piece.slice(0, sign).trim().toLowerCase();
    if (!raw.has(name)) raw.set(name, unquoted(piece.slice(sign + 1).trim()));
  }
  return { value: head.trim().toLowerCase(), parameters: joined(raw) };
};

/** A parameter that begins without the semicolon before it: `text/plain charset=utf-8`. */
const unparted =
  /[ \t]{1,9}(?:charset|name|filename|boundary|format|delsp|method|report-type|protocol|micalg)[\d*]{0,6}[ \t]{0,3}=/iy;

/** Cut at semicolons outside quotation marks, and where one is missing; comments in parentheses are left out. */
const pieces = (header: string): string[] => {
  const found: string[] = [];
  let piece = '';
  let quoted = false;
  let depth = 0;
  for (let at = 0; at < header.length; at++) {
    const char = header.charAt(at);
    if (char === '\\' && (quoted || depth > 0)) {
      if (depth === 0) piece += char + header.charAt(at + 1);
      at++;
    } else if (char === '"' && depth === 0) {
      quoted = !quoted;
      piece += char;
    } else if (!quoted && char === '(') depth++;
    else if (!quoted && char === ')' && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (!quoted && (char === ';' || beginsUnparted(header, at, piece))) {
      found.push(piece);
      piece = '';
    } else piece += char;
  }
  return [...found, piece];
};

const beginsUnparted = (header: string, at: number, piece: string): boolean => {
  if (piece.trim() === '' || !' \t'.includes(header.charAt(at))) return false;
  unparted.lastIndex = at;
  return unparted.test(header);
};

const unquoted = (value: string): string =>
  value.startsWith('"')
    ? value.slice(1, value.length > 1 && value.endsWith('"') ? -1 : undefined).replace(/\\(.)/g, '$1')
    : value;

/** `name*0*=utf-8''…; name*1=…` → `name`, in the order of their numbers. */
const joined = (raw: ReadonlyMap<string, string>): Map<string, string> => {
  const plain = new Map<string, string>();
  const continued = new Map<string, { order: number; value: string; encoded: boolean }[]>();
  for (const [name, value] of raw) {
    const parts = /^([^*]+)\*(?:(\d{1,4})(\*)?)?$/.exec(name);
    if (parts === null) plain.set(name, value);
    else {
      const base = parts[1] ?? name;
      const list = continued.get(base) ?? [];
      list.push({ order: Number(parts[2] ?? 0), value, encoded: parts[2] === undefined || parts[3] === '*' });
      continued.set(base, list);
    }
  }
  for (const [name, list] of continued) plain.set(name, extended(list.sort((a, b) => a.order - b.order)));
  return plain;
};

const extended = (list: readonly { readonly value: string; readonly encoded: boolean }[]): string => {
  const first = /^([^']*)'[^']*'/.exec(list[0]?.encoded === true ? list[0].value : '');
  // Joined before they are decoded: some programs cut a piece inside `%C3`.
  const runs: { text: string; encoded: boolean }[] = [];
  for (const [index, { value, encoded }] of list.entries()) {
    const text = index === 0 && first !== null ? value.slice(first[0].length) : value;
    const last = runs.at(-1);
    if (last?.encoded === encoded) last.text += text;
    else runs.push({ text, encoded });
  }
  const bytes = runs.map(({ text, encoded }) =>
    Buffer.from(
      encoded ? text.replace(/%([0-9A-Fa-f]{2})/g, (_, pair: string) => String.fromCharCode(parseInt(pair, 16))) : text,
      /[^\0-\xff]/.test(text) ? 'utf8' : 'latin1',
    ),
  );
  return decodeText(Buffer.concat(bytes), first?.[1] ?? null).text;
};
