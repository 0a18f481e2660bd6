import path from 'node:path';
import type { SourceFile } from './source-file.ts';

/**
 * The rules of the house (DESIGN.md "Layout" and "Habits"), as functions from files to complaints. They are given files
 * and not a folder, so that each can be shown a file that breaks it.
 */
export type Rule = (file: SourceFile) => readonly string[];

/** Left to right: a room may import the rooms to its right. Rooms of one line do not import each other. */
export const ranks: readonly (readonly string[])[] = [
  ['web'],
  ['acknowledgement', 'compilation'],
  ['submission'],
  ['proposal'],
  ['reference'],
  ['draft'],
  ['conference', 'document', 'mail'],
  ['wording'],
];
const rankOf = (room: string): number => ranks.findIndex((line) => line.includes(room));
const rooms = new Set([...ranks.flat(), 'store', 'platform']);

/** Which part of the house a file is in. */
type Part =
  | { readonly kind: 'door' }
  | { readonly kind: 'room'; readonly room: string }
  | { readonly kind: 'infra' }
  | { readonly kind: 'local' }
  | { readonly kind: 'tests' }
  | { readonly kind: 'top' };

export const partOf = (file: string): Part => {
  const [first = '', second = '', ...rest] = file.split('/');
  if (first === 'tests') return { kind: 'tests' };
  if (first === 'infra') return second === 'local' ? { kind: 'local' } : { kind: 'infra' };
  if (first !== 'functions') return { kind: 'top' };
  return rest.length === 0 ? { kind: 'door' } : { kind: 'room', room: second };
};

/** The part that an import leads to; null for a package. */
const targetOf = (file: SourceFile, specifier: string): Part | null => {
  if (specifier.startsWith('.')) return partOf(path.posix.join(path.posix.dirname(file.path), specifier));
  const [name = ''] = specifier.split('/');
  switch (name) {
    case '#doors':
      return { kind: 'door' };
    case '#tests':
      return { kind: 'tests' };
    case '#infra':
      return partOf(specifier.slice(1));
    default:
      return name.startsWith('#') ? { kind: 'room', room: name.slice(1) } : null;
  }
};

const name = (part: Part): string => (part.kind === 'room' ? part.room : part.kind);

/**
 * What `infra/` may know of `functions/`: names, as plain data. The one thing beside them, which inboxes and which time
 * zone a conference has, `infra/conference-data.ts` reads from the conference's own JSON file, as data.
 */
const namesForInfra = ['#platform/environment.ts', '#platform/table.ts'];

const mayImport = (from: Part, to: Part, specifier: string): boolean => {
  if (from.kind === 'tests' || from.kind === 'top') return true;
  if (to.kind === 'tests') return false;
  if (from.kind === 'local') return true;
  if (from.kind === 'infra') return to.kind === 'infra' || namesForInfra.includes(specifier);
  if (to.kind === 'infra' || to.kind === 'local' || to.kind === 'door') return false;
  if (from.kind === 'door') return true;
  if (to.kind !== 'room' || from.room === to.room) return true;
  if (from.room === 'platform') return false;
  if (from.room === 'store') return to.room === 'platform' || rankOf(to.room) >= rankOf('submission');
  return rankOf(from.room) !== -1 && rankOf(to.room) > rankOf(from.room);
};

/** Doors → web → … → wording; the store and the platform are the doors' to call. */
export const direction: Rule = (file) =>
  file.imports.flatMap(({ specifier }) => {
    const to = targetOf(file, specifier);
    const from = partOf(file.path);
    return to === null || mayImport(from, to, specifier)
      ? []
      : [`${file.path}: ${name(from)} may not import ${name(to)} (${specifier})`];
  });

/** A folder is left by `#name/…`, so that a move inside it breaks nothing outside, and the direction can be read. */
export const leaving: Rule = (file) => {
  const folder = partOf(file.path);
  return file.imports
    .filter(({ specifier }) => {
      if (!specifier.startsWith('.')) return false;
      const to = targetOf(file, specifier);
      return specifier.startsWith('..') || to === null || name(to) !== name(folder);
    })
    .map(({ specifier }) => `${file.path}: leaves its folder by ${specifier}; write #name/…`);
};

