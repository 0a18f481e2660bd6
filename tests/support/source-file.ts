import ts from 'typescript';

/** What the rules of `tests/architecture.test.ts` look at in one file: read from its syntax tree, not from its letters. */
export interface SourceFile {
  /** From the repository's top, with `/`. */
  readonly path: string;
  readonly lines: number;
  readonly text: string;
  readonly imports: readonly { readonly specifier: string; readonly typeOnly: boolean }[];
  /** Uses of the outer world that have to be passed in: `process.env`, `Date.now()`, `new Date()`, `Math.random()`… */
  readonly uses: readonly WorldlyUse[];
}

export type WorldlyUse = 'process.env' | 'clock' | 'chance';

export const sourceFile = (path: string, text: string): SourceFile => {
  const imports: { specifier: string; typeOnly: boolean }[] = [];
  const uses = new Set<WorldlyUse>();
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found !== null) imports.push(found);
    const use = useOf(node);
    if (use !== null) uses.add(use);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, false));
  return { path, text, lines: text.replace(/\n$/, '').split('\n').length, imports, uses: [...uses] };
};

const importOf = (node: ts.Node): SourceFile['imports'][number] | null => {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return { specifier: node.moduleSpecifier.text, typeOnly: onlyTypes(node.importClause) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier))
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return { specifier: node.argument.literal.text, typeOnly: true };
  if (ts.isCallExpression(node)) {
    const [first] = node.arguments;
    const loads =
      node.expression.kind === ts.SyntaxKind.ImportKeyword ||
      (ts.isIdentifier(node.expression) && node.expression.text === 'require');
    if (loads && first !== undefined && ts.isStringLiteralLike(first))
      return { specifier: first.text, typeOnly: false };
  }
  return null;
};

const onlyTypes = (clause: ts.ImportClause | undefined): boolean => {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
};

const chances = new Set(['random', 'randomBytes', 'randomUUID', 'randomInt', 'getRandomValues']);

const useOf = (node: ts.Node): WorldlyUse | null => {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const dotted = `${node.expression.text}.${node.name.text}`;
    if (dotted === 'process.env') return 'process.env';
    if (dotted === 'Date.now' || dotted === 'performance.now' || dotted === 'process.hrtime') return 'clock';
    if (['Math', 'crypto'].includes(node.expression.text) && chances.has(node.name.text)) return 'chance';
  }
  if (isNamed(node, 'Date') && ts.isNewExpression(node) && (node.arguments ?? []).length === 0) return 'clock';
  if (isNamed(node, 'Date') && ts.isCallExpression(node)) return 'clock';
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && chances.has(node.expression.text))
    return 'chance';
  return null;
};

const isNamed = (node: ts.Node, name: string): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === name;
