import type { VillageColumns } from '../run/result.ts';
import type { Attack } from './attacks.ts';
import { type Palette, perpetratorShapes } from './palette.ts';
import { strokeMark } from './shapes.ts';
import { type MapView, toScreen } from './view.ts';
import { markRadius } from './villageLayer.ts';

/** Rings attacked villages in the shape and colour of who attacked. Expects `prepareCanvas`'s context. */
export function drawAttacks(
  context: CanvasRenderingContext2D,
  view: MapView,
  villages: VillageColumns,
  attacks: readonly Attack[],
  palette: Palette,
): void {
  for (const { village, by } of attacks) {
    const [x, y] = toScreen(view, [villages.xKm[village], villages.yKm[village]]);
    context.save();
    context.translate(x, y);
    strokeMark(context, perpetratorShapes[by], markRadius(view, villages, village) + 5, palette[by], palette.page);
    context.restore();
  }
}
