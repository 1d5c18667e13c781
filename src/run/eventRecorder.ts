import type { WeekEvents } from '../model/events.ts';
import type { EventLog } from './result.ts';

/** Gathers the events of a run; grows by doubling. */
export interface EventRecorder {
  add(week: number, events: WeekEvents): void;
  finish(): EventLog;
}

/** Starts an event log. `keep` says which kinds of event to keep. */
export function createEventRecorder(keep: (kind: number) => boolean): EventRecorder {
  let length = 0;
  let log = empty(1024);
  return {
    add(week, events) {
      if (length + events.count > log.week.length) log = grow(log, length, 2 * (length + events.count));
      for (let e = 0; e < events.count; e++) {
        if (!keep(events.kind[e])) continue;
        log.week[length] = week;
        log.village[length] = events.village[e];
        log.kind[length] = events.kind[e];
        log.value[length] = events.value[e];
        length++;
      }
    },
    finish: () => grow(log, length, length),
  };
}

function empty(size: number): EventLog {
  return {
    week: new Uint16Array(size),
    village: new Uint32Array(size),
    kind: new Uint8Array(size),
    value: new Int32Array(size),
  };
}

function grow(log: EventLog, length: number, size: number): EventLog {
  const larger = empty(size);
  larger.week.set(log.week.subarray(0, length));
  larger.village.set(log.village.subarray(0, length));
  larger.kind.set(log.kind.subarray(0, length));
  larger.value.set(log.value.subarray(0, length));
  return larger;
}
