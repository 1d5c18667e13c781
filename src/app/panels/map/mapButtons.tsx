import { messages } from '../../i18n/locale.ts';
import type { MapModel } from './mapModel.ts';

/** Zoom without wheel or touch. */
export function MapButtons({ model }: { model: MapModel }) {
  const { map } = messages.value;
  return (
    <div class="map-buttons">
      <button type="button" aria-label={map.zoomIn} title={map.zoomIn} onClick={() => model.zoom.value?.zoomBy(1.6)}>
        +
      </button>
      <button
        type="button"
        aria-label={map.zoomOut}
        title={map.zoomOut}
        onClick={() => model.zoom.value?.zoomBy(1 / 1.6)}
      >
        −
      </button>
      <button type="button" class="small" onClick={() => model.zoom.value?.reset()}>
        {map.zoomAll}
      </button>
    </div>
  );
}
