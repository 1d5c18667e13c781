import { selectedVillage, shownRun, shownWeek } from '../../state.ts';
import type { MapModel } from './mapModel.ts';
import { villageLine } from './names.ts';
import { screenPlace } from './place.ts';

/** One line about the village under the pointer or the keyboard's ring; the selected one has its panel. */
export function MapTip({ model }: { model: MapModel }) {
  const village = model.hovered.value ?? model.focused.value;
  if (village === selectedVillage.value) return null;
  const run = shownRun.value;
  const view = model.view.value;
  if (!run || !view || village === undefined || village >= run.result.villages.number.length) return null;
  const [x, y] = screenPlace(view, run.result, village);
  const side = x > view.width / 2 ? 'before' : 'after';
  const room = Math.max(x, view.width - x) - 20;
  return (
    <div class="map-tip" data-side={side} aria-hidden="true" style={{ transform: `translate(${x}px, ${y}px)` }}>
      <span style={{ maxInlineSize: `${Math.min(240, room)}px` }}>{villageLine(run, village, shownWeek.value)}</span>
    </div>
  );
}
