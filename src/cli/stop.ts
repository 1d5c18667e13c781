import type { StopSignal } from '../experiment/executor.ts';

/** Listens for Ctrl-C while long work is done. */
export interface StopListener {
  readonly signal: StopSignal;
  /** Gives Ctrl-C its usual meaning back. */
  end(): void;
}

/** Exit code of a program that Ctrl-C has stopped: 128 + SIGINT. */
export const STOPPED = 130;

/** The first Ctrl-C asks the work to stop and calls `onStop`; the second ends the program at once. */
export function listenForStop(onStop: () => void): StopListener {
  const controller = new AbortController();
  const hear = () => {
    if (controller.signal.aborted) process.exit(STOPPED);
    controller.abort();
    onStop();
  };
  process.on('SIGINT', hear);
  return { signal: controller.signal, end: () => void process.off('SIGINT', hear) };
}
