/** The part of IAM's evaluation that our policies use; what they do not use is an error, not a guess. */
export interface Statement {
  readonly sid: string;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** One action on one resource, and what else AWS knows of the request (`ses:FromAddress`). */
export interface Ask {
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
}

/**
 * `*` is any run of characters, slashes too; `?` is any one. Linear but for the last star, to which alone it goes back.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export const matches = (pattern: string, text: string): boolean => {
  let at = 0;
  let star = -1;
  let resume = 0;
  let p = 0;
  while (at < text.length) {
    if (pattern[p] === '*') {
      star = p;
      p += 1;
      resume = at;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[at])) {
      p += 1;
      at += 1;
    } else if (star !== -1) {
      p = star + 1;
      resume += 1;
      at = resume;
    } else return false;
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
};

/** Actions are compared without regard to case, resources with. */
export const actionMatches = (pattern: string, action: string): boolean =>
  matches(pattern.toLowerCase(), action.toLowerCase());

const operators: Readonly<Record<string, (wanted: string, given: string) => boolean>> = {
  StringEquals: (wanted, given) => wanted === given,
  StringLike: matches,
  ArnLike: matches,
  ArnEquals: matches,
};

/** All must hold; of several wanted values any; a key that the request does not carry holds nothing. */
const holds = (conditions: Statement['conditions'], context: Ask['context']): boolean =>
  Object.entries(conditions).every(([operator, keys]) => {
    const compare = operators[operator];
    if (compare === undefined) throw new Error(`the condition operator ${operator} is not known here`);
    return Object.entries(keys).every(([key, wanted]) => {
      const given = context[key];
      return given !== undefined && [wanted].flat().some((one) => compare(one, given));
    });
  });

export const covers = (statement: Statement, ask: Ask): boolean =>
  statement.actions.some((action) => actionMatches(action, ask.action)) &&
  statement.resources.some((resource) => matches(resource, ask.resource)) &&
  holds(statement.conditions, ask.context);

/** Nothing is allowed that no statement allows, and a denial outweighs them all. */
export const allowed = (statements: readonly Statement[], ask: Ask): boolean => {
  const about = statements.filter((statement) => covers(statement, ask));
  return about.length > 0 && about.every(({ effect }) => effect === 'Allow');
};
