import { step } from '../model/step.ts';
import { createRecorder } from './recorder.ts';
import type { RunResult } from './result.ts';
import type { RunSpec } from './spec.ts';
import { startWorld } from './start.ts';

/** Runs a model from its spec: the one way in for page, worker, command line and tests. Same spec, same bytes. */
export function simulate(spec: RunSpec): RunResult {
  const world = startWorld(spec);
  const recorder = createRecorder(spec, world);
  for (let week = 0; week < spec.weeks; week++) {
    step(world);
    recorder.record(world);
  }
  return recorder.finish();
}
