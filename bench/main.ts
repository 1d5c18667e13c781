import { cpus } from 'node:os';
import { loadScenario } from '../src/cli/scenarioFiles.ts';
import { createNodePool } from '../src/execution/node/pool.ts';
import type { RunSpec } from '../src/run/spec.ts';
import { runSpecOf } from '../src/scenario/compile.ts';
import { grownTo } from './grown.ts';
import { measureSpeed } from './speed.ts';

/** Benchmarks of the complete model: prints figures and ratios; nothing here passes or fails. */
const base = runSpecOf(loadScenario('central-mali-2025'), {});

console.log(`Toguna bench: ${cpus()[0].model.trim()}, ${cpus().length} cores, Node ${process.version}`);
console.log(
  'Complete default model, 104 weeks, weekly whole-area recording included, one core, best of three rounds\n',
);
console.log('villages      ms a run   million village-weeks/s   first run, ms   peak memory, MB');
const speeds = [1_000, 10_000, 100_000].map((villages) => report(grownTo(base, villages)));
console.log(`\ncost of a village-week at 100,000 villages : at 1,000 = ${(speeds[0] / speeds[2]).toFixed(2)}`);
const complete = measureSpeed({ ...base, record: { places: true, frames: true, events: true, digest: true } });
const plain = measureSpeed(base);
console.log(`default scenario (${plain.villages} villages): ${plain.milliseconds.toFixed(1)} ms a run`);
console.log(
  `with places, frames, events and digest: ${(complete.milliseconds / plain.milliseconds).toFixed(2)} times that`,
);
await reportJobs();

function report(spec: RunSpec): number {
  const speed = measureSpeed(spec);
  const cells = [
    speed.villages.toLocaleString('en').padEnd(12),
    speed.milliseconds.toFixed(1).padStart(10),
    speed.millionsPerSecond.toFixed(2).padStart(25),
    speed.firstMilliseconds.toFixed(0).padStart(15),
    (process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(17),
  ];
  console.log(cells.join(''));
  return speed.millionsPerSecond;
}

/** Throughput of two threads against one, 200 replicates of the default scenario each, warmed by as many. */
async function reportJobs(): Promise<void> {
  const time = async (jobs: number) => {
    const pool = createNodePool(jobs);
    await pool.runAll(base, 200, () => {});
    const start = performance.now();
    await pool.runAll(base, 200, () => {});
    const elapsed = performance.now() - start;
    await pool.close();
    return elapsed;
  };
  const [one, two] = [await time(1), await time(2)];
  console.log(`200 replicates: ${(one / 1000).toFixed(2)} s with one job, ${(two / 1000).toFixed(2)} s with two`);
  console.log(`2 jobs : 1 job = ${(one / two).toFixed(2)} times the throughput`);
}
