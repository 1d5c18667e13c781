import type { Fault, Parsed } from './fault.ts';
import { MAX_NESTING } from './limits.ts';
import { renderPath, renderValue } from './wording.ts';

/** Keys that reach the machinery of objects instead of their data: refused wherever they stand. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/** Thrown inside the reader to leave it at the first place where the text stops being JSON. */
class Stop {
  readonly fault: Omit<Fault, 'file'>;
  constructor(fault: Omit<Fault, 'file'>) {
    this.fault = fault;
  }
}

/**
 * Reads JSON as RFC 8259 has it. Written out because engines word their errors differently and none reports keys given
 * twice, forbidden keys or nesting that is too deep; here the same text gives the same faults everywhere.
 */
class JsonReader {
  readonly faults: Omit<Fault, 'file'>[] = [];
  private readonly text: string;
  private readonly path: (string | number)[] = [];
  private at: number;

  constructor(text: string) {
    this.text = text;
    this.at = text.startsWith('\ufeff') ? 1 : 0;
  }

  read(): unknown {
    const value = this.value();
    this.space();
    if (this.at < this.text.length) this.stop('the end of the file');
    return value;
  }

  private value(): unknown {
    this.space();
    const first = this.text[this.at];
    if (first === '{') return this.object();
    if (first === '[') return this.list();
    if (first === '"') return this.string();
    const start = this.at;
    if (this.token(NUMBER) !== undefined) return this.number(start);
    const word = WORDS.find(([candidate]) => this.text.startsWith(candidate, this.at));
    if (!word) this.stop('a value: an object, a list, a text in double quotes, a number, true or false');
    this.at += word[0].length;
    return word[1];
  }

  private object(): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    this.open();
    if (this.next('}')) return object;
    do {
      this.space();
      if (this.text[this.at] !== '"') this.stop('a key in double quotes');
      const key = this.string();
      if (!this.next(':')) this.stop("':' after the key");
      this.path.push(key);
      if (FORBIDDEN.has(key)) this.note('this key', 'no key of this name: it could change objects outside the file');
      else if (Object.hasOwn(object, key)) this.note('this key a second time', 'each key once');
      const value = this.value();
      if (!FORBIDDEN.has(key)) object[key] = value;
      this.path.pop();
    } while (this.next(','));
    if (!this.next('}')) this.stop("',' or '}'");
    return object;
  }

  private list(): unknown[] {
    const list: unknown[] = [];
    this.open();
    if (this.next(']')) return list;
    do {
      this.path.push(list.length);
      list.push(this.value());
      this.path.pop();
    } while (this.next(','));
    if (!this.next(']')) this.stop("',' or ']'");
    return list;
  }

  private string(): string {
    const start = this.at;
    this.at += 1;
    while (this.text[this.at] !== '"') {
      if (this.text[this.at] === '\\') {
        if (this.token(ESCAPE) === undefined)
          this.stop('after \\ one of " \\ / b f n r t or u and four hexadecimal digits');
      } else if (this.text.charCodeAt(this.at) >= 0x20) this.at += 1;
      else this.stop('the rest of a text that ends with a double quote on the same line');
    }
    this.at += 1;
    return JSON.parse(this.text.slice(start, this.at)) as string;
  }

  private number(start: number): number {
    const value = Number(this.text.slice(start, this.at));
    if (!Number.isFinite(value))
      this.note(this.text.slice(start, this.at).slice(0, 60), 'a number that is not too large');
    return value;
  }

  private open(): void {
    if (this.path.length >= MAX_NESTING) {
      throw new Stop({
        path: renderPath(this.path.slice(0, 4)),
        found: `more than ${MAX_NESTING} lists and objects inside each other`,
        expected: `at most ${MAX_NESTING}`,
      });
    }
    this.at += 1;
  }

  private next(mark: string): boolean {
    this.space();
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    return true;
  }

  private space(): void {
    while (' \t\r\n'.includes(this.text.charAt(this.at) || 'x')) this.at += 1;
  }

  private token(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at += match[0].length;
    return match?.[0];
  }

  private note(found: string, expected: string): void {
    this.faults.push({ path: renderPath(this.path), found, expected });
  }

  private stop(expected: string): never {
    const before = this.text.slice(0, this.at).split(/\r\n|\r|\n/);
    const rest = this.text.slice(this.at, this.at + 12).split(/[\r\n]/, 1)[0];
    const found =
      this.at >= this.text.length ? 'the end of the file' : rest ? renderValue(rest) : 'the end of the line';
    const place = `line ${before.length}, column ${before[before.length - 1].length + 1}`;
    throw new Stop({ path: renderPath(this.path), found: `${found} at ${place}`, expected });
  }
}

/** Reads a JSON text: its value, or its faults, each with the line and column or the path where it stands. */
export function readJson(text: string, file: string): Parsed<unknown> {
  if (text.trim() === '') return { ok: false, faults: [{ file, path: '', found: 'an empty file', expected: 'JSON' }] };
  const reader = new JsonReader(text);
  const faultsOf = (...last: Omit<Fault, 'file'>[]): Parsed<unknown> => ({
    ok: false,
    faults: [...reader.faults, ...last].map((fault) => ({ file, ...fault })),
  });
  try {
    const value = reader.read();
    return reader.faults.length > 0 ? faultsOf() : { ok: true, value };
  } catch (stop) {
    if (stop instanceof Stop) return faultsOf(stop.fault);
    throw stop;
  }
}
