/**
 * AWS's event patterns, as far as `infra/doors.ts` uses them: exact values and `{prefix}`, nested as the event is
 * (https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html). Anything else is refused at the start
 * rather than quietly matching nothing.
 */
export type Pattern = Record<string, unknown>;

export class UnknownPattern extends Error {
  readonly retryHelps = false;
  constructor(rule: unknown) {
    super(`infra/local/event-filter.ts does not know the filter ${JSON.stringify(rule)}; it knows values and {prefix}`);
    this.name = 'UnknownPattern';
  }
}

type Rule = (value: unknown) => boolean;

/** True when any of the patterns lets the event in; no pattern lets everything in. @throws UnknownPattern */
export const filterOf = (patterns: readonly Pattern[]): Rule => {
  const rules = patterns.map(objectRule);
  return (event) => rules.length === 0 || rules.some((rule) => rule(event));
};

const objectRule = (pattern: Pattern): Rule => {
  const rules = Object.entries(pattern).map(([key, inner]) => [key, innerRule(inner)] as const);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    rules.every(([key, rule]) => rule((value as Record<string, unknown>)[key]));
};

const innerRule = (inner: unknown): Rule => {
  if (Array.isArray(inner)) {
    const rules = inner.map(leafRule);
    return (value) => rules.some((rule) => rule(value));
  }
  if (typeof inner === 'object' && inner !== null) return objectRule(inner as Pattern);
  throw new UnknownPattern(inner);
};

const leafRule = (leaf: unknown): Rule => {
  if (typeof leaf === 'string' || typeof leaf === 'number' || typeof leaf === 'boolean' || leaf === null)
    return (value) => value === leaf;
  if (typeof leaf === 'object' && Object.keys(leaf).join() === 'prefix') {
    const { prefix } = leaf as { prefix: unknown };
    if (typeof prefix === 'string') return (value) => typeof value === 'string' && value.startsWith(prefix);
  }
  throw new UnknownPattern(leaf);
};
