import { maxNamedPieces } from './limits.ts';
import { type Element, readXml } from './xml.ts';
import { type Problem, type Zip, openZip } from './zip.ts';

/** Where a part points to. */
interface Relationship {
  /** The last step of its type: `footnotes`, `altChunk`, `oleObject`. */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/** A Word package: its main part, and what that points to. */
export interface Package {
  readonly main: Element;
  /** The parts that the main part names, by kind (`styles`, `numbering`, …); null where there is none. Faults go to `problems`. */
  readonly part: (kind: string) => Element | null;
  /** The part behind a relationship's id. */
  readonly byId: (id: string) => Element | null;
  readonly problems: readonly string[];
}

/**
 * Opens a `.docx`: the main part is the one that the package's relationships name (ECMA-376 part 2, 6.5), else the one
 * of the usual name. Nothing outside of the package is ever looked for (HOSTILE E4). Never throws.
 */
export const openPackage = (bytes: Uint8Array): Package | Problem => {
  const zip = openZip(bytes);
  if ('problem' in zip) return zip;
  const problems: string[] = [];
  const read = (name: string): Element | null => partOf(zip, name, problems);
  const name = mainName(zip, read);
  if (name === null) return { problem: whatElse(zip) };
  const main = read(name);
  if (main === null) return { problem: problems[0] ?? `The main part ${name} is missing. Ask for the file again.` };
  const related = relationshipsOf(name, read);
  problems.push(...remarks(zip, related));
  const byKind = (kind: string): Element | null => {
    const found = [...related.values()].find((one) => one.kind === kind && !one.external);
    return found === undefined ? null : read(found.target);
  };
  const byId = (id: string): Element | null => {
    const found = related.get(id);
    return found === undefined || found.external ? null : read(found.target);
  };
  return { main, part: byKind, byId, problems };
};

const partOf = (zip: Zip, name: string, problems: string[]): Element | null => {
  const bytes = zip.read(name);
  if (bytes === null) return null;
  if (!(bytes instanceof Uint8Array)) {
    problems.push(bytes.problem);
    return null;
  }
  const { root, fault, refused } = readXml(bytes);
  if (refused)
    problems.push(`Part ${name} holds a DOCTYPE, which no honest Word file has; it was not read. Open it with care.`);
  else if (fault !== null && root === null)
    problems.push(`Part ${name} is damaged (${fault}); nothing in it could be read. Ask for the file again.`);
  else if (fault !== null)
    problems.push(
      `Part ${name} is cut: only what stands before the fault was read (${fault}). Ask for the file again.`,
    );
  return root;
};

const mainName = (zip: Zip, read: (name: string) => Element | null): string | null => {
  const named = [...relationshipsOf('', read).values()].find(
    ({ kind, external }) => kind === 'officeDocument' && !external,
  );
  const has = (name: string): boolean => zip.names.some((one) => one.toLowerCase() === name.toLowerCase());
  if (named !== undefined && has(named.target)) return isWordPart(named.target, read) ? named.target : null;
  const stated = read('[Content_Types].xml')?.children.find(({ attributes }) =>
    wordType.test(attributes['ContentType'] ?? ''),
  );
  const byType = stated?.attributes['PartName']?.replace(/^\//u, '');
  if (byType !== undefined && has(byType)) return byType;
  return has('word/document.xml') ? 'word/document.xml' : null;
};

const wordType = /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled\.main/iu;

/** A spreadsheet and a presentation have an "officeDocument" too. */
const isWordPart = (name: string, read: (name: string) => Element | null): boolean => {
  const types = read('[Content_Types].xml')?.children ?? [];
  const stated = types.find(({ attributes }) => attributes['PartName']?.toLowerCase() === `/${name.toLowerCase()}`);
  return stated === undefined || wordType.test(stated.attributes['ContentType'] ?? '') || /(?:^|\/)word\//iu.test(name);
};

const whatElse = ({ names }: Zip): string => {
  const has = (start: string): boolean => names.some((name) => name.toLowerCase().startsWith(start));
  if (has('xl/'))
    return 'The file is in truth an Excel workbook and was not read. Open it by hand, or ask for a .docx.';
  if (has('ppt/'))
    return 'The file is in truth a PowerPoint presentation and was not read. Open it by hand, or ask for a .docx.';
  if (has('content.xml'))
    return 'The file is in truth an OpenDocument file (.odt) and was not read. Open it by hand, or ask for a .docx.';
  return 'The file is a zip archive and no Word file; it was not read. Open it by hand, or ask for a .docx.';
};

const relationshipsOf = (name: string, read: (name: string) => Element | null): ReadonlyMap<string, Relationship> => {
  const cut = name.lastIndexOf('/') + 1;
  const folder = name.slice(0, cut);
  const list = read(`${folder}_rels/${name.slice(cut)}.rels`)?.children ?? [];
  const one = ({ attributes }: Element): readonly [string, Relationship] => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    const kind = attributes['Type']?.split('/').at(-1) ?? '';
    return [attributes['Id'] ?? '', { kind, external, target: external ? target : resolved(folder, target) }];
  };
  return new Map(list.filter(({ name: tag }) => tag === 'rel:Relationship').map(one));
};

/** A target within the package; `..` never leads out of it (HOSTILE E5). */
const resolved = (folder: string, target: string): string => {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
};

/** What is in the package and is never opened (HOSTILE E4, E5, E7). */
const remarks = (zip: Zip, related: ReadonlyMap<string, Relationship>): string[] => {
  const all = [...related.values()];
  const outside = all.filter(({ external, kind }) => external && kind !== 'hyperlink').map(({ target }) => target);
  const embedded = zip.names.filter((name) => /(?:^|\/)(?:embeddings|activex)\/[^/]/iu.test(name));
  const chunks = all.filter(({ kind, external }) => kind === 'aFChunk' && !external).map(({ target }) => target);
  const strange = zip.names.filter((name) => /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|^[a-z]:/iu.test(name));
  return [
    ...(zip.names.some((name) => /(?:^|\/)vbaproject\.bin$/iu.test(name))
      ? ['The file holds macros; they were not run and not read.']
      : []),
    ...said(outside, 'The file points to something outside of it, which was not fetched'),
    ...said(embedded, 'The file holds embedded objects, which were not opened; look at them by hand'),
    ...said(
      chunks,
      'The file holds another document within it (altChunk), whose text was not read; open the file by hand',
    ),
    ...said(zip.doubled, 'Parts stand twice in the file; the first of each was read'),
    ...said(strange, 'Names of parts lead out of the file; nothing was written anywhere'),
  ];
};

const said = (pieces: readonly string[], sentence: string): string[] => {
  if (pieces.length === 0) return [];
  const more = pieces.length > maxNamedPieces ? ` and ${String(pieces.length - maxNamedPieces)} more` : '';
  const named = pieces.slice(0, maxNamedPieces).map((piece) => piece.slice(0, 200));
  return [`${sentence}: ${named.join(', ')}${more}.`];
};
