import { useEffect, useMemo, useRef } from 'preact/hooks';
import { findVillage } from '../../../map/hitTest.ts';
import { selectVillage } from '../../commands/village.ts';
import { shownRun } from '../../state.ts';
import { MapButtons } from './mapButtons.tsx';
import { MapKeys } from './mapKeys.tsx';
import { createMapModel } from './mapModel.ts';
import { MapSelection } from './mapSelection.tsx';
import { MapStatus } from './mapStatus.tsx';
import { MapTip } from './mapTip.tsx';

/** The map of the villages: what every reader sees first. */
export function MapPanel() {
  const frame = useRef<HTMLDivElement>(null);
  const lower = useRef<HTMLCanvasElement>(null);
  const upper = useRef<HTMLCanvasElement>(null);
  const model = useMemo(createMapModel, []);
  useEffect(() => model.attach(frame.current!, lower.current!, upper.current!), [model]);
  const villageUnder = ({ offsetX, offsetY }: MouseEvent) =>
    model.index.value && model.view.value && findVillage(model.index.value, model.view.value, offsetX, offsetY);
  return (
    <div class="map-panel">
      <div class="map-head">
        <MapStatus />
        <MapButtons model={model} />
      </div>
      <div class="map" id="map" ref={frame} aria-busy={shownRun.value === undefined}>
        <canvas ref={lower} />
        <canvas
          ref={upper}
          onClick={(event) => selectVillage(villageUnder(event))}
          onPointerMove={(event) => {
            model.hovered.value = event.pointerType === 'touch' ? undefined : villageUnder(event);
          }}
          onPointerLeave={() => {
            model.hovered.value = undefined;
          }}
        />
        <MapKeys model={model} />
        <MapTip model={model} />
        <MapSelection />
      </div>
    </div>
  );
}
