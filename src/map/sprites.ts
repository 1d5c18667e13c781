import { stanceIds } from '../model/stance.ts';
import { markRadii } from './markSize.ts';
import { type Palette, stanceShapes } from './palette.ts';
import { fillMark } from './shapes.ts';

/** Halo in the page colour round every mark, in CSS pixels, so that marks stay apart from tints and each other. */
const halo = 1.5;

/**
 * Every mark drawn once, to be stamped thousands of times a frame: copying is much faster than tracing arcs, and
 * small whole pictures at whole device pixels are copied fastest. The mark stands in the middle of its picture.
 */
export interface VillageSprites {
  readonly dpr: number;
  /** By code of the stance and size (index into `markRadii`). */
  readonly stances: readonly (readonly ImageBitmap[])[];
  /** The sign of a blockade, by size. */
  readonly blockade: readonly ImageBitmap[];
}

/** A bracket under a village: closed in from below. */
function drawBlockade(context: OffscreenCanvasRenderingContext2D, radius: number, palette: Palette) {
  const half = radius + 1.8;
  const foot = radius + 2.8;
  const trace = () => {
    context.beginPath();
    context.moveTo(-half, foot - 2.6);
    context.lineTo(-half, foot);
    context.lineTo(half, foot);
    context.lineTo(half, foot - 2.6);
    context.stroke();
  };
  context.strokeStyle = palette.page;
  context.lineWidth = 1.4 + halo;
  trace();
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.4;
  trace();
}

/** A picture of an even number of device pixels a side, just large enough for a mark of this radius. */
function picture(radius: number, dpr: number, draw: (context: OffscreenCanvasRenderingContext2D) => void): ImageBitmap {
  const side = 2 * Math.ceil((radius * 1.3 + halo + 2.5) * dpr);
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser gives no 2D canvas');
  context.setTransform(dpr, 0, 0, dpr, side / 2, side / 2);
  draw(context);
  return canvas.transferToImageBitmap();
}

/** The marks for one scheme and screen; `dpr` device pixels to a CSS pixel. Make them again when either changes. */
export function createVillageSprites(palette: Palette, dpr: number): VillageSprites {
  const { holdingLine, state, jnim, abandoned } = palette;
  const colours = { holding: holdingLine, state, pact: jnim, abandoned };
  return {
    dpr,
    stances: stanceIds.map((stance) =>
      markRadii.map((radius) =>
        picture(radius, dpr, (context) => {
          fillMark(context, stanceShapes[stance], radius, colours[stance], palette.page, halo);
        }),
      ),
    ),
    blockade: markRadii.map((radius) => picture(radius, dpr, (context) => drawBlockade(context, radius, palette))),
  };
}
