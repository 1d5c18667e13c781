import { describe, expect, it } from 'vitest';
import { ensemble, maxReplicates } from '../../src/experiment/ensemble.ts';
import type { Executor } from '../../src/experiment/executor.ts';
import type { RunSpec } from '../../src/run/spec.ts';
import { fabricatedResult } from '../output/fabricatedResult.ts';

const base = { scenario: 'fabricated', seed: 'none', replicate: 5, weeks: 4 } as RunSpec;

/** Gives replicate r with r pacts in every week, until it is told to stop. */
const executor: Executor = {
  async runAll(spec, replicates, onResult, signal) {
    for (let i = 0; i < replicates && !signal?.aborted; i++) {
      const replicate = spec.replicate + i;
      onResult(fabricatedResult({ villagesPact: Array(4).fill(replicate), deathsState: [replicate] }, replicate));
    }
  },
};

describe('an ensemble', () => {
  it('counts its replicates from that of the base and gives bands over them', async () => {
    const heard: number[] = [];
    const result = await ensemble(executor, base, 3, (done) => heard.push(done));
    expect(result?.replicates.map(({ replicate }) => replicate)).toEqual([5, 6, 7]);
    expect([...result!.bands.villagesPact.mean]).toEqual([6, 6, 6, 6]);
    expect(result?.finals.villagesPact).toMatchObject({ mean: 6, q50: 6, q75: 6.5 });
    expect(result?.harm.deathsState.mean).toBe(6);
    expect(result).toMatchObject({ requested: 3, villages: 10, people: 1000 });
    expect(heard).toEqual([1, 2, 3]);
  });

  it('keeps what is finished when it is stopped, and is nothing when nothing is', async () => {
    const stop = { aborted: false };
    const result = await ensemble(executor, base, 100, (done) => Object.assign(stop, { aborted: done === 2 }), stop);
    expect(result).toMatchObject({ requested: 100, replicates: [{ replicate: 5 }, { replicate: 6 }] });
    expect(await ensemble(executor, base, 3, undefined, { aborted: true })).toBeUndefined();
  });

  it('refuses more replicates than it can hold in memory', async () => {
    const most = maxReplicates(base.weeks);
    await expect(ensemble(executor, base, most + 1)).rejects.toThrow(`invalid number of replicates: ${most + 1}`);
    await expect(ensemble(executor, base, 0)).rejects.toThrow('invalid number of replicates: 0');
  });
});
