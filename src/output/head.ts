import { type Harm, type HarmId, harmIds } from '../experiment/harm.ts';
import { type HeadLine, type Provenance, provenanceLines } from './provenance.ts';

const words: Readonly<Record<HarmId, string>> = {
  deathsJnim: 'civilians killed by JNIM',
  deathsState: 'civilians killed by state forces',
  deathsMilitia: 'civilians killed by militias',
  deaths: 'civilians killed in all',
  deathsPer100000AndYear: 'civilians killed per 100000 and year',
  displaced: 'displaced at the end',
};

/** The lines at the head of a table: provenance, then harm, which is a mean where there are several replicates. */
export function headLines(provenance: Provenance, harm: Partial<Harm>): readonly HeadLine[] {
  const suffix = provenance.replicates.count > 1 ? ', mean over replicates' : '';
  const harmLines = harmIds.flatMap((id): HeadLine[] => {
    const value = harm[id];
    return value === undefined ? [] : [[`${words[id]}${suffix}`, String(value)]];
  });
  return [...provenanceLines(provenance), ...harmLines];
}
