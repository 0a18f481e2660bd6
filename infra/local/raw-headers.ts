/** The header block of a raw message as it is on the wire, byte for byte (latin1 keeps every byte). */
export interface RawHeader {
  /** As sent: `Auto-Submitted`. */
  readonly name: string;
  /** Unfolded, not decoded. */
  readonly value: string;
}

export interface RawMessage {
  readonly headers: readonly RawHeader[];
  readonly headerText: string;
  readonly body: string;
}

export const rawMessage = (bytes: Uint8Array): RawMessage => {
  const text = Buffer.from(bytes).toString('latin1');
  const ends = [text.indexOf('\r\n\r\n'), text.indexOf('\n\n')].filter((at) => at !== -1);
  const end = ends.length === 0 ? text.length : Math.min(...ends);
  const headerText = text.slice(0, end);
  return { headerText, headers: headersOf(headerText), body: text.slice(end).replace(/^(?:\r\n\r\n|\n\n)/, '') };
};

const headersOf = (headerText: string): RawHeader[] => {
  const fields: string[] = [];
  for (const line of headerText.split(/\r?\n/)) {
    if (/^[ \t]/.test(line) && fields.length > 0) fields.push(`${fields.pop() ?? ''}${line}`);
    else fields.push(line);
  }
  return fields.flatMap((field) => {
    const colon = field.indexOf(':');
    return colon < 1 ? [] : [{ name: field.slice(0, colon).trim(), value: field.slice(colon + 1).trim() }];
  });
};

export const headerOf = (headers: readonly RawHeader[], name: string): string | null =>
  headers.find((header) => header.name.toLowerCase() === name)?.value ?? null;

/** The addresses of a header's value: what stands in angle brackets, or the bare words with an @. Quoted names are skipped. */
export const addressesIn = (value: string): string[] =>
  value
    .replace(/"[^"]{0,998}"/g, '')
    .split(',')
    .flatMap((part) => {
      const bracketed = /<([^<>\s]{1,320})>/.exec(part)?.[1];
      const bare = part.trim();
      const address = bracketed ?? (/^[^\s<>@]{1,64}@[^\s<>@]{1,255}$/.test(bare) ? bare : undefined);
      return address === undefined ? [] : [address];
    });
