import type { Fault } from '../scenario/fault.ts';
import { messages } from './messages.ts';

/** Thrown when an input is wrong; carries everything that is wrong with it. */
export class FaultsError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(messages.fault).join('\n'));
    this.name = 'FaultsError';
    this.faults = faults;
  }
}
