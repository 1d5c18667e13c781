import type { MarkShape } from '../../../charts/mark.tsx';
import type { PerpetratorId, StanceId } from '../../../model/stance.ts';
import type { Deal } from './lane.ts';

interface MarkStyle {
  readonly shape: MarkShape;
  readonly colour: string;
}

const state: MarkStyle = { shape: 'circle', colour: 'var(--state)' };
const jnim: MarkStyle = { shape: 'diamond', colour: 'var(--jnim)' };

/** Shape and colour of each stance, as on the map. */
export const stanceMarks: Readonly<Record<StanceId, MarkStyle>> = {
  holding: { shape: 'ring', colour: 'var(--holding-line)' },
  state,
  pact: jnim,
  abandoned: { shape: 'cross', colour: 'var(--abandoned)' },
};

/** Of those who attack. */
export const attackMarks: Readonly<Record<PerpetratorId, MarkStyle>> = {
  jnim,
  state,
  militia: { shape: 'triangle', colour: 'var(--militia)' },
};

/** Of deals that are offered, signed and left. */
export const dealMarks: Readonly<Record<Deal | 'left', MarkStyle>> = {
  state,
  pact: jnim,
  left: { shape: 'cross', colour: 'var(--ink)' },
};
