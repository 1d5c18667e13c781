// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Text from a file or an argument may carry codes that steer a terminal: they are shown as a mark instead. */
const harmless = (text: string) => text.replace(CONTROL, '\ufffd');

/** Prints lines for people to standard output. */
export function say(lines: readonly string[]): void {
  process.stdout.write(`${harmless(lines.join('\n'))}\n`);
}

/** Prints lines for people to standard error. */
export function warn(lines: readonly string[]): void {
  process.stderr.write(`${harmless(lines.join('\n'))}\n`);
}

/** Prints data to standard output, exactly. */
export function emit(data: string): void {
  process.stdout.write(data);
}

/** Lets the program end without a word when nobody reads its output any more (`toguna … | head`). */
export function endQuietlyWhenUnread(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}
