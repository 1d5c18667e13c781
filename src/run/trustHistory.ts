import { fading } from '../model/fading.ts';
import { parameterIndex as P } from '../model/parameters/table.ts';
import { trustInJnim, trustInState } from '../model/trust.ts';
import { inForce, type World } from '../model/world.ts';

/** A village's trust in one side after each week (0 = set-up): the mean of its belief, and where the middle 80 % of it lies. */
export interface TrustHistory {
  readonly mean: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The 90 % quantile of the standard normal distribution: 80 % lie between it and its negative. */
const NINE_TENTHS = 1.2815515655446004;

/** Keeps a village's trust week by week. */
export interface TrustRecorder {
  record(world: World, village: number, week: number): void;
  finish(): { readonly trustState: TrustHistory; readonly trustJnim: TrustHistory };
}

/**
 * Starts a record of so many weeks. The interval is not that of the Beta belief itself but of the normal distribution
 * with its mean τ and its variance τ(1 − τ) / (n + 1), n the pseudo-counts, cut off at 0 and 1. Beliefs rest on a dozen
 * pseudo-counts or more by default, where both nearly agree.
 */
export function trustRecorder(weeks: number): TrustRecorder {
  const columns = (): TrustHistory => ({
    mean: new Float64Array(weeks),
    low: new Float64Array(weeks),
    high: new Float64Array(weeks),
  });
  const trustState = columns();
  const trustJnim = columns();
  const put = ({ mean, low, high }: TrustHistory, week: number, trust: number, counts: number) => {
    const reach = NINE_TENTHS * Math.sqrt((trust * (1 - trust)) / (counts + 1));
    mean[week] = trust;
    low[week] = Math.max(0, trust - reach);
    high[week] = Math.min(1, trust + reach);
  };
  return {
    record(world, village, week) {
      const { state, population } = world;
      const faded = fading(state.week[0], inForce(world, P.evidenceHalfLife));
      const strength = inForce(world, P.priorStrength, population.cercle[village]);
      const countsState = strength + (state.forState[village] + state.againstState[village]) * faded;
      const countsJnim = strength + (state.forJnim[village] + state.againstJnim[village]) * faded;
      put(trustState, week, trustInState(world, village), countsState);
      put(trustJnim, week, trustInJnim(world, village), countsJnim);
    },
    finish: () => ({ trustState, trustJnim }),
  };
}
