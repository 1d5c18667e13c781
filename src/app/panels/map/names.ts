import { stanceIds } from '../../../model/stance.ts';
import { messages } from '../../i18n/locale.ts';
import type { ShownRun } from '../../state.ts';
import { frameAt } from '../../week.ts';

/** The only name of a village: its cercle and its number there. */
export function villageName({ scenario, result }: ShownRun, village: number): string {
  const { cercle, number } = result.villages;
  return messages.value.map.village(scenario.geography.cercles[cercle[village]].name, number[village]);
}

/** A village in one line: name, stance after `week` weeks, blockade and people at the start. */
export function villageLine(run: ShownRun, village: number, week: number): string {
  const { map } = messages.value;
  const stance = map.stances[stanceIds[frameAt(run.result, 'stances', week)[village]]];
  const line = frameAt(run.result, 'blockades', week)[village] === 1 ? map.hoverBlockaded : map.hover;
  return line(villageName(run, village), stance, run.result.villages.people[village]);
}
