import { beliefs } from './processes/beliefs.ts';
import { blockades } from './processes/blockades.ts';
import { deliberation } from './processes/deliberation.ts';
import { delivery } from './processes/delivery.ts';
import { effects } from './processes/effects.ts';
import { forces } from './processes/forces.ts';
import { interventions } from './processes/interventions.ts';
import { offers } from './processes/offers.ts';
import { presence } from './processes/presence.ts';
import { recovery } from './processes/recovery.ts';
import { violence } from './processes/violence.ts';
import type { World } from './world.ts';

/** A process of the weekly schedule. */
export interface Process {
  readonly id: string;
  readonly title: string;
  readonly run: (world: World) => void;
}

/** The schedule of a week. Within a process no village sees another's new value; between processes the order holds. */
export const schedule: readonly Process[] = [
  { id: 'interventions', title: 'Interventions put parameters in force', run: interventions },
  { id: 'forces', title: 'Actors move mobile forces', run: forces },
  { id: 'presence', title: 'Presence of both actors, with the season', run: presence },
  { id: 'blockades', title: 'Blockades begin and lift; people leave', run: blockades },
  { id: 'violence', title: 'Raids, reprisals, abuse, militia attacks, breaches', run: violence },
  { id: 'delivery', title: 'DDR places are delivered or missed', run: delivery },
  { id: 'beliefs', title: 'Villages learn from own and neighbours’ experience', run: beliefs },
  { id: 'offers', title: 'Offers reach villages', run: offers },
  { id: 'deliberation', title: 'Villages deliberate and choose', run: deliberation },
  { id: 'effects', title: 'Choices take effect', run: effects },
  { id: 'recovery', title: 'Return, rearming, abandonment', run: recovery },
];

/** Runs the processes of the current week from `from` up to and without `to` (ids of the schedule). */
export function runProcesses(world: World, from: number, to: number): void {
  for (let p = from; p < to; p++) schedule[p].run(world);
}

/** One week: the whole schedule. Afterwards `week` counts it as completed; the week's events stay readable. */
export function step(world: World): void {
  world.events.count = 0;
  runProcesses(world, 0, schedule.length);
  world.state.week[0]++;
}
