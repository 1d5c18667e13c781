import { drawAttacks } from '../../../map/attackLayer.ts';
import { attacksInWeek } from '../../../map/attacks.ts';
import { drawBaseLayer } from '../../../map/baseLayer.ts';
import type { BaseMap } from '../../../map/baseMap.ts';
import { type Control, controlByCercle } from '../../../map/control.ts';
import { type ControlFills, createControlFills } from '../../../map/hatch.ts';
import { drawLabels, type LabelStyle, measureLabels } from '../../../map/labelLayer.ts';
import { cercleLabels, placeLabels } from '../../../map/labels.ts';
import { drawNeighbours } from '../../../map/neighbourLayer.ts';
import type { Palette } from '../../../map/palette.ts';
import { createVillageSprites, type VillageSprites } from '../../../map/sprites.ts';
import { type MapView, prepareCanvas } from '../../../map/view.ts';
import { drawVillages } from '../../../map/villageLayer.ts';
import type { ShownRun } from '../../state.ts';
import { frameAt } from '../../week.ts';

/** All that the map shows. */
export interface Scene {
  readonly run: ShownRun;
  readonly base: BaseMap;
  readonly week: number;
  readonly view: MapView;
  readonly palette: Palette;
  readonly selected: number | undefined;
  /** Neighbours of the selected village, once they are known. */
  readonly neighbours: readonly number[];
  /** Stances left out, as bits 1 << stance. */
  readonly hidden: number;
}

/** Draws scenes on two canvases, one over the other; the lower one only when what it shows has changed. */
export function createPainter(lower: HTMLCanvasElement, upper: HTMLCanvasElement): (scene: Scene) => void {
  let drawn: Scene | undefined;
  let drawnControl = '';
  let fills: ControlFills;
  let sprites: VillageSprites;

  function paintBase({ base, view, palette }: Scene, control: readonly Control[]): void {
    drawBaseLayer(prepareCanvas(lower, view), view, base, control, palette, fills);
  }

  function paintVillages({ run, base, week, view, palette, selected, neighbours, hidden }: Scene): void {
    const { result, scenario } = run;
    const context = prepareCanvas(upper, view);
    context.clearRect(0, 0, view.width, view.height);
    const frames = [frameAt(result, 'stances', week), frameAt(result, 'blockades', week)] as const;
    if (selected !== undefined) drawNeighbours(context, view, result.villages, selected, neighbours, palette);
    drawVillages(context, view, result.villages, ...frames, { palette, sprites, selected, hidden });
    drawAttacks(context, view, result.villages, attacksInWeek(result.events, week - 1), palette);
    const family = getComputedStyle(upper).fontFamily;
    const style: LabelStyle = { font: `600 12px ${family}`, colour: palette.ink, halo: palette.page };
    const names = scenario.geography.cercles.map(({ name }) => name);
    drawLabels(context, placeLabels(cercleLabels(base, names), view, measureLabels(context, style)), style);
  }

  return (scene) => {
    const { run, palette, view, week } = scene;
    if (palette !== drawn?.palette || view.dpr !== drawn.view.dpr) {
      fills = createControlFills(palette, view.dpr);
      sprites = createVillageSprites(palette, view.dpr);
      drawnControl = '';
    }
    const cercles = run.scenario.geography.cercles.length;
    const control = controlByCercle(run.result.villages, frameAt(run.result, 'stances', week), cercles);
    const key = control.join();
    if (key !== drawnControl || view !== drawn?.view || scene.base !== drawn.base) paintBase(scene, control);
    paintVillages(scene);
    drawnControl = key;
    drawn = scene;
  };
}
