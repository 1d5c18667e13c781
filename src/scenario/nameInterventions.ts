import type { Fault } from './fault.ts';

/**
 * The same faults with interventions called by another name than their place in the merged list, where a reader would
 * look in vain: `nameOf` gives the place in the reader's own list, or the id.
 */
export function nameInterventions(
  faults: readonly Fault[],
  nameOf: (index: number) => number | string,
): readonly Fault[] {
  return faults.map((fault) => {
    const path = fault.path.replace(/^interventions\[(\d+)\]/, (_, index: string) => {
      return `interventions[${JSON.stringify(nameOf(Number(index)))}]`;
    });
    return { ...fault, path };
  });
}
