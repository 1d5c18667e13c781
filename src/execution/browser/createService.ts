import { createTimeline, type Timeline } from '../../run/timeline.ts';
import { type Answer, failed } from './answer.ts';
import type { SimulationService } from './service.ts';

/** The worker's side of the conversation: keeps the time line of the last run to answer questions about its villages. */
export function createService(): SimulationService {
  let timeline: Timeline | undefined;

  function attempt<T>(work: () => T): Answer<T> {
    try {
      return { ok: true, value: work() };
    } catch (error) {
      return failed(error);
    }
  }

  function lastTimeline(): Timeline {
    if (!timeline) throw new Error('no run has finished yet');
    return timeline;
  }

  return {
    run(spec) {
      timeline = undefined;
      return attempt(() => {
        timeline = createTimeline(spec);
        // Copied, not transferred: see protocol.ts.
        return timeline.result;
      });
    },
    villageAt: (village, week) => attempt(() => lastTimeline().villageAt(village, week)),
    ledgerAt: (village, week) => attempt(() => lastTimeline().ledgerAt(village, week)),
    historyOf: (village) => attempt(() => lastTimeline().historyOf(village)),
    villagesAt: (week) => attempt(() => lastTimeline().villagesAt(week)),
  };
}
