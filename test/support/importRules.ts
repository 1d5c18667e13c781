import { type Import, importsOf } from './imports.ts';
import { isNode, nameOf, nodesOf, parseSource } from './syntax.ts';

/** What the files under a path may import. A file follows the rule with the longest path that begins its own. */
export interface ImportRule {
  /** A folder, written with a last slash, or a file. The files of a folder may always import one another. */
  readonly of: string;
  /** Beginnings of the paths that may be imported. */
  readonly from: readonly string[];
  /** Beginnings of the paths of which only types may be imported (`import type`). */
  readonly typesFrom?: readonly string[];
  /** Beginnings of the paths that may not be imported, whatever the other lists say. */
  readonly never?: readonly string[];
  /** npm packages; `d3*` stands for d3 and every d3-…, and `node:` for the modules of Node. */
  readonly packages: readonly string[];
}

/** The faults of one file against the rules on imports, each naming the file, the import and what is allowed. */
export function importFaults(path: string, text: string, rules: readonly ImportRule[]): string[] {
  const rule = rules.filter(({ of }) => path.startsWith(of)).sort((a, b) => b.of.length - a.of.length)[0];
  if (rule === undefined) return [`${path} lies in a folder without a rule on imports; add one to the table`];
  return importsOf(path, text).flatMap((found) => {
    const reason = reasonAgainst(found, rule);
    return reason === undefined ? [] : [`${path} imports ${found.specifier ?? 'a computed path'}: ${reason}`];
  });
}

/** The faults of one file against the rules on form: no default export, no barrel, no `utils`. */
export function formFaults(path: string, text: string): string[] {
  const faults: string[] = [];
  if (/\/(utils|index)\.tsx?$/.test(path) && path !== 'src/index.ts') {
    faults.push(`${path}: name the file after its one job; no utils, and no index inside a folder of src`);
  }
  const hasDefault = nodesOf(parseSource(path, text)).some(
    (node) =>
      node.type === 'ExportDefaultDeclaration' ||
      (node.type === 'ExportSpecifier' && isNode(node.exported) && nameOf(node.exported) === 'default'),
  );
  if (hasDefault) faults.push(`${path} has a default export; name it instead`);
  return faults;
}

function reasonAgainst(found: Import, rule: ImportRule): string | undefined {
  const { specifier, target, typesOnly } = found;
  if (specifier === undefined) return 'write the path out, so that it can be checked';
  if (target === undefined) return packageAllowed(found.package, rule) ? undefined : allowedBy(rule);
  if (!/\.(tsx?|json|css)$/.test(target)) return 'write the extension: .ts, .tsx, .json or .css';
  const begins = (list: readonly string[] | undefined) => list?.some((start) => target.startsWith(start)) ?? false;
  if (begins(rule.never)) return allowedBy(rule);
  if ((rule.of.endsWith('/') && target.startsWith(rule.of)) || begins(rule.from)) return undefined;
  return typesOnly && begins(rule.typesFrom) ? undefined : allowedBy(rule);
}

function packageAllowed(name: string | undefined, rule: ImportRule): boolean {
  return rule.packages.some((allowed) => name === allowed || (allowed === 'd3*' && /^d3(-|$)/.test(name ?? '')));
}

function allowedBy({ of, from, typesFrom, never, packages }: ImportRule): string {
  const list = (names: readonly string[] | undefined) => (names?.length ? names.join(', ') : 'nothing');
  const types = typesFrom ? `; only types (import type) from ${list(typesFrom)}` : '';
  const but = never ? `, never ${list(never)}` : '';
  return `${of} may import from ${list(from)}${but}${types}; packages: ${list(packages)}`;
}
