import { childrenOf, isNode, nameOf, nodesOf, parseSource, type SyntaxNode } from './syntax.ts';

/** The members of Math that give the same bits in every engine. */
const EXACT_MATH: ReadonlySet<string> = new Set('sqrt abs floor ceil round trunc min max fround imul clz32'.split(' '));

/** Names of the surroundings: clocks, timers, the machine, the language of the user. */
const SURROUNDINGS: ReadonlySet<string> = new Set(
  (
    'Date performance setTimeout setInterval setImmediate queueMicrotask process globalThis global window self ' +
    'document navigator crypto Intl fetch eval console'
  ).split(' '),
);

/** Methods whose result depends on the language of the user. */
const LANGUAGE_METHOD = /^(toLocale\w+|localeCompare)$/;

/**
 * What in a source text could differ from one engine, machine, time or language to another, each fault with its line:
 * inexact members of Math, `**`, names of the surroundings, and sorting without a comparator (which goes by spelling).
 * A name that the file itself declares, as a parameter for instance, is its own and not of the surroundings.
 */
export function exactArithmeticFaults(path: string, text: string): string[] {
  const root = parseSource(path, text);
  const declared = declaredNames(root);
  const faults: string[] = [];
  const report = (node: SyntaxNode, what: string) => {
    const line = text.slice(0, Number(node.start)).split('\n').length;
    faults.push(`${path}:${line}: ${what}`);
  };
  const walk = (node: SyntaxNode, parent: SyntaxNode | undefined, field: string) => {
    const fault = faultOf(node, parent, field, declared);
    if (fault !== undefined) report(node, fault);
    for (const { field: inner, child } of childrenOf(node)) walk(child, node, inner);
  };
  walk(root, undefined, '');
  return faults;
}

function faultOf(
  node: SyntaxNode,
  parent: SyntaxNode | undefined,
  field: string,
  declared: ReadonlySet<string>,
): string | undefined {
  if (node.operator === '**' || node.operator === '**=')
    return `${node.operator} is inexact; multiply, or use exp and log`;
  if (node.type === 'MemberExpression') return memberFault(node);
  if (node.type === 'CallExpression') return sortFault(node);
  if (node.type !== 'Identifier' || isLabel(parent, field)) return undefined;
  const name = nameOf(node) ?? '';
  if (name === 'Math' && !(parent?.type === 'MemberExpression' && field === 'object')) {
    return 'write Math only as Math.name, so that it can be checked';
  }
  return SURROUNDINGS.has(name) && !declared.has(name) ? `${name} reaches out of the model` : undefined;
}

function memberFault({ object, property, computed }: SyntaxNode): string | undefined {
  const isText = isNode(property) && property.type === 'Literal';
  const name = computed === true && !isText ? undefined : nameOf(property);
  if (isNode(object) && object.type === 'Identifier' && nameOf(object) === 'Math') {
    if (name !== undefined && EXACT_MATH.has(name)) return undefined;
    return `Math.${name ?? '[…]'} is not exact; allowed: ${[...EXACT_MATH].join(', ')}`;
  }
  return name !== undefined && LANGUAGE_METHOD.test(name) ? `${name} depends on the language of the user` : undefined;
}

function sortFault(node: SyntaxNode): string | undefined {
  const { callee } = node;
  if (!isNode(callee) || callee.type !== 'MemberExpression') return undefined;
  const name = nameOf(callee.property);
  const isBare = Array.isArray(node.arguments) && node.arguments.length === 0;
  return isBare && (name === 'sort' || name === 'toSorted') ? `${name} needs a comparator` : undefined;
}

/** Whether an identifier in this place only labels something: a member, a key, a property of a type. */
function isLabel(parent: SyntaxNode | undefined, field: string): boolean {
  if (parent === undefined || parent.computed === true) return false;
  return (parent.type === 'MemberExpression' && field === 'property') || field === 'key';
}

/** Every name that the file binds: variables, parameters, imports, functions, classes and types. */
function declaredNames(root: SyntaxNode): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (pattern: unknown): void => {
    if (Array.isArray(pattern)) {
      for (const inner of pattern) add(inner);
    }
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') names.add(nameOf(pattern) ?? '');
    for (const inner of ['elements', 'properties', 'value', 'argument', 'left', 'parameter']) add(pattern[inner]);
  };
  for (const node of nodesOf(root)) {
    for (const binding of ['id', 'params', 'param', 'local']) add(node[binding]);
  }
  return names;
}
