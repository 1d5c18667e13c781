import { parseSync } from 'vite';

/** A node of a syntax tree (ESTree with TypeScript's additions), read without further types. */
export interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The syntax tree of a TypeScript source text. Throws with the path and the parser's message when it does not parse. */
export function parseSource(path: string, text: string): SyntaxNode {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0].message}`);
  const root: unknown = program;
  if (!isNode(root)) throw new Error(`${path} gives no syntax tree`);
  return root;
}

/** Whether a value is a node of a syntax tree. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The nodes directly under a node, each with the name of the field that holds it. */
export function childrenOf(node: SyntaxNode): { field: string; child: SyntaxNode }[] {
  return Object.entries(node).flatMap(([field, value]) => {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.filter(isNode).map((child) => ({ field, child }));
  });
}

/** Every node of a tree, the root first. */
export function nodesOf(root: SyntaxNode): SyntaxNode[] {
  return [root, ...childrenOf(root).flatMap(({ child }) => nodesOf(child))];
}

/** The name of an identifier, or the text of a string literal; undefined for anything else. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  const name = node.type === 'Literal' ? node.value : node.name;
  return typeof name === 'string' ? name : undefined;
}
