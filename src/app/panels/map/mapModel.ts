import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type BaseMap, baseMapBounds, createBaseMap } from '../../../map/baseMap.ts';
import { createVillageIndex, type VillageIndex } from '../../../map/hitTest.ts';
import { type Bounds, fitProjection, villageBounds } from '../../../map/projection.ts';
import { createView, type MapView, noZoom, withTransform, type ZoomTransform } from '../../../map/view.ts';
import { attachZoom, type ZoomControl } from '../../../map/zoom.ts';
import type { VillageColumns } from '../../../run/result.ts';
import { selectedVillage, shownRun, shownWeek, villageState } from '../../state.ts';
import { palette } from '../../theme.ts';
import { hiddenStances } from './mapFilter.ts';
import { createPainter } from './painter.ts';

/** Room between the outermost cells and the edge of the map, in CSS pixels. */
const PADDING = 10;

/** Villages that a scenario lists may lie outside the cells: the map shows both. */
function boundsOfAll(base: BaseMap, villages: VillageColumns): Bounds {
  const [cells, marks] = [baseMapBounds(base), villageBounds(villages)];
  return {
    west: Math.min(cells.west, marks.west),
    south: Math.min(cells.south, marks.south),
    east: Math.max(cells.east, marks.east),
    north: Math.max(cells.north, marks.north),
  };
}

/** What the parts of the map share. */
export interface MapModel {
  readonly view: ReadonlySignal<MapView | undefined>;
  readonly index: ReadonlySignal<VillageIndex | undefined>;
  /** The village under the pointer, and the one where the keyboard stands. */
  readonly hovered: Signal<number | undefined>;
  readonly focused: Signal<number | undefined>;
  readonly zoom: Signal<ZoomControl | undefined>;
  /** Starts drawing; returns how to stop. */
  readonly attach: (frame: HTMLElement, lower: HTMLCanvasElement, upper: HTMLCanvasElement) => () => void;
}

/** The model of one map on the page. */
export function createMapModel(): MapModel {
  const size = signal<{ readonly width: number; readonly height: number } | undefined>(undefined);
  const transform = signal<ZoomTransform>(noZoom);
  const zoom = signal<ZoomControl | undefined>(undefined);
  const geography = computed(() => shownRun.value?.scenario.geography);
  const villages = computed(() => shownRun.value?.result.villages);
  const base = computed<BaseMap | undefined>(() => geography.value && createBaseMap(geography.value));
  const bounds = computed(() => base.value && villages.value && boundsOfAll(base.value, villages.value));
  const wholeView = computed(() => {
    if (!bounds.value || !size.value) return undefined;
    const { width, height } = size.value;
    return createView(fitProjection(width, height, bounds.value, PADDING), devicePixelRatio);
  });
  const view = computed(() => wholeView.value && withTransform(wholeView.value, transform.value));
  const index = computed(() => villages.value && createVillageIndex(villages.value));

  function attach(frame: HTMLElement, lower: HTMLCanvasElement, upper: HTMLCanvasElement): () => void {
    const observer = new ResizeObserver(([{ contentRect }]) => {
      const { width, height } = contentRect;
      if (width > 0 && height > 0) size.value = { width, height };
    });
    observer.observe(frame);
    zoom.value = attachZoom(upper, (next) => {
      transform.value = next;
    });
    const paint = createPainter(lower, upper);
    let next = 0;
    const stopDrawing = effect(() => {
      const [run, land, present] = [shownRun.value, base.value, view.value];
      if (!run || !land || !present) return;
      const week = shownWeek.value;
      const selected = selectedVillage.value;
      const known = villageState.value?.village === selected ? villageState.value : undefined;
      const scene = {
        run,
        base: land,
        week,
        view: present,
        palette: palette.value,
        selected,
        neighbours: known?.neighbours ?? [],
        hidden: hiddenStances.value,
      };
      cancelAnimationFrame(next);
      next = requestAnimationFrame(() => {
        paint(scene);
        frame.dataset.drawnWeek = String(week);
        frame.dataset.drawnDigest = run.result.digest;
      });
    });
    const stopResetting = effect(() => {
      if (geography.value) zoom.peek()?.reset();
    });
    return () => {
      observer.disconnect();
      stopDrawing();
      stopResetting();
      cancelAnimationFrame(next);
      zoom.value?.detach();
    };
  }

  return { view, index, hovered: signal(undefined), focused: signal(undefined), zoom, attach };
}
