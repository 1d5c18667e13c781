import { useId } from 'preact/hooks';
import { type Direction, villageTowards } from '../../../map/direction.ts';
import { findVillage } from '../../../map/hitTest.ts';
import { planeToPixel } from '../../../map/projection.ts';
import { selectVillage } from '../../commands/village.ts';
import { messages } from '../../i18n/locale.ts';
import { selectedVillage, shownRun, shownWeek } from '../../state.ts';
import type { MapModel } from './mapModel.ts';
import { villageLine } from './names.ts';
import { villageInNextCercle } from './nextCercle.ts';
import { screenPlace } from './place.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowLeft: 'west',
  ArrowRight: 'east',
};

/** The village where the keyboard starts: the selected one, else the one in the middle of the map. */
function startVillage({ view, index }: MapModel): number | undefined {
  if (selectedVillage.value !== undefined) return selectedVillage.value;
  if (!view.value || !index.value) return undefined;
  const { width, height } = view.value;
  return findVillage(index.value, view.value, width / 2, height / 2, width + height);
}

/** Where a key leads from a village; undefined if the key means nothing here. */
function villageAfterKey(key: string, from: number): number | undefined {
  const run = shownRun.value;
  if (!run) return undefined;
  const cercles = run.scenario.geography.cercles.length;
  if (key === 'PageDown') return villageInNextCercle(run.result, from, cercles, 1);
  if (key === 'PageUp') return villageInNextCercle(run.result, from, cercles, -1);
  const direction = Object.hasOwn(directions, key) ? directions[key] : undefined;
  return direction && (villageTowards(run.result.villages, from, direction) ?? from);
}

/** The map for the keyboard: one tab stop, and a ring that goes from village to village and carries its name. */
export function MapKeys({ model }: { model: MapModel }) {
  const id = useId();
  const { map } = messages.value;
  const run = shownRun.value;
  const view = model.view.value;
  const village = model.focused.value;

  function goTo(next: number): void {
    model.focused.value = next;
    if (!run || !model.view.value) return;
    const { xKm, yKm } = run.result.villages;
    model.zoom.value?.reveal(...planeToPixel(model.view.value.projection, [xKm[next], yKm[next]]));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || village === undefined) return;
    const next = villageAfterKey(event.key, village);
    if (next !== undefined) goTo(next);
    else if (event.key === 'Enter' || event.key === ' ') selectVillage(village);
    else if (event.key === 'Escape') (event.currentTarget as HTMLElement).blur();
    else return;
    event.preventDefault();
  }

  const known = run && view && village !== undefined && village < run.result.villages.number.length;
  const [x, y] = known ? screenPlace(view, run.result, village) : [0, 0];
  const line = known ? villageLine(run, village, shownWeek.value) : '';
  return (
    <div
      class="map-keys"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys; it is the map's one tab stop
      tabIndex={0}
      aria-label={map.label}
      aria-roledescription={map.role}
      aria-describedby={`${id}-keys`}
      aria-activedescendant={known ? `${id}-${village}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={() => {
        model.focused.value = startVillage(model);
      }}
      onBlur={() => {
        model.focused.value = undefined;
      }}
    >
      <span id={`${id}-keys`} class="visually-hidden">
        {map.keys}
      </span>
      {known && (
        <div
          key={village}
          id={`${id}-${village}`}
          class="map-cursor"
          role="img"
          aria-label={village === selectedVillage.value ? map.selected(line) : line}
          style={{ transform: `translate(${x}px, ${y}px)` }}
        />
      )}
    </div>
  );
}
