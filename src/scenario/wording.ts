/** Longest rendering of a value or key in a fault. */
const MAX_RENDERED = 60;

const cut = (text: string) => (text.length > MAX_RENDERED ? `${text.slice(0, MAX_RENDERED - 1)}…` : text);

const quoted = (text: string) => JSON.stringify(text.length > MAX_RENDERED ? text.slice(0, MAX_RENDERED) : text);

/** A value as a fault shows it: short, on one line, 'nothing' if it is missing. */
export function renderValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return cut(quoted(value));
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  const keys = Object.keys(value);
  if (keys.length === 0) return 'an empty object';
  return cut(`an object with ${keys.slice(0, MAX_RENDERED).join(', ')}`);
}

/** A path such as `interventions[1].changes[0].scale`; keys that are not plain words stand in brackets and quotes. */
export function renderPath(path: readonly PropertyKey[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_$][\w$-]{0,59}$/.test(String(step))) text += text ? `.${String(step)}` : String(step);
    else text += `[${cut(quoted(String(step)))}]`;
  }
  return text;
}

/** Words joined as in a sentence: `a, b or c`. */
export function joinWords(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}

/** A number of the file as words show it, free of binary noise. */
export const renderNumber = (value: number) => String(Number(value.toPrecision(12)));
