import { SingleBar } from 'cli-progress';
import { messages } from './messages.ts';
import { warn } from './terminal.ts';

/** Shows on standard error how far long work is. */
export interface Progress {
  update(done: number): void;
  end(): void;
}

/** A bar with an estimate on a terminal, a few plain lines where there is none. */
export function showProgress(total: number): Progress {
  return process.stderr.isTTY ? progressBar(total) : progressLines(total);
}

function progressBar(total: number): Progress {
  const bar = new SingleBar({
    format: messages.progressBar,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  });
  bar.start(total, 0);
  return { update: (done) => bar.update(done), end: () => bar.stop() };
}

/** Milliseconds before the first line, and between lines: short work says nothing but its result. */
const FIRST_LINE = 2_000;
const BETWEEN_LINES = 10_000;

function progressLines(total: number): Progress {
  const start = performance.now();
  let next = start + FIRST_LINE;
  return {
    update(done) {
      const now = performance.now();
      if (now < next || done === total) return;
      next = now + BETWEEN_LINES;
      warn([messages.progressLine(done, total, ((now - start) / 1000 / done) * (total - done))]);
    },
    end: () => undefined,
  };
}
