import { SIGNS_PACT } from '../model/events.ts';
import { createObserver } from '../model/observation/observer.ts';
import { outcomeIndex, outcomeTable } from '../model/outcomes.ts';
import type { World } from '../model/world.ts';
import { largestCascades } from './cascades.ts';
import { createDigest } from './digest.ts';
import { createEventRecorder } from './eventRecorder.ts';
import { placesOf } from './places.ts';
import type { RunResult } from './result.ts';
import type { RunSpec } from './spec.ts';
import { engineVersion } from './version.ts';

/** Turns the weeks of a world into a result. */
export interface Recorder {
  /** Records the week that has just been stepped. */
  record(world: World): void;
  finish(): RunResult;
}

/** Starts the recording of a run whose world has been set up. */
export function createRecorder(spec: RunSpec, world: World): Recorder {
  const { weeks, record = {} } = spec;
  const { population } = world;
  const n = population.size;
  const { places, placesOf: placesOfCercle } = placesOf(spec.model, population, record.places === true);
  const observer = createObserver(places.length, placesOfCercle);
  const outcomes = outcomeTable.length;
  const series = new Float64Array(places.length * outcomes * weeks);
  const frames = record.frames ? (weeks + 1) * n : 0;
  const stances = new Uint8Array(frames);
  const blockades = new Uint8Array(frames);
  const events = createEventRecorder(record.events ? () => true : (kind) => kind === SIGNS_PACT);
  const digest = record.digest ? createDigest(n) : undefined;

  const keepFrame = (week: number) => {
    stances.set(world.state.stance, week * n);
    for (let i = 0; i < n; i++) blockades[week * n + i] = world.state.blockadedSince[i] >= 0 ? 1 : 0;
  };
  if (record.frames) keepFrame(0);

  return {
    record() {
      const week = world.state.week[0] - 1;
      observer.observe(world);
      for (let row = 0; row < observer.values.length; row++) series[row * weeks + week] = observer.values[row];
      events.add(week, world.events);
      if (record.frames) keepFrame(week + 1);
      digest?.add(world);
    },
    finish() {
      const log = events.finish();
      places.forEach((_, p) => {
        const counts = (village: number) => placesOfCercle[population.cercle[village]].includes(p);
        const cascades = largestCascades(log, population, weeks, counts);
        series.set(cascades, (p * outcomes + outcomeIndex.largestCascade) * weeks);
      });
      return {
        engine: engineVersion,
        scenario: spec.scenario,
        seed: spec.seed,
        replicate: spec.replicate,
        weeks,
        places,
        series,
        villages: {
          cercle: Uint16Array.from(population.cercle),
          number: Uint16Array.from(population.number),
          xKm: population.x.slice(),
          yKm: population.y.slice(),
          people: population.people.slice(),
        },
        stances,
        blockades,
        events: record.events ? log : createEventRecorder(() => false).finish(),
        digest: digest?.finish() ?? '',
      };
    },
  };
}
