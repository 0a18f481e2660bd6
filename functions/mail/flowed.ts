/**
 * RFC 3676 `format=flowed` → the paragraphs that the sender wrote: lines that end in a blank flow on into the next one
 * of the same quoting depth.
 */
export const unflowed = (text: string, deleteSpace: boolean): string => {
  const paragraphs: { depth: number; pieces: string[] }[] = [];
  let flows = false;
  for (const line of text.split('\n')) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0;
    const stuffed = line.slice(depth);
    const words = stuffed.startsWith(' ') ? stuffed.slice(1) : stuffed;
    const last = paragraphs.at(-1);
    const isSignature = words === '-- ';
    if (flows && last?.depth === depth && !isSignature) last.pieces.push(words);
    else paragraphs.push({ depth, pieces: [words] });
    flows = !isSignature && words.endsWith(' ');
    const current = paragraphs.at(-1);
    if (flows && deleteSpace && current !== undefined) current.pieces[current.pieces.length - 1] = words.slice(0, -1);
  }
  return paragraphs.map(({ depth, pieces }) => (depth > 0 ? `${'>'.repeat(depth)} ` : '') + pieces.join('')).join('\n');
};
