import { ABANDONED, HOLDING } from '../model/stance.ts';
import type { VillageColumns } from '../run/result.ts';
import { markRadii, middleSize, sizeStep, villageSpacingKm } from './markSize.ts';
import type { Palette } from './palette.ts';
import type { VillageSprites } from './sprites.ts';
import { type MapView, pixelsPerKm, toScreen } from './view.ts';

export interface VillageOptions {
  readonly palette: Palette;
  /** Made by `createVillageSprites` for the same palette and the view's `dpr`. */
  readonly sprites: VillageSprites;
  /** Index of the village to frame: with a square, since rings and diamonds are attacks. */
  readonly selected?: number | undefined;
  /** Stances to leave out, as bits 1 << stance; none if absent. */
  readonly hidden?: number;
}

const margin = 12;

/** Villages under another are hard to see: those without a deal go below; the two deals mix, so that neither hides the other. */
const passes: readonly ((stance: number) => boolean)[] = [
  (stance) => stance === ABANDONED,
  (stance) => stance === HOLDING,
  (stance) => stance !== ABANDONED && stance !== HOLDING,
];

/** Radius (CSS pixels) at which a village is drawn in this view. */
export function markRadius(view: MapView, villages: VillageColumns, village: number): number {
  const middle = middleSize(villageSpacingKm(villages) * pixelsPerKm(view));
  return markRadii[middle + sizeStep(villages.people[village])];
}

/**
 * Draws every village in the shape of its stance, sized a little by its people, with a bracket under those in
 * blockade. `stances` and `blockades` hold one frame: a value a village. Expects `prepareCanvas`'s context.
 */
export function drawVillages(
  context: CanvasRenderingContext2D,
  view: MapView,
  villages: VillageColumns,
  stances: Uint8Array,
  blockades: Uint8Array,
  { palette, sprites, selected, hidden = 0 }: VillageOptions,
): void {
  const { xKm, yKm, people } = villages;
  const { dpr } = sprites;
  const scale = pixelsPerKm(view);
  const [originX, originY] = toScreen(view, [0, 0]);
  const middle = middleSize(villageSpacingKm(villages) * scale);
  const stamp = (pictures: readonly ImageBitmap[], village: number) => {
    const x = originX + xKm[village] * scale;
    const y = originY - yKm[village] * scale;
    if (x < -margin || y < -margin || x > view.width + margin || y > view.height + margin) return;
    const picture = pictures[middle + sizeStep(people[village])];
    context.drawImage(picture, Math.round(x * dpr) - picture.width / 2, Math.round(y * dpr) - picture.height / 2);
  };
  const isShown = (village: number) => (hidden & (1 << stances[village])) === 0;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (const belongs of passes) {
    for (let village = 0; village < xKm.length; village++) {
      if (belongs(stances[village]) && isShown(village)) stamp(sprites.stances[stances[village]], village);
    }
  }
  for (let village = 0; village < xKm.length; village++) {
    if (blockades[village] === 1 && isShown(village)) stamp(sprites.blockade, village);
  }
  context.restore();
  if (selected === undefined || selected >= xKm.length) return;
  const [x, y] = toScreen(view, [xKm[selected], yKm[selected]]);
  const radius = markRadius(view, villages, selected) + 5;
  for (const [colour, line] of [
    [palette.page, 5],
    [palette.accent, 2.5],
  ] as const) {
    context.beginPath();
    context.rect(x - radius, y - radius, 2 * radius, 2 * radius);
    context.strokeStyle = colour;
    context.lineWidth = line;
    context.stroke();
  }
}