/** A folder of `functions/` that is none of the rooms, or is called by what it is not. */
export const folders: Rule = (file) => {
  const inFolders = file.path.split('/').slice(0, -1);
  const named = inFolders.filter((folder) => /^(utils?|helpers?|common|services?|libs?|shared|misc)$/.test(folder));
  const part = partOf(file.path);
  return [
    ...named.map((folder) => `${file.path}: no folder is called ${folder}`),
    ...(part.kind === 'room' && !rooms.has(part.room) ? [`${file.path}: functions/ has no room ${part.room}`] : []),
    ...(/(^|\/)index\.[cm]?[jt]sx?$/.test(file.path) ? [`${file.path}: no barrel index`] : []),
  ];
};

/** Runs in AWS to set one switch of the account that CloudFormation does not know; it is no room's work. */
const sdkInInfra = ['infra/active-rule-set.ts'];

export const packages =
  (dependencies: ReadonlySet<string>): Rule =>
  (file) => {
    const part = partOf(file.path);
    const sdkHere =
      part.kind === 'tests' ||
      part.kind === 'local' ||
      (part.kind === 'room' && ['store', 'platform'].includes(part.room)) ||
      sdkInInfra.includes(file.path);
    return file.imports.flatMap(({ specifier, typeOnly }) => {
      if (/^[.#]|^node:/.test(specifier)) return [];
      const found = packageOf(specifier);
      if (/^@(aws-sdk|smithy)\//.test(found) && !sdkHere)
        return [`${file.path}: ${found} is for store/, platform/ and infra/local/ only`];
      if (/^(aws-cdk-lib|constructs|cdk-nag)$/.test(found) && part.kind !== 'infra' && part.kind !== 'tests')
        return [`${file.path}: ${found} is for infra/ only`];
      const deployed = part.kind === 'door' || part.kind === 'room';
      return deployed && !typeOnly && !dependencies.has(found)
        ? [`${file.path}: ${found} is not among the dependencies that are deployed`]
        : [];
    });
  };

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Time, chance and settings are passed in; these places pass them. */
export const world: Rule = (file) => {
  const part = partOf(file.path);
  if (part.kind === 'tests' || part.kind === 'local' || part.kind === 'top') return [];
  const room = file.path === 'functions/platform/room.ts';
  return file.uses.flatMap((use) => {
    const allowed =
      use === 'process.env' ? file.path === 'functions/platform/environment.ts' : room || part.kind === 'door';
    return allowed ? [] : [`${file.path}: ${use} is passed in, not reached for`];
  });
};

/** Tables of words and forms are as long as the languages are: they are data, whatever their ending. */
const isTable = (file: string): boolean => /\/wording\/|\/vocabulary\/|\/words\/|(^|\/)vocabulary[-.]/.test(file);

export const length: Rule = (file) => {
  const part = partOf(file.path);
  const most = part.kind === 'door' ? 60 : part.kind === 'tests' || isTable(file.path) ? Infinity : 200;
  return file.lines > most ? [`${file.path}: ${String(file.lines)} lines, at most ${String(most)}`] : [];
};

/** The path of somebody's machine means nothing to whoever clones this. */
export const workplace: Rule = (file) => {
  const found = /(?<![\w.:/-])\/(?:home|Users|root|work)\/[\w.-]+/.exec(file.text);
  return found === null ? [] : [`${file.path}: names a folder of one machine, ${found[0]}`];
};

/** Files that import each other's values in a ring cannot be understood, or initialised, one at a time. */
export const rings = (files: readonly SourceFile[]): readonly string[] => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (at: string, trail: readonly string[]): void => {
    if (trail.includes(at)) {
      found.push([...trail.slice(trail.indexOf(at)), at].join(' → '));
      return;
    }
    const file = byPath.get(at);
    if (file === undefined || done.has(at)) return;
    for (const { specifier, typeOnly } of file.imports) {
      const next = typeOnly ? null : fileOf(at, specifier);
      if (next !== null) visit(next, [...trail, at]);
    }
    done.add(at);
  };
  for (const file of files) visit(file.path, []);
  return found;
};

const fileOf = (from: string, specifier: string): string | null => {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier);
  if (!specifier.startsWith('#')) return null;
  if (/^#(tests|infra)\//.test(specifier)) return specifier.slice(1);
  return `functions/${specifier.startsWith('#doors/') ? specifier.slice('#doors/'.length) : specifier.slice(1)}`;
};
