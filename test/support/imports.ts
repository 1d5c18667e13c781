import { isNode, nameOf, nodesOf, parseSource, type SyntaxNode } from './syntax.ts';

/** One import of a file, of whatever form. */
export interface Import {
  /** What stands between the quotes; undefined when it is computed at run time. */
  readonly specifier: string | undefined;
  /** The path from the project's folder, for a relative import. */
  readonly target: string | undefined;
  /** The npm package, or `node:`, for any other import. */
  readonly package: string | undefined;
  /** True when the import disappears at compilation: `import type`, `export type` and types written `import('…')`. */
  readonly typesOnly: boolean;
}

/**
 * Every import of a source text: static, `import(…)`, `export … from`, `import type`, and `new URL('…', import.meta.url)`,
 * which is how a worker is loaded.
 */
export function importsOf(path: string, text: string): Import[] {
  return nodesOf(parseSource(path, text)).flatMap((node) => {
    const source = sourceOf(node);
    if (source === undefined) return [];
    const specifier = source.type === 'Literal' ? nameOf(source) : undefined;
    const typesOnly = node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type';
    return [{ specifier, target: targetOf(path, specifier), package: packageOf(specifier), typesOnly }];
  });
}

function sourceOf(node: SyntaxNode): SyntaxNode | undefined {
  const { type, source, expression, callee } = node;
  if (/^(Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$|^TSImportType$/.test(type)) {
    return isNode(source) ? source : undefined;
  }
  if (type === 'TSExternalModuleReference') return isNode(expression) ? expression : undefined;
  if (type === 'NewExpression' && nameOf(callee) === 'URL' && Array.isArray(node.arguments)) {
    const [address, base]: unknown[] = node.arguments;
    return isNode(address) && isNode(base) && nodesOf(base).some((part) => part.type === 'MetaProperty')
      ? address
      : undefined;
  }
  return undefined;
}

function targetOf(path: string, specifier: string | undefined): string | undefined {
  if (specifier === undefined || !/^\.{0,2}\//.test(specifier)) return undefined;
  const parts = specifier.startsWith('/') ? [] : path.split('/').slice(0, -1);
  for (const part of specifier.replace(/\?.*$/, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function packageOf(specifier: string | undefined): string | undefined {
  if (specifier === undefined || /^\.{0,2}\//.test(specifier)) return undefined;
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
