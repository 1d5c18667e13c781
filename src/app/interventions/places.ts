import { parameterOf } from '../../model/parameters/table.ts';
import type { Intervention, Where } from '../../scenario/scenario.ts';
import type { TemplatePlaces } from './templates.ts';

/** Where an intervention may be put: a campaign has one cercle, and a parameter of the whole area has no place. */
export function placesOf({ changes, campaign }: Intervention): TemplatePlaces {
  if (campaign !== undefined) return 'cercle';
  return changes?.some(({ parameter }) => parameterOf(parameter).scope === 'area') ? 'area' : 'any';
}

/** A place as the value of a choice; empty for the whole area. */
export function placeCode(where: Where | undefined): string {
  if (!where) return '';
  return 'cercle' in where ? `c:${where.cercle}` : `r:${where.region}`;
}

/** The place of a choice. */
export function placeOf(code: string): Where | undefined {
  const id = code.slice(2);
  if (code.startsWith('c:')) return { cercle: id };
  return code.startsWith('r:') ? { region: id } : undefined;
}
