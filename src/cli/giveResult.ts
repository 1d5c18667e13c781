import { messages } from './messages.ts';
import { writeOut } from './outFolder.ts';
import { emit, say, warn } from './terminal.ts';

/** A result in each of its forms, made when it is wanted. */
export interface Forms {
  readonly json: () => string;
  readonly csv: () => string;
  readonly summary: () => readonly string[];
  /** Texts of the files that `--out` writes, by name. */
  readonly files?: () => Readonly<Record<string, string>>;
}

/** What of it is wanted. */
interface Wanted {
  readonly format?: 'csv' | 'json';
  readonly out?: string;
}

/**
 * Writes the files that were asked for, then prints the result: as one JSON object, as one CSV table (not when files are
 * written, which have it), or as a summary for people.
 */
export function giveResult({ format, out }: Wanted, forms: Forms): void {
  if (out !== undefined && forms.files) {
    const files = forms.files();
    writeOut(out, files);
    warn([messages.written(out, Object.keys(files))]);
  }
  if (format === 'json') emit(forms.json());
  else if (format === 'csv' && out === undefined) emit(forms.csv());
  else say(forms.summary());
}
