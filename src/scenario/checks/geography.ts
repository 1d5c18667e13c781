import { expectedName } from '../names.ts';
import { isInside } from '../polygon.ts';
import type { Scenario } from '../scenario.ts';
import { type Note, noteDuplicates } from './note.ts';

/** Checks that regions, cercles and outline fit together. */
export function checkGeography({ geography }: Scenario, note: Note): void {
  const { regions, cercles, outline } = geography;
  const regionIds = regions.map((region) => region.id);
  const unique = 'an id that no other in the list has';
  noteDuplicates(regionIds, (index) => ['geography', 'regions', index, 'id'], unique, note);
  const cercleIds = cercles.map((cercle) => cercle.id);
  noteDuplicates(cercleIds, (index) => ['geography', 'cercles', index, 'id'], unique, note);
  regionIds.forEach((id, index) => {
    if (cercles.some((cercle) => cercle.region === id)) return;
    note(['geography', 'regions', index, 'id'], id, 'a region with at least one cercle');
  });
  const places = new Map<string, string>();
  cercles.forEach(({ id, region, lat, lon }, index) => {
    const path = ['geography', 'cercles', index];
    if (!regionIds.includes(region))
      note([...path, 'region'], region, expectedName('the id of a region', region, regionIds));
    const place = `${lat} ${lon}`;
    const other = places.get(place);
    if (other !== undefined) note([...path, 'lat'], lat, `a chef-lieu at another place than that of ${other}`);
    places.set(place, id);
    if (!isInside(outline, [lon, lat])) note([...path, 'lat'], lat, 'a chef-lieu inside the outline');
  });
}
