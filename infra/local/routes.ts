/** API Gateway's routes: `GET /draft/{target}`, `GET /console/{path+}`; the most specific that fits is taken. */
export interface Route<T> {
  readonly method: string;
  /** As infra/doors.ts writes it: `GET /draft/{target}`. */
  readonly key: string;
  readonly parts: readonly string[];
  readonly to: T;
}

export interface Matched<T> {
  readonly route: Route<T>;
  readonly parameters: Readonly<Record<string, string>>;
}

export const routesOf = <T>(entries: readonly { readonly key: string; readonly to: T }[]): Route<T>[] =>
  entries
    .map(({ key, to }) => {
      const [method = '', path = ''] = key.split(' ');
      return { key, to, method, parts: path.split('/').slice(1) };
    })
    .sort((a, b) => specificity(b).localeCompare(specificity(a)));

/** A literal part beats a parameter, a parameter beats a greedy one, part by part from the left. */
const specificity = (route: Route<unknown>): string =>
  route.parts.map((part) => (part.endsWith('+}') ? '0' : part.startsWith('{') ? '1' : '2')).join('');

/** `path` is percent-encoded as sent; parameters come decoded, as HTTP APIs give them. Null: no such route. */
export const matchRoute = <T>(routes: readonly Route<T>[], method: string, path: string): Matched<T> | null => {
  const parts = path.split('/').slice(1).map(decoded);
  if (parts.includes(null)) return null;
  for (const route of routes) {
    if (route.method !== method) continue;
    const parameters = parametersOf(route.parts, parts as string[]);
    if (parameters !== null) return { route, parameters };
  }
  return null;
};

const parametersOf = (pattern: readonly string[], parts: readonly string[]): Record<string, string> | null => {
  const found: [string, string][] = [];
  for (const [index, part] of pattern.entries()) {
    const value = parts[index];
    if (value === undefined) return null;
    if (part.endsWith('+}')) {
      const rest = parts.slice(index).join('/');
      return rest === '' ? null : Object.fromEntries([...found, [part.slice(1, -2), rest]]);
    }
    if (part.startsWith('{')) {
      if (value === '') return null;
      found.push([part.slice(1, -1), value]);
    } else if (part !== value) return null;
  }
  return pattern.length === parts.length ? Object.fromEntries(found) : null;
};

/** Null where the percent-encoding is broken. */
export const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};
